package nl.gewoonindewijk.regels;

/**
 * Een regelcode: the lasting name of a rule, such as {@code UA-9.1.4-WINST}.
 *
 * @param waarde the source, the paragraph and a word, joined by dashes; capitals, digits, dots and dashes only
 */
public record Regelcode(String waarde) implements Comparable<Regelcode> {

    private static final int LANGSTE = 60;

    /** @throws IllegalArgumentException if the code is empty, too long or holds another character */
    public Regelcode {
        if (waarde.isEmpty() || waarde.length() > LANGSTE || !waarde.chars().allMatch(Regelcode::isToegestaan)) {
            throw new IllegalArgumentException(
                    "Een regelcode bestaat uit hoofdletters, cijfers, punten en streepjes, zoals UA-9.1.4-WINST.");
        }
    }

    private static boolean isToegestaan(int teken) {
        return (teken >= 'A' && teken <= 'Z') || (teken >= '0' && teken <= '9') || teken == '.' || teken == '-';
    }

    @Override
    public int compareTo(Regelcode ander) {
        return waarde.compareTo(ander.waarde);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
