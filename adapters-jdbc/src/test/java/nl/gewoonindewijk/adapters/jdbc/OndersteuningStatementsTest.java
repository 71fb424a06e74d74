package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.gedeeld.port.Bladzijde;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.plan.Ondertekening;
import nl.gewoonindewijk.ondersteuning.plan.Planverloop;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import nl.gewoonindewijk.ondersteuning.port.Zaken;
import nl.gewoonindewijk.ondersteuning.port.Zoekvraag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How many statements cases cost, and which rows these touch. */
class OndersteuningStatementsTest {

    private static final int BLADZIJDE = 5;

    private final Opdracht opdracht = new Opdracht("proef-" + UUID.randomUUID());
    private final Meeluisteraar meeluisteraar = new Meeluisteraar();

    static Vector<DataSource> databases() {
        return Vector.of(Proefdatabase.H2.get(), Proefdatabase.POSTGRES.get());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void eenZaakLadenKostEenStatementEnEenBladzijdeOok(DataSource database) {
        Ondersteuningsopslag opslag = opslag(database);

        kostenEenStatement(opslag.aanmeldingen(), nummer -> Voorbeeldzaken.aanmelding(opdracht, nummer));
        kostenEenStatement(opslag.trajecten(), nummer -> Voorbeeldzaken.traject(opdracht, nummer));
        kostenEenStatement(opslag.plannen(), nummer -> Voorbeeldzaken.plan(opdracht, nummer));
        kostenEenStatement(opslag.pgbs(), nummer -> Voorbeeldzaken.pgb(opdracht, nummer));
        kostenEenStatement(opslag.meldcodes(), nummer -> Voorbeeldzaken.meldcode(opdracht, nummer));
    }

    private <Z extends Zaak, S extends Enum<S>> void kostenEenStatement(Zaken<Z, S> port, LongFunction<Z> maak) {
        for (int nummer = 0; nummer <= BLADZIJDE; nummer++) {
            port.bewaar(maak.apply(nummer), Zaken.NIEUW);
        }
        meeluisteraar.gehoord();

        assertEquals(Option.some(new Opgeslagen<>(maak.apply(1), 1)), port.vind(Voorbeeldzaken.nummer(1)));
        assertEquals(1, meeluisteraar.gehoord().size());

        Bladzijde<Opgeslagen<Z>> bladzijde = port.zoek(Zoekvraag.alles(), Bladzijde.Vraag.eerste(BLADZIJDE));
        assertEquals(1, meeluisteraar.gehoord().size());
        assertEquals(
                Vector.range(0, BLADZIJDE)
                        .map(nummer -> new Opgeslagen<>(maak.apply(nummer), 1))
                        .asJava(),
                bladzijde.inhoud());
        assertEquals(
                List.of(new Opgeslagen<>(maak.apply(BLADZIJDE), 1)),
                port.zoek(Zoekvraag.alles(), new Bladzijde.Vraag(1, bladzijde.volgende()))
                        .inhoud());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void ondertekenenVoegtEenRijToeEnRaaktGeenEerdereVersie(DataSource database) {
        Ondersteuningsopslag opslag = opslag(database);
        Ondersteuningsplan.InBijstelling plan = Voorbeeldzaken.plan(opdracht, 1);
        opslag.plannen().bewaar(plan, Zaken.NIEUW);
        Ondersteuningsplan getekend = plan.onderteken(
                        new Ondertekening(Voorbeeldzaken.DAG, new MedewerkerId("m.jansen")))
                .get();
        meeluisteraar.gehoord();

        opslag.plannen().bewaar(getekend, 1);

        assertEquals(
                List.of("select", "update gidw_ondersteuningsplan", "insert into gidw_ondertekening"), geschreven());
        assertEquals(
                Option.some(new Opgeslagen<>(getekend, 2)),
                opslag.plannen().vind(plan.id().waarde()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void eenHeelAnderPlanMetHetzelfdeNummerKomtInZijnGeheelTerug(DataSource database) {
        Ondersteuningsopslag opslag = opslag(database);
        Ondersteuningsplan.InBijstelling lang = Voorbeeldzaken.plan(opdracht, 1);
        List<Ondersteuningsplan> standen = List.of(
                new Ondersteuningsplan.Concept(lang.kop(), Voorbeeldzaken.inhoud("concept")),
                lang,
                lang.metInhoud(lang.inhoud().withDoelen()),
                new Ondersteuningsplan.Getekend(
                        lang.kop(),
                        new Planverloop(List.of(lang.verloop().versies().get(1)), List.of(), List.of())),
                lang,
                new Ondersteuningsplan.Ingetrokken(
                        lang.kop(), Voorbeeldzaken.inhoud("concept").withDoelen(), Voorbeeldzaken.DAG));

        long versie = Zaken.NIEUW;
        for (Ondersteuningsplan stand : standen) {
            versie = opslag.plannen().bewaar(stand, versie);

            assertEquals(
                    Option.some(new Opgeslagen<>(stand, versie)),
                    opslag.plannen().vind(stand.id().waarde()));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void elkStatementGaatOverEenOpdracht(DataSource database) {
        Ondersteuningsopslag opslag = opslag(database);
        Ondersteuningsplan.InBijstelling plan = Voorbeeldzaken.plan(opdracht, 1);
        Zaakverwijzing zaak = plan.verwijzing();
        opslag.plannen().bewaar(plan, Zaken.NIEUW);
        opslag.plannen().bewaar(plan.metInhoud(plan.inhoud().withDoelen()), 1);
        opslag.plannen().vindVoorWijziging(plan.id().waarde());
        opslag.plannen().lopend(plan.kop().lid().huishouden());
        opslag.plannen().zoek(Zoekvraag.alles(), Bladzijde.Vraag.eerste(1));
        opslag.werkvoorraad()
                .vervang(zaak, List.of(Voorbeeldzaken.verplichting(zaak, "UA-5.1-EVALUATIE", Voorbeeldzaken.DAG)));
        opslag.werkvoorraad().lees(LocalDate.MIN, Voorbeeldzaken.DAG, Optional.empty(), stroom -> stroom.count());
        opslag.werkvoorraad()
                .lees(LocalDate.MIN, Voorbeeldzaken.DAG, Optional.of(Voorbeeldzaken.WIJK), stroom -> stroom.count());
        opslag.handelingen().noteer(Voorbeeldzaken.handeling(zaak, UUID.randomUUID()));
        opslag.handelingen().vind(UUID.randomUUID());
        opslag.handelingen().over(zaak);

        for (String statement : meeluisteraar.gehoord()) {
            String voorwaarde = statement.startsWith("insert") ? "(opdracht, " : "opdracht = ?";
            assertTrue(
                    delen(statement, voorwaarde) >= delen(statement, " from gidw_"),
                    () -> "Dit statement noemt niet overal een opdracht: " + statement);
            assertTrue(delen(statement, voorwaarde) > 1, () -> "Dit statement noemt geen opdracht: " + statement);
        }
    }

    private static int delen(String statement, String tussen) {
        return statement.split(Pattern.quote(tussen), -1).length;
    }

    /** What each statement begins with. */
    private List<String> geschreven() {
        return Vector.ofAll(meeluisteraar.gehoord())
                .map(statement ->
                        statement.replaceAll("^(select|update \\w+|insert into \\w+|delete from \\w+).*", "$1"))
                .asJava();
    }

    private Ondersteuningsopslag opslag(DataSource database) {
        return Proefdatabase.opslag(meeluisteraar.bij(database), opdracht).ondersteuning();
    }
}
