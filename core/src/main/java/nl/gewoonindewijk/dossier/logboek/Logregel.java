package nl.gewoonindewijk.dossier.logboek;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Sleutel;
import org.immutables.value.Value;

/**
 * Een logregel: a processing in the log, sealed to the line before it. It is never changed.
 *
 * @param opdracht whose log
 * @param volgnummer 1 for the first line, one more for each next one
 * @param verwerking what was done
 * @param vorige the seal of the line before it; {@link #BEGIN} for the first
 * @param sleutel name of the key it was sealed with
 * @param zegel 64 hexadecimal digits over all of this and the seal before it
 */
@Value.Builder
public record Logregel(
        Opdracht opdracht, long volgnummer, Verwerking verwerking, String vorige, Code sleutel, String zegel)
        implements WithLogregel {

    /** What stands in the place of a seal before the first line. */
    public static final String BEGIN = "0".repeat(64);

    private static final String GEBRUIK = "gidw logregel";

    /** @throws IllegalArgumentException if the number is below 1, or a seal is not written so */
    public Logregel {
        if (volgnummer < 1 || !isZegel(vorige) || !isZegel(zegel)) {
            throw new IllegalArgumentException("Een logregel heeft een nummer vanaf 1 en zegels van 64 cijfers.");
        }
    }

    private static boolean isZegel(String tekst) {
        return tekst.length() == BEGIN.length()
                && tekst.chars().allMatch(teken -> (teken >= '0' && teken <= '9') || (teken >= 'a' && teken <= 'f'));
    }

    /** The line that follows on a state of the log. */
    public static Logregel na(Logstand stand, Opdracht opdracht, Verwerking verwerking, Sleutel sleutel) {
        long volgnummer = stand.volgnummer() + 1;
        return new Logregel(
                opdracht,
                volgnummer,
                verwerking,
                stand.zegel(),
                sleutel.naam(),
                zegel(opdracht, volgnummer, verwerking, stand.zegel(), sleutel));
    }

    /** The state of the log that ends with this line. */
    public Logstand stand() {
        return new Logstand(volgnummer, zegel);
    }

    /** Whether this line says what it said when it was sealed. */
    boolean isOngeschonden(Sleutel waarmee) {
        return zegel(opdracht, volgnummer, verwerking, vorige, waarmee).equals(zegel);
    }

    private static String zegel(
            Opdracht opdracht, long volgnummer, Verwerking verwerking, String vorige, Sleutel sleutel) {
        StringBuilder tekst = new StringBuilder();
        delen(opdracht, volgnummer, verwerking, vorige, sleutel.naam())
                .forEach(deel -> tekst.append(deel.length()).append(':').append(deel));
        byte[] bericht = tekst.toString().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sleutel.zegel(GEBRUIK, bericht));
    }

    /** Everything that is sealed, each with its length before it, so that no two lines are written alike. */
    private static List<String> delen(
            Opdracht opdracht, long volgnummer, Verwerking verwerking, String vorige, Code sleutel) {
        return List.of(
                opdracht.code(),
                Long.toString(volgnummer),
                vorige,
                sleutel.waarde(),
                verwerking.spoor().traceId(),
                verwerking.spoor().spanId(),
                verwerking.actie().name(),
                Long.toString(verwerking.begin().toEpochMilli()),
                Long.toString(verwerking.einde().toEpochMilli()),
                verwerking.status().name(),
                verwerking
                        .weigering()
                        .map(weigering -> weigering.regel().waarde())
                        .orElse(""),
                verwerking
                        .weigering()
                        .map(weigering -> weigering.reden().waarde())
                        .orElse(""),
                verwerking.doel().code().waarde(),
                verwerking
                        .betrokkene()
                        .map(kenmerk -> kenmerk.waarde().toString())
                        .orElse(""),
                String.join(
                        ",", verwerking.gegevens().stream().map(Stuksoort::name).toList()),
                verwerking.gebruiker().waarde(),
                verwerking.verantwoordelijke().waarde());
    }
}
