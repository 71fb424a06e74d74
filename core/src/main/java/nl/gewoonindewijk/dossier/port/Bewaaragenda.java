package nl.gewoonindewijk.dossier.port;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.bewaring.Bewaarmoment;

/**
 * De bewaaragenda: from which day each piece of one opdracht may be destroyed, so that what is due is found without looking at
 * what is not. A piece that is kept for good, held up or without a known term is not in it.
 */
public interface Bewaaragenda {

    /**
     * Puts the moments of these dossiers in the place of those they had.
     *
     * @param momenten none for a dossier of which nothing can be destroyed
     * @throws IllegalArgumentException if a moment is of another dossier
     */
    void vervang(Collection<DossierId> dossiers, List<Bewaarmoment> momenten);

    /**
     * What may be destroyed on a day: what could be destroyed first comes first, and of one day in an order of the storage that
     * stays the same.
     *
     * @param na after which moment; empty to begin
     * @param meeste how many at most, 1 or more
     * @return fewer only if there are no more
     */
    List<Bewaarmoment> op(LocalDate peildatum, Optional<Bewaarmoment> na, int meeste);
}
