package nl.gewoonindewijk.contract;

import java.time.LocalDate;
import java.time.MonthDay;
import nl.gewoonindewijk.gedeeld.Boekjaar;

/**
 * Een jaarmoment: a day that returns every year, seen from a boekjaar.
 *
 * @param maand month, 1 to 12
 * @param dag day of that month; 29 February does not return every year and is refused
 * @param jaren which year: 0 for the boekjaar itself, -1 for the year before it, 1 for the year after
 */
public record Jaarmoment(int maand, int dag, int jaren) {

    /**
     * Checks that the day exists in every year.
     *
     * @throws java.time.DateTimeException if there is no such day in any year
     * @throws IllegalArgumentException if the day is 29 February
     */
    public Jaarmoment {
        if (MonthDay.of(maand, dag).equals(MonthDay.of(2, 29))) {
            throw new IllegalArgumentException("29 februari komt niet elk jaar terug.");
        }
    }

    /** The day for a boekjaar. */
    public LocalDate in(Boekjaar boekjaar) {
        return LocalDate.of(boekjaar.jaar() + jaren, maand, dag);
    }
}
