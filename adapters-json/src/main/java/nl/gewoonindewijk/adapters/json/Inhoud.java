package nl.gewoonindewijk.adapters.json;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.gewoonindewijk.gedeeld.Invoerfout;

/** The text of a file from outside, or why there is none. No more of it is read than it may be long. */
final class Inhoud {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Inhoud() {}

    /** @throws UncheckedIOException if the file cannot be read */
    static Either<Invoerfout, String> van(Path bestand) {
        try (InputStream bron = Files.newInputStream(bestand)) {
            return van(bron);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UncheckedIOException if the stream cannot be read */
    static Either<Invoerfout, String> van(InputStream bron) {
        try {
            byte[] inhoud = bron.readNBytes(Leesgrenzen.LENGTE + 1);
            return inhoud.length > Leesgrenzen.LENGTE
                    ? Either.left(teLang())
                    : utf8(inhoud).map(Inhoud::zonderMerk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Either<Invoerfout, String> van(String tekst) {
        return tekst.length() > Leesgrenzen.LENGTE ? Either.left(teLang()) : Either.right(zonderMerk(tekst));
    }

    /** Strictly: Jackson guesses at other encodings, and takes bytes for a character that are none. */
    private static Either<Invoerfout, String> utf8(byte[] inhoud) {
        try {
            return Either.right(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(inhoud))
                    .toString());
        } catch (CharacterCodingException e) {
            return Either.left(fout("Dit bestand is niet opgeslagen in UTF-8."));
        }
    }

    private static String zonderMerk(String tekst) {
        return tekst.startsWith(BYTE_ORDER_MARK) ? tekst.substring(BYTE_ORDER_MARK.length()) : tekst;
    }

    private static Invoerfout teLang() {
        return fout("Dit bestand is te groot: ten hoogste " + Leesgrenzen.LENGTE / 1_000_000 + " MB.");
    }

    private static Invoerfout fout(String melding) {
        return new Invoerfout(Pad.GEHEEL.toString(), melding);
    }
}
