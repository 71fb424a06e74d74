package nl.gewoonindewijk.gedeeld;

import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The holidays of the Algemene termijnenwet, with Good Friday, which it equates with them.
 *
 * <p>Bron: Algemene termijnenwet art. 3.
 */
final class Feestdagen {

    private static final int EERSTE_JAAR_KONINGSDAG = 2014;
    private static final int APRIL = 4;

    private Feestdagen() {}

    static Option<String> naam(LocalDate dag) {
        return vasteDag(dag).orElse(() -> koningsdag(dag)).orElse(() -> rondPasen(dag));
    }

    private static Option<String> vasteDag(LocalDate dag) {
        return switch (dag.getMonthValue() * 100 + dag.getDayOfMonth()) {
            case 101 -> Option.some("Nieuwjaarsdag");
            case 505 -> Option.some("Bevrijdingsdag");
            case 1225 -> Option.some("Eerste Kerstdag");
            case 1226 -> Option.some("Tweede Kerstdag");
            default -> Option.none();
        };
    }

    /** 27 April, and 30 April before 2014; the day before when that is a Sunday. */
    private static Option<String> koningsdag(LocalDate dag) {
        if (dag.getMonthValue() != APRIL) {
            return Option.none();
        }
        boolean koning = dag.getYear() >= EERSTE_JAAR_KONINGSDAG;
        LocalDate verjaardag = LocalDate.of(dag.getYear(), APRIL, koning ? 27 : 30);
        LocalDate viering = verjaardag.getDayOfWeek() == DayOfWeek.SUNDAY ? verjaardag.minusDays(1) : verjaardag;
        return Option.when(dag.equals(viering), koning ? "Koningsdag" : "Koninginnedag");
    }

    private static Option<String> rondPasen(LocalDate dag) {
        int afstand = (int) ChronoUnit.DAYS.between(eerstePaasdag(dag.getYear()), dag);
        return switch (afstand) {
            case -2 -> Option.some("Goede Vrijdag");
            case 1 -> Option.some("Tweede Paasdag");
            case 39 -> Option.some("Hemelvaartsdag");
            case 50 -> Option.some("Tweede Pinksterdag");
            default -> Option.none();
        };
    }

    /** Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher. */
    static LocalDate eerstePaasdag(int jaar) {
        int a = jaar % 19;
        int b = jaar / 100;
        int c = jaar % 100;
        int d = b / 4;
        int e = b % 4;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4;
        int k = c % 4;
        int l = (32 + 2 * e + 2 * i - h - k) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int maandEnDag = h + l - 7 * m + 114;
        return LocalDate.of(jaar, maandEnDag / 31, maandEnDag % 31 + 1);
    }
}
