package nl.gewoonindewijk.ondersteuning.grensvlak;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.Map;

/**
 * Een grensvlakregel: one row of the table, a decision and when it is taken.
 *
 * @param voorwaarden what must be so, each fact once; empty if the decision is always the same
 * @param besluit the decision
 */
public record Grensvlakregel(List<Voorwaarde> voorwaarden, Scopebesluit besluit) {

    /** Copies the list, so that nobody changes it afterwards. */
    public Grensvlakregel {
        voorwaarden = List.copyOf(voorwaarden);
    }

    /** A row for a decision that hangs on no fact. */
    public static Grensvlakregel altijd(Scopebesluit besluit) {
        return new Grensvlakregel(List.of(), besluit);
    }

    /** The condition that a fact is one of these; {@link Conditie#dan} makes it a row. */
    public static Conditie als(String feit, String... waarden) {
        return new Conditie(Vector.of(new Voorwaarde(feit, List.of(waarden))));
    }

    /** Whether the facts leave room for this row. */
    boolean isMogelijk(Map<String, String> feiten) {
        return voorwaarden.stream().allMatch(voorwaarde -> voorwaarde.isMogelijk(feiten));
    }

    /** The conditions of a row that has no decision yet. */
    public static final class Conditie {

        private final Vector<Voorwaarde> voorwaarden;

        private Conditie(Vector<Voorwaarde> voorwaarden) {
            this.voorwaarden = voorwaarden;
        }

        /** These conditions, and one more fact that is one of these. */
        public Conditie en(String feit, String... waarden) {
            return new Conditie(voorwaarden.append(new Voorwaarde(feit, List.of(waarden))));
        }

        /** The row that takes this decision then. */
        public Grensvlakregel dan(Scopebesluit besluit) {
            return new Grensvlakregel(voorwaarden.asJava(), besluit);
        }
    }
}
