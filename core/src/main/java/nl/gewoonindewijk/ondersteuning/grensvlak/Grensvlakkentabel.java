package nl.gewoonindewijk.ondersteuning.grensvlak;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Map;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import nl.gewoonindewijk.regels.Regelcode;

/**
 * Een grensvlakkentabel: what an assignment covers, subject by subject, as plain data.
 *
 * <p>Every gemeente may bring its own: each combination of facts of each subject has exactly one row, so that the table
 * always has one answer and never guesses. Regel: UA-6-GRENSVLAK.
 *
 * @param naam whose table it is, such as {@code Haarlem}; not blank
 * @param onderwerpen the subjects, one or more
 */
public record Grensvlakkentabel(String naam, List<Onderwerp> onderwerpen) {

    /** The rule that these tables carry. */
    public static final Regelcode REGEL = new Regelcode("UA-6-GRENSVLAK");

    /** Where the rule stands. */
    public static final Bron BRON = Bron.ua("6");

    /** @throws IllegalArgumentException if the table is wrong; the message names every error, as {@link #van} does */
    public Grensvlakkentabel {
        onderwerpen = List.copyOf(onderwerpen);
        Vector<Invoerfout> fouten = Tabelcontrole.fouten(naam, onderwerpen);
        if (fouten.nonEmpty()) {
            throw new IllegalArgumentException(fouten.mkString("Dit is geen grensvlakkentabel. ", " ", ""));
        }
    }

    /**
     * Makes a table of data from outside.
     *
     * @return the table, or every error at once, each with its path, such as {@code /onderwerpen/3/regels/1}
     */
    public static Validation<Seq<Invoerfout>, Grensvlakkentabel> van(String naam, List<Onderwerp> onderwerpen) {
        Vector<Invoerfout> fouten = Tabelcontrole.fouten(naam, onderwerpen);
        return fouten.isEmpty()
                ? Validation.valid(new Grensvlakkentabel(naam, onderwerpen))
                : Validation.invalid(fouten);
    }

    /** The subject with a code, or none. */
    public Option<Onderwerp> onderwerp(String code) {
        return Vector.ofAll(onderwerpen).find(onderwerp -> onderwerp.code().equals(code));
    }

    /**
     * Decides on a subject. A fact that is not known and that matters makes the answer onbepaald, which names it.
     *
     * @param code code of the subject
     * @param feiten what is known, value by code of the fact
     * @return the decision, or every error with the choices: {@code /onderwerp}, or {@code /feiten/} with the fact
     */
    public Validation<Seq<Invoerfout>, Scopebesluit> besluit(String code, Map<String, String> feiten) {
        return onderwerp(code)
                .fold(() -> Validation.invalid(Vector.of(onbekend())), onderwerp -> onderwerp.besluit(feiten));
    }

    private Invoerfout onbekend() {
        return new Invoerfout(
                "/onderwerp",
                "Dit onderwerp bestaat niet. Kies uit: "
                        + Vector.ofAll(onderwerpen).map(Onderwerp::code).mkString(", ") + ".");
    }
}
