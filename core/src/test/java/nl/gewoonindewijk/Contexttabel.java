package nl.gewoonindewijk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The table of contexts: what each may know.
 *
 * @param rijen the rows, in the order of the table
 */
record Contexttabel(List<Rij> rijen) {

    private static final String NIETS = "nothing";
    private static final String ALLES_ERBOVEN = "all of the above, types only";

    /**
     * A row of the table.
     *
     * @param context its package
     * @param inhoud what it holds
     * @param magKennen what it may know, as the table says it
     */
    record Rij(String context, String inhoud, String magKennen) {

        private static Rij lees(String regel) {
            List<String> cellen =
                    List.of(regel.split("\\|", -1)).stream().map(String::strip).toList();
            return new Rij(cellen.get(1), cellen.get(2), cellen.get(3));
        }
    }

    /** Reads a Markdown table: two lines of heading, and then the rows. */
    static Contexttabel lees(String tekst) {
        return new Contexttabel(tekst.lines().skip(2).map(Rij::lees).toList());
    }

    List<String> contexten() {
        return rijen.stream().map(Rij::context).toList();
    }

    /** Whether a context may know the types of others alone, and not their ports and use cases. */
    boolean alleenTypen(String context) {
        return rij(context).magKennen().equals(ALLES_ERBOVEN);
    }

    /** What a context may know, with all that these know in turn; not the context itself. */
    Set<String> bekend(String context) {
        Set<String> bekend = new LinkedHashSet<>();
        Deque<String> teDoen = new ArrayDeque<>(direct(context));
        while (!teDoen.isEmpty()) {
            String volgende = teDoen.remove();
            if (bekend.add(volgende)) {
                teDoen.addAll(direct(volgende));
            }
        }
        return bekend;
    }

    private Set<String> direct(String context) {
        Rij rij = rij(context);
        return switch (rij.magKennen()) {
            case NIETS -> Set.of();
            case ALLES_ERBOVEN ->
                rijen.subList(0, rijen.indexOf(rij)).stream().map(Rij::context).collect(Collectors.toSet());
            default -> Set.of(rij.magKennen().split(", "));
        };
    }

    private Rij rij(String context) {
        return rijen.stream()
                .filter(rij -> rij.context().equals(context))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(context + " staat niet in de tabel."));
    }
}
