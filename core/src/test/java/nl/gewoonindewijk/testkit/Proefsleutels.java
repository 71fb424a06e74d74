package nl.gewoonindewijk.testkit;

import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Sleutel;
import nl.gewoonindewijk.gedeeld.port.Sleutelbewaarder;

/**
 * Keys for a test, each by its name. Keys of one name are alike, wherever they are made, as they are for a host that starts
 * again. They are no secret: whoever knows the name knows the key.
 */
public final class Proefsleutels implements Sleutelbewaarder {

    private volatile Vector<Sleutel> sleutels;

    private Proefsleutels(Vector<Sleutel> sleutels) {
        this.sleutels = sleutels;
    }

    /** One key, which is the current one. */
    public static Proefsleutels van(String naam) {
        return new Proefsleutels(Vector.of(sleutel(naam)));
    }

    /** Makes another key the current one; those before it stay. */
    public void vervang(String naam) {
        sleutels = zonder(naam).append(sleutel(naam));
    }

    /**
     * Throws a key away.
     *
     * @throws IllegalArgumentException if it is the current one
     */
    public void vergeet(String naam) {
        if (huidige().naam().waarde().equals(naam)) {
            throw new IllegalArgumentException("De huidige sleutel blijft.");
        }
        sleutels = zonder(naam);
    }

    @Override
    public Sleutel huidige() {
        return sleutels.last();
    }

    @Override
    public List<Sleutel> alle() {
        return sleutels.asJava();
    }

    private Vector<Sleutel> zonder(String naam) {
        return sleutels.reject(sleutel -> sleutel.naam().waarde().equals(naam));
    }

    private static Sleutel sleutel(String naam) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return Sleutel.van(new Code(naam), sha256.digest(naam.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Elke Java kent SHA-256.", e);
        }
    }
}
