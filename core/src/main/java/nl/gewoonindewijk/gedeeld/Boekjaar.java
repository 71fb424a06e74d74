package nl.gewoonindewijk.gedeeld;

import java.time.LocalDate;

/**
 * Een boekjaar: the calendar year over which a budget is granted and accounted for.
 *
 * @param jaar 1900 to 2999
 */
public record Boekjaar(int jaar) implements Comparable<Boekjaar> {

    private static final int EERSTE = 1900;
    private static final int LAATSTE = 2999;

    /** @throws IllegalArgumentException if the year is outside its range */
    public Boekjaar {
        if (jaar < EERSTE || jaar > LAATSTE) {
            throw new IllegalArgumentException("Een boekjaar ligt tussen " + EERSTE + " en " + LAATSTE + ".");
        }
    }

    /** 1 January. */
    public LocalDate eersteDag() {
        return LocalDate.of(jaar, 1, 1);
    }

    /** From 1 January up to 1 January of the next year. */
    public Periode periode() {
        return new Periode(eersteDag(), LocalDate.of(jaar + 1, 1, 1));
    }

    @Override
    public int compareTo(Boekjaar ander) {
        return Integer.compare(jaar, ander.jaar);
    }

    @Override
    public String toString() {
        return Integer.toString(jaar);
    }
}
