package nl.gewoonindewijk.budget;

import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Vereiste;
import org.immutables.value.Value;

/**
 * Een jaarbudget: the one amount that pays the whole assignment for a year, with its plan and its account. What a year does
 * not have yet is left out; a list that is empty says that there is none.
 *
 * @param opdracht the assignment
 * @param boekjaar the year; one jaarbudget a year
 * @param bedrag the granted amount, not negative
 * @param planVanAanpak the plan, once handed in
 * @param begroting how it is to be spent
 * @param oormerken what is set aside
 * @param onttrekkingen what is taken out for the region
 * @param realisatie what the year came to, once accounted for
 * @param startbudget start and implementation budget, where there is one
 * @param termijnbetalingen monthly instalments as granted or paid; empty as long as they are not agreed
 * @param eigenBijdragen what residents paid
 * @param accommodaties the facilities
 * @param sroi social return over the whole contract, where it is known
 * @param kadernota information for the Kadernota, once handed in
 * @param tussenrapportage interim report, once handed in
 * @param afwijkingen developments that may change the costs
 * @param tekortkomingen agreements that were not kept
 */
@Value.Builder
public record Jaarbudget(
        Opdracht opdracht,
        Boekjaar boekjaar,
        Bedrag bedrag,
        Optional<PlanVanAanpak> planVanAanpak,
        Begroting begroting,
        Oormerken oormerken,
        List<Onttrekking> onttrekkingen,
        Optional<Realisatie> realisatie,
        Optional<Startbudget> startbudget,
        List<Termijnbetaling> termijnbetalingen,
        List<EigenBijdrage> eigenBijdragen,
        List<Accommodatie> accommodaties,
        Optional<Sroi> sroi,
        Optional<Kadernota> kadernota,
        Optional<Tussenrapportage> tussenrapportage,
        List<Afwijking> afwijkingen,
        List<Tekortkoming> tekortkomingen)
        implements WithJaarbudget {

    /** @throws IllegalArgumentException if the granted amount is negative */
    public Jaarbudget {
        bedrag = Vereiste.nietNegatief(bedrag);
        onttrekkingen = List.copyOf(onttrekkingen);
        termijnbetalingen = List.copyOf(termijnbetalingen);
        eigenBijdragen = List.copyOf(eigenBijdragen);
        accommodaties = List.copyOf(accommodaties);
        afwijkingen = List.copyOf(afwijkingen);
        tekortkomingen = List.copyOf(tekortkomingen);
    }

    /** What it is called in reports and messages. */
    public String naam() {
        return "jaarbudget " + boekjaar;
    }
}
