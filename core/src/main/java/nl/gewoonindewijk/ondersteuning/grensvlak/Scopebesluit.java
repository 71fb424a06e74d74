package nl.gewoonindewijk.ondersteuning.grensvlak;

import io.vavr.collection.Vector;
import java.util.List;
import nl.gewoonindewijk.gedeeld.Bron;
import org.immutables.value.Value;

/**
 * Een scopebesluit: whether the assignment covers a subject, one of four kinds, each with where that is written.
 *
 * <p>Bron: UA 6.
 */
public sealed interface Scopebesluit
        permits Scopebesluit.Binnen, Scopebesluit.Buiten, Scopebesluit.BuitenMetInzet, Scopebesluit.Onbepaald {

    /** Where it is written, the most telling place first. */
    List<Bron> bronnen();

    /** Who to refer a resident to; empty where the text names nobody or there is no need. */
    default List<String> verwijzenNaar() {
        return List.of();
    }

    /** Who to work together with; empty where the text names nobody. */
    default List<String> samenwerkenMet() {
        return List.of();
    }

    /** The assignment covers it. */
    static Binnen binnen(Bron... bronnen) {
        return new Binnen(List.of(), List.of(bronnen));
    }

    /** The assignment does not cover it. */
    static Buiten buiten(Bron... bronnen) {
        return new Buiten(List.of(), List.of(bronnen));
    }

    /** The text leaves it to people. */
    static Onbepaald onbepaald(Bron... bronnen) {
        return new Onbepaald(List.of(), List.of(bronnen));
    }

    /**
     * The assignment covers it.
     *
     * @param samenwerkenMet partners to work with
     * @param bronnen where it is written
     */
    record Binnen(List<String> samenwerkenMet, List<Bron> bronnen) implements Scopebesluit {

        /** Copies the lists, so that nobody changes them afterwards. */
        public Binnen {
            samenwerkenMet = List.copyOf(samenwerkenMet);
            bronnen = List.copyOf(bronnen);
        }

        /** This decision, with the partners to work with. */
        public Binnen samenMet(String... partners) {
            return new Binnen(List.of(partners), bronnen);
        }
    }

    /**
     * The assignment does not cover it.
     *
     * @param verwijzenNaar partners to refer to
     * @param bronnen where it is written
     */
    record Buiten(List<String> verwijzenNaar, List<Bron> bronnen) implements Scopebesluit {

        /** Copies the lists, so that nobody changes them afterwards. */
        public Buiten {
            verwijzenNaar = List.copyOf(verwijzenNaar);
            bronnen = List.copyOf(bronnen);
        }

        /** This decision, with the partners to refer to. */
        public Buiten naar(String... partners) {
            return new Buiten(List.of(partners), bronnen);
        }

        /** Outside, but this stays within. */
        public BuitenMetInzet blijft(Inzet... inzet) {
            return new BuitenMetInzet(List.of(inzet), verwijzenNaar, List.of(), bronnen);
        }

        /** Outside, but working together with these partners stays within. */
        public BuitenMetInzet samenMet(String... partners) {
            return new BuitenMetInzet(List.of(Inzet.SAMENWERKEN), verwijzenNaar, List.of(partners), bronnen);
        }
    }

    /**
     * The assignment does not cover it, but something about it stays within.
     *
     * @param inzet what stays within, at least one, each once, in the order of the enum
     * @param verwijzenNaar partners to refer to
     * @param samenwerkenMet partners to work with, if working together is what stays within
     * @param bronnen where it is written
     */
    @Value.Builder
    record BuitenMetInzet(
            List<Inzet> inzet, List<String> verwijzenNaar, List<String> samenwerkenMet, List<Bron> bronnen)
            implements Scopebesluit, WithBuitenMetInzet {

        /** @throws IllegalArgumentException if nothing stays within, or partners are named without working together */
        public BuitenMetInzet {
            inzet = Vector.ofAll(inzet).distinct().sorted().asJava();
            verwijzenNaar = List.copyOf(verwijzenNaar);
            samenwerkenMet = List.copyOf(samenwerkenMet);
            bronnen = List.copyOf(bronnen);
            if (inzet.isEmpty()) {
                throw new IllegalArgumentException("Een besluit met inzet noemt ten minste een inzet.");
            }
            if (!samenwerkenMet.isEmpty() && !inzet.contains(Inzet.SAMENWERKEN)) {
                throw new IllegalArgumentException("Wie partners noemt om mee samen te werken, werkt samen.");
            }
        }

        /** This decision, where working together with these partners stays within too. */
        public BuitenMetInzet samenMet(String... partners) {
            return new BuitenMetInzet(
                    Vector.ofAll(inzet).append(Inzet.SAMENWERKEN).asJava(), verwijzenNaar, List.of(partners), bronnen);
        }
    }

    /**
     * A human must decide: the text leaves it open, or a fact is not known.
     *
     * @param ontbreekt codes of the facts that are not known; empty if the text leaves it open
     * @param bronnen where it is written
     */
    record Onbepaald(List<String> ontbreekt, List<Bron> bronnen) implements Scopebesluit {

        /** Copies the lists, so that nobody changes them afterwards. */
        public Onbepaald {
            ontbreekt = List.copyOf(ontbreekt);
            bronnen = List.copyOf(bronnen);
        }
    }
}
