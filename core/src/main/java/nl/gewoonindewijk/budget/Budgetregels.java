package nl.gewoonindewijk.budget;

import java.util.List;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.regels.Regelset;

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
            Verantwoordingsregels.KADERNOTA,
            Verantwoordingsregels.TUSSENRAPPORTAGE,
            Verantwoordingsregels.AFWIJKING,
            Verantwoordingsregels.BLOKKEREN));

    /** Every rule on a multi-year budget. */
    public static final Regelset<Meerjarenbegroting, Meerjarenkader> MEERJARENBEGROTING =
            new Regelset<>(List.of(Meerjarenregel.TABEL));

    private Budgetregels() {}
}
