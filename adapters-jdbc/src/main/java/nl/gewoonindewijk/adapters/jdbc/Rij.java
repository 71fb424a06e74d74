package nl.gewoonindewijk.adapters.jdbc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.gewoonindewijk.budget.Kostensoort;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Percentage;
import nl.gewoonindewijk.regels.Regelcode;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was read: every cell as the text that the database makes of it.
 *
 * @param kolommen names of the columns
 * @param cellen the texts, in the order of the columns; {@code null} where a column is empty
 */
record Rij(List<String> kolommen, List<@Nullable String> cellen) {

    /** What a column holds, read in one of the ways below, or nothing where it is empty. */
    <T> Optional<T> misschien(String kolom, BiFunction<Rij, String, T> lees) {
        return cel(kolom) == null ? Optional.empty() : Optional.of(lees.apply(this, kolom));
    }

    String tekst(String kolom) {
        String cel = cel(kolom);
        if (cel == null) {
            throw new IllegalArgumentException("Kolom " + kolom + " is leeg.");
        }
        return cel;
    }

    long getal(String kolom) {
        return Long.parseLong(tekst(kolom));
    }

    int klein(String kolom) {
        return Integer.parseInt(tekst(kolom));
    }

    boolean ja(String kolom) {
        return Boolean.parseBoolean(tekst(kolom));
    }

    Bedrag bedrag(String kolom) {
        return new Bedrag(getal(kolom));
    }

    Percentage percentage(String kolom) {
        return new Percentage(new BigDecimal(tekst(kolom)));
    }

    LocalDate datum(String kolom) {
        return LocalDate.parse(tekst(kolom));
    }

    Kostensoort kostensoort(String kolom) {
        return new Kostensoort(tekst(kolom));
    }

    Regelcode regelcode(String kolom) {
        return new Regelcode(tekst(kolom));
    }

    <E extends Enum<E>> E keuze(Class<E> soort, String kolom) {
        return Enum.valueOf(soort, tekst(kolom));
    }

    private @Nullable String cel(String kolom) {
        return cellen.get(kolommen.indexOf(kolom));
    }
}
