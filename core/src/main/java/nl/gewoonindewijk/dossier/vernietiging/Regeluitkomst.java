package nl.gewoonindewijk.dossier.vernietiging;

import java.time.LocalDate;

/**
 * Een regeluitkomst: what became of one line of a vernietigingslijst.
 *
 * @param volgnummer which line
 * @param wat what became of it
 * @param op the day
 */
public record Regeluitkomst(int volgnummer, Wat wat, LocalDate op) {

    /** What can become of a line. */
    public enum Wat {
        /** The piece is gone. */
        VERNIETIGD,
        /** The piece was gone already. */
        NIET_AANWEZIG,
        /** The piece must be kept longer after all. */
        LANGER_BEWAREN,
        /** Something holds destruction up. */
        OPGESCHORT,
        /** Nobody can destroy a piece of this kind: the host has to do something. */
        GEEN_VERNIETIGER
    }
}
