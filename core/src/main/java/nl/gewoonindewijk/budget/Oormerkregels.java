package nl.gewoonindewijk.budget;

import io.vavr.control.Option;
import java.util.List;
import nl.gewoonindewijk.contract.Budgetvoorwaarden;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regel;

/** What part of the jaarbudget is set aside, and for what. */
final class Oormerkregels {

    /**
     * At least a yearly amount goes to volunteer organisations without staff.
     *
     * <p>Bron: UA 3.3.4 and 9.2.
     */
    static final Regel<Jaarbudget, Contractversie> VRIJWILLIGERS = Normtoets.metBron(
            Budgetvoorwaarden::vrijwilligersorganisaties,
            Regel.met(
                    "UA-3.3.4-VRIJWILLIGERS",
                    Bron.ua("3.3.4"),
                    (budget, versie, peildatum) -> Normtoets.bij(
                            versie.budget().vrijwilligersorganisaties(),
                            versie,
                            budget.boekjaar(),
                            norm -> tenMinste(
                                    norm, budget.oormerken().bedrag(Oormerkdoel.VRIJWILLIGERSORGANISATIES)))));

    /**
     * That amount is preferably not spent on rent; a preference, so never a breach.
     *
     * <p>Bron: UA 9.2.
     */
    static final Regel<Jaarbudget, Contractversie> VRIJWILLIGERS_HUUR = Regel.met(
            "UA-9.2-VRIJWILLIGERS-HUUR",
            Bron.ua("9.2"),
            (budget, versie, peildatum) -> Normtoets.bij(
                    versie.budget().vrijwilligersorganisaties(), versie, budget.boekjaar(), norm -> huur(budget)));

    /**
     * An amount is earmarked every year for youth nuisance and youth crime. {@code ~} The paragraph asks to set it aside, so
     * only that can be a breach; what was set aside in full and not spent in full is a warning.
     *
     * <p>Bron: UA 3.2.2.
     */
    static final Regel<Jaarbudget, Contractversie> JEUGDOVERLAST = Normtoets.metBron(
            Budgetvoorwaarden::jeugdoverlast,
            Regel.met(
                    "UA-3.2.2-JEUGDOVERLAST",
                    Bron.ua("3.2.2"),
                    (budget, versie, peildatum) -> Normtoets.bij(
                            versie.budget().jeugdoverlast(),
                            versie,
                            budget.boekjaar(),
                            norm -> jeugdoverlast(norm, budget.oormerken()))));

    /**
     * About two amounts are included for waardevol werk, less what is withdrawn to the region. The amounts are indicative,
     * so a lower one is never a breach.
     *
     * <p>Bron: UA 3.4.1.
     */
    static final Regel<Jaarbudget, Contractversie> WAARDEVOL_WERK = Normtoets.metBron(
            Budgetvoorwaarden::waardevolWerkBeschermdWonen,
            Regel.perOnderdeel("UA-3.4.1-WAARDEVOL-WERK", Bron.ua("3.4.1"), (budget, versie, peildatum) -> {
                Budgetvoorwaarden voorwaarden = versie.budget();
                return List.of(
                        waardevolWerk(
                                budget,
                                versie,
                                voorwaarden.waardevolWerkBeschermdWonen(),
                                Oormerkdoel.WAARDEVOL_WERK_BESCHERMD_WONEN,
                                "Beschermd Wonen"),
                        waardevolWerk(
                                budget,
                                versie,
                                voorwaarden.waardevolWerkMaatschappelijkeOpvang(),
                                Oormerkdoel.WAARDEVOL_WERK_MAATSCHAPPELIJKE_OPVANG,
                                "Maatschappelijke Opvang"));
            }));

    private Oormerkregels() {}

    private static Oordeel tenMinste(Bedrag norm, Bedrag bedrag) {
        Berekening berekening =
                Berekening.van().norm(Gegeven.van("minimum", norm)).uitkomst(Gegeven.van("bedrag", bedrag));
        if (norm.meerDan(bedrag)) {
            return new Oordeel.Overtreden("te-laag", berekening.verschil(Gegeven.van("tekort", norm.min(bedrag))));
        }
        return new Oordeel.Voldaan("genoeg", berekening.verschil(Gegeven.van("ruimte", bedrag.min(norm))));
    }

    private static Oordeel jeugdoverlast(Bedrag norm, Oormerken oormerken) {
        Option<Oormerk> oormerk = oormerken.voor(Oormerkdoel.JEUGDOVERLAST);
        Oordeel geoormerkt = tenMinste(norm, oormerk.map(Oormerk::begroot).getOrElse(Bedrag.NUL));
        return oormerk.filter(gevonden -> geoormerkt.soort() == Oordeel.Soort.VOLDAAN)
                .filter(gevonden -> norm.meerDan(gevonden.bedrag()))
                .<Oordeel>map(gevonden -> new Oordeel.Waarschuwing(
                        "minder-uitgegeven", tenMinste(norm, gevonden.bedrag()).berekening()))
                .getOrElse(geoormerkt);
    }

    private static Oordeel huur(Jaarbudget budget) {
        Bedrag huur = budget.oormerken()
                .voor(Oormerkdoel.VRIJWILLIGERSORGANISATIES)
                .map(Oormerk::huur)
                .getOrElse(Bedrag.NUL);
        Berekening berekening = Berekening.van().uitkomst(Gegeven.van("huur", huur));
        return huur.isPositief()
                ? new Oordeel.Waarschuwing("huur", berekening)
                : new Oordeel.Voldaan("geen-huur", berekening);
    }

    private static Oordeel waardevolWerk(
            Jaarbudget budget, Contractversie versie, Tijdlijn<Norm<Bedrag>> norm, Oormerkdoel doel, String herkomst) {
        return Normtoets.bij(
                norm,
                versie,
                budget.boekjaar(),
                indicatie -> waardevolWerk(
                        indicatie,
                        budget.oormerken().bedrag(doel),
                        onttrokken(budget, doel),
                        magOnttrekken(budget, versie),
                        herkomst));
    }

    private static Oordeel waardevolWerk(
            Bedrag indicatie, Bedrag bedrag, Bedrag onttrokken, boolean magOnttrekken, String herkomst) {
        Bedrag rest = indicatie.min(magOnttrekken ? onttrokken : Bedrag.NUL);
        Bedrag norm = rest.isNegatief() ? Bedrag.NUL : rest;
        Berekening berekening = Berekening.van(
                        Gegeven.van("herkomst", herkomst),
                        Gegeven.van("indicatie", indicatie),
                        Gegeven.van("onttrokken", onttrokken))
                .norm(Gegeven.van("verwacht", norm))
                .uitkomst(Gegeven.van("bedrag", bedrag));
        if (onttrokken.isPositief() && !magOnttrekken) {
            return new Oordeel.Waarschuwing("onttrekking-te-vroeg", berekening);
        }
        if (norm.meerDan(bedrag)) {
            return new Oordeel.Waarschuwing("lager", berekening.verschil(Gegeven.van("tekort", norm.min(bedrag))));
        }
        return new Oordeel.Voldaan("genoeg", berekening.verschil(Gegeven.van("ruimte", bedrag.min(norm))));
    }

    private static boolean magOnttrekken(Jaarbudget budget, Contractversie versie) {
        return versie.budget()
                .onttrekking()
                .op(versie.eersteDagVan(budget.boekjaar()))
                .exists(Norm::waarde);
    }

    private static Bedrag onttrokken(Jaarbudget budget, Oormerkdoel doel) {
        return Bedrag.som(budget.onttrekkingen().stream()
                .filter(onttrekking -> onttrekking.uit() == doel)
                .map(Onttrekking::bedrag));
    }
}
