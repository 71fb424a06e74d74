package nl.gewoonindewijk.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gewoonindewijk.budget.Startbudget.Bestemming;
import nl.gewoonindewijk.budget.Startbudget.Startbudgetpost;
import nl.gewoonindewijk.contract.Budgetvoorwaarden;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Periode;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regel;

/** What the start and implementation budget may be spent on. */
final class Startbudgetregel {

    /**
     * The start budget has a maximum, is spent in the start period only, never on structural costs and only on four kinds of
     * cost. Each breach has a verdict of its own. What is spent after the day of judgement is not known yet.
     *
     * <p>Bron: UA 9.1.3.
     */
    static final Regel<Jaarbudget, Contractversie> STARTBUDGET = Normtoets.metBron(
            Budgetvoorwaarden::startbudget,
            Regel.perOnderdeel(
                    "UA-9.1.3-STARTBUDGET", Bron.ua("9.1.3"), (budget, versie, peildatum) -> budget.startbudget()
                            .map(startbudget -> Normtoets.perOnderdeel(
                                    versie.budget().startbudget(),
                                    versie,
                                    budget.boekjaar(),
                                    maximum -> startbudget(bekend(startbudget, peildatum), maximum, budget, versie)))
                            .orElseGet(() ->
                                    List.of(new Oordeel.NietVanToepassing("geen-startbudget", Berekening.van())))));

    private Startbudgetregel() {}

    private static Startbudget bekend(Startbudget startbudget, LocalDate peildatum) {
        return new Startbudget(startbudget.posten().stream()
                .filter(post -> Normtoets.bekend(post.besteedOp(), peildatum))
                .toList());
    }

    private static List<Oordeel> startbudget(
            Startbudget startbudget, Bedrag maximum, Jaarbudget budget, Contractversie versie) {
        Optional<Periode> periode = versie.budget()
                .startbudgetperiode()
                .op(versie.eersteDagVan(budget.boekjaar()))
                .map(Norm::waarde)
                .toJavaOptional();
        List<Oordeel> fouten = new ArrayList<>();
        teHoog(startbudget.totaal(), maximum).ifPresent(fouten::add);
        startbudget.posten().stream().flatMap(post -> fouten(post, periode)).forEach(fouten::add);
        return fouten.isEmpty() ? List.of(binnen(startbudget.totaal(), maximum)) : fouten;
    }

    private static Oordeel binnen(Bedrag totaal, Bedrag maximum) {
        return new Oordeel.Voldaan(
                "binnen",
                Berekening.van()
                        .norm(Gegeven.van("maximum", maximum))
                        .uitkomst(Gegeven.van("totaal", totaal))
                        .verschil(Gegeven.van("ruimte", maximum.min(totaal))));
    }

    private static Optional<Oordeel> teHoog(Bedrag totaal, Bedrag maximum) {
        if (!totaal.meerDan(maximum)) {
            return Optional.empty();
        }
        return Optional.of(new Oordeel.Overtreden(
                "te-hoog",
                Berekening.van()
                        .norm(Gegeven.van("maximum", maximum))
                        .uitkomst(Gegeven.van("totaal", totaal))
                        .verschil(Gegeven.van("overschrijding", totaal.min(maximum)))));
    }

    private static Stream<Oordeel> fouten(Startbudgetpost post, Optional<Periode> periode) {
        Berekening berekening = Berekening.van(
                Gegeven.van("omschrijving", post.omschrijving()),
                Gegeven.van("bedrag", post.bedrag()),
                Gegeven.van("besteed-op", post.besteedOp()));
        Stream<Oordeel> buitenPeriode = periode.stream()
                .filter(toegestaan -> !toegestaan.bevat(post.besteedOp()))
                .map(toegestaan -> new Oordeel.Overtreden(
                        "buiten-periode",
                        berekening
                                .met(Gegeven.van("van", toegestaan.van()))
                                .norm(Gegeven.van("tot-en-met", toegestaan.laatsteDag()))));
        Stream<Oordeel> structureel = Stream.of(post)
                .filter(Startbudgetpost::structureel)
                .map(fout -> new Oordeel.Overtreden("structureel", berekening));
        Stream<Oordeel> anders = Stream.of(post)
                .filter(fout -> fout.bestemming() == Bestemming.OVERIG)
                .map(fout -> new Oordeel.Overtreden("andere-bestemming", berekening));
        return Stream.of(buitenPeriode, structureel, anders).flatMap(fouten -> fouten);
    }
}
