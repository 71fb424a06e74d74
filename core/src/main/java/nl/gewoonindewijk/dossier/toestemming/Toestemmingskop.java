package nl.gewoonindewijk.dossier.toestemming;

import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.ToestemmingId;
import nl.gewoonindewijk.dossier.Verwerkingsdoel;
import org.immutables.value.Value;

/**
 * De kop van een toestemming: to what someone consented.
 *
 * @param id which toestemming
 * @param dossier whose data
 * @param derde with whom they may be shared
 * @param doel for which purpose
 * @param gegevens which kinds of piece, each once, at least one
 * @param gegevenDoor who consented
 * @param gegevenOp since when, to the millisecond
 * @param totEnMet the last day; empty if it runs until it is withdrawn
 */
@Value.Builder
public record Toestemmingskop(
        ToestemmingId id,
        DossierId dossier,
        Derde derde,
        Verwerkingsdoel doel,
        List<Stuksoort> gegevens,
        Beslisser gegevenDoor,
        Instant gegevenOp,
        Optional<LocalDate> totEnMet)
        implements WithToestemmingskop {

    /** @throws IllegalArgumentException if it is consent to nothing */
    public Toestemmingskop {
        gegevens = Vector.ofAll(gegevens).distinct().sorted().asJava();
        gegevenOp = gegevenOp.truncatedTo(ChronoUnit.MILLIS);
        if (gegevens.isEmpty()) {
            throw new IllegalArgumentException("Een toestemming noemt welke gegevens gedeeld mogen worden.");
        }
    }
}
