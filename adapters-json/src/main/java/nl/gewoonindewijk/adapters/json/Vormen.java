package nl.gewoonindewijk.adapters.json;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import nl.gewoonindewijk.adapters.json.Afgeleidvorm.Afleiding;
import nl.gewoonindewijk.beleid.Beleidsboom;
import nl.gewoonindewijk.beleid.Beleidsknoop;
import nl.gewoonindewijk.dossier.bewaring.Bewaaroordeel;
import nl.gewoonindewijk.dossier.logboek.Logregel;
import nl.gewoonindewijk.dossier.logboek.Logstand;
import nl.gewoonindewijk.dossier.logboek.Spoor;
import nl.gewoonindewijk.dossier.overdracht.Manifest;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Bsn;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Toetsrapport;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.type.TypeFactory;

/**
 * How each type stands in JSON, worked out once from its components.
 *
 * <p>One shape reads and writes, for a host's mapper and for the reader that gathers errors, so that these never differ.
 * Jackson's own record support would not do: its strictness hangs on settings of the host's mapper, and its problem
 * collecting reader (3.1) stops at the first text where a number should be, at a missing property and at the objection of a
 * constructor.
 */
final class Vormen {

    /** The shapes of the library. */
    static final Vormen ALLE = new Vormen(HashMap.empty())
            .met(new Plek(Bsn.class, "waarde"), Blad.BSN)
            .met(new Plek(Spoor.class, "traceId"), Hexblad.TRACE)
            .met(new Plek(Spoor.class, "spanId"), Hexblad.SPAN)
            .met(new Plek(Logregel.class, "vorige"), Hexblad.SHA_256)
            .met(new Plek(Logregel.class, "zegel"), Hexblad.SHA_256)
            .met(new Plek(Logstand.class, "zegel"), Hexblad.SHA_256)
            .met(new Plek(Manifest.class, "afdruk"), Hexblad.SHA_256)
            .met(new Plek(Manifest.Manifestregel.class, "afdruk"), Hexblad.SHA_256);

    private static final Map<Class<?>, Vorm<?>> BLADEN = HashMap.ofEntries(
            Tuple.of(String.class, Blad.TEKST),
            Tuple.of(boolean.class, Blad.LOGISCH),
            Tuple.of(Boolean.class, Blad.LOGISCH),
            Tuple.of(int.class, Blad.GEHEEL),
            Tuple.of(Integer.class, Blad.GEHEEL),
            Tuple.of(long.class, Blad.LANG),
            Tuple.of(Long.class, Blad.LANG),
            Tuple.of(BigDecimal.class, Blad.DECIMAAL),
            Tuple.of(LocalDate.class, Blad.DATUM),
            Tuple.of(Period.class, Duurblad.DAGEN),
            Tuple.of(Instant.class, Tijdstipblad.MILLISECONDEN),
            Tuple.of(UUID.class, Nummerblad.VOLUIT),
            Tuple.of(Bedrag.class, Blad.BEDRAG));

    /**
     * A place in a type.
     *
     * @param type the record
     * @param component name of its component
     */
    record Plek(Class<?> type, String component) {}

    private final TypeFactory types = TypeFactory.createDefaultInstance();
    private final ConcurrentMap<JavaType, Vorm<?>> bekend = new ConcurrentHashMap<>();
    private final Map<Plek, Vorm<Object>> eigen;

    private Vormen(Map<Plek, Vorm<Object>> eigen) {
        this.eigen = eigen;
    }

    /** These shapes, with another one in one place. */
    @SuppressWarnings("unchecked") // The caller knows the type of that place.
    Vormen met(Plek plek, Vorm<?> vorm) {
        return new Vormen(eigen.put(plek, (Vorm<Object>) vorm));
    }

    /** @throws IllegalArgumentException if the type holds something that has no place in JSON */
    @SuppressWarnings("unchecked") // The shape of a class reads and writes that class.
    <T> Vorm<T> voor(Class<T> type) {
        return (Vorm<T>) voor(types.constructType(type));
    }

    /** @throws IllegalArgumentException if the type holds something that has no place in JSON */
    @SuppressWarnings("unchecked") // Whoever asks by type hands it values of that type alone.
    Vorm<Object> voor(JavaType type) {
        // Not computeIfAbsent: working out a type asks for the types it holds.
        Vorm<?> vorm = bekend.get(type);
        if (vorm == null) {
            vorm = maak(type);
            bekend.put(type, vorm);
        }
        return (Vorm<Object>) vorm;
    }

    private Vorm<?> maak(JavaType type) {
        Class<?> klasse = type.getRawClass();
        Vorm<?> blad = BLADEN.get(klasse).getOrNull();
        if (blad != null) {
            return blad;
        }
        if (klasse == List.class) {
            return new Lijstvorm<>(voor(type.getContentType()));
        }
        if (klasse == SortedMap.class && type.getKeyType().hasRawClass(LocalDate.class)) {
            return new Dagenvorm();
        }
        if (klasse.isEnum()) {
            return Keuzevorm.uit(List.of(klasse.getEnumConstants()), constante -> ((Enum<?>) constante).name());
        }
        if (klasse.isSealed()) {
            return new Soortvorm<>(Vector.of(klasse.getPermittedSubclasses()).map(this::soort));
        }
        if (!klasse.isRecord()) {
            throw geenJson(type);
        }
        if (Arrays.stream(klasse.getInterfaces()).anyMatch(Class::isSealed)) {
            return new Soortvorm<>(Vector.of(soort(klasse)));
        }
        return klasse.getRecordComponents().length == 1 ? enkel(type) : geheel(type);
    }

    private Soortvorm.Soort<Object> soort(Class<?> klasse) {
        JavaType type = types.constructType(klasse);
        if (!klasse.isRecord()) {
            throw geenJson(type);
        }
        return new Soortvorm.Soort<>(klasse, record(type));
    }

    private Vorm<?> enkel(JavaType type) {
        if (type.getRawClass().getRecordComponents()[0].getType() == Optional.class) {
            // Absent, nothing would be left of it.
            throw geenJson(type);
        }
        return new Enkelvorm<>(constructor(type), componenten(type).head());
    }

    private Vorm<?> geheel(JavaType type) {
        if (type.hasRawClass(Toetsrapport.class)) {
            return toetsrapport(record(type));
        }
        if (type.hasRawClass(Bewaaroordeel.class)) {
            return bewaaroordeel(record(type));
        }
        return type.hasRawClass(Beleidsboom.class)
                ? new Beleidsboomvorm(record(type), voor(Beleidsknoop.class))
                : record(type);
    }

    /** With its fingerprint, so that whoever reads it can tell whether it was changed on the way. */
    private static Vorm<?> toetsrapport(Recordvorm<Toetsrapport> kern) {
        return new Afgeleidvorm<>(
                kern,
                Vector.of(Afleiding.van(new Onderdeel<>("vingerafdruk", Blad.TEKST), Toetsrapport::vingerafdruk)),
                "De vingerafdruk past niet bij dit rapport. Het rapport is gewijzigd.");
    }

    /** With what it comes to and the facts behind that, so that whoever shows it need not know the law. */
    private Vorm<?> bewaaroordeel(Recordvorm<Bewaaroordeel> kern) {
        return new Afgeleidvorm<>(
                kern,
                Vector.of(
                        Afleiding.van(
                                new Onderdeel<>("uitkomst", voor(Bewaaroordeel.Uitkomst.class)),
                                Bewaaroordeel::uitkomst),
                        Afleiding.van(
                                Onderdeel.optioneel("vernietigbaarVanaf", Blad.DATUM),
                                Bewaaroordeel::vernietigbaarVanaf),
                        Afleiding.van(new Onderdeel<>("reden", Blad.TEKST), Bewaaroordeel::reden),
                        Afleiding.van(
                                new Onderdeel<>("gegevens", new Lijstvorm<>(voor(Gegeven.class))),
                                Bewaaroordeel::gegevens)),
                "Dit volgt niet uit de rest van het oordeel.");
    }

    private <T> Recordvorm<T> record(JavaType type) {
        return new Recordvorm<>(constructor(type), componenten(type));
    }

    private Vector<Component> componenten(JavaType type) {
        return Vector.of(type.getRawClass().getRecordComponents()).map(component -> component(type, component));
    }

    @SuppressWarnings("unchecked") // A component is read with the shape of its own type.
    private Component component(JavaType geheel, RecordComponent component) {
        JavaType type = types.resolveMemberType(component.getGenericType(), geheel.getBindings());
        boolean optioneel = type.hasRawClass(Optional.class);
        Vorm<Object> vorm = eigen.get(new Plek(geheel.getRawClass(), component.getName()))
                .getOrElse(() -> voor(optioneel ? type.getReferencedType() : type));
        Onderdeel<?> onderdeel =
                optioneel ? Onderdeel.optioneel(component.getName(), vorm) : new Onderdeel<>(component.getName(), vorm);
        return new Component((Onderdeel<Object>) onderdeel, component.getAccessor());
    }

    private static IllegalArgumentException geenJson(JavaType type) {
        return new IllegalArgumentException("Voor " + type.toCanonical() + " is geen JSON afgesproken.");
    }

    /** The constructor as a method from an array of components; unlike reflection it throws what the constructor throws. */
    private static MethodHandle constructor(JavaType type) {
        Class<?> klasse = type.getRawClass();
        RecordComponent[] componenten = klasse.getRecordComponents();
        MethodType vorm = MethodType.methodType(
                void.class,
                Arrays.stream(componenten).map(RecordComponent::getType).toArray(Class<?>[]::new));
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(klasse, vorm)
                    .asSpreader(Object[].class, componenten.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(klasse.getSimpleName() + " heeft geen openbare constructor.", e);
        }
    }
}
