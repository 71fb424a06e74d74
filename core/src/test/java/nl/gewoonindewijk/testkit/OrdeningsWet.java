package nl.gewoonindewijk.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The law of order: a type that can be compared has one total order, which agrees with {@code equals}. */
public final class OrdeningsWet {

    private OrdeningsWet() {}

    /**
     * Checks the law on three values, in every order.
     *
     * @throws AssertionError if comparing is not antisymmetric or transitive, or does not agree with {@code equals} and
     *     {@code hashCode}
     */
    public static <T extends Comparable<? super T>> void controleer(T a, T b, T c) {
        gelijkheid(a, a);
        gelijkheid(a, b);
        gelijkheid(b, c);
        gelijkheid(c, a);
        doorgang(a, b, c);
        doorgang(a, c, b);
        doorgang(b, a, c);
        doorgang(b, c, a);
        doorgang(c, a, b);
        doorgang(c, b, a);
    }

    private static <T extends Comparable<? super T>> void gelijkheid(T a, T b) {
        int heen = Integer.signum(a.compareTo(b));
        int terug = Integer.signum(b.compareTo(a));
        assertEquals(heen, -terug, () -> "Vergelijken is niet antisymmetrisch voor " + a + " en " + b + ".");
        assertEquals(a.equals(b), heen == 0, () -> "compareTo en equals zijn het oneens over " + a + " en " + b + ".");
        if (heen == 0) {
            assertEquals(a.hashCode(), b.hashCode(), () -> "Gelijke waarden " + a + " hebben een andere hashCode.");
        }
    }

    private static <T extends Comparable<? super T>> void doorgang(T a, T b, T c) {
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0 && a.compareTo(c) > 0) {
            throw new AssertionError("Vergelijken is niet transitief voor " + a + ", " + b + " en " + c + ".");
        }
    }
}
