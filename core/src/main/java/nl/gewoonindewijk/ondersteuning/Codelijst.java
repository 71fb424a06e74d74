package nl.gewoonindewijk.ondersteuning;

import io.vavr.collection.Vector;
import java.util.List;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Vereiste;

/**
 * Een codelijst: the choices for one field, with what they mean; a host may bring its own.
 *
 * @param naam what the choice is about, such as {@code leefgebied}
 * @param versie which edition of the list
 * @param waarden the choices, each code once, at least one
 */
public record Codelijst(String naam, String versie, List<Codewaarde> waarden) {

    private static final int LANGSTE = 200;

    /**
     * One choice.
     *
     * @param code how it is stored
     * @param label what it is called; 1 to 200 characters
     */
    public record Codewaarde(Code code, String label) {

        /** @throws IllegalArgumentException if the label is blank or too long, or holds a character that cannot be kept */
        public Codewaarde {
            label = Vereiste.tekst(label, LANGSTE);
        }
    }

    /** @throws IllegalArgumentException if there is no choice, a code occurs twice, or a text is not accepted */
    public Codelijst {
        naam = Vereiste.tekst(naam, LANGSTE);
        versie = Vereiste.tekst(versie, LANGSTE);
        waarden = List.copyOf(waarden);
        Vector<Codewaarde> alle = Vector.ofAll(waarden);
        if (alle.isEmpty() || alle.distinctBy(Codewaarde::code).size() < alle.size()) {
            throw new IllegalArgumentException("Een codelijst heeft keuzes, elk met een eigen code.");
        }
    }

    /** One choice of a list. */
    public static Codewaarde keuze(String code, String label) {
        return new Codewaarde(new Code(code), label);
    }

    /** Whether this list has the code. */
    public boolean kent(Code code) {
        return Vector.ofAll(waarden).exists(waarde -> waarde.code().equals(code));
    }
}
