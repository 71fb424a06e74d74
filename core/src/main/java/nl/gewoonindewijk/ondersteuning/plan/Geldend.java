package nl.gewoonindewijk.ondersteuning.plan;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Optional;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;

/** A plan in force: what is signed can be evaluated, and confirmed by the gemeente. */
public sealed interface Geldend permits Ondersteuningsplan.Getekend, Ondersteuningsplan.InBijstelling {

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

    /**
     * The plan after an evaluation, or a refusal. {@code ~} The partners that are relevant are those the plan names.
     *
     * <p>Regel: UA-5.1-EVALUATIE. Bron: UA 5.1.
     */
    default Either<Afwijzing, Ondersteuningsplan> evalueer(Evaluatie evaluatie) {
        if (evaluatie.op().isBefore(verloop().laatsteDag())) {
            return Either.left(Voorschrift.EVALUATIE.wijsAf(
                    "te-vroeg", Gegeven.van("vorige", verloop().laatsteDag())));
        }
        if (!evaluatie.deelnemers().contains(Betrokkene.Rol.INWONER)) {
            return Either.left(Voorschrift.EVALUATIE.wijsAf("zonder-inwoner"));
        }
        boolean metPartners = evaluatie.deelnemers().contains(Betrokkene.Rol.SAMENWERKINGSPARTNER);
        return metPartners || !verloop().geldend().inhoud().heeft(Betrokkene.Rol.SAMENWERKINGSPARTNER)
                ? Either.right(na(evaluatie))
                : Either.left(Voorschrift.EVALUATIE.wijsAf("zonder-partners"));
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

    private Ondersteuningsplan na(Evaluatie evaluatie) {
        Planverloop daarna = verloop().met(evaluatie);
        return switch (evaluatie.besluit()) {
            case VOORTZETTEN -> new Ondersteuningsplan.Getekend(kop(), daarna);
            case BIJSTELLEN -> new Ondersteuningsplan.InBijstelling(kop(), daarna, voorstel());
            case BEEINDIGEN -> new Ondersteuningsplan.Beeindigd(kop(), daarna);
        };
    }

    private Planinhoud voorstel() {
        return this instanceof Ondersteuningsplan.InBijstelling bezig
                ? bezig.inhoud()
                : verloop().geldend().inhoud();
    }
}
