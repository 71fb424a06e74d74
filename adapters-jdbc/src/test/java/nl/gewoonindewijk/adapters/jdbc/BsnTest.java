package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.port.Dossiers;
import nl.gewoonindewijk.gedeeld.Bsn;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.testkit.Proefsleutels;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A burgerservicenummer can be found and read with the key of the host, and by nobody else. */
class BsnTest {

    private static final Bsn ANDER = new Bsn("111222333");

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
    void hetStaatInGeenEnkeleKolomLeesbaar(DataSource database) {
        Voorbeelddossiers.bewaarAlle(JdbcOpslag.open(database, opdracht).dossiers(sleutels), 1);

        String alles = alles(database);

        String bsn = Voorbeelddossiers.BSN.waarde();
        byte[] bytes = bsn.getBytes(StandardCharsets.UTF_8);
        assertTrue(alles.contains("WIJKTEAM-NOORD") && alles.contains("sleutel-1"), "Hier is niets gelezen.");
        assertFalse(alles.contains(bsn));
        assertFalse(alles.contains(HexFormat.of().formatHex(bytes)));
        assertFalse(alles.contains(Base64.getEncoder().encodeToString(bytes)));
    }

    /** Every cell of every table. */
    private static String alles(DataSource database) {
        return Jdbi.create(database).withHandle(handle -> Vector.ofAll(Voorbeelddossiers.TABELLEN)
                .flatMap(tabel -> handle.createQuery("select * from " + tabel.naam())
                        .mapToMap()
                        .list())
                .mkString("\n"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void eenDossierIsOpZijnBsnTeVindenOokAlsDeSleutelIntussenVervangenIs(DataSource database) {
        Dossiers dossiers = dossiers(database);
        bewaar(dossiers, 1);
        sleutels.vervang("sleutel-2");
        bewaar(dossiers, 2);

        assertEquals(List.of(Voorbeelddossiers.id(1), Voorbeelddossiers.id(2)), dossiers.metBsn(Voorbeelddossiers.BSN));
        assertEquals(List.of(), dossiers.metBsn(ANDER));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void eenAndereOpdrachtVindtHetNietEnHeeftEenAnderZegelVoorHetzelfdeNummer(DataSource database) {
        Opdracht ander = new Opdracht("proef-" + UUID.randomUUID());
        bewaar(dossiers(database), 1);
        Dossiers andere =
                Proefdatabase.opslag(database, ander).dossiers(sleutels).dossiers();
        assertEquals(List.of(), andere.metBsn(Voorbeelddossiers.BSN));

        andere.bewaar(Voorbeelddossiers.dossier(ander, 1), Dossiers.NIEUW);

        assertNotEquals(cel(database, opdracht, "bsn_index", 1), cel(database, ander, "bsn_index", 1));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void tweeKeerHetzelfdeNummerIsTweeKeerIetsAnders(DataSource database) {
        Dossiers dossiers = dossiers(database);
        bewaar(dossiers, 1);
        bewaar(dossiers, 2);
        String eerst = cel(database, opdracht, "bsn_versleuteld", 1);

        dossiers.bewaar(Voorbeelddossiers.dossier(opdracht, 1).withTeams(), 1);

        assertNotEquals(eerst, cel(database, opdracht, "bsn_versleuteld", 2));
        assertNotEquals(eerst, cel(database, opdracht, "bsn_versleuteld", 1));
        assertEquals(cel(database, opdracht, "bsn_index", 1), cel(database, opdracht, "bsn_index", 2));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void eenNummerDatNaarEenAnderDossierGekopieerdIsGaatDaarNietOpen(DataSource database) {
        Dossiers dossiers = dossiers(database);
        bewaar(dossiers, 1);
        bewaar(dossiers, 2);
        wijzig(
                database,
                "update gidw_dossier set bsn_versleuteld = (select bsn_versleuteld from gidw_dossier where opdracht = ?"
                        + " and dossier = ?) where opdracht = ? and dossier = ?",
                opdracht.code(),
                Voorbeelddossiers.nummer(1),
                opdracht.code(),
                Voorbeelddossiers.nummer(2));

        assertThrows(Opslagfout.class, () -> dossiers.vind(Voorbeelddossiers.id(2)));
        assertTrue(dossiers.vind(Voorbeelddossiers.id(1)).isDefined());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void watAanEenNummerGewijzigdIsWordtGemeldZonderTeZeggenWatErStaat(DataSource database) {
        Dossiers dossiers = dossiers(database);
        for (String onzin : List.of("00", "geheim", "0".repeat(74))) {
            bewaar(dossiers, 1);
            wijzig(database, "update gidw_dossier set bsn_versleuteld = ? where opdracht = ?", onzin, opdracht.code());

            Opslagfout fout = assertThrows(Opslagfout.class, () -> dossiers.vind(Voorbeelddossiers.id(1)));

            assertFalse(OpslagfoutTest.alsLogregels(fout).contains(Voorbeelddossiers.BSN.waarde()));
            assertFalse(String.valueOf(fout.getMessage()).contains("geheim"));
            dossiers.vernietig(List.of(Voorbeelddossiers.id(1)));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void zonderDeSleutelZegtDeFoutWelkeDatIsEnVerderNiets(DataSource database) {
        Dossiers dossiers = dossiers(database);
        bewaar(dossiers, 1);
        sleutels.vervang("sleutel-2");
        sleutels.vergeet("sleutel-1");

        Opslagfout fout = assertThrows(Opslagfout.class, () -> dossiers.vind(Voorbeelddossiers.id(1)));

        assertTrue(String.valueOf(fout.getMessage()).contains("sleutel-1"), fout::getMessage);
        String regels = OpslagfoutTest.alsLogregels(fout);
        assertFalse(regels.contains(Voorbeelddossiers.BSN.waarde()), regels);
        assertFalse(regels.contains(Voorbeelddossiers.nummer(1).toString()), regels);
        assertThrows(
                Opslagfout.class, () -> Proefdatabase.opslag(database, opdracht).versleutelOpnieuw(sleutels));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void opnieuwVersleutelenGaatVerderWaarHetBleefEnLaatDeVersiesStaan(DataSource database) {
        JdbcOpslag opslag = Proefdatabase.opslag(database, opdracht);
        Dossiers dossiers = dossiers(database);
        for (int nummer = 1; nummer <= 5; nummer++) {
            bewaar(dossiers, nummer);
        }
        dossiers.bewaar(Voorbeelddossiers.vanHuishouden(opdracht, 6), Dossiers.NIEUW);
        sleutels.vervang("sleutel-2");
        JdbcDossiers stukVoorStuk = (JdbcDossiers) dossiers;
        assertEquals(2, stukVoorStuk.versleutelOpnieuw(Optional.empty(), 2).size());

        assertEquals(3, opslag.versleutelOpnieuw(sleutels));
        assertEquals(0, opslag.versleutelOpnieuw(sleutels));

        sleutels.vergeet("sleutel-1");
        for (int nummer = 1; nummer <= 5; nummer++) {
            Dossier dossier = Voorbeelddossiers.dossier(opdracht, nummer);
            assertEquals(Option.some(new Opgeslagen<>(dossier, 1)), dossiers.vind(dossier.id()));
        }
        assertEquals(5, dossiers.metBsn(Voorbeelddossiers.BSN).size());
    }

    @Test
    void metMeerDossiersDanInEenTransactiePassenWordenZeAllemaalOpnieuwVersleuteld() {
        Dossiers dossiers = dossiers(Proefdatabase.H2.get());
        for (int nummer = 1; nummer <= 501; nummer++) {
            bewaar(dossiers, nummer);
        }
        sleutels.vervang("sleutel-2");

        assertEquals(501, Proefdatabase.opslag(Proefdatabase.H2.get(), opdracht).versleutelOpnieuw(sleutels));
    }

    private Dossiers dossiers(DataSource database) {
        return Proefdatabase.opslag(database, opdracht).dossiers(sleutels).dossiers();
    }

    private void bewaar(Dossiers dossiers, long nummer) {
        dossiers.bewaar(Voorbeelddossiers.dossier(opdracht, nummer), Dossiers.NIEUW);
    }

    private static String cel(DataSource database, Opdracht opdracht, String kolom, long nummer) {
        return Jdbi.create(database).withHandle(handle -> handle.createQuery(
                        "select " + kolom + " from gidw_dossier where opdracht = ? and dossier = ?")
                .bind(0, opdracht.code())
                .bind(1, Voorbeelddossiers.nummer(nummer))
                .mapTo(String.class)
                .one());
    }

    private static void wijzig(DataSource database, String sql, Object... waarden) {
        Jdbi.create(database).useHandle(handle -> handle.execute(sql, waarden));
    }
}
