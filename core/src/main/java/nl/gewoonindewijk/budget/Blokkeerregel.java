package nl.gewoonindewijk.budget;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import nl.gewoonindewijk.contract.Budgetvoorwaarden;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regel;
import nl.gewoonindewijk.regels.Regelcode;
import nl.gewoonindewijk.regels.Waarde;

/** When the gemeente may block instalments. */
final class Blokkeerregel {

    /**
     * After repeated breaches the gemeente may block instalments: a right and not an obligation, so a warning. {@code ~}
     * Repeated means two or more breaches of one agreement, whatever year they are of; each such agreement has a verdict of
     * its own. As many breaches of different agreements are for a human to judge.
     *
     * <p>Bron: UA 9.1.1.
     */
    static final Regel<Jaarbudget, Contractversie> BLOKKEREN = Normtoets.metBron(
            Budgetvoorwaarden::herhaling,
            Regel.perOnderdeel(
                    "UA-9.1.1-BLOKKEREN",
                    Bron.ua("9.1.1"),
                    (budget, versie, peildatum) -> Normtoets.perOnderdeel(
                            versie.budget().herhaling(),
                            versie,
                            budget.boekjaar(),
                            norm -> blokkeren(bekend(budget, peildatum), norm))));

    private Blokkeerregel() {}

    private static Vector<Tekortkoming> bekend(Jaarbudget budget, LocalDate peildatum) {
        return Vector.ofAll(budget.tekortkomingen())
                .filter(tekortkoming -> Normtoets.bekend(tekortkoming.vastgesteldOp(), peildatum));
    }

    private static List<Oordeel> blokkeren(Vector<Tekortkoming> tekortkomingen, int norm) {
        Vector<Oordeel> herhaald = tekortkomingen
                .groupBy(Tekortkoming::afspraak)
                .filterValues(keren -> keren.size() >= norm)
                .toVector()
                .sortBy(afspraak -> afspraak._1())
                .map(afspraak -> magBlokkeren(afspraak._1(), afspraak._2(), norm));
        return herhaald.isEmpty() ? List.of(geenHerhaald(tekortkomingen, norm)) : herhaald.asJava();
    }

    private static Oordeel magBlokkeren(Regelcode afspraak, Vector<Tekortkoming> keren, int norm) {
        return new Oordeel.Waarschuwing(
                "mag-blokkeren",
                Berekening.van(Gegeven.van("afspraak", afspraak.waarde()), Gegeven.van("datums", datums(keren)))
                        .norm(Gegeven.van("vanaf-aantal", norm))
                        .uitkomst(Gegeven.van("aantal", keren.size())));
    }

    private static Oordeel geenHerhaald(Vector<Tekortkoming> tekortkomingen, int norm) {
        Berekening berekening = Berekening.van()
                .norm(Gegeven.van("vanaf-aantal", norm))
                .uitkomst(Gegeven.van("aantal", tekortkomingen.size()));
        return tekortkomingen.size() < norm
                ? new Oordeel.Voldaan("niet-herhaald", berekening)
                : new Oordeel.Onbepaald("verschillende-afspraken", berekening);
    }

    private static String datums(Vector<Tekortkoming> keren) {
        return keren.map(Tekortkoming::vastgesteldOp)
                .sorted()
                .map(Waarde.DATUM::format)
                .mkString(", ");
    }
}
