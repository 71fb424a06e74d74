package nl.gewoonindewijk.adapters.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionFactory;

/** The connection of a host, inside its transaction: it is the host who commits and closes. */
final class Gastverbinding implements ConnectionFactory {

    private final Connection verbinding;

    Gastverbinding(Connection verbinding) {
        this.verbinding = verbinding;
    }

    @Override
    public Connection openConnection() throws SQLException {
        if (verbinding.getAutoCommit()) {
            throw new Opslagfout("Deze verbinding heeft geen transactie: zet eerst autocommit uit.");
        }
        return verbinding;
    }

    @Override
    public void closeConnection(Connection zelfde) {
        // It is not ours to close.
    }
}
