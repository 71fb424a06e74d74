package nl.gewoonindewijk.beleid;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.gewoonindewijk.gedeeld.Invoerfout;

/**
 * Een beleidsboom: what a gemeente wants to reach, from its one primair doel down to each beleidsdoel, as plain data.
 *
 * <p>Every gemeente may bring its own: each code occurs once, each node but the primair doel has a parent on a higher level,
 * and each thema has a beleidsdoel. The order of the nodes does not matter, and is kept. Regel: BEL-EIGEN.
 *
 * @param naam whose tree it is, such as {@code Haarlem}; not blank
 * @param knopen the nodes
 */
public record Beleidsboom(String naam, List<Beleidsknoop> knopen) {

    /** @throws IllegalArgumentException if the nodes are not a tree; the message names every error, as {@link #van} does */
    public Beleidsboom {
        Knopenlijst lijst = new Knopenlijst(knopen);
        Vector<Invoerfout> fouten = Boomcontrole.fouten(naam, lijst);
        if (fouten.nonEmpty()) {
            throw new IllegalArgumentException(fouten.mkString("Dit is geen beleidsboom. ", " ", ""));
        }
        knopen = lijst;
    }

    /**
     * Makes a tree of data from outside.
     *
     * @return the tree, or every error at once, each with its path, such as {@code /knopen/3/ouder}
     */
    public static Validation<Seq<Invoerfout>, Beleidsboom> van(String naam, List<Beleidsknoop> knopen) {
        Vector<Invoerfout> fouten = Boomcontrole.fouten(naam, new Knopenlijst(knopen));
        return fouten.isEmpty() ? Validation.valid(new Beleidsboom(naam, knopen)) : Validation.invalid(fouten);
    }

    /** The node with a code, or none. */
    public Option<Beleidsknoop> knoop(String code) {
        return lijst().knoop(code);
    }

    /** The nodes right under a node, in the order of the tree; none for a code that is not in it. */
    public List<Beleidsknoop> kinderen(String code) {
        return lijst().kinderen(code);
    }

    /** The node that all others serve. */
    public Beleidsknoop primairDoel() {
        return knopen(Beleidsniveau.PRIMAIR_DOEL).get(0);
    }

    /** The nodes of one level, in the order of the tree. */
    public List<Beleidsknoop> knopen(Beleidsniveau niveau) {
        return knopen.stream().filter(knoop -> knoop.niveau() == niveau).toList();
    }

    /** The themes, in the order of the tree. */
    public List<Beleidsknoop> themas() {
        return knopen(Beleidsniveau.THEMA);
    }

    /** The codes of the themes, in the order of the tree. */
    public Set<String> themacodes() {
        return Collections.unmodifiableSet(
                new LinkedHashSet<>(themas().stream().map(Beleidsknoop::code).toList()));
    }

    /** The way from the primair doel down to a node, both included; empty for a code that is not in the tree. */
    public List<Beleidsknoop> pad(String code) {
        Deque<Beleidsknoop> pad = new ArrayDeque<>();
        for (Option<Beleidsknoop> stap = knoop(code); stap.isDefined(); stap = stap.flatMap(this::ouder)) {
            pad.addFirst(stap.get());
        }
        return List.copyOf(pad);
    }

    private Option<Beleidsknoop> ouder(Beleidsknoop knoop) {
        return Option.ofOptional(knoop.ouder()).flatMap(this::knoop);
    }

    private Knopenlijst lijst() {
        return (Knopenlijst) knopen;
    }
}
