package nl.gewoonindewijk.gidw;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.application.EvalueerPlan;
import nl.gewoonindewijk.ondersteuning.application.OndertekenPlan;
import nl.gewoonindewijk.ondersteuning.application.StelPlanOp;
import nl.gewoonindewijk.ondersteuning.plan.Betrokkene;
import nl.gewoonindewijk.ondersteuning.plan.Evaluatie;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.plan.Plankop;

/** The part of the story on the plan: a draft, signed once it is complete, changed and signed anew, and ended. */
final class Planverhaal {

    static final PlanId PLAN = new PlanId(new UUID(0xB, 1));

    private final Balie balie;
    private final Consumer<Verhaalstap> verteller;

    /**
     * @param balie where it takes place
     * @param verteller is told each step
     */
    Planverhaal(Balie balie, Consumer<Verhaalstap> verteller) {
        this.balie = balie;
        this.verteller = verteller;
    }

    /** From the first draft until the plan is in force. */
    Opgeslagen<Ondersteuningsplan> totOndertekening(Huishoudlid lid) {
        return teken(probeerTeTekenen(stelOp(lid)));
    }

    /** From there until the plan ends. */
    void totEinde(Opgeslagen<Ondersteuningsplan> plan) {
        beeindig(stelBij(plan));
    }

    private Opgeslagen<Ondersteuningsplan> stelOp(Huishoudlid lid) {
        Plankop kop = new Plankop(PLAN, Haarlem.OPDRACHT, lid, balie.vandaag());
        Opgeslagen<Ondersteuningsplan> plan =
                Invoer.aanvaard(new StelPlanOp(balie.werkplek()).stelOp(balie.commando(), kop, Voorbeeldplan.begin()));
        meld("Er komt een concept van een ondersteuningsplan.", balie.norm(Voorschrift.EEN_PLAN));
        return plan;
    }

    private Opgeslagen<Ondersteuningsplan> probeerTeTekenen(Opgeslagen<Ondersteuningsplan> concept) {
        LocalDate vandaag = balie.wordt(2024, 4, 5);
        meld(
                "De inwoner wil het plan tekenen. Dat kan nog niet.",
                balie.geweigerd(new OndertekenPlan(balie.werkplek())
                        .onderteken(balie.commando(), PLAN, concept.versie(), vandaag)));
        return concept;
    }

    private Opgeslagen<Ondersteuningsplan> teken(Opgeslagen<Ondersteuningsplan> concept) {
        LocalDate vandaag = balie.wordt(2024, 4, 8);
        Opgeslagen<Ondersteuningsplan> compleet = Invoer.aanvaard(new StelPlanOp(balie.werkplek())
                .werkBij(
                        balie.commando(),
                        PLAN,
                        concept.versie(),
                        Voorbeeldplan.compleet(LocalDate.of(2024, 7, 8)),
                        vandaag));
        Opgeslagen<Ondersteuningsplan> getekend = onderteken(compleet);
        meld(
                "Het plan is compleet en de inwoner tekent. Dit is ook de beschikking: bezwaar maken kan.",
                balie.norm(Voorschrift.BESCHIKKING),
                balie.loopt(getekend.waarde(), Voorschrift.AWB_BEZWAAR));
        return getekend;
    }

    private Opgeslagen<Ondersteuningsplan> stelBij(Opgeslagen<Ondersteuningsplan> plan) {
        balie.wordt(2024, 7, 1);
        Opgeslagen<Ondersteuningsplan> inBijstelling =
                evalueer(plan, Evaluatie.Aanleiding.PERIODIEK, Evaluatie.Besluit.BIJSTELLEN);
        meld(
                "De inwoner en het samenwerkingsverband evalueren het plan. Het wordt bijgesteld.",
                balie.gedaan(inBijstelling.waarde(), Voorschrift.EVALUATIE));
        LocalDate vandaag = balie.wordt(2024, 7, 4);
        Opgeslagen<Ondersteuningsplan> getekend = onderteken(Invoer.aanvaard(new StelPlanOp(balie.werkplek())
                .werkBij(
                        balie.commando(),
                        PLAN,
                        inBijstelling.versie(),
                        Voorbeeldplan.bijgesteld(LocalDate.of(2024, 10, 7)),
                        vandaag)));
        meld(
                "De inwoner tekent het plan opnieuw, nu met een groep in de wijk erbij.",
                balie.loopt(getekend.waarde(), Voorschrift.EVALUATIE));
        return getekend;
    }

    private void beeindig(Opgeslagen<Ondersteuningsplan> plan) {
        balie.wordt(2024, 9, 30);
        Opgeslagen<Ondersteuningsplan> beeindigd =
                evalueer(plan, Evaluatie.Aanleiding.SITUATIE, Evaluatie.Besluit.BEEINDIGEN);
        meld(
                "De doelen zijn gehaald. Met deze evaluatie stopt het plan.",
                balie.gedaan(beeindigd.waarde(), Voorschrift.EVALUATIE));
    }

    private Opgeslagen<Ondersteuningsplan> onderteken(Opgeslagen<Ondersteuningsplan> plan) {
        return Invoer.aanvaard(new OndertekenPlan(balie.werkplek())
                .onderteken(balie.commando(), PLAN, plan.versie(), balie.vandaag()));
    }

    private Opgeslagen<Ondersteuningsplan> evalueer(
            Opgeslagen<Ondersteuningsplan> plan, Evaluatie.Aanleiding aanleiding, Evaluatie.Besluit besluit) {
        Evaluatie evaluatie = new Evaluatie(
                balie.vandaag(),
                aanleiding,
                List.of(Betrokkene.Rol.INWONER, Betrokkene.Rol.SAMENWERKINGSVERBAND),
                besluit,
                Optional.empty());
        return Invoer.aanvaard(
                new EvalueerPlan(balie.werkplek()).evalueer(balie.commando(), PLAN, plan.versie(), evaluatie));
    }

    private void meld(String gebeurtenis, String... regels) {
        verteller.accept(balie.stap(gebeurtenis, regels));
    }
}
