package nl.gewoonindewijk.ondersteuning.application;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.function.Function;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.plan.Bevestigbaar;
import nl.gewoonindewijk.ondersteuning.plan.Bevestiging;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.regels.Afwijzing;

/**
 * Follows a separate, written confirmation of the beschikking: due in four cases, issued by the gemeente. That of a Pgb goes
 * along with {@link VraagPgbAan} and {@link BesluitPgb}. Regel: UA-5.1-BESCHIKKING. Bron: UA 5.1.
 */
public final class BevestigBeschikking {

    private final Uitvoering<Ondersteuningsplan> uitvoering;

    /** Makes the use case. */
    public BevestigBeschikking(Werkplek werkplek) {
        this.uitvoering = new Uitvoering<>(
                werkplek, Voorschrift.BESCHIKKING, werkplek.opslag().plannen());
    }

    /**
     * Records that a confirmation became due.
     *
     * @param versie the version of the plan that the employee saw
     * @param reden any but that of a Pgb
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed it since
     */
    public Either<Afwijzing, Opgeslagen<Ondersteuningsplan>> vraag(
            Commando commando, PlanId plan, long versie, Bevestiging.Reden reden, LocalDate op) {
        return wijzig(
                commando,
                Handelingsoort.BEVESTIGING_VRAGEN,
                plan,
                versie,
                op,
                eigen(reden, getekend -> getekend.vraagBevestiging(reden, op)));
    }

    /**
     * Records that the gemeente issued it.
     *
     * @param versie the version of the plan that the employee saw
     * @param reden any but that of a Pgb
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed it since
     */
    public Either<Afwijzing, Opgeslagen<Ondersteuningsplan>> bevestig(
            Commando commando, PlanId plan, long versie, Bevestiging.Reden reden, LocalDate op) {
        return wijzig(
                commando,
                Handelingsoort.BEVESTIGING_AFGEVEN,
                plan,
                versie,
                op,
                eigen(reden, getekend -> getekend.bevestig(reden, op)));
    }

    /** Confirmed here, the decision on a Pgb would find nothing to confirm. */
    private static Function<Bevestigbaar, Either<Afwijzing, Ondersteuningsplan>> eigen(
            Bevestiging.Reden reden, Function<Bevestigbaar, Either<Afwijzing, Ondersteuningsplan>> besluit) {
        return reden == Bevestiging.Reden.PGB
                ? getekend -> Either.left(Voorschrift.BESCHIKKING.wijsAf("hoort-bij-pgb"))
                : besluit;
    }

    private Either<Afwijzing, Opgeslagen<Ondersteuningsplan>> wijzig(
            Commando commando,
            Handelingsoort soort,
            PlanId plan,
            long versie,
            LocalDate op,
            Function<Bevestigbaar, Either<Afwijzing, Ondersteuningsplan>> besluit) {
        return uitvoering.wijzig(
                commando,
                soort,
                plan.waarde(),
                versie,
                op,
                zaak -> zaak instanceof Bevestigbaar getekend
                        ? besluit.apply(getekend)
                        : Either.left(Voorschrift.BESCHIKKING.wijsAf("niet-getekend")));
    }
}
