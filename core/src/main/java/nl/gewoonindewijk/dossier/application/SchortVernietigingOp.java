package nl.gewoonindewijk.dossier.application;

import io.vavr.collection.Vector;
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

    /**
     * Nothing of a dossier is destroyed any more, for a reason. Given again, the same question changes nothing.
     *
     * @param opschorting the hold; one that ended already is recorded as it was, and its end lies not in the future
     * @throws IllegalArgumentException if the number was used for another hold
     */
    public Either<Afwijzing, Dossier> schortOp(Toegangsvraag vraag, DossierId id, Opschorting opschorting) {
        return verwerker.inDossier(vraag, Logactie.VERNIETIGING_OPSCHORTEN, id, List.of(), dossier -> {
            eisZelfde(dossier.waarde(), opschorting);
            // Nobody would look at the dossier again on the day it ends.
            return opschorting
                            .opgehevenOp()
                            .filter(werkplek.vandaag()::isBefore)
                            .isPresent()
                    ? Either.left(Dossiervoorschrift.BEWAREN.wijsAf("in-de-toekomst"))
                    : Either.right(verwerker.bewaar(dossier, dossier.waarde().metOpschorting(opschorting)));
        });
    }

    /** The same hold may have been lifted since. */
    private static void eisZelfde(Dossier dossier, Opschorting opschorting) {
        boolean ander = Vector.ofAll(dossier.opschortingen())
                .filter(eerder -> eerder.nummer().equals(opschorting.nummer()))
                .exists(eerder ->
                        eerder.reden() != opschorting.reden() || !eerder.vanaf().equals(opschorting.vanaf()));
        if (ander) {
            throw new IllegalArgumentException("Dit nummer is al voor een andere opschorting gebruikt.");
        }
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
