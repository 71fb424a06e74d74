package nl.gewoonindewijk.contract;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Periode;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender;
import nl.gewoonindewijk.regels.Regelcode;
import nl.gewoonindewijk.regels.Toetskader;
import org.immutables.value.Value;

/**
 * Een contractversie: the terms of a contract as they were agreed at one moment.
 *
 * @param opdracht the assignment
 * @param nummer 1 for the first version, higher for each amendment
 * @param geldigVanaf the day from which these terms hold
 * @param bekendSinds the day on which they were agreed; a verdict of before that day does not know them
 * @param looptijd the years that the contract value covers; the terms may hold earlier, and not after them
 * @param budget terms on money
 * @param termijnen terms on time, each rule once
 * @param werkdagen which days count as working days
 */
@Value.Builder
public record Contractversie(
        Opdracht opdracht,
        int nummer,
        LocalDate geldigVanaf,
        LocalDate bekendSinds,
        Periode looptijd,
        Budgetvoorwaarden budget,
        List<Termijnafspraak> termijnen,
        Werkdagenkalender werkdagen)
        implements WithContractversie, Toetskader {

    /** @throws IllegalArgumentException if the number is below 1, or a rule has two terms */
    public Contractversie {
        if (nummer < 1) {
            throw new IllegalArgumentException("De eerste versie van een contract heeft nummer 1.");
        }
        termijnen = List.copyOf(termijnen);
        if (Vector.ofAll(termijnen).distinctBy(Termijnafspraak::regel).size() < termijnen.size()) {
            throw new IllegalArgumentException("Een regel heeft ten hoogste een termijn.");
        }
    }

    @Override
    public String kadernaam() {
        return opdracht + "/" + nummer;
    }

    /** The first day of a boekjaar on which these terms hold, or 1 January where they hold already. */
    public LocalDate eersteDagVan(Boekjaar boekjaar) {
        LocalDate eersteDag = boekjaar.eersteDag();
        return geldigVanaf.isAfter(eersteDag) ? geldigVanaf : eersteDag;
    }

    /** The term that a rule sets on a day, or none where the contract has none. */
    public Option<Norm<Termijn>> termijn(Regelcode regel, LocalDate dag) {
        return Vector.ofAll(termijnen)
                .find(afspraak -> afspraak.regel().equals(regel))
                .flatMap(afspraak -> afspraak.termijn().op(dag));
    }
}
