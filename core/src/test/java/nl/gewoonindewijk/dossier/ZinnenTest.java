package nl.gewoonindewijk.dossier;

import static nl.gewoonindewijk.dossier.Beslisser.INWONER;
import static nl.gewoonindewijk.dossier.Beslisser.WETTELIJK_VERTEGENWOORDIGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewoonindewijk.Regels;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.dossier.bewaring.Bewaaroordeel;
import nl.gewoonindewijk.dossier.bewaring.LandelijkeBewaarregeling;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.toegang.Geheimhouding;
import nl.gewoonindewijk.dossier.toegang.Medewerker;
import nl.gewoonindewijk.dossier.toegang.Toegangsregels;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsactiviteit;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsregister;
import nl.gewoonindewijk.dossier.toestemming.Deelregel;
import nl.gewoonindewijk.dossier.toestemming.Derde;
import nl.gewoonindewijk.dossier.toestemming.Toestemming;
import nl.gewoonindewijk.dossier.toestemming.Toestemmingskop;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Lijstkop;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingslijst;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.gedeeld.Geboortedatum;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Regelbeschrijving;
import nl.gewoonindewijk.regels.Regelcode;
import nl.gewoonindewijk.regels.Verwoording;
import org.junit.jupiter.api.Test;

/** Every refusal and every verdict on keeping has its sentence, and every sentence is needed. */
class ZinnenTest {

    private static final Verwoording VERWOORDING = Regels.verwoording();
    private static final Pattern NAAM = Pattern.compile("\\{([^}]*)}");
    private static final Map<String, String> ZINNEN = zinnen("dossier");
    private static final LocalDate DAG = LocalDate.of(2025, 3, 31);
    private static final Instant NU = Instant.parse("2025-03-31T09:00:00Z");
    private static final Dossierstuk KLACHT = Voorbeelddossier.gesloten(1, DAG, LandelijkeBewaarregeling.KLACHT);
    private static final Opschorting OPSCHORTING =
            new Opschorting(new UUID(5, 1), Opschorting.Reden.BEZWAAR_OF_BEROEP, DAG, Optional.empty());

    /** What only a use case refuses. */
    private static final List<Afwijzing> VAN_GEBRUIKSGEVALLEN = List.of(
            Dossiervoorschrift.INZAGE.wijsAf("opgeschort"),
            Dossiervoorschrift.INZAGE.wijsAf("geen-inwoner"),
            Dossiervoorschrift.TOESTEMMING.wijsAf("al-voorbij"),
            Dossiervoorschrift.TOESTEMMING.wijsAf("niet-gevonden"),
            Dossiervoorschrift.BEWAREN.wijsAf("in-de-toekomst"),
            Dossiervoorschrift.BEWAREN.wijsAf("niets-te-vernietigen"),
            Dossiervoorschrift.BEVEILIGING.wijsAf("niet-gevonden"),
            Dossiervoorschrift.BEVEILIGING.wijsAf("ander-dossier"),
            Dossiervoorschrift.BEVEILIGING.wijsAf("bestaat-al"),
            Dossiervoorschrift.GEGEVENS.wijsAf("in-de-toekomst"),
            Dossiervoorschrift.GEGEVENS.wijsAf("leeg"),
            Dossiervoorschrift.GEGEVENS.wijsAf("onvolledig", Gegeven.van("aantal", 2)),
            Dossiervoorschrift.WMO_TOESTEMMING.wijsAf("geen-inwoner"),
            Dossiervoorschrift.WMO_VERNIETIGING.wijsAf("geen-inwoner"),
            Dossiervoorschrift.WMO_VERNIETIGING.wijsAf("niet-gevonden"),
            Dossiervoorschrift.WMO_VERNIETIGING.wijsAf("in-de-toekomst"),
            Dossiervoorschrift.WMO_VERNIETIGING.wijsAf("al-besloten"),
            Dossiervoorschrift.WMO_VERNIETIGING.wijsAf("te-vroeg", Gegeven.van("vorige", DAG)),
            Dossiervoorschrift.VERKLARING.wijsAf("niet-gevonden"),
            Dossiervoorschrift.VERKLARING.wijsAf("niet-goedgekeurd"));

    /** The titles of an extract, which are not refusals. */
    private static final List<Afwijzing> RUBRIEKEN = List.of(
            Dossiervoorschrift.INZAGE.wijsAf("rubriek-personalia"),
            Dossiervoorschrift.INZAGE.wijsAf("rubriek-stuk", Gegeven.van("stuk", "plan")),
            Dossiervoorschrift.INZAGE.wijsAf("rubriek-verzoek"),
            Dossiervoorschrift.INZAGE.wijsAf("rubriek-bewaren"),
            Dossiervoorschrift.INZAGE.wijsAf("rubriek-gebruik"));

    private static Map<String, String> zinnen(String context) {
        ResourceBundle bundel = ResourceBundle.getBundle("nl.gewoonindewijk." + context + ".zinnen");
        return bundel.keySet().stream()
                .collect(Collectors.toMap(sleutel -> sleutel, bundel::getString, (een, twee) -> twee, TreeMap::new));
    }

    /** Every refusal there is: those of the types as they come about, and those of the use cases. */
    private static Stream<Afwijzing> afwijzingen() {
        return Stream.of(
                        vanDossier(),
                        vanPrivacywet(),
                        vanToestemming(),
                        vanToegang(),
                        vanLijst(),
                        VAN_GEBRUIKSGEVALLEN.stream())
                .flatMap(afwijzingen -> afwijzingen);
    }

    private static Stream<Afwijzing> vanDossier() {
        Dossier opgeschort = Voorbeelddossier.met(KLACHT).metOpschorting(OPSCHORTING);
        return Stream.of(
                        Voorbeelddossier.met().hefOp(OPSCHORTING.nummer(), DAG),
                        opgeschort
                                .hefOp(OPSCHORTING.nummer(), DAG)
                                .flatMap(dossier -> dossier.hefOp(OPSCHORTING.nummer(), DAG)),
                        opgeschort.hefOp(OPSCHORTING.nummer(), DAG.minusDays(1)))
                .map(Either::getLeft);
    }

    private static Stream<Afwijzing> vanPrivacywet() {
        Privacywet wet = Privacywet.HUIDIG;
        Personalia kind = new Personalia(Optional.empty(), Optional.of(new Geboortedatum(DAG.minusYears(8))), false);
        Personalia ouder = new Personalia(Optional.empty(), Optional.of(new Geboortedatum(DAG.minusYears(40))), false);
        Stream<Either<Afwijzing, ?>> beslissingen = Stream.of(
                        Dossiervoorschrift.WMO_TOESTEMMING, Dossiervoorschrift.WMO_VERNIETIGING)
                .flatMap(voorschrift -> Stream.of(
                        wet.beslist(INWONER, kind, DAG, voorschrift),
                        wet.beslist(WETTELIJK_VERTEGENWOORDIGER, ouder, DAG, voorschrift),
                        wet.beslist(INWONER, Personalia.onbekend(), DAG, voorschrift)));
        return Stream.concat(
                        beslissingen,
                        Stream.of(
                                wet.zietIn(WETTELIJK_VERTEGENWOORDIGER, kind, DAG, true),
                                wet.zietIn(WETTELIJK_VERTEGENWOORDIGER, ouder, DAG, false),
                                wet.zietIn(WETTELIJK_VERTEGENWOORDIGER, Personalia.onbekend(), DAG, false),
                                wet.verzoekgronden(List.of(LandelijkeBewaarregeling.KLACHT), DAG),
                                wet.uitzondering(new Code("ZOMAAR"), DAG)))
                .map(Either::getLeft);
    }

    private static Stream<Afwijzing> vanToestemming() {
        Toestemmingskop kop = new Toestemmingskop(
                new ToestemmingId(new UUID(7, 1)),
                Voorbeelddossier.ID,
                new Derde(new Dossiertekst("Huisartsenpraktijk Oost")),
                Verwerkingsdoel.van("ZORG"),
                List.of(Stuksoort.TRAJECT),
                INWONER,
                NU,
                Optional.empty());
        Toestemming gegeven = new Toestemming.Gegeven(kop);
        Toestemming ingetrokken = gegeven.trekIn(INWONER, NU).get();
        return Stream.<Either<Afwijzing, ?>>of(
                        deel(kop, Stuksoort.TRAJECT, NU),
                        deel(kop.withDoel(Verwerkingsdoel.van("ONDERZOEK")), Stuksoort.TRAJECT, NU, gegeven),
                        deel(kop, Stuksoort.PGB, NU, gegeven),
                        deel(kop, Stuksoort.TRAJECT, NU, ingetrokken),
                        deel(kop, Stuksoort.TRAJECT, NU.minusSeconds(1), gegeven),
                        gegeven.trekIn(INWONER, NU.minusSeconds(1)),
                        ingetrokken.trekIn(INWONER, NU))
                .map(Either::getLeft);
    }

    private static Either<Afwijzing, ?> deel(
            Toestemmingskop kop, Stuksoort soort, Instant tijdstip, Toestemming... toestemmingen) {
        return Deelregel.beoordeel(List.of(toestemmingen), kop.derde(), kop.doel(), List.of(soort), tijdstip, DAG);
    }

    private static Stream<Afwijzing> vanToegang() {
        Verwerkingsactiviteit activiteit = new Verwerkingsactiviteit(
                Verwerkingsregister.ONDERSTEUNING,
                Bron.ua("7.1"),
                List.of(Verwerkingsregister.HULPVERLENER),
                List.of(Logactie.LEZEN),
                List.of(Stuksoort.TRAJECT),
                Verwerkingsactiviteit.Bereik.EIGEN_TEAM);
        Toegangsregels regels = new Toegangsregels(new Verwerkingsregister(List.of(activiteit)));
        Medewerker zonder = new Medewerker(new MedewerkerId("j.jansen"), List.of(), List.of(), List.of());
        Medewerker zwijgt =
                zonder.withGeheimhoudingen(new Geheimhouding(Geheimhouding.Vorm.CONTRACT, DAG, Optional.empty()));
        Medewerker hulp = zwijgt.withRollen(Verwerkingsregister.HULPVERLENER);
        List<Stuksoort> klacht = List.of(Stuksoort.KLACHT);
        return Stream.<Either<Afwijzing, ?>>of(
                        regels.beoordeel(Option.none(), activiteit.doel(), Logactie.LEZEN, klacht, DAG),
                        regels.beoordeel(Option.some(zonder), activiteit.doel(), Logactie.LEZEN, klacht, DAG),
                        regels.beoordeel(
                                Option.some(zwijgt), Verwerkingsregister.ARCHIEFBEHEER, Logactie.LEZEN, klacht, DAG),
                        regels.beoordeel(Option.some(zwijgt), activiteit.doel(), Logactie.LEZEN, klacht, DAG),
                        regels.beoordeel(Option.some(hulp), activiteit.doel(), Logactie.LEZEN, klacht, DAG),
                        regels.beoordeel(Option.some(hulp), activiteit.doel(), Logactie.VERNIETIGEN, klacht, DAG),
                        regels.beoordeel(Option.some(hulp), activiteit, Voorbeelddossier.met()))
                .map(Either::getLeft);
    }

    private static Stream<Afwijzing> vanLijst() {
        MedewerkerId opsteller = new MedewerkerId("j.jansen");
        Vernietigingslijst lijst = new Vernietigingslijst.Voorgesteld(
                new Lijstkop(new LijstId(new UUID(1, 1)), Haarlem.OPDRACHT, DAG, opsteller, DAG));
        Vernietigingslijst afgekeurd =
                lijst.keurAf(new MedewerkerId("p.pieters"), DAG).get();
        return Stream.<Either<Afwijzing, ?>>of(lijst.keurGoed(opsteller, DAG), afgekeurd.keurGoed(opsteller, DAG))
                .map(Either::getLeft);
    }

    /** One of each that can be said of a piece. */
    private static List<Bewaaroordeel> oordelen() {
        LocalDate later = DAG.plusYears(6);
        Dossierstuk lopend = Voorbeelddossier.lopend(1, DAG, LandelijkeBewaarregeling.KLACHT);
        Dossier opVerzoek = Voorbeelddossier.met(lopend)
                .withVerzoeken(new Vernietigingsverzoek(
                        new UUID(6, 1),
                        DAG,
                        INWONER,
                        List.of(lopend.stuk()),
                        Optional.empty(),
                        Optional.of(new Vernietigingsverzoek.Ingewilligd(DAG.plusDays(1)))));
        return List.of(
                oordeel(Voorbeelddossier.met(KLACHT), later),
                oordeel(opVerzoek, DAG.plusDays(1)),
                oordeel(Voorbeelddossier.met(KLACHT).metOpschorting(OPSCHORTING), later),
                oordeel(opVerzoek.metOpschorting(OPSCHORTING), DAG.plusDays(1)),
                oordeel(Voorbeelddossier.met(KLACHT), DAG),
                oordeel(Voorbeelddossier.met(lopend), DAG),
                oordeel(
                        Voorbeelddossier.met(
                                KLACHT.withCategorieen(LandelijkeBewaarregeling.VERKLARING_VAN_VERNIETIGING)),
                        DAG),
                oordeel(Voorbeelddossier.met(KLACHT.withCategorieen(Bewaarcategorie.van("VRIJWILLIGER"))), DAG));
    }

    private static Bewaaroordeel oordeel(Dossier dossier, LocalDate peildatum) {
        return LandelijkeBewaarregeling.HUIDIG.oordelen(dossier, peildatum).get(0);
    }

    /** The sentence of the rule itself, or else the one that rules share. */
    private static String sleutel(Regelcode regel, String reden) {
        String eigen = regel + "." + reden;
        return ZINNEN.containsKey(eigen) ? eigen : "algemeen." + reden;
    }

    private static void isVerwoord(Regelcode regel, String reden, Collection<Gegeven> gegevens) {
        String zin = VERWOORDING.zin(regel, reden, gegevens);
        Set<String> feiten = gegevens.stream().map(Gegeven::naam).collect(Collectors.toSet());
        Set<String> namen = NAAM.matcher(ZINNEN.getOrDefault(sleutel(regel, reden), ""))
                .results()
                .map(plek -> plek.group(1))
                .collect(Collectors.toSet());

        assertTrue(feiten.containsAll(namen), regel + "." + reden);
        assertFalse(NAAM.matcher(zin).find(), zin);
        assertEquals(!reden.startsWith("rubriek-"), zin.endsWith("."), zin);
    }

    @Test
    void elkeWeigeringHeeftEenZinWaarinElkFeitIsIngevuld() {
        Stream.concat(afwijzingen(), RUBRIEKEN.stream())
                .forEach(afwijzing -> isVerwoord(afwijzing.code(), afwijzing.reden(), afwijzing.gegevens()));
    }

    @Test
    void elkOordeelOverBewarenHeeftEenZinWaarinElkFeitIsIngevuld() {
        assertEquals(
                EnumSet.allOf(Bewaaroordeel.Uitkomst.class),
                oordelen().stream().map(Bewaaroordeel::uitkomst).collect(Collectors.toSet()));
        oordelen()
                .forEach(oordeel -> isVerwoord(Dossiervoorschrift.BEWAREN.code(), oordeel.reden(), oordeel.gegevens()));
    }

    @Test
    void elkeZinWordtErgensGebruikt() {
        Set<String> gebruikt = new TreeSet<>();
        Stream.concat(afwijzingen(), RUBRIEKEN.stream())
                .map(afwijzing -> sleutel(afwijzing.code(), afwijzing.reden()))
                .forEach(gebruikt::add);
        oordelen().stream()
                .map(oordeel -> sleutel(Dossiervoorschrift.BEWAREN.code(), oordeel.reden()))
                .forEach(gebruikt::add);
        Regels.catalogus(Haarlem.CONTRACT, VERWOORDING).regels().stream()
                .flatMap(ZinnenTest::beschrijving)
                .forEach(gebruikt::add);
        gebruikt.removeIf(sleutel -> !ZINNEN.containsKey(sleutel));

        assertEquals(new TreeSet<>(ZINNEN.keySet()), gebruikt);
    }

    private static Stream<String> beschrijving(Regelbeschrijving regel) {
        return Stream.of("titel", "norm", "uitleg").map(deel -> regel.code() + "." + deel);
    }

    @Test
    void geenZinStaatOokBijEenAndereContext() {
        Set<String> elders = Stream.of("contract", "beleid", "budget", "ondersteuning")
                .flatMap(context -> zinnen(context).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        elders.retainAll(ZINNEN.keySet());

        assertEquals(Set.of(), elders);
    }

    @Test
    void geenZinStaatErTweeKeer() {
        Map<String, List<String>> perZin = ZINNEN.keySet().stream().collect(Collectors.groupingBy(ZINNEN::get));
        perZin.values().removeIf(sleutels -> sleutels.size() == 1);

        assertEquals(Map.of(), perZin);
    }

    @Test
    void eenZinBegintMetEenHoofdletterEnEindigtMetEenPuntEnEenTitelNiet() {
        ZINNEN.forEach((sleutel, zin) -> {
            boolean titel = sleutel.endsWith(".titel") || sleutel.contains(".rubriek-");
            assertTrue(zin.matches("[A-Z].*" + (titel ? "[^.]" : "\\.")), sleutel);
            assertTrue(zin.chars().allMatch(teken -> teken < 128), sleutel);
        });
    }

    @Test
    void geenZinZegtIetsVanEenInwonerZelf() {
        Set<String> feiten = ZINNEN.values().stream()
                .flatMap(zin -> NAAM.matcher(zin).results().map(plek -> plek.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                new TreeSet<>(Set.of(
                        "aantal",
                        "categorie",
                        "gegevens",
                        "geteld-vanaf",
                        "grond",
                        "gronden",
                        "opschortingen",
                        "status",
                        "stuk",
                        "vernietigbaar-vanaf",
                        "zonder-termijn")),
                feiten);
    }
}
