package nl.gewoonindewijk.adapters.json;

import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.Bewaarcategorie;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierhouder;
import nl.gewoonindewijk.dossier.Dossierkenmerk;
import nl.gewoonindewijk.dossier.Dossierkop;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Opschorting;
import nl.gewoonindewijk.dossier.Personalia;
import nl.gewoonindewijk.dossier.Privacywet;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.Team;
import nl.gewoonindewijk.dossier.ToestemmingId;
import nl.gewoonindewijk.dossier.Vernietigingsverzoek;
import nl.gewoonindewijk.dossier.Verwerkingsdoel;
import nl.gewoonindewijk.dossier.bewaring.Aandachtspunt;
import nl.gewoonindewijk.dossier.bewaring.Bewaargrond;
import nl.gewoonindewijk.dossier.bewaring.Bewaaroordeel;
import nl.gewoonindewijk.dossier.bewaring.Bewaarregeling;
import nl.gewoonindewijk.dossier.bewaring.Bewaartermijn;
import nl.gewoonindewijk.dossier.bewaring.Gebeurtenis;
import nl.gewoonindewijk.dossier.bewaring.LandelijkeBewaarregeling;
import nl.gewoonindewijk.dossier.inzage.Gegevensregel;
import nl.gewoonindewijk.dossier.inzage.Rubriek;
import nl.gewoonindewijk.dossier.inzage.Stukinhoud;
import nl.gewoonindewijk.dossier.inzage.Uittreksel;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.logboek.Logketen;
import nl.gewoonindewijk.dossier.logboek.Logregel;
import nl.gewoonindewijk.dossier.logboek.Logstand;
import nl.gewoonindewijk.dossier.logboek.Spoor;
import nl.gewoonindewijk.dossier.logboek.Verwerking;
import nl.gewoonindewijk.dossier.overdracht.Gegevensoverdracht;
import nl.gewoonindewijk.dossier.overdracht.Manifest;
import nl.gewoonindewijk.dossier.toegang.Geheimhouding;
import nl.gewoonindewijk.dossier.toegang.Medewerker;
import nl.gewoonindewijk.dossier.toegang.Rol;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsactiviteit;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsregister;
import nl.gewoonindewijk.dossier.toestemming.Derde;
import nl.gewoonindewijk.dossier.toestemming.Grondslag;
import nl.gewoonindewijk.dossier.toestemming.Toestemming;
import nl.gewoonindewijk.dossier.toestemming.Toestemmingskop;
import nl.gewoonindewijk.dossier.toestemming.Verstrekking;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Lijstkop;
import nl.gewoonindewijk.dossier.vernietiging.Lijstregel;
import nl.gewoonindewijk.dossier.vernietiging.Regeluitkomst;
import nl.gewoonindewijk.dossier.vernietiging.Telling;
import nl.gewoonindewijk.dossier.vernietiging.Verklaringsregel;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingslijst;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingsverklaring;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Bsn;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.gedeeld.Geboortedatum;
import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.gedeeld.InwonerId;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.gedeeld.Sleutel;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.regels.Regelcode;

/** All that stands in a dossier or says something of one, in every state, with everything in it that can be. */
final class Voorbeelddossiers {

    static final LocalDate DAG = LocalDate.of(2023, 3, 1);
    static final Instant TIJDSTIP = Instant.parse("2023-03-01T09:30:00.120Z");
    static final Bsn BSN = new Bsn("999990032");

    private static final DossierId DOSSIER = new DossierId(nummer(1));
    private static final MedewerkerId MEDEWERKER = new MedewerkerId("j.jansen");
    private static final MedewerkerId ANDER = new MedewerkerId("p.pietersen");
    private static final Derde DERDE = new Derde(new Dossiertekst("de woningcorporatie"));
    private static final Stukverwijzing PLAN = new Stukverwijzing(Stuksoort.ONDERSTEUNINGSPLAN, nummer(3));
    private static final Stukverwijzing KLACHT = new Stukverwijzing(Stuksoort.KLACHT, nummer(4));
    private static final Stukverwijzing DOCUMENT = new Stukverwijzing(Stuksoort.DOCUMENT, nummer(5));

    private static final Dossierstuk PLANSTUK = new Dossierstuk(
            PLAN,
            List.of(LandelijkeBewaarregeling.WMO, LandelijkeBewaarregeling.JEUGDHULP),
            DAG,
            DAG.plusDays(30),
            Optional.of(DAG.plusDays(60)));
    private static final Dossierstuk KLACHTSTUK =
            new Dossierstuk(KLACHT, List.of(LandelijkeBewaarregeling.KLACHT), DAG, DAG, Optional.empty());

    private static final Opschorting OPSCHORTING =
            new Opschorting(nummer(21), Opschorting.Reden.BEZWAAR_OF_BEROEP, DAG, Optional.empty());

    private static final List<Vernietigingsverzoek> VERZOEKEN = List.of(
            verzoek(31, Optional.of(DAG.plusMonths(3)), Optional.empty()),
            verzoek(32, Optional.empty(), Optional.of(new Vernietigingsverzoek.Ingewilligd(DAG.plusDays(7)))),
            verzoek(
                    33,
                    Optional.empty(),
                    Optional.of(new Vernietigingsverzoek.Afgewezen(
                            DAG.plusDays(8),
                            Vernietigingsverzoek.Grond.BELANG_VAN_ANDER,
                            new Dossiertekst("de moeder heeft dit nodig")))));

    /** Of a resident with everything, and of a household without anything. */
    static final List<Dossier> DOSSIERS = List.of(
            new Dossier(
                    kop(new Dossierhouder.Inwoner(new InwonerId(nummer(11)))),
                    new Personalia(Optional.of(BSN), Optional.of(new Geboortedatum(LocalDate.of(2010, 2, 28))), true),
                    List.of(new Team(new Code("OOST")), new Team(new Code("schalkwijk-2"))),
                    List.of(PLANSTUK, KLACHTSTUK),
                    List.of(
                            OPSCHORTING,
                            OPSCHORTING
                                    .withNummer(nummer(22))
                                    .withReden(Opschorting.Reden.KLACHT)
                                    .withOpgehevenOp(Optional.of(DAG.plusDays(3)))),
                    VERZOEKEN,
                    Optional.of(DAG.plusDays(31))),
            Dossier.open(
                    kop(new Dossierhouder.Huishouden(new HuishoudenId(nummer(12)))), Personalia.onbekend(), List.of()));

    private static final Toestemmingskop TOESTEMMINGSKOP = new Toestemmingskop(
            new ToestemmingId(nummer(6)),
            DOSSIER,
            DERDE,
            Verwerkingsregister.ONDERSTEUNING,
            List.of(Stuksoort.TRAJECT, Stuksoort.ONDERSTEUNINGSPLAN),
            Beslisser.WETTELIJK_VERTEGENWOORDIGER,
            TIJDSTIP,
            Optional.of(DAG.plusYears(1)));

    static final List<Toestemming> TOESTEMMINGEN = List.of(
            new Toestemming.Gegeven(TOESTEMMINGSKOP),
            new Toestemming.Gegeven(TOESTEMMINGSKOP.withTotEnMet(Optional.empty())),
            new Toestemming.Ingetrokken(TOESTEMMINGSKOP, Beslisser.INWONER, TIJDSTIP.plusMillis(1)));

    static final List<Verstrekking> VERSTREKKINGEN = Stream.of(
                    new Grondslag.OpToestemming(List.of(new ToestemmingId(nummer(6)), new ToestemmingId(nummer(7)))),
                    new Grondslag.OpUitzondering(
                            new Code("CALAMITEIT"),
                            new Bron("Wmo 2015", "art. 3.4"),
                            new Dossiertekst("het huis stond in brand")),
                    new Grondslag.OpVerzoekGemeente(DAG))
            .map(grondslag -> new Verstrekking(
                    nummer(8),
                    DOSSIER,
                    DERDE,
                    Verwerkingsregister.ONDERSTEUNING,
                    List.of(PLAN, DOCUMENT),
                    grondslag,
                    TIJDSTIP))
            .toList();

    /** The terms of a host, and none. */
    static final List<Bewaarregeling> EIGEN_REGELINGEN = List.of(
            new Bewaarregeling(List.of(new Bewaargrond(
                    List.of(Bewaarcategorie.van("VRIJWILLIGER"), Bewaarcategorie.van("STAGE")),
                    Bewaargrond.Werking.VANAF_GEBEURTENIS,
                    Tijdlijn.vanaf(DAG, norm(new Bewaartermijn.Tijdelijk(Period.of(1, 6, 14), Gebeurtenis.AFSLUITING)))
                            .daarna(DAG.plusDays(1), norm(new Bewaartermijn.Blijvend()))))),
            new Bewaarregeling(List.of()));

    /** The terms of the law too. */
    static final List<Bewaarregeling> BEWAARREGELINGEN = Vector.ofAll(EIGEN_REGELINGEN)
            .prepend(LandelijkeBewaarregeling.HUIDIG)
            .asJava();

    /** One with each outcome. */
    static final List<Bewaaroordeel> BEWAAROORDELEN = List.of(
            oordeel(PLANSTUK, LocalDate.of(2043, 5, 1), List.of(), Optional.empty()),
            oordeel(PLANSTUK, DAG.plusDays(90), List.of(), Optional.of(DAG.plusDays(80))),
            oordeel(PLANSTUK, LocalDate.of(2043, 5, 1), List.of(OPSCHORTING), Optional.empty()),
            oordeel(PLANSTUK, DAG.plusDays(90), List.of(OPSCHORTING), Optional.empty()),
            oordeel(KLACHTSTUK, DAG.plusDays(90), List.of(), Optional.empty()),
            oordeel(
                    KLACHTSTUK.withCategorieen(List.of(LandelijkeBewaarregeling.VERKLARING_VAN_VERNIETIGING)),
                    DAG.plusDays(90),
                    List.of(),
                    Optional.empty()),
            oordeel(
                    KLACHTSTUK.withCategorieen(List.of(Bewaarcategorie.van("VRIJWILLIGER"))),
                    DAG.plusDays(90),
                    List.of(),
                    Optional.empty()));

    static final List<Verwerkingsregister> REGISTERS = List.of(
            Verwerkingsregister.STANDAARD,
            new Verwerkingsregister(List.of(new Verwerkingsactiviteit(
                    Verwerkingsdoel.van("ONDERZOEK"),
                    Bron.ua("7.1"),
                    List.of(Rol.van("ONDERZOEKER"), Rol.van("HULPVERLENER")),
                    List.of(Logactie.ZOEKEN, Logactie.LEZEN),
                    List.of(),
                    Verwerkingsactiviteit.Bereik.OPDRACHT))));

    static final List<Medewerker> MEDEWERKERS = List.of(
            new Medewerker(
                    MEDEWERKER,
                    List.of(Verwerkingsregister.HULPVERLENER),
                    List.of(new Team(new Code("OOST"))),
                    List.of(
                            new Geheimhouding(Geheimhouding.Vorm.VERKLARING, DAG, Optional.of(DAG)),
                            new Geheimhouding(Geheimhouding.Vorm.CONTRACT, DAG, Optional.empty()))),
            new Medewerker(ANDER, List.of(), List.of(), List.of()));

    /** Done for a person, refused, and failed for nobody in particular. */
    static final List<Verwerking> VERWERKINGEN = List.of(
            verwerking(Verwerking.Status.GESLAAGD, Optional.empty()),
            verwerking(
                    Verwerking.Status.GEWEIGERD,
                    Optional.of(new Verwerking.Weigering(new Regelcode("UA-7.1-DOELBINDING"), new Code("niet-nodig")))),
            verwerking(Verwerking.Status.MISLUKT, Optional.empty())
                    .withActie(Logactie.LOGBOEK_CONTROLEREN)
                    .withBetrokkene(Optional.empty())
                    .withGegevens(List.of()));

    static final List<Logregel> LOGREGELS = logregels();

    static final List<Logstand> LOGSTANDEN =
            List.of(Logstand.LEEG, LOGREGELS.get(2).stand());

    static final List<Logketen.Uitkomst> UITKOMSTEN = Stream.<Logketen.Uitkomst>concat(
                    Stream.of(new Logketen.Heel(LOGREGELS.get(0).stand())),
                    Arrays.stream(Logketen.Breuk.values()).map(breuk -> new Logketen.Gebroken(4, breuk)))
            .toList();

    private static final List<Stukinhoud> INHOUD = List.of(
            new Stukinhoud(
                    PLAN,
                    List.of(
                            new Gegevensregel("doel", new Dossiertekst("een eigen huis"), false),
                            new Gegevensregel("betrokkene", new Dossiertekst("de buurman"), true))),
            new Stukinhoud(DOCUMENT, List.of()));

    static final List<Uittreksel> UITTREKSELS = List.of(
            new Uittreksel(
                    DOSSIER,
                    DAG,
                    INHOUD.stream()
                            .map(stuk -> Rubriek.van("Ondersteuningsplan", stuk.regels()))
                            .toList(),
                    List.of(KLACHT)),
            new Uittreksel(DOSSIER, DAG, List.of(), List.of()));

    static final List<Gegevensoverdracht> OVERDRACHTEN = List.of(
            new Gegevensoverdracht(DOSSIER, Personalia.onbekend(), DAG, DAG.plusDays(2), INHOUD, Manifest.van(INHOUD)),
            new Gegevensoverdracht(
                    DOSSIER,
                    new Personalia(Optional.of(BSN), Optional.empty(), false),
                    DAG,
                    DAG,
                    List.of(),
                    Manifest.van(List.of())));

    private static final Lijstkop LIJSTKOP =
            new Lijstkop(new LijstId(nummer(9)), Haarlem.OPDRACHT, DAG, MEDEWERKER, DAG.plusDays(1));
    private static final Vernietigingslijst.Goedgekeurd GOEDGEKEURD =
            new Vernietigingslijst.Goedgekeurd(LIJSTKOP, ANDER, DAG.plusDays(2));
    private static final Vernietigingslijst.Uitgevoerd UITGEVOERD =
            GOEDGEKEURD.rondAf(new Telling(3, 1), DAG.plusDays(3));

    static final List<Vernietigingslijst> LIJSTEN = List.of(
            new Vernietigingslijst.Voorgesteld(LIJSTKOP),
            GOEDGEKEURD,
            new Vernietigingslijst.Afgekeurd(LIJSTKOP, ANDER, DAG.plusDays(1)),
            UITGEVOERD);

    static final List<Vernietigingsverklaring> VERKLARINGEN = List.of(UITGEVOERD.verklaring());

    static final List<Lijstregel> LIJSTREGELS = List.of(
            Lijstregel.van(1, DOSSIER, BEWAAROORDELEN.get(0), List.of()),
            Lijstregel.van(
                    2,
                    DOSSIER,
                    BEWAAROORDELEN.get(1),
                    List.of(new Bron("Wmo 2015", "art. 5.3.5"), new Bron("Jeugdwet", "art. 7.3.9"))));

    static final List<Aandachtspunt> AANDACHTSPUNTEN = List.of(
            new Aandachtspunt.ZonderTermijn(DOSSIER, Stuksoort.DOCUMENT, Bewaarcategorie.van("VRIJWILLIGER")),
            new Aandachtspunt.OpenVerzoek(DOSSIER, DAG),
            new Aandachtspunt.LeegDossier(DOSSIER, DAG));

    /** Every way in which each line can end. */
    static final List<Verklaringsregel> VERKLARINGSREGELS = LIJSTREGELS.stream()
            .flatMap(regel -> Arrays.stream(Regeluitkomst.Wat.values())
                    .map(wat -> new Regeluitkomst(regel.volgnummer(), wat, DAG))
                    .map(uitkomst -> Verklaringsregel.van(regel, uitkomst)))
            .toList();

    static final List<Privacywet> PRIVACYWETTEN = List.of(Privacywet.HUIDIG);

    /** What is said of how one value stands to another: a schema cannot say it, nor a reader that misses one of the two. */
    static final Set<String> SAMENHANG = Set.of(
            "Dit is geen burgerservicenummer. Controleer de negen cijfers.",
            "In een dossier staat alles een keer.",
            "Een dossier is gewijzigd wanneer een van zijn stukken dat is.",
            "Een dossierstuk wijzigt en eindigt niet voor het ontvangen is.",
            "Een opschorting eindigt niet voor haar begin.",
            "Over een verzoek wordt niet besloten voor het er is.",
            "Een toestemming wordt niet ingetrokken voor zij gegeven is.",
            "Dit volgt niet uit de rest van het oordeel.",
            "Een overdracht wordt niet gemaakt voor zij gevraagd is.",
            "Een vernietigingslijst wordt niet opgemaakt voor de peildatum.",
            "Een ander keurt de vernietigingslijst goed.",
            "Een vernietigingslijst wordt beoordeeld nadat zij is opgemaakt.",
            "Een vernietigingslijst wordt uitgevoerd na de goedkeuring.",
            "Een verwerking eindigt na haar begin, en een weigering heeft een reden.",
            "Elk verwerkingsdoel staat een keer in het register.");

    private Voorbeelddossiers() {}

    private static UUID nummer(int nummer) {
        return Voorbeeldzaken.nummer(nummer);
    }

    private static Dossierkop kop(Dossierhouder houder) {
        return new Dossierkop(DOSSIER, Haarlem.OPDRACHT, new Dossierkenmerk(nummer(2)), houder, DAG);
    }

    private static Vernietigingsverzoek verzoek(
            int nummer, Optional<LocalDate> uiterlijk, Optional<Vernietigingsverzoek.Besluit> besluit) {
        return new Vernietigingsverzoek(
                nummer(nummer), DAG, Beslisser.INWONER, List.of(PLAN, KLACHT), uiterlijk, besluit);
    }

    private static Norm<Bewaartermijn> norm(Bewaartermijn termijn) {
        return new Norm<>(termijn, new Bron("Archiefbesluit", "bijlage 2"));
    }

    private static Bewaaroordeel oordeel(
            Dossierstuk stuk, LocalDate peildatum, List<Opschorting> opschortingen, Optional<LocalDate> ingewilligdOp) {
        Dossier dossier = Dossier.open(
                        kop(new Dossierhouder.Inwoner(new InwonerId(nummer(11)))), Personalia.onbekend(), List.of())
                .metStuk(stuk)
                .withOpschortingen(opschortingen);
        return LandelijkeBewaarregeling.HUIDIG.oordeel(dossier, stuk, peildatum).withIngewilligdOp(ingewilligdOp);
    }

    private static Verwerking verwerking(Verwerking.Status status, Optional<Verwerking.Weigering> weigering) {
        return new Verwerking(
                Spoor.van(nummer(10), 255),
                Logactie.VERSTREKKEN,
                TIJDSTIP,
                TIJDSTIP.plusMillis(5),
                status,
                weigering,
                Verwerkingsregister.ONDERSTEUNING,
                Optional.of(new Dossierkenmerk(nummer(2))),
                List.of(Stuksoort.ONDERSTEUNINGSPLAN, Stuksoort.DOCUMENT),
                MEDEWERKER,
                ANDER);
    }

    private static List<Logregel> logregels() {
        Sleutel sleutel = Sleutel.van(
                new Code("zegel-2023"), "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8));
        Logregel eerste = Logregel.na(Logstand.LEEG, Haarlem.OPDRACHT, VERWERKINGEN.get(0), sleutel);
        Logregel tweede = Logregel.na(eerste.stand(), Haarlem.OPDRACHT, VERWERKINGEN.get(1), sleutel);
        return List.of(eerste, tweede, Logregel.na(tweede.stand(), Haarlem.OPDRACHT, VERWERKINGEN.get(2), sleutel));
    }
}
