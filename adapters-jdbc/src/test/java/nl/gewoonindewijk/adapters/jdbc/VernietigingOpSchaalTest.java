package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.gewoonindewijk.adapters.jdbc.Vernietiger.Opgave;
import nl.gewoonindewijk.adapters.jdbc.Vernietiger.Plek;
import nl.gewoonindewijk.adapters.jdbc.Vernietiger.Taak;
import nl.gewoonindewijk.adapters.jdbc.Vernietiger.Verloop;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.logboek.Logketen;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingslijst;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/**
 * Destroys what is due among a great many dossiers on PostgreSQL, of which one in a hundred is due, in a process that has little
 * memory and is killed half-way.
 *
 * <p>By default there are a hundred thousand dossiers, and a tenth of that in another opdracht. With {@code
 * -Dgidw.dossiers=1000000} there are a million; what each part took is printed with {@code -Dgidw.tijden=true}.
 */
class VernietigingOpSchaalTest {

    private static final int DOSSIERS = Integer.getInteger("gidw.dossiers", 100_000);
    private static final boolean TIJDEN = Boolean.getBoolean("gidw.tijden");
    private static final int EEN_OP = 100;
    private static final int PER_KEER = 500;
    private static final int MEGABYTES = 96;

    private static final Dossiermassa MASSA = new Dossiermassa(new Opdracht("opdracht-1"), DOSSIERS, EEN_OP, true);
    private static final Dossiermassa ANDERE =
            new Dossiermassa(new Opdracht("opdracht-2"), DOSSIERS / 10, EEN_OP, true);

    /** Of what stays, everything but the version of a dossier, which counts its changes, and the place of a piece among the others. */
    private static final Map<String, String> BLIJFT = LinkedHashMap.of(
            "gidw_dossier",
            "exists (select from gidw_dossierstuk s where s.opdracht = t.opdracht and s.dossier = t.dossier"
                    + " and s.gewijzigd_op >= date '2030-01-01')",
            "gidw_dossierstuk",
            "gewijzigd_op >= date '2030-01-01'",
            "gidw_bewaarmoment",
            "vernietigbaar_vanaf >= date '2045-01-01'",
            "gidw_aanmelding",
            "begonnen_op >= date '2030-01-01'",
            "gidw_contact",
            "contact_op >= date '2030-01-01'",
            "gidw_handeling",
            "tijdstip >= timestamp '2029-12-31'",
            "gidw_toestemming",
            "gegeven_op >= timestamp '2029-12-31'");

    private final PGSimpleDataSource database = Proefdatabase.leegPostgres();
    private final Jdbi jdbi = Jdbi.create(database);
    private final LijstId lijst = new LijstId(UUID.randomUUID());
    private long begonnen = System.nanoTime();

    @Test
    void eenRondeKostWatErVernietigdWordtEnHoudtNietsOpenAlsZeGedoodWordt() {
        vul();
        Map<String, String> blijft = blijft();
        List<String> doorlopen = doorlopen();
        meld("optellen");

        String proef = werk(Taak.PROEF).uitkomst();
        meld("proef");
        assertEquals(0, tel("gidw_vernietigingslijst") + tel("gidw_vernietigingsregel"));
        assertEquals(
                Vernietigingslijst.Status.VOORGESTELD.name(),
                werk(Taak.VOORSTEL).uitkomst());
        meld("voorstel");
        assertEquals(proef, werk(Taak.TONEN).uitkomst());
        assertTrue(proef.startsWith(MASSA.regels() + " "), proef);
        meld("tonen");
        eisIndexen();
        archief().keurGoed(lijst);
        meld("indexen en goedkeuren");

        halverwegeGedood();
        assertEquals(MASSA.regels() + " 0", werk(Taak.UITVOERING).uitkomst());
        meld("hervat tot het einde");

        assertEquals(doorlopen, doorlopen(), "Een grote tabel werd helemaal doorlopen.");
        eisVernietigd();
        assertEquals(blijft, blijft());
        assertInstanceOf(Logketen.Heel.class, archief().controleerLog());
        meld("controleren");
    }

    private void vul() {
        JdbcOpslag.migreer(database);
        jdbi.useHandle(handle -> Dossiermassa.bewaarInPostgres(handle, MASSA, ANDERE));
        meld("vullen");
    }

    private void halverwegeGedood() {
        int rondes = (MASSA.regels() + PER_KEER - 1) / PER_KEER;

        Verloop gedood = opgave(Taak.UITVOERING).doodIn(rondes / 2 + 1);

        int gedaan = tel("gidw_verklaringsregel");
        assertEquals(Option.none(), gedood.klaar());
        assertEquals(rondes / 2 * PER_KEER, gedaan);
        assertEquals(MASSA.regels() - gedaan, tel("gidw_vernietigingsregel"));
        meld("tot halverwege, " + gedaan + " van " + MASSA.regels());
    }

    private void eisVernietigd() {
        String dezeOpdracht = " where opdracht = '" + MASSA.opdracht().code() + "'";

        assertEquals(
                MASSA.aantal() - MASSA.vernietigbareDossiers() + MASSA.blijvers(), tel("gidw_dossier" + dezeOpdracht));
        assertEquals(0, tel("gidw_dossierstuk" + dezeOpdracht + " and gewijzigd_op < date '2030-01-01'"));
        assertEquals(0, tel("gidw_bewaarmoment" + dezeOpdracht + " and vernietigbaar_vanaf < date '2045-01-01'"));
        assertEquals(0, tel("gidw_aanmelding" + dezeOpdracht + " and begonnen_op < date '2030-01-01'"));
        assertEquals(0, tel("gidw_verstrekking" + dezeOpdracht));
        assertEquals(ANDERE.regels(), tel("gidw_dossierstuk where gewijzigd_op < date '2030-01-01'"));
        assertEquals(0, tel("gidw_vernietigingsregel"));
        assertEquals(MASSA.regels(), tel("gidw_verklaringsregel where uitkomst = 'VERNIETIGD'"));
        assertEquals(
                MASSA.regels(),
                tel("(select distinct volgnummer from gidw_verklaringsregel) as regels"
                        + " where volgnummer between 1 and " + MASSA.regels()));
        assertEquals(
                MASSA.vernietigbareDossiers(),
                tel("(select distinct kenmerk from gidw_logregel where actie = 'VERNIETIGEN') as geweest"
                        + " where kenmerk is not null"));
    }

    private void eisIndexen() {
        HashMap<String, Object> waarden = new HashMap<>(java.util.Map.of(
                "opdracht", MASSA.opdracht().code(), "peildatum", Dossiermassa.PEILDATUM, "meeste", PER_KEER));
        Uitvoeringsplan.van(database, JdbcBewaaragenda.EERSTE, waarden).eis("gidw_bewaarmoment_dag");
        waarden.put("na_dag", Dossiermassa.SPLITSING);
        waarden.put("na_dossier", lijst.waarde());
        waarden.put("na_soort", "AANMELDING");
        waarden.put("na_nummer", lijst.waarde());
        Uitvoeringsplan.van(database, JdbcBewaaragenda.NA, waarden).eis("gidw_bewaarmoment_dag");
        eisIndexenVanEenRonde();
    }

    private void eisIndexenVanEenRonde() {
        Vector<String> statements = VernietigingStatements.vanEenRonde(Proefdatabase.leegPostgres());
        // Only what is not prepared may be asked about without its values.
        PGSimpleDataSource eenvoudig = new PGSimpleDataSource();
        eenvoudig.setUrl(database.getUrl());
        eenvoudig.setUser(database.getUser());
        eenvoudig.setPreferQueryMode(PreferQueryMode.SIMPLE);
        try (Connection verbinding = eenvoudig.getConnection();
                Statement vraag = verbinding.createStatement()) {
            for (String sql : statements) {
                eisIndex(vraag, sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the server plans it without knowing the values, which is how it carries out what it is asked often. */
    private static void eisIndex(Statement verbinding, String sql) throws SQLException {
        List<String> regels = new ArrayList<>();
        try (ResultSet plan =
                verbinding.executeQuery("explain (generic_plan) " + VernietigingStatements.genummerd(sql))) {
            while (plan.next()) {
                regels.add(plan.getString(1));
            }
        }
        Uitvoeringsplan plan = new Uitvoeringsplan(regels);
        assertFalse(
                Dossiermassa.GROTE_TABELLEN.stream()
                        .anyMatch(tabel -> plan.bevat("Seq Scan on " + tabel + " ")
                                || regels.stream().anyMatch(regel -> regel.endsWith("Seq Scan on " + tabel))),
                () -> sql + "\n" + plan);
    }

    private Verloop werk(Taak taak) {
        Verloop verloop = opgave(taak).werk();
        verloop.uitkomst();
        if (TIJDEN) {
            System.out.println(taak + ": " + verloop.megabytes() + " MB");
        }
        return verloop;
    }

    private Opgave opgave(Taak taak) {
        return new Opgave(Plek.van(database), MASSA.opdracht(), taak, lijst, MEGABYTES);
    }

    private Archief archief() {
        return Archief.op(Proefdatabase.opslag(database, MASSA.opdracht()), Dossiermassa.NU);
    }

    private int tel(String vanaf) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + vanaf)
                .mapTo(Integer.class)
                .one());
    }

    /** A sum over all that stays, of both opdrachten. */
    private Map<String, String> blijft() {
        return BLIJFT.map((tabel, waar) -> new Tuple2<>(tabel, som(tabel, waar)));
    }

    private String som(String tabel, String waar) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) || ' ' || sum(hashtextextended("
                        + "cast(to_jsonb(t) - 'versie' - 'volgnummer' as text), 0)) from " + tabel + " t where " + waar)
                .mapTo(String.class)
                .one());
    }

    /** How often each table was read from its begin to its end, by whatever statement, those of the database itself included. */
    private List<String> doorlopen() {
        return jdbi.withHandle(handle -> {
            handle.execute("select pg_stat_force_next_flush()");
            return handle.createQuery("select relname || ' ' || seq_scan from pg_stat_user_tables"
                            + " where relname in (<tabellen>) order by relname")
                    .bindList("tabellen", Dossiermassa.GROTE_TABELLEN)
                    .mapTo(String.class)
                    .list();
        });
    }

    private void meld(String wat) {
        long nu = System.nanoTime();
        if (TIJDEN) {
            System.out.println(String.format(Locale.ROOT, "%s: %.1f s", wat, (nu - begonnen) / 1e9));
        }
        begonnen = nu;
    }
}
