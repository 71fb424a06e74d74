package nl.gewoonindewijk.budget.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import nl.gewoonindewijk.Regels;
import nl.gewoonindewijk.budget.Budgetregels;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.budget.port.Jaarbudgetten;
import nl.gewoonindewijk.budget.port.Toetsrapporten;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Toetsrapport;
import nl.gewoonindewijk.testkit.InMemoryJaarbudgetten;
import nl.gewoonindewijk.testkit.InMemoryToetsrapporten;
import nl.gewoonindewijk.testkit.InMemoryTransacties;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import org.junit.jupiter.api.Test;

class ToetsJaarbudgetTest {

    private static final Boekjaar JAAR = new Boekjaar(2023);
    private static final LocalDate VANDAAG = LocalDate.of(2023, 8, 1);

    /** In Haarlem it is 1 August already, in Greenwich it is not. */
    private static final Clock KLOK = Clock.fixed(Instant.parse("2023-07-31T22:30:00Z"), ZoneId.of("Europe/Amsterdam"));

    private final InMemoryTransacties transacties = new InMemoryTransacties();
    private final Jaarbudgetten jaarbudgetten = new InMemoryJaarbudgetten(Haarlem.OPDRACHT, transacties);
    private final Toetsrapporten toetsrapporten = new InMemoryToetsrapporten(transacties);
    private final ToetsJaarbudget gebruik =
            new ToetsJaarbudget(Haarlem.CONTRACT, jaarbudgetten, toetsrapporten, transacties, KLOK);

    private void bewaar(Jaarbudget budget) {
        jaarbudgetten.bewaar(new UUID(0, budget.boekjaar().jaar()), budget, Jaarbudgetten.NIEUW);
    }

    private static Toetsrapport rapport(LocalDate peildatum) {
        return Budgetregels.toets(Voorbeeldbudgetten.gezond(), Haarlem.CONTRACT, peildatum)
                .get();
    }

    @Test
    void toetstOpDeDagVanDeKlokEnBewaartHetRapport() {
        bewaar(Voorbeeldbudgetten.gezond());

        assertEquals(Either.right(rapport(VANDAAG)), gebruik.toets(JAAR));
        assertEquals(List.of(rapport(VANDAAG)), toetsrapporten.over(JAAR));
    }

    @Test
    void toetstOokOpEenAndereDag() {
        LocalDate eerder = LocalDate.of(2022, 10, 1);
        bewaar(Voorbeeldbudgetten.gezond());

        assertEquals(Either.right(rapport(eerder)), gebruik.toets(JAAR, eerder));
        assertEquals(
                Option.of(rapport(eerder)), toetsrapporten.vind(rapport(eerder).vingerafdruk()));
    }

    @Test
    void tweeKeerToetsenGeeftEenRapport() {
        bewaar(Voorbeeldbudgetten.gezond());
        gebruik.toets(JAAR);
        gebruik.toets(JAAR);

        assertEquals(List.of(rapport(VANDAAG)), toetsrapporten.over(JAAR));
    }

    @Test
    void zonderJaarbudgetIsErNietsTeToetsenEnWordtNietsBewaard() {
        Either<Afwijzing, Toetsrapport> uitkomst = gebruik.toets(JAAR);

        assertEquals(
                "Er is geen jaarbudget opgeslagen voor 2023.",
                Regels.verwoording().zin(uitkomst.getLeft()));
        assertEquals(List.of(), toetsrapporten.over(JAAR));
    }

    @Test
    void zonderContractversieWordtGeweigerdEnNietsBewaard() {
        Boekjaar teVroeg = new Boekjaar(2021);
        bewaar(Voorbeeldbudgetten.gezond().withBoekjaar(teVroeg));

        assertEquals("geen-versie", gebruik.toets(teVroeg).getLeft().reden());
        assertEquals(List.of(), toetsrapporten.over(teVroeg));
    }

    @Test
    void voordatHetContractBekendWasIsErNietsTeToetsen() {
        bewaar(Voorbeeldbudgetten.gezond());

        assertEquals(
                "geen-versie",
                gebruik.toets(JAAR, LocalDate.of(2022, 6, 30)).getLeft().reden());
        assertEquals(List.of(), toetsrapporten.over(JAAR));
    }

    @Test
    void misluktHetBewarenDanBlijftErNietsAchter() {
        bewaar(Voorbeeldbudgetten.gezond());
        Toetsrapporten kapot = new Toetsrapporten() {
            @Override
            public void bewaar(Boekjaar boekjaar, Toetsrapport rapport) {
                toetsrapporten.bewaar(boekjaar, rapport);
                throw new IllegalStateException("De opslag is vol.");
            }

            @Override
            public Option<Toetsrapport> vind(String vingerafdruk) {
                return toetsrapporten.vind(vingerafdruk);
            }

            @Override
            public List<Toetsrapport> over(Boekjaar boekjaar) {
                return toetsrapporten.over(boekjaar);
            }
        };

        assertThrows(
                IllegalStateException.class,
                () -> new ToetsJaarbudget(Haarlem.CONTRACT, jaarbudgetten, kapot, transacties, KLOK).toets(JAAR));
        assertEquals(List.of(), toetsrapporten.over(JAAR));
    }
}
