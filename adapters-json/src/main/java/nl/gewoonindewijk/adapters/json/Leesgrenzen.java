package nl.gewoonindewijk.adapters.json;

import tools.jackson.core.StreamReadConstraints;

/** How large a document may be: far more than any budget or contract, far less than what would hurt a host. */
final class Leesgrenzen {

    /** Bytes, or characters where it is text already. */
    static final int LENGTE = 5_000_000;

    static final int DIEPTE = 50;
    static final int TOKENS = 200_000;

    private static final int TEKST = 100_000;
    private static final int GETAL = 1_000;

    static final StreamReadConstraints ALLE = StreamReadConstraints.builder()
            .maxDocumentLength(LENGTE)
            .maxNestingDepth(DIEPTE)
            .maxTokenCount(TOKENS)
            .maxStringLength(TEKST)
            .maxNumberLength(GETAL)
            .maxNameLength(TEKST)
            .build();

    private Leesgrenzen() {}
}
