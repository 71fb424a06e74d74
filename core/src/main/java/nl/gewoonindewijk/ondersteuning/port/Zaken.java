package nl.gewoonindewijk.ondersteuning.port;

import io.vavr.control.Option;
import java.util.UUID;
import nl.gewoonindewijk.gedeeld.port.Bladzijde;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Zaak;

/**
 * The stored cases of one kind, of one opdracht.
 *
 * @param <Z> the kind of case
 * @param <S> how far such a case can be
 */
public interface Zaken<Z extends Zaak, S extends Enum<S>> {

    /** The version to name when a case is not stored yet. */
    long NIEUW = 0;

    /**
     * Stores a case, for the first time or over the version it was based on.
     *
     * @param verwachteVersie the version it was based on, or {@link #NIEUW}
     * @return the version that is stored now: one more
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if another version is stored; then nothing changes
     * @throws IllegalArgumentException if the case is of another opdracht
     */
    long bewaar(Z zaak, long verwachteVersie);

    /** The case with a number, if it is stored. */
    Option<Opgeslagen<Z>> vind(UUID nummer);

    /**
     * The case with a number, if it is stored, which nobody else changes until the transaction that runs has ended.
     *
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed it during this transaction
     */
    Option<Opgeslagen<Z>> vindVoorWijziging(UUID nummer);

    /** A page of the cases that are sought: the one that began last comes first, and of one day they come by number. */
    Bladzijde<Opgeslagen<Z>> zoek(Zoekvraag<S> vraag, Bladzijde.Vraag bladzijde);
}
