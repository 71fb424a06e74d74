package nl.gewoonindewijk.dossier.port;

import java.util.Collection;
import java.util.Set;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;

/**
 * Een stukvernietiger: destroys the pieces of some kinds, wherever they are kept, with their history.
 *
 * <p>It is called in the transaction that destroys the reference to the pieces. One that works on other storage cannot take
 * part in it: it may be called again for pieces that it destroyed before, and does nothing then.
 */
public interface Stukvernietiger {

    /** The kinds of piece that it destroys. */
    Set<Stuksoort> soorten();

    /** Destroys pieces of these kinds; those that are not kept any more are passed over. */
    void vernietig(Collection<Stukverwijzing> stukken);
}
