package nl.gewoonindewijk.adapters.jdbc;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The connections of an embedded database, with the turn that its transactions take.
 *
 * @param verbindingen where connections come from
 * @param beurt one transaction at a time
 */
record Ingebouwdebron(DataSource verbindingen, Beurt beurt) implements DataSource {

    @Override
    public Connection getConnection() throws SQLException {
        return verbindingen.getConnection();
    }

    @Override
    public Connection getConnection(String gebruiker, String wachtwoord) throws SQLException {
        return verbindingen.getConnection(gebruiker, wachtwoord);
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return verbindingen.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter schrijver) throws SQLException {
        verbindingen.setLogWriter(schrijver);
    }

    @Override
    public void setLoginTimeout(int seconden) throws SQLException {
        verbindingen.setLoginTimeout(seconden);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return verbindingen.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return verbindingen.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> soort) throws SQLException {
        return verbindingen.unwrap(soort);
    }

    @Override
    public boolean isWrapperFor(Class<?> soort) throws SQLException {
        return verbindingen.isWrapperFor(soort);
    }
}
