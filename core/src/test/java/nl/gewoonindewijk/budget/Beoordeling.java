package nl.gewoonindewijk.budget;

import java.time.LocalDate;
import java.util.List;
import nl.gewoonindewijk.Regels;
import nl.gewoonindewijk.contract.Contract;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.regels.Bevinding;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regelcode;
import nl.gewoonindewijk.regels.Verwoording;

/**
 * What one rule finds on a jaarbudget.
 *
 * @param regel code of the rule
 * @param contract the contract it is judged by
 */
record Beoordeling(Regelcode regel, Contract contract) {

    /** A day on which the whole of 2023 is known. */
    static final LocalDate EIND_2023 = LocalDate.of(2023, 12, 31);

    private static final Verwoording VERWOORDING = Regels.verwoording();

    /** By Haarlem's contract. */
    static Beoordeling van(String regel) {
        return new Beoordeling(new Regelcode(regel), Haarlem.CONTRACT);
    }

    /** A number of euros in Dutch notation, such as {@code 299.999,99}. */
    static Bedrag euro(String tekst) {
        return Bedrag.parse(tekst);
    }

    List<Bevinding> bevindingen(Jaarbudget budget, LocalDate peildatum) {
        return Budgetregels.toets(budget, contract, peildatum).get().bevindingen().stream()
                .filter(bevinding -> bevinding.regel().equals(regel))
                .toList();
    }

    List<Oordeel> oordelen(Jaarbudget budget, LocalDate peildatum) {
        return bevindingen(budget, peildatum).stream().map(Bevinding::oordeel).toList();
    }

    /** The verdict of a rule that gives one. */
    Oordeel oordeel(Jaarbudget budget, LocalDate peildatum) {
        List<Oordeel> oordelen = oordelen(budget, peildatum);
        if (oordelen.size() != 1) {
            throw new AssertionError("Een oordeel verwacht, maar dit gevonden: " + oordelen);
        }
        return oordelen.get(0);
    }

    /** The verdict of a rule that gives one, when all of 2023 is known. */
    Oordeel oordeel(Jaarbudget budget) {
        return oordeel(budget, EIND_2023);
    }

    /** Each verdict as its kind and reason, such as {@code OVERTREDEN te-laat}. */
    List<String> redenen(Jaarbudget budget, LocalDate peildatum) {
        return oordelen(budget, peildatum).stream()
                .map(oordeel -> oordeel.soort() + " " + oordeel.reden())
                .toList();
    }

    List<String> zinnen(Jaarbudget budget, LocalDate peildatum) {
        return bevindingen(budget, peildatum).stream().map(VERWOORDING::zin).toList();
    }
}
