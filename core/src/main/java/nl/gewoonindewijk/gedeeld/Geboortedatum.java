package nl.gewoonindewijk.gedeeld;

import java.time.LocalDate;

/**
 * Een geboortedatum: the day on which someone was born.
 *
 * @param waarde the day; not printed
 */
public record Geboortedatum(LocalDate waarde) {

    /**
     * The day on which this person reaches an age. {@code ~} Who is born on 29 February does so on 1 March of a year
     * without that day.
     *
     * @param leeftijd in whole years
     */
    public LocalDate wordt(int leeftijd) {
        LocalDate verjaardag = waarde.plusYears(leeftijd);
        return verjaardag.getDayOfMonth() < waarde.getDayOfMonth() ? verjaardag.plusDays(1) : verjaardag;
    }

    @Override
    public String toString() {
        return "***";
    }
}
