package nl.gewoonindewijk.ondersteuning.aanmelding;

import io.vavr.control.Either;
import java.util.List;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.ondersteuning.Duur;
import nl.gewoonindewijk.ondersteuning.Ondersteuningsvorm;
import nl.gewoonindewijk.ondersteuning.TrajectId;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.grensvlak.Scopebesluit;
import nl.gewoonindewijk.regels.Afwijzing;

/** Een afronding: what became of an aanmelding. */
public sealed interface Afronding
        permits Afronding.KorteOndersteuning, Afronding.NaarTraject, Afronding.BuitenOpdracht, Afronding.Ingetrokken {

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
     * @param verwezenNaar partners that the resident was referred to; empty where the table names nobody
     * @param gronden where it is written, at least one
     */
    record BuitenOpdracht(Code onderwerp, List<String> verwezenNaar, List<Bron> gronden) implements Afronding {

        /** @throws IllegalArgumentException if there is no ground to refuse */
        public BuitenOpdracht {
            verwezenNaar = List.copyOf(verwezenNaar);
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
            return besluit instanceof Scopebesluit.Onbepaald
                    ? Either.left(Voorschrift.ACCEPTATIE.wijsAf("scope-onbepaald"))
                    : Either.right(new BuitenOpdracht(onderwerp, besluit.verwijzenNaar(), besluit.bronnen()));
        }
    }

    /** The question was taken back, or the resident could not be reached any more. */
    record Ingetrokken() implements Afronding {}
}
