package nl.gewoonindewijk.ondersteuning.aanmelding;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.ondersteuning.Partij;
import nl.gewoonindewijk.ondersteuning.Termijnkader;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.regels.Afwijzing;

/**
 * What is due after a first question, all counted from its receipt.
 *
 * <p>{@code ~} Read into the paragraphs: a signal about a resident is a first question too, so that it is not forgotten;
 * support is available once the aanmelding is answered; the research after a melding ends with that answer. Who takes a
 * question back ends every duty.
 */
final class Aanmeldingstermijnen {

    private Aanmeldingstermijnen() {}

    static Either<Afwijzing, List<Verplichting>> van(Aanmelding aanmelding, Termijnkader kader) {
        Optional<LocalDate> afgerondOp =
                aanmelding instanceof Aanmelding.Afgerond klaar ? Optional.of(klaar.afgerondOp()) : Optional.empty();
        Optional<LocalDate> contactOp = aanmelding.eersteContactOp().or(() -> afgerondOp);
        Vector<Either<Afwijzing, List<Verplichting>>> contractueel = Vector.of(
                plicht(kader, Voorschrift.CONTACT, aanmelding, Partij.SAMENWERKINGSVERBAND, contactOp),
                plicht(kader, Voorschrift.START, aanmelding, Partij.SAMENWERKINGSVERBAND, afgerondOp));
        Vector<Either<Afwijzing, List<Verplichting>>> wettelijk = Vector.of(
                plicht(kader, Voorschrift.WMO_ONDERZOEK, aanmelding, Partij.SAMENWERKINGSVERBAND, afgerondOp),
                plicht(kader, Voorschrift.WMO_PERSOONLIJK_PLAN, aanmelding, Partij.INWONER, afgerondOp));
        return Verplichting.samen(
                aanmelding.ontvangst().wmoMelding() ? contractueel.appendAll(wettelijk) : contractueel);
    }

    private static Either<Afwijzing, List<Verplichting>> plicht(
            Termijnkader kader, Voorschrift voorschrift, Aanmelding aanmelding, Partij partij, Optional<LocalDate> op) {
        return kader.verplichting(voorschrift, aanmelding, partij, aanmelding.begonnenOp(), op);
    }
}
