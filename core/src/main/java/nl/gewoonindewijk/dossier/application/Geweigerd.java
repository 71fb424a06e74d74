package nl.gewoonindewijk.dossier.application;

import nl.gewoonindewijk.regels.Afwijzing;

/** Carries a refusal out of a transaction, so that whatever was stored before it is undone. */
final class Geweigerd extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Afwijzing afwijzing;

    Geweigerd(Afwijzing afwijzing) {
        super(afwijzing.code() + "." + afwijzing.reden(), null, false, false);
        this.afwijzing = afwijzing;
    }

    Afwijzing afwijzing() {
        return afwijzing;
    }
}
