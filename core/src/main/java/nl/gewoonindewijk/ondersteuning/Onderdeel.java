package nl.gewoonindewijk.ondersteuning;

/** Een onderdeel: one of the three parts of the assignment. Bron: UA 1, AR. */
public enum Onderdeel {
    /** Activities and help that are open to everyone. */
    SOCIALE_BASIS,
    /** Information, advice and guidance by the team of a neighbourhood. */
    SOCIAAL_WIJKTEAM,
    /** Specialist support, on the ground of an ondersteuningsplan. */
    AANVULLENDE_ONDERSTEUNING
}
