package nl.gewoonindewijk.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.beleid.Beleidsboom;
import nl.gewoonindewijk.beleid.Beleidsknoop;
import nl.gewoonindewijk.beleid.Beleidsniveau;
import nl.gewoonindewijk.gedeeld.Bron;

/** Generates policy trees of any gemeente, and nodes in which known errors are planted. */
public final class WillekeurigeBeleidsbomen {

    private static final int MEESTE_KNOPEN = 30;
    private static final Bron BRON = new Bron("Beleidsplan", "1");

    private WillekeurigeBeleidsbomen() {}

    /** A tree with the nodes in any order, levels skipped or not, down to a primair doel alone. */
    public static Arbitrary<Beleidsboom> bomen() {
        return Combinators.combine(teksten(), knopen()).as(Beleidsboom::new);
    }

    /** The nodes of a tree, in any order. */
    public static Arbitrary<List<Beleidsknoop>> knopen() {
        return zaden().map(WillekeurigeBeleidsbomen::groei)
                .flatMap(Arbitraries::shuffle)
                .withoutEdgeCases();
    }

    /** Nodes with one or more errors planted in them, and the path of each. */
    public static Arbitrary<Gebrekkig> gebrekkig() {
        return Combinators.combine(knopen(), Arbitraries.of(Gebrek.class).set().ofMinSize(1), Arbitraries.integers())
                .as(WillekeurigeBeleidsbomen::plant);
    }

    /** Nodes of any kind, which form a tree by chance only. */
    public static Arbitrary<List<Beleidsknoop>> losseKnopen() {
        Arbitrary<String> codes = Arbitraries.of("A", "B", "C", "D", "");
        return Combinators.combine(codes, Arbitraries.of(Beleidsniveau.class), codes.optional(0.5), teksten())
                .as((code, niveau, ouder, label) -> new Beleidsknoop(code, niveau, ouder, label, "", BRON))
                .list()
                .ofMaxSize(5)
                .withoutEdgeCases();
    }

    /**
     * Nodes that are no tree.
     *
     * @param knopen the nodes
     * @param paden where an error is to be reported, one for each error, in alphabetical order
     */
    public record Gebrekkig(List<Beleidsknoop> knopen, List<String> paden) {}

    /** What can be wrong with nodes. Each adds nodes of its own or spoils one field, so that all go together. */
    public enum Gebrek {
        /** A code that an earlier node has. */
        DUBBELE_CODE,
        /** A code with another character. */
        FOUTE_CODE,
        /** A parent that is not there. */
        WEES,
        /** A node below the primair doel without a parent. */
        ZONDER_OUDER,
        /** A parent on the same level. */
        OUDER_OP_GELIJK_NIVEAU,
        /** Two nodes that are each other's parent. */
        KRING,
        /** A second primair doel. */
        TWEEDE_PRIMAIR_DOEL,
        /** A primair doel with a parent. */
        PRIMAIR_DOEL_MET_OUDER,
        /** A theme without a goal. */
        THEMA_ZONDER_DOEL,
        /** A label without text. */
        LEEG_LABEL
    }

    private static Gebrekkig plant(List<Beleidsknoop> gezond, Set<Gebrek> gebreken, int keuze) {
        Beleidsknoop een = gezond.get(Math.floorMod(keuze, gezond.size()));
        List<Beleidsknoop> knopen = new ArrayList<>(gezond);
        List<String> paden = new ArrayList<>();
        // Sorted: a set of constants has another order in every run, and a seed must plant the same again.
        for (Gebrek gebrek : new TreeSet<>(gebreken)) {
            paden.add(plant(gebrek, knopen, een));
        }
        return new Gebrekkig(List.copyOf(knopen), paden.stream().sorted().toList());
    }

    /** Plants at the end of the nodes, or in one field of a healthy node, and answers with the path of the error. */
    private static String plant(Gebrek gebrek, List<Beleidsknoop> knopen, Beleidsknoop een) {
        String primairDoel = primairDoel(knopen);
        Beleidsknoop doel = geplant(gebrek, Beleidsniveau.BELEIDSDOEL, primairDoel);
        return switch (gebrek) {
            case DUBBELE_CODE -> erbij(knopen, doel.withCode(een.code()), "/code");
            case FOUTE_CODE -> erbij(knopen, doel.withCode(een.code() + '_'), "/code");
            case WEES -> erbij(knopen, doel.withOuder("NERGENS-0"), "/ouder");
            case ZONDER_OUDER -> erbij(knopen, doel.withOuder(Optional.empty()), "/ouder");
            case OUDER_OP_GELIJK_NIVEAU -> {
                knopen.add(doel);
                yield erbij(knopen, geplant(gebrek, doel.niveau(), doel.code()).withCode("ONDER-0"), "/ouder");
            }
            case KRING -> {
                Beleidsknoop lager = geplant(gebrek, Beleidsniveau.GROEP, "BOVEN-0");
                knopen.add(lager);
                Beleidsknoop hoger = geplant(gebrek, Beleidsniveau.OPGAVE, lager.code());
                yield erbij(knopen, hoger.withCode("BOVEN-0"), "/ouder");
            }
            case TWEEDE_PRIMAIR_DOEL ->
                erbij(knopen, geplant(gebrek, Beleidsniveau.PRIMAIR_DOEL, "").withOuder(Optional.empty()), "/niveau");
            case PRIMAIR_DOEL_MET_OUDER -> bederf(knopen, primairDoel, knoop -> knoop.withOuder(een.code()), "/ouder");
            case THEMA_ZONDER_DOEL -> erbij(knopen, geplant(gebrek, Beleidsniveau.THEMA, primairDoel), "");
            case LEEG_LABEL -> bederf(knopen, een.code(), knoop -> knoop.withLabel(" "), "/label");
        };
    }

    /** Its code has a dash, and so is no code of a healthy node, which has none but before a 1. */
    private static Beleidsknoop geplant(Gebrek gebrek, Beleidsniveau niveau, String ouder) {
        String code = "GEPLANT-" + gebrek.name().replace('_', '-');
        return new Beleidsknoop(code, niveau, Optional.of(ouder), "geplant", "", BRON);
    }

    private static String erbij(List<Beleidsknoop> knopen, Beleidsknoop knoop, String veld) {
        knopen.add(knoop);
        return "/knopen/" + (knopen.size() - 1) + veld;
    }

    private static String bederf(
            List<Beleidsknoop> knopen, String code, UnaryOperator<Beleidsknoop> bederf, String veld) {
        int plaats = knopen.stream().map(Beleidsknoop::code).toList().indexOf(code);
        knopen.set(plaats, bederf.apply(knopen.get(plaats)));
        return "/knopen/" + plaats + veld;
    }

    private static String primairDoel(List<Beleidsknoop> knopen) {
        return knopen.stream()
                .filter(knoop -> knoop.niveau() == Beleidsniveau.PRIMAIR_DOEL)
                .findFirst()
                .orElseThrow()
                .code();
    }

    /** What a node grows from: the number chooses its parent among the nodes before it that stand higher. */
    private record Zaad(String code, Beleidsniveau niveau, int ouder, String label, String toelichting) {}

    private static Arbitrary<List<Zaad>> zaden() {
        Arbitrary<String> codes =
                Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(20);
        Arbitrary<Beleidsniveau> niveaus = Arbitraries.of(
                Beleidsniveau.OPGAVE, Beleidsniveau.GROEP, Beleidsniveau.THEMA, Beleidsniveau.BELEIDSDOEL);
        return Combinators.combine(
                        codes,
                        niveaus,
                        Arbitraries.integers(),
                        teksten(),
                        Arbitraries.of("", "Valt buiten de opdracht."))
                .as(Zaad::new)
                .list()
                .uniqueElements(Zaad::code)
                .ofMinSize(1)
                .ofMaxSize(MEESTE_KNOPEN);
    }

    private static List<Beleidsknoop> groei(List<Zaad> zaden) {
        List<Beleidsknoop> knopen = new ArrayList<>();
        Zaad eerste = zaden.get(0);
        knopen.add(knoop(eerste, Beleidsniveau.PRIMAIR_DOEL, Optional.empty()));
        for (Zaad zaad : zaden.subList(1, zaden.size())) {
            List<Beleidsknoop> hoger = knopen.stream()
                    .filter(knoop -> knoop.niveau().isBoven(zaad.niveau()))
                    .toList();
            String ouder = hoger.get(Math.floorMod(zaad.ouder(), hoger.size())).code();
            knopen.add(knoop(zaad, zaad.niveau(), Optional.of(ouder)));
        }
        knopen.addAll(ontbrekendeDoelen(knopen));
        return List.copyOf(knopen);
    }

    private static Beleidsknoop knoop(Zaad zaad, Beleidsniveau niveau, Optional<String> ouder) {
        return new Beleidsknoop(zaad.code(), niveau, ouder, zaad.label(), zaad.toelichting(), BRON);
    }

    private static List<Beleidsknoop> ontbrekendeDoelen(List<Beleidsknoop> knopen) {
        Set<String> metDoel = new HashSet<>();
        knopen.stream()
                .filter(knoop -> knoop.niveau() == Beleidsniveau.BELEIDSDOEL)
                .forEach(knoop -> knoop.ouder().ifPresent(metDoel::add));
        return knopen.stream()
                .filter(knoop -> knoop.niveau() == Beleidsniveau.THEMA && !metDoel.contains(knoop.code()))
                .map(thema -> new Beleidsknoop(
                        thema.code() + "-1",
                        Beleidsniveau.BELEIDSDOEL,
                        Optional.of(thema.code()),
                        "doel van " + thema.label(),
                        "",
                        BRON))
                .toList();
    }

    private static Arbitrary<String> teksten() {
        return Arbitraries.strings()
                .alpha()
                .withChars(' ', '\u00e9', '-')
                .ofMaxLength(30)
                .map(tekst -> "D" + tekst);
    }
}
