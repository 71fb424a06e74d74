package nl.gewoonindewijk.ondersteuning.aanmelding;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.List;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Vereiste;
import nl.gewoonindewijk.ondersteuning.Duur;
import nl.gewoonindewijk.ondersteuning.Ondersteuningsvorm;
import nl.gewoonindewijk.ondersteuning.TrajectId;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.grensvlak.Inzet;
import nl.gewoonindewijk.ondersteuning.grensvlak.Scopebesluit;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;

/** Een afronding: what became of an aanmelding. */
public sealed interface Afronding
        permits Afronding.KorteOndersteuning,
                Afronding.NaarTraject,
                Afronding.BuitenOpdracht,
                Afronding.Ingetrokken,
                Afronding.NietBereikt {

    /**
     * The resident was helped with information and advice.
     *
     * @param vorm which support, always short
     */
    record KorteOndersteuning(Ondersteuningsvorm vorm) implements Afronding {

        /** @throws IllegalArgumentException if the support is long: that is a traject */
        public KorteOndersteuning {
            if (vorm.duur() != Duur.KORT) {
                throw new IllegalArgumentException("Lange ondersteuning is een traject.");
            }
        }
    }

    /**
     * Longer support has begun.
     *
     * @param traject which
     */
    record NaarTraject(TrajectId traject) implements Afronding {}

    /**
     * The assignment does not cover the question, and the resident was referred to others.
     *
     * @param onderwerp code of the subject in the grensvlakkentabel
     * @param inzet what stays within the assignment, each once; empty if nothing does
     * @param verwezenNaar partners that the resident was referred to; empty where the table names nobody
     * @param gronden where it is written, at least one
     */
    record BuitenOpdracht(Code onderwerp, List<Inzet> inzet, List<String> verwezenNaar, List<Bron> gronden)
            implements Afronding {

        private static final int LANGSTE = 200;

        /** @throws IllegalArgumentException if there is no ground to refuse, or the name of a partner is not accepted */
        public BuitenOpdracht {
            inzet = Vector.ofAll(inzet).distinct().sorted().asJava();
            verwezenNaar = verwezenNaar.stream()
                    .map(naar -> Vereiste.tekst(naar, LANGSTE))
                    .toList();
            gronden = List.copyOf(gronden);
            if (gronden.isEmpty()) {
                throw new IllegalArgumentException("Wie een vraag weigert, noemt de grond.");
            }
        }

        /** A refusal on the ground of a scope decision, or why that is no ground. Bron: UA 2.1. */
        public static Either<Afwijzing, Afronding> van(Code onderwerp, Scopebesluit besluit) {
            if (besluit instanceof Scopebesluit.Binnen) {
                return Either.left(Voorschrift.ACCEPTATIE.wijsAf("binnen-de-opdracht"));
            }
            return besluit instanceof Scopebesluit.Onbepaald onbepaald
                    ? Either.left(onbepaald(onbepaald.ontbreekt()))
                    : Either.right(
                            new BuitenOpdracht(onderwerp, inzet(besluit), besluit.verwijzenNaar(), besluit.bronnen()));
        }

        private static List<Inzet> inzet(Scopebesluit besluit) {
            return besluit instanceof Scopebesluit.BuitenMetInzet met ? met.inzet() : List.of();
        }

        private static Afwijzing onbepaald(List<String> ontbreekt) {
            return ontbreekt.isEmpty()
                    ? Voorschrift.ACCEPTATIE.wijsAf("scope-onbepaald")
                    : Voorschrift.ACCEPTATIE.wijsAf(
                            "scope-ontbreekt", Gegeven.van("ontbreekt", String.join(", ", ontbreekt)));
        }
    }

    /** The resident took the question back. */
    record Ingetrokken() implements Afronding {}

    /** The resident was sought, and could not be reached. */
    record NietBereikt() implements Afronding {}
}
