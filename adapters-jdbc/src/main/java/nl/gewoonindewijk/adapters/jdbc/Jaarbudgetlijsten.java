package nl.gewoonindewijk.adapters.jdbc;

import java.util.List;
import java.util.function.Function;
import nl.gewoonindewijk.budget.Accommodatie;
import nl.gewoonindewijk.budget.Afwijking;
import nl.gewoonindewijk.budget.Begrotingspost;
import nl.gewoonindewijk.budget.EigenBijdrage;
import nl.gewoonindewijk.budget.Exploitatieonderdeel;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.budget.Kostensoort;
import nl.gewoonindewijk.budget.Onttrekking;
import nl.gewoonindewijk.budget.Oormerk;
import nl.gewoonindewijk.budget.Oormerkdoel;
import nl.gewoonindewijk.budget.PlanVanAanpak;
import nl.gewoonindewijk.budget.Realisatie;
import nl.gewoonindewijk.budget.Realisatie.Realisatiepost;
import nl.gewoonindewijk.budget.Startbudget;
import nl.gewoonindewijk.budget.Startbudget.Bestemming;
import nl.gewoonindewijk.budget.Startbudget.Startbudgetpost;
import nl.gewoonindewijk.budget.Tekortkoming;
import nl.gewoonindewijk.budget.Termijnbetaling;
import nl.gewoonindewijk.contract.Voorzieningsoort;

/** The lists of a jaarbudget, each with its table and its columns. */
final class Jaarbudgetlijsten {

    static final Lijst<Jaarbudget, Kostensoort> PLAN_KOSTENSOORTEN = new Lijst<>(
            tabel("gidw_plan_kostensoort", List.of(kolom("kostensoort", Function.identity()))),
            jaarbudget -> jaarbudget
                    .planVanAanpak()
                    .map(PlanVanAanpak::kostensoortenJaarrekening)
                    .orElse(List.of()),
            rij -> rij.kostensoort("kostensoort"));

    static final Lijst<Jaarbudget, Begrotingspost> BEGROTINGSPOSTEN = new Lijst<>(
            tabel(
                    "gidw_begrotingspost",
                    List.of(
                            kolom("kostensoort", Begrotingspost::kostensoort),
                            kolom("onderdeel", Begrotingspost::onderdeel),
                            kolom("thema", Begrotingspost::thema),
                            kolom("bedrag_centen", Begrotingspost::bedrag))),
            jaarbudget -> jaarbudget.begroting().posten(),
            rij -> new Begrotingspost(
                    rij.kostensoort("kostensoort"),
                    rij.keuze(Exploitatieonderdeel.class, "onderdeel"),
                    rij.misschien("thema", Rij::tekst),
                    rij.bedrag("bedrag_centen")));

    static final Lijst<Jaarbudget, Oormerk> OORMERKEN = new Lijst<>(
            tabel(
                    "gidw_oormerk",
                    List.of(
                            kolom("doel", Oormerk::doel),
                            kolom("begroot_centen", Oormerk::begroot),
                            kolom("gerealiseerd_centen", Oormerk::gerealiseerd),
                            kolom("huur_centen", Oormerk::huur))),
            jaarbudget -> jaarbudget.oormerken().oormerken(),
            rij -> new Oormerk(
                    rij.keuze(Oormerkdoel.class, "doel"),
                    rij.bedrag("begroot_centen"),
                    rij.misschien("gerealiseerd_centen", Rij::bedrag),
                    rij.bedrag("huur_centen")));

    static final Lijst<Jaarbudget, Onttrekking> ONTTREKKINGEN = new Lijst<>(
            tabel(
                    "gidw_onttrekking",
                    List.of(kolom("uit", Onttrekking::uit), kolom("bedrag_centen", Onttrekking::bedrag))),
            Jaarbudget::onttrekkingen,
            rij -> new Onttrekking(rij.keuze(Oormerkdoel.class, "uit"), rij.bedrag("bedrag_centen")));

    static final Lijst<Jaarbudget, Realisatiepost> REALISATIEPOSTEN = new Lijst<>(
            tabel(
                    "gidw_realisatiepost",
                    List.of(
                            kolom("kostensoort", Realisatiepost::kostensoort),
                            kolom("bedrag_centen", Realisatiepost::bedrag))),
            jaarbudget -> jaarbudget.realisatie().map(Realisatie::lasten).orElse(List.of()),
            rij -> new Realisatiepost(rij.kostensoort("kostensoort"), rij.bedrag("bedrag_centen")));

    static final Lijst<Jaarbudget, Startbudgetpost> STARTBUDGETPOSTEN = new Lijst<>(
            tabel(
                    "gidw_startbudgetpost",
                    List.of(
                            kolom("bestemming", Startbudgetpost::bestemming),
                            kolom("omschrijving", Startbudgetpost::omschrijving),
                            kolom("bedrag_centen", Startbudgetpost::bedrag),
                            kolom("structureel", Startbudgetpost::structureel),
                            kolom("besteed_op", Startbudgetpost::besteedOp))),
            jaarbudget -> jaarbudget.startbudget().map(Startbudget::posten).orElse(List.of()),
            rij -> new Startbudgetpost(
                    rij.keuze(Bestemming.class, "bestemming"),
                    rij.tekst("omschrijving"),
                    rij.bedrag("bedrag_centen"),
                    rij.ja("structureel"),
                    rij.datum("besteed_op")));

    static final Lijst<Jaarbudget, Termijnbetaling> TERMIJNBETALINGEN = new Lijst<>(
            tabel(
                    "gidw_termijnbetaling",
                    List.of(
                            kolom("maand", Termijnbetaling::maand),
                            kolom("bedrag_centen", Termijnbetaling::bedrag),
                            kolom("betaald_op", Termijnbetaling::betaaldOp))),
            Jaarbudget::termijnbetalingen,
            rij -> new Termijnbetaling(
                    rij.klein("maand"), rij.bedrag("bedrag_centen"), rij.misschien("betaald_op", Rij::datum)));

    static final Lijst<Jaarbudget, EigenBijdrage> EIGEN_BIJDRAGEN = new Lijst<>(
            tabel(
                    "gidw_eigen_bijdrage",
                    List.of(
                            kolom("voorziening", EigenBijdrage::voorziening),
                            kolom("geind_centen", EigenBijdrage::geind))),
            Jaarbudget::eigenBijdragen,
            rij -> new EigenBijdrage(rij.keuze(Voorzieningsoort.class, "voorziening"), rij.bedrag("geind_centen")));

    static final Lijst<Jaarbudget, Accommodatie> ACCOMMODATIES = new Lijst<>(
            tabel(
                    "gidw_accommodatie",
                    List.of(
                            kolom("naam", Accommodatie::naam),
                            kolom("oppervlakte", Accommodatie::oppervlakte),
                            kolom("reden_kleiner", Accommodatie::redenKleiner))),
            Jaarbudget::accommodaties,
            rij -> new Accommodatie(
                    rij.tekst("naam"), rij.klein("oppervlakte"), rij.misschien("reden_kleiner", Rij::tekst)));

    static final Lijst<Jaarbudget, Afwijking> AFWIJKINGEN = new Lijst<>(
            tabel(
                    "gidw_afwijking",
                    List.of(
                            kolom("omschrijving", Afwijking::omschrijving),
                            kolom("effect_centen", Afwijking::effect),
                            kolom("structureel", Afwijking::structureel),
                            kolom("gemeld_op", Afwijking::gemeldOp))),
            Jaarbudget::afwijkingen,
            rij -> new Afwijking(
                    rij.tekst("omschrijving"),
                    rij.bedrag("effect_centen"),
                    rij.ja("structureel"),
                    rij.misschien("gemeld_op", Rij::datum)));

    static final Lijst<Jaarbudget, Tekortkoming> TEKORTKOMINGEN = new Lijst<>(
            tabel(
                    "gidw_tekortkoming",
                    List.of(
                            kolom("afspraak", Tekortkoming::afspraak),
                            kolom("vastgesteld_op", Tekortkoming::vastgesteldOp))),
            Jaarbudget::tekortkomingen,
            rij -> new Tekortkoming(rij.regelcode("afspraak"), rij.datum("vastgesteld_op")));

    static final List<Lijst<Jaarbudget, ?>> ALLE = List.of(
            PLAN_KOSTENSOORTEN,
            BEGROTINGSPOSTEN,
            OORMERKEN,
            ONTTREKKINGEN,
            REALISATIEPOSTEN,
            STARTBUDGETPOSTEN,
            TERMIJNBETALINGEN,
            EIGEN_BIJDRAGEN,
            ACCOMMODATIES,
            AFWIJKINGEN,
            TEKORTKOMINGEN);

    private Jaarbudgetlijsten() {}

    private static <T> Tabel<T> tabel(String naam, List<Kolom<T>> kolommen) {
        return Tabel.lijst(naam, List.of("opdracht", "boekjaar"), kolommen);
    }

    private static <T> Kolom<T> kolom(String naam, Function<T, ?> waarde) {
        return new Kolom<>(naam, waarde);
    }
}
