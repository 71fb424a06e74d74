package nl.gewoonindewijk.ondersteuning.plan;

import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.tekst;

import java.time.LocalDate;
import java.util.List;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.ondersteuning.Deelname;
import nl.gewoonindewijk.ondersteuning.Duur;
import nl.gewoonindewijk.ondersteuning.Onderdeel;
import nl.gewoonindewijk.ondersteuning.Ondersteuningsvorm;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.Voorbeeldzaak;

/** A plan with Aanvullende Ondersteuning that was begun on 1 March 2023, signed on the 8th and is evaluated on 8 September. */
public final class Voorbeeldplan {

    /** The day on which it was begun. */
    public static final LocalDate BEGIN = LocalDate.of(2023, 3, 1);

    /** The day on which it was signed. */
    public static final LocalDate GETEKEND_OP = LocalDate.of(2023, 3, 8);

    /** The day of its first evaluation. */
    public static final LocalDate EVALUATIE_OP = LocalDate.of(2023, 9, 8);

    /** The day of the evaluation after that, where one is agreed. */
    public static final LocalDate VOLGENDE = LocalDate.of(2024, 3, 8);

    static final Plankop KOP =
            new Plankop(new PlanId(Voorbeeldzaak.nummer(20)), Haarlem.OPDRACHT, Voorbeeldzaak.LID, BEGIN);

    private Voorbeeldplan() {}

    /** All that a plan holds. */
    public static Planinhoud volledig() {
        return new PlaninhoudBuilder()
                .addDoelen(new Doel(tekst("weer buiten komen"), tekst("elke week naar het wijkcentrum")))
                .eigenKracht(tekst("de buurvrouw helpt mee"))
                .voorliggend(tekst("de verzekeraar betaalt een rollator"))
                .addActiviteiten(activiteit(Onderdeel.AANVULLENDE_ONDERSTEUNING))
                .addBetrokkenen(new Betrokkene(tekst("de inwoner zelf"), Betrokkene.Rol.INWONER))
                .addBetrokkenen(new Betrokkene(tekst("de thuiszorg"), Betrokkene.Rol.SAMENWERKINGSPARTNER))
                .perspectief(tekst("daarna zonder ons verder"))
                .addRechten(Recht.values())
                .evaluatieOp(EVALUATIE_OP)
                .build();
    }

    /** All that a plan holds, without Aanvullende Ondersteuning. */
    public static Planinhoud zonderAanvullend() {
        return volledig().withActiviteiten(activiteit(Onderdeel.SOCIAAL_WIJKTEAM));
    }

    static Activiteit activiteit(Onderdeel onderdeel) {
        return new Activiteit(
                tekst("wandelen met begeleiding"), new Ondersteuningsvorm(onderdeel, Deelname.INDIVIDUEEL, Duur.LANG));
    }

    /** A draft. */
    public static Ondersteuningsplan.Concept concept(Planinhoud inhoud) {
        return new Ondersteuningsplan.Concept(KOP, inhoud);
    }

    /** The plan, signed. */
    public static Ondersteuningsplan.Getekend getekend() {
        return getekend(volledig());
    }

    /** A plan with other content, signed. */
    public static Ondersteuningsplan.Getekend getekend(Planinhoud inhoud) {
        return concept(inhoud).onderteken(ondertekening(GETEKEND_OP)).get();
    }

    /** The plan, while a changed version is written. */
    public static Ondersteuningsplan.InBijstelling inBijstelling(LocalDate sinds) {
        return (Ondersteuningsplan.InBijstelling)
                getekend().evalueer(bijstellen(sinds)).get();
    }

    /** The plan, ended. */
    public static Ondersteuningsplan.Beeindigd beeindigd(LocalDate op) {
        return (Ondersteuningsplan.Beeindigd)
                getekend().evalueer(beeindigen(op)).get();
    }

    static Ondertekening ondertekening(LocalDate op) {
        return new Ondertekening(op, Voorbeeldzaak.MEDEWERKER);
    }

    static Evaluatie voortzetten(LocalDate op, LocalDate volgende) {
        return new EvaluatieBuilder()
                .op(op)
                .aanleiding(Evaluatie.Aanleiding.PERIODIEK)
                .deelnemers(List.of(Betrokkene.Rol.INWONER, Betrokkene.Rol.SAMENWERKINGSPARTNER))
                .besluit(Evaluatie.Besluit.VOORTZETTEN)
                .volgendeOp(volgende)
                .build();
    }

    static Evaluatie bijstellen(LocalDate op) {
        return zonderVolgende(op, Evaluatie.Besluit.BIJSTELLEN);
    }

    static Evaluatie beeindigen(LocalDate op) {
        return zonderVolgende(op, Evaluatie.Besluit.BEEINDIGEN);
    }

    private static Evaluatie zonderVolgende(LocalDate op, Evaluatie.Besluit besluit) {
        return new EvaluatieBuilder()
                .op(op)
                .aanleiding(Evaluatie.Aanleiding.PERIODIEK)
                .deelnemers(List.of(Betrokkene.Rol.INWONER, Betrokkene.Rol.SAMENWERKINGSPARTNER))
                .besluit(besluit)
                .build();
    }
}
