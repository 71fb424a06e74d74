package nl.gewoonindewijk.dossier.port;

import io.vavr.control.Option;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierhouder;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.gedeeld.Bsn;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;

/** The stored dossiers of one opdracht. A holder has one dossier, a piece belongs to one, and a kenmerk is of one. */
public interface Dossiers {

    /** The version to name when a dossier is not stored yet. */
    long NIEUW = 0;

    /**
     * Stores a dossier, for the first time or over the version it was based on.
     *
     * @param verwachteVersie the version it was based on, or {@link #NIEUW}
     * @return the version that is stored now: one more
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if another version is stored, or another dossier of the
     *     same holder or with the same piece; then nothing changes
     * @throws IllegalArgumentException if the dossier is of another opdracht
     */
    long bewaar(Dossier dossier, long verwachteVersie);

    /** The dossier with a number, if it is stored. */
    Option<Opgeslagen<Dossier>> vind(DossierId id);

    /** The dossiers with these numbers, as far as they are stored, in any order. */
    List<Opgeslagen<Dossier>> vind(Collection<DossierId> ids);

    /**
     * The dossiers with these numbers, as far as they are stored, in any order, which nobody else changes until the
     * transaction that runs has ended.
     *
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed one during this transaction
     */
    List<Opgeslagen<Dossier>> vindVoorWijziging(Collection<DossierId> ids);

    /** The dossier of a holder, if there is one. */
    Option<DossierId> van(Dossierhouder houder);

    /** The dossier that a piece belongs to, if there is one. */
    Option<DossierId> met(Stukverwijzing stuk);

    /** The dossiers of the person with a number: of one person one resident may have been registered twice. */
    List<DossierId> metBsn(Bsn bsn);

    /**
     * The numbers of dossiers, in an order of the storage that stays the same.
     *
     * @param na after which dossier; empty to begin
     * @param meeste how many at most, 1 or more
     * @return fewer only if there are no more
     */
    List<DossierId> lijst(Optional<DossierId> na, int meeste);

    /** Destroys dossiers with all that is kept in them, wherever it is kept; those that are not stored are passed over. */
    void vernietig(Collection<DossierId> ids);
}
