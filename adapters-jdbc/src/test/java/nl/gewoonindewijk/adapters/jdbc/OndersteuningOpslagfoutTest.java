package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.port.Bladzijde;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handeling;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.Zaaksoort;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcode;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.plan.Plankop;
import nl.gewoonindewijk.ondersteuning.port.Handelingen;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import nl.gewoonindewijk.ondersteuning.port.Zaken;
import nl.gewoonindewijk.ondersteuning.port.Zoekvraag;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes wrong with cases says nothing about residents. */
class OndersteuningOpslagfoutTest {

    private static final Zaakverwijzing ZAAK = new Zaakverwijzing(Zaaksoort.MELDCODE, Voorbeeldzaken.nummer(1));

    private final Opdracht opdracht = new Opdracht("proef-" + UUID.randomUUID());

    static Stream<DataSource> databases() {
        return Stream.of(Proefdatabase.H2.get(), Proefdatabase.POSTGRES.get());
    }

    static Stream<DataSource> legeDatabases() {
        return Stream.of(Proefdatabase.leegH2(), Proefdatabase.leegPostgres());
    }

    @ParameterizedTest
    @MethodSource("legeDatabases")
    void eenGeweigerdeRijLaatDeZaakZoalsZeWasEnLektNietWatErinStond(DataSource database) {
        Ondersteuningsopslag opslag = JdbcOpslag.open(database, opdracht).ondersteuning();
        Ondersteuningsplan.InBijstelling plan = Voorbeeldzaken.plan(opdracht, 1);
        opslag.plannen().bewaar(plan, Zaken.NIEUW);
        Proefdatabase.voerUit(database, "alter table gidw_doel add check (doel not like 'geheim%')");
        Proefdatabase.voerUit(database, "alter table gidw_meldcode add check (motivering not like 'motiv%')");
        Meldcode meldcode = Voorbeeldzaken.meldcode(opdracht, 1);

        Opslagfout opDoel = assertThrows(
                Opslagfout.class, () -> opslag.plannen().bewaar(plan.metInhoud(Voorbeeldzaken.inhoud("geheim")), 1));
        Opslagfout opMotivering =
                assertThrows(Opslagfout.class, () -> opslag.meldcodes().bewaar(meldcode, Zaken.NIEUW));

        for (Opslagfout fout : List.of(opDoel, opMotivering)) {
            String regels = OpslagfoutTest.alsLogregels(fout);
            assertFalse(regels.contains("geheim") || regels.contains("motivering'"), regels);
            assertFalse(regels.contains(Voorbeeldzaken.nummer(1).toString()), regels);
        }
        assertEquals(
                Option.some(new Opgeslagen<Ondersteuningsplan>(plan, 1)),
                opslag.plannen().vind(nummer(1)));
        assertEquals(Option.none(), opslag.meldcodes().vind(nummer(1)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void eenTweedeLopendPlanWordtGeweigerdZonderHetHuishoudenTeNoemen(DataSource database) {
        Ondersteuningsopslag opslag = Proefdatabase.opslag(database, opdracht).ondersteuning();
        Ondersteuningsplan.InBijstelling eerste = Voorbeeldzaken.plan(opdracht, 1);
        Plankop zelfdeHuishouden = eerste.kop().withId(new PlanId(nummer(2)));
        opslag.plannen().bewaar(eerste, Zaken.NIEUW);

        GelijktijdigeWijziging fout = assertThrows(GelijktijdigeWijziging.class, () -> opslag.plannen()
                .bewaar(new Ondersteuningsplan.Concept(zelfdeHuishouden, eerste.inhoud()), Zaken.NIEUW));

        assertFalse(OpslagfoutTest.alsLogregels(fout).contains(nummer(1).toString()));
        assertEquals(
                List.of(new Opgeslagen<Ondersteuningsplan>(eerste, 1)),
                opslag.plannen()
                        .zoek(Zoekvraag.alles(), Bladzijde.Vraag.eerste(2))
                        .inhoud());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void watBuitenOnsOmGewijzigdIsWordtGemeldZonderTeZeggenWatErStaat(DataSource database) {
        Ondersteuningsopslag opslag = Proefdatabase.opslag(database, opdracht).ondersteuning();
        Voorbeeldzaken.bewaarAlle(opslag, opdracht, 1);
        for (String wijziging : List.of(
                "update gidw_meldcode set status = 'LOPEND', motivering = null, melden = null, hulp = null"
                        + " where opdracht = ?",
                "delete from gidw_ondertekening where opdracht = ?",
                "update gidw_verplichting set regel = 'kleine letters' where opdracht = ?")) {
            Jdbi.create(database).useHandle(handle -> handle.execute(wijziging, opdracht.code()));
        }

        assertThrows(Opslagfout.class, () -> opslag.meldcodes().vind(nummer(1)));
        assertThrows(Opslagfout.class, () -> opslag.meldcodes().zoek(Zoekvraag.alles(), Bladzijde.Vraag.eerste(1)));
        assertThrows(Opslagfout.class, () -> opslag.plannen().vind(nummer(1)));
        assertThrows(Opslagfout.class, () -> opslag.werkvoorraad()
                .lees(LocalDate.MIN, LocalDate.MAX, Optional.empty(), Stream::toList));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void eenTijdstipIsOveralHetzelfdeMomentInWelkeTijdzoneErOokGelezenWordt(DataSource database) throws SQLException {
        List<String> momenten = List.of(
                "0001-01-02T00:00:00.001Z",
                "1582-10-10T12:00:00Z",
                "1937-06-30T23:40:28Z",
                "2024-03-31T01:30:00.120Z",
                "2024-10-27T00:30:00.999Z",
                "9999-12-30T23:59:59.999Z");
        try (Connection verbinding = database.getConnection();
                Statement statement = verbinding.createStatement()) {
            verbinding.setAutoCommit(false);
            Handelingen port =
                    JdbcOpslag.binnen(verbinding, opdracht).ondersteuning().handelingen();
            for (String zone : List.of("UTC", "Europe/Amsterdam", "Asia/Kolkata", "America/Los_Angeles")) {
                statement.execute("set time zone '" + zone + "'");
                for (String moment : momenten) {
                    Handeling handeling =
                            Voorbeeldzaken.handeling(ZAAK, UUID.randomUUID()).withTijdstip(Instant.parse(moment));

                    port.noteer(handeling);

                    assertEquals(Option.some(handeling), port.vind(handeling.commando()));
                }
            }
            statement.execute("set time zone 'UTC'");
            verbinding.rollback();
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void eenTijdstipBuitenDeKalenderWordtGeweigerd(DataSource database) {
        Handelingen port =
                Proefdatabase.opslag(database, opdracht).ondersteuning().handelingen();
        for (Instant tijdstip : List.of(Instant.parse("0001-01-01T23:59:59Z"), Instant.parse("9999-12-31T00:00:00Z"))) {
            Handeling handeling =
                    Voorbeeldzaken.handeling(ZAAK, UUID.randomUUID()).withTijdstip(tijdstip);

            assertThrows(Opslagfout.class, () -> port.noteer(handeling));
        }
        assertEquals(List.of(), port.over(ZAAK));
    }

    private static UUID nummer(long nummer) {
        return Voorbeeldzaken.nummer(nummer);
    }
}
