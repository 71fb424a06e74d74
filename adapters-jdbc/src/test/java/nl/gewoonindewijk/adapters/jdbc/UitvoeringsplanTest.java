package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** How PostgreSQL finds a jaarbudget, a report and a case among those of thousands of opdrachten. */
class UitvoeringsplanTest {

    private static final int OPDRACHTEN = 4000;
    private static final Map<String, Object> JAAR =
            Map.of("opdracht", Voorbeeld.OPDRACHT.code(), "boekjaar", Voorbeeld.BOEKJAAR.jaar());

    private static final Map<String, Object> ZAAK =
            Map.of("opdracht", Voorbeeld.OPDRACHT.code(), "nummer", Voorbeeldzaken.nummer(1));

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
        Voorbeeldzaken.bewaarAlle(opslag.ondersteuning(), Voorbeeld.OPDRACHT, 1);
        Jdbi.create(DATABASE).useHandle(handle -> {
            vermenigvuldig(handle, Jaarbudgethoofd.TABEL);
            Jaarbudgetlijsten.ALLE.forEach(lijst -> vermenigvuldig(handle, lijst.tabel()));
            Rapporttabellen.ALLE.forEach(tabel -> vermenigvuldig(handle, tabel));
            Voorbeeldzaken.VORMEN.forEach(vorm -> vorm.tabellen().forEach(tabel -> vermenigvuldig(handle, tabel)));
            vermenigvuldig(handle, JdbcHandelingen.TABEL);
            handle.execute("vacuum analyze");
        });
    }

    private static void vermenigvuldig(Handle handle, Tabel<?> tabel) {
        List<String> kolommen = Vector.ofAll(tabel.gelezen())
                .appendAll(tabel.volgorde().equals("0") ? List.of() : List.of(tabel.volgorde()))
                .asJava();
        String namen = String.join(", ", kolommen);
        handle.execute("insert into " + tabel.naam() + " (opdracht, " + namen + ") select 'opdracht-' || keer, " + namen
                + " from " + tabel.naam() + " cross join generate_series(1, " + OPDRACHTEN + ") as keer");
    }

    @Test
    void eenJaarbudgetWordtInElkeTabelOpOpdrachtEnJaarGevonden() {
        Uitvoeringsplan plan = plan(JdbcJaarbudgetten.VIND.sql(), JAAR).eis("gidw_jaarbudget_pkey");

        assertEquals(
                1 + Jaarbudgetlijsten.ALLE.size(),
                plan.tel(regel -> regel.contains("Index Cond: ((") && regel.contains("(boekjaar = 2023)")));
    }

    @Test
    void eenRapportWordtInElkeTabelOpDeSleutelGevonden() {
        Uitvoeringsplan plan = plan(
                        JdbcToetsrapporten.VIND.sql(),
                        Map.of(
                                "opdracht",
                                Voorbeeld.OPDRACHT.code(),
                                "vingerafdruk",
                                Voorbeeld.rapport(4).vingerafdruk()))
                .eis("gidw_toetsrapport_pkey");

        assertEquals(3, plan.tel(regel -> regel.contains("_pkey")));
    }

    @Test
    void deRapportenVanEenJaarWordenOpEenIndexGevonden() {
        plan(JdbcToetsrapporten.OVER.sql(), JAAR).eis("gidw_toetsrapport_boekjaar");
    }

    /** Of the one row itself PostgreSQL may choose any index: here each opdracht has one case. */
    @Test
    void eenZaakWordtInElkeTabelOpOpdrachtEnNummerGevonden() {
        for (Zaakvorm<?> vorm : Voorbeeldzaken.VORMEN) {
            Uitvoeringsplan plan =
                    plan(vorm.vind().sql(), ZAAK).eis(vorm.hoofd().naam() + "_");

            for (Lijst<?, ?> lijst : vorm.lijsten()) {
                plan.eis(lijst.tabel().naam() + "_pkey");
            }
        }
    }

    @Test
    void watErInEenZaakGedaanIsWordtOpEenIndexGevonden() {
        plan(
                        JdbcHandelingen.OVER.sql(),
                        Map.of(
                                "opdracht",
                                Voorbeeld.OPDRACHT.code(),
                                "zaaksoort",
                                "MELDCODE",
                                "nummer",
                                Voorbeeldzaken.nummer(1)))
                .eis("gidw_handeling_zaak");
        plan(
                        JdbcHandelingen.VIND.sql(),
                        Map.of("opdracht", Voorbeeld.OPDRACHT.code(), "commando", Voorbeeldzaken.nummer(1)))
                .eis("gidw_handeling_pkey");
    }

    private static Uitvoeringsplan plan(String sql, Map<String, Object> waarden) {
        return Uitvoeringsplan.van(DATABASE, sql, waarden);
    }
}
