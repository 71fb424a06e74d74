package nl.gewoonindewijk.testkit;

import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts that must be refused as a code. */
public final class OngeldigeCodes {

    private static final int LANGSTE = 60;

    private OngeldigeCodes() {}

    /** Texts that are no code of a rule: empty, too long, or with a character that is no capital, digit, dot or dash. */
    public static Arbitrary<String> vanRegels() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        " ",
                        "ua-9.1.4",
                        "UA 9.1.4",
                        "UA_9",
                        "UA-9.1.4\n",
                        "\u00c9",
                        "\u0410",
                        "\uff11",
                        "A/B",
                        "A,B",
                        "A@",
                        "A[",
                        "A:"),
                teLang('A'),
                metVreemdTeken('A', teken -> (teken >= 'A' && teken <= 'Z') || teken == '.'));
    }

    /** Texts that are no code of an opdracht: empty, too long, or with a character that is no small letter, digit or dash. */
    public static Arbitrary<String> vanOpdrachten() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        " ",
                        "Haarlem",
                        "haarlem gidw",
                        "haarlem_gidw",
                        "a.b",
                        "haarlem\n",
                        "\u00e9",
                        "\u0430",
                        "\uff11",
                        "a/b",
                        "a`",
                        "a{",
                        "a:"),
                teLang('a'),
                metVreemdTeken('a', teken -> teken >= 'a' && teken <= 'z'));
    }

    private static Arbitrary<String> teLang(char teken) {
        return Arbitraries.integers().between(LANGSTE + 1, 2 * LANGSTE).map(String.valueOf(teken)::repeat);
    }

    private static Arbitrary<String> metVreemdTeken(char geldig, Predicate<Character> isGeldig) {
        return Combinators.combine(
                        Arbitraries.chars().filter(teken -> !isGeldig.test(teken) && !isCijferOfStreepje(teken)),
                        Arbitraries.integers().between(0, 10),
                        Arbitraries.integers().between(0, 10))
                .as((teken, ervoor, erna) -> String.valueOf(geldig).repeat(ervoor)
                        + teken
                        + String.valueOf(geldig).repeat(erna));
    }

    private static boolean isCijferOfStreepje(char teken) {
        return (teken >= '0' && teken <= '9') || teken == '-';
    }
}
