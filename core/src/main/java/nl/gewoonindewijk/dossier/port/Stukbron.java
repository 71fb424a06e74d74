package nl.gewoonindewijk.dossier.port;

import io.vavr.control.Option;
import java.util.Set;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.inzage.Stukinhoud;

/** Een stukbron: where the pieces of some kinds are kept, so that they can be read out. */
public interface Stukbron {

    /** The kinds of piece that are kept there. */
    Set<Stuksoort> soorten();

    /** All that stands in a piece of one of these kinds, if it is kept there. */
    Option<Stukinhoud> lees(Stukverwijzing stuk);
}
