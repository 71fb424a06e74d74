package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.logboek.Logketen;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.dossier.port.Stukvernietiger;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Telling;
import nl.gewoonindewijk.gedeeld.Bsn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Destroys a dossier with something in it of every kind, and looks for it in every column of every table.
 *
 * <p>What the database itself keeps beside its tables is not in these: PostgreSQL has a deleted row in its pages until a vacuum,
 * and in its write-ahead log and the copies that are made of that for as long as those are kept; H2 has it in older chunks of
 * its file until those are written over. A backup holds whatever was there when it was made. None of that can be asked for
 * through a table, and all of it is up to whoever runs the database: a destruction is complete once the last backup from
 * before it is gone.
 */
class VernietigdDossierTest {

    private static final Opdracht OPDRACHT = new Opdracht("opdracht-1");
    private static final Opdracht ANDERE = new Opdracht("opdracht-2");
    private static final LocalDate DAG = LocalDate.of(2025, 6, 2);
    private static final LocalDate LATER = DAG.plusMonths(3);

    /** Consent ran until a week after all the rest; of the neighbours nothing is due yet. */
    private static final LocalDate PEILDATUM = DAG.plusYears(15).plusDays(8);

    private static final Instant DAN = Instant.parse("2040-06-12T09:00:00Z");

    private static final String LOG = "gidw_logregel";

    /** What stays of a destruction, and tells nothing of whom it was about. */
    private static final Set<String> BLIJFT =
            HashSet.of(LOG, "gidw_logbeurt", "gidw_vernietigingslijst", "gidw_verklaringsregel");

    @TempDir
    private Path map = Path.of("");

    @Test
    void inH2StaatNietsVanEenVernietigdDossierMeerInEenTabel() {
        vernietigEnZoek(Proefdatabase.leegH2());
    }

    @Test
    void inEenBestandStaatNietsVanEenVernietigdDossierMeerInEenTabel() {
        try (IngebouwdeDatabase database = IngebouwdeDatabase.open(map.resolve("proef"))) {
            vernietigEnZoek(database.dataSource());
        }
    }

    @Test
    void inPostgresStaatNietsVanEenVernietigdDossierMeerInEenTabel() {
        vernietigEnZoek(Proefdatabase.leegPostgres());
    }

    private static void vernietigEnZoek(DataSource database) {
        JdbcOpslag.migreer(database);
        dossier(database, OPDRACHT, "Buurman", new Bsn("999993653"), LocalDate.of(1951, 2, 3), LATER)
                .vul();
        dossier(database, ANDERE, "Vreemde", new Bsn("999991772"), LocalDate.of(1962, 3, 4), LATER)
                .vul();
        Databaseinhoud buren = Databaseinhoud.van(database);
        Volledigdossier dossier = bewoner(database, OPDRACHT);

        Set<String> teksten = dossier.vul();

        Databaseinhoud vol = Databaseinhoud.van(database);
        Databaseinhoud eigen = vol.zonder(buren);
        Databaseinhoud inhoud = eigen.uit(eigen.tabellen().removeAll(BLIJFT));
        String kenmerk = hoofd(inhoud).cel("kenmerk");
        Set<String> geplant = teksten.addAll(inhoud.nummers().remove(kenmerk))
                .add(hoofd(inhoud).cel("bsn_versleuteld"))
                .add(hoofd(inhoud).cel("bsn_index"));
        eisGeplant(vol, dossier, geplant);

        vernietig(database, dossier);

        Databaseinhoud over = Databaseinhoud.van(database);
        eisWeg(over, geplant, kenmerk);
        eisZoalsHetWas(buren, over, HashSet.of("gidw_logbeurt"));
        eisNietTeVinden(database, dossier, geplant);
    }

    /** Who has a dossier with the same numbers in another opdracht keeps it, cell by cell. */
    @Test
    void hetDossierMetDezelfdeNummersInEenAndereOpdrachtBlijft() {
        List.of(Proefdatabase.leegH2(), Proefdatabase.leegPostgres()).forEach(database -> {
            JdbcOpslag.migreer(database);
            bewoner(database, ANDERE).vul();
            Databaseinhoud tweeling = Databaseinhoud.van(database);
            Volledigdossier dossier = bewoner(database, OPDRACHT);
            dossier.vul();

            vernietig(database, dossier);

            eisZoalsHetWas(tweeling, Databaseinhoud.van(database), HashSet.empty());
        });
    }

    private static Volledigdossier bewoner(DataSource database, Opdracht opdracht) {
        return dossier(database, opdracht, "Geplantebewoner", new Bsn("999990019"), LocalDate.of(1987, 3, 14), DAG);
    }

    private static Volledigdossier dossier(
            DataSource database, Opdracht opdracht, String wie, Bsn bsn, LocalDate geboren, LocalDate dag) {
        return new Volledigdossier(Proefdatabase.opslag(database, opdracht), opdracht, wie, bsn, geboren, dag);
    }

    private static Databaseinhoud.Regel hoofd(Databaseinhoud inhoud) {
        return inhoud.uit(HashSet.of("gidw_dossier")).regels().single();
    }

    /** The search finds all that was planted as long as it is there; a burgerservicenummer is never to be read. */
    private static void eisGeplant(Databaseinhoud vol, Volledigdossier dossier, Set<String> geplant) {
        assertTrue(geplant.containsAll(dossier.nummers()), "Een nummer staat nergens.");
        assertEquals(HashSet.of(dossier.bsn().waarde()), geplant.filter(waarde -> vol.waar(waarde)
                .isEmpty()));
    }

    /** Proposed by one, approved by another. What is kept elsewhere is destroyed there. */
    private static void vernietig(DataSource database, Volledigdossier dossier) {
        Documenten documenten = new Documenten(new ArrayList<>());
        Archief archief = Archief.op(Proefdatabase.opslag(database, OPDRACHT), DAN);
        Archief metDocumenten = new Archief(archief.werkplek()
                .withVernietigers(
                        Vector.ofAll(archief.werkplek().vernietigers()).append(documenten)));
        int stukken = archief.werkplek()
                .opslag()
                .dossiers()
                .vind(dossier.id())
                .get()
                .waarde()
                .stukken()
                .size();
        LijstId lijst = metDocumenten.stelVoor(PEILDATUM);
        metDocumenten.keurGoed(lijst);

        assertEquals(new Telling(stukken, 0), metDocumenten.voerUit(lijst).telling());
        assertEquals(List.of(dossier.document()), documenten.vernietigd());
        assertInstanceOf(Logketen.Heel.class, archief.controleerLog());
    }

    /** Where documents are kept, outside the database. */
    private record Documenten(List<Stukverwijzing> vernietigd) implements Stukvernietiger {

        @Override
        public java.util.Set<Stuksoort> soorten() {
            return java.util.Set.of(Stuksoort.DOCUMENT);
        }

        @Override
        public void vernietig(Collection<Stukverwijzing> stukken) {
            vernietigd.addAll(stukken);
        }
    }

    /** The kenmerk stays in the log, and who used the data stays there as its user: that and nothing else. */
    private static void eisWeg(Databaseinhoud over, Set<String> geplant, String kenmerk) {
        assertEquals(HashSet.empty(), geplant.flatMap(over::waar));
        assertEquals(HashSet.of(LOG + ".kenmerk"), over.waar(kenmerk));
        Stream.of(Archief.HULPVERLENER, Archief.PRIVACYMEDEWERKER)
                .forEach(medewerker -> assertEquals(
                        HashSet.of(LOG + ".gebruiker", LOG + ".verantwoordelijke"), over.waar(medewerker.waarde())));
    }

    /** As if the dossier had never been there, but for the log, the list and the verklaring; and the log has another end now. */
    private static void eisZoalsHetWas(Databaseinhoud eerder, Databaseinhoud over, Set<String> gewijzigd) {
        assertEquals(gewijzigd, eerder.zonder(over).tabellen());
        assertEquals(BLIJFT, over.zonder(eerder).tabellen());
    }

    private static void eisNietTeVinden(DataSource database, Volledigdossier dossier, Set<String> geplant) {
        Dossieropslag opslag = Archief.op(Proefdatabase.opslag(database, OPDRACHT), DAN)
                .werkplek()
                .opslag();

        assertEquals(List.of(), opslag.dossiers().metBsn(dossier.bsn()));
        assertEquals(Option.none(), opslag.dossiers().van(dossier.houder()));
        assertEquals(
                HashSet.of(Option.none()),
                geplant.filter(waarde -> waarde.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                        .map(nummer -> opslag.dossiers().vind(new DossierId(java.util.UUID.fromString(nummer)))));
        assertEquals(List.of(), opslag.bewaaragenda().op(PEILDATUM, java.util.Optional.empty(), Integer.MAX_VALUE));
    }
}
