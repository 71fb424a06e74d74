package nl.gewoonindewijk.adapters.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.gedeeld.Bsn;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Sleutel;
import nl.gewoonindewijk.gedeeld.port.Sleutelbewaarder;

/**
 * Closes a burgerservicenummer before it is stored, with AES-256-GCM, and opens it again.
 *
 * <p>What was closed opens only in the dossier and the opdracht for which it was closed. To find it without opening
 * anything there is a seal on it, which nobody can make without the key: there are so few numbers that of a plain hash all
 * could be tried.
 */
record Bsnkluis(Sleutelbewaarder sleutels, Opdracht opdracht) {

    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final String GEHEIMSCHRIFT = "AES/GCM/NoPadding";
    private static final String VOOR_GEHEIMSCHRIFT = "gidw bsn";
    private static final String VOOR_INDEX = "gidw bsn index";
    private static final int NONCE = 12;
    private static final int MERK_IN_BITS = 128;

    /**
     * A number that was closed.
     *
     * @param versleuteld nonce and ciphertext, hexadecimal
     * @param index the seal to find it by, hexadecimal
     * @param sleutel name of the key
     */
    record Gesloten(String versleuteld, String index, Code sleutel) {

        /** What a row holds; it may be none that this library stored. */
        static Gesloten van(Rij rij) {
            return new Gesloten(rij.tekst("bsn_versleuteld"), rij.tekst("bsn_index"), rij.code("bsn_sleutel"));
        }
    }

    /** Closes a number with the current key; no two times alike. */
    Gesloten sluit(DossierId dossier, Bsn bsn) {
        Sleutel sleutel = sleutels.huidige();
        byte[] nonce = new byte[NONCE];
        TOEVAL.nextBytes(nonce);
        byte[] dicht = werk(Cipher.ENCRYPT_MODE, sleutel, nonce, dossier, bytes(bsn.waarde()));
        HexFormat hex = HexFormat.of();
        return new Gesloten(hex.formatHex(nonce) + hex.formatHex(dicht), index(sleutel, bsn), sleutel.naam());
    }

    /**
     * Opens a number.
     *
     * @throws Opslagfout if the key is not kept any more, or this was not closed for this dossier
     */
    Bsn open(DossierId dossier, Gesloten gesloten) {
        Sleutel sleutel = sleutels.vind(gesloten.sleutel()).getOrElseThrow(() -> onbekend(gesloten.sleutel()));
        byte[] alles = HexFormat.of().parseHex(gesloten.versleuteld());
        if (alles.length < NONCE) {
            throw new IllegalArgumentException("Hier is geen nonce.");
        }
        byte[] nonce = java.util.Arrays.copyOf(alles, NONCE);
        byte[] dicht = java.util.Arrays.copyOfRange(alles, NONCE, alles.length);
        return new Bsn(new String(werk(Cipher.DECRYPT_MODE, sleutel, nonce, dossier, dicht), StandardCharsets.UTF_8));
    }

    /** What a number is found by, whichever of the keys it was closed with. */
    List<String> indexen(Bsn bsn) {
        return sleutels.alle().stream().map(sleutel -> index(sleutel, bsn)).toList();
    }

    private String index(Sleutel sleutel, Bsn bsn) {
        byte[] zegel = sleutel.zegel(VOOR_INDEX, bytes(opdracht.code() + "/" + bsn.waarde()));
        return HexFormat.of().formatHex(zegel);
    }

    private byte[] werk(int richting, Sleutel sleutel, byte[] nonce, DossierId dossier, byte[] inhoud) {
        try {
            Cipher cipher = Cipher.getInstance(GEHEIMSCHRIFT);
            cipher.init(
                    richting,
                    new SecretKeySpec(sleutel.voor(VOOR_GEHEIMSCHRIFT), "AES"),
                    new GCMParameterSpec(MERK_IN_BITS, nonce));
            cipher.updateAAD(bytes(opdracht.code() + "/" + dossier.waarde()));
            return cipher.doFinal(inhoud);
        } catch (GeneralSecurityException e) {
            throw new Opslagfout("Een burgerservicenummer is niet te lezen: iets anders heeft het gewijzigd.", e);
        }
    }

    private static Opslagfout onbekend(Code sleutel) {
        return new Opslagfout("De sleutel " + sleutel + " wordt niet meer bewaard. Zet haar terug om verder te gaan.");
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
