package nl.gewoonindewijk.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;

/**
 * Een maandtermijn: one of the equal instalments in which the gemeente pays the jaarbudget.
 *
 * <p>Bron: UA 9.1.1.
 *
 * @param maand the month it is for, 1 to 12
 * @param bedrag the amount
 * @param uiterlijk the last day on which it is paid in time: the day before the month begins
 */
public record Maandtermijn(int maand, Bedrag bedrag, LocalDate uiterlijk) {

    private static final int MAANDEN = 12;

    /**
     * The instalments of a year: they add up to the jaarbudget exactly, and differ by at most one cent.
     *
     * @param aantal number of instalments, spread evenly over the months: 1, 2, 3, 4, 6 or 12
     * @throws IllegalArgumentException if the number does not spread evenly
     */
    public static List<Maandtermijn> schema(Boekjaar boekjaar, Bedrag jaarbudget, int aantal) {
        if (aantal < 1 || MAANDEN % aantal != 0) {
            throw new IllegalArgumentException("Termijnen verdelen het jaar in gelijke stukken van hele maanden.");
        }
        List<Maandtermijn> schema = new ArrayList<>(aantal);
        for (Bedrag bedrag : jaarbudget.verdeel(aantal)) {
            int maand = 1 + schema.size() * (MAANDEN / aantal);
            LocalDate eersteDag = LocalDate.of(boekjaar.jaar(), maand, 1);
            schema.add(new Maandtermijn(maand, bedrag, eersteDag.minusDays(1)));
        }
        return List.copyOf(schema);
    }
}
