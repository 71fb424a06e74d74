package nl.gewoonindewijk.gedeeld;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Een sleutel: a secret of the host, by its name. It is never used itself: each use has a key of its own that follows from it,
 * so that what one use gives away says nothing about another.
 */
public final class Sleutel {

    private static final int LENGTE = 32;
    private static final String MAC = "HmacSHA256";

    private final Code naam;
    private final byte[] geheim;

    private Sleutel(Code naam, byte[] geheim) {
        this.naam = naam;
        this.geheim = geheim;
    }

    /**
     * A key by its name.
     *
     * @param geheim 32 random bytes
     * @throws IllegalArgumentException if it has another length
     */
    public static Sleutel van(Code naam, byte[] geheim) {
        if (geheim.length != LENGTE) {
            throw new IllegalArgumentException("Een sleutel telt " + LENGTE + " bytes.");
        }
        return new Sleutel(naam, geheim.clone());
    }

    /** What this key is called; it may be stored beside what was made with it. */
    public Code naam() {
        return naam;
    }

    /**
     * The key for one use, 32 bytes.
     *
     * @param gebruik what it is for
     */
    public byte[] voor(String gebruik) {
        return mac(geheim, gebruik.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * HMAC-SHA-256 over a message, with the key for one use: 32 bytes that nobody can make without this key.
     *
     * @param gebruik what it is for
     */
    public byte[] zegel(String gebruik, byte[] bericht) {
        return mac(voor(gebruik), bericht);
    }

    private static byte[] mac(byte[] sleutel, byte[] bericht) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(sleutel, MAC));
            return mac.doFinal(bericht);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Elke Java kent HMAC met SHA-256.", e);
        }
    }

    @Override
    public String toString() {
        return "sleutel " + naam;
    }
}
