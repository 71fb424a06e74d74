package nl.gewoonindewijk.adapters.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The documents in the test resources. */
final class Voorbeelden {

    private Voorbeelden() {}

    static String lees(String naam) {
        try (InputStream bron = Voorbeelden.class.getResourceAsStream(naam)) {
            return new String(Objects.requireNonNull(bron, naam).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
