package nl.gewoonindewijk.ondersteuning.application;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.gewoonindewijk.ondersteuning.port.Aanmeldingen;
import nl.gewoonindewijk.ondersteuning.port.Handelingen;
import nl.gewoonindewijk.ondersteuning.port.Meldcodes;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsplannen;
import nl.gewoonindewijk.ondersteuning.port.Pgbs;
import nl.gewoonindewijk.ondersteuning.port.Trajecten;
import nl.gewoonindewijk.ondersteuning.port.Werkvoorraad;

/**
 * A port that fails right after it stored something.
 *
 * @param poort which
 * @param in the same storage with this port broken
 */
record Storing(String poort, UnaryOperator<Ondersteuningsopslag> in) {

    /** One of each port. */
    static final List<Storing> ALLE = List.of(
            new Storing(
                    "aanmeldingen",
                    opslag -> opslag.withAanmeldingen(kapot(Aanmeldingen.class, opslag.aanmeldingen(), "bewaar"))),
            new Storing(
                    "trajecten", opslag -> opslag.withTrajecten(kapot(Trajecten.class, opslag.trajecten(), "bewaar"))),
            new Storing(
                    "plannen",
                    opslag -> opslag.withPlannen(kapot(Ondersteuningsplannen.class, opslag.plannen(), "bewaar"))),
            new Storing("pgbs", opslag -> opslag.withPgbs(kapot(Pgbs.class, opslag.pgbs(), "bewaar"))),
            new Storing(
                    "meldcodes", opslag -> opslag.withMeldcodes(kapot(Meldcodes.class, opslag.meldcodes(), "bewaar"))),
            new Storing(
                    "werkvoorraad",
                    opslag -> opslag.withWerkvoorraad(kapot(Werkvoorraad.class, opslag.werkvoorraad(), "vervang"))),
            new Storing(
                    "handelingen",
                    opslag -> opslag.withHandelingen(kapot(Handelingen.class, opslag.handelingen(), "noteer"))));

    private static <P> P kapot(Class<P> soort, P echte, String schrijft) {
        return soort.cast(
                Proxy.newProxyInstance(soort.getClassLoader(), new Class<?>[] {soort}, (proxy, methode, argumenten) -> {
                    Object antwoord;
                    try {
                        antwoord = methode.invoke(echte, argumenten);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                    if (methode.getName().equals(schrijft)) {
                        throw new IllegalStateException("De opslag is vol.");
                    }
                    return antwoord;
                }));
    }
}
