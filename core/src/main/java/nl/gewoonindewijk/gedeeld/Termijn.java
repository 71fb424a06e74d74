package nl.gewoonindewijk.gedeeld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Een termijn: how long someone has, counted forward from an event; the day of the event itself is day zero.
 *
 * <p>A contractual term ends on the day it ends. A statutory one follows the Algemene termijnenwet: it does not end on a
 * Saturday, Sunday or holiday, and from three days on it holds at least two days that are none of these.
 * Bron: Algemene termijnenwet art. 1, 2 and 4.
 *
 * @param aantal number of units, at least 1 and at most 36.500
 * @param eenheid what is counted
 * @param regime whether contract or law sets it
 */
public record Termijn(int aantal, Eenheid eenheid, Regime regime) {

    /** What a term counts. */
    public enum Eenheid {
        /** Working days of the calendar that applies. */
        WERKDAGEN,
        /** Calendar days. */
        DAGEN,
        /** Weeks of seven calendar days. */
        WEKEN,
        /** Calendar months; the last day where the month is too short. */
        MAANDEN,
        /** Calendar years. */
        JAREN
    }

    /** Who sets a term, and so how it is counted. */
    public enum Regime {
        /** The contract: no extension over weekends or holidays. */
        CONTRACTUEEL,
        /** The law: extended as the Algemene termijnenwet says. */
        WETTELIJK
    }

    private static final int LANGSTE = 36_500;
    private static final int DAGEN_VOOR_ART_2 = 3;
    private static final int WERKDAGEN_VAN_ART_2 = 2;

    /** @throws IllegalArgumentException if the number is outside its range */
    public Termijn {
        if (aantal < 1 || aantal > LANGSTE) {
            throw new IllegalArgumentException("Een termijn telt 1 tot en met " + LANGSTE + " eenheden.");
        }
    }

    /** The last day of this term when counted from a day. */
    public Vervaldag vanaf(LocalDate dag, Werkdagenkalender kalender) {
        if (eenheid == Eenheid.WERKDAGEN) {
            return naWerkdagen(aantal, dag, kalender);
        }
        LocalDate einde = kalenderdag(dag);
        if (regime == Regime.CONTRACTUEEL || valtBuitenTermijnenwet()) {
            return new Vervaldag(this, dag, einde, List.of());
        }
        Vervaldag opWerkdag = opWerkdag(dag, einde, kalender);
        if (eenheid == Eenheid.DAGEN && aantal < DAGEN_VOOR_ART_2) {
            return opWerkdag;
        }
        Vervaldag naTweeWerkdagen = naWerkdagen(WERKDAGEN_VAN_ART_2, dag, kalender);
        return naTweeWerkdagen.datum().isAfter(opWerkdag.datum()) ? naTweeWerkdagen : opWerkdag;
    }

    private Vervaldag naWerkdagen(int werkdagen, LocalDate dag, Werkdagenkalender kalender) {
        List<Werkdagenkalender.VrijeDag> overgeslagen = new ArrayList<>();
        LocalDate einde = dag;
        int geteld = 0;
        while (geteld < werkdagen) {
            einde = einde.plusDays(1);
            if (kalender.vrijeDag(einde).peek(overgeslagen::add).isEmpty()) {
                geteld++;
            }
        }
        return new Vervaldag(this, dag, einde, overgeslagen);
    }

    /** Bron: Algemene termijnenwet art. 1. */
    private Vervaldag opWerkdag(LocalDate dag, LocalDate einde, Werkdagenkalender kalender) {
        List<Werkdagenkalender.VrijeDag> overgeslagen = new ArrayList<>();
        LocalDate verlengd = einde;
        while (kalender.vrijeDag(verlengd).peek(overgeslagen::add).isDefined()) {
            verlengd = verlengd.plusDays(1);
        }
        return new Vervaldag(this, dag, verlengd, overgeslagen);
    }

    private LocalDate kalenderdag(LocalDate dag) {
        return switch (eenheid) {
            case WERKDAGEN, DAGEN -> dag.plusDays(aantal);
            case WEKEN -> dag.plusWeeks(aantal);
            case MAANDEN -> dag.plusMonths(aantal);
            case JAREN -> dag.plusYears(aantal);
        };
    }

    /** Bron: Algemene termijnenwet art. 4. */
    private boolean valtBuitenTermijnenwet() {
        return switch (eenheid) {
            case WERKDAGEN, DAGEN -> aantal > 90;
            case WEKEN -> aantal > 12;
            case MAANDEN -> aantal > 3;
            case JAREN -> true;
        };
    }

    /** In Dutch: {@code 5 werkdagen}. */
    @Override
    public String toString() {
        String naam =
                switch (eenheid) {
                    case WERKDAGEN -> aantal == 1 ? "werkdag" : "werkdagen";
                    case DAGEN -> aantal == 1 ? "dag" : "dagen";
                    case WEKEN -> aantal == 1 ? "week" : "weken";
                    case MAANDEN -> aantal == 1 ? "maand" : "maanden";
                    case JAREN -> "jaar";
                };
        return aantal + " " + naam;
    }
}
