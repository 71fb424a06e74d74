package nl.gewoonindewijk.gidw;

import java.util.List;

/** Input that cannot be used, with a line for each thing that is wrong. */
final class OngeldigeInvoer extends RuntimeException {

    private static final long serialVersionUID = 1;

    OngeldigeInvoer(List<String> regels) {
        super(String.join(System.lineSeparator(), regels));
    }

    OngeldigeInvoer(String regel) {
        this(List.of(regel));
    }
}
