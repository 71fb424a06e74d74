package nl.gewoonindewijk.regels;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * SHA-256 over the one way to write a value down: records by component, in the order of declaration, with the length of
 * every text before it, so that no two values are written alike.
 */
final class Vingerafdruk {

    private static final ClassValue<RecordComponent[]> COMPONENTEN = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] componenten = type.getRecordComponents();
            for (RecordComponent component : componenten) {
                component.getAccessor().setAccessible(true);
            }
            return componenten;
        }
    };

    private final StringBuilder tekst = new StringBuilder();

    private Vingerafdruk() {}

    /** @throws IllegalArgumentException if a value holds something that has no fixed way to be written down */
    static String van(Object... waarden) {
        Vingerafdruk schrijver = new Vingerafdruk();
        for (Object waarde : waarden) {
            schrijver.schrijf(waarde);
        }
        return sha256(schrijver.tekst.toString());
    }

    private void schrijf(Object waarde) {
        if (waarde instanceof Record geheel) {
            schrijfRecord(geheel);
        } else if (waarde instanceof List<?> lijst) {
            tekst.append('[').append(lijst.size());
            lijst.forEach(this::schrijf);
        } else if (waarde instanceof Map<?, ?> map) {
            schrijfMap(map);
        } else if (waarde instanceof Optional<?> misschien) {
            tekst.append('?');
            misschien.ifPresent(this::schrijf);
        } else {
            schrijfTekst(enkelvoudig(waarde));
        }
        tekst.append(';');
    }

    private void schrijfRecord(Record waarde) {
        tekst.append('(').append(waarde.getClass().getSimpleName());
        for (RecordComponent component : COMPONENTEN.get(waarde.getClass())) {
            tekst.append(',').append(component.getName()).append('=');
            schrijf(lees(waarde, component));
        }
    }

    private void schrijfMap(Map<?, ?> map) {
        if (!(map instanceof SortedMap)) {
            throw new IllegalArgumentException("Alleen een gesorteerde map heeft een vaste volgorde.");
        }
        tekst.append('{').append(map.size());
        map.forEach((sleutel, inhoud) -> {
            schrijf(sleutel);
            schrijf(inhoud);
        });
    }

    private void schrijfTekst(String waarde) {
        tekst.append(waarde.length()).append(':').append(waarde);
    }

    private static String enkelvoudig(Object waarde) {
        if (waarde instanceof BigDecimal getal) {
            return getal.toPlainString();
        }
        if (waarde instanceof Enum<?> constante) {
            return constante.name();
        }
        if (waarde instanceof String
                || waarde instanceof Integer
                || waarde instanceof Long
                || waarde instanceof Boolean
                || waarde instanceof LocalDate) {
            return waarde.toString();
        }
        throw new IllegalArgumentException(
                "Een " + waarde.getClass().getSimpleName() + " heeft geen vaste schrijfwijze.");
    }

    private static Object lees(Record waarde, RecordComponent component) {
        try {
            return component.getAccessor().invoke(waarde);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Een record geeft zijn eigen componenten.", e);
        }
    }

    private static String sha256(String tekst) {
        try {
            MessageDigest som = MessageDigest.getInstance("SHA-256");
            som.update(utf8(tekst));
            return HexFormat.of().formatHex(som.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Elke Java kent SHA-256.", e);
        }
    }

    /** Refuses half a surrogate pair: {@code getBytes} makes a question mark of it, and so two texts alike. */
    private static ByteBuffer utf8(String tekst) {
        try {
            return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(tekst));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("Een half teken heeft geen vaste schrijfwijze.", e);
        }
    }
}
