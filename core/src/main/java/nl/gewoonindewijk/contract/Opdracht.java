package nl.gewoonindewijk.contract;

/**
 * Een opdracht: the assignment that a gemeente gives to one partnership. Everything stored belongs to one.
 *
 * @param code lasting name in lower case, such as {@code haarlem-gidw}
 */
public record Opdracht(String code) {

    private static final int LANGSTE = 60;

    /** @throws IllegalArgumentException if the code is empty, too long or holds another character */
    public Opdracht {
        if (code.isEmpty() || code.length() > LANGSTE || !code.chars().allMatch(Opdracht::isToegestaan)) {
            throw new IllegalArgumentException(
                    "De code van een opdracht bestaat uit kleine letters, cijfers en streepjes, zoals haarlem-gidw.");
        }
    }

    private static boolean isToegestaan(int teken) {
        return (teken >= 'a' && teken <= 'z') || (teken >= '0' && teken <= '9') || teken == '-';
    }

    @Override
    public String toString() {
        return code;
    }
}
