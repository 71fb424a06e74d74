package nl.gewoonindewijk.adapters.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Sources of connections as hosts have them. */
final class Gastheer {

    private Gastheer() {}

    /** A pool that turns autocommit off for every connection. */
    static DataSource zonderAutocommit(DataSource dataSource) {
        return bron(dataSource, () -> {
            Connection verbinding = dataSource.getConnection();
            verbinding.setAutoCommit(false);
            return verbinding;
        });
    }

    /** A source that knows the transaction of the host, and hands out its connection; closing that does nothing. */
    static DataSource inTransactie(DataSource dataSource, Connection lopend) {
        return bron(dataSource, () -> (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, methode, argumenten) ->
                        methode.getName().equals("close") ? null : methode.invoke(lopend, argumenten)));
    }

    @FunctionalInterface
    private interface Verbindingen {
        Connection volgende() throws SQLException;
    }

    private static DataSource bron(DataSource dataSource, Verbindingen verbindingen) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, methode, argumenten) -> {
                    if (methode.getName().equals("getConnection")) {
                        return verbindingen.volgende();
                    }
                    try {
                        return methode.invoke(dataSource, argumenten);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                });
    }
}
