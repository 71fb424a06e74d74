package nl.gewoonindewijk.dossier.application;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.bewaring.Bewaaroordeel;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.regels.Afwijzing;

/** Shows from which day each piece of a dossier may be destroyed, and why. Regel: UA-7.1-BEWAREN. Bron: UA 7.1. */
public final class ToonBewaartermijnen {

    private final Dossierwerkplek werkplek;
    private final Verwerker verwerker;

    /** Makes the use case. */
    public ToonBewaartermijnen(Dossierwerkplek werkplek) {
        this.werkplek = werkplek;
        this.verwerker = new Verwerker(werkplek);
    }

    /** What can be said of every piece, by the law of a day. */
    public Either<Afwijzing, List<Bewaaroordeel>> op(Toegangsvraag vraag, DossierId id, LocalDate peildatum) {
        return verwerker.leesDossier(
                vraag,
                Logactie.LEZEN,
                id,
                List.of(),
                dossier -> Either.right(werkplek.bewaarregeling().oordelen(dossier, peildatum)));
    }
}
