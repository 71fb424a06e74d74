package nl.gewoonindewijk.adapters.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.gewoonindewijk.contract.Opdracht;
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
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import nl.gewoonindewijk.ondersteuning.port.Zaken;
import nl.gewoonindewijk.ondersteuning.traject.Beeindiging;
import nl.gewoonindewijk.ondersteuning.traject.Overdracht;
import nl.gewoonindewijk.ondersteuning.traject.Regiehouder;
import nl.gewoonindewijk.ondersteuning.traject.Traject;
import nl.gewoonindewijk.ondersteuning.traject.Trajectstart;
import nl.gewoonindewijk.regels.Regelcode;

/** Complete cases, one of each kind: no table stays empty. Of one number comes one case, of one household. */
final class Voorbeeldzaken {

    static final LocalDate DAG = LocalDate.of(2024, 2, 29);
    static final Wijkcode WIJK = new Wijkcode("WK039201");

    private static final MedewerkerId MEDEWERKER = new MedewerkerId("m.jansen");
    private static final Ondersteuningsvorm AANVULLEND =
            new Ondersteuningsvorm(Onderdeel.AANVULLENDE_ONDERSTEUNING, Deelname.GEZIN, Duur.LANG);

    /** How each kind of case is stored. */
    static final List<Zaakvorm<?>> VORMEN =
            List.of(Aanmeldingvorm.VORM, Trajectvorm.VORM, Planvorm.VORM, Pgbvorm.VORM, Meldcodevorm.VORM);

    private Voorbeeldzaken() {}

    /** Stores a case of each kind, a duty and an act. */
    static void bewaarAlle(Ondersteuningsopslag opslag, Opdracht opdracht, long nummer) {
        Meldcode meldcode = meldcode(opdracht, nummer);
        opslag.aanmeldingen().bewaar(aanmelding(opdracht, nummer), Zaken.NIEUW);
        opslag.trajecten().bewaar(traject(opdracht, nummer), Zaken.NIEUW);
        opslag.plannen().bewaar(plan(opdracht, nummer), Zaken.NIEUW);
        opslag.pgbs().bewaar(pgb(opdracht, nummer), Zaken.NIEUW);
        opslag.meldcodes().bewaar(meldcode, Zaken.NIEUW);
        opslag.werkvoorraad()
                .vervang(meldcode.verwijzing(), List.of(verplichting(meldcode.verwijzing(), "UA-2.2-MELDCODE", DAG)));
        opslag.handelingen().noteer(handeling(meldcode.verwijzing(), nummer(nummer)));
    }

    static Handeling handeling(Zaakverwijzing zaak, UUID commando) {
        return new Handeling(
                commando,
                MEDEWERKER,
                Instant.parse("2024-02-29T12:30:00.123Z"),
                Handelingsoort.MELDCODE_BESLISSEN,
                zaak,
                1);
    }

    static UUID nummer(long nummer) {
        return new UUID(nummer, nummer);
    }

    static Huishoudlid lid(long nummer) {
        return new Huishoudlid(new InwonerId(nummer(nummer)), new HuishoudenId(nummer(nummer)), WIJK);
    }

    static Aanmelding aanmelding(Opdracht opdracht, long nummer) {
        Contact contact = new Contact(DAG, Contact.Soort.BEMOEIZORG, Kanaal.PERSOONLIJK, true, MEDEWERKER);
        return new Aanmelding.Afgerond(
                new Ontvangst(
                        new AanmeldingId(nummer(nummer)),
                        opdracht,
                        DAG,
                        Kanaal.TELEFONISCH,
                        Aanleiding.SIGNAAL,
                        Initiatief.GEMEENTE,
                        new Aangemelde.Bekend(lid(nummer)),
                        new Code("HUISVESTING"),
                        new Code("01"),
                        true,
                        Optional.of(tekst("vraag"))),
                List.of(contact.withBereikt(false), contact),
                new Afronding.BuitenOpdracht(
                        new Code("WONEN"),
                        List.of(Inzet.SIGNALEREN, Inzet.BEGELEIDEN_NAAR),
                        List.of("woningcorporatie"),
                        List.of(Bron.ua("6.1"), Bron.ua("6.2"))),
                DAG);
    }

    static Traject traject(Opdracht opdracht, long nummer) {
        return new Traject.Beeindigd(
                new Trajectstart(
                        new TrajectId(nummer(nummer)),
                        opdracht,
                        new AanmeldingId(nummer(nummer)),
                        lid(nummer),
                        Optional.of(new Geboortedatum(LocalDate.of(1934, 5, 6))),
                        AANVULLEND,
                        DAG),
                Tijdlijn.vanaf(DAG, Regiehouder.SAMENWERKINGSVERBAND).daarna(DAG.plusDays(1), Regiehouder.INWONER),
                List.of(new Overdracht(
                        Overdrachtsreden.WET_LANGDURIGE_ZORG,
                        tekst("naar"),
                        DAG,
                        DAG.plusDays(2),
                        Optional.of(DAG.plusDays(3)))),
                new Beeindiging(DAG.plusDays(4), new Code("19"), Optional.of(Overdrachtsreden.WET_LANGDURIGE_ZORG)));
    }

    /** A plan that was signed twice and is being changed again. */
    static Ondersteuningsplan.InBijstelling plan(Opdracht opdracht, long nummer) {
        Evaluatie bijstellen = new Evaluatie(
                DAG,
                Evaluatie.Aanleiding.SITUATIE,
                List.of(Betrokkene.Rol.INWONER, Betrokkene.Rol.SAMENWERKINGSPARTNER),
                Evaluatie.Besluit.BIJSTELLEN,
                Optional.empty());
        return new Ondersteuningsplan.InBijstelling(
                new Plankop(new PlanId(nummer(nummer)), opdracht, lid(nummer), DAG),
                new Planverloop(
                        List.of(versie("eerste"), versie("tweede")),
                        List.of(bijstellen, bijstellen),
                        List.of(
                                new Bevestiging(Bevestiging.Reden.PGB, DAG, Optional.of(DAG)),
                                Bevestiging.gevraagd(Bevestiging.Reden.BEZWAAR, DAG))),
                inhoud("derde"));
    }

    private static Planversie versie(String woord) {
        return new Planversie(inhoud(woord), new Ondertekening(DAG, MEDEWERKER));
    }

    static Planinhoud inhoud(String woord) {
        Doel doel = new Doel(tekst(woord + " doel"), tekst("resultaat"));
        return new Planinhoud(
                List.of(doel, doel),
                Optional.of(tekst("eigen kracht")),
                Optional.of(tekst("voorliggend")),
                List.of(new Activiteit(tekst("omschrijving"), AANVULLEND)),
                List.of(
                        new Betrokkene(tekst("wie"), Betrokkene.Rol.INWONER),
                        new Betrokkene(tekst("wie"), Betrokkene.Rol.SAMENWERKINGSPARTNER)),
                Optional.of(tekst("perspectief")),
                List.of(Recht.values()),
                Optional.of(DAG.plusDays(1)));
    }

    static Pgb pgb(Opdracht opdracht, long nummer) {
        Herziening herziening =
                new Herziening(DAG, Herziening.Keuze.VERLENGEN, DAG.plusDays(1), Herziening.Keuze.BIJSTELLEN);
        return new Pgb.InHerziening(
                new Pgb.Toegekend(
                        new Pgbaanvraag(
                                new PgbId(nummer(nummer)),
                                opdracht,
                                new PlanId(nummer(nummer)),
                                lid(nummer),
                                tekst("pgbplan"),
                                DAG,
                                DAG),
                        DAG,
                        List.of(herziening)),
                DAG.plusDays(2),
                Herziening.Keuze.BEEINDIGEN);
    }

    static Meldcode meldcode(Opdracht opdracht, long nummer) {
        return new Meldcode.Besloten(
                new Meldcodestart(new MeldcodeId(nummer(nummer)), opdracht, lid(nummer), DAG),
                IntStream.range(0, 5)
                        .mapToObj(dag -> new Gezet(DAG.plusDays(dag), MEDEWERKER))
                        .toList(),
                new Meldcodebesluit(true, false, tekst("motivering")));
    }

    static Verplichting verplichting(Zaakverwijzing zaak, String regel, LocalDate uiterlijk) {
        return new Verplichting(
                new Regelcode(regel),
                Bron.ua("4.3"),
                zaak,
                Optional.of(WIJK),
                Partij.SAMENWERKINGSVERBAND,
                Termijn.Regime.CONTRACTUEEL,
                DAG,
                uiterlijk,
                Optional.empty());
    }

    private static Dossiertekst tekst(String tekst) {
        return new Dossiertekst(tekst);
    }
}
