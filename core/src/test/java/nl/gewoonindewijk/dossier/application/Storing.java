package nl.gewoonindewijk.dossier.application;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.gewoonindewijk.dossier.port.Bewaaragenda;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.dossier.port.Dossiers;
import nl.gewoonindewijk.dossier.port.Toestemmingen;
import nl.gewoonindewijk.dossier.port.Vernietigingslijsten;
import nl.gewoonindewijk.dossier.port.Verstrekkingen;

/**
 * A port that fails right after it did something.
 *
 * @param poort which
 * @param in the same storage with this port broken
 */
record Storing(String poort, UnaryOperator<Dossieropslag> in) {

    /** Of each port but the log, once when it is read and once when it is written. */
    static final List<Storing> ALLE = List.of(
            new Storing(
                    "dossiers lezen",
                    opslag -> opslag.withDossiers(
                            kapot(Dossiers.class, opslag.dossiers(), Set.of("vind", "vindVoorWijziging")))),
            new Storing(
                    "dossiers",
                    opslag -> opslag.withDossiers(
                            kapot(Dossiers.class, opslag.dossiers(), Set.of("bewaar", "vernietig")))),
            new Storing(
                    "toestemmingen",
                    opslag -> opslag.withToestemmingen(
                            kapot(Toestemmingen.class, opslag.toestemmingen(), Set.of("bewaar")))),
            new Storing(
                    "verstrekkingen",
                    opslag -> opslag.withVerstrekkingen(
                            kapot(Verstrekkingen.class, opslag.verstrekkingen(), Set.of("noteer")))),
            new Storing(
                    "agenda",
                    opslag -> opslag.withBewaaragenda(
                            kapot(Bewaaragenda.class, opslag.bewaaragenda(), Set.of("vervang", "op")))),
            new Storing(
                    "lijsten lezen",
                    opslag -> opslag.withVernietigingslijsten(kapot(
                            Vernietigingslijsten.class,
                            opslag.vernietigingslijsten(),
                            Set.of("vind", "vindVoorWijziging")))),
            new Storing(
                    "lijsten",
                    opslag -> opslag.withVernietigingslijsten(
                            kapot(Vernietigingslijsten.class, opslag.vernietigingslijsten(), Set.of("bewaar")))));

    static <P> P kapot(Class<P> soort, P echte, Set<String> waar) {
        return soort.cast(
                Proxy.newProxyInstance(soort.getClassLoader(), new Class<?>[] {soort}, (proxy, methode, argumenten) -> {
                    Object antwoord;
                    try {
                        antwoord = methode.invoke(echte, argumenten);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                    if (waar.contains(methode.getName())) {
                        throw new IllegalStateException("De opslag is vol.");
                    }
                    return antwoord;
                }));
    }
}
