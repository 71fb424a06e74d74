package nl.gewoonindewijk.beleid;

import io.vavr.control.Option;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/**
 * Nodes in the order they were given, found by code and by parent without a search. A record keeps no field beside its
 * components, so the list itself carries the index.
 */
final class Knopenlijst extends AbstractList<Beleidsknoop> implements RandomAccess {

    private final List<Beleidsknoop> knopen;
    private final Map<String, Integer> plaatsen = new HashMap<>();
    private final Map<String, List<Beleidsknoop>> kinderen = new HashMap<>();

    Knopenlijst(List<Beleidsknoop> knopen) {
        this.knopen = List.copyOf(knopen);
        for (int plaats = 0; plaats < size(); plaats++) {
            Beleidsknoop knoop = get(plaats);
            plaatsen.putIfAbsent(knoop.code(), plaats);
            knoop.ouder().ifPresent(ouder -> kinderen.computeIfAbsent(ouder, geen -> new ArrayList<>())
                    .add(knoop));
        }
    }

    /** The first place of a code. */
    Option<Integer> plaats(String code) {
        return Option.of(plaatsen.get(code));
    }

    Option<Beleidsknoop> knoop(String code) {
        return plaats(code).map(knopen::get);
    }

    List<Beleidsknoop> kinderen(String code) {
        return Collections.unmodifiableList(kinderen.getOrDefault(code, List.of()));
    }

    @Override
    public Beleidsknoop get(int plaats) {
        return knopen.get(plaats);
    }

    @Override
    public int size() {
        return knopen.size();
    }
}
