package nl.gewoonindewijk.adapters.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.gewoonindewijk.budget.Accommodatie;
import nl.gewoonindewijk.budget.Afwijking;
import nl.gewoonindewijk.budget.Begroting;
import nl.gewoonindewijk.budget.Begrotingspost;
import nl.gewoonindewijk.budget.EigenBijdrage;
import nl.gewoonindewijk.budget.Exploitatieonderdeel;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.budget.JaarbudgetBuilder;
import nl.gewoonindewijk.budget.Kadernota;
import nl.gewoonindewijk.budget.Kostensoort;
import nl.gewoonindewijk.budget.Onttrekking;
import nl.gewoonindewijk.budget.Oormerk;
import nl.gewoonindewijk.budget.Oormerkdoel;
import nl.gewoonindewijk.budget.Oormerken;
import nl.gewoonindewijk.budget.PlanVanAanpak;
import nl.gewoonindewijk.budget.Realisatie;
import nl.gewoonindewijk.budget.Realisatie.Realisatiepost;
import nl.gewoonindewijk.budget.Sroi;
import nl.gewoonindewijk.budget.Startbudget;
import nl.gewoonindewijk.budget.Startbudget.Bestemming;
import nl.gewoonindewijk.budget.Startbudget.Startbudgetpost;
import nl.gewoonindewijk.budget.Tekortkoming;
import nl.gewoonindewijk.budget.Termijnbetaling;
import nl.gewoonindewijk.budget.Tussenrapportage;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.contract.Voorzieningsoort;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Percentage;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Bevinding;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regelcode;
import nl.gewoonindewijk.regels.Toetsrapport;

/** Complete examples: no part is left out and no list is empty. */
final class Voorbeeld {

    static final Opdracht OPDRACHT = new Opdracht("haarlem-gidw");
    static final Boekjaar BOEKJAAR = new Boekjaar(2023);

    private static final LocalDate DAG = LocalDate.of(2023, 3, 1);

    private Voorbeeld() {}

    static Jaarbudget jaarbudget() {
        return jaarbudget(OPDRACHT, 1, 1);
    }

    /** A jaarbudget with lists of this length (not the earmarks: at most one a purpose), full of this amount. */
    static Jaarbudget jaarbudget(Opdracht opdracht, int lengte, long centen) {
        Bedrag bedrag = new Bedrag(centen);
        String tekst = "tekst " + centen;
        Kostensoort soort = new Kostensoort(tekst);
        return new JaarbudgetBuilder()
                .opdracht(opdracht)
                .boekjaar(BOEKJAAR)
                .bedrag(bedrag)
                .planVanAanpak(new PlanVanAanpak(DAG, lijst(lengte, i -> soort)))
                .begroting(new Begroting(
                        lijst(
                                lengte,
                                i -> new Begrotingspost(
                                        soort, Exploitatieonderdeel.PROGRAMMA, Optional.of(tekst), bedrag)),
                        bedrag,
                        bedrag))
                .oormerken(new Oormerken(
                        List.of(new Oormerk(Oormerkdoel.JEUGDOVERLAST, bedrag, Optional.of(bedrag), bedrag))))
                .onttrekkingen(lijst(lengte, i -> new Onttrekking(Oormerkdoel.WAARDEVOL_WERK_BESCHERMD_WONEN, bedrag)))
                .realisatie(new Realisatie(lijst(lengte, i -> new Realisatiepost(soort, bedrag)), bedrag))
                .startbudget(new Startbudget(
                        lijst(lengte, i -> new Startbudgetpost(Bestemming.NETWERKEN, tekst, bedrag, true, DAG))))
                .termijnbetalingen(lijst(lengte, i -> new Termijnbetaling(i % 12 + 1, bedrag, Optional.of(DAG))))
                .eigenBijdragen(lijst(lengte, i -> new EigenBijdrage(Voorzieningsoort.ALGEMENE_VOORZIENING, bedrag)))
                .accommodaties(lijst(lengte, i -> new Accommodatie(tekst, i + 1, Optional.of(tekst))))
                .sroi(new Sroi(bedrag, bedrag, Optional.of(bedrag)))
                .kadernota(new Kadernota(
                        DAG,
                        Optional.of(Percentage.of(4)),
                        Optional.of(tekst),
                        Optional.of(tekst),
                        Optional.of(Percentage.of(-1))))
                .tussenrapportage(new Tussenrapportage(DAG, Optional.of(bedrag), Optional.of(bedrag)))
                .afwijkingen(lijst(lengte, i -> new Afwijking(tekst, bedrag, true, Optional.of(DAG))))
                .tekortkomingen(lijst(lengte, i -> new Tekortkoming(new Regelcode("UA-9.1.1-PLAN"), DAG)))
                .build();
    }

    static Toetsrapport rapport(int bevindingen) {
        Berekening berekening = Berekening.van(Gegeven.van("jaar", 2023), Gegeven.van("dag", DAG))
                .norm(Gegeven.van("norm", Percentage.of(4)))
                .uitkomst(Gegeven.van("winst", Bedrag.ofEuro(5)))
                .verschil(Gegeven.van("naam", "tekst"));
        Bevinding bevinding = new Bevinding(
                new Regelcode("UA-9.1.4-WINST"), Bron.ua("9.1.4"), new Oordeel.Overtreden("te-hoog", berekening));
        return new Toetsrapport(
                "jaarbudget 2023", "haarlem-gidw/1", DAG, lijst(bevindingen, i -> bevinding), "0".repeat(64));
    }

    private static <T> List<T> lijst(int lengte, IntFunction<T> maak) {
        return IntStream.range(0, lengte).mapToObj(maak).toList();
    }
}
