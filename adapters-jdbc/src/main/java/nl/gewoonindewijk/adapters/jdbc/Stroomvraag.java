package nl.gewoonindewijk.adapters.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * One statement that reads rows of one table in an order, a part at a time: however many there are, the client holds few.
 *
 * @param tabel what is read
 * @param waar the condition, with names for its values
 * @param volgorde the order
 */
record Stroomvraag(Tabel<?> tabel, String waar, String volgorde) {

    /** How many rows PostgreSQL hands over at a time; only in a transaction. H2 in a file keeps a long result on disk. */
    private static final int PER_KEER = 500;

    String sql() {
        return "select " + tabel.gelezenAlsTekst() + " from " + tabel.naam() + " where " + waar + " order by "
                + volgorde;
    }

    /**
     * Reads the rows inside a transaction; when the reader returns no more can be read.
     *
     * @param lees reads the rows; a failure of the database reaches it as one of this library
     */
    <R> R lees(Handle handle, Map<String, Object> waarden, Function<Stream<Rij>, R> lees) {
        try (Query vraag = handle.createQuery(sql()).bindMap(waarden).setFetchSize(PER_KEER)) {
            return vraag.scanResultSet((resultaat, context) -> lees.apply(rijen(resultaat.get())));
        }
    }

    private Stream<Rij> rijen(ResultSet resultaat) {
        List<String> kolommen = tabel.gelezen();
        return StreamSupport.stream(
                new Spliterators.AbstractSpliterator<Rij>(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
                    @Override
                    public boolean tryAdvance(Consumer<? super Rij> lezer) {
                        Optional<Rij> volgende = volgende(resultaat, kolommen);
                        volgende.ifPresent(lezer);
                        return volgende.isPresent();
                    }
                },
                false);
    }

    /** Called while the reader works, so that its failures have to be told from those of the database here. */
    private static Optional<Rij> volgende(ResultSet resultaat, List<String> kolommen) {
        try {
            return resultaat.next() ? Optional.of(Rij.uit(resultaat, 1, kolommen)) : Optional.empty();
        } catch (SQLException e) {
            throw Foutvertaling.vertaal(e);
        }
    }
}
