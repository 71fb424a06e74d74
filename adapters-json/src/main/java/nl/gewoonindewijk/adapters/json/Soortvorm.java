package nl.gewoonindewijk.adapters.json;

import io.vavr.collection.Vector;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/**
 * One of the kinds of a sealed type: an object with its kind by name in the property {@code soort}, before its components.
 *
 * @param <T> the sealed type
 */
final class Soortvorm<T> implements Vorm<T> {

    private static final String NAAM = "soort";
    private static final Pattern WOORDBEGIN = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /**
     * A kind.
     *
     * @param type the record
     * @param vorm how its components stand in JSON
     */
    record Soort<T>(Class<?> type, Recordvorm<T> vorm) {

        /** The name of the record in capitals: {@code NIET_VAN_TOEPASSING}. */
        String naam() {
            return String.join("_", WOORDBEGIN.split(type.getSimpleName())).toUpperCase(java.util.Locale.ROOT);
        }
    }

    private final Vector<Soort<T>> soorten;
    private final Onderdeel<Soort<T>> keuze;

    /** @throws IllegalArgumentException if a kind has a component of the same name: one of the two would be lost */
    Soortvorm(Vector<Soort<T>> soorten) {
        if (soorten.exists(soort -> soort.vorm().heeft(NAAM))) {
            throw new IllegalArgumentException("Een soort heeft zelf geen veld dat zo heet.");
        }
        this.soorten = soorten;
        this.keuze = new Onderdeel<>(NAAM, Keuzevorm.uit(soorten, Soort::naam));
    }

    @Override
    public Gelezen<T> lees(Knoop knoop, Pad pad) {
        if (!(knoop instanceof Knoop.Groep groep)) {
            return Gelezen.fout(pad, Knoop.GEEN_GROEP);
        }
        Gelezen<Soort<T>> soort = keuze.lees(groep, pad);
        return soort.isGoed()
                ? soort.waarde().vorm().lees(groep.zonder(NAAM), pad)
                : new Gelezen<>(soort.fouten(), Vector.empty());
    }

    @Override
    public void schrijf(T waarde, JsonGenerator uit) {
        Soort<T> soort =
                soorten.find(mogelijk -> mogelijk.type().isInstance(waarde)).get();
        uit.writeStartObject();
        keuze.schrijf(soort, uit);
        soort.vorm().schrijfVelden(waarde, uit);
        uit.writeEndObject();
    }

    @Override
    public Vector<T> proefwaarden(Proeftijd tijd) {
        return soorten.flatMap(soort -> soort.vorm().proefwaarden(tijd).headOption());
    }
}
