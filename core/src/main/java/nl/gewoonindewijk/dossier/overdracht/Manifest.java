package nl.gewoonindewijk.dossier.overdracht;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.inzage.Stukinhoud;

/**
 * Een manifest: what a handover holds, so that the receiver can check that nothing is missing and nothing was changed.
 *
 * @param regels a line for each piece, in the order of the handover
 * @param afdruk SHA-256 over the lines, 64 hexadecimal digits
 */
public record Manifest(List<Manifestregel> regels, String afdruk) {

    /**
     * One piece.
     *
     * @param stuk which
     * @param aantal how many lines stand in it
     * @param afdruk SHA-256 over all that stands in it, 64 hexadecimal digits
     */
    public record Manifestregel(Stukverwijzing stuk, int aantal, String afdruk) {}

    /** Copies the list, so that nobody changes it afterwards. */
    public Manifest {
        regels = List.copyOf(regels);
    }

    /** The manifest of these pieces. */
    public static Manifest van(List<Stukinhoud> stukken) {
        List<Manifestregel> regels = stukken.stream()
                .map(stuk -> new Manifestregel(stuk.stuk(), stuk.regels().size(), hex(sha256().digest(stuk.bytes()))))
                .toList();
        MessageDigest geheel = sha256();
        regels.forEach(regel -> geheel.update(HexFormat.of().parseHex(regel.afdruk())));
        return new Manifest(regels, hex(geheel.digest()));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Elke Java kent SHA-256.", e);
        }
    }
}
