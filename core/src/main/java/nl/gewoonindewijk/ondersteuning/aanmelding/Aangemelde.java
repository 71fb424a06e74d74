package nl.gewoonindewijk.ondersteuning.aanmelding;

import java.util.Optional;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;

/** De aangemelde: the resident that an aanmelding is about. */
public sealed interface Aangemelde permits Aangemelde.Bekend, Aangemelde.Anoniem {

    /**
     * It is known who it is.
     *
     * @param lid the resident
     */
    record Bekend(Huishoudlid lid) implements Aangemelde {}

    /**
     * It is not known who it is, and for short support that is enough. Bron: UA 8.2.
     *
     * @param wijk the neighbourhood, where it is known
     */
    record Anoniem(Optional<Wijkcode> wijk) implements Aangemelde {}
}
