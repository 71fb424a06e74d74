package nl.gewoonindewijk.gedeeld.port;

import io.vavr.control.Option;
import java.util.List;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Sleutel;

/**
 * Keeps the keys of the host, outside the database.
 *
 * <p>A key is replaced by making another the current one; the old one stays until nothing was made with it any more. What the
 * log was sealed with stays for as long as the log is to be checked.
 */
public interface Sleutelbewaarder {

    /** The key that new data are protected with. */
    Sleutel huidige();

    /** Every key that stored data may be protected with, the current one included. */
    List<Sleutel> alle();

    /** The key with a name, if it is kept. */
    default Option<Sleutel> vind(Code naam) {
        return io.vavr.collection.List.ofAll(alle())
                .find(sleutel -> sleutel.naam().equals(naam));
    }
}
