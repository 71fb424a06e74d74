package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.dossier.port.Dossiers;
import nl.gewoonindewijk.dossier.port.Toestemmingen;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.testkit.Proefsleutels;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes wrong with dossiers says nothing about residents, and a host's transaction decides on them too. */
class DossierOpslagfoutTest {

    private final Opdracht opdracht = new Opdracht("proef-" + UUID.randomUUID());
    private final Proefsleutels sleutels = Proefsleutels.van("sleutel-1");

    static Stream<DataSource> databases() {
        return Stream.of(Proefdatabase.H2.get(), Proefdatabase.POSTGRES.get());
    }

    static Stream<DataSource> legeDatabases() {
        return Stream.of(Proefdatabase.leegH2(), Proefdatabase.leegPostgres());
    }

    @ParameterizedTest
    @MethodSource("legeDatabases")
    void eenGeweigerdeRijLaatAllesZoalsHetWasEnLektNietWatErinStond(DataSource database) {
        Dossieropslag opslag = JdbcOpslag.open(database, opdracht).dossiers(sleutels);
        Dossier dossier = Voorbeelddossiers.dossier(opdracht, 1);
        opslag.dossiers().bewaar(dossier.withVerzoeken(), Dossiers.NIEUW);
        for (String tabel : List.of("gidw_vernietigingsverzoek", "gidw_verstrekking")) {
            Proefdatabase.voerUit(database, "alter table " + tabel + " add check (motivering not like 'geheim%')");
        }

        Opslagfout opVerzoek =
                assertThrows(Opslagfout.class, () -> opslag.dossiers().bewaar(dossier, 1));
        Opslagfout opGrond = assertThrows(Opslagfout.class, () -> opslag.verstrekkingen()
                .noteer(Voorbeelddossiers.verstrekking(1, 2, Voorbeelddossiers.uitzondering())));

        for (Opslagfout fout : List.of(opVerzoek, opGrond)) {
            String regels = OpslagfoutTest.alsLogregels(fout);
            assertFalse(regels.contains("geheime") || regels.contains("huisarts"), regels);
            assertFalse(regels.contains(Voorbeelddossiers.nummer(1).toString()), regels);
        }
        assertEquals(
                Option.some(new Opgeslagen<>(dossier.withVerzoeken(), 1)),
                opslag.dossiers().vind(dossier.id()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void wieTeLaatIsHoortNietOverWieHetGing(DataSource database) {
        Dossieropslag opslag = Proefdatabase.opslag(database, opdracht).dossiers(sleutels);
        Voorbeelddossiers.bewaarAlle(opslag, 1);

        for (Supplier<Long> teLaat : List.<Supplier<Long>>of(
                () -> opslag.dossiers().bewaar(Voorbeelddossiers.dossier(opdracht, 1), Dossiers.NIEUW),
                () -> opslag.dossiers().bewaar(Voorbeelddossiers.dossier(opdracht, 1), 7),
                () -> opslag.toestemmingen().bewaar(Voorbeelddossiers.toestemming(1), Toestemmingen.NIEUW),
                () -> opslag.toestemmingen().bewaar(Voorbeelddossiers.toestemming(1), 7))) {
            GelijktijdigeWijziging fout = assertThrows(GelijktijdigeWijziging.class, teLaat::get);

            String regels = OpslagfoutTest.alsLogregels(fout);
            assertFalse(regels.contains(Voorbeelddossiers.nummer(1).toString()), regels);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void watBuitenOnsOmGewijzigdIsWordtGemeld(DataSource database) {
        Dossieropslag opslag = Proefdatabase.opslag(database, opdracht).dossiers(sleutels);
        Voorbeelddossiers.bewaarAlle(opslag, 1);
        for (String wijziging : List.of(
                "delete from gidw_verzoekstuk where opdracht = ?",
                "delete from gidw_verstrekkingsstuk where opdracht = ?",
                "update gidw_toestemming set gegevens = 'NIETS' where opdracht = ?",
                "update gidw_vernietigingsregel set categorieen = 'geen code' where opdracht = ?",
                "update gidw_verklaringsregel set gronden = ' ,x' where opdracht = ?")) {
            Jdbi.create(database).useHandle(handle -> handle.execute(wijziging, opdracht.code()));
        }

        assertThrows(Opslagfout.class, () -> opslag.dossiers().vind(Voorbeelddossiers.id(1)));
        assertThrows(Opslagfout.class, () -> opslag.verstrekkingen().van(Voorbeelddossiers.id(1)));
        assertThrows(Opslagfout.class, () -> opslag.toestemmingen().van(Voorbeelddossiers.id(1)));
        assertThrows(Opslagfout.class, () -> opslag.vernietigingslijsten().open(Voorbeelddossiers.lijstId(1), 1));
        assertThrows(Opslagfout.class, () -> opslag.vernietigingslijsten()
                .specificatie(Voorbeelddossiers.lijstId(1), Stream::toList));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void watDeGastheerTerugdraaitIsNietBewaardEnWatHijVastlegtWel(DataSource database) throws SQLException {
        Dossieropslag buiten = Proefdatabase.opslag(database, opdracht).dossiers(sleutels);
        try (Connection verbinding = database.getConnection()) {
            verbinding.setAutoCommit(false);
            Dossieropslag binnen = JdbcOpslag.binnen(verbinding, opdracht).dossiers(sleutels);
            Voorbeelddossiers.bewaarAlle(binnen, 1);
            verbinding.rollback();
            assertEquals(Option.none(), buiten.dossiers().vind(Voorbeelddossiers.id(1)));
            assertEquals(List.of(), buiten.logboek().over(Voorbeelddossiers.kenmerk(1)));

            Voorbeelddossiers.bewaarAlle(binnen, 1);
            assertThrows(GelijktijdigeWijziging.class, () -> Voorbeelddossiers.bewaarAlle(binnen, 1));
            verbinding.commit();
        }

        assertEquals(
                Option.some(new Opgeslagen<>(Voorbeelddossiers.dossier(opdracht, 1), 1)),
                buiten.dossiers().vind(Voorbeelddossiers.id(1)));
        assertEquals(1, buiten.logboek().over(Voorbeelddossiers.kenmerk(1)).size());
    }
}
