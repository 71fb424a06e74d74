package nl.gewoonindewijk.testkit;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Replaces every value of a type, however deep it lies in a record, through the constructors of the records around it: so
 * that a test can plant a text wherever one fits.
 */
public final class Herschrijving {

    private final Map<Class<?>, UnaryOperator<Object>> perType;

    private Herschrijving(Map<Class<?>, UnaryOperator<Object>> perType) {
        this.perType = perType;
    }

    /** Replaces nothing. */
    public static Herschrijving geen() {
        return new Herschrijving(HashMap.empty());
    }

    /** This, and also what is of exactly this type is replaced by what the function makes of it. */
    public <T> Herschrijving van(Class<T> type, UnaryOperator<T> nieuw) {
        return new Herschrijving(perType.put(type, oud -> nieuw.apply(type.cast(oud))));
    }

    /**
     * The same value with all that had to be replaced.
     *
     * @throws IllegalArgumentException if a record does not accept what comes in its place
     */
    @SuppressWarnings("unchecked") // A record is made anew by its own constructor, so its type stays what it was.
    public <T> T in(T waarde) {
        return (T) herschreven(waarde);
    }

    private Object herschreven(Object waarde) {
        return perType.get(waarde.getClass()).map(nieuw -> nieuw.apply(waarde)).getOrElse(() -> metInhoud(waarde));
    }

    private Object metInhoud(Object waarde) {
        if (waarde instanceof Record record) {
            return metDelen(record);
        }
        if (waarde instanceof Optional<?> misschien) {
            return misschien.map(this::herschreven);
        }
        return waarde instanceof List<?> lijst
                ? lijst.stream().map(this::herschreven).toList()
                : waarde;
    }

    private Record metDelen(Record waarde) {
        RecordComponent[] delen = waarde.getClass().getRecordComponents();
        Object[] nieuw = Arrays.stream(delen)
                .map(deel -> herschreven(lees(waarde, deel)))
                .toArray();
        Class<?>[] typen = Arrays.stream(delen).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<? extends Record> bouw = waarde.getClass().getDeclaredConstructor(typen);
            bouw.setAccessible(true);
            return bouw.newInstance(nieuw);
        } catch (ReflectiveOperationException e) {
            throw nietTeMaken(waarde, e.getCause());
        }
    }

    private static Object lees(Record waarde, RecordComponent deel) {
        try {
            deel.getAccessor().setAccessible(true);
            return deel.getAccessor().invoke(waarde);
        } catch (ReflectiveOperationException e) {
            throw nietTeMaken(waarde, e);
        }
    }

    private static IllegalArgumentException nietTeMaken(Record waarde, @Nullable Throwable oorzaak) {
        return new IllegalArgumentException(
                "Een " + waarde.getClass().getSimpleName() + " is zo niet te maken.", oorzaak);
    }
}
