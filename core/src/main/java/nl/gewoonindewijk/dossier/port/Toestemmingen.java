package nl.gewoonindewijk.dossier.port;

import io.vavr.control.Option;
import java.util.Collection;
import java.util.List;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.ToestemmingId;
import nl.gewoonindewijk.dossier.toestemming.Toestemming;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;

/** The stored toestemmingen of one opdracht. */
public interface Toestemmingen {

    /** The version to name when a toestemming is not stored yet. */
    long NIEUW = 0;

    /**
     * Stores a toestemming, for the first time or over the version it was based on.
     *
     * @param verwachteVersie the version it was based on, or {@link #NIEUW}
     * @return the version that is stored now: one more
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if another version is stored; then nothing changes
     */
    long bewaar(Toestemming toestemming, long verwachteVersie);

    /** The toestemming with a number, if it is stored. */
    Option<Opgeslagen<Toestemming>> vind(ToestemmingId id);

    /** Every toestemming in a dossier: what was given first comes first, and of one moment they come by number. */
    List<Toestemming> van(DossierId dossier);

    /** Destroys toestemmingen; those that are not stored are passed over. */
    void vernietig(Collection<ToestemmingId> ids);
}
