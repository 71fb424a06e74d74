package nl.gewoonindewijk.ondersteuning.application;

import io.vavr.control.Either;
import java.time.LocalDate;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.plan.Planinhoud;
import nl.gewoonindewijk.ondersteuning.plan.Plankop;
import nl.gewoonindewijk.ondersteuning.plan.Tekenbaar;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsplannen;
import nl.gewoonindewijk.regels.Afwijzing;

/** Writes a plan until it is signed: one running plan per household. Regels: UA-5.1-EEN-PLAN, UA-5.1-PLAN. Bron: UA 5.1. */
public final class StelPlanOp {

    private final Ondersteuningsplannen plannen;
    private final Uitvoering<Ondersteuningsplan> uitvoering;

    /** Makes the use case. */
    public StelPlanOp(Werkplek werkplek) {
        this.plannen = werkplek.opslag().plannen();
        this.uitvoering = new Uitvoering<>(werkplek, Voorschrift.PLAN, plannen);
    }

    /**
     * Begins a draft.
     *
     * @param inhoud complete or not yet
     * @return the draft; or a refusal where the household has a running plan
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else began one at the same time
     */
    public Either<Afwijzing, Opgeslagen<Ondersteuningsplan>> stelOp(Commando commando, Plankop kop, Planinhoud inhoud) {
        return uitvoering.nieuw(
                commando,
                Handelingsoort.PLAN_OPSTELLEN,
                kop.id().waarde(),
                kop.begonnenOp(),
                () -> plannen.lopend(kop.lid().huishouden()).isEmpty()
                        ? Either.right(new Ondersteuningsplan.Concept(kop, inhoud))
                        : Either.left(Voorschrift.EEN_PLAN.wijsAf("al-een-plan")));
    }

    /**
     * Puts other content in a draft, or in the changed version of a plan in force.
     *
     * @param versie the version of the plan that the employee saw
     * @param op the day of the change
     * @return the plan; or a refusal where it is not being written
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed it since
     */
    public Either<Afwijzing, Opgeslagen<Ondersteuningsplan>> werkBij(
            Commando commando, PlanId plan, long versie, Planinhoud inhoud, LocalDate op) {
        return uitvoering.wijzig(
                commando,
                Handelingsoort.PLAN_BIJWERKEN,
                plan.waarde(),
                versie,
                op,
                zaak -> zaak instanceof Tekenbaar open
                        ? Either.right(open.metInhoud(inhoud))
                        : Either.left(Voorschrift.PLAN.wijsAf("niet-in-bewerking")));
    }

    /**
     * Drops a draft that will not be signed.
     *
     * @param versie the version of the plan that the employee saw
     * @return the plan; or a refusal where it was signed
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed it since
     */
    public Either<Afwijzing, Opgeslagen<Ondersteuningsplan>> trekIn(
            Commando commando, PlanId plan, long versie, LocalDate op) {
        return uitvoering.wijzig(
                commando,
                Handelingsoort.PLAN_INTREKKEN,
                plan.waarde(),
                versie,
                op,
                zaak -> zaak instanceof Ondersteuningsplan.Concept concept
                        ? concept.trekIn(op)
                        : Either.left(Voorschrift.PLAN.wijsAf("geen-concept")));
    }
}
