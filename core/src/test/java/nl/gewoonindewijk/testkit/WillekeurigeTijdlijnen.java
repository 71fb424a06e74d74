package nl.gewoonindewijk.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.gedeeld.Tijdlijn;

/** Timelines of any value. */
public final class WillekeurigeTijdlijnen {

    private static final int MEESTE_STAPPEN = 6;

    private WillekeurigeTijdlijnen() {}

    /** Timelines of none up to six values, from 2000 up to and including 2100. */
    public static <T> Arbitrary<Tijdlijn<T>> van(Arbitrary<T> waarden) {
        return Arbitraries.integers().between(0, MEESTE_STAPPEN).flatMap(aantal -> Combinators.combine(
                        WillekeurigeDatums.alle().set().ofSize(aantal),
                        waarden.list().ofSize(aantal))
                .as((dagen, inhoud) -> tijdlijn(List.copyOf(new TreeSet<>(dagen)), inhoud)));
    }

    private static <T> Tijdlijn<T> tijdlijn(List<LocalDate> dagen, List<T> waarden) {
        Tijdlijn<T> tijdlijn = Tijdlijn.leeg();
        for (int stap = 0; stap < dagen.size(); stap++) {
            tijdlijn = tijdlijn.daarna(dagen.get(stap), waarden.get(stap));
        }
        return tijdlijn;
    }
}
