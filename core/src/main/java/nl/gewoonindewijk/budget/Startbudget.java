package nl.gewoonindewijk.budget;

import java.time.LocalDate;
import java.util.List;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Vereiste;
import org.immutables.value.Value;

/**
 * Het start- en implementatiebudget: money for setting up, before the assignment itself starts.
 *
 * <p>Bron: UA 9.1.3.
 *
 * @param posten what it was spent on
 */
public record Startbudget(List<Startbudgetpost> posten) {

    /** What a start cost is for; the contract allows the first four. */
    public enum Bestemming {
        /** Investments in ICT, organisation, financial system. */
        BEDRIJFSVOERING,
        /** Building relations and networks with partners. */
        NETWERKEN,
        /** Handing over clients, activities and client information. */
        OVERDRACHT,
        /** Once-only project costs, such as communication or temporary staff. */
        PROJECTKOSTEN,
        /** Anything else. */
        OVERIG
    }

    /**
     * A start cost.
     *
     * @param bestemming what it is for
     * @param omschrijving what it is, at most 200 characters
     * @param bedrag what it came to, not negative
     * @param structureel whether it returns every year
     * @param besteedOp the day it was spent
     */
    @Value.Builder
    public record Startbudgetpost(
            Bestemming bestemming, String omschrijving, Bedrag bedrag, boolean structureel, LocalDate besteedOp)
            implements WithStartbudgetpost {

        private static final int LANGSTE = 200;

        /** @throws IllegalArgumentException if the amount is negative, or the text is blank or too long */
        public Startbudgetpost {
            omschrijving = Vereiste.tekst(omschrijving, LANGSTE);
            bedrag = Vereiste.nietNegatief(bedrag);
        }
    }

    /** Copies the list, so that nobody changes it afterwards. */
    public Startbudget {
        posten = List.copyOf(posten);
    }

    /** All start costs together. */
    public Bedrag totaal() {
        return Bedrag.som(posten.stream().map(Startbudgetpost::bedrag));
    }
}
