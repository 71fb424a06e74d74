package nl.gewoonindewijk.ondersteuning.plan;

import io.vavr.control.Either;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;

/** A plan in force: what is signed can be evaluated. */
public sealed interface Geldend extends Bevestigbaar
        permits Ondersteuningsplan.Getekend, Ondersteuningsplan.InBijstelling {

    /**
     * The plan after an evaluation, or a refusal. Going on drops what was being changed.
     *
     * <p>{@code ~} Where the plan names partners, partners take part; who of them is relevant is for people to say. A plan can
     * be ended without the resident where the situation asks for it: after a death, or a move.
     *
     * <p>Regel: UA-5.1-EVALUATIE. Bron: UA 5.1.
     */
    default Either<Afwijzing, Ondersteuningsplan> evalueer(Evaluatie evaluatie) {
        if (evaluatie.op().isBefore(verloop().laatsteDag())) {
            return Either.left(Voorschrift.EVALUATIE.wijsAf(
                    "te-vroeg", Gegeven.van("vorige", verloop().laatsteDag())));
        }
        if (!evaluatie.isNoodgedwongenEinde() && !evaluatie.heeft(Betrokkene.Rol.INWONER)) {
            return Either.left(Voorschrift.EVALUATIE.wijsAf("zonder-inwoner"));
        }
        boolean metPartners = evaluatie.isNoodgedwongenEinde() || evaluatie.heeft(Betrokkene.Rol.SAMENWERKINGSPARTNER);
        return metPartners || !verloop().geldend().inhoud().heeft(Betrokkene.Rol.SAMENWERKINGSPARTNER)
                ? Either.right(na(evaluatie))
                : Either.left(Voorschrift.EVALUATIE.wijsAf("zonder-partners"));
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
