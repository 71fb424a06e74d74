package nl.gewoonindewijk.dossier.vernietiging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.dossier.Bewaarcategorie;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.gedeeld.Bron;
import org.immutables.value.Value;

/**
 * Een verklaringsregel: one piece in the specification of a verklaring van vernietiging. Nothing in it leads to a person.
 *
 * @param soort what kind of piece it was
 * @param categorieen what it was for the rules on keeping
 * @param gronden the article by which it went: the one that kept it longest, or those that give a right to ask for it
 * @param bewaardTotEnMet the last day on which it was kept by them; empty where it went on request before they ended
 * @param opVerzoek whether it was destroyed on request
 * @param uitkomst what became of it, when
 */
@Value.Builder
public record Verklaringsregel(
        Stuksoort soort,
        List<Bewaarcategorie> categorieen,
        List<Bron> gronden,
        Optional<LocalDate> bewaardTotEnMet,
        boolean opVerzoek,
        Regeluitkomst uitkomst)
        implements WithVerklaringsregel {

    /** Copies the lists, so that nobody changes them afterwards. */
    public Verklaringsregel {
        categorieen = List.copyOf(categorieen);
        gronden = List.copyOf(gronden);
    }

    /** What stays of a line, once it was dealt with. */
    public static Verklaringsregel van(Lijstregel regel, Regeluitkomst uitkomst) {
        return new Verklaringsregel(
                regel.stuk().soort(),
                regel.categorieen(),
                regel.gronden(),
                regel.bewaardTotEnMet(),
                regel.opVerzoek(),
                uitkomst);
    }
}
