package nl.gewoonindewijk.ondersteuning.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.gedeeld.Geboortedatum;
import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.gedeeld.InwonerId;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.ondersteuning.AanmeldingId;
import nl.gewoonindewijk.ondersteuning.Codelijst;
import nl.gewoonindewijk.ondersteuning.Codelijsten;
import nl.gewoonindewijk.ondersteuning.Deelname;
import nl.gewoonindewijk.ondersteuning.Duur;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.Initiatief;
import nl.gewoonindewijk.ondersteuning.Kanaal;
import nl.gewoonindewijk.ondersteuning.MeldcodeId;
import nl.gewoonindewijk.ondersteuning.Onderdeel;
import nl.gewoonindewijk.ondersteuning.Ondersteuningsvorm;
import nl.gewoonindewijk.ondersteuning.Overdrachtsreden;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.TrajectId;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aangemelde;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanleiding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Contact;
import nl.gewoonindewijk.ondersteuning.aanmelding.ContactBuilder;
import nl.gewoonindewijk.ondersteuning.aanmelding.Ontvangst;
import nl.gewoonindewijk.ondersteuning.aanmelding.OntvangstBuilder;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcodebesluit;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcodestart;
import nl.gewoonindewijk.ondersteuning.pgb.Pgbaanvraag;
import nl.gewoonindewijk.ondersteuning.plan.Activiteit;
import nl.gewoonindewijk.ondersteuning.plan.Betrokkene;
import nl.gewoonindewijk.ondersteuning.plan.Doel;
import nl.gewoonindewijk.ondersteuning.plan.Evaluatie;
import nl.gewoonindewijk.ondersteuning.plan.EvaluatieBuilder;
import nl.gewoonindewijk.ondersteuning.plan.Planinhoud;
import nl.gewoonindewijk.ondersteuning.plan.PlaninhoudBuilder;
import nl.gewoonindewijk.ondersteuning.plan.Plankop;
import nl.gewoonindewijk.ondersteuning.plan.Recht;
import nl.gewoonindewijk.ondersteuning.traject.Beeindiging;
import nl.gewoonindewijk.ondersteuning.traject.Overdracht;
import nl.gewoonindewijk.ondersteuning.traject.OverdrachtBuilder;
import nl.gewoonindewijk.ondersteuning.traject.Trajectstart;
import nl.gewoonindewijk.ondersteuning.traject.TrajectstartBuilder;

/** What residents bring and employees fill in, for the examples. */
final class Gegevens {

    /** A Monday. */
    static final LocalDate VANDAAG = LocalDate.of(2025, 6, 2);

    /** Every question comes in on a Monday, four weeks ago. */
    static final LocalDate ONTVANGEN = LocalDate.of(2025, 5, 5);

    static final LocalDate BEGONNEN = LocalDate.of(2025, 5, 12);
    static final LocalDate GETEKEND = LocalDate.of(2025, 5, 19);
    static final LocalDate TRAJECT_VANAF = LocalDate.of(2025, 5, 26);
    static final LocalDate EVALUATIE_OP = LocalDate.of(2025, 11, 19);

    static final MedewerkerId MEDEWERKER = new MedewerkerId("wijkteam-7");
    static final Huishoudlid LID = lid(1, "WK039201");
    static final Huishoudlid BUUR = lid(2, "WK039202");

    static final Codelijsten CODELIJSTEN = Codelijsten.met(
            new Codelijst("reden instroom", "2025", List.of(Codelijst.keuze("EIGEN-VRAAG", "eigen vraag"))));

    private Gegevens() {}

    /** The only one of a household. */
    static Huishoudlid lid(int welk, String wijk) {
        return new Huishoudlid(
                new InwonerId(new UUID(11, welk)), new HuishoudenId(new UUID(12, welk)), new Wijkcode(wijk));
    }

    static Dossiertekst tekst(String waarde) {
        return new Dossiertekst(waarde);
    }

    static AanmeldingId aanmelding(int welk) {
        return new AanmeldingId(new UUID(1, welk));
    }

    static Ontvangst ontvangst(int welk) {
        return new OntvangstBuilder()
                .id(aanmelding(welk))
                .opdracht(Haarlem.OPDRACHT)
                .ontvangenOp(ONTVANGEN)
                .kanaal(Kanaal.TELEFONISCH)
                .aanleiding(Aanleiding.VRAAG)
                .initiatief(Initiatief.INWONER)
                .aangemelde(new Aangemelde.Bekend(LID))
                .leefgebied(new Code("HUISVESTING"))
                .instroomreden(new Code("EIGEN-VRAAG"))
                .wmoMelding(true)
                .vraag(tekst("Waar kan ik terecht?"))
                .build();
    }

    static Contact contact(LocalDate op) {
        return new ContactBuilder()
                .op(op)
                .soort(Contact.Soort.AFSPRAAK)
                .kanaal(Kanaal.TELEFONISCH)
                .bereikt(true)
                .medewerker(MEDEWERKER)
                .build();
    }

    static TrajectId traject(int welk) {
        return new TrajectId(new UUID(2, welk));
    }

    /** Of a resident who becomes 18 on 1 September. */
    static Trajectstart trajectstart(AanmeldingId aanmelding) {
        return new TrajectstartBuilder()
                .id(traject(1))
                .opdracht(Haarlem.OPDRACHT)
                .aanmelding(aanmelding)
                .lid(LID)
                .geboortedatum(new Geboortedatum(LocalDate.of(2007, 9, 1)))
                .vorm(new Ondersteuningsvorm(Onderdeel.SOCIAAL_WIJKTEAM, Deelname.INDIVIDUEEL, Duur.LANG))
                .begonnenOp(TRAJECT_VANAF)
                .build();
    }

    static Overdracht overdracht() {
        return new OverdrachtBuilder()
                .reden(Overdrachtsreden.ZORGVERZEKERINGSWET)
                .naar(tekst("de wijkverpleging"))
                .geplandOp(VANDAAG)
                .uiterlijk(VANDAAG.plusWeeks(2))
                .build();
    }

    static Beeindiging beeindiging(LocalDate op) {
        return new Beeindiging(op, new Code("19"), Optional.empty());
    }

    static PlanId plan(int welk) {
        return new PlanId(new UUID(3, welk));
    }

    static Plankop kop(int welk) {
        return new Plankop(plan(welk), Haarlem.OPDRACHT, LID, BEGONNEN);
    }

    /** Complete, with Aanvullende Ondersteuning and a partner. */
    static Planinhoud inhoud() {
        return new PlaninhoudBuilder()
                .addDoelen(new Doel(tekst("zelf koken"), tekst("drie keer per week")))
                .eigenKracht(tekst("kan goed plannen"))
                .voorliggend(tekst("geen"))
                .addActiviteiten(activiteit(Onderdeel.AANVULLENDE_ONDERSTEUNING))
                .addBetrokkenen(
                        new Betrokkene(tekst("de inwoner"), Betrokkene.Rol.INWONER),
                        new Betrokkene(tekst("de huisarts"), Betrokkene.Rol.SAMENWERKINGSPARTNER))
                .perspectief(tekst("een kookgroep in de buurt"))
                .addRechten(Recht.values())
                .evaluatieOp(EVALUATIE_OP)
                .build();
    }

    static Planinhoud zonderAanvullend() {
        return new PlaninhoudBuilder()
                .from(inhoud())
                .activiteiten(List.of(activiteit(Onderdeel.SOCIALE_BASIS)))
                .build();
    }

    private static Activiteit activiteit(Onderdeel onderdeel) {
        return new Activiteit(tekst("kookles"), new Ondersteuningsvorm(onderdeel, Deelname.COLLECTIEF, Duur.LANG));
    }

    static Evaluatie evaluatie(LocalDate op, Evaluatie.Besluit besluit) {
        return new EvaluatieBuilder()
                .op(op)
                .aanleiding(Evaluatie.Aanleiding.PERIODIEK)
                .addDeelnemers(Betrokkene.Rol.INWONER, Betrokkene.Rol.SAMENWERKINGSPARTNER)
                .besluit(besluit)
                .volgendeOp(besluit == Evaluatie.Besluit.VOORTZETTEN ? Optional.of(op.plusMonths(6)) : Optional.empty())
                .build();
    }

    static Pgbaanvraag.Verzoek verzoek() {
        return verzoek(VANDAAG);
    }

    static Pgbaanvraag.Verzoek verzoek(LocalDate op) {
        return new Pgbaanvraag.Verzoek(Optional.of(tekst("begeleiding dichtbij")), Optional.of(op), false, op);
    }

    static MeldcodeId meldcode(int welk) {
        return new MeldcodeId(new UUID(5, welk));
    }

    static Meldcodestart meldcodestart() {
        return new Meldcodestart(meldcode(1), Haarlem.OPDRACHT, LID, BEGONNEN);
    }

    static Meldcodebesluit besluit() {
        return new Meldcodebesluit(true, true, tekst("het is niet veilig"));
    }
}
