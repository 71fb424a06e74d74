package nl.gewoonindewijk.adapters.json;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.gewoonindewijk.gedeeld.Invoerfout;

/** CSV as rows of cells: RFC 4180, with a comma between cells, or the semicolon that a Dutch spreadsheet writes. */
final class Csvtabel {

    /** Far more than any table here has, and few enough to report on each. */
    private static final int MEESTE_RIJEN = 10_000;

    private static final int MEESTE_CELLEN = 250;

    /**
     * A row.
     *
     * @param regel line of the file on which it begins, from 1
     * @param cellen its cells
     */
    record Rij(long regel, Vector<String> cellen) {

        Pad pad() {
            return Pad.GEHEEL.met("regel").met(Long.toString(regel));
        }

        Invoerfout fout(String melding) {
            return new Invoerfout(pad().toString(), melding);
        }

        Invoerfout fout(String kolom, String melding) {
            return new Invoerfout(pad().met(kolom).toString(), melding);
        }
    }

    private Csvtabel() {}

    /** Every row that is not empty, at least one. */
    static Either<Invoerfout, Vector<Rij>> lees(String tekst) {
        List<Rij> rijen = new ArrayList<>();
        try {
            for (CsvRecord rij : lezer(tekst)) {
                rijen.add(new Rij(rij.getStartingLineNumber(), Vector.ofAll(rij.getFields())));
                if (rijen.size() > MEESTE_RIJEN || rij.getFieldCount() > MEESTE_CELLEN) {
                    return Either.left(rijen.get(rijen.size() - 1).fout("Deze tabel is te groot."));
                }
            }
        } catch (CsvParseException e) {
            long regel = rijen.isEmpty() ? 1 : rijen.get(rijen.size() - 1).regel() + 1;
            return Either.left(
                    new Rij(regel, Vector.empty()).fout("Vanaf hier is dit geen CSV: let op de aanhalingstekens."));
        }
        return rijen.isEmpty()
                ? Either.left(new Invoerfout("", "Dit bestand is leeg."))
                : Either.right(Vector.ofAll(rijen));
    }

    /** Every cell between quotes: a spreadsheet that splits on another sign then leaves it whole. */
    static String schrijf(Vector<Vector<String>> rijen) {
        StringWriter tekst = new StringWriter();
        try (CsvWriter schrijver =
                CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).build(tekst)) {
            rijen.forEach(schrijver::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tekst.toString();
    }

    private static Iterable<CsvRecord> lezer(String tekst) {
        int eindeVanKop = tekst.indexOf('\n');
        String kop = eindeVanKop < 0 ? tekst : tekst.substring(0, eindeVanKop);
        return CsvReader.builder()
                .fieldSeparator(kop.indexOf(';') < 0 ? ',' : ';')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(tekst);
    }
}
