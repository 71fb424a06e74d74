package nl.gewoonindewijk.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.ondersteuning.Codelijst;

/** Choices from lists. */
public final class WillekeurigeCodes {

    private static final int LANGSTE = 60;

    private WillekeurigeCodes() {}

    /** Any code there can be: 1 up to 60 letters, digits and dashes. */
    public static Arbitrary<Code> alle() {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars('-')
                .ofMinLength(1)
                .ofMaxLength(LANGSTE)
                .map(Code::new);
    }

    /** The codes of a list, and now and then one that it does not have: that of a host's own list. */
    public static Arbitrary<Code> uit(Codelijst lijst) {
        List<Code> codes =
                lijst.waarden().stream().map(Codelijst.Codewaarde::code).toList();
        return Arbitraries.oneOf(Arbitraries.of(codes), alle());
    }
}
