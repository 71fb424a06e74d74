package nl.gewoonindewijk.gedeeld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import nl.gewoonindewijk.testkit.HeenEnWeerWet;
import nl.gewoonindewijk.testkit.OrdeningsWet;
import nl.gewoonindewijk.testkit.WillekeurigePercentages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTest {

    private static final Bedrag TIEN_MILJOEN = Bedrag.ofEuro(10_000_000);

    @Provide
    Arbitrary<Percentage> percentages() {
        return WillekeurigePercentages.alle();
    }

    @Provide
    Arbitrary<Percentage> vanGeheel() {
        return WillekeurigePercentages.vanGeheel();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4                   | 4%",
                "4.00                | 4%",
                "1.250               | 1,25%",
                "1E+2                | 100%",
                "1E+5                | 100000%",
                "-0.50               | -0,5%",
                "0.0000000001        | 0,0000000001%",
                "999999.9999999999   | 999999,9999999999%",
                "-999999.9999999999  | -999999,9999999999%",
                "0                   | 0%",
                "0E+999999999        | 0%",
                "0E-999999999        | 0%",
            })
    void schrijftZonderNullenEnZonderAfronding(BigDecimal waarde, String tekst) {
        assertEquals(tekst, new Percentage(waarde).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000000",
                "-1000000",
                "1E+6",
                "1000000.0",
                "0.00000000001",
                "1.00000000000",
                "1E-11",
                "1E+999999999",
                "1E-999999999"
            })
    void weigertWatTeGrootOfTeFijnIs(BigDecimal waarde) {
        IllegalArgumentException fout = assertThrows(IllegalArgumentException.class, () -> new Percentage(waarde));

        assertEquals(
                "Een percentage is kleiner dan een miljoen en heeft ten hoogste tien decimalen.", fout.getMessage());
    }

    @Test
    void vierIsVierKommaNulNul() {
        assertEquals(Percentage.of(4), new Percentage(new BigDecimal("4.00")));
        assertEquals(Percentage.of(0), new Percentage(new BigDecimal("0.00")));
        assertEquals(new BigDecimal("100"), Percentage.of(100).waarde());
    }

    @Test
    void winstVanVierTonIsVierProcentVanTienMiljoen() {
        assertEquals(
                Percentage.of(4),
                Percentage.vanDeel(Bedrag.ofEuro(400_000), TIEN_MILJOEN, 2, RoundingMode.UNNECESSARY));
        assertEquals(Bedrag.ofEuro(400_000), Percentage.of(4).van(TIEN_MILJOEN, RoundingMode.UNNECESSARY));
    }

    @Test
    void rondtAlleenAfZoalsGevraagd() {
        Bedrag drie = Bedrag.ofEuro(3);
        Bedrag een = Bedrag.ofEuro(1);

        assertEquals(
                "33,33%", Percentage.vanDeel(een, drie, 2, RoundingMode.HALF_UP).toString());
        assertEquals(
                "33,34%", Percentage.vanDeel(een, drie, 2, RoundingMode.CEILING).toString());
        assertEquals("33%", Percentage.vanDeel(een, drie, 0, RoundingMode.FLOOR).toString());
        assertEquals(new Bedrag(5), Percentage.of(4).van(new Bedrag(149), RoundingMode.FLOOR));
        assertEquals(new Bedrag(6), Percentage.of(4).van(new Bedrag(149), RoundingMode.CEILING));
        assertThrows(ArithmeticException.class, () -> Percentage.of(4).van(new Bedrag(149), RoundingMode.UNNECESSARY));
        assertThrows(ArithmeticException.class, () -> Percentage.vanDeel(een, drie, 2, RoundingMode.UNNECESSARY));
    }

    @Test
    void vanNietsIsGeenPercentageTeBepalen() {
        IllegalArgumentException fout = assertThrows(
                IllegalArgumentException.class,
                () -> Percentage.vanDeel(TIEN_MILJOEN, Bedrag.NUL, 2, RoundingMode.FLOOR));

        assertEquals("Van niets is geen percentage te bepalen.", fout.getMessage());
    }

    @Test
    void weigertEenUitkomstDieNietPast() {
        Bedrag grootste = new Bedrag(Long.MAX_VALUE);
        Bedrag cent = new Bedrag(1);

        assertEquals(grootste, Percentage.of(100).van(grootste, RoundingMode.UNNECESSARY));
        assertThrows(IllegalArgumentException.class, () -> Percentage.of(101).van(grootste, RoundingMode.FLOOR));
        assertThrows(IllegalArgumentException.class, () -> Percentage.vanDeel(grootste, cent, 2, RoundingMode.FLOOR));
    }

    @Test
    void hetVerschilIsInProcentpunten() {
        assertEquals(
                new Percentage(new BigDecimal("-1.5")), Percentage.of(1).min(new Percentage(new BigDecimal("2.5"))));
        assertEquals(Percentage.of(1), Percentage.of(3).min(Percentage.of(2)));
    }

    @Property
    void deelEnPercentageHorenBijElkaar(
            @ForAll("vanGeheel") Percentage percentage, @ForAll @LongRange(min = 1, max = 1_000_000) long honderden) {
        Bedrag geheel = Bedrag.ofEuro(honderden * 100);
        Bedrag deel = percentage.van(geheel, RoundingMode.UNNECESSARY);

        assertEquals(percentage, Percentage.vanDeel(deel, geheel, 2, RoundingMode.UNNECESSARY));
        assertTrue(deel.compareTo(geheel) <= 0);
    }

    @Property
    void heenEnWeerDoorHetGetal(@ForAll("percentages") Percentage percentage) {
        HeenEnWeerWet.controleer(percentage, Percentage::waarde, Percentage::new);
    }

    @Property
    void percentagesHebbenEenOrde(
            @ForAll("percentages") Percentage a,
            @ForAll("percentages") Percentage b,
            @ForAll("percentages") Percentage c) {
        OrdeningsWet.controleer(a, b, c);
        assertEquals(a.waarde().compareTo(b.waarde()), a.compareTo(b));
    }
}
