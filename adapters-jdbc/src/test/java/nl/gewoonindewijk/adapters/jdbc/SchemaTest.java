package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.testkit.Proefsleutels;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {

    @Test
    void inH2BegintElkeSleutelMetDeOpdracht() throws SQLException {
        controleer(Proefdatabase.H2.get());
    }

    @Test
    void inPostgresBegintElkeSleutelMetDeOpdracht() throws SQLException {
        controleer(Proefdatabase.POSTGRES.get());
    }

    @Test
    void inH2HeeftElkeSoortZaakEenIndexVoorElkeZoekvraag() throws SQLException {
        controleerIndexen(Proefdatabase.H2.get(), naam -> naam.toUpperCase(Locale.ROOT));
    }

    @Test
    void inPostgresHeeftElkeSoortZaakEenIndexVoorElkeZoekvraag() throws SQLException {
        controleerIndexen(Proefdatabase.POSTGRES.get(), UnaryOperator.identity());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void metEenZaakGaanAlHaarDelenWeg(DataSource database) {
        Opdracht opdracht = new Opdracht("proef-" + UUID.randomUUID());
        Voorbeeldzaken.bewaarAlle(Proefdatabase.opslag(database, opdracht).ondersteuning(), opdracht, 1);
        for (Zaakvorm<?> vorm : Voorbeeldzaken.VORMEN) {
            vorm.tabellen().forEach(tabel -> assertTrue(rijen(database, tabel, opdracht) > 0, tabel::naam));

            Proefdatabase.voerUit(
                    database, "delete from " + vorm.hoofd().naam() + " where opdracht = '" + opdracht + "'");

            vorm.tabellen().forEach(tabel -> assertEquals(0, rijen(database, tabel, opdracht), tabel::naam));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void metEenDossierGaatAllesWegWatErinBewaardWordt(DataSource database) {
        Opdracht opdracht = new Opdracht("proef-" + UUID.randomUUID());
        Dossieropslag opslag = Proefdatabase.opslag(database, opdracht).dossiers(Proefsleutels.van("sleutel-1"));
        Voorbeelddossiers.bewaarAlle(opslag, 1);
        Voorbeelddossiers.TABELLEN.forEach(tabel -> assertTrue(rijen(database, tabel, opdracht) > 0, tabel::naam));
        Vector<String> blijft = Vector.of(
                "gidw_vernietigingslijst",
                "gidw_vernietigingsregel",
                "gidw_verklaringsregel",
                "gidw_logregel",
                "gidw_logbeurt");

        opslag.dossiers().vernietig(List.of(Voorbeelddossiers.id(1)));

        Voorbeelddossiers.TABELLEN.forEach(tabel ->
                assertEquals(blijft.contains(tabel.naam()), rijen(database, tabel, opdracht) > 0, tabel::naam));
    }

    @Test
    void eenRegelDieAfgehandeldIsHeeftGeenPlaatsVoorDossierOfStuk() {
        assertFalse(Lijstvorm.VERKLARING.gelezen().contains("dossier"));
        assertFalse(Lijstvorm.VERKLARING.gelezen().contains("nummer"));
        assertTrue(Lijstvorm.REGEL.gelezen().containsAll(List.of("dossier", "nummer")));
    }

    static Stream<DataSource> databases() {
        return Stream.of(Proefdatabase.H2.get(), Proefdatabase.POSTGRES.get());
    }

    private static int rijen(DataSource database, Tabel<?> tabel, Opdracht opdracht) {
        return Jdbi.create(database).withHandle(handle -> handle.createQuery(
                        "select count(*) from " + tabel.naam() + " where opdracht = :opdracht")
                .bind("opdracht", opdracht.code())
                .mapTo(Integer.class)
                .one());
    }

    private static void controleerIndexen(DataSource dataSource, UnaryOperator<String> schrijfwijze)
            throws SQLException {
        try (Connection verbinding = dataSource.getConnection()) {
            for (Zaakvorm<?> vorm : Voorbeeldzaken.VORMEN) {
                Set<List<String>> indexen =
                        indexen(verbinding, schrijfwijze.apply(vorm.hoofd().naam()));

                assertTrue(indexen.contains(List.of("opdracht", "begonnen_op", "nummer")), indexen::toString);
                for (String gezocht : List.of("inwoner", "huishouden", "wijk", "status")) {
                    assertTrue(
                            indexen.contains(List.of("opdracht", gezocht, "begonnen_op", "nummer")), indexen::toString);
                }
            }
        }
    }

    /** The columns of each index of a table, in order. */
    private static Set<List<String>> indexen(Connection verbinding, String tabel) throws SQLException {
        Map<String, List<String>> perIndex = new HashMap<>();
        try (ResultSet resultaat =
                verbinding.getMetaData().getIndexInfo(null, verbinding.getSchema(), tabel, false, false)) {
            while (resultaat.next()) {
                perIndex.computeIfAbsent(resultaat.getString("INDEX_NAME"), naam -> new ArrayList<>())
                        .add(resultaat.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return Set.copyOf(perIndex.values());
    }

    /** Every table has a description, and every description a table: else this finds too few or too many. */
    private static void controleer(DataSource dataSource) throws SQLException {
        try (Connection verbinding = dataSource.getConnection()) {
            List<String> tabellen = tabellen(verbinding);
            assertEquals(
                    verwacht(),
                    Vector.ofAll(tabellen)
                            .map(naam -> naam.toLowerCase(Locale.ROOT))
                            .toSortedSet());
            for (String tabel : tabellen) {
                assertTrue(
                        eersteVanSleutel(verbinding, tabel).equalsIgnoreCase("opdracht"),
                        () -> "De sleutel van " + tabel + " begint niet met de opdracht.");
            }
        }
    }

    private static io.vavr.collection.SortedSet<String> verwacht() {
        return Vector.<Tabel<?>>of(Jaarbudgethoofd.TABEL)
                .appendAll(Vector.ofAll(Jaarbudgetlijsten.ALLE).map(Lijst::tabel))
                .appendAll(Rapporttabellen.ALLE)
                .appendAll(
                        Vector.of(Aanmeldingvorm.VORM, Trajectvorm.VORM, Planvorm.VORM, Pgbvorm.VORM, Meldcodevorm.VORM)
                                .flatMap(Zaakvorm::tabellen))
                .append(JdbcWerkvoorraad.TABEL)
                .append(JdbcHandelingen.TABEL)
                .appendAll(Voorbeelddossiers.TABELLEN)
                .map(Tabel::naam)
                .append("gidw_commando")
                .toSortedSet();
    }

    private static List<String> tabellen(Connection verbinding) throws SQLException {
        List<String> namen = new ArrayList<>();
        try (ResultSet resultaat = verbinding
                .getMetaData()
                .getTables(null, verbinding.getSchema(), null, new String[] {"TABLE", "BASE TABLE"})) {
            while (resultaat.next()) {
                String naam = resultaat.getString("TABLE_NAME");
                if (!naam.equals("gidw_schema_historie")) {
                    namen.add(naam);
                }
            }
        }
        return namen;
    }

    private static String eersteVanSleutel(Connection verbinding, String tabel) throws SQLException {
        DatabaseMetaData gegevens = verbinding.getMetaData();
        try (ResultSet resultaat = gegevens.getPrimaryKeys(null, verbinding.getSchema(), tabel)) {
            while (resultaat.next()) {
                if (resultaat.getInt("KEY_SEQ") == 1) {
                    return resultaat.getString("COLUMN_NAME");
                }
            }
        }
        return "";
    }
}
