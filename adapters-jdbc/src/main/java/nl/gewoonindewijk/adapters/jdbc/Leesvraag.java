package nl.gewoonindewijk.adapters.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * One statement that reads rows of several tables. One, and not one a table: what another transaction commits in between
 * would be read by half.
 */
final class Leesvraag {

    private static final int EERSTE_CEL = 3;

    private final List<Tabel<?>> tabellen;
    private final List<List<String>> kolommen;
    private final String sql;

    /**
     * @param tabellen what is read
     * @param waar the condition that holds for each of these tables, with names for its values
     */
    Leesvraag(List<Tabel<?>> tabellen, String waar) {
        this.tabellen = List.copyOf(tabellen);
        this.kolommen = tabellen.stream().map(Tabel::gelezen).toList();
        int breedte = kolommen.stream().mapToInt(List::size).max().orElse(0);
        this.sql = IntStream.range(0, tabellen.size())
                .mapToObj(nummer -> select(nummer, breedte) + " where " + waar)
                .collect(Collectors.joining(" union all ", "", " order by 1, 2"));
    }

    String sql() {
        return sql;
    }

    Rijen lees(Handle handle, Map<String, Object> waarden) {
        try (Query vraag = handle.createQuery(sql).bindMap(waarden)) {
            return vraag.scanResultSet((resultaat, context) -> rijen(resultaat.get()));
        }
    }

    private Rijen rijen(ResultSet resultaat) throws SQLException {
        Map<String, List<Rij>> perTabel = new HashMap<>();
        while (resultaat.next()) {
            int nummer = resultaat.getInt(1);
            perTabel.computeIfAbsent(tabellen.get(nummer).naam(), naam -> new ArrayList<>())
                    .add(Rij.uit(resultaat, EERSTE_CEL, kolommen.get(nummer)));
        }
        return new Rijen(perTabel);
    }

    private String select(int nummer, int breedte) {
        Tabel<?> tabel = tabellen.get(nummer);
        List<String> cellen = new ArrayList<>(kolommen.get(nummer));
        cellen.addAll(Collections.nCopies(breedte - cellen.size(), "null"));
        return cellen.stream()
                .map(Tabel::alsTekst)
                .collect(Collectors.joining(
                        ", ", "select " + nummer + ", " + tabel.volgorde() + ", ", " from " + tabel.naam()));
    }
}
