package nl.gewoonindewijk.dossier;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import org.immutables.value.Value;

/**
 * Een vernietigingsverzoek: a written request to destroy data before their term has passed. Bron: Wmo 2015 art. 5.3.5,
 * Jeugdwet art. 7.3.9.
 *
 * @param nummer which; a number that the host makes up
 * @param ontvangenOp the day on which it was received
 * @param verzoeker who asks
 * @param stukken what is to be destroyed, each once, at least one
 * @param uiterlijk the last day that is in time; empty where the law sets no term
 * @param besluit what was decided; empty as long as nothing was
 */
@Value.Builder
public record Vernietigingsverzoek(
        UUID nummer,
        LocalDate ontvangenOp,
        Beslisser verzoeker,
        List<Stukverwijzing> stukken,
        Optional<LocalDate> uiterlijk,
        Optional<Besluit> besluit)
        implements WithVernietigingsverzoek {

    /** What was decided. */
    public sealed interface Besluit permits Ingewilligd, Afgewezen {

        /** The day of the decision. */
        LocalDate op();
    }

    /** The data are destroyed, as soon as nothing holds that up. */
    public record Ingewilligd(LocalDate op) implements Besluit {}

    /**
     * The data are kept.
     *
     * @param grond which exception of the law
     * @param motivering why it holds here
     */
    public record Afgewezen(LocalDate op, Grond grond, Dossiertekst motivering) implements Besluit {}

    /** The exceptions of the law. */
    public enum Grond {
        /** Keeping them is of substantial interest to someone else. */
        BELANG_VAN_ANDER,
        /** A law forbids destruction. */
        WETTELIJK_VERBOD
    }

    /** @throws IllegalArgumentException if it asks nothing, or was decided before it was received */
    public Vernietigingsverzoek {
        stukken =
                Vector.ofAll(stukken).distinct().sorted(Stukverwijzing.VOLGORDE).asJava();
        if (stukken.isEmpty()) {
            throw new IllegalArgumentException("Een vernietigingsverzoek noemt de stukken.");
        }
        if (besluit.filter(genomen -> genomen.op().isBefore(ontvangenOp)).isPresent()) {
            throw new IllegalArgumentException("Over een verzoek wordt niet besloten voor het er is.");
        }
    }

    /** The day on which it was granted; empty if it was not. */
    public Optional<LocalDate> ingewilligdOp() {
        return besluit.filter(Ingewilligd.class::isInstance).map(Besluit::op);
    }

    /** This request without these pieces, which are gone; none if nothing is left of it. */
    Option<Vernietigingsverzoek> zonder(Collection<Stukverwijzing> weg) {
        Vector<Stukverwijzing> over = Vector.ofAll(stukken).reject(weg::contains);
        return over.isEmpty() ? Option.none() : Option.some(withStukken(over));
    }

    /** Without its number, which leads to a person. */
    @Override
    public String toString() {
        return "vernietigingsverzoek over " + stukken.size() + " stuk(ken)";
    }
}
