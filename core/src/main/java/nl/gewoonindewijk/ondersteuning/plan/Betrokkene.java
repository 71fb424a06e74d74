package nl.gewoonindewijk.ondersteuning.plan;

import nl.gewoonindewijk.gedeeld.Dossiertekst;

/**
 * Een betrokkene: with whom a resident works on a plan.
 *
 * @param wie who
 * @param rol in what capacity
 */
public record Betrokkene(Dossiertekst wie, Rol rol) {

    /** In what capacity someone takes part. */
    public enum Rol {
        /** Whom the plan is for. */
        INWONER,
        /** Someone around the resident. */
        EIGEN_NETWERK,
        /** A volunteer. */
        VRIJWILLIGER,
        /** A partner of the samenwerkingsverband. */
        SAMENWERKINGSPARTNER,
        /** The samenwerkingsverband itself. */
        SAMENWERKINGSVERBAND
    }
}
