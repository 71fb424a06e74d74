package nl.gewoonindewijk.gidw;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * One run of the tool, within the test.
 *
 * @param code exit code
 * @param uit what it printed
 * @param fout what it complained about
 */
record Proefrun(int code, String uit, String fout) {

    /** A day on which every example has been judged. */
    static final Clock KLOK = Clock.fixed(Instant.parse("2025-02-01T09:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    static Proefrun van(String... argumenten) {
        return op(KLOK, argumenten);
    }

    static Proefrun op(Clock klok, String... argumenten) {
        StringWriter uit = new StringWriter();
        StringWriter fout = new StringWriter();
        int code =
                Gidw.voerUit(new Omgeving(new PrintWriter(uit, true), klok), new PrintWriter(fout, true), argumenten);
        return new Proefrun(code, uit.toString(), fout.toString());
    }

    static String voorbeeld(String bestand) {
        return Path.of("src", "main", "resources", "voorbeelden", bestand).toString();
    }
}
