package nl.gewoonindewijk.dossier;

import java.util.Comparator;
import java.util.UUID;

/**
 * Een stukverwijzing: which piece of a dossier, of whatever kind.
 *
 * @param soort the kind
 * @param nummer the number it has where it is kept; not printed, since it leads to a person
 */
public record Stukverwijzing(Stuksoort soort, UUID nummer) {

    /** By kind, and of one kind by number. */
    public static final Comparator<Stukverwijzing> VOLGORDE = Comparator.comparing(Stukverwijzing::soort)
            .thenComparing(stuk -> stuk.nummer().toString());

    @Override
    public String toString() {
        return soort.tekst() + " ***";
    }
}
