package nl.gewoonindewijk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.Dossierhouder;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Opschorting;
import nl.gewoonindewijk.dossier.Personalia;
import nl.gewoonindewijk.dossier.Privacywet;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Vernietigingsverzoek;
import nl.gewoonindewijk.dossier.bewaring.Bewaargrond;
import nl.gewoonindewijk.dossier.bewaring.Bewaaroordeel;
import nl.gewoonindewijk.dossier.bewaring.Bewaarregeling;
import nl.gewoonindewijk.dossier.bewaring.Bewaartermijn;
import nl.gewoonindewijk.dossier.bewaring.Gebeurtenis;
import nl.gewoonindewijk.dossier.inzage.Uittreksel;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.logboek.Logketen;
import nl.gewoonindewijk.dossier.logboek.Logregel;
import nl.gewoonindewijk.dossier.logboek.Verwerking;
import nl.gewoonindewijk.dossier.overdracht.Gegevensoverdracht;
import nl.gewoonindewijk.dossier.toegang.Geheimhouding;
import nl.gewoonindewijk.dossier.toegang.Medewerker;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsactiviteit;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsregister;
import nl.gewoonindewijk.dossier.toestemming.Grondslag;
import nl.gewoonindewijk.dossier.toestemming.Toestemming;
import nl.gewoonindewijk.dossier.toestemming.Verstrekking;
import nl.gewoonindewijk.dossier.vernietiging.Lijstregel;
import nl.gewoonindewijk.dossier.vernietiging.Regeluitkomst;
import nl.gewoonindewijk.dossier.vernietiging.Verklaringsregel;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingslijst;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingsverklaring;
import nl.gewoonindewijk.testkit.Proefsleutels;
import nl.gewoonindewijk.testkit.WillekeurigeBewaaroordelen;
import nl.gewoonindewijk.testkit.WillekeurigeBewaarregelingen;
import nl.gewoonindewijk.testkit.WillekeurigeDossiers;
import nl.gewoonindewijk.testkit.WillekeurigeDossierstukken;
import nl.gewoonindewijk.testkit.WillekeurigeLijstregels;
import nl.gewoonindewijk.testkit.WillekeurigeLogregels;
import nl.gewoonindewijk.testkit.WillekeurigeMedewerkers;
import nl.gewoonindewijk.testkit.WillekeurigePersonalia;
import nl.gewoonindewijk.testkit.WillekeurigePrivacywetten;
import nl.gewoonindewijk.testkit.WillekeurigeStukinhouden;
import nl.gewoonindewijk.testkit.WillekeurigeToestemmingen;
import nl.gewoonindewijk.testkit.WillekeurigeVernietigingslijsten;
import nl.gewoonindewijk.testkit.WillekeurigeVerstrekkingen;
import nl.gewoonindewijk.testkit.WillekeurigeVerwerkingen;
import nl.gewoonindewijk.testkit.WillekeurigeVerwerkingsregisters;

/** The generators of dossiers, and of all that belongs to them, reach every state there is. */
class WillekeurigeDossiersTest {

    private static final int POGINGEN = 500;
    private static final List<Boolean> BEIDE = List.of(true, false);
    private static final Proefsleutels SLEUTELS = Proefsleutels.van("proef");

    @Provide
    Arbitrary<Dossier> dossiers() {
        return WillekeurigeDossiers.van(Haarlem.OPDRACHT);
    }

    @Provide
    Arbitrary<Dossier> overal() {
        return WillekeurigeDossiers.alle();
    }

    @Provide
    Arbitrary<Personalia> personalia() {
        return WillekeurigePersonalia.alle();
    }

    @Provide
    Arbitrary<Dossierstuk> stukken() {
        return WillekeurigeDossierstukken.alle();
    }

    @Provide
    Arbitrary<Bewaarregeling> regelingen() {
        return WillekeurigeBewaarregelingen.alle();
    }

    @Provide
    Arbitrary<Bewaaroordeel> oordelen() {
        return WillekeurigeBewaaroordelen.alle();
    }

    @Provide
    Arbitrary<Toestemming> toestemmingen() {
        return WillekeurigeToestemmingen.alle();
    }

    @Provide
    Arbitrary<Verstrekking> verstrekkingen() {
        return WillekeurigeVerstrekkingen.alle();
    }

    @Provide
    Arbitrary<Vernietigingslijst> lijsten() {
        return WillekeurigeVernietigingslijsten.van(Haarlem.OPDRACHT);
    }

    @Provide
    Arbitrary<List<Vernietigingslijst>> lijstlopen() {
        return WillekeurigeVernietigingslijsten.levenslopen(Haarlem.OPDRACHT);
    }

    @Provide
    Arbitrary<Vernietigingsverklaring> verklaringen() {
        return WillekeurigeVernietigingslijsten.verklaringen();
    }

    @Provide
    Arbitrary<Lijstregel> lijstregels() {
        return WillekeurigeLijstregels.alle();
    }

    @Provide
    Arbitrary<List<Lijstregel>> reeksen() {
        return WillekeurigeLijstregels.reeksen(5);
    }

    @Provide
    Arbitrary<Verklaringsregel> verklaringsregels() {
        return WillekeurigeLijstregels.verklaringsregels();
    }

    @Provide
    Arbitrary<Verwerking> verwerkingen() {
        return WillekeurigeVerwerkingen.alle();
    }

    @Provide
    Arbitrary<Logregel> logregels() {
        return WillekeurigeLogregels.alle();
    }

    @Provide
    Arbitrary<List<Logregel>> ketens() {
        return WillekeurigeLogregels.ketens(Haarlem.OPDRACHT, SLEUTELS.huidige(), 5);
    }

    @Provide
    Arbitrary<Medewerker> medewerkers() {
        return WillekeurigeMedewerkers.alle();
    }

    @Provide
    Arbitrary<Verwerkingsregister> registers() {
        return WillekeurigeVerwerkingsregisters.alle();
    }

    @Provide
    Arbitrary<Privacywet> wetten() {
        return WillekeurigePrivacywetten.alle();
    }

    @Provide
    Arbitrary<Uittreksel> uittreksels() {
        return WillekeurigeStukinhouden.uittreksels();
    }

    @Provide
    Arbitrary<Gegevensoverdracht> overdrachten() {
        return WillekeurigeStukinhouden.overdrachten();
    }

    @Property(tries = POGINGEN)
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkDossierKomtVoor(@ForAll("dossiers") Dossier dossier) {
        assertEquals(Haarlem.OPDRACHT, dossier.kop().opdracht());
        dekt("inwoner", BEIDE, dossier.kop().houder() instanceof Dossierhouder.Inwoner);
        dekt("teams", List.of(0, 1, 2), dossier.teams().size());
        dekt("stukken", List.of(0, 1, 5), dossier.stukken().size());
        for (Opschorting opschorting : dossier.opschortingen()) {
            dekt("reden", List.of(Opschorting.Reden.values()), opschorting.reden());
            dekt("opgeheven", BEIDE, opschorting.opgehevenOp().isPresent());
        }
        for (Vernietigingsverzoek verzoek : dossier.verzoeken()) {
            dektVerzoek(dossier, verzoek);
        }
    }

    private static void dektVerzoek(Dossier dossier, Vernietigingsverzoek verzoek) {
        dekt("verzoeker", List.of(Beslisser.values()), verzoek.verzoeker());
        dekt("uiterlijk", BEIDE, verzoek.uiterlijk().isPresent());
        dekt("over eigen stukken", BEIDE, dossier.stuk(verzoek.stukken().get(0)).isDefined());
        dekt(
                "besluit",
                List.of(
                        Optional.empty(),
                        Optional.of(Vernietigingsverzoek.Ingewilligd.class),
                        Optional.of(Vernietigingsverzoek.Afgewezen.class)),
                verzoek.besluit().map(Object::getClass));
        if (verzoek.besluit().orElse(null) instanceof Vernietigingsverzoek.Afgewezen afgewezen) {
            dekt("grond", List.of(Vernietigingsverzoek.Grond.values()), afgewezen.grond());
        }
    }

    @Property(tries = 50)
    void eenDossierIsVanElkeOpdrachtEnNooitTweeKeerHetzelfde(
            @ForAll("overal") Dossier een, @ForAll("overal") Dossier ander) {
        assertFalse(een.id().equals(ander.id()));
        assertFalse(een.kop().kenmerk().equals(ander.kop().kenmerk()));
        assertFalse(een.kop().houder().equals(ander.kop().houder()));
    }

    @Property(tries = POGINGEN)
    @StatisticsReport(StatisticsReportMode.OFF)
    void personaliaZijnErMetElkDeel(@ForAll("personalia") Personalia personalia) {
        dekt("bsn", BEIDE, personalia.bsn().isPresent());
        dekt(
                "nul voorop",
                BEIDE,
                personalia.bsn().map(bsn -> bsn.waarde().startsWith("0")).orElse(false));
        dekt("geboortedatum", BEIDE, personalia.geboortedatum().isPresent());
        dekt("wilsonbekwaam", BEIDE, personalia.wilsonbekwaam());
    }

    @Property(tries = POGINGEN)
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkStukKomtVoor(@ForAll("stukken") Dossierstuk stuk) {
        dekt("soort", List.of(Stuksoort.values()), stuk.stuk().soort());
        dekt("categorieen", List.of(1, 2), stuk.categorieen().size());
        dekt("afgesloten", BEIDE, stuk.afgeslotenOp().isPresent());
        dekt("gewijzigd", BEIDE, stuk.gewijzigdOp().isAfter(stuk.ontvangenOp()));
        dekt(
                "wijzigt na afsluiting",
                BEIDE,
                stuk.afgeslotenOp().filter(stuk.gewijzigdOp()::isAfter).isPresent());
    }

    @Property(tries = POGINGEN)
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkeBewaarregelingKomtVoor(@ForAll("regelingen") Bewaarregeling regeling) {
        dektOoit("geen gronden", BEIDE, regeling.gronden().isEmpty());
        for (Bewaargrond grond : regeling.gronden()) {
            dekt("werking", List.of(Bewaargrond.Werking.values()), grond.werking());
            dekt("versies", BEIDE, grond.termijn().stappen().size() > 1);
            Bewaartermijn termijn = grond.termijn().stappen().get(0).waarde().waarde();
            dekt("blijvend", BEIDE, termijn instanceof Bewaartermijn.Blijvend);
            if (termijn instanceof Bewaartermijn.Tijdelijk tijdelijk) {
                dekt("vanaf", List.of(Gebeurtenis.values()), tijdelijk.vanaf());
            }
        }
    }

    @Property(tries = 2 * POGINGEN)
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkBewaaroordeelKomtVoor(@ForAll("oordelen") Bewaaroordeel oordeel) {
        dekt("uitkomst", List.of(Bewaaroordeel.Uitkomst.values()), oordeel.uitkomst());
        dekt("op verzoek", BEIDE, oordeel.ingewilligdOp().isPresent());
        dekt("doorslaggevend", BEIDE, oordeel.doorslaggevend().isDefined());
    }

    @Property(tries = POGINGEN)
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkeToestemmingKomtVoor(@ForAll("toestemmingen") Toestemming toestemming) {
        dekt("status", List.of(Toestemming.Status.values()), toestemming.status());
        dekt("door", List.of(Beslisser.values()), toestemming.kop().gegevenDoor());
        dekt("einde", BEIDE, toestemming.kop().totEnMet().isPresent());
        dekt("gegevens", BEIDE, toestemming.kop().gegevens().size() > 1);
        if (toestemming instanceof Toestemming.Ingetrokken ingetrokken) {
            dekt(
                    "meteen",
                    BEIDE,
                    ingetrokken.ingetrokkenOp().equals(ingetrokken.kop().gegevenOp()));
        }
    }

    @Property(tries = POGINGEN)
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkeVerstrekkingKomtVoor(@ForAll("verstrekkingen") Verstrekking verstrekking) {
        dekt(
                "grondslag",
                List.of(Grondslag.class.getPermittedSubclasses()),
                verstrekking.grondslag().getClass());
        dekt("stukken", BEIDE, verstrekking.stukken().size() > 1);
    }

    @Property(tries = POGINGEN)
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkeLijstKomtVoor(@ForAll("lijsten") Vernietigingslijst lijst) {
        assertEquals(Haarlem.OPDRACHT, lijst.kop().opdracht());
        dekt("status", List.of(Vernietigingslijst.Status.values()), lijst.status());
        dekt(
                "dezelfde dag",
                BEIDE,
                lijst.kop().voorgesteldOp().equals(lijst.kop().peildatum()));
    }

    @Property(tries = 100)
    void elkeVolgendeStandIsEenAndereVanDezelfdeLijst(@ForAll("lijstlopen") List<Vernietigingslijst> standen) {
        assertEquals(Vernietigingslijst.Status.VOORGESTELD, standen.get(0).status());
        for (int nummer = 1; nummer < standen.size(); nummer++) {
            assertFalse(standen.get(nummer).equals(standen.get(nummer - 1)));
            assertEquals(standen.get(0).kop(), standen.get(nummer).kop());
        }
    }

    @Property(tries = 100)
    @StatisticsReport(StatisticsReportMode.OFF)
    void verklaringenTellenSomsMeerDanEenInt(@ForAll("verklaringen") Vernietigingsverklaring verklaring) {
        dekt("groot", BEIDE, verklaring.telling().vernietigd() > Integer.MAX_VALUE);
    }

    @Property(tries = POGINGEN)
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkeLijstregelKomtVoor(@ForAll("lijstregels") Lijstregel regel) {
        dekt("soort", List.of(Stuksoort.values()), regel.stuk().soort());
        dekt("gronden", BEIDE, regel.gronden().isEmpty());
        dekt("laatste dag", BEIDE, regel.bewaardTotEnMet().isPresent());
        dekt("op verzoek", BEIDE, regel.opVerzoek());
    }

    @Property(tries = 100)
    @StatisticsReport(StatisticsReportMode.OFF)
    void eenReeksTeltDoorVanafEen(@ForAll("reeksen") List<Lijstregel> regels) {
        dekt("leeg", BEIDE, regels.isEmpty());
        for (int plaats = 0; plaats < regels.size(); plaats++) {
            assertEquals(plaats + 1, regels.get(plaats).volgnummer());
        }
    }

    @Property(tries = POGINGEN)
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkeUitkomstVanEenRegelKomtVoor(@ForAll("verklaringsregels") Verklaringsregel regel) {
        dekt("wat", List.of(Regeluitkomst.Wat.values()), regel.uitkomst().wat());
    }

    @Property(tries = 2 * POGINGEN)
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkeVerwerkingKomtVoor(@ForAll("verwerkingen") Verwerking verwerking) {
        dekt("actie", List.of(Logactie.values()), verwerking.actie());
        dekt("status", List.of(Verwerking.Status.values()), verwerking.status());
        dekt("betrokkene", BEIDE, verwerking.betrokkene().isPresent());
        dekt("gegevens", BEIDE, verwerking.gegevens().isEmpty());
        dekt("duurt niet", BEIDE, verwerking.begin().equals(verwerking.einde()));
    }

    @Property(tries = POGINGEN)
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkeLogregelKomtVoor(@ForAll("logregels") Logregel regel) {
        dekt("eerste", BEIDE, regel.volgnummer() == 1);
        dekt("begin", BEIDE, regel.vorige().equals(Logregel.BEGIN));
    }

    @Property(tries = 100)
    void eenKetenIsHeel(@ForAll("ketens") List<Logregel> keten) {
        Logketen.Uitkomst uitkomst = new Logketen(SLEUTELS::vind).controleer(keten.stream(), Optional.empty());

        assertTrue(uitkomst instanceof Logketen.Heel heel && heel.stand().volgnummer() == keten.size());
    }

    @Property(tries = POGINGEN)
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkeMedewerkerKomtVoor(@ForAll("medewerkers") Medewerker medewerker) {
        dekt("rollen", BEIDE, medewerker.rollen().isEmpty());
        dekt("teams", BEIDE, medewerker.teams().isEmpty());
        for (Geheimhouding geheimhouding : medewerker.geheimhoudingen()) {
            dekt("vorm", List.of(Geheimhouding.Vorm.values()), geheimhouding.vorm());
            dekt("einde", BEIDE, geheimhouding.totEnMet().isPresent());
        }
    }

    @Property(tries = POGINGEN)
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkRegisterKomtVoor(@ForAll("registers") Verwerkingsregister register) {
        dekt("leeg", BEIDE, register.activiteiten().isEmpty());
        for (Verwerkingsactiviteit activiteit : register.activiteiten()) {
            dekt("bereik", List.of(Verwerkingsactiviteit.Bereik.values()), activiteit.bereik());
            dekt("gegevens", BEIDE, activiteit.gegevens().isEmpty());
        }
    }

    @Property(tries = POGINGEN)
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkePrivacywetKomtVoor(@ForAll("wetten") Privacywet wet) {
        dekt("zelf beslissen", BEIDE, wet.zelfBeslissen().stappen().isEmpty());
        dekt("uitzonderingen", BEIDE, wet.uitzonderingen().isEmpty());
        for (Privacywet.Verzoektermijn verzoektermijn : wet.verzoektermijnen()) {
            verzoektermijn
                    .termijn()
                    .stappen()
                    .forEach(stap ->
                            dekt("termijn", BEIDE, stap.waarde().waarde().isPresent()));
        }
    }

    @Property(tries = POGINGEN)
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkUittrekselKomtVoor(@ForAll("uittreksels") Uittreksel uittreksel) {
        dekt("volledig", BEIDE, uittreksel.isVolledig());
        dekt("rubrieken", BEIDE, uittreksel.rubrieken().isEmpty());
        uittreksel.rubrieken().forEach(rubriek -> dekt("weggelaten", BEIDE, rubriek.weggelaten() > 0));
    }

    @Property(tries = 200)
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkeOverdrachtKomtVoorEnKlopt(@ForAll("overdrachten") Gegevensoverdracht overdracht) {
        assertTrue(overdracht.klopt());
        dekt("stukken", BEIDE, overdracht.stukken().isEmpty());
    }

    private static void dekt(String naam, List<?> mogelijk, Object waarde) {
        StatisticsCollector teller = Statistics.label(naam);
        teller.collect(waarde);
        teller.coverage(
                dekking -> mogelijk.forEach(elk -> dekking.check(elk).percentage(percentage -> percentage >= 1)));
    }

    private static void dektOoit(String naam, List<?> mogelijk, Object waarde) {
        StatisticsCollector teller = Statistics.label(naam);
        teller.collect(waarde);
        teller.coverage(dekking -> mogelijk.forEach(elk -> dekking.check(elk).count(aantal -> aantal > 0)));
    }
}
