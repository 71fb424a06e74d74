package nl.gewoonindewijk.contract;

import java.time.LocalDate;
import java.util.List;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Percentage;
import nl.gewoonindewijk.gedeeld.Periode;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender;
import nl.gewoonindewijk.regels.Regelcode;

/**
 * The contract Gewoon in de Wijk of the gemeente Haarlem, with every figure of its first version.
 *
 * <p>{@code ~} Read into the paragraphs: 2022 is the implementation phase only, so what is due for a whole year starts in
 * 2023; the plan is due in the year before; repeated means twice; support is due four weeks after the same receipt as the
 * first contact.
 *
 * <p>Bron: Uitvoeringsafspraken Gewoon in de Wijk (UA).
 */
public final class Haarlem {

    /** The assignment Gewoon in de Wijk. */
    public static final Opdracht OPDRACHT = new Opdracht("haarlem-gidw");

    /** {@code ~} The implementation phase starts the contract: UA 9.1.3. */
    private static final LocalDate BEGIN = LocalDate.of(2022, 7, 1);

    private static final LocalDate EERSTE_JAAR = LocalDate.of(2023, 1, 1);

    /** Eight years: UA 7.10; {@code ~} from 1 January 2023. */
    private static final Periode LOOPTIJD = new Periode(EERSTE_JAAR, EERSTE_JAAR.plusYears(8));

    /** The contract with its versions. */
    public static final Contract CONTRACT = new Contract(OPDRACHT, List.of(versie1()));

    private Haarlem() {}

    private static Contractversie versie1() {
        return new Contractversie(
                OPDRACHT, 1, BEGIN, BEGIN, LOOPTIJD, budget(), termijnen(), Werkdagenkalender.TERMIJNENWET);
    }

    private static Budgetvoorwaarden budget() {
        return new BudgetvoorwaardenBuilder()
                .maximaleWinst(norm("9.1.4", Percentage.of(4)))
                .vrijwilligersorganisaties(norm(EERSTE_JAAR, "3.3.4", Bedrag.ofEuro(300_000)))
                .jeugdoverlast(norm(EERSTE_JAAR, "3.2.2", Bedrag.ofEuro(310_000)))
                .waardevolWerkBeschermdWonen(norm(EERSTE_JAAR, "3.4.1", Bedrag.ofEuro(950_000)))
                .waardevolWerkMaatschappelijkeOpvang(norm(EERSTE_JAAR, "3.4.1", Bedrag.ofEuro(100_000)))
                .onttrekking(norm(EERSTE_JAAR, "3.4.1", true))
                .sroi(norm(EERSTE_JAAR, "7.10", Percentage.of(5)))
                .planVoor(norm("9.1.1", new Jaarmoment(10, 1, -1)))
                .aantalTermijnen(norm(EERSTE_JAAR, "9.1.1", 12))
                .dragerOverschrijding(norm("9.1.1", Drager.SAMENWERKINGSVERBAND))
                .significanteAfwijking(Tijdlijn.leeg())
                .herhaling(norm("9.1.1", 2))
                .kadernotaVoor(norm("9.1.2", new Jaarmoment(3, 1, 0)))
                .tussenrapportageVanaf(norm("9.1.2", new Jaarmoment(6, 1, 0)))
                .tussenrapportageVoor(norm("9.1.2", new Jaarmoment(7, 1, 0)))
                .startbudget(norm("9.1.3", Bedrag.ofEuro(280_000)))
                .startbudgetperiode(norm("9.1.3", new Periode(BEGIN, EERSTE_JAAR)))
                .minimaleOppervlakte(norm("9.2", 300))
                .zonderEigenBijdrage(norm(
                        "5.3",
                        List.of(Voorzieningsoort.ALGEMENE_VOORZIENING, Voorzieningsoort.AANVULLENDE_ONDERSTEUNING)))
                .build();
    }

    private static List<Termijnafspraak> termijnen() {
        return List.of(
                termijn("UA-4.3-CONTACT", "4.3", 5, Termijn.Eenheid.WERKDAGEN),
                termijn("UA-4.3-START", "4.3", 4, Termijn.Eenheid.WEKEN),
                termijn("UA-5.2-PGB", "5.2", 2, Termijn.Eenheid.JAREN));
    }

    private static Termijnafspraak termijn(String regel, String paragraaf, int aantal, Termijn.Eenheid eenheid) {
        return new Termijnafspraak(
                new Regelcode(regel), norm(paragraaf, new Termijn(aantal, eenheid, Termijn.Regime.CONTRACTUEEL)));
    }

    private static <T> Tijdlijn<Norm<T>> norm(String paragraaf, T waarde) {
        return norm(BEGIN, paragraaf, waarde);
    }

    private static <T> Tijdlijn<Norm<T>> norm(LocalDate vanaf, String paragraaf, T waarde) {
        return Tijdlijn.vanaf(vanaf, new Norm<>(waarde, Bron.ua(paragraaf)));
    }
}
