package nl.gewoonindewijk.adapters.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.gedeeld.Geboortedatum;
import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.gedeeld.InwonerId;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.ondersteuning.AanmeldingId;
import nl.gewoonindewijk.ondersteuning.Codelijst;
import nl.gewoonindewijk.ondersteuning.Codelijsten;
import nl.gewoonindewijk.ondersteuning.Deelname;
import nl.gewoonindewijk.ondersteuning.Duur;
import nl.gewoonindewijk.ondersteuning.Handeling;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.Initiatief;
import nl.gewoonindewijk.ondersteuning.Kanaal;
import nl.gewoonindewijk.ondersteuning.MeldcodeId;
import nl.gewoonindewijk.ondersteuning.Onderdeel;
import nl.gewoonindewijk.ondersteuning.Ondersteuningsvorm;
import nl.gewoonindewijk.ondersteuning.Overdrachtsreden;
import nl.gewoonindewijk.ondersteuning.Partij;
import nl.gewoonindewijk.ondersteuning.PgbId;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.TrajectId;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.Zaaksoort;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aangemelde;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanleiding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Afronding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Contact;
import nl.gewoonindewijk.ondersteuning.aanmelding.Ontvangst;
import nl.gewoonindewijk.ondersteuning.grensvlak.Inzet;
import nl.gewoonindewijk.ondersteuning.meldcode.Gezet;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcode;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcodebesluit;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcodestart;
import nl.gewoonindewijk.ondersteuning.pgb.Herziening;
import nl.gewoonindewijk.ondersteuning.pgb.Pgb;
import nl.gewoonindewijk.ondersteuning.pgb.Pgbaanvraag;
import nl.gewoonindewijk.ondersteuning.plan.Activiteit;
import nl.gewoonindewijk.ondersteuning.plan.Betrokkene;
import nl.gewoonindewijk.ondersteuning.plan.Bevestiging;
import nl.gewoonindewijk.ondersteuning.plan.Doel;
import nl.gewoonindewijk.ondersteuning.plan.Evaluatie;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.plan.Ondertekening;
import nl.gewoonindewijk.ondersteuning.plan.Planinhoud;
import nl.gewoonindewijk.ondersteuning.plan.Plankop;
import nl.gewoonindewijk.ondersteuning.plan.Planverloop;
import nl.gewoonindewijk.ondersteuning.plan.Planversie;
import nl.gewoonindewijk.ondersteuning.plan.Recht;
import nl.gewoonindewijk.ondersteuning.traject.Beeindiging;
import nl.gewoonindewijk.ondersteuning.traject.Overdracht;
import nl.gewoonindewijk.ondersteuning.traject.Regiehouder;
import nl.gewoonindewijk.ondersteuning.traject.Traject;
import nl.gewoonindewijk.ondersteuning.traject.Trajectstart;
import nl.gewoonindewijk.ondersteuning.werklijst.Caseload;
import nl.gewoonindewijk.ondersteuning.werklijst.Werkregel;

/** Cases in every state, with everything in them that can be. */
final class Voorbeeldzaken {

    static final LocalDate DAG = LocalDate.of(2023, 3, 1);

    private static final MedewerkerId MEDEWERKER = new MedewerkerId("j.jansen");
    private static final Wijkcode WIJK = new Wijkcode("WK039201");
    private static final Huishoudlid LID =
            new Huishoudlid(new InwonerId(nummer(11)), new HuishoudenId(nummer(12)), WIJK);
    private static final Ondersteuningsvorm KORT =
            new Ondersteuningsvorm(Onderdeel.SOCIALE_BASIS, Deelname.INDIVIDUEEL, Duur.KORT);
    private static final Ondersteuningsvorm LANG =
            new Ondersteuningsvorm(Onderdeel.AANVULLENDE_ONDERSTEUNING, Deelname.GEZIN, Duur.LANG);

    static final Ontvangst ONTVANGST = new Ontvangst(
            new AanmeldingId(nummer(1)),
            Haarlem.OPDRACHT,
            DAG,
            Kanaal.TELEFONISCH,
            Aanleiding.VRAAG,
            Initiatief.INWONER,
            new Aangemelde.Bekend(LID),
            new Code("HUISVESTING"),
            new Code("VERWEZEN"),
            true,
            Optional.of(new Dossiertekst("Kan iemand mij helpen? \"Ja\" \u20ac 5")));

    static final Contact VERGEEFS =
            new Contact(DAG.plusDays(1), Contact.Soort.BEMOEIZORG, Kanaal.PERSOONLIJK, false, MEDEWERKER);
    static final Contact CONTACT =
            new Contact(DAG.plusDays(2), Contact.Soort.AFSPRAAK, Kanaal.TELEFONISCH, true, MEDEWERKER);

    private static final Ontvangst ANONIEM = ONTVANGST
            .withAangemelde(new Aangemelde.Anoniem(Optional.of(WIJK)))
            .withAanleiding(Aanleiding.SIGNAAL)
            .withWmoMelding(false)
            .withVraag(Optional.empty());

    static final List<Aanmelding> AANMELDINGEN = List.of(
            new Aanmelding.Open(ONTVANGST, List.of(VERGEEFS, VERGEEFS)),
            new Aanmelding.Open(ANONIEM, List.of()),
            new Aanmelding.Opgepakt(ONTVANGST, List.of(VERGEEFS, CONTACT)),
            afgerond(new Afronding.KorteOndersteuning(KORT)),
            afgerond(new Afronding.NaarTraject(new TrajectId(nummer(2)))),
            afgerond(new Afronding.BuitenOpdracht(
                    new Code("STATUSHOUDERS"),
                    List.of(Inzet.SIGNALEREN, Inzet.SAMENWERKEN),
                    List.of("VluchtelingenWerk"),
                    List.of(Bron.ua("3.1"), Bron.ua("3.2")))),
            new Aanmelding.Afgerond(
                    ANONIEM.withAangemelde(new Aangemelde.Anoniem(Optional.empty())),
                    List.of(),
                    new Afronding.Ingetrokken(),
                    DAG),
            afgerond(new Afronding.BuitenOpdracht(
                    new Code("RECHTSBIJSTAND"), List.of(), List.of(), List.of(Bron.ua("3.1")))),
            new Aanmelding.Afgerond(
                    ONTVANGST, List.of(VERGEEFS, VERGEEFS), new Afronding.NietBereikt(), DAG.plusDays(14)));

    private static final Trajectstart TRAJECTSTART = new Trajectstart(
            new TrajectId(nummer(2)),
            Haarlem.OPDRACHT,
            new AanmeldingId(nummer(1)),
            LID,
            Optional.of(new Geboortedatum(LocalDate.of(2006, 2, 28))),
            LANG,
            DAG);
    private static final Tijdlijn<Regiehouder> REGIE =
            Tijdlijn.vanaf(DAG, Regiehouder.SAMENWERKINGSVERBAND).daarna(DAG.plusDays(30), Regiehouder.EIGEN_NETWERK);
    private static final Overdracht OVERDRACHT = new Overdracht(
            Overdrachtsreden.ACHTTIEN_JAAR,
            new Dossiertekst("de ouders"),
            DAG.plusDays(3),
            DAG.plusDays(40),
            Optional.of(DAG.plusDays(39)));

    static final List<Traject> TRAJECTEN = List.of(
            new Traject.Lopend(TRAJECTSTART, REGIE, List.of(OVERDRACHT, OVERDRACHT.withVoltooidOp(Optional.empty()))),
            new Traject.Lopend(TRAJECTSTART.withGeboortedatum(Optional.empty()), REGIE, List.of()),
            new Traject.Beeindigd(
                    TRAJECTSTART,
                    REGIE,
                    List.of(OVERDRACHT),
                    new Beeindiging(DAG.plusDays(60), new Code("19"), Optional.of(Overdrachtsreden.ACHTTIEN_JAAR))));

    private static final Plankop PLANKOP = new Plankop(new PlanId(nummer(3)), Haarlem.OPDRACHT, LID, DAG);

    static final Planinhoud INHOUD = new Planinhoud(
            List.of(new Doel(new Dossiertekst("een eigen huis"), new Dossiertekst("zelf de huur betalen"))),
            Optional.of(new Dossiertekst("de buren helpen")),
            Optional.of(new Dossiertekst("huurtoeslag")),
            List.of(
                    new Activiteit(new Dossiertekst("begeleiding"), LANG),
                    new Activiteit(new Dossiertekst("koffie"), KORT)),
            List.of(
                    new Betrokkene(new Dossiertekst("de inwoner"), Betrokkene.Rol.INWONER),
                    new Betrokkene(new Dossiertekst("de kerk"), Betrokkene.Rol.SAMENWERKINGSPARTNER)),
            Optional.of(new Dossiertekst("zonder hulp verder")),
            List.of(Recht.values()),
            Optional.of(DAG.plusDays(90)));

    private static final Planversie VERSIE = new Planversie(INHOUD, new Ondertekening(DAG.plusDays(5), MEDEWERKER));
    private static final Evaluatie VOORTZETTEN = evaluatie(Evaluatie.Besluit.VOORTZETTEN);
    private static final Evaluatie BIJSTELLEN = evaluatie(Evaluatie.Besluit.BIJSTELLEN);
    private static final Evaluatie BEEINDIGEN = evaluatie(Evaluatie.Besluit.BEEINDIGEN);
    private static final List<Bevestiging> BEVESTIGINGEN = List.of(
            new Bevestiging(Bevestiging.Reden.OP_VERZOEK, DAG.plusDays(6), Optional.of(DAG.plusDays(9))),
            Bevestiging.gevraagd(Bevestiging.Reden.BEZWAAR, DAG.plusDays(7)));
    private static final Planverloop VERLOOP =
            new Planverloop(List.of(VERSIE, VERSIE), List.of(VOORTZETTEN), BEVESTIGINGEN);

    static final List<Ondersteuningsplan> PLANNEN = List.of(
            new Ondersteuningsplan.Concept(PLANKOP, Planinhoud.leeg()),
            new Ondersteuningsplan.Concept(PLANKOP, INHOUD),
            new Ondersteuningsplan.Getekend(PLANKOP, VERLOOP),
            new Ondersteuningsplan.InBijstelling(
                    PLANKOP,
                    new Planverloop(List.of(VERSIE), List.of(VOORTZETTEN, BIJSTELLEN), BEVESTIGINGEN),
                    INHOUD.withRechten(List.of(Recht.PRIVACY)).withDoelen(List.of())),
            new Ondersteuningsplan.Beeindigd(
                    PLANKOP, new Planverloop(List.of(VERSIE), List.of(VOORTZETTEN, BEEINDIGEN), List.of())),
            new Ondersteuningsplan.Ingetrokken(PLANKOP, INHOUD, DAG.plusDays(1)));

    private static final Pgbaanvraag AANVRAAG = new Pgbaanvraag(
            new PgbId(nummer(4)),
            Haarlem.OPDRACHT,
            new PlanId(nummer(3)),
            LID,
            new Dossiertekst("begeleiding bij de buren inkopen"),
            DAG,
            DAG.plusDays(1));
    private static final Pgb.Toegekend TOEGEKEND =
            new Pgb.Toegekend(AANVRAAG, DAG.plusDays(10), List.of(herziening(20, Herziening.Keuze.VERLENGEN)));

    static final List<Pgb> PGBS = List.of(
            new Pgb.Aangevraagd(AANVRAAG),
            TOEGEKEND,
            new Pgb.InHerziening(TOEGEKEND, DAG.plusDays(40), Herziening.Keuze.BIJSTELLEN),
            new Pgb.Afgewezen(AANVRAAG, DAG.plusDays(10)),
            new Pgb.Beeindigd(
                    AANVRAAG,
                    DAG.plusDays(10),
                    List.of(herziening(20, Herziening.Keuze.VERLENGEN), herziening(30, Herziening.Keuze.BEEINDIGEN))));

    private static final Meldcodestart MELDCODESTART =
            new Meldcodestart(new MeldcodeId(nummer(5)), Haarlem.OPDRACHT, LID, DAG);

    static final List<Meldcode> MELDCODES = List.of(
            new Meldcode.Lopend(MELDCODESTART, List.of()),
            new Meldcode.Lopend(MELDCODESTART, stappen(4)),
            new Meldcode.Besloten(
                    MELDCODESTART,
                    stappen(5),
                    new Meldcodebesluit(true, false, new Dossiertekst("er is gevaar voor een kind"))));

    /** Some of every kind, and none of any. */
    static final List<Caseload> CASELOADS = List.of(
            new Caseload(
                    List.of(AANMELDINGEN.get(5), AANMELDINGEN.get(8)),
                    List.of(TRAJECTEN.get(1)),
                    List.of(PLANNEN.get(0)),
                    List.of(PGBS.get(0)),
                    List.of(MELDCODES.get(0))),
            new Caseload(List.of(), List.of(), List.of(), List.of(), List.of()));

    static final Verplichting VERPLICHTING = new Verplichting(
            Voorschrift.CONTACT.code(),
            Voorschrift.CONTACT.bron(),
            new Zaakverwijzing(Zaaksoort.AANMELDING, nummer(1)),
            Optional.of(WIJK),
            Partij.SAMENWERKINGSVERBAND,
            Termijn.Regime.CONTRACTUEEL,
            DAG,
            DAG.plusDays(7),
            Optional.empty());

    static final List<Werkregel> WERKREGELS = List.of(
            new Werkregel(VERPLICHTING, Werkregel.Stand.BINNENKORT, 4),
            new Werkregel(
                    VERPLICHTING.withWijk(Optional.empty()).withVervuldOp(Optional.of(DAG)),
                    Werkregel.Stand.TE_LAAT,
                    0));

    static final Handeling HANDELING = new Handeling(
            nummer(6),
            MEDEWERKER,
            Instant.parse("2023-03-01T09:30:00.120Z"),
            Handelingsoort.CONTACT_VASTLEGGEN,
            new Zaakverwijzing(Zaaksoort.AANMELDING, nummer(1)),
            2);

    static final Codelijsten CODELIJSTEN =
            Codelijsten.met(new Codelijst("instroom", "2023", List.of(Codelijst.keuze("VERWEZEN", "doorverwezen"))));

    /** What is said of how one value stands to another: a schema cannot say it, nor a reader that misses one of the two. */
    static final Set<String> SAMENHANG = Set.of(
            "Contacten staan op volgorde, de eerste niet voor de ontvangst.",
            "Een aanmelding wordt niet afgerond voor haar laatste contact.",
            "De datums van een tijdlijn lopen op.",
            "Vanaf de eerste dag van een traject houdt iemand de regie.",
            "Een overdracht is niet klaar voordat ze gepland is.",
            "Een traject eindigt na zijn begin, en zonder open overdracht.",
            "Een plan wordt na zijn ondertekening geevalueerd.",
            "Wat er met een plan gebeurt staat op volgorde van dag.",
            "Een plan wordt niet getekend voor zijn begin.",
            "Een plan wordt niet ingetrokken voor zijn begin.",
            "Een plan eindigt met een evaluatie die dat besluit.",
            "Een plan wordt bijgesteld na een evaluatie die dat besluit.",
            "De volgende evaluatie komt na deze.",
            "Een bevestiging komt niet voor de vraag erom.",
            "Een Pgb wordt aangevraagd nadat het met de gemeente is besproken.",
            "Wat er met een Pgb gebeurt staat op volgorde van dag.",
            "De gemeente besluit na de aanvraag.",
            "De gemeente besluit na de evaluatie.",
            "Een evaluatie komt na het laatste besluit.",
            "De stappen van de meldcode staan op volgorde van dag.",
            "Een verplichting verloopt niet voor haar begin.",
            "Een codelijst heeft keuzes, elk met een eigen code.");

    private Voorbeeldzaken() {}

    static UUID nummer(int nummer) {
        return new UUID(0x123e4567e89b12d3L, 0xa456426614174000L + nummer);
    }

    private static Aanmelding afgerond(Afronding afronding) {
        return new Aanmelding.Afgerond(ONTVANGST, List.of(CONTACT), afronding, DAG.plusDays(2));
    }

    private static Evaluatie evaluatie(Evaluatie.Besluit besluit) {
        return new Evaluatie(
                DAG.plusDays(90),
                Evaluatie.Aanleiding.PERIODIEK,
                List.of(Betrokkene.Rol.INWONER, Betrokkene.Rol.SAMENWERKINGSPARTNER),
                besluit,
                Optional.of(DAG.plusDays(180)).filter(dag -> besluit == Evaluatie.Besluit.VOORTZETTEN));
    }

    private static Herziening herziening(int dagen, Herziening.Keuze besluit) {
        return new Herziening(DAG.plusDays(dagen), Herziening.Keuze.BIJSTELLEN, DAG.plusDays(dagen + 5), besluit);
    }

    private static List<Gezet> stappen(int aantal) {
        return java.util.stream.IntStream.range(0, aantal)
                .mapToObj(stap -> new Gezet(DAG.plusDays(stap / 2), MEDEWERKER))
                .toList();
    }
}
