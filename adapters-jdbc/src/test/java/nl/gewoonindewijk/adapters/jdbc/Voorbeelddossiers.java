package nl.gewoonindewijk.adapters.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.gewoonindewijk.contract.Opdracht;
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
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.Team;
import nl.gewoonindewijk.dossier.ToestemmingId;
import nl.gewoonindewijk.dossier.Vernietigingsverzoek;
import nl.gewoonindewijk.dossier.Verwerkingsdoel;
import nl.gewoonindewijk.dossier.bewaring.Bewaarmoment;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.logboek.Spoor;
import nl.gewoonindewijk.dossier.logboek.Verwerking;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.dossier.port.Dossiers;
import nl.gewoonindewijk.dossier.port.Toestemmingen;
import nl.gewoonindewijk.dossier.port.Vernietigingslijsten;
import nl.gewoonindewijk.dossier.toestemming.Derde;
import nl.gewoonindewijk.dossier.toestemming.Grondslag;
import nl.gewoonindewijk.dossier.toestemming.Toestemming;
import nl.gewoonindewijk.dossier.toestemming.Toestemmingskop;
import nl.gewoonindewijk.dossier.toestemming.Verstrekking;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Lijstkop;
import nl.gewoonindewijk.dossier.vernietiging.Lijstregel;
import nl.gewoonindewijk.dossier.vernietiging.Regeluitkomst;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingslijst;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Bsn;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.gedeeld.Geboortedatum;
import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.gedeeld.InwonerId;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.regels.Regelcode;

/** Complete dossiers: no table stays empty. Of one number comes one dossier, of one resident. */
final class Voorbeelddossiers {

    static final LocalDate DAG = LocalDate.of(2024, 2, 29);
    static final Instant TIJDSTIP = Instant.parse("2024-02-29T12:30:00.123Z");
    static final Bsn BSN = new Bsn("999990019");
    static final MedewerkerId ARCHIVARIS = new MedewerkerId("a.archief");
    static final MedewerkerId BEOORDELAAR = new MedewerkerId("b.beoordeel");
    static final Bron GROND = new Bron("Wmo 2015", "art. 5.3.4, lid 1\\2");

    /** Every table of dossiers. */
    static final List<Tabel<?>> TABELLEN = io.vavr.collection.Vector.<Tabel<?>>ofAll(Dossiervorm.TABELLEN)
            .append(JdbcToestemmingen.TABEL)
            .appendAll(JdbcVerstrekkingen.TABELLEN)
            .append(JdbcBewaaragenda.TABEL)
            .append(Lijstvorm.TABEL)
            .append(Lijstvorm.REGEL)
            .append(Lijstvorm.VERKLARING)
            .append(JdbcVerwerkingslogboek.TABEL)
            .append(JdbcVerwerkingslogboek.BEURT)
            .asJava();

    private Voorbeelddossiers() {}

    /** Works through every port, so that no table is empty. */
    static void bewaarAlle(Dossieropslag opslag, long nummer) {
        Dossier dossier = dossier(opslag.opdracht(), nummer);
        opslag.dossiers().bewaar(dossier, Dossiers.NIEUW);
        opslag.toestemmingen().bewaar(toestemming(nummer), Toestemmingen.NIEUW);
        opslag.verstrekkingen()
                .noteer(verstrekking(
                        nummer, 1, new Grondslag.OpToestemming(List.of(new ToestemmingId(nummer(nummer))))));
        opslag.verstrekkingen().noteer(verstrekking(nummer, 2, uitzondering()));
        opslag.verstrekkingen().noteer(verstrekking(nummer, 3, new Grondslag.OpVerzoekGemeente(DAG)));
        opslag.bewaaragenda().vervang(List.of(dossier.id()), List.of(moment(nummer)));
        Vernietigingslijst lijst = lijst(opslag.opdracht(), nummer);
        opslag.vernietigingslijsten().bewaar(lijst, Vernietigingslijsten.NIEUW);
        opslag.vernietigingslijsten().voegToe(lijst.kop().id(), List.of(regel(1, nummer), regel(2, nummer)));
        opslag.vernietigingslijsten()
                .rondAf(lijst.kop().id(), List.of(new Regeluitkomst(1, Regeluitkomst.Wat.VERNIETIGD, DAG)));
        opslag.logboek().noteer(List.of(verwerking(nummer), geweigerd()));
    }

    static UUID nummer(long nummer) {
        return new UUID(nummer, nummer);
    }

    static DossierId id(long nummer) {
        return new DossierId(nummer(nummer));
    }

    static Dossier dossier(Opdracht opdracht, long nummer) {
        return new Dossier(
                kop(opdracht, nummer, new Dossierhouder.Inwoner(new InwonerId(nummer(nummer)))),
                new Personalia(
                        Optional.of(BSN), Optional.of(new Geboortedatum(LocalDate.of(1980, 1, 2))), nummer % 2 == 0),
                List.of(new Team(new Code("WIJKTEAM-NOORD")), new Team(new Code("WIJKTEAM-OOST"))),
                List.of(stuk(Stuksoort.MELDCODE, nummer), stuk(Stuksoort.KLACHT, nummer)),
                List.of(
                        new Opschorting(nummer(1), Opschorting.Reden.KLACHT, DAG, Optional.of(DAG.plusDays(3))),
                        new Opschorting(nummer(2), Opschorting.Reden.ZORGVULDIGHEID, DAG, Optional.empty())),
                List.of(
                        verzoek(1, Optional.empty()),
                        verzoek(2, Optional.of(new Vernietigingsverzoek.Ingewilligd(DAG))),
                        verzoek(
                                3,
                                Optional.of(new Vernietigingsverzoek.Afgewezen(
                                        DAG.plusDays(1),
                                        Vernietigingsverzoek.Grond.BELANG_VAN_ANDER,
                                        new Dossiertekst("geheime motivering"))))));
    }

    /** A dossier of a household, of which nothing is known. */
    static Dossier vanHuishouden(Opdracht opdracht, long nummer) {
        return Dossier.open(
                kop(opdracht, nummer, new Dossierhouder.Huishouden(new HuishoudenId(nummer(nummer)))),
                Personalia.onbekend(),
                List.of());
    }

    private static Dossierkop kop(Opdracht opdracht, long nummer, Dossierhouder houder) {
        return new Dossierkop(id(nummer), opdracht, kenmerk(nummer), houder, DAG);
    }

    static Dossierkenmerk kenmerk(long nummer) {
        return new Dossierkenmerk(new UUID(-1, nummer));
    }

    static Dossierstuk stuk(Stuksoort soort, long nummer) {
        return new Dossierstuk(
                new Stukverwijzing(soort, nummer(nummer)),
                List.of(Bewaarcategorie.van("WMO"), Bewaarcategorie.van("JEUGDHULP")),
                DAG,
                DAG.plusDays(1),
                Optional.of(DAG.plusDays(2)));
    }

    private static Vernietigingsverzoek verzoek(long nummer, Optional<Vernietigingsverzoek.Besluit> besluit) {
        return new Vernietigingsverzoek(
                nummer(nummer),
                DAG,
                Beslisser.WETTELIJK_VERTEGENWOORDIGER,
                IntStream.rangeClosed(1, (int) nummer)
                        .mapToObj(stuk -> new Stukverwijzing(Stuksoort.DOCUMENT, nummer(stuk)))
                        .toList(),
                besluit.map(genomen -> DAG.plusMonths(3)),
                besluit);
    }

    static Toestemming.Ingetrokken toestemming(long nummer) {
        return new Toestemming.Ingetrokken(
                new Toestemmingskop(
                        new ToestemmingId(nummer(nummer)),
                        id(nummer),
                        new Derde(new Dossiertekst("de huisarts")),
                        Verwerkingsdoel.van("UITVOERING"),
                        List.of(Stuksoort.TRAJECT, Stuksoort.PGB),
                        Beslisser.INWONER,
                        TIJDSTIP,
                        Optional.of(DAG.plusYears(1))),
                Beslisser.WETTELIJK_VERTEGENWOORDIGER,
                TIJDSTIP.plusMillis(1));
    }

    static Grondslag uitzondering() {
        return new Grondslag.OpUitzondering(
                new Code("CALAMITEIT"), new Bron("Wmo 2015", "art. 3.4"), new Dossiertekst("geheime motivering"));
    }

    static Verstrekking verstrekking(long dossier, long nummer, Grondslag grondslag) {
        return new Verstrekking(
                new UUID(dossier, nummer),
                id(dossier),
                new Derde(new Dossiertekst("de huisarts")),
                Verwerkingsdoel.van("UITVOERING"),
                List.of(
                        new Stukverwijzing(Stuksoort.TRAJECT, nummer(dossier)),
                        new Stukverwijzing(Stuksoort.DOCUMENT, nummer(dossier))),
                grondslag,
                TIJDSTIP.plusSeconds(nummer));
    }

    static Bewaarmoment moment(long nummer) {
        return new Bewaarmoment(DAG, id(nummer), new Stukverwijzing(Stuksoort.MELDCODE, nummer(nummer)));
    }

    static LijstId lijstId(long nummer) {
        return new LijstId(nummer(nummer));
    }

    static Vernietigingslijst lijst(Opdracht opdracht, long nummer) {
        return new Vernietigingslijst.Goedgekeurd(
                new Lijstkop(lijstId(nummer), opdracht, DAG, ARCHIVARIS, DAG), BEOORDELAAR, DAG.plusDays(1));
    }

    static Lijstregel regel(int volgnummer, long dossier) {
        return new Lijstregel(
                volgnummer,
                id(dossier),
                new Stukverwijzing(Stuksoort.MELDCODE, nummer(dossier)),
                List.of(Bewaarcategorie.van("WMO"), Bewaarcategorie.van("JEUGDHULP")),
                List.of(GROND, new Bron("Selectielijst", "19.1.18")),
                Optional.of(DAG.minusDays(1)),
                true);
    }

    static Verwerking verwerking(long nummer) {
        return new Verwerking(
                Spoor.van(nummer(nummer), 1),
                Logactie.LEZEN,
                TIJDSTIP,
                TIJDSTIP.plusMillis(7),
                Verwerking.Status.GESLAAGD,
                Optional.empty(),
                Verwerkingsdoel.van("UITVOERING"),
                Optional.of(kenmerk(nummer)),
                List.of(Stuksoort.TRAJECT, Stuksoort.PGB),
                BEOORDELAAR,
                ARCHIVARIS);
    }

    static Verwerking geweigerd() {
        return new Verwerking(
                Spoor.van(nummer(9), 2),
                Logactie.VERNIETIGEN,
                TIJDSTIP,
                TIJDSTIP,
                Verwerking.Status.GEWEIGERD,
                Optional.of(new Verwerking.Weigering(new Regelcode("UA-7.1-BEVEILIGING"), new Code("ander-team"))),
                Verwerkingsdoel.van("ARCHIEF"),
                Optional.empty(),
                List.of(),
                BEOORDELAAR,
                BEOORDELAAR);
    }
}
