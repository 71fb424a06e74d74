package nl.gewoonindewijk.contract;

import java.util.List;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Percentage;
import nl.gewoonindewijk.gedeeld.Periode;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import org.immutables.value.Value;

/**
 * De budgetvoorwaarden: every figure of the contract on money, by date and with its source. An empty timeline means that
 * the contract sets no such figure.
 *
 * @param maximaleWinst largest profit, as a share of the jaarbudget
 * @param vrijwilligersorganisaties smallest yearly amount for volunteer organisations without staff
 * @param jeugdoverlast yearly earmark for youth nuisance and youth crime
 * @param waardevolWerkBeschermdWonen indicative earmark for waardevol werk, from Beschermd Wonen
 * @param waardevolWerkMaatschappelijkeOpvang indicative earmark for waardevol werk, from Maatschappelijke Opvang
 * @param onttrekking whether amounts may be withdrawn yearly to the region
 * @param sroi smallest share of the contract value that goes to social return
 * @param planVoor the day before which the plan van aanpak is due
 * @param aantalTermijnen instalments a year: 1, 2, 3, 4, 6 or 12
 * @param dragerOverschrijding who bears overspending
 * @param significanteAfwijking from which amount a structural deviation must be reported
 * @param herhaling from how many breaches of one agreement the gemeente may block instalments
 * @param kadernotaVoor the day before which information for the Kadernota is due
 * @param tussenrapportageVanaf first day for the interim report
 * @param tussenrapportageVoor the day before which the interim report is due
 * @param startbudget largest start and implementation budget
 * @param startbudgetperiode when the start budget may be spent
 * @param minimaleOppervlakte smallest gross floor area of a facility, in square metres
 * @param zonderEigenBijdrage for what a resident never pays a contribution
 */
@Value.Builder
public record Budgetvoorwaarden(
        Tijdlijn<Norm<Percentage>> maximaleWinst,
        Tijdlijn<Norm<Bedrag>> vrijwilligersorganisaties,
        Tijdlijn<Norm<Bedrag>> jeugdoverlast,
        Tijdlijn<Norm<Bedrag>> waardevolWerkBeschermdWonen,
        Tijdlijn<Norm<Bedrag>> waardevolWerkMaatschappelijkeOpvang,
        Tijdlijn<Norm<Boolean>> onttrekking,
        Tijdlijn<Norm<Percentage>> sroi,
        Tijdlijn<Norm<Jaarmoment>> planVoor,
        Tijdlijn<Norm<Integer>> aantalTermijnen,
        Tijdlijn<Norm<Drager>> dragerOverschrijding,
        Tijdlijn<Norm<Bedrag>> significanteAfwijking,
        Tijdlijn<Norm<Integer>> herhaling,
        Tijdlijn<Norm<Jaarmoment>> kadernotaVoor,
        Tijdlijn<Norm<Jaarmoment>> tussenrapportageVanaf,
        Tijdlijn<Norm<Jaarmoment>> tussenrapportageVoor,
        Tijdlijn<Norm<Bedrag>> startbudget,
        Tijdlijn<Norm<Periode>> startbudgetperiode,
        Tijdlijn<Norm<Integer>> minimaleOppervlakte,
        Tijdlijn<Norm<List<Voorzieningsoort>>> zonderEigenBijdrage)
        implements WithBudgetvoorwaarden {

    private static final int MAANDEN = 12;

    /** @throws IllegalArgumentException if the instalments do not divide the year in equal parts of whole months */
    public Budgetvoorwaarden {
        if (!aantalTermijnen.stappen().stream()
                .map(stap -> stap.waarde().waarde())
                .allMatch(aantal -> aantal >= 1 && MAANDEN % aantal == 0)) {
            throw new IllegalArgumentException("Het aantal termijnen is 1, 2, 3, 4, 6 of 12.");
        }
    }
}
