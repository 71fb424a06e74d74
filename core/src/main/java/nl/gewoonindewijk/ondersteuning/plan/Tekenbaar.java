package nl.gewoonindewijk.ondersteuning.plan;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;

/** What can be written on and then signed: a draft, or the changed version of a plan in force. */
public sealed interface Tekenbaar permits Ondersteuningsplan.Concept, Ondersteuningsplan.InBijstelling {

    /** What would be signed. */
    Planinhoud inhoud();

    /** The same with other content; complete or not. */
    Ondersteuningsplan metInhoud(Planinhoud nieuw);

    /** The first day on which it can be signed. */
    LocalDate tekenbaarVanaf();

    /** The plan in force with this version, which was checked. */
    Ondersteuningsplan.Getekend met(Planversie versie);

    /** The signed plan, or a refusal that names every part that is missing. Bron: UA 5.1. */
    default Either<Afwijzing, Ondersteuningsplan.Getekend> onderteken(Ondertekening ondertekening) {
        List<Planonderdeel> ontbreekt = inhoud().ontbrekend();
        if (!ontbreekt.isEmpty()) {
            return Either.left(onvolledig(ontbreekt));
        }
        if (ondertekening.op().isBefore(tekenbaarVanaf())) {
            return Either.left(Voorschrift.PLAN.wijsAf("te-vroeg", Gegeven.van("vorige", tekenbaarVanaf())));
        }
        LocalDate evaluatieOp = inhoud().evaluatieOp().orElseThrow();
        return evaluatieOp.isAfter(ondertekening.op())
                ? Either.right(met(new Planversie(inhoud(), ondertekening)))
                : Either.left(
                        Voorschrift.EVALUATIE.wijsAf("niet-na-tekenen", Gegeven.van("evaluatie-op", evaluatieOp)));
    }

    private static Afwijzing onvolledig(List<Planonderdeel> ontbreekt) {
        return Voorschrift.PLAN.wijsAf(
                "onvolledig",
                Gegeven.van(
                        "ontbreekt",
                        Vector.ofAll(ontbreekt).map(Planonderdeel::tekst).mkString(", ")),
                Gegeven.van("aantal", ontbreekt.size()));
    }
}
