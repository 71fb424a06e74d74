package nl.gewoonindewijk.gedeeld;

/**
 * Een burgerservicenummer: the number by which government knows one person.
 *
 * @param waarde nine digits that pass the eleven test; not printed
 */
public record Bsn(String waarde) {

    private static final int LENGTE = 9;
    private static final int ELF = 11;

    /** @throws IllegalArgumentException if it is not such a number; the number itself is not repeated */
    public Bsn {
        if (waarde.length() != LENGTE || !waarde.chars().allMatch(Bsn::isCijfer) || !isElfproef(waarde)) {
            throw new IllegalArgumentException("Dit is geen burgerservicenummer. Controleer de negen cijfers.");
        }
    }

    private static boolean isCijfer(int teken) {
        return teken >= '0' && teken <= '9';
    }

    /** Weights 9 down to 2 for the first eight digits and -1 for the last. Nine zeros stand for nobody. */
    private static boolean isElfproef(String cijfers) {
        int som = -(cijfers.charAt(LENGTE - 1) - '0');
        for (int i = 0; i < LENGTE - 1; i++) {
            som += (LENGTE - i) * (cijfers.charAt(i) - '0');
        }
        return som % ELF == 0 && !cijfers.equals("000000000");
    }

    @Override
    public String toString() {
        return "***";
    }
}
