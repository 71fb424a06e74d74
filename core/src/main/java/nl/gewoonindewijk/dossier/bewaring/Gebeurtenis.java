package nl.gewoonindewijk.dossier.bewaring;

import java.time.LocalDate;
import java.util.Optional;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.Dossierstuk;

/** What a term of keeping is counted from. */
public enum Gebeurtenis {
    /** The data were received or made. */
    ONTVANGST {
        @Override
        Optional<LocalDate> in(Dossier dossier, Dossierstuk stuk) {
            return Optional.of(stuk.ontvangenOp());
        }
    },
    /** The last change of these data was recorded. */
    WIJZIGING_GEGEVENS {
        @Override
        Optional<LocalDate> in(Dossier dossier, Dossierstuk stuk) {
            return Optional.of(stuk.gewijzigdOp());
        }
    },
    /** The last change in the whole dossier was recorded, also of a piece that is gone since. */
    WIJZIGING_DOSSIER {
        @Override
        Optional<LocalDate> in(Dossier dossier, Dossierstuk stuk) {
            return dossier.gewijzigdOp();
        }
    },
    /** What the data are about ended. */
    AFSLUITING {
        @Override
        Optional<LocalDate> in(Dossier dossier, Dossierstuk stuk) {
            return stuk.afgeslotenOp();
        }
    };

    /** The day on which it happened; empty as long as it did not. */
    abstract Optional<LocalDate> in(Dossier dossier, Dossierstuk stuk);
}
