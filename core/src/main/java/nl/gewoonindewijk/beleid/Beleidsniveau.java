package nl.gewoonindewijk.beleid;

/** Beleidsniveau: how high a node stands in a policy tree, from the top down. A tree may skip a level. */
public enum Beleidsniveau {
    /** What all policy serves; a tree has exactly one. */
    PRIMAIR_DOEL,
    /** An overarching task, or an effect in society. */
    OPGAVE,
    /** Themes that serve one purpose. */
    GROEP,
    /** What support is about: a theme, or a line of development (ontwikkellijn). */
    THEMA,
    /** What is to be true for residents. */
    BELEIDSDOEL;

    /** Whether this level stands above the other; a level does not stand above itself. */
    public boolean isBoven(Beleidsniveau ander) {
        return compareTo(ander) < 0;
    }
}
