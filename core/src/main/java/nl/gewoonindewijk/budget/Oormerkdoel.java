package nl.gewoonindewijk.budget;

/** Doel van een oormerk: what a part of the jaarbudget is set aside for. */
public enum Oormerkdoel {
    /** Small groups of volunteers without paid staff. Bron: UA 3.3.4 and 9.2. */
    VRIJWILLIGERSORGANISATIES,
    /** Youth nuisance and youth crime. Bron: UA 3.2.2. */
    JEUGDOVERLAST,
    /** Waardevol werk for people with an indication for Beschermd Wonen. Bron: UA 3.4.1. */
    WAARDEVOL_WERK_BESCHERMD_WONEN,
    /** Waardevol werk for people in the Maatschappelijke Opvang. Bron: UA 3.4.1. */
    WAARDEVOL_WERK_MAATSCHAPPELIJKE_OPVANG
}
