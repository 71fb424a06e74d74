package nl.gewoonindewijk.dossier.toestemming;

import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.Verwerkingsdoel;
import org.immutables.value.Value;

/**
 * Een verstrekking: data of a resident that were shared with a third party. It is never changed.
 *
 * @param nummer which; a number that the host makes up
 * @param dossier whose data
 * @param derde with whom
 * @param doel for which purpose
 * @param stukken which pieces, each once, at least one
 * @param grondslag why that could be
 * @param tijdstip when, to the millisecond
 */
@Value.Builder
public record Verstrekking(
        UUID nummer,
        DossierId dossier,
        Derde derde,
        Verwerkingsdoel doel,
        List<Stukverwijzing> stukken,
        Grondslag grondslag,
        Instant tijdstip)
        implements WithVerstrekking {

    /** @throws IllegalArgumentException if nothing was shared */
    public Verstrekking {
        stukken =
                Vector.ofAll(stukken).distinct().sorted(Stukverwijzing.VOLGORDE).asJava();
        tijdstip = tijdstip.truncatedTo(ChronoUnit.MILLIS);
        if (stukken.isEmpty()) {
            throw new IllegalArgumentException("Een verstrekking noemt wat er gedeeld is.");
        }
    }

    /** Without its number, which leads to a person. */
    @Override
    public String toString() {
        return "verstrekking van " + stukken.size() + " stuk(ken)";
    }
}
