package nl.gewoonindewijk.gedeeld;

/**
 * Een code: one choice from a list, such as {@code 19} or {@code HUISVESTING}; what it means stands in that list.
 *
 * @param waarde 1 to 60 letters, digits and dashes
 */
public record Code(String waarde) {

    private static final int LANGSTE = 60;

    /** @throws IllegalArgumentException if the code is empty, too long or holds another character */
    public Code {
        if (waarde.isEmpty() || waarde.length() > LANGSTE || !waarde.chars().allMatch(Code::isToegestaan)) {
            throw new IllegalArgumentException("Een code bestaat uit 1 tot en met 60 letters, cijfers en streepjes.");
        }
    }

    private static boolean isToegestaan(int teken) {
        return (teken >= 'A' && teken <= 'Z')
                || (teken >= 'a' && teken <= 'z')
                || (teken >= '0' && teken <= '9')
                || teken == '-';
    }

    @Override
    public String toString() {
        return waarde;
    }
}
