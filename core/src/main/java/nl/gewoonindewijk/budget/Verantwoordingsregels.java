package nl.gewoonindewijk.budget;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Percentage;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regel;
import nl.gewoonindewijk.regels.Waarde;

/** What the partnership tells the gemeente during the year about the budget, and when. */
final class Verantwoordingsregels {

    /**
     * By the end of February the partnership tells what it expects of the next year: growth of volume, prices, other
     * developments; the growth is compared with demography. Date, completeness and growth each have a verdict.
     *
     * <p>Bron: UA 9.1.2.
     */
    static final Regel<Jaarbudget, Contractversie> KADERNOTA = Regel.perOnderdeel(
            "UA-9.1.2-KADERNOTA",
            Bron.ua("9.1.2"),
            (budget, versie, peildatum) ->
                    Normtoets.perOnderdeel(versie.budget().kadernotaVoor(), versie, budget.boekjaar(), moment -> {
                        Optional<Kadernota> kadernota =
                                budget.kadernota().filter(nota -> Normtoets.bekend(nota.ingediendOp(), peildatum));
                        List<Oordeel> oordelen = new ArrayList<>();
                        oordelen.add(Inlevermoment.toets(
                                kadernota.map(Kadernota::ingediendOp),
                                moment.in(budget.boekjaar()),
                                versie,
                                peildatum));
                        kadernota.ifPresent(nota -> {
                            oordelen.add(volledig(List.of(
                                    deel("volumegroei", nota.volumegroei()),
                                    deel("prijseffecten", nota.prijseffecten()),
                                    deel("autonome ontwikkelingen", nota.autonomeOntwikkelingen()))));
                            nota.volumegroei()
                                    .map(groei -> groei(groei, nota.demografischeGroei()))
                                    .ifPresent(oordelen::add);
                        });
                        return oordelen;
                    }));

    /**
     * In June the partnership hands in a financial interim report with a forecast for the end of the year. {@code ~} Earlier
     * than June is a warning, since the report then says less; later is a breach.
     *
     * <p>Bron: UA 9.1.2.
     */
    static final Regel<Jaarbudget, Contractversie> TUSSENRAPPORTAGE = Regel.perOnderdeel(
            "UA-9.1.2-TUSSENRAPPORTAGE",
            Bron.ua("9.1.2"),
            (budget, versie, peildatum) -> Normtoets.perOnderdeel(
                    versie.budget().tussenrapportageVoor(), versie, budget.boekjaar(), moment -> {
                        Optional<Tussenrapportage> rapportage = budget.tussenrapportage()
                                .filter(stuk -> Normtoets.bekend(stuk.ingediendOp(), peildatum));
                        List<Oordeel> oordelen = new ArrayList<>();
                        oordelen.add(rapportage
                                .flatMap(stuk -> teVroeg(stuk, budget, versie))
                                .orElseGet(() -> Inlevermoment.toets(
                                        rapportage.map(Tussenrapportage::ingediendOp),
                                        moment.in(budget.boekjaar()),
                                        versie,
                                        peildatum)));
                        rapportage.ifPresent(stuk -> oordelen.add(volledig(List.of(
                                deel("lasten tot nu toe", stuk.lastenTotNu()),
                                deel("eindejaarsverwachting", stuk.eindejaarsverwachting())))));
                        return oordelen;
                    }));

    /**
     * A development with a significant, structural effect on the budget is reported. What is significant the contract does
     * not say: unless a version sets an amount, a human must judge.
     *
     * <p>Bron: UA 9.1.1.
     */
    static final Regel<Jaarbudget, Contractversie> AFWIJKING =
            Regel.perOnderdeel("UA-9.1.1-AFWIJKING", Bron.ua("9.1.1"), (budget, versie, peildatum) -> {
                List<Oordeel> oordelen = budget.afwijkingen().stream()
                        .map(afwijking -> afwijking(afwijking, budget, versie, peildatum))
                        .toList();
                return oordelen.isEmpty()
                        ? List.of(new Oordeel.NietVanToepassing("geen-afwijking", Berekening.van()))
                        : oordelen;
            });

    /**
     * After repeated breaches the gemeente may block instalments: a right and not an obligation, so a warning. {@code ~}
     * Repeated means two or more breaches of one agreement.
     *
     * <p>Bron: UA 9.1.1.
     */
    static final Regel<Jaarbudget, Contractversie> BLOKKEREN = Regel.perOnderdeel(
            "UA-9.1.1-BLOKKEREN",
            Bron.ua("9.1.1"),
            (budget, versie, peildatum) -> Normtoets.perOnderdeel(
                    versie.budget().herhaling(),
                    versie,
                    budget.boekjaar(),
                    norm -> blokkeren(budget, norm, peildatum)));

    private Verantwoordingsregels() {}

    private static Optional<String> deel(String naam, Optional<?> waarde) {
        return waarde.isPresent() ? Optional.empty() : Optional.of(naam);
    }

    private static Oordeel volledig(List<Optional<String>> ontbrekend) {
        Vector<String> delen = Vector.ofAll(ontbrekend).flatMap(deel -> Vector.ofAll(deel.stream()));
        if (delen.isEmpty()) {
            return new Oordeel.Voldaan("volledig", Berekening.van());
        }
        return new Oordeel.Overtreden(
                "onvolledig",
                Berekening.van(Gegeven.van("ontbreekt", delen.mkString(", ")))
                        .verschil(Gegeven.van("aantal", delen.size())));
    }

    private static Oordeel groei(Percentage verwacht, Optional<Percentage> demografisch) {
        Berekening berekening = Berekening.van().uitkomst(Gegeven.van("volumegroei", verwacht));
        return demografisch
                .<Oordeel>map(groei -> new Oordeel.Voldaan(
                        "groei-vergeleken",
                        berekening
                                .norm(Gegeven.van("demografische-groei", groei))
                                .verschil(Gegeven.van("procentpunt", verwacht.min(groei)))))
                .orElseGet(() -> new Oordeel.Onbepaald("geen-demografie", berekening));
    }

    private static Optional<Oordeel> teVroeg(Tussenrapportage stuk, Jaarbudget budget, Contractversie versie) {
        return versie.budget()
                .tussenrapportageVanaf()
                .op(versie.eersteDagVan(budget.boekjaar()))
                .map(norm -> norm.waarde().in(budget.boekjaar()))
                .filter(eersteDag -> stuk.ingediendOp().isBefore(eersteDag))
                .<Oordeel>map(eersteDag -> new Oordeel.Waarschuwing(
                        "te-vroeg",
                        Berekening.van()
                                .norm(Gegeven.van("vanaf", eersteDag))
                                .uitkomst(Gegeven.van("ingediend-op", stuk.ingediendOp()))))
                .toJavaOptional();
    }

    private static Oordeel afwijking(
            Afwijking afwijking, Jaarbudget budget, Contractversie versie, LocalDate peildatum) {
        Berekening berekening = Berekening.van(Gegeven.van("omschrijving", afwijking.omschrijving()))
                .uitkomst(Gegeven.van("effect", afwijking.effect()));
        if (!afwijking.structureel()) {
            return new Oordeel.NietVanToepassing("niet-structureel", berekening);
        }
        if (afwijking
                .gemeldOp()
                .filter(datum -> Normtoets.bekend(datum, peildatum))
                .isPresent()) {
            return new Oordeel.Voldaan(
                    "gemeld",
                    berekening.met(Gegeven.van("gemeld-op", afwijking.gemeldOp().orElseThrow())));
        }
        return versie.budget()
                .significanteAfwijking()
                .op(versie.eersteDagVan(budget.boekjaar()))
                .map(norm -> {
                    Berekening metNorm = berekening.norm(Gegeven.van("grens", norm.waarde()));
                    return norm.waarde().meerDan(afwijking.effect().absoluut())
                            ? new Oordeel.NietVanToepassing("niet-significant", metNorm)
                            : new Oordeel.Overtreden("niet-gemeld", metNorm);
                })
                .getOrElse(() -> new Oordeel.Onbepaald("significant", berekening));
    }

    private static List<Oordeel> blokkeren(Jaarbudget budget, int norm, LocalDate peildatum) {
        Vector<Tekortkoming> bekend = Vector.ofAll(budget.tekortkomingen())
                .filter(tekortkoming -> Normtoets.bekend(tekortkoming.vastgesteldOp(), peildatum));
        List<Oordeel> herhaald = bekend.groupBy(Tekortkoming::afspraak)
                .filterValues(keren -> keren.size() >= norm)
                .toSortedMap(paar -> paar)
                .map(paar -> (Oordeel) new Oordeel.Waarschuwing(
                        "mag-blokkeren",
                        Berekening.van(
                                        Gegeven.van("afspraak", paar._1().waarde()),
                                        Gegeven.van("datums", datums(paar._2())))
                                .norm(Gegeven.van("vanaf-aantal", norm))
                                .uitkomst(Gegeven.van("aantal", paar._2().size()))))
                .asJava();
        if (!herhaald.isEmpty()) {
            return herhaald;
        }
        return List.of(new Oordeel.Voldaan(
                "niet-herhaald",
                Berekening.van()
                        .norm(Gegeven.van("vanaf-aantal", norm))
                        .uitkomst(Gegeven.van("aantal", bekend.size()))));
    }

    private static String datums(Vector<Tekortkoming> keren) {
        return keren.map(Tekortkoming::vastgesteldOp)
                .sorted()
                .toJavaStream()
                .map(Waarde.DATUM::format)
                .collect(Collectors.joining(", "));
    }
}
