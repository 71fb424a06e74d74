package nl.gewoonindewijk.dossier.port;

import io.vavr.control.Option;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.toestemming.Verstrekking;

/** What was shared, in one opdracht. */
public interface Verstrekkingen {

    /**
     * Records what was shared.
     *
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if its number was recorded already; then nothing changes
     */
    void noteer(Verstrekking verstrekking);

    /** The verstrekking with a number, if it is stored. */
    Option<Verstrekking> vind(UUID nummer);

    /** All that was shared of a dossier: what was shared first comes first, and of one moment they come by number. */
    List<Verstrekking> van(DossierId dossier);

    /** Destroys verstrekkingen; those that are not stored are passed over. */
    void vernietig(Collection<UUID> nummers);
}
