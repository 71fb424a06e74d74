package nl.gewoonindewijk.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.gewoonindewijk.contract.Budgetvoorwaarden;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regel;

/** Looks up a norm for a boekjaar; where the contract has none, the rule does not apply and says why. */
final class Normtoets {

    private Normtoets() {}

    /** Judges by the norm that holds on the first day of the year that the contract covers. */
    static <T> Oordeel bij(
            Tijdlijn<Norm<T>> norm, Contractversie versie, Boekjaar boekjaar, Function<T, Oordeel> toets) {
        return perOnderdeel(norm, versie, boekjaar, toets.andThen(List::of)).get(0);
    }

    /** As {@link #bij}, with a verdict for each thing that is looked at. */
    static <T> List<Oordeel> perOnderdeel(
            Tijdlijn<Norm<T>> norm, Contractversie versie, Boekjaar boekjaar, Function<T, List<Oordeel>> toets) {
        return norm.op(versie.eersteDagVan(boekjaar))
                .map(Norm::waarde)
                .map(toets)
                .getOrElse(() -> List.of(geldtNiet(norm, boekjaar)));
    }

    /** A rule that names the place where the contract sets its norm for the year of a jaarbudget. */
    static <T> Regel<Jaarbudget, Contractversie> metBron(
            Function<Budgetvoorwaarden, Tijdlijn<Norm<T>>> norm, Regel<Jaarbudget, Contractversie> regel) {
        return regel.metBronVan((budget, versie) -> norm.apply(versie.budget())
                .op(versie.eersteDagVan(budget.boekjaar()))
                .map(Norm::bron));
    }

    private static Oordeel geldtNiet(Tijdlijn<?> norm, Boekjaar boekjaar) {
        Gegeven jaar = Gegeven.van("boekjaar", boekjaar.toString());
        return norm.begin()
                .<Oordeel>map(begin ->
                        new Oordeel.NietVanToepassing("geldt-vanaf", Berekening.van(jaar, Gegeven.van("begin", begin))))
                .getOrElse(() -> new Oordeel.NietVanToepassing("geldt-niet", Berekening.van(jaar)));
    }

    /** Whether something that is dated was already known on the day of judgement. */
    static boolean bekend(LocalDate datum, LocalDate peildatum) {
        return !datum.isAfter(peildatum);
    }
}
