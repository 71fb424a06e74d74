package nl.gewoonindewijk.gidw;

import java.time.LocalDate;
import java.util.List;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.ondersteuning.Deelname;
import nl.gewoonindewijk.ondersteuning.Duur;
import nl.gewoonindewijk.ondersteuning.Onderdeel;
import nl.gewoonindewijk.ondersteuning.Ondersteuningsvorm;
import nl.gewoonindewijk.ondersteuning.plan.Activiteit;
import nl.gewoonindewijk.ondersteuning.plan.Betrokkene;
import nl.gewoonindewijk.ondersteuning.plan.Doel;
import nl.gewoonindewijk.ondersteuning.plan.Planinhoud;
import nl.gewoonindewijk.ondersteuning.plan.PlaninhoudBuilder;
import nl.gewoonindewijk.ondersteuning.plan.Recht;

/** What stands in the plan of the story: first a beginning, then all of it, then with a group in the neighbourhood. */
final class Voorbeeldplan {

    /** With which the traject begins: Aanvullende Ondersteuning needs a signed plan first. */
    static final Ondersteuningsvorm WIJKTEAM =
            new Ondersteuningsvorm(Onderdeel.SOCIAAL_WIJKTEAM, Deelname.INDIVIDUEEL, Duur.LANG);

    private static final Ondersteuningsvorm BEGELEIDING =
            new Ondersteuningsvorm(Onderdeel.AANVULLENDE_ONDERSTEUNING, Deelname.INDIVIDUEEL, Duur.LANG);

    private static final Ondersteuningsvorm EETGROEP =
            new Ondersteuningsvorm(Onderdeel.SOCIALE_BASIS, Deelname.COLLECTIEF, Duur.LANG);

    private Voorbeeldplan() {}

    static Planinhoud begin() {
        return new PlaninhoudBuilder()
                .doelen(List.of(new Doel(
                        new Dossiertekst("De post en de rekeningen op orde"),
                        new Dossiertekst("Drie maanden geen aanmaning"))))
                .betrokkenen(List.of(
                        new Betrokkene(new Dossiertekst("De inwoner"), Betrokkene.Rol.INWONER),
                        new Betrokkene(new Dossiertekst("Een zus"), Betrokkene.Rol.EIGEN_NETWERK)))
                .build();
    }

    static Planinhoud compleet(LocalDate evaluatieOp) {
        return new PlaninhoudBuilder()
                .from(begin())
                .eigenKracht(new Dossiertekst("Een zus helpt elke week met de post"))
                .voorliggend(new Dossiertekst("Nagegaan: er is geen andere wet die dit biedt"))
                .activiteiten(List.of(new Activiteit(new Dossiertekst("Begeleiding thuis"), BEGELEIDING)))
                .perspectief(new Dossiertekst("Daarna verder met de zus en de eetgroep"))
                .rechten(List.of(Recht.values()))
                .evaluatieOp(evaluatieOp)
                .build();
    }

    static Planinhoud bijgesteld(LocalDate evaluatieOp) {
        return new PlaninhoudBuilder()
                .from(compleet(evaluatieOp))
                .addActiviteiten(new Activiteit(new Dossiertekst("Eten met de eetgroep"), EETGROEP))
                .build();
    }
}
