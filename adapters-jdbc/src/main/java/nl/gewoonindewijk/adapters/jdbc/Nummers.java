package nl.gewoonindewijk.adapters.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Any number of values as one, so that a statement about many of them is one statement, and always the same one.
 *
 * @param soort the type of the values in the database
 * @param waarden the values, in one fixed order, so that two who lock the same rows do not wait for each other
 */
record Nummers(String soort, List<?> waarden) implements Argument {

    /** Numbers of dossiers, pieces or cases. */
    static Nummers van(Collection<UUID> nummers) {
        return new Nummers(
                "uuid",
                nummers.stream()
                        .map(UUID::toString)
                        .distinct()
                        .sorted()
                        .map(UUID::fromString)
                        .toList());
    }

    /** Numbers of lines. */
    static Nummers vanRegels(Collection<Integer> volgnummers) {
        return new Nummers("integer", volgnummers.stream().distinct().sorted().toList());
    }

    /** Texts. */
    static Nummers vanTeksten(Collection<String> teksten) {
        return new Nummers("varchar", teksten.stream().distinct().sorted().toList());
    }

    @Override
    public void apply(int plaats, PreparedStatement statement, StatementContext context) throws SQLException {
        statement.setArray(plaats, statement.getConnection().createArrayOf(soort, waarden.toArray()));
    }
}
