package nl.gewoonindewijk.ondersteuning.application;

import io.vavr.control.Either;
import java.time.LocalDate;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.plan.Ondertekening;
import nl.gewoonindewijk.ondersteuning.plan.Tekenbaar;
import nl.gewoonindewijk.regels.Afwijzing;

/** Signs a plan that is complete. Regels: UA-5.1-PLAN, UA-5.1-RECHTEN, UA-5.1-BESCHIKKING. Bron: UA 5.1. */
public final class OndertekenPlan {

    private final Uitvoering<Ondersteuningsplan> uitvoering;

    /** Makes the use case. */
    public OndertekenPlan(Werkplek werkplek) {
        this.uitvoering =
                new Uitvoering<>(werkplek, Voorschrift.PLAN, werkplek.opslag().plannen());
    }

    /**
     * Signs a draft, or the changed version of a plan in force, before the employee who gives the command.
     *
     * @param versie the version of the plan that the employee saw
     * @return the signed plan; or one refusal that names every part that is missing
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed it since
     */
    public Either<Afwijzing, Opgeslagen<Ondersteuningsplan>> onderteken(
            Commando commando, PlanId plan, long versie, LocalDate op) {
        return uitvoering.wijzig(
                commando,
                Handelingsoort.PLAN_ONDERTEKENEN,
                plan.waarde(),
                versie,
                op,
                zaak -> zaak instanceof Tekenbaar open
                        ? open.onderteken(new Ondertekening(op, commando.medewerker()))
                        : Either.left(Voorschrift.PLAN.wijsAf("niet-in-bewerking")));
    }
}
