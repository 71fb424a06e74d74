package nl.gewoonindewijk.dossier.port;

import io.vavr.control.Option;
import nl.gewoonindewijk.dossier.toegang.Medewerker;
import nl.gewoonindewijk.gedeeld.MedewerkerId;

/** The employees, as the host knows them. */
@FunctionalInterface
public interface Medewerkers {

    /** The employee with a name, if the host knows one. */
    Option<Medewerker> vind(MedewerkerId id);
}
