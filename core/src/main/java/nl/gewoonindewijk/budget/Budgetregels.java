package nl.gewoonindewijk.budget;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import nl.gewoonindewijk.contract.Contract;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Regelset;
import nl.gewoonindewijk.regels.Toetsrapport;

/** The rules on money: those of the contract on a jaarbudget, and those on a multi-year budget. */
public final class Budgetregels {

    /** Every rule of the contract on a jaarbudget, in the order of the report. */
    public static final Regelset<Jaarbudget, Contractversie> JAARBUDGET = new Regelset<>(List.of(
            Winstregels.WINST,
            Winstregels.OVERSCHRIJDING,
            Planregel.PLAN,
            Termijnregel.TERMIJNEN,
            Oormerkregels.VRIJWILLIGERS,
            Oormerkregels.VRIJWILLIGERS_HUUR,
            Oormerkregels.JEUGDOVERLAST,
            Oormerkregels.WAARDEVOL_WERK,
            Sroiregel.SROI,
            EigenBijdrageregel.EIGEN_BIJDRAGE,
            Vastgoedregels.EXPLOITATIE,
            Vastgoedregels.VOORZIENING,
            Startbudgetregel.STARTBUDGET,
            Kadernotaregel.KADERNOTA,
            Tussenrapportageregel.TUSSENRAPPORTAGE,
            Afwijkingregel.AFWIJKING,
            Blokkeerregel.BLOKKEREN));

    /** Every rule on a multi-year budget. */
    public static final Regelset<Meerjarenbegroting, Meerjarenkader> MEERJARENBEGROTING =
            new Regelset<>(List.of(Meerjarenregel.TABEL));

    private Budgetregels() {}

    /**
     * Judges a jaarbudget by the version of the contract that applies to its year, as far as is known on a day.
     *
     * @param peildatum the day on which is judged
     * @return the report, or a refusal where the contract has no version for that year or is of another opdracht
     */
    public static Either<Afwijzing, Toetsrapport> toets(Jaarbudget budget, Contract contract, LocalDate peildatum) {
        if (!budget.opdracht().equals(contract.opdracht())) {
            return Either.left(Afwijzing.van(
                    "CONTRACT-VERSIE",
                    new Bron("Contract", contract.opdracht().code()),
                    "andere-opdracht",
                    Gegeven.van("opdracht", budget.opdracht().code()),
                    Gegeven.van("contract", contract.opdracht().code())));
        }
        return contract.versie(budget.boekjaar(), peildatum)
                .map(versie -> JAARBUDGET.toets(budget.naam(), budget, versie, peildatum));
    }
}
