package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.gewoonindewijk.budget.port.Jaarbudgetten;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How PostgreSQL finds a jaarbudget and a report among those of thousands of opdrachten. */
class UitvoeringsplanTest {

    private static final int OPDRACHTEN = 4000;
    private static final Map<String, Object> JAAR =
            Map.of("opdracht", Voorbeeld.OPDRACHT.code(), "boekjaar", Voorbeeld.BOEKJAAR.jaar());

    private static final DataSource DATABASE = Proefdatabase.leegPostgres();

    @BeforeAll
    static void vul() {
        JdbcOpslag opslag = JdbcOpslag.open(DATABASE, Voorbeeld.OPDRACHT);
        for (int jaar = 2020; jaar < 2025; jaar++) {
            opslag.jaarbudgetten()
                    .bewaar(
                            UUID.randomUUID(),
                            Voorbeeld.jaarbudget().withBoekjaar(new Boekjaar(jaar)),
                            Jaarbudgetten.NIEUW);
            opslag.toetsrapporten().bewaar(new Boekjaar(jaar), Voorbeeld.rapport(jaar - 2019));
        }
        Jdbi.create(DATABASE).useHandle(handle -> {
            vermenigvuldig(handle, Jaarbudgethoofd.TABEL);
            Jaarbudgetlijsten.ALLE.forEach(lijst -> vermenigvuldig(handle, lijst.tabel()));
            Rapporttabellen.ALLE.forEach(tabel -> vermenigvuldig(handle, tabel));
            handle.execute("vacuum analyze");
        });
    }

    private static void vermenigvuldig(Handle handle, Tabel<?> tabel) {
        List<String> kolommen = Vector.ofAll(tabel.gelezen())
                .appendAll(tabel.volgorde().equals("0") ? List.of() : List.of(tabel.volgorde()))
                .asJava();
        String namen = String.join(", ", kolommen);
        handle.execute("insert into " + tabel.naam() + " (opdracht, " + namen + ") select 'opdracht-' || nummer, "
                + namen + " from " + tabel.naam() + " cross join generate_series(1, " + OPDRACHTEN + ") as nummer");
    }

    @Test
    void eenJaarbudgetWordtInElkeTabelOpOpdrachtEnJaarGevonden() {
        List<String> plan = plan(JdbcJaarbudgetten.VIND, JAAR);

        zonderDoorlopen(plan);
        assertTrue(plan.stream().anyMatch(regel -> regel.contains("gidw_jaarbudget_pkey")));
        assertEquals(
                1 + Jaarbudgetlijsten.ALLE.size(),
                plan.stream()
                        .filter(regel -> regel.contains("Index Cond: ((") && regel.contains("(boekjaar = 2023)"))
                        .count());
    }

    @Test
    void eenRapportWordtInElkeTabelOpDeSleutelGevonden() {
        List<String> plan = plan(
                JdbcToetsrapporten.VIND,
                Map.of(
                        "opdracht",
                        Voorbeeld.OPDRACHT.code(),
                        "vingerafdruk",
                        Voorbeeld.rapport(4).vingerafdruk()));

        zonderDoorlopen(plan);
        assertEquals(3, plan.stream().filter(regel -> regel.contains("_pkey")).count());
    }

    @Test
    void deRapportenVanEenJaarWordenOpEenIndexGevonden() {
        List<String> plan = plan(JdbcToetsrapporten.OVER, JAAR);

        zonderDoorlopen(plan);
        assertTrue(plan.stream().anyMatch(regel -> regel.contains("gidw_toetsrapport_boekjaar")));
    }

    private static void zonderDoorlopen(List<String> plan) {
        assertFalse(
                plan.stream().anyMatch(regel -> regel.contains("Seq Scan")),
                () -> "Een tabel wordt helemaal doorlopen:\n" + String.join("\n", plan));
    }

    private static List<String> plan(Leesvraag vraag, Map<String, Object> waarden) {
        return Jdbi.create(DATABASE).withHandle(handle -> handle.createQuery("explain " + vraag.sql())
                .bindMap(waarden)
                .mapTo(String.class)
                .list());
    }
}
