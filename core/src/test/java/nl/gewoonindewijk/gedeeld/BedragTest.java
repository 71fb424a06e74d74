package nl.gewoonindewijk.gedeeld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.gewoonindewijk.testkit.HeenEnWeerWet;
import nl.gewoonindewijk.testkit.OngeldigeBedragteksten;
import nl.gewoonindewijk.testkit.OrdeningsWet;
import nl.gewoonindewijk.testkit.VerdeelWet;
import nl.gewoonindewijk.testkit.WillekeurigeBedragen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BedragTest {

    private static final Bedrag KLEINSTE = new Bedrag(Long.MIN_VALUE);
    private static final Bedrag GROOTSTE = new Bedrag(Long.MAX_VALUE);

    @Provide
    Arbitrary<Bedrag> bedragen() {
        return WillekeurigeBedragen.alle();
    }

    @Provide
    Arbitrary<Bedrag> realistisch() {
        return WillekeurigeBedragen.realistisch();
    }

    @Provide
    Arbitrary<String> geenBedragen() {
        return OngeldigeBedragteksten.alle();
    }

    @Provide
    Arbitrary<String> teGroteBedragen() {
        return OngeldigeBedragteksten.teGroot();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\u20ac 310.000,-       | 31000000",
                "\u20ac 1.234,56        | 123456",
                "\u20ac\u00a01.234,56   | 123456",
                "\u20ac310.000          | 31000000",
                "EUR 310.000,00         | 31000000",
                "EUR1234,56             | 123456",
                "1234,56                | 123456",
                "1.234.567,89           | 123456789",
                "12.345                 | 1234500",
                "123.456,-              | 12345600",
                "0                      | 0",
                "-0                     | 0",
                "0,05                   | 5",
                "-12                    | -1200",
                "\u20ac -0,05           | -5",
                "EUR -1.000,-           | -100000",
                "007                    | 700",
                "0.000.001              | 100",
                "'  \u20ac   12,50   '  | 1250",
                "92.233.720.368.547.758,07  | 9223372036854775807",
                "-92.233.720.368.547.758,08 | -9223372036854775808",
            })
    void leestDeNederlandseNotatie(String tekst, long centen) {
        assertEquals(new Bedrag(centen), Bedrag.parse(tekst));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0            | \u20ac 0,-",
                "1            | \u20ac 0,01",
                "10           | \u20ac 0,10",
                "99           | \u20ac 0,99",
                "100          | \u20ac 1,-",
                "-5           | \u20ac -0,05",
                "-100         | \u20ac -1,-",
                "99900        | \u20ac 999,-",
                "100000       | \u20ac 1.000,-",
                "123456       | \u20ac 1.234,56",
                "31000000     | \u20ac 310.000,-",
                "-100000001   | \u20ac -1.000.000,01",
                "9223372036854775807  | \u20ac 92.233.720.368.547.758,07",
                "-9223372036854775808 | \u20ac -92.233.720.368.547.758,08",
            })
    void schrijftDeNederlandseNotatie(long centen, String tekst) {
        assertEquals(tekst, new Bedrag(centen).toString());
    }

    @Property
    void leestTerugWatHetSchrijft(@ForAll("bedragen") Bedrag bedrag) {
        HeenEnWeerWet.controleer(bedrag, Bedrag::toString, Bedrag::parse);
    }

    @Property
    void heenEnWeerDoorEuros(@ForAll("bedragen") Bedrag bedrag) {
        assertEquals(2, bedrag.euro().scale());
        HeenEnWeerWet.controleer(bedrag, Bedrag::euro, Bedrag::of);
    }

    @Property
    void weigertWatGeenBedragIs(@ForAll("geenBedragen") String tekst) {
        assertThrows(IllegalArgumentException.class, () -> Bedrag.parse(tekst));
    }

    @Test
    void legtUitHoeEenBedragGeschrevenWordt() {
        IllegalArgumentException fout = assertThrows(IllegalArgumentException.class, () -> Bedrag.parse("duizend"));

        assertEquals("Dit is geen bedrag. Schrijf het zo: \u20ac 1.234,56 of \u20ac 310.000,-.", fout.getMessage());
    }

    @Property
    void eenTeGrootBedragKrijgtZijnEigenMelding(@ForAll("teGroteBedragen") String tekst) {
        IllegalArgumentException fout = assertThrows(IllegalArgumentException.class, () -> Bedrag.parse(tekst));

        assertEquals("Het bedrag is te groot.", fout.getMessage());
    }

    @Test
    void eenBedragVanEenMiljoenCijfersIsTeGrootEnNullenVoorafTellenNiet() {
        assertThrows(IllegalArgumentException.class, () -> Bedrag.parse("1".repeat(1_000_000)));
        assertEquals(new Bedrag(100), Bedrag.parse("0".repeat(1_000) + "1"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.00, 0",
        "0E+999999999, 0",
        "12, 1200",
        "12.3, 1230",
        "12.34, 1234",
        "-12.34, -1234",
        "1E+3, 100000",
        "1E+16, 1000000000000000000",
        "92233720368547758.07, 9223372036854775807",
        "-92233720368547758.08, -9223372036854775808",
    })
    void maaktVanEurosPreciesDeCenten(BigDecimal euro, long centen) {
        assertEquals(new Bedrag(centen), Bedrag.of(euro));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "0.000", "1.000", "12.345", "-0.001"})
    void weigertMeerDanTweeDecimalen(BigDecimal euro) {
        IllegalArgumentException fout = assertThrows(IllegalArgumentException.class, () -> Bedrag.of(euro));

        assertEquals("Een bedrag heeft ten hoogste twee decimalen.", fout.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "92233720368547758.08",
                "-92233720368547758.09",
                "92233720368547759",
                "100000000000000000",
                "1E+17",
                "1E+999999999",
                "-1E+999999999",
            })
    void weigertEurosDieNietPassen(BigDecimal euro) {
        IllegalArgumentException fout = assertThrows(IllegalArgumentException.class, () -> Bedrag.of(euro));

        assertEquals("Het bedrag is te groot.", fout.getMessage());
    }

    @Test
    void heleEurosPassenTotDeLaatsteCent() {
        assertEquals(new Bedrag(31_000_000), Bedrag.ofEuro(310_000));
        assertEquals(new Bedrag(9_223_372_036_854_775_800L), Bedrag.ofEuro(92_233_720_368_547_758L));
        assertThrows(ArithmeticException.class, () -> Bedrag.ofEuro(92_233_720_368_547_759L));
        assertThrows(ArithmeticException.class, () -> Bedrag.ofEuro(-92_233_720_368_547_759L));
    }

    @Test
    void rekentPrecies() {
        assertEquals(new Bedrag(579), new Bedrag(123).plus(new Bedrag(456)));
        assertEquals(new Bedrag(-333), new Bedrag(123).min(new Bedrag(456)));
        assertEquals(new Bedrag(-369), new Bedrag(123).keer(-3));
        assertEquals(new Bedrag(123), new Bedrag(-123).absoluut());
        assertEquals(new Bedrag(123), new Bedrag(123).absoluut());
        assertEquals(Bedrag.NUL, Bedrag.NUL.absoluut());
    }

    @Test
    void overloopIsEenFout() {
        Bedrag cent = new Bedrag(1);

        assertThrows(ArithmeticException.class, () -> GROOTSTE.plus(cent));
        assertThrows(ArithmeticException.class, () -> KLEINSTE.min(cent));
        assertThrows(ArithmeticException.class, () -> GROOTSTE.keer(2));
        assertThrows(ArithmeticException.class, KLEINSTE::absoluut);
        assertThrows(ArithmeticException.class, () -> Bedrag.som(Stream.of(GROOTSTE, cent)));
    }

    @Property
    void aftrekkenMaaktOptellenOngedaan(@ForAll("realistisch") Bedrag a, @ForAll("realistisch") Bedrag b) {
        assertEquals(a, a.plus(b).min(b));
        assertEquals(a.plus(b), b.plus(a));
        assertEquals(a.plus(a).plus(a), a.keer(3));
    }

    @Test
    void deSomVanNietsIsNul() {
        assertEquals(Bedrag.NUL, Bedrag.som(Stream.of()));
        assertEquals(new Bedrag(6), Bedrag.som(Stream.of(new Bedrag(1), new Bedrag(2), new Bedrag(3))));
    }

    @Test
    void verdeeltEenJaarbudgetOverTwaalfTermijnen() {
        List<Bedrag> termijnen = new Bedrag(100_000_007).verdeel(12);

        assertEquals(
                Stream.concat(Stream.generate(() -> new Bedrag(8_333_334)).limit(11), Stream.of(new Bedrag(8_333_333)))
                        .toList(),
                termijnen);
    }

    @Test
    void verdeeltOokEenTekortZonderEenCentTeVerliezen() {
        assertEquals(List.of(new Bedrag(-3), new Bedrag(-3), new Bedrag(-4)), new Bedrag(-10).verdeel(3));
    }

    @Property
    void delenTellenOpTotHetGeheel(@ForAll("bedragen") Bedrag bedrag, @ForAll @IntRange(min = 1, max = 400) int delen) {
        VerdeelWet.controleer(bedrag, delen, bedrag.verdeel(delen));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 12, 1000})
    void deUiterstenLatenZichVerdelen(int delen) {
        VerdeelWet.controleer(GROOTSTE, delen, GROOTSTE.verdeel(delen));
        VerdeelWet.controleer(KLEINSTE, delen, KLEINSTE.verdeel(delen));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void verdeeltNietOverGeenDeel(int delen) {
        assertThrows(IllegalArgumentException.class, () -> Bedrag.NUL.verdeel(delen));
    }

    @Test
    void nulIsNegatiefNochPositief() {
        assertFalse(Bedrag.NUL.isNegatief());
        assertFalse(Bedrag.NUL.isPositief());
        assertTrue(new Bedrag(1).isPositief());
        assertFalse(new Bedrag(1).isNegatief());
        assertTrue(new Bedrag(-1).isNegatief());
        assertFalse(new Bedrag(-1).isPositief());
    }

    @Test
    void meerDanIsNietEvenveel() {
        assertTrue(new Bedrag(2).meerDan(new Bedrag(1)));
        assertFalse(new Bedrag(2).meerDan(new Bedrag(2)));
        assertFalse(new Bedrag(1).meerDan(new Bedrag(2)));
    }

    @Property
    void bedragenHebbenEenOrde(
            @ForAll("bedragen") Bedrag a, @ForAll("bedragen") Bedrag b, @ForAll("bedragen") Bedrag c) {
        OrdeningsWet.controleer(a, b, c);
        assertEquals(a.meerDan(b), a.compareTo(b) > 0);
    }
}
