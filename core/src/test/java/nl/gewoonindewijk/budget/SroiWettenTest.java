package nl.gewoonindewijk.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import nl.gewoonindewijk.testkit.WillekeurigeBedragen;
import nl.gewoonindewijk.testkit.WillekeurigeDatums;
import nl.gewoonindewijk.testkit.WillekeurigeRapportages;

/** What holds for every state of social return, on every day of the contract and after it. */
@Toetst("UA-7.10-SROI")
class SroiWettenTest {

    private static final Beoordeling REGEL = Beoordeling.van("UA-7.10-SROI");
    private static final LocalDate EINDE = LocalDate.of(2031, 1, 1);

    @Provide
    Arbitrary<Sroi> standen() {
        return WillekeurigeRapportages.sroi();
    }

    @Provide
    Arbitrary<Bedrag> bedragen() {
        return WillekeurigeBedragen.nietNegatief();
    }

    @Provide
    Arbitrary<LocalDate> tijdens() {
        return WillekeurigeDatums.tussen(LocalDate.of(2023, 1, 1), EINDE.minusDays(1));
    }

    @Provide
    Arbitrary<LocalDate> erna() {
        return WillekeurigeDatums.tussen(EINDE, EINDE.plusYears(5));
    }

    private static Oordeel oordeel(Sroi sroi, LocalDate peildatum) {
        return REGEL.oordeel(Voorbeeldbudgetten.gezond().withSroi(sroi), peildatum);
    }

    /** The smallest amount that is five percent or more. */
    private static Bedrag nodig(Sroi sroi) {
        return Bedrag.of(
                sroi.opdrachtwaarde().euro().divide(BigDecimal.valueOf(20)).setScale(2, RoundingMode.CEILING));
    }

    @Property
    void voorHetEindeVanDeLooptijdIsNietsOvertreden(
            @ForAll("standen") Sroi sroi, @ForAll("tijdens") LocalDate peildatum) {
        assertNotEquals(Oordeel.Soort.OVERTREDEN, oordeel(sroi, peildatum).soort());
    }

    @Property
    void naDeLooptijdBeslistAlleenWatErIsGerealiseerd(
            @ForAll("standen") Sroi sroi, @ForAll("erna") LocalDate peildatum) {
        boolean gehaald = !nodig(sroi).meerDan(sroi.gerealiseerd());

        assertEquals(
                gehaald ? Oordeel.Soort.VOLDAAN : Oordeel.Soort.OVERTREDEN,
                oordeel(sroi, peildatum).soort());
    }

    @Property
    void watErNogMoetOfOverIsStaatErElkeDagTotOpDeCent(
            @ForAll("standen") Sroi sroi, @ForAll("tijdens") LocalDate vooraf, @ForAll("erna") LocalDate achteraf) {
        Bedrag rest = nodig(sroi).min(sroi.gerealiseerd());
        Optional<Gegeven> verschil =
                Optional.of(Gegeven.van(rest.isPositief() ? "nog-te-realiseren" : "ruimte", rest.absoluut()));

        assertEquals(verschil, oordeel(sroi, vooraf).berekening().verschil());
        assertEquals(verschil, oordeel(sroi, achteraf).berekening().verschil());
    }

    @Property
    void meerRealiserenMaaktVanVoldaanNooitIetsAnders(
            @ForAll("standen") Sroi sroi, @ForAll("bedragen") Bedrag meer, @ForAll("tijdens") LocalDate peildatum) {
        Sroi verder = new Sroi(
                sroi.opdrachtwaarde(),
                sroi.gerealiseerd().plus(meer),
                sroi.prognose().map(meer::plus));

        if (oordeel(sroi, peildatum).soort() == Oordeel.Soort.VOLDAAN) {
            assertEquals(Oordeel.Soort.VOLDAAN, oordeel(verder, peildatum).soort());
        }
    }
}
