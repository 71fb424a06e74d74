package nl.gewoonindewijk.dossier;

import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.gedeeld.InwonerId;

/** Een dossierhouder: whose dossier it is. */
public sealed interface Dossierhouder permits Dossierhouder.Inwoner, Dossierhouder.Huishouden {

    /**
     * One resident.
     *
     * @param id who
     */
    record Inwoner(InwonerId id) implements Dossierhouder {}

    /**
     * A household.
     *
     * @param id which
     */
    record Huishouden(HuishoudenId id) implements Dossierhouder {}
}
