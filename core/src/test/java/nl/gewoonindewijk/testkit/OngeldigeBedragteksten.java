package nl.gewoonindewijk.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.gewoonindewijk.gedeeld.Bedrag;

/** Texts that {@link Bedrag#parse(String)} must refuse. */
public final class OngeldigeBedragteksten {

    private OngeldigeBedragteksten() {}

    /** Anything that is no amount: near misses, letters, and amounts that do not fit. */
    public static Arbitrary<String> alle() {
        return Arbitraries.oneOf(bijna(), metVreemdTeken(), teGroot());
    }

    /** Texts that look like an amount. */
    public static Arbitrary<String> bijna() {
        return Arbitraries.of(
                "",
                " ",
                ",",
                ".",
                "-",
                "\u20ac",
                "EUR",
                ",50",
                ",-",
                "1,",
                "1,5",
                "1,505",
                "1,2,3",
                "1.2",
                "1.23",
                "1234.567",
                "1.2345",
                ".123",
                "1..234",
                "1.234.",
                "1,--",
                "--1",
                "+1",
                "1-",
                "1 000",
                "1,-5",
                "1,5-",
                "\u20ac \u20ac 1",
                "EUR EUR 1",
                "-\u20ac 1",
                "1\u20ac",
                "1 EUR",
                "eur 1",
                "$ 1",
                "0x1",
                "1e3",
                "1E3",
                "NaN",
                "Infinity",
                "\u0661",
                "\uff11",
                "1,\u0661\u0661",
                "\u00bd",
                "1,0\u00bd",
                "1.234,56,-",
                "1,234.56",
                "1'000",
                "1_000",
                "- 1",
                "\u20ac- 1");
    }

    /** Amounts with one character in them that has no place there. */
    public static Arbitrary<String> metVreemdTeken() {
        return Arbitraries.chars()
                .filter(teken -> !isGeldig(teken))
                .flatMap(teken -> Arbitraries.longs().between(1, 999_999).map(getal -> "1" + teken + getal));
    }

    /** Amounts beyond the largest there is, above and below. */
    public static Arbitrary<String> teGroot() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "92.233.720.368.547.758,08",
                        "-92.233.720.368.547.758,09",
                        "92233720368547759",
                        "1" + "0".repeat(400)),
                Arbitraries.strings().numeric().ofMinLength(18).ofMaxLength(80).map(cijfers -> "1" + cijfers));
    }

    private static boolean isGeldig(char teken) {
        return (teken >= '0' && teken <= '9') || teken == ',' || teken == '.';
    }
}
