package nl.gewoonindewijk.dossier.application;

import java.util.Optional;
import nl.gewoonindewijk.dossier.Dossierkenmerk;
import nl.gewoonindewijk.regels.Afwijzing;

/** Carries a refusal out of a transaction, so that whatever was stored before it is undone. */
final class Geweigerd extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Afwijzing afwijzing;
    private final transient Optional<Dossierkenmerk> betrokkene;

    Geweigerd(Afwijzing afwijzing, Optional<Dossierkenmerk> betrokkene) {
        super(afwijzing.code() + "." + afwijzing.reden(), null, false, false);
        this.afwijzing = afwijzing;
        this.betrokkene = betrokkene;
    }

    Afwijzing afwijzing() {
        return afwijzing;
    }

    Optional<Dossierkenmerk> betrokkene() {
        return betrokkene;
    }
}
