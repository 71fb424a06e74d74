package nl.gewoonindewijk.adapters.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Writes down every statement that is prepared on the connections of a source. */
final class Meeluisteraar {

    private final List<String> gehoord = new ArrayList<>();

    DataSource bij(DataSource dataSource) {
        return afgeluisterd(
                DataSource.class,
                dataSource,
                uitkomst -> uitkomst instanceof Connection verbinding
                        ? afgeluisterd(Connection.class, verbinding, UnaryOperator.identity())
                        : uitkomst);
    }

    /** The statements since the last time this was asked. */
    List<String> gehoord() {
        List<String> tot = List.copyOf(gehoord);
        gehoord.clear();
        return tot;
    }

    private <T> T afgeluisterd(Class<T> soort, T echte, UnaryOperator<Object> uitkomst) {
        return soort.cast(
                Proxy.newProxyInstance(soort.getClassLoader(), new Class<?>[] {soort}, (proxy, methode, argumenten) -> {
                    schrijfOp(methode, argumenten);
                    Object antwoord = roepAan(methode, echte, argumenten);
                    return antwoord == null ? null : uitkomst.apply(antwoord);
                }));
    }

    private void schrijfOp(Method methode, Object @Nullable [] argumenten) {
        if (methode.getName().startsWith("prepare") && argumenten != null) {
            gehoord.add((String) argumenten[0]);
        }
    }

    private static @Nullable Object roepAan(Method methode, Object echte, Object @Nullable [] argumenten)
            throws Throwable {
        try {
            return methode.invoke(echte, argumenten);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
