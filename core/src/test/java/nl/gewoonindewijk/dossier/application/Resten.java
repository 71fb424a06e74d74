package nl.gewoonindewijk.dossier.application;

import io.vavr.Tuple;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every number and text that is left anywhere in a storage, whatever the ports say: to see that what was destroyed is gone. */
final class Resten {

    private static final String ONS = "nl.gewoonindewijk.";

    private final Set<String> gevonden = new HashSet<>();
    private final Set<Object> gezien = Collections.newSetFromMap(new IdentityHashMap<>());

    private Resten() {}

    /** Looks into every field of it, and of all it holds. */
    static Set<String> in(Object opslag) {
        Resten resten = new Resten();
        resten.zoek(opslag);
        return resten.gevonden;
    }

    private void zoek(@Nullable Object iets) {
        if (iets == null || !gezien.add(iets)) {
            return;
        }
        if (iets instanceof UUID || iets instanceof String) {
            gevonden.add(iets.toString());
        } else if (iets instanceof Optional<?> misschien) {
            misschien.ifPresent(this::zoek);
        } else if (iets instanceof Map<?, ?> paren) {
            paren.forEach((sleutel, waarde) -> {
                zoek(sleutel);
                zoek(waarde);
            });
        } else if (iets instanceof Tuple paar) {
            paar.toSeq().forEach(this::zoek);
        } else if (iets instanceof Iterable<?> delen) {
            delen.forEach(this::zoek);
        } else if (iets.getClass().getName().startsWith(ONS) && !iets.getClass().isHidden()) {
            velden(iets);
        }
    }

    private void velden(Object iets) {
        for (Field veld : iets.getClass().getDeclaredFields()) {
            if (Modifier.isStatic(veld.getModifiers())) {
                continue;
            }
            try {
                veld.setAccessible(true);
                zoek(veld.get(iets));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("Elk veld is te lezen.", e);
            }
        }
    }
}
