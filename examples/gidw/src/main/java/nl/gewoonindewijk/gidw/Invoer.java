package nl.gewoonindewijk.gidw;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gewoonindewijk.Regels;
import nl.gewoonindewijk.adapters.json.Lezer;
import nl.gewoonindewijk.beleid.HaarlemsBeleid;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.dossier.logboek.Logstand;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.regels.Afwijzing;
import picocli.CommandLine.TypeConversionException;

/** Reads what a user hands over; whatever cannot be used becomes {@link OngeldigeInvoer}. */
final class Invoer {

    private static final Pattern LOGSTAND = Pattern.compile("(\\d{1,18}):([0-9a-f]{64})");

    private Invoer() {}

    static LocalDate datum(String tekst) {
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("geen datum");
        }
    }

    static Jaarbudget jaarbudget(Path bestand) {
        return lees(bestand, Lezer.jaarbudget(HaarlemsBeleid.BOOM.themacodes())::lees);
    }

    static Wijkcode wijk(String tekst) {
        try {
            return new Wijkcode(tekst.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("geen wijkcode");
        }
    }

    static MedewerkerId medewerker(String tekst) {
        try {
            return new MedewerkerId(tekst);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("geen naam");
        }
    }

    static Logstand logstand(String tekst) {
        Matcher delen = LOGSTAND.matcher(tekst);
        if (!delen.matches()) {
            throw new TypeConversionException("geen stand");
        }
        return new Logstand(Long.parseLong(delen.group(1)), delen.group(2));
    }

    /** Reads an example that ships with the tool. */
    static <T> Validation<Seq<Invoerfout>, T> voorbeeld(String bestand, Leesactie<T> lezer) {
        try (InputStream invoer =
                Objects.requireNonNull(Invoer.class.getResourceAsStream("/voorbeelden/" + bestand), bestand)) {
            return lezer.lees(invoer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file as a stream, so that a large one never stands in memory whole. */
    static <T> T lees(Path bestand, Leesactie<T> lezer) {
        if (!Files.isRegularFile(bestand) || !Files.isReadable(bestand)) {
            throw new OngeldigeInvoer("Het bestand " + bestand + " bestaat niet of is niet te lezen.");
        }
        try (InputStream invoer = Files.newInputStream(bestand)) {
            return geldig(bestand.toString(), lezer.lees(invoer));
        } catch (IOException e) {
            throw new OngeldigeInvoer("Het bestand " + bestand + " is niet te lezen.");
        }
    }

    static <T> T geldig(String naam, Validation<Seq<Invoerfout>, T> gelezen) {
        if (gelezen.isInvalid()) {
            throw new OngeldigeInvoer(regels(naam, gelezen.getError()));
        }
        return gelezen.get();
    }

    /** The answer of the rules; where they refuse, the sentence that says why. */
    static <T> T aanvaard(Either<Afwijzing, T> antwoord) {
        return antwoord.getOrElseThrow(
                afwijzing -> new OngeldigeInvoer(Regels.verwoording().zin(afwijzing)));
    }

    private static List<String> regels(String naam, Seq<Invoerfout> fouten) {
        return fouten.map(Invoerfout::toString)
                .prepend(naam + " klopt niet (fouten: " + fouten.size() + "):")
                .asJava();
    }

    /** What reads a file. */
    @FunctionalInterface
    interface Leesactie<T> {
        Validation<Seq<Invoerfout>, T> lees(InputStream invoer) throws IOException;
    }
}
