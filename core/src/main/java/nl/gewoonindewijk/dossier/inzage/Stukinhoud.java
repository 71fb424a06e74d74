package nl.gewoonindewijk.dossier.inzage;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.gewoonindewijk.dossier.Stukverwijzing;

/**
 * De inhoud van een stuk: all that stands in one piece of a dossier, line by line.
 *
 * @param stuk which piece
 * @param regels what stands in it, in order
 */
public record Stukinhoud(Stukverwijzing stuk, List<Gegevensregel> regels) {

    /** Copies the list, so that nobody changes it afterwards. */
    public Stukinhoud {
        regels = List.copyOf(regels);
    }

    /** The lines about the resident alone. */
    public List<Gegevensregel> overInwoner() {
        return regels.stream().filter(regel -> !regel.overAnder()).toList();
    }

    /** All of it in bytes, so that a fingerprint can be taken: each text with its length before it. */
    public byte[] bytes() {
        StringBuilder tekst = new StringBuilder(stuk.soort().name()).append(stuk.nummer());
        regels.forEach(regel -> {
            voegToe(tekst, regel.label());
            voegToe(tekst, regel.waarde().waarde());
            tekst.append(regel.overAnder());
        });
        return tekst.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void voegToe(StringBuilder tekst, String deel) {
        tekst.append(deel.length()).append(':').append(deel);
    }
}
