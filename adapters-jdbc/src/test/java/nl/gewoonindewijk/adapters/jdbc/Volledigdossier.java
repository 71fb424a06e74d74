package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gewoonindewijk.Dossiervorming;
import nl.gewoonindewijk.Ondersteuningsstukken;
import nl.gewoonindewijk.contract.Contract;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierhouder;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Opschorting;
import nl.gewoonindewijk.dossier.Personalia;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.ToestemmingId;
import nl.gewoonindewijk.dossier.Vernietigingsverzoek;
import nl.gewoonindewijk.dossier.application.BehandelVernietigingsverzoek;
import nl.gewoonindewijk.dossier.application.BeheerToestemming;
import nl.gewoonindewijk.dossier.application.DeelGegevens;
import nl.gewoonindewijk.dossier.application.Dossierwerkplek;
import nl.gewoonindewijk.dossier.application.DraagDossierOver;
import nl.gewoonindewijk.dossier.application.GeefInzage;
import nl.gewoonindewijk.dossier.application.LeesDossier;
import nl.gewoonindewijk.dossier.application.SchortVernietigingOp;
import nl.gewoonindewijk.dossier.application.WerkDossierBij;
import nl.gewoonindewijk.dossier.bewaring.LandelijkeBewaarregeling;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsregister;
import nl.gewoonindewijk.dossier.toestemming.Derde;
import nl.gewoonindewijk.gedeeld.Bsn;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.gedeeld.Geboortedatum;
import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.gedeeld.InwonerId;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
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
import nl.gewoonindewijk.ondersteuning.PgbId;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.TrajectId;
import nl.gewoonindewijk.ondersteuning.Wettelijketermijnen;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aangemelde;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanleiding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Contact;
import nl.gewoonindewijk.ondersteuning.aanmelding.Ontvangst;
import nl.gewoonindewijk.ondersteuning.application.BeeindigTraject;
import nl.gewoonindewijk.ondersteuning.application.BesluitPgb;
import nl.gewoonindewijk.ondersteuning.application.Commando;
import nl.gewoonindewijk.ondersteuning.application.DraagOver;
import nl.gewoonindewijk.ondersteuning.application.EvalueerPgb;
import nl.gewoonindewijk.ondersteuning.application.EvalueerPlan;
import nl.gewoonindewijk.ondersteuning.application.LegContactVast;
import nl.gewoonindewijk.ondersteuning.application.OndertekenPlan;
import nl.gewoonindewijk.ondersteuning.application.PasMeldcodeToe;
import nl.gewoonindewijk.ondersteuning.application.RegistreerAanmelding;
import nl.gewoonindewijk.ondersteuning.application.RondAanmeldingAf;
import nl.gewoonindewijk.ondersteuning.application.StartTraject;
import nl.gewoonindewijk.ondersteuning.application.StelPlanOp;
import nl.gewoonindewijk.ondersteuning.application.VraagPgbAan;
import nl.gewoonindewijk.ondersteuning.application.Werkplek;
import nl.gewoonindewijk.ondersteuning.grensvlak.HaarlemseGrensvlakken;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcodebesluit;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcodestap;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcodestart;
import nl.gewoonindewijk.ondersteuning.pgb.Herziening;
import nl.gewoonindewijk.ondersteuning.pgb.Pgb;
import nl.gewoonindewijk.ondersteuning.pgb.Pgbaanvraag;
import nl.gewoonindewijk.ondersteuning.plan.Activiteit;
import nl.gewoonindewijk.ondersteuning.plan.Betrokkene;
import nl.gewoonindewijk.ondersteuning.plan.Doel;
import nl.gewoonindewijk.ondersteuning.plan.Evaluatie;
import nl.gewoonindewijk.ondersteuning.plan.Planinhoud;
import nl.gewoonindewijk.ondersteuning.plan.Plankop;
import nl.gewoonindewijk.ondersteuning.plan.Recht;
import nl.gewoonindewijk.ondersteuning.traject.Beeindiging;
import nl.gewoonindewijk.ondersteuning.traject.Overdracht;
import nl.gewoonindewijk.ondersteuning.traject.Regiehouder;
import nl.gewoonindewijk.ondersteuning.traject.Trajectstart;
import nl.gewoonindewijk.regels.Afwijzing;

/**
 * The dossier of one resident with something in it of every kind, filled through the use cases themselves. Every text, number and
 * date in it is planted: it stands nowhere else. Of one resident all is alike in each opdracht, the numbers included.
 */
final class Volledigdossier {

    private static final Codelijsten CODELIJSTEN = Codelijsten.met(
            new Codelijst("reden instroom", "2025", List.of(Codelijst.keuze("EIGEN-VRAAG", "eigen vraag"))));

    private static final Vector<Meldcodestap> STAPPEN =
            Vector.of(Meldcodestap.values()).remove(Meldcodestap.BESLISSEN);

    private final JdbcOpslag opslag;
    private final Opdracht opdracht;
    private final String wie;
    private final Bsn bsn;
    private final LocalDate geboren;
    private final LocalDate dag;
    private final Werkplek werkplek;
    private final Archief archief;
    private Set<String> geplant = HashSet.empty();
    private int commandos;

    Volledigdossier(JdbcOpslag opslag, Opdracht opdracht, String wie, Bsn bsn, LocalDate geboren, LocalDate dag) {
        this.opslag = opslag;
        this.opdracht = opdracht;
        this.wie = wie;
        this.bsn = bsn;
        this.geboren = geboren;
        this.dag = dag;
        Instant nu = dag.atTime(10, 0).toInstant(ZoneOffset.UTC);
        Archief kaal = Archief.op(opslag, nu);
        Ondersteuningsstukken bron = new Ondersteuningsstukken(opslag.ondersteuning());
        this.archief = new Archief(kaal.werkplek().withBronnen(bron));
        this.werkplek = werkplek(archief.werkplek(), nu);
    }

    private Werkplek werkplek(Dossierwerkplek dossiers, Instant nu) {
        Dossiervorming vorming = new Dossiervorming(
                opslag.ondersteuning(),
                dossiers.opslag(),
                LandelijkeBewaarregeling.HUIDIG,
                lid -> List.of(Archief.TEAM),
                UUID::randomUUID);
        return new Werkplek(
                new Contract(
                        opdracht,
                        Vector.ofAll(Haarlem.CONTRACT.versies())
                                .map(versie -> versie.withOpdracht(opdracht))
                                .asJava()),
                Wettelijketermijnen.HUIDIG,
                HaarlemseGrensvlakken.TABEL,
                CODELIJSTEN,
                vorming.opslag(),
                Clock.fixed(nu, ZoneOffset.UTC));
    }

    /** Fills it, and answers what was planted: every text, every employee in a case, and what identifies the resident. */
    Set<String> vul() {
        plant(bsn.waarde());
        plant(geboren.toString());
        aanmelding();
        plan();
        traject();
        pgb();
        beeindigPlan();
        ingetrokkenAanmelding();
        meldcode();
        dossier();
        return geplant;
    }

    DossierId id() {
        return archief.werkplek().opslag().dossiers().van(houder()).get();
    }

    Dossierhouder houder() {
        return new Dossierhouder.Inwoner(lid().inwoner());
    }

    Bsn bsn() {
        return bsn;
    }

    private void aanmelding() {
        registreer("aanmelding");
        Contact contact =
                new Contact(dag.minusDays(20), Contact.Soort.AFSPRAAK, Kanaal.PERSOONLIJK, true, medewerker());
        gelukt(new LegContactVast(werkplek).legVast(commando(), new AanmeldingId(nummer("aanmelding")), 1, contact));
    }

    private void registreer(String welke) {
        gelukt(new RegistreerAanmelding(werkplek)
                .registreer(
                        commando(),
                        new Ontvangst(
                                new AanmeldingId(nummer(welke)),
                                opdracht,
                                dag.minusDays(28),
                                Kanaal.TELEFONISCH,
                                Aanleiding.VRAAG,
                                Initiatief.INWONER,
                                new Aangemelde.Bekend(lid()),
                                new Code("HUISVESTING"),
                                new Code("EIGEN-VRAAG"),
                                true,
                                Optional.of(tekst(welke + " vraag")))));
    }

    private void ingetrokkenAanmelding() {
        registreer("ingetrokken");
        gelukt(new RondAanmeldingAf(werkplek).trekIn(commando(), new AanmeldingId(nummer("ingetrokken")), 1, dag));
    }

    private void plan() {
        Plankop kop = new Plankop(new PlanId(nummer("plan")), opdracht, lid(), dag.minusDays(18));
        gelukt(new StelPlanOp(werkplek).stelOp(commando(), kop, inhoud("eerste")));
        gelukt(new OndertekenPlan(werkplek).onderteken(commando(), kop.id(), planversie(), dag.minusDays(16)));
        evalueer(Evaluatie.Besluit.BIJSTELLEN, dag.minusDays(14));
        gelukt(new StelPlanOp(werkplek)
                .werkBij(commando(), kop.id(), planversie(), inhoud("tweede"), dag.minusDays(13)));
        gelukt(new OndertekenPlan(werkplek).onderteken(commando(), kop.id(), planversie(), dag.minusDays(12)));
    }

    private void beeindigPlan() {
        evalueer(Evaluatie.Besluit.BEEINDIGEN, dag);
    }

    private void evalueer(Evaluatie.Besluit besluit, LocalDate op) {
        gelukt(new EvalueerPlan(werkplek)
                .evalueer(
                        commando(),
                        new PlanId(nummer("plan")),
                        planversie(),
                        new Evaluatie(
                                op,
                                Evaluatie.Aanleiding.SITUATIE,
                                List.of(Betrokkene.Rol.INWONER, Betrokkene.Rol.SAMENWERKINGSPARTNER),
                                besluit,
                                Optional.empty())));
    }

    private long planversie() {
        return opslag.ondersteuning().plannen().vind(nummer("plan")).get().versie();
    }

    private Planinhoud inhoud(String welke) {
        return new Planinhoud(
                List.of(new Doel(tekst(welke + " doel"), tekst(welke + " resultaat"))),
                Optional.of(tekst(welke + " eigen kracht")),
                Optional.of(tekst(welke + " voorliggend")),
                List.of(new Activiteit(
                        tekst(welke + " activiteit"),
                        new Ondersteuningsvorm(Onderdeel.AANVULLENDE_ONDERSTEUNING, Deelname.COLLECTIEF, Duur.LANG))),
                List.of(
                        new Betrokkene(tekst(welke + " buurvrouw"), Betrokkene.Rol.INWONER),
                        new Betrokkene(tekst(welke + " huisarts"), Betrokkene.Rol.SAMENWERKINGSPARTNER)),
                Optional.of(tekst(welke + " perspectief")),
                List.of(Recht.values()),
                Optional.of(dag.plusMonths(5)));
    }

    private void traject() {
        TrajectId id = new TrajectId(nummer("traject"));
        gelukt(new StartTraject(werkplek)
                .start(
                        commando(),
                        2,
                        new Trajectstart(
                                id,
                                opdracht,
                                new AanmeldingId(nummer("aanmelding")),
                                lid(),
                                Optional.of(new Geboortedatum(geboren)),
                                new Ondersteuningsvorm(Onderdeel.SOCIAAL_WIJKTEAM, Deelname.INDIVIDUEEL, Duur.LANG),
                                dag.minusDays(10)),
                        java.util.Set.of(Regiehouder.INWONER)));
        gelukt(new DraagOver(werkplek)
                .plan(
                        commando(),
                        id,
                        1,
                        new Overdracht(
                                Overdrachtsreden.ZORGVERZEKERINGSWET,
                                tekst("wijkverpleegkundige"),
                                dag.minusDays(9),
                                dag.plusDays(9),
                                Optional.empty())));
        gelukt(new DraagOver(werkplek).voltooi(commando(), id, 2, Overdrachtsreden.ZORGVERZEKERINGSWET, dag));
        gelukt(new BeeindigTraject(werkplek)
                .beeindig(commando(), id, 3, new Beeindiging(dag, new Code("19"), Optional.empty())));
    }

    private void pgb() {
        PgbId id = new PgbId(nummer("pgb"));
        LocalDate gevraagd = dag.minusDays(8);
        Opgeslagen<Pgb> pgb = gelukt(new VraagPgbAan(werkplek)
                .vraagAan(
                        commando(),
                        id,
                        new PlanId(nummer("plan")),
                        new Pgbaanvraag.Verzoek(
                                Optional.of(tekst("pgbplan")), Optional.of(gevraagd), false, gevraagd)));
        pgb = gelukt(new BesluitPgb(werkplek).opAanvraag(commando(), id, pgb.versie(), true, dag.minusDays(6)));
        pgb = gelukt(new EvalueerPgb(werkplek)
                .evalueer(commando(), id, pgb.versie(), Herziening.Keuze.BEEINDIGEN, dag.minusDays(4)));
        gelukt(new BesluitPgb(werkplek)
                .opEvaluatie(commando(), id, pgb.versie(), Herziening.Keuze.BEEINDIGEN, dag.minusDays(2)));
    }

    private void meldcode() {
        MeldcodeId id = new MeldcodeId(nummer("meldcode"));
        gelukt(new PasMeldcodeToe(werkplek)
                .begin(commando(), new Meldcodestart(id, opdracht, lid(), dag.minusDays(5))));
        long versie = 1;
        for (Meldcodestap stap : STAPPEN) {
            versie = gelukt(new PasMeldcodeToe(werkplek).zet(commando(), id, versie, stap, dag.minusDays(4)))
                    .versie();
        }
        gelukt(new PasMeldcodeToe(werkplek)
                .beslis(commando(), id, versie, new Meldcodebesluit(true, true, tekst("meldcode motivering")), dag));
    }

    private void dossier() {
        Dossierwerkplek plek = archief.werkplek();
        gelukt(new WerkDossierBij(plek)
                .metPersonalia(
                        archief.hulp(),
                        id(),
                        new Personalia(Optional.of(bsn), Optional.of(new Geboortedatum(geboren)), false)));
        Derde derde = new Derde(tekst("schuldeiser"));
        toestemmingen(derde);
        verstrekkingen(derde);
        opschorting(nummer("klacht"), Opschorting.Reden.KLACHT);
        verzoek();
        gelukt(new DraagDossierOver(plek)
                .draagOver(
                        archief.beroep(),
                        nummer("overdracht"),
                        id(),
                        new Derde(tekst("jurist")),
                        dag,
                        List.of(LandelijkeBewaarregeling.WMO)));
        hefOp(nummer("overdracht"));
        gelukt(new WerkDossierBij(plek)
                .metStuk(
                        archief.hulp(),
                        id(),
                        new Dossierstuk(
                                document(), List.of(LandelijkeBewaarregeling.WMO), dag, dag, Optional.of(dag))));
        gelukt(new LeesDossier(plek).lees(archief.hulp(), id()));
        gelukt(new GeefInzage(plek).geef(archief.privacy(), id(), Beslisser.INWONER, false));
    }

    private void toestemmingen(Derde derde) {
        BeheerToestemming gebruik = new BeheerToestemming(archief.werkplek());
        gelukt(gebruik.geef(archief.hulp(), toestemming("gegeven", derde)));
        gelukt(gebruik.geef(archief.hulp(), toestemming("intrekken", new Derde(tekst("oude huisarts")))));
        gelukt(gebruik.trekIn(archief.hulp(), id(), new ToestemmingId(nummer("intrekken")), Beslisser.INWONER));
    }

    private BeheerToestemming.Aanvraag toestemming(String welke, Derde derde) {
        return new BeheerToestemming.Aanvraag(
                new ToestemmingId(nummer(welke)),
                id(),
                derde,
                Verwerkingsregister.ONDERSTEUNING,
                List.of(Stuksoort.AANMELDING, Stuksoort.ONDERSTEUNINGSPLAN),
                Beslisser.INWONER,
                Optional.of(dag.plusDays(7)),
                List.of(LandelijkeBewaarregeling.WMO));
    }

    private void verstrekkingen(Derde derde) {
        DeelGegevens gebruik = new DeelGegevens(archief.werkplek());
        gelukt(gebruik.deel(archief.hulp(), verstrekking("op toestemming", derde)));
        gelukt(gebruik.deelBijUitzondering(
                archief.hulp(),
                verstrekking("op uitzondering", new Derde(tekst("toezichthouder"))),
                new Code("CALAMITEIT"),
                tekst("uitzondering motivering")));
    }

    private DeelGegevens.Deelaanvraag verstrekking(String welke, Derde derde) {
        return new DeelGegevens.Deelaanvraag(
                nummer(welke),
                id(),
                derde,
                Verwerkingsregister.ONDERSTEUNING,
                List.of(stuk(Stuksoort.AANMELDING, "aanmelding")),
                List.of(LandelijkeBewaarregeling.WMO));
    }

    private void opschorting(UUID nummer, Opschorting.Reden reden) {
        gelukt(new SchortVernietigingOp(archief.werkplek())
                .schortOp(archief.privacy(), id(), new Opschorting(nummer, reden, dag, Optional.empty())));
        hefOp(nummer);
    }

    private void hefOp(UUID nummer) {
        gelukt(new SchortVernietigingOp(archief.werkplek()).hefOp(archief.privacy(), id(), nummer, dag));
    }

    private void verzoek() {
        BehandelVernietigingsverzoek gebruik = new BehandelVernietigingsverzoek(archief.werkplek());
        gelukt(gebruik.ontvang(
                archief.privacy(),
                id(),
                nummer("verzoek"),
                dag,
                Beslisser.INWONER,
                List.of(stuk(Stuksoort.PGB, "pgb"), stuk(Stuksoort.MELDCODE, "meldcode"))));
        gelukt(gebruik.beslis(
                archief.privacy(),
                id(),
                nummer("verzoek"),
                new Vernietigingsverzoek.Afgewezen(
                        dag, Vernietigingsverzoek.Grond.WETTELIJK_VERBOD, tekst("verzoek motivering"))));
    }

    /** A piece that is kept elsewhere. */
    Stukverwijzing document() {
        return stuk(Stuksoort.DOCUMENT, "document");
    }

    /** The numbers that were planted. */
    Set<String> nummers() {
        return Vector.of(
                        "inwoner",
                        "huishouden",
                        "aanmelding",
                        "ingetrokken",
                        "plan",
                        "traject",
                        "pgb",
                        "meldcode",
                        "gegeven",
                        "intrekken",
                        "op toestemming",
                        "op uitzondering",
                        "klacht",
                        "verzoek",
                        "overdracht",
                        "document")
                .map(welk -> nummer(welk).toString())
                .append(id().waarde().toString())
                .toSet();
    }

    private Stukverwijzing stuk(Stuksoort soort, String welk) {
        return new Stukverwijzing(soort, nummer(welk));
    }

    private Huishoudlid lid() {
        return new Huishoudlid(
                new InwonerId(nummer("inwoner")), new HuishoudenId(nummer("huishouden")), new Wijkcode("WK039201"));
    }

    private UUID nummer(String welk) {
        return UUID.nameUUIDFromBytes((wie + " " + welk).getBytes(StandardCharsets.UTF_8));
    }

    private Commando commando() {
        commandos++;
        return new Commando(nummer("commando " + commandos), medewerker());
    }

    private MedewerkerId medewerker() {
        return new MedewerkerId(plant(wie + ".zaakwerk"));
    }

    private Dossiertekst tekst(String tekst) {
        return new Dossiertekst(plant(wie + " " + tekst));
    }

    private String plant(String waarde) {
        geplant = geplant.add(waarde);
        return waarde;
    }

    private static <T> T gelukt(Either<Afwijzing, T> uitkomst) {
        return Archief.gelukt(uitkomst);
    }
}
