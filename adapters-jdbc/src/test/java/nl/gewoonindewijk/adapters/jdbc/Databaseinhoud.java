package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Every row of every table of the schema: the tables as the database itself lists them, so that none is forgotten, and of each
 * all columns, whatever their type.
 */
record Databaseinhoud(Set<Databaseinhoud.Regel> regels) {

    /**
     * A row.
     *
     * @param cellen what is in each column that is filled, as text; bytes as text and as hexadecimal digits
     */
    record Regel(String tabel, Map<String, String> cellen) {

        String cel(String kolom) {
            return cellen.get(kolom).getOrElse("");
        }

        /** The columns in which a value stands, on its own or within something else. */
        Vector<String> waar(String waarde) {
            return cellen.filterValues(cel -> bevat(cel, waarde)).keySet().toVector();
        }
    }

    static Databaseinhoud van(DataSource database) {
        return Jdbi.create(database)
                .withHandle(handle -> new Databaseinhoud(
                        tabellen(handle).flatMap(tabel -> regels(handle, tabel)).toSet()));
    }

    static Vector<String> tabellen(Handle handle) {
        return Vector.ofAll(handle.createQuery("select table_name from information_schema.tables"
                        + " where table_schema = current_schema and table_type = 'BASE TABLE' order by table_name")
                .mapTo(String.class)
                .list());
    }

    private static Vector<Regel> regels(Handle handle, String tabel) {
        String naam = "\"" + tabel + "\"";
        return Vector.ofAll(handle.createQuery("select * from " + naam)
                .map((resultaat, context) -> new Regel(tabel.toLowerCase(Locale.ROOT), cellen(resultaat)))
                .list());
    }

    private static Map<String, String> cellen(ResultSet resultaat) throws SQLException {
        Map<String, String> cellen = LinkedHashMap.empty();
        for (int plaats = 1; plaats <= resultaat.getMetaData().getColumnCount(); plaats++) {
            Object waarde = resultaat.getObject(plaats);
            if (waarde != null) {
                String kolom = resultaat.getMetaData().getColumnName(plaats).toLowerCase(Locale.ROOT);
                cellen = cellen.put(kolom, tekst(waarde));
            }
        }
        return cellen;
    }

    private static String tekst(Object waarde) {
        return waarde instanceof byte[] bytes
                ? HexFormat.of().formatHex(bytes) + " " + new String(bytes, StandardCharsets.ISO_8859_1)
                : waarde.toString();
    }

    /** What is here and was not there. */
    Databaseinhoud zonder(Databaseinhoud eerder) {
        return new Databaseinhoud(regels.removeAll(eerder.regels));
    }

    Databaseinhoud uit(Set<String> tabellen) {
        return new Databaseinhoud(regels.filter(regel -> tabellen.contains(regel.tabel())));
    }

    Set<String> tabellen() {
        return regels.map(Regel::tabel);
    }

    /** Where a value stands: table and column, each once. */
    Set<String> waar(String waarde) {
        return regels.flatMap(regel -> regel.waar(waarde).map(kolom -> regel.tabel() + "." + kolom));
    }

    /** Every number there is in these rows, in whichever column. */
    Set<String> nummers() {
        return regels.flatMap(regel -> regel.cellen().values().filter(Databaseinhoud::isNummer));
    }

    private static boolean isNummer(String cel) {
        return cel.length() == UUID.randomUUID().toString().length() && cel.matches("[0-9a-f]+(-[0-9a-f]+){4}");
    }

    /** Large or small letters, with or without the hyphens of a number. */
    private static boolean bevat(String cel, String waarde) {
        String kaal = kaal(waarde);
        return cel.toLowerCase(Locale.ROOT).contains(waarde.toLowerCase(Locale.ROOT))
                || kaal(cel).contains(kaal);
    }

    private static String kaal(String tekst) {
        return tekst.toLowerCase(Locale.ROOT).replace("-", "");
    }
}
