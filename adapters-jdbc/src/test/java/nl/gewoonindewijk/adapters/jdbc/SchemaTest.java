package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class SchemaTest {

    @Test
    void inH2BegintElkeSleutelMetDeOpdracht() throws SQLException {
        controleer(Proefdatabase.H2.get());
    }

    @Test
    void inPostgresBegintElkeSleutelMetDeOpdracht() throws SQLException {
        controleer(Proefdatabase.POSTGRES.get());
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
