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
 * support is available once the aanmelding is answered, and with that answer the research after a melding ends. Where a
 * question ends without contact, what was not done is not due any more.
 */
final class Aanmeldingstermijnen {

    private Aanmeldingstermijnen() {}

    static Either<Afwijzing, List<Verplichting>> van(Aanmelding aanmelding, Termijnkader kader) {
        Optional<LocalDate> afgerondOp =
                aanmelding instanceof Aanmelding.Afgerond klaar ? Optional.of(klaar.afgerondOp()) : Optional.empty();
        boolean vervallen = aanmelding instanceof Aanmelding.Afgerond klaar && klaar.isZonderAntwoord();
        Optional<LocalDate> contactOp = aanmelding.eersteContactOp();
        Vector<Plicht> contractueel = Vector.of(
                new Plicht(
                        Voorschrift.CONTACT, Partij.SAMENWERKINGSVERBAND, contactOp, vervallen && contactOp.isEmpty()),
                new Plicht(Voorschrift.START, Partij.SAMENWERKINGSVERBAND, afgerondOp, vervallen));
        Vector<Plicht> wettelijk = Vector.of(
                new Plicht(Voorschrift.WMO_ONDERZOEK, Partij.SAMENWERKINGSVERBAND, afgerondOp, vervallen),
                new Plicht(Voorschrift.WMO_PERSOONLIJK_PLAN, Partij.INWONER, Optional.empty(), afgerondOp.isPresent()));
        return Verplichting.samen(
                (aanmelding.ontvangst().wmoMelding() ? contractueel.appendAll(wettelijk) : contractueel)
                        .reject(Plicht::vervallen)
                        .map(plicht -> kader.verplichting(
                                plicht.voorschrift(),
                                aanmelding,
                                plicht.partij(),
                                aanmelding.begonnenOp(),
                                plicht.vervuldOp())));
    }

    private record Plicht(Voorschrift voorschrift, Partij partij, Optional<LocalDate> vervuldOp, boolean vervallen) {}
}
