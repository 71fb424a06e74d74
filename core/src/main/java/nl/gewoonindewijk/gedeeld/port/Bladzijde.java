package nl.gewoonindewijk.gedeeld.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Een bladzijde: a part of a list, with where the next part begins.
 *
 * @param <T> what is in the list
 * @param inhoud what is on this page, in the order of the list
 * @param volgende from where to ask the next page; empty on the last one
 */
public record Bladzijde<T>(List<T> inhoud, Optional<Plek> volgende) {

    /**
     * A place in a list that runs from the newest day to the oldest, and within a day by number.
     *
     * @param op the day of what was last read
     * @param nummer its number
     */
    public record Plek(LocalDate op, UUID nummer) {}

    /**
     * Which page is asked.
     *
     * @param grootte how much may be on it, 1 to 1.000
     * @param na the place after which it begins; empty for the first page
     */
    public record Vraag(int grootte, Optional<Plek> na) {

        private static final int GROOTSTE = 1_000;

        /** @throws IllegalArgumentException if the size is outside its range */
        public Vraag {
            if (grootte < 1 || grootte > GROOTSTE) {
                throw new IllegalArgumentException("Een bladzijde telt 1 tot en met " + GROOTSTE + " regels.");
            }
        }

        /** The first page. */
        public static Vraag eerste(int grootte) {
            return new Vraag(grootte, Optional.empty());
        }
    }

    /** Copies the list, so that nobody changes it afterwards. */
    public Bladzijde {
        inhoud = List.copyOf(inhoud);
    }
}
