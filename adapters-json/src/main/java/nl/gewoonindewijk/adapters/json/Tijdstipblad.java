package nl.gewoonindewijk.adapters.json;

import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A moment as an ISO date and time in UTC, written with its milliseconds: {@code 2023-12-31T23:59:59.000Z}. */
final class Tijdstipblad {

    static final Blad<Instant> MILLISECONDEN = new Blad<>(
            Tijdstipblad::lees, (tijdstip, uit) -> uit.writeString(schrijf(tijdstip)), Proeftijd::tijdstippen);

    private static final String GEEN_TIJDSTIP =
            "Dit moet een tijdstip in UTC zijn, op de milliseconde, zoals \"2023-12-31T23:59:59.000Z\".";

    private static final int CIJFERS_VAN_JAAR = 4;
    private static final int DECIMALEN = 3;
    private static final int LENGTE = 24;

    /** What is finer than a millisecond is refused: it would be dropped, and something else would come back. */
    private static final DateTimeFormatter LEES = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, CIJFERS_VAN_JAAR)
            .appendPattern("-MM-dd'T'HH:mm:ss")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, DECIMALEN, true)
            .optionalEnd()
            .appendLiteral('Z')
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final DateTimeFormatter SCHRIJF =
            new DateTimeFormatterBuilder().appendInstant(DECIMALEN).toFormatter(Locale.ROOT);

    private Tijdstipblad() {}

    private static Either<String, Instant> lees(Knoop knoop) {
        if (!(knoop instanceof Knoop.Tekst tekst)) {
            return Either.left(GEEN_TIJDSTIP);
        }
        try {
            return Either.right(LocalDateTime.parse(tekst.tekst(), LEES).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            // Says in English what the input was.
            return Either.left(GEEN_TIJDSTIP);
        }
    }

    private static String schrijf(Instant tijdstip) {
        String tekst = SCHRIJF.format(tijdstip);
        if (tekst.length() != LENGTE || !tijdstip.truncatedTo(ChronoUnit.MILLIS).equals(tijdstip)) {
            throw new IllegalArgumentException(
                    "Een tijdstip in JSON heeft een jaar van vier cijfers en is niet fijner dan een milliseconde.");
        }
        return tekst;
    }
}
