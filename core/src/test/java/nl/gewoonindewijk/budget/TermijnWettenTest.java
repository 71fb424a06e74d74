package nl.gewoonindewijk.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import nl.gewoonindewijk.testkit.WillekeurigeBedragen;
import nl.gewoonindewijk.testkit.WillekeurigeBoekjaren;

/** What holds for the twelve instalments of every jaarbudget and year of the contract from 2023. */
@Toetst("UA-9.1.1-TERMIJNEN")
class TermijnWettenTest {

    private static final Beoordeling REGEL = Beoordeling.van("UA-9.1.1-TERMIJNEN");
    private static final LocalDate NA_ALLES = LocalDate.of(2040, 1, 1);

    @Provide
    Arbitrary<Boekjaar> jaren() {
        return WillekeurigeBoekjaren.tussen(2023, 2030);
    }

    @Provide
    Arbitrary<Bedrag> bedragen() {
        return WillekeurigeBedragen.nietNegatief();
    }

    private static LocalDate laatsteDag(Boekjaar jaar, int maand) {
        return jaar.eersteDag().plusMonths(maand - 1L).minusDays(1);
    }

    /** Twelve instalments that are each paid on their last day, but for what is changed in one of them. */
    private static Jaarbudget met(
            Boekjaar jaar, Bedrag jaarbudget, int maand, UnaryOperator<Termijnbetaling> wijziging) {
        return Voorbeeldbudgetten.gezond()
                .withBoekjaar(jaar)
                .withBedrag(jaarbudget)
                .withTermijnbetalingen(Maandtermijn.schema(jaar, jaarbudget, 12).stream()
                        .map(termijn -> new Termijnbetaling(
                                termijn.maand(), termijn.bedrag(), Optional.of(laatsteDag(jaar, termijn.maand()))))
                        .map(termijn -> termijn.maand() == maand ? wijziging.apply(termijn) : termijn)
                        .toList());
    }

    private static Jaarbudget betaald(Boekjaar jaar, Bedrag jaarbudget, int maand, Optional<LocalDate> dag) {
        return met(jaar, jaarbudget, maand, termijn -> new Termijnbetaling(maand, termijn.bedrag(), dag));
    }

    private static void alleenTeLaat(String reden, long dagen, List<Oordeel> oordelen) {
        Oordeel oordeel = oordelen.get(0);

        assertEquals(1, oordelen.size());
        assertEquals(dagen > 0 ? "OVERTREDEN " + reden : "VOLDAAN in-orde", oordeel.soort() + " " + oordeel.reden());
        assertEquals(
                dagen > 0 ? Optional.of(Gegeven.van("dagen-te-laat", dagen)) : Optional.empty(),
                oordeel.berekening().verschil());
    }

    @Property
    void eenTermijnIsTeLaatAlsZeNaHaarLaatsteDagIsBetaaldEnDanZoveelDagen(
            @ForAll("jaren") Boekjaar jaar,
            @ForAll("bedragen") Bedrag jaarbudget,
            @ForAll @IntRange(min = 1, max = 12) int maand,
            @ForAll @IntRange(min = -100, max = 400) int dagen) {
        LocalDate dag = laatsteDag(jaar, maand).plusDays(dagen);

        alleenTeLaat(
                "te-laat-betaald", dagen, REGEL.oordelen(betaald(jaar, jaarbudget, maand, Optional.of(dag)), NA_ALLES));
    }

    @Property
    void watNietBetaaldIsWordtNaDeLaatsteDagElkeDagEenDagLater(
            @ForAll("jaren") Boekjaar jaar,
            @ForAll("bedragen") Bedrag jaarbudget,
            @ForAll @IntRange(min = 1, max = 12) int maand,
            @ForAll @IntRange(min = -100, max = 400) int dagen) {
        LocalDate peildatum = laatsteDag(jaar, maand).plusDays(dagen);

        alleenTeLaat(
                "niet-betaald", dagen, REGEL.oordelen(betaald(jaar, jaarbudget, maand, Optional.empty()), peildatum));
    }

    @Property
    void eenBetalingNaDePeildatumTeltNietMee(
            @ForAll("jaren") Boekjaar jaar,
            @ForAll("bedragen") Bedrag jaarbudget,
            @ForAll @IntRange(min = 1, max = 12) int maand,
            @ForAll @IntRange(min = 1, max = 400) int dagen) {
        LocalDate peildatum = laatsteDag(jaar, maand).plusDays(dagen);

        assertEquals(
                REGEL.oordelen(betaald(jaar, jaarbudget, maand, Optional.empty()), peildatum),
                REGEL.oordelen(betaald(jaar, jaarbudget, maand, Optional.of(peildatum.plusDays(1))), peildatum));
    }

    @Property
    void eenFoutInEenTermijnIsPreciesHetVerschilMetHetJaarbudget(
            @ForAll("jaren") Boekjaar jaar,
            @ForAll("bedragen") Bedrag jaarbudget,
            @ForAll @IntRange(min = 1, max = 12) int maand,
            @ForAll @IntRange(min = 1, max = 1_000_000) int centen) {
        Jaarbudget budget = met(
                jaar,
                jaarbudget,
                maand,
                termijn -> new Termijnbetaling(maand, termijn.bedrag().plus(new Bedrag(centen)), termijn.betaaldOp()));
        List<Bedrag> bedragen = budget.termijnbetalingen().stream()
                .map(Termijnbetaling::bedrag)
                .sorted()
                .toList();
        Bedrag spreiding = bedragen.get(11).min(bedragen.get(0));
        List<Oordeel> oordelen = REGEL.oordelen(budget, NA_ALLES);

        assertEquals("telt-niet-op", oordelen.get(0).reden());
        assertEquals(
                Optional.of(Gegeven.van("verschil", new Bedrag(centen))),
                oordelen.get(0).berekening().verschil());
        assertEquals(
                spreiding.centen() > 1 ? List.of(Optional.of(Gegeven.van("verschil", spreiding))) : List.of(),
                oordelen.stream()
                        .skip(1)
                        .map(oordeel -> oordeel.berekening().verschil())
                        .toList());
    }
}
