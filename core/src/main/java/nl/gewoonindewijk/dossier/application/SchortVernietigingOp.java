package nl.gewoonindewijk.dossier.application;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.Opschorting;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.regels.Afwijzing;

/** Holds up the destruction of a dossier, or no longer does. Regel: UA-7.1-BEWAREN. Bron: UA 7.1. */
public final class SchortVernietigingOp {

    private final Dossierwerkplek werkplek;
    private final Verwerker verwerker;

    /** Makes the use case. */
    public SchortVernietigingOp(Dossierwerkplek werkplek) {
        this.werkplek = werkplek;
        this.verwerker = new Verwerker(werkplek);
    }

    /** Nothing of a dossier is destroyed any more, for a reason. Given again, the same question changes nothing. */
    public Either<Afwijzing, Dossier> schortOp(Toegangsvraag vraag, DossierId id, Opschorting opschorting) {
        return verwerker.inDossier(
                vraag,
                Logactie.VERNIETIGING_OPSCHORTEN,
                id,
                List.of(),
                dossier ->
                        Either.right(verwerker.bewaar(dossier, dossier.waarde().metOpschorting(opschorting))));
    }

    /**
     * A reason no longer holds destruction up.
     *
     * @param opschorting number of the hold
     * @param op the day from which it no longer holds, today or before
     */
    public Either<Afwijzing, Dossier> hefOp(Toegangsvraag vraag, DossierId id, UUID opschorting, LocalDate op) {
        return verwerker.inDossier(
                vraag,
                Logactie.OPSCHORTING_OPHEFFEN,
                id,
                List.of(),
                dossier -> op.isAfter(werkplek.vandaag())
                        ? Either.left(Dossiervoorschrift.BEWAREN.wijsAf("in-de-toekomst"))
                        : dossier.waarde().hefOp(opschorting, op).map(nieuw -> verwerker.bewaar(dossier, nieuw)));
    }
}
