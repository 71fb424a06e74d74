package nl.gewoonindewijk.adapters.jdbc;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * The connections of an embedded database, with the turn that its transactions take.
 *
 * @param verbindingen where connections come from
 * @param beurt one transaction at a time
 */
record Ingebouwdebron(JdbcConnectionPool verbindingen, Beurt beurt) implements DataSource {

    @Override
    public Connection getConnection() throws SQLException {
        return verbindingen.getConnection();
    }

    @Override
    public Connection getConnection(String gebruiker, String wachtwoord) throws SQLException {
        return verbindingen.getConnection(gebruiker, wachtwoord);
    }

    @Override
    public PrintWriter getLogWriter() {
        return verbindingen.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter schrijver) {
        verbindingen.setLogWriter(schrijver);
    }

    @Override
    public void setLoginTimeout(int seconden) {
        verbindingen.setLoginTimeout(seconden);
    }

    @Override
    public int getLoginTimeout() {
        return verbindingen.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.h2");
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
