package nl.gewoonindewijk.regels;

import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Een berekening: how a verdict came about, so that the answer explains itself.
 *
 * @param invoer what was looked at, in the order in which it is explained
 * @param norm what the contract asks
 * @param uitkomst what was found, to be held against the norm
 * @param verschil the room that is left, or by how much the norm is missed; amounts and days are never negative
 */
@Value.Builder
public record Berekening(
        List<Gegeven> invoer, Optional<Gegeven> norm, Optional<Gegeven> uitkomst, Optional<Gegeven> verschil)
        implements WithBerekening {

    /** Copies the list, so that nobody changes it afterwards. */
    public Berekening {
        invoer = List.copyOf(invoer);
    }

    /** A calculation that starts from these facts. */
    public static Berekening van(Gegeven... invoer) {
        return new Berekening(List.of(invoer), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** This calculation with one more fact that was looked at. */
    public Berekening met(Gegeven waarde) {
        return new Berekening(Vector.ofAll(invoer).append(waarde).asJava(), norm, uitkomst, verschil);
    }

    /** This calculation with what the contract asks. */
    public Berekening norm(Gegeven waarde) {
        return new Berekening(invoer, Optional.of(waarde), uitkomst, verschil);
    }

    /** This calculation with what was found. */
    public Berekening uitkomst(Gegeven waarde) {
        return new Berekening(invoer, norm, Optional.of(waarde), verschil);
    }

    /** This calculation with the room left or the shortfall. */
    public Berekening verschil(Gegeven waarde) {
        return new Berekening(invoer, norm, uitkomst, Optional.of(waarde));
    }

    /** Every fact: the input, then norm, outcome and difference. */
    public List<Gegeven> gegevens() {
        List<Gegeven> alle = new ArrayList<>(invoer);
        Stream.of(norm, uitkomst, verschil).forEach(gegeven -> gegeven.ifPresent(alle::add));
        return alle;
    }
}
