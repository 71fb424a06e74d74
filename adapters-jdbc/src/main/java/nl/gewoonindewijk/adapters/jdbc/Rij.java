package nl.gewoonindewijk.adapters.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.gewoonindewijk.budget.Kostensoort;
import nl.gewoonindewijk.dossier.Bewaarcategorie;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.Verwerkingsdoel;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.gedeeld.Percentage;
import nl.gewoonindewijk.ondersteuning.Zaaksoort;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
import nl.gewoonindewijk.regels.Regelcode;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was read: every cell as the text that the database makes of it.
 *
 * @param kolommen names of the columns
 * @param cellen the texts, in the order of the columns; {@code null} where a column is empty
 */
record Rij(List<String> kolommen, List<@Nullable String> cellen) {

    /** As H2 and PostgreSQL both write it, in whatever time zone. */
    private static final DateTimeFormatter TIJDSTIP = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendOffset("+HH:mm:ss", "Z")
            .toFormatter(Locale.ROOT);

    /**
     * The row that a result stands at.
     *
     * @param eerste where the first of these columns is, from 1
     */
    static Rij uit(ResultSet resultaat, int eerste, List<String> kolommen) throws SQLException {
        List<@Nullable String> cellen = new ArrayList<>(kolommen.size());
        for (int cel = 0; cel < kolommen.size(); cel++) {
            cellen.add(resultaat.getString(eerste + cel));
        }
        return new Rij(kolommen, Collections.unmodifiableList(cellen));
    }

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

    UUID uuid(String kolom) {
        return UUID.fromString(tekst(kolom));
    }

    Instant tijdstip(String kolom) {
        return OffsetDateTime.parse(tekst(kolom), TIJDSTIP).toInstant();
    }

    Bron bron() {
        return new Bron(tekst("bron_document"), tekst("bron_paragraaf"));
    }

    Zaakverwijzing zaak() {
        return new Zaakverwijzing(keuze(Zaaksoort.class, "zaaksoort"), uuid("nummer"));
    }

    Code code(String kolom) {
        return new Code(tekst(kolom));
    }

    Dossiertekst dossiertekst(String kolom) {
        return new Dossiertekst(tekst(kolom));
    }

    /** The elements of a list that stands in one column. */
    List<String> lijst(String kolom) {
        return Tekstlijst.lees(tekst(kolom)).delen();
    }

    Stukverwijzing stuk() {
        return new Stukverwijzing(keuze(Stuksoort.class, "soort"), uuid("nummer"));
    }

    List<Bewaarcategorie> categorieen() {
        return lijst("categorieen").stream().map(Bewaarcategorie::van).toList();
    }

    List<Bron> gronden() {
        return Tekstlijst.lees(tekst("gronden")).bronnen();
    }

    List<Stuksoort> gegevens() {
        return lijst("gegevens").stream().map(Stuksoort::valueOf).toList();
    }

    Verwerkingsdoel doel() {
        return new Verwerkingsdoel(code("doel"));
    }

    MedewerkerId medewerker(String kolom) {
        return new MedewerkerId(tekst(kolom));
    }

    <E extends Enum<E>> E keuze(Class<E> soort, String kolom) {
        return Enum.valueOf(soort, tekst(kolom));
    }

    private @Nullable String cel(String kolom) {
        return cellen.get(kolommen.indexOf(kolom));
    }
}
