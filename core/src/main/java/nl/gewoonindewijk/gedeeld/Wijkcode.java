package nl.gewoonindewijk.gedeeld;

/**
 * Een wijkcode: a neighbourhood as the CBS numbers it, such as {@code WK039201}.
 *
 * @param waarde {@code WK} and six digits: four for the gemeente, two for the wijk
 */
public record Wijkcode(String waarde) {

    private static final int LENGTE = 8;

    /** @throws IllegalArgumentException if it is not written so */
    public Wijkcode {
        if (waarde.length() != LENGTE || !waarde.startsWith("WK") || !cijfers(waarde)) {
            throw new IllegalArgumentException("Een wijkcode bestaat uit WK en zes cijfers, zoals WK039201.");
        }
    }

    private static boolean cijfers(String code) {
        return code.chars().skip(2).allMatch(teken -> teken >= '0' && teken <= '9');
    }

    @Override
    public String toString() {
        return waarde;
    }
}
