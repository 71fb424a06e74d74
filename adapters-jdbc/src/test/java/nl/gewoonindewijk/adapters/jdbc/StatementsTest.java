package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import nl.gewoonindewijk.budget.port.Jaarbudgetten;
import nl.gewoonindewijk.budget.port.Toetsrapporten;
import nl.gewoonindewijk.contract.Opdracht;
import org.junit.jupiter.api.Test;

class StatementsTest {

    private final Opdracht opdracht = new Opdracht("proef-" + UUID.randomUUID());
    private final Meeluisteraar meeluisteraar = new Meeluisteraar();
    private final JdbcOpslag opslag = Proefdatabase.opslag(meeluisteraar.bij(Proefdatabase.H2.get()), opdracht);
    private final Jaarbudgetten jaarbudgetten = opslag.jaarbudgetten();
    private final Toetsrapporten rapporten = opslag.toetsrapporten();

    @Test
    void eenJaarbudgetLadenKostEenStatement() {
        bewaar(50, Jaarbudgetten.NIEUW);
        meeluisteraar.gehoord();

        assertTrue(jaarbudgetten.vind(Voorbeeld.BOEKJAAR).isDefined());

        assertEquals(1, meeluisteraar.gehoord().size());
    }

    @Test
    void rapportenLadenKostEenStatement() {
        rapporten.bewaar(Voorbeeld.BOEKJAAR, Voorbeeld.rapport(40));
        rapporten.bewaar(Voorbeeld.BOEKJAAR, Voorbeeld.rapport(41));
        meeluisteraar.gehoord();

        assertTrue(rapporten.vind(Voorbeeld.rapport(40).vingerafdruk()).isDefined());
        assertEquals(1, meeluisteraar.gehoord().size());

        assertEquals(2, rapporten.over(Voorbeeld.BOEKJAAR).size());
        assertEquals(1, meeluisteraar.gehoord().size());
    }

    @Test
    void eenLangeLijstKostNietMeerStatementsDanEenKorte() {
        bewaar(1, Jaarbudgetten.NIEUW);
        meeluisteraar.gehoord();

        bewaar(2, 1);
        List<String> kort = meeluisteraar.gehoord();
        bewaar(200, 2);
        List<String> lang = meeluisteraar.gehoord();

        assertEquals(kort, lang);
    }

    @Test
    void eenRapportBewarenKostAltijdEvenVeelStatements() {
        rapporten.bewaar(Voorbeeld.BOEKJAAR, Voorbeeld.rapport(1));
        List<String> kort = meeluisteraar.gehoord();
        rapporten.bewaar(Voorbeeld.BOEKJAAR, Voorbeeld.rapport(60));

        assertEquals(kort, meeluisteraar.gehoord());
    }

    @Test
    void elkStatementGaatOverEenOpdracht() {
        bewaar(1, Jaarbudgetten.NIEUW);
        bewaar(1, 1);
        jaarbudgetten.vind(Voorbeeld.BOEKJAAR);
        jaarbudgetten.jaren();
        rapporten.bewaar(Voorbeeld.BOEKJAAR, Voorbeeld.rapport(1));
        rapporten.vind("0".repeat(64));
        rapporten.over(Voorbeeld.BOEKJAAR);

        List<String> statements = meeluisteraar.gehoord();
        assertFalse(statements.isEmpty());
        for (String statement : statements) {
            String voorwaarde = statement.startsWith("insert") ? "(opdracht, " : "opdracht = ?";
            long delen = statement.split(" union all ").length;
            assertTrue(
                    statement.split(java.util.regex.Pattern.quote(voorwaarde), -1).length > delen,
                    () -> "Dit statement noemt niet overal een opdracht: " + statement);
        }
    }

    private void bewaar(int lengte, long verwacht) {
        jaarbudgetten.bewaar(UUID.randomUUID(), Voorbeeld.jaarbudget(opdracht, lengte, lengte), verwacht);
    }
}
