package nl.gewoonindewijk.ondersteuning.application;

import io.vavr.control.Either;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.plan.Evaluatie;
import nl.gewoonindewijk.ondersteuning.plan.Geldend;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.regels.Afwijzing;

/** Evaluates a plan in force: it goes on, is changed or ends. Regel: UA-5.1-EVALUATIE. Bron: UA 5.1. */
public final class EvalueerPlan {

    private final Uitvoering<Ondersteuningsplan> uitvoering;

    /** Makes the use case. */
    public EvalueerPlan(Werkplek werkplek) {
        this.uitvoering = new Uitvoering<>(
                werkplek, Voorschrift.EVALUATIE, werkplek.opslag().plannen());
    }

    /**
     * Records an evaluation with what was decided.
     *
     * @param versie the version of the plan that the employee saw
     * @return the plan; or a refusal where it is not in force, or not everyone took part who should
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed it since
     */
    public Either<Afwijzing, Opgeslagen<Ondersteuningsplan>> evalueer(
            Commando commando, PlanId plan, long versie, Evaluatie evaluatie) {
        return uitvoering.wijzig(
                commando,
                Handelingsoort.PLAN_EVALUEREN,
                plan.waarde(),
                versie,
                evaluatie.op(),
                zaak -> zaak instanceof Geldend geldend
                        ? geldend.evalueer(evaluatie)
                        : Either.left(Voorschrift.EVALUATIE.wijsAf("niet-getekend")));
    }
}
