package nl.gewoonindewijk.ondersteuning.plan;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Optional;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;

/** What was signed once, in force or ended: the gemeente can confirm it. */
public sealed interface Bevestigbaar permits Geldend, Ondersteuningsplan.Beeindigd {

    /** What never changes about it. */
    Plankop kop();

    /** All that happened to it. */
    Planverloop verloop();

    /** The same state with another course of events. */
    Ondersteuningsplan met(Planverloop nieuw);

    /**
     * Whether the signed plan counts as a beschikking: it does where Aanvullende Ondersteuning is a part of it. Regel:
     * UA-5.1-BESCHIKKING. Bron: UA 5.1.
     */
    default boolean isBeschikking() {
        return verloop().geldend().inhoud().heeftAanvullendeOndersteuning();
    }

    /** The plan for which a separate confirmation is due, or a refusal. */
    default Either<Afwijzing, Ondersteuningsplan> vraagBevestiging(Bevestiging.Reden reden, LocalDate op) {
        if (!isBeschikking() && reden != Bevestiging.Reden.AFWIJZING) {
            return Either.left(Voorschrift.BESCHIKKING.wijsAf("geen-beschikking"));
        }
        LocalDate getekendOp = verloop().versies().get(0).ondertekening().op();
        if (op.isBefore(getekendOp)) {
            return Either.left(Voorschrift.BESCHIKKING.wijsAf("te-vroeg", Gegeven.van("vorige", getekendOp)));
        }
        return open(reden).isEmpty()
                ? Either.right(met(verloop().met(Bevestiging.gevraagd(reden, op))))
                : Either.left(Voorschrift.BESCHIKKING.wijsAf("al-gevraagd"));
    }

    /** The plan after the gemeente issued a confirmation, or a refusal where none was due for this reason. */
    default Either<Afwijzing, Ondersteuningsplan> bevestig(Bevestiging.Reden reden, LocalDate op) {
        return open(reden)
                .map(bevestiging -> bevestig(bevestiging, op))
                .orElseGet(() -> Either.left(Voorschrift.BESCHIKKING.wijsAf("niet-gevraagd")));
    }

    private Either<Afwijzing, Ondersteuningsplan> bevestig(Bevestiging open, LocalDate op) {
        return op.isBefore(open.gevraagdOp())
                ? Either.left(Voorschrift.BESCHIKKING.wijsAf("te-vroeg", Gegeven.van("vorige", open.gevraagdOp())))
                : Either.right(met(
                        verloop().vervang(open, new Bevestiging(open.reden(), open.gevraagdOp(), Optional.of(op)))));
    }

    private Optional<Bevestiging> open(Bevestiging.Reden reden) {
        return Vector.ofAll(verloop().bevestigingen())
                .find(bevestiging -> bevestiging.reden() == reden && bevestiging.isOpen())
                .toJavaOptional();
    }
}
