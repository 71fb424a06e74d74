package nl.gewoonindewijk.dossier.bewaring;

import java.time.LocalDate;
import java.util.Optional;
import nl.gewoonindewijk.gedeeld.Bron;
import org.immutables.value.Value;

/**
 * Een toepassing: what one ground says of one piece.
 *
 * @param bron the article
 * @param geldigVanaf the day from which this version of it holds
 * @param termijn how long the piece is kept at least
 * @param geteldVanaf the day of the event it is counted from; empty as long as that did not happen, or where it is for good
 * @param bewaarTotEnMet the last day on which the piece is kept; empty where that is not known yet, or never
 */
@Value.Builder
public record Toepassing(
        Bron bron,
        LocalDate geldigVanaf,
        Bewaartermijn termijn,
        Optional<LocalDate> geteldVanaf,
        Optional<LocalDate> bewaarTotEnMet)
        implements WithToepassing {

    static Toepassing van(Bron bron, LocalDate geldigVanaf, Bewaartermijn termijn, Optional<LocalDate> geteldVanaf) {
        return new Toepassing(
                bron,
                geldigVanaf,
                termijn,
                geteldVanaf,
                geteldVanaf.flatMap(dag -> termijn instanceof Bewaartermijn.Tijdelijk tijdelijk
                        ? Optional.of(dag.plus(tijdelijk.duur()))
                        : Optional.empty()));
    }

    /** Whether it is kept for good. */
    boolean isBlijvend() {
        return termijn instanceof Bewaartermijn.Blijvend;
    }
}
