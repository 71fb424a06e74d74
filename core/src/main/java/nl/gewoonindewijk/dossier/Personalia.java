package nl.gewoonindewijk.dossier;

import java.util.Optional;
import nl.gewoonindewijk.gedeeld.Bsn;
import nl.gewoonindewijk.gedeeld.Geboortedatum;

/**
 * De personalia: what is known of the person whom a dossier is about.
 *
 * @param bsn the number by which government knows the person, where it is needed and known
 * @param geboortedatum day of birth, where it is known
 * @param wilsonbekwaam whether it was found that the person cannot weigh these things reasonably
 */
public record Personalia(Optional<Bsn> bsn, Optional<Geboortedatum> geboortedatum, boolean wilsonbekwaam) {

    /** Nothing is known, and nothing was found. */
    public static Personalia onbekend() {
        return new Personalia(Optional.empty(), Optional.empty(), false);
    }
}
