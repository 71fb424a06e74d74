package nl.gewoonindewijk;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One value of every type that lies in some records, and what can be built of them. */
final class Recordvoorraad {

    private final Map<Class<?>, Object> perType = new LinkedHashMap<>();

    /** Takes a value with all that lies in it; what a masked type holds stays inside. */
    void neemOp(Object waarde) {
        if (waarde instanceof Optional<?> misschien) {
            misschien.ifPresent(this::neemOp);
        } else if (waarde instanceof List<?> lijst) {
            lijst.forEach(this::neemOp);
        } else if (perType.putIfAbsent(waarde.getClass(), waarde) == null || waarde instanceof Record) {
            delen(waarde).forEach(this::neemOp);
        }
    }

    private static Vector<Object> delen(Object waarde) {
        return waarde instanceof Record && !Geheimen.AFGESCHERMD.contains(waarde.getClass())
                ? Vector.of(waarde.getClass().getRecordComponents()).map(deel -> lees(waarde, deel))
                : Vector.empty();
    }

    /** A value of a type: one that was taken, or a record made of those. */
    Option<Object> geef(Type type) {
        if (type instanceof ParameterizedType metType) {
            return geef(metType);
        }
        if (!(type instanceof Class<?> klasse)) {
            return Option.none();
        }
        return Vector.ofAll(perType.values())
                .find(waarde -> doos(klasse).isInstance(waarde))
                .orElse(() -> klasse.isRecord() ? maak(klasse) : Option.none());
    }

    private Option<Object> geef(ParameterizedType type) {
        Type inhoud = type.getActualTypeArguments()[0];
        if (type.getRawType() == Optional.class) {
            return inhoud instanceof TypeVariable
                    ? Option.some(Optional.empty())
                    : geef(inhoud).map(Optional::of);
        }
        return type.getRawType() == List.class ? geef(inhoud).map(List::of) : geef(type.getRawType());
    }

    private Option<Object> maak(Class<?> klasse) {
        RecordComponent[] delen = klasse.getRecordComponents();
        return Option.sequence(Vector.of(delen).map(deel -> geef(deel.getGenericType())))
                .map(waarden -> nieuw(klasse, delen, waarden.toJavaArray()));
    }

    private static Object nieuw(Class<?> klasse, RecordComponent[] delen, Object[] waarden) {
        Class<?>[] typen = Arrays.stream(delen).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> bouw = klasse.getDeclaredConstructor(typen);
            bouw.setAccessible(true);
            return bouw.newInstance(waarden);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Maak in deze test zelf een " + klasse.getSimpleName() + ".", e);
        }
    }

    private static Object lees(Object waarde, RecordComponent deel) {
        try {
            deel.getAccessor().setAccessible(true);
            return deel.getAccessor().invoke(waarde);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Dit deel is niet te lezen.", e);
        }
    }

    private static Class<?> doos(Class<?> klasse) {
        return MethodType.methodType(klasse).wrap().returnType();
    }
}
