package nl.gewoonindewijk.budget;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.gewoonindewijk.contract.Budgetvoorwaarden;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regel;

/** How and when the gemeente pays the jaarbudget. */
final class Termijnregel {

    /**
     * The jaarbudget is paid in twelve equal monthly instalments, each before the first day of its month. {@code ~} Equal means that
     * they differ by at most one cent and add up exactly. Each breach has a verdict of its own.
     *
     * <p>Bron: UA 9.1.1.
     */
    static final Regel<Jaarbudget, Contractversie> TERMIJNEN = Normtoets.metBron(
            Budgetvoorwaarden::aantalTermijnen,
            Regel.perOnderdeel(
                    "UA-9.1.1-TERMIJNEN",
                    Bron.ua("9.1.1"),
                    (budget, versie, peildatum) -> Normtoets.perOnderdeel(
                            versie.budget().aantalTermijnen(),
                            versie,
                            budget.boekjaar(),
                            aantal -> termijnen(budget, aantal, peildatum))));

    private static final Bedrag EEN_CENT = new Bedrag(1);

    private Termijnregel() {}

    private static List<Oordeel> termijnen(Jaarbudget budget, int aantal, LocalDate peildatum) {
        List<Termijnbetaling> betalingen = budget.termijnbetalingen();
        List<Maandtermijn> schema = Maandtermijn.schema(budget.boekjaar(), budget.bedrag(), aantal);
        if (betalingen.isEmpty()) {
            return List.of(geenTermijnen(schema, peildatum));
        }
        List<Oordeel> fouten = new ArrayList<>();
        Stream.of(
                        maanden(betalingen, schema),
                        telOp(betalingen, budget.bedrag()),
                        gelijk(betalingen),
                        teLaat(betalingen, schema, peildatum))
                .forEach(fouten::addAll);
        return fouten.isEmpty() ? List.of(inOrde(budget, schema)) : fouten;
    }

    /** As long as nothing is due there is nothing to judge; after that someone has to find out. */
    private static Oordeel geenTermijnen(List<Maandtermijn> schema, LocalDate peildatum) {
        LocalDate eersteVervaldag = schema.get(0).uiterlijk();
        Berekening berekening = Berekening.van(Gegeven.van("aantal-termijnen", schema.size()))
                .norm(Gegeven.van("uiterlijk", eersteVervaldag));
        return peildatum.isAfter(eersteVervaldag)
                ? new Oordeel.Onbepaald("onbekende-termijnen", berekening)
                : new Oordeel.NietVanToepassing("geen-termijnen", berekening);
    }

    private static Oordeel inOrde(Jaarbudget budget, List<Maandtermijn> schema) {
        return new Oordeel.Voldaan(
                "in-orde",
                Berekening.van(Gegeven.van("aantal", budget.termijnbetalingen().size()))
                        .norm(Gegeven.van("jaarbudget", budget.bedrag()))
                        .uitkomst(Gegeven.van("hoogste-termijn", schema.get(0).bedrag())));
    }

    private static List<Oordeel> maanden(List<Termijnbetaling> betalingen, List<Maandtermijn> schema) {
        Vector<Integer> verwacht = Vector.ofAll(schema).map(Maandtermijn::maand);
        Vector<Integer> gevonden =
                Vector.ofAll(betalingen).map(Termijnbetaling::maand).sorted();
        if (gevonden.equals(verwacht)) {
            return List.of();
        }
        return List.of(new Oordeel.Overtreden(
                "andere-maanden",
                Berekening.van(
                                Gegeven.van("ontbreekt", opsomming(gevonden.foldLeft(verwacht, Vector::remove))),
                                Gegeven.van("te-veel", opsomming(verwacht.foldLeft(gevonden, Vector::remove))))
                        .norm(Gegeven.van("aantal-termijnen", verwacht.size()))
                        .uitkomst(Gegeven.van("aantal", gevonden.size()))));
    }

    private static String opsomming(Vector<Integer> maanden) {
        return maanden.isEmpty() ? "geen" : maanden.mkString(", ");
    }

    private static List<Oordeel> telOp(List<Termijnbetaling> betalingen, Bedrag jaarbudget) {
        Bedrag som = Bedrag.som(betalingen.stream().map(Termijnbetaling::bedrag));
        if (som.equals(jaarbudget)) {
            return List.of();
        }
        return List.of(new Oordeel.Overtreden(
                "telt-niet-op",
                Berekening.van()
                        .norm(Gegeven.van("jaarbudget", jaarbudget))
                        .uitkomst(Gegeven.van("som", som))
                        .verschil(Gegeven.van("verschil", som.min(jaarbudget).absoluut()))));
    }

    private static List<Oordeel> gelijk(List<Termijnbetaling> betalingen) {
        List<Bedrag> oplopend =
                betalingen.stream().map(Termijnbetaling::bedrag).sorted().toList();
        Bedrag laagste = oplopend.get(0);
        Bedrag hoogste = oplopend.get(oplopend.size() - 1);
        Bedrag verschil = hoogste.min(laagste);
        if (!verschil.meerDan(EEN_CENT)) {
            return List.of();
        }
        return List.of(new Oordeel.Overtreden(
                "niet-gelijk",
                Berekening.van(Gegeven.van("laagste", laagste), Gegeven.van("hoogste", hoogste))
                        .norm(Gegeven.van("toegestaan-verschil", EEN_CENT))
                        .verschil(Gegeven.van("verschil", verschil))));
    }

    private static List<Oordeel> teLaat(
            List<Termijnbetaling> betalingen, List<Maandtermijn> schema, LocalDate peildatum) {
        return betalingen.stream()
                .sorted(Comparator.comparing(Termijnbetaling::maand))
                .flatMap(betaling -> schema.stream()
                        .filter(termijn -> termijn.maand() == betaling.maand())
                        .flatMap(termijn -> teLaat(betaling, termijn, peildatum)))
                .toList();
    }

    private static Stream<Oordeel> teLaat(Termijnbetaling betaling, Maandtermijn termijn, LocalDate peildatum) {
        boolean betaald = betaling.betaaldOp()
                .filter(datum -> Normtoets.bekend(datum, peildatum))
                .isPresent();
        LocalDate tot = betaald ? betaling.betaaldOp().orElseThrow() : peildatum;
        if (!tot.isAfter(termijn.uiterlijk())) {
            return Stream.of();
        }
        return Stream.of(new Oordeel.Overtreden(
                betaald ? "te-laat-betaald" : "niet-betaald",
                Berekening.van(Gegeven.van("maand", termijn.maand()))
                        .norm(Gegeven.van("uiterlijk", termijn.uiterlijk()))
                        .uitkomst(Gegeven.van(betaald ? "betaald-op" : "peildatum", tot))
                        .verschil(Gegeven.van("dagen-te-laat", ChronoUnit.DAYS.between(termijn.uiterlijk(), tot)))));
    }
}
