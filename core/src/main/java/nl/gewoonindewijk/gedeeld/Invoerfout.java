package nl.gewoonindewijk.gedeeld;

/**
 * Een invoerfout: one thing that is wrong with input from outside, and where.
 *
 * @param pad JSON Pointer to the place, such as {@code /begroting/posten/2/bedrag}; empty for the whole
 * @param melding what is wrong, in plain Dutch, without repeating the input
 */
public record Invoerfout(String pad, String melding) {

    /** The place and the sentence, for a log or a terminal. */
    @Override
    public String toString() {
        return (pad.isEmpty() ? "/" : pad) + ": " + melding;
    }
}
