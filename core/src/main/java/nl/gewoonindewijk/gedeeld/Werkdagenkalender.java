package nl.gewoonindewijk.gedeeld;

import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Een werkdagenkalender: which days count as working days.
 *
 * <p>Monday to Friday, without the days of the Algemene termijnenwet art. 3 and without the days listed here: days that
 * royal decree equates with them, or that a contract adds. {@code ~} The contract speaks of werkdagen without defining
 * them; this calendar is the interpretation, and a term of the contract version.
 *
 * @param extraDagen further days off, each with its reason
 */
public record Werkdagenkalender(SortedMap<LocalDate, String> extraDagen) {

    private static final String GELIJKGESTELD = "gelijkgesteld met een feestdag bij koninklijk besluit";

    /**
     * The calendar of the Algemene termijnenwet with the days that royal decree equates with holidays, as published for
     * 2023 to 2028. A later decree is added with {@link #met(LocalDate, String)}.
     */
    public static final Werkdagenkalender TERMIJNENWET = new Werkdagenkalender(new TreeMap<>(Map.of(
            LocalDate.of(2023, 4, 28), GELIJKGESTELD,
            LocalDate.of(2023, 5, 19), GELIJKGESTELD,
            LocalDate.of(2024, 5, 10), GELIJKGESTELD,
            LocalDate.of(2024, 12, 27), GELIJKGESTELD,
            LocalDate.of(2025, 5, 30), GELIJKGESTELD,
            LocalDate.of(2026, 1, 2), GELIJKGESTELD,
            LocalDate.of(2026, 5, 15), GELIJKGESTELD,
            LocalDate.of(2027, 5, 7), GELIJKGESTELD,
            LocalDate.of(2028, 4, 28), GELIJKGESTELD,
            LocalDate.of(2028, 5, 26), GELIJKGESTELD)));

    /**
     * A day that is no working day.
     *
     * @param datum the day
     * @param reden why, in Dutch, such as {@code zaterdag} or {@code Tweede Paasdag}
     */
    public record VrijeDag(LocalDate datum, String reden) {}

    /** Copies the days, so that nobody changes them afterwards. */
    public Werkdagenkalender {
        extraDagen = Collections.unmodifiableSortedMap(new TreeMap<>(extraDagen));
    }

    /** This calendar with one more day off. */
    public Werkdagenkalender met(LocalDate datum, String reden) {
        SortedMap<LocalDate, String> meer = new TreeMap<>(extraDagen);
        meer.put(datum, reden);
        return new Werkdagenkalender(meer);
    }

    /** Why a day is no working day, or none if it is one. */
    public Option<VrijeDag> vrijeDag(LocalDate dag) {
        return weekend(dag)
                .orElse(() -> Feestdagen.naam(dag))
                .orElse(() -> Option.of(extraDagen.get(dag)))
                .map(reden -> new VrijeDag(dag, reden));
    }

    /** Whether a day counts as a working day. */
    public boolean isWerkdag(LocalDate dag) {
        return vrijeDag(dag).isEmpty();
    }

    /**
     * How many working days lie after a day, up to and including another.
     *
     * @return 0 if the other day is not later
     */
    public int werkdagenTussen(LocalDate na, LocalDate totEnMet) {
        return na.isBefore(totEnMet)
                ? (int) na.plusDays(1)
                        .datesUntil(totEnMet.plusDays(1))
                        .filter(this::isWerkdag)
                        .count()
                : 0;
    }

    private static Option<String> weekend(LocalDate dag) {
        DayOfWeek weekdag = dag.getDayOfWeek();
        if (weekdag == DayOfWeek.SATURDAY) {
            return Option.some("zaterdag");
        }
        return weekdag == DayOfWeek.SUNDAY ? Option.some("zondag") : Option.none();
    }
}
