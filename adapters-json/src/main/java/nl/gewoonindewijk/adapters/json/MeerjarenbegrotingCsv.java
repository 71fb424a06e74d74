package nl.gewoonindewijk.adapters.json;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import nl.gewoonindewijk.budget.Meerjarenbegroting;
import nl.gewoonindewijk.budget.Meerjarenbegroting.Jaar;
import nl.gewoonindewijk.gedeeld.Invoerfout;

/**
 * A meerjarenbegroting as the CSV table in which it is published: the columns {@code omschrijving} and, for each year,
 * {@code 2020 lasten} and {@code 2020 baten}; a row for each post; and the published totals in a last row {@code Totaal}.
 *
 * <p>It writes a comma between cells, each cell between quotes, and amounts such as {@code -305181.00}; it reads semicolons
 * and amounts in Dutch notation too. Text that a spreadsheet would run as a formula gets an apostrophe in front, which is
 * taken off again in reading.
 */
public final class MeerjarenbegrotingCsv {

    static final String OMSCHRIJVING = "omschrijving";
    static final String TOTAAL = "Totaal";
    static final String LASTEN = " lasten";
    static final String BATEN = " baten";

    private MeerjarenbegrotingCsv() {}

    /**
     * Reads a file.
     *
     * @param naam what the budget is to be called
     * @return the budget, or every error at once, each with its line and column, such as {@code /regel/3/2021 baten}
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static Validation<Seq<Invoerfout>, Meerjarenbegroting> lees(String naam, Path bestand) {
        return lees(naam, Inhoud.van(bestand));
    }

    /**
     * Reads a stream to its end, or as far as a file may be long, and leaves it open.
     *
     * @param naam what the budget is to be called
     * @return the budget, or every error at once
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public static Validation<Seq<Invoerfout>, Meerjarenbegroting> lees(String naam, InputStream bron) {
        return lees(naam, Inhoud.van(bron));
    }

    /**
     * Reads a text.
     *
     * @param naam what the budget is to be called
     * @return the budget, or every error at once
     */
    public static Validation<Seq<Invoerfout>, Meerjarenbegroting> lees(String naam, String tekst) {
        return lees(naam, Inhoud.van(tekst));
    }

    /** Writes a budget. Its name is not in the table. */
    public static String schrijf(Meerjarenbegroting begroting) {
        Vector<String> kop = Vector.ofAll(begroting.jaren()).flatMap(jaar -> Vector.of(jaar + LASTEN, jaar + BATEN));
        return Csvtabel.schrijf(Vector.ofAll(begroting.posten())
                .map(post -> rij(Celtekst.schrijf(post.omschrijving()), post.jaren()))
                .prepend(kop.prepend(OMSCHRIJVING))
                .append(rij(TOTAAL, begroting.totalen())));
    }

    private static Vector<String> rij(String omschrijving, List<Jaar> jaren) {
        return Vector.ofAll(jaren)
                .flatMap(jaar -> Vector.of(jaar.lasten(), jaar.baten()))
                .map(bedrag -> bedrag.euro().toPlainString())
                .prepend(omschrijving);
    }

    private static Validation<Seq<Invoerfout>, Meerjarenbegroting> lees(
            String naam, Either<Invoerfout, String> inhoud) {
        return inhoud.flatMap(Csvtabel::lees)
                .fold(fout -> Validation.invalid(Vector.of(fout)), rijen -> Meerjarentabel.lees(naam, rijen)
                        .alsValidation());
    }
}
