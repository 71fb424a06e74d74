package nl.gewoonindewijk.dossier.logboek;

import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.dossier.Dossierkenmerk;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Verwerkingsdoel;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.regels.Regelcode;
import org.immutables.value.Value;

/**
 * Een verwerking: one thing that was done, or refused, with personal data. Bron: Logboek Dataverwerkingen, NEN 7513.
 *
 * @param spoor trace and span
 * @param actie what was done: the name of the processing, and the event
 * @param begin when it began, to the millisecond
 * @param einde when it ended, never before it began
 * @param status how it ended
 * @param weigering why it was refused; empty if it was not
 * @param doel which activity of the register it is part of
 * @param betrokkene whose data, by the kenmerk of the dossier; empty if of nobody in particular
 * @param gegevens which kinds of piece
 * @param gebruiker who did it
 * @param verantwoordelijke for whom
 */
@Value.Builder
public record Verwerking(
        Spoor spoor,
        Logactie actie,
        Instant begin,
        Instant einde,
        Status status,
        Optional<Weigering> weigering,
        Verwerkingsdoel doel,
        Optional<Dossierkenmerk> betrokkene,
        List<Stuksoort> gegevens,
        MedewerkerId gebruiker,
        MedewerkerId verantwoordelijke)
        implements WithVerwerking {

    /** How a processing ended. */
    public enum Status {
        /** It was done. */
        GESLAAGD,
        /** It was refused, and nothing was done. */
        GEWEIGERD,
        /** Something failed, and nothing was done. */
        MISLUKT
    }

    /**
     * Why something was refused.
     *
     * @param regel by which rule
     * @param reden the reason, unique within the rule
     */
    public record Weigering(Regelcode regel, Code reden) {}

    /** @throws IllegalArgumentException if it ended before it began, or is refused without a reason or the other way round */
    public Verwerking {
        begin = begin.truncatedTo(ChronoUnit.MILLIS);
        einde = einde.truncatedTo(ChronoUnit.MILLIS);
        gegevens = Vector.ofAll(gegevens).distinct().sorted().asJava();
        if (einde.isBefore(begin) || weigering.isPresent() != (status == Status.GEWEIGERD)) {
            throw new IllegalArgumentException(
                    "Een verwerking eindigt na haar begin, en een weigering heeft een reden.");
        }
    }
}
