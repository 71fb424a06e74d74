package nl.gewoonindewijk.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import nl.gewoonindewijk.contract.Opdracht;

/** Assignments of a gemeente. */
public final class WillekeurigeOpdrachten {

    private static final int LANGSTE = 60;

    private WillekeurigeOpdrachten() {}

    /** Any assignment there can be: a code of 1 up to 60 small letters, digits and dashes. */
    public static Arbitrary<Opdracht> alle() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .withChars('-')
                .ofMinLength(1)
                .ofMaxLength(LANGSTE)
                .map(Opdracht::new);
    }
}
