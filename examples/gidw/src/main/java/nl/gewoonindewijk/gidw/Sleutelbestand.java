package nl.gewoonindewijk.gidw;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Sleutel;
import nl.gewoonindewijk.gedeeld.port.Sleutelbewaarder;

/**
 * Een sleutelbestand: keys in a file of the user, each on a line as {@code NAME=} and 64 hexadecimal digits. The first is the
 * current one. Lines that are blank or begin with {@code #} say nothing.
 *
 * @param alle every key in it, at least one, each name once
 */
record Sleutelbestand(List<Sleutel> alle) implements Sleutelbewaarder {

    private static final int LENGTE = 32;
    private static final String UITLEG = "Zet op elke regel een naam, een = en 64 hexadecimale cijfers.";

    /** Reads the keys; a mistake is told by its line, never by what stands there. */
    static Sleutelbestand lees(Path bestand) {
        List<String> regels = regels(bestand);
        List<Sleutel> sleutels = Vector.ofAll(regels)
                .zipWithIndex()
                .reject(regel -> regel._1().isBlank() || regel._1().startsWith("#"))
                .map(regel -> sleutel(regel._1().strip(), regel._2() + 1))
                .asJava();
        if (sleutels.isEmpty()
                || sleutels.stream().map(Sleutel::naam).distinct().count() < sleutels.size()) {
            throw new OngeldigeInvoer("In het sleutelbestand staat ten minste een sleutel, en elke naam een keer.");
        }
        return new Sleutelbestand(sleutels);
    }

    /** Makes a file with one random key. */
    static Sleutelbestand nieuw(Path bestand) throws IOException {
        byte[] geheim = new byte[LENGTE];
        new SecureRandom().nextBytes(geheim);
        Files.writeString(bestand, "rondleiding=" + HexFormat.of().formatHex(geheim) + "\n");
        return lees(bestand);
    }

    @Override
    public Sleutel huidige() {
        return alle.get(0);
    }

    private static List<String> regels(Path bestand) {
        try {
            return Files.readAllLines(bestand);
        } catch (IOException e) {
            throw new OngeldigeInvoer("Het sleutelbestand bestaat niet of is niet te lezen.");
        }
    }

    private static Sleutel sleutel(String regel, int nummer) {
        int is = regel.indexOf('=');
        try {
            return Sleutel.van(
                    new Code(regel.substring(0, Math.max(0, is)).strip()),
                    HexFormat.of().parseHex(regel.substring(is + 1).strip()));
        } catch (IllegalArgumentException e) {
            throw new OngeldigeInvoer("Regel " + nummer + " van het sleutelbestand klopt niet. " + UITLEG);
        }
    }
}
