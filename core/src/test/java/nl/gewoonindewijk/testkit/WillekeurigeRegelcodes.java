package nl.gewoonindewijk.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.gewoonindewijk.regels.Regelcode;

/** Codes of rules. */
public final class WillekeurigeRegelcodes {

    private static final int LANGSTE = 60;

    private WillekeurigeRegelcodes() {}

    /** Any code there can be: 1 up to 60 capitals, digits, dots and dashes. */
    public static Arbitrary<Regelcode> alle() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .numeric()
                .withChars('.', '-')
                .ofMinLength(1)
                .ofMaxLength(LANGSTE)
                .map(Regelcode::new);
    }
}
