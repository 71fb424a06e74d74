package nl.gewoonindewijk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.Dossierkenmerk;
import nl.gewoonindewijk.dossier.Opschorting;
import nl.gewoonindewijk.dossier.Vernietigingsverzoek;
import nl.gewoonindewijk.dossier.application.DeelGegevens;
import nl.gewoonindewijk.dossier.application.Dossierwerkplek;
import nl.gewoonindewijk.dossier.bewaring.Bewaarmoment;
import nl.gewoonindewijk.dossier.bewaring.Bewaaroordeel;
import nl.gewoonindewijk.dossier.inzage.Gegevensregel;
import nl.gewoonindewijk.dossier.inzage.Rubriek;
import nl.gewoonindewijk.dossier.inzage.Uittreksel;
import nl.gewoonindewijk.dossier.logboek.Logregel;
import nl.gewoonindewijk.dossier.logboek.Logstand;
import nl.gewoonindewijk.dossier.logboek.Spoor;
import nl.gewoonindewijk.dossier.overdracht.Gegevensoverdracht;
import nl.gewoonindewijk.dossier.overdracht.Manifest;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.dossier.port.Dossiers;
import nl.gewoonindewijk.dossier.port.Toestemmingen;
import nl.gewoonindewijk.dossier.port.Vernietigingslijsten;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.dossier.toestemming.Toestemming;
import nl.gewoonindewijk.dossier.toestemming.Verstrekking;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Lijstregel;
import nl.gewoonindewijk.dossier.vernietiging.Verklaringsregel;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingslijst;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingsverklaring;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Bsn;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.gedeeld.Geboortedatum;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.gedeeld.port.Bladzijde;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Codelijst;
import nl.gewoonindewijk.ondersteuning.Handeling;
import nl.gewoonindewijk.ondersteuning.Overdrachtsreden;
import nl.gewoonindewijk.ondersteuning.Termijnkader;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Wettelijketermijnen;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Afronding;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcode;
import nl.gewoonindewijk.ondersteuning.pgb.Pgb;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import nl.gewoonindewijk.ondersteuning.port.Zaken;
import nl.gewoonindewijk.ondersteuning.traject.Overdracht;
import nl.gewoonindewijk.ondersteuning.traject.OverdrachtBuilder;
import nl.gewoonindewijk.ondersteuning.traject.Regiehouder;
import nl.gewoonindewijk.ondersteuning.traject.Traject;
import nl.gewoonindewijk.ondersteuning.traject.Trajectstart;
import nl.gewoonindewijk.testkit.Herschrijving;
import nl.gewoonindewijk.testkit.InMemoryDossiers;
import nl.gewoonindewijk.testkit.InMemoryOndersteuning;
import nl.gewoonindewijk.testkit.Proefsleutels;
import nl.gewoonindewijk.testkit.WillekeurigeAanmeldingen;
import nl.gewoonindewijk.testkit.WillekeurigeBewaaroordelen;
import nl.gewoonindewijk.testkit.WillekeurigeBsns;
import nl.gewoonindewijk.testkit.WillekeurigeDatums;
import nl.gewoonindewijk.testkit.WillekeurigeDossiers;
import nl.gewoonindewijk.testkit.WillekeurigeHandelingen;
import nl.gewoonindewijk.testkit.WillekeurigeHuishoudleden;
import nl.gewoonindewijk.testkit.WillekeurigeLijstregels;
import nl.gewoonindewijk.testkit.WillekeurigeLogregels;
import nl.gewoonindewijk.testkit.WillekeurigeMedewerkers;
import nl.gewoonindewijk.testkit.WillekeurigeMeldcodes;
import nl.gewoonindewijk.testkit.WillekeurigePgbs;
import nl.gewoonindewijk.testkit.WillekeurigePlannen;
import nl.gewoonindewijk.testkit.WillekeurigeStukinhouden;
import nl.gewoonindewijk.testkit.WillekeurigeToestemmingen;
import nl.gewoonindewijk.testkit.WillekeurigeTrajecten;
import nl.gewoonindewijk.testkit.WillekeurigeVernietigingslijsten;
import nl.gewoonindewijk.testkit.WillekeurigeVerstrekkingen;
import org.junit.jupiter.api.function.Executable;

/** No text that the library makes gives away a person: not a printed record, and not a message of an error. */
class PersoonsgegevensTest {

    private static final String GEDEELD = "nl.gewoonindewijk.gedeeld";
    private static final String ONDERSTEUNING = "nl.gewoonindewijk.ondersteuning";
    private static final String DOSSIER = "nl.gewoonindewijk.dossier";
    private static final String GRENSVLAK = ONDERSTEUNING + ".grensvlak";

    private static final Termijnkader KADER =
            new Termijnkader(Haarlem.CONTRACT, Wettelijketermijnen.HUIDIG, LocalDate.of(2030, 1, 1));

    /** Records of a dossier that hold a number which leads to a person, beside those that stand for it. */
    private static final Set<Class<?>> GENUMMERD = HashSet.of(
            DeelGegevens.Deelaanvraag.class,
            Opschorting.class,
            Toegangsvraag.class,
            Vernietigingsverzoek.class,
            Verstrekking.class);

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(GEDEELD, ONDERSTEUNING, DOSSIER);

    /** Every record there is, so that a new one is looked at too. */
    private static final Vector<Class<?>> RECORDS = Vector.ofAll(CORE)
            .filter(JavaClass::isRecord)
            .sortBy(JavaClass::getName)
            .map(JavaClass::reflect);

    private static final Vector<Class<?>> MET_PERSOONSGEGEVENS = RECORDS.reject(PersoonsgegevensTest::isGereedschap)
            .filter(type -> bevatPersoonsgegevens(type, HashSet.empty()));

    private static final UUID GEHEIM_NUMMER = Geheimen.plantOokInNummers(new UUID(0, 0));

    /** So many cases that every state of every kind is among them. */
    private static final int GENOEG = 400;

    /** A sample is now and then an edge case: one value many times. */
    private static final int KEREN = 5;

    /** Shared types that hold a text or a number, but never of a person. */
    private static final Set<Class<?>> OPENBAAR = HashSet.of(
            Bladzijde.Plek.class,
            Bron.class,
            Code.class,
            Invoerfout.class,
            Werkdagenkalender.class,
            Werkdagenkalender.VrijeDag.class,
            Wijkcode.class);

    /** Records of support with a bare text: names and labels of lists, and of organisations. */
    private static final Set<Class<?>> NAMEN =
            HashSet.of(Codelijst.class, Codelijst.Codewaarde.class, Afronding.BuitenOpdracht.class);

    /** Records of a dossier with a number that leads to nobody: log and lists speak by them, and a werkplek makes new ones. */
    private static final Set<Class<?>> NUMMERS_VAN_NIEMAND =
            HashSet.of(Dossierkenmerk.class, Dossierwerkplek.class, LijstId.class);

    /** Records of a dossier with a bare text: titles and labels, and what is worked out by a computer. */
    private static final Set<Class<?>> BEREKEND = HashSet.of(
            Gegevensregel.class,
            Logregel.class,
            Logstand.class,
            Manifest.class,
            Manifest.Manifestregel.class,
            Rubriek.class,
            Spoor.class);

    @Provide
    Arbitrary<Zaak> zaken() {
        return Arbitraries.oneOf(
                        WillekeurigeAanmeldingen.van(Haarlem.OPDRACHT),
                        WillekeurigeTrajecten.van(Haarlem.OPDRACHT),
                        WillekeurigePlannen.van(Haarlem.OPDRACHT),
                        WillekeurigePgbs.van(Haarlem.OPDRACHT),
                        WillekeurigeMeldcodes.van(Haarlem.OPDRACHT))
                .map(Geheimen::plant);
    }

    @Provide
    Arbitrary<Trajectstart> starts() {
        return WillekeurigeTrajecten.starts(Haarlem.OPDRACHT, WillekeurigeHuishoudleden.alle())
                .map(Geheimen::plant);
    }

    @Provide
    Arbitrary<Handeling> handelingen() {
        return WillekeurigeHandelingen.alle().map(Geheimen::plant);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return WillekeurigeDossiers.van(Haarlem.OPDRACHT).map(Geheimen::plantOokInNummers);
    }

    @Provide
    Arbitrary<Bewaaroordeel> oordelen() {
        return WillekeurigeBewaaroordelen.alle().map(Geheimen::plantOokInNummers);
    }

    /** Whatever is kept in a dossier, beside it or about it. */
    @Provide
    Arbitrary<Object> vanDossiers() {
        return Arbitraries.<Object>oneOf(
                        WillekeurigeDossiers.alle(),
                        WillekeurigeToestemmingen.alle(),
                        WillekeurigeVerstrekkingen.alle(),
                        WillekeurigeBewaaroordelen.alle(),
                        WillekeurigeBewaaroordelen.momenten(),
                        WillekeurigeVernietigingslijsten.alle(),
                        WillekeurigeLijstregels.alle(),
                        WillekeurigeLogregels.alle(),
                        WillekeurigeMedewerkers.alle(),
                        WillekeurigeStukinhouden.uittreksels(),
                        WillekeurigeStukinhouden.overdrachten(),
                        vragen())
                .map(Geheimen::plantOokInNummers);
    }

    private static Arbitrary<Toegangsvraag> vragen() {
        return Combinators.combine(
                        Arbitraries.randomValue(toeval -> new UUID(toeval.nextLong(), toeval.nextLong())),
                        WillekeurigeHuishoudleden.medewerkers(),
                        WillekeurigeToestemmingen.doelen())
                .as(Toegangsvraag::van);
    }

    @Provide
    Arbitrary<LocalDate> dagen() {
        return WillekeurigeDatums.vanOndersteuning();
    }

    @Property(tries = 300)
    void eenZaakVerraadtNiemandHoeHijOokGeprintWordt(@ForAll("zaken") Zaak zaak) {
        assertGeenGeheim(zaak);
        assertGeenGeheim(new Bladzijde<>(List.of(new Opgeslagen<>(zaak, 1)), Optional.empty()));
        assertGeenGeheim(zaak.verwijzing());
    }

    @Property(tries = 200)
    void eenVerplichtingVerraadtNiemandOokNietWanneerIemandJarigIs(@ForAll("zaken") Zaak zaak) {
        for (Verplichting verplichting : zaak.verplichtingen(KADER).get()) {
            assertGeenGeheim(verplichting);
            assertGeenVerjaardag(verplichting);
        }
    }

    @Property(tries = 50)
    void eenOverdrachtBijAchttienVerraadtDeVerjaardagNiet(@ForAll("starts") Trajectstart start) {
        Trajectstart jong = start.withGeboortedatum(Geheimen.GEBOORTEDATUM);
        Overdracht overdracht = new OverdrachtBuilder()
                .reden(Overdrachtsreden.ACHTTIEN_JAAR)
                .naar(new Dossiertekst("de huisarts"))
                .geplandOp(start.begonnenOp())
                .uiterlijk(Geheimen.GEBOORTEDATUM.wordt(18))
                .build();
        Traject traject = Traject.begin(jong, java.util.Set.of(Regiehouder.INWONER))
                .planOverdracht(overdracht)
                .get();

        assertGeenVerjaardag(overdracht);
        assertGeenVerjaardag(traject);
        traject.verplichtingen(KADER).get().forEach(PersoonsgegevensTest::assertGeenVerjaardag);
    }

    @Property(tries = 100)
    void watDeOpslagWeigertVerraadtNiemand(@ForAll("zaken") Zaak zaak, @ForAll("handelingen") Handeling handeling) {
        Ondersteuningsopslag opslag = InMemoryOndersteuning.opslag(Haarlem.OPDRACHT);
        bewaar(opslag, zaak);
        opslag.handelingen().noteer(handeling);

        assertGeenGeheim(assertThrows(GelijktijdigeWijziging.class, () -> bewaar(opslag, zaak)));
        assertGeenGeheim(assertThrows(
                GelijktijdigeWijziging.class, () -> opslag.handelingen().noteer(handeling)));
        Ondersteuningsopslag elders = InMemoryOndersteuning.opslag(new Opdracht("elders"));
        assertGeenGeheim(assertThrows(IllegalArgumentException.class, () -> bewaar(elders, zaak)));
        for (Verplichting verplichting : zaak.verplichtingen(KADER).get()) {
            assertGeenGeheim(assertThrows(IllegalArgumentException.class, () -> opslag.werkvoorraad()
                    .vervang(handeling.zaak(), List.of(verplichting))));
        }
    }

    @Property(tries = 300)
    @StatisticsReport(StatisticsReportMode.OFF)
    void watEenTypeWeigertVerraadtNiemand(@ForAll("zaken") Zaak zaak, @ForAll("dagen") LocalDate dag) {
        Herschrijving verkeerd =
                Herschrijving.geen().van(LocalDate.class, oud -> oud.isBefore(dag) ? dag : dag.minusYears(1));
        Option<Throwable> geweigerd = Try.of(() -> verkeerd.in(zaak)).failed().toOption();

        geweigerd.forEach(fout -> assertGeenGeheim(assertInstanceOf(IllegalArgumentException.class, fout)));
        Statistics.label("geweigerd").collect(geweigerd.isDefined());
        Statistics.label("geweigerd")
                .coverage(dekking -> dekking.check(true).percentage(percentage -> percentage >= 1));
    }

    @Property(tries = 500)
    void watVanEenDossierIsVerraadtNiemandHoeHetOokGeprintWordt(@ForAll("vanDossiers") Object waarde) {
        assertGeenGeheim(waarde);
        assertGeenGeheim(new Bladzijde<>(List.of(new Opgeslagen<>(waarde, 1)), Optional.empty()));
    }

    @Property(tries = 200)
    void watEenBewaaroordeelVanEenStukZegtVerraadtNiemand(@ForAll("oordelen") Bewaaroordeel oordeel) {
        assertGeenGeheim(oordeel.gegevens());
    }

    @Property(tries = 100)
    void hetKenmerkVanEenDossierMagErWelStaan(@ForAll("dossiers") Dossier dossier) {
        String kenmerk = dossier.kop().kenmerk().waarde().toString();

        assertTrue(dossier.toString().contains(kenmerk));
    }

    @Property(tries = 50)
    void watDeDossieropslagWeigertVerraadtNiemand(
            @ForAll("dossiers") Dossier dossier, @ForAll("dossiers") Dossier ander) {
        Dossieropslag opslag = InMemoryDossiers.opslag(Haarlem.OPDRACHT, Proefsleutels.van("proef"));
        Dossieropslag elders = InMemoryDossiers.opslag(new Opdracht("elders"), Proefsleutels.van("proef"));
        Toestemming toestemming = Geheimen.plantOokInNummers(
                WillekeurigeToestemmingen.van(dossier.id()).sample());
        Verstrekking verstrekking = Geheimen.plantOokInNummers(
                WillekeurigeVerstrekkingen.van(dossier.id()).sample());
        Vernietigingslijst lijst = Geheimen.plantOokInNummers(
                WillekeurigeVernietigingslijsten.van(Haarlem.OPDRACHT).sample());
        Lijstregel regel =
                Geheimen.plantOokInNummers(WillekeurigeLijstregels.alle().sample());
        opslag.dossiers().bewaar(dossier, Dossiers.NIEUW);
        opslag.toestemmingen().bewaar(toestemming, Toestemmingen.NIEUW);
        opslag.verstrekkingen().noteer(verstrekking);
        opslag.vernietigingslijsten().bewaar(lijst, Vernietigingslijsten.NIEUW);
        opslag.vernietigingslijsten().voegToe(lijst.kop().id(), List.of(regel));

        for (Executable dubbel : List.<Executable>of(
                () -> opslag.dossiers().bewaar(dossier, Dossiers.NIEUW),
                () -> opslag.dossiers()
                        .bewaar(
                                ander.withKop(
                                        ander.kop().withHouder(dossier.kop().houder())),
                                Dossiers.NIEUW),
                () -> opslag.toestemmingen().bewaar(toestemming, Toestemmingen.NIEUW),
                () -> opslag.verstrekkingen().noteer(verstrekking),
                () -> opslag.vernietigingslijsten().bewaar(lijst, Vernietigingslijsten.NIEUW),
                () -> opslag.vernietigingslijsten().voegToe(lijst.kop().id(), List.of(regel)))) {
            assertGeenGeheim(assertThrows(GelijktijdigeWijziging.class, dubbel));
        }
        for (Executable elderwaarts : List.<Executable>of(
                () -> elders.dossiers().bewaar(dossier, Dossiers.NIEUW),
                () -> elders.vernietigingslijsten().bewaar(lijst, Vernietigingslijsten.NIEUW),
                () -> opslag.bewaaragenda()
                        .vervang(
                                List.of(),
                                List.of(new Bewaarmoment(lijst.kop().peildatum(), dossier.id(), regel.stuk()))))) {
            assertGeenGeheim(assertThrows(IllegalArgumentException.class, elderwaarts));
        }
    }

    @Property(tries = 300)
    @StatisticsReport(StatisticsReportMode.OFF)
    void watEenTypeVanEenDossierWeigertVerraadtNiemand(
            @ForAll("vanDossiers") Object waarde, @ForAll("dagen") LocalDate dag) {
        Herschrijving verkeerd = Herschrijving.geen()
                .van(LocalDate.class, oud -> oud.isBefore(dag) ? dag : dag.minusYears(1))
                .van(UUID.class, x -> GEHEIM_NUMMER);
        Option<Throwable> geweigerd = Try.of(() -> verkeerd.in(waarde)).failed().toOption();

        geweigerd.forEach(fout -> assertGeenGeheim(assertInstanceOf(IllegalArgumentException.class, fout)));
        Statistics.label("geweigerd").collect(geweigerd.isDefined());
        Statistics.label("geweigerd")
                .coverage(dekking -> dekking.check(true).percentage(percentage -> percentage >= 1));
    }

    @Example
    void eenVerkeerdBsnWordtNietHerhaald() {
        for (String fout : List.of("geheime-tekst", "123456789", "12345678")) {
            IllegalArgumentException gegooid = assertThrows(IllegalArgumentException.class, () -> new Bsn(fout));

            assertFalse(gegooid.toString().contains(fout));
        }
    }

    @Example
    void elkRecordMetPersoonsgegevensSchermtZeAf() {
        Recordvoorraad voorraad = new Recordvoorraad();
        for (int keer = 0; keer < KEREN; keer++) {
            zaken().list().ofSize(GENOEG).sample().forEach(voorraad::neemOp);
        }
        voorraad.neemOp(handelingen().sample());
        voorraad.neemOp(Geheimen.plant(WillekeurigeBsns.alle().sample()));
        assertAfgeschermd(MET_PERSOONSGEGEVENS.reject(type -> in(DOSSIER, type)), voorraad);
    }

    @Example
    void elkRecordVanEenDossierMetPersoonsgegevensSchermtZeAf() {
        Recordvoorraad voorraad = new Recordvoorraad();
        for (int keer = 0; keer < KEREN; keer++) {
            vanDossiers().list().ofSize(GENOEG).sample().forEach(voorraad::neemOp);
        }
        assertAfgeschermd(MET_PERSOONSGEGEVENS.filter(type -> in(DOSSIER, type)), voorraad);
    }

    private static void assertAfgeschermd(Vector<Class<?>> typen, Recordvoorraad voorraad) {
        for (Class<?> type : typen) {
            Option<Object> waarde = voorraad.geef(type);

            assertTrue(waarde.isDefined(), () -> "Maak in deze test zelf een " + type.getSimpleName() + ".");
            assertEquals(Vector.empty(), Geheimen.in(waarde.get().toString()), type::getName);
        }
    }

    @Example
    void deTestVindtElkRecordMetPersoonsgegevens() {
        assertTrue(MET_PERSOONSGEGEVENS.containsAll(Geheimen.AFGESCHERMD));
        assertTrue(MET_PERSOONSGEGEVENS.containsAll(List.of(
                Aanmelding.Open.class, Traject.Lopend.class, Ondersteuningsplan.Concept.class, Pgb.Afgewezen.class)));
        assertTrue(MET_PERSOONSGEGEVENS.containsAll(GENUMMERD));
        assertTrue(MET_PERSOONSGEGEVENS.containsAll(List.of(
                Dossier.class,
                Toestemming.Gegeven.class,
                Bewaaroordeel.class,
                Lijstregel.class,
                Logregel.class,
                Uittreksel.class,
                Gegevensoverdracht.class)));
        for (Class<?> type : List.of(Verplichting.class, Verklaringsregel.class, Vernietigingsverklaring.class)) {
            assertFalse(MET_PERSOONSGEGEVENS.contains(type));
        }
    }

    @Example
    void elkGedeeldTypeMetEenTekstOfNummerIsAfgeschermdOfOpenbaar() {
        Set<Class<?>> metTekst = RECORDS.filter(type -> in(GEDEELD, type) && !type.equals(Opgeslagen.class))
                .filter(type -> heeft(type, String.class) || heeft(type, UUID.class))
                .toSet();

        assertEquals(
                OPENBAAR.union(Geheimen.AFGESCHERMD.filter(type -> in(GEDEELD, type))),
                metTekst.add(Geboortedatum.class));
    }

    @Example
    void vrijeTekstOverInwonersIsAltijdAfgeschermd() {
        Set<Class<?>> metTekst = RECORDS.filter(type -> in(ONDERSTEUNING, type) && !in(GRENSVLAK, type))
                .filter(type -> heeft(type, String.class) || heeft(type, CharSequence.class))
                .toSet();

        assertEquals(NAMEN, metTekst);
    }

    @Example
    void elkNummerInEenDossierIsAfgeschermdOfVanNiemand() {
        Set<Class<?>> metNummer = RECORDS.filter(type -> in(DOSSIER, type))
                .filter(type -> heeft(type, UUID.class))
                .toSet();

        assertEquals(
                Geheimen.AFGESCHERMD
                        .filter(type -> in(DOSSIER, type))
                        .union(GENUMMERD)
                        .union(NUMMERS_VAN_NIEMAND),
                metNummer);
    }

    @Example
    void vrijeTekstInEenDossierIsAltijdAfgeschermd() {
        Set<Class<?>> metTekst = RECORDS.filter(type -> in(DOSSIER, type))
                .filter(type -> heeft(type, String.class) || heeft(type, CharSequence.class))
                .toSet();

        assertEquals(BEREKEND, metTekst);
    }

    private static void bewaar(Ondersteuningsopslag opslag, Zaak zaak) {
        if (zaak instanceof Aanmelding aanmelding) {
            opslag.aanmeldingen().bewaar(aanmelding, Zaken.NIEUW);
        } else if (zaak instanceof Traject traject) {
            opslag.trajecten().bewaar(traject, Zaken.NIEUW);
        } else if (zaak instanceof Ondersteuningsplan plan) {
            opslag.plannen().bewaar(plan, Zaken.NIEUW);
        } else if (zaak instanceof Pgb pgb) {
            opslag.pgbs().bewaar(pgb, Zaken.NIEUW);
        } else {
            opslag.meldcodes().bewaar((Meldcode) zaak, Zaken.NIEUW);
        }
    }

    private static void assertGeenGeheim(Object waarde) {
        assertEquals(Vector.empty(), Geheimen.in(waarde.toString()));
    }

    private static void assertGeenGeheim(Throwable fout) {
        assertEquals(Vector.empty(), Geheimen.in(fout.toString()));
        Option.of(fout.getCause()).forEach(PersoonsgegevensTest::assertGeenGeheim);
    }

    private static void assertGeenVerjaardag(Object waarde) {
        assertFalse(waarde.toString().contains(Geheimen.GEBOORTEDATUM.wordt(18).toString()));
    }

    /** What a use case keeps to itself while it runs: it cannot be made without the work. */
    private static boolean isGereedschap(Class<?> type) {
        return in(DOSSIER + ".application", type) && Modifier.isPrivate(type.getModifiers());
    }

    private static boolean in(String pakket, Class<?> type) {
        return (type.getPackageName() + ".").startsWith(pakket + ".");
    }

    private static boolean heeft(Class<?> type, Class<?> deel) {
        return Vector.of(type.getRecordComponents())
                .exists(component -> component.getGenericType().getTypeName().contains(deel.getName()));
    }

    /** Whether a value of this type may hold personal data, however deep. */
    private static boolean bevatPersoonsgegevens(Type type, Set<Type> gezien) {
        if (gezien.contains(type)) {
            return false;
        }
        Set<Type> nu = gezien.add(type);
        if (type instanceof ParameterizedType metType) {
            return Vector.of(metType.getActualTypeArguments())
                    .append(metType.getRawType())
                    .exists(deel -> bevatPersoonsgegevens(deel, nu));
        }
        return type instanceof Class<?> klasse && bevatPersoonsgegevens(klasse, nu);
    }

    private static boolean bevatPersoonsgegevens(Class<?> type, Set<Type> gezien) {
        if (Geheimen.AFGESCHERMD.contains(type) || GENUMMERD.contains(type)) {
            return true;
        }
        return type.isRecord()
                ? Vector.of(type.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .exists(deel -> bevatPersoonsgegevens(deel, gezien))
                : (in(ONDERSTEUNING, type) || in(DOSSIER, type))
                        && RECORDS.filter(type::isAssignableFrom).exists(soort -> bevatPersoonsgegevens(soort, gezien));
    }
}
