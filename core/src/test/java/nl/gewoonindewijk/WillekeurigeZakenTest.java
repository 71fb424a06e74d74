package nl.gewoonindewijk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.Handeling;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.Overdrachtsreden;
import nl.gewoonindewijk.ondersteuning.Partij;
import nl.gewoonindewijk.ondersteuning.Termijnkader;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Wettelijketermijnen;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.Zaaksoort;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Afronding;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcode;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcodestap;
import nl.gewoonindewijk.ondersteuning.pgb.Pgb;
import nl.gewoonindewijk.ondersteuning.plan.Bevestiging;
import nl.gewoonindewijk.ondersteuning.plan.Geldend;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.plan.Planinhoud;
import nl.gewoonindewijk.ondersteuning.plan.Planonderdeel;
import nl.gewoonindewijk.ondersteuning.traject.Overdracht;
import nl.gewoonindewijk.ondersteuning.traject.Regiehouder;
import nl.gewoonindewijk.ondersteuning.traject.Traject;
import nl.gewoonindewijk.testkit.WillekeurigeAanmeldingen;
import nl.gewoonindewijk.testkit.WillekeurigeHandelingen;
import nl.gewoonindewijk.testkit.WillekeurigeHuishoudleden;
import nl.gewoonindewijk.testkit.WillekeurigeMeldcodes;
import nl.gewoonindewijk.testkit.WillekeurigePgbs;
import nl.gewoonindewijk.testkit.WillekeurigePlannen;
import nl.gewoonindewijk.testkit.WillekeurigeTrajecten;
import nl.gewoonindewijk.testkit.WillekeurigeVerplichtingen;

/** The generators of cases reach every state there is, and only what can come about. */
class WillekeurigeZakenTest {

    private static final int POGINGEN = 500;
    private static final List<Boolean> BEIDE = List.of(true, false);
    private static final MonthDay SCHRIKKELDAG = MonthDay.of(2, 29);
    private static final Termijnkader KADER =
            new Termijnkader(Haarlem.CONTRACT, Wettelijketermijnen.HUIDIG, LocalDate.of(2030, 1, 1));

    @Provide
    Arbitrary<Aanmelding> aanmeldingen() {
        return WillekeurigeAanmeldingen.van(Haarlem.OPDRACHT);
    }

    @Provide
    Arbitrary<Traject> trajecten() {
        return WillekeurigeTrajecten.van(Haarlem.OPDRACHT);
    }

    @Provide
    Arbitrary<Ondersteuningsplan> plannen() {
        return WillekeurigePlannen.van(Haarlem.OPDRACHT);
    }

    @Provide
    Arbitrary<List<Ondersteuningsplan>> planlopen() {
        return WillekeurigePlannen.levenslopen(Haarlem.OPDRACHT, WillekeurigeHuishoudleden.alle());
    }

    @Provide
    Arbitrary<Planinhoud> planstukken() {
        return WillekeurigePlannen.inhoud();
    }

    @Provide
    Arbitrary<Pgb> pgbs() {
        return WillekeurigePgbs.van(Haarlem.OPDRACHT);
    }

    @Provide
    Arbitrary<Meldcode> meldcodes() {
        return WillekeurigeMeldcodes.van(Haarlem.OPDRACHT);
    }

    @Provide
    Arbitrary<Verplichting> verplichtingen() {
        return WillekeurigeVerplichtingen.alle();
    }

    @Provide
    Arbitrary<Handeling> handelingen() {
        return WillekeurigeHandelingen.alle();
    }

    @Provide
    Arbitrary<Zaak> vanElkeOpdracht() {
        return Arbitraries.oneOf(
                WillekeurigeAanmeldingen.alle(),
                WillekeurigeTrajecten.alle(),
                WillekeurigePlannen.alle(),
                WillekeurigePgbs.alle(),
                WillekeurigeMeldcodes.alle());
    }

    @Property(tries = POGINGEN)
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkeStandVanEenAanmeldingKomtVoor(@ForAll("aanmeldingen") Aanmelding aanmelding) {
        dektZaak(aanmelding, Aanmelding.Status.values());
        dekt("bekend", BEIDE, aanmelding.lid().isPresent());
        dekt("wijk", BEIDE, aanmelding.wijk().isPresent());
        dekt("vraag", BEIDE, aanmelding.ontvangst().vraag().isPresent());
        dekt("wmo-melding", BEIDE, aanmelding.ontvangst().wmoMelding());
        dekt("contacten", BEIDE, aanmelding.contacten().size() > 1);
        if (aanmelding instanceof Aanmelding.Afgerond afgerond) {
            dekt(
                    "afronding",
                    List.of(Afronding.class.getPermittedSubclasses()),
                    afgerond.afronding().getClass());
            dekt("afgerond zonder contact", BEIDE, aanmelding.eersteContactOp().isEmpty());
            if (afgerond.afronding() instanceof Afronding.BuitenOpdracht buiten) {
                dekt("blijft binnen", BEIDE, !buiten.inzet().isEmpty());
            }
        }
    }

    @Property(tries = POGINGEN)
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkeStandVanEenTrajectKomtVoor(@ForAll("trajecten") Traject traject) {
        dektZaak(traject, Traject.Status.values());
        dekt("geboortedatum", BEIDE, traject.start().geboortedatum().isPresent());
        dekt("regie wisselt", BEIDE, traject.regie().stappen().size() > 1);
        dekt(
                "regie bij",
                List.of(Regiehouder.values()),
                traject.regie().stappen().get(0).waarde());
        dekt("overdracht", BEIDE, !traject.overdrachten().isEmpty());
        dekt("open overdracht", BEIDE, traject.overdrachten().stream().anyMatch(Overdracht::isOpen));
        for (Overdracht overdracht : traject.overdrachten()) {
            dekt("reden", List.of(Overdrachtsreden.values()), overdracht.reden());
        }
        if (traject instanceof Traject.Beeindigd beeindigd) {
            dekt("vervolg", BEIDE, beeindigd.beeindiging().vervolg().isPresent());
        }
    }

    @Property(tries = 2 * POGINGEN)
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkeStandVanEenPlanKomtVoor(@ForAll("plannen") Ondersteuningsplan plan) {
        dektZaak(plan, Ondersteuningsplan.Status.values());
        if (plan instanceof Geldend geldend) {
            dekt("bijgesteld", BEIDE, geldend.verloop().versies().size() > 1);
            dekt("evaluaties", BEIDE, geldend.verloop().evaluaties().size() > 1);
            dekt("beschikking", BEIDE, geldend.isBeschikking());
            for (Bevestiging bevestiging : geldend.verloop().bevestigingen()) {
                dektOoit("bevestiging", List.of(Bevestiging.Reden.values()), bevestiging.reden());
                dekt("afgegeven", BEIDE, bevestiging.afgegevenOp().isPresent());
            }
        }
    }

    @Property(tries = POGINGEN)
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkOnderdeelVanEenPlanKanOntbreken(@ForAll("planstukken") Planinhoud inhoud) {
        for (Planonderdeel onderdeel : Planonderdeel.values()) {
            dekt(onderdeel.tekst(), BEIDE, inhoud.ontbrekend().contains(onderdeel));
        }
    }

    @Property(tries = 2 * POGINGEN)
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkeStandVanEenPgbKomtVoor(@ForAll("pgbs") Pgb pgb) {
        dektZaak(pgb, Pgb.Status.values());
        if (pgb instanceof Pgb.Toegekend toegekend) {
            dekt("herzien", BEIDE, !toegekend.herzieningen().isEmpty());
        }
    }

    @Property(tries = POGINGEN)
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkeStapVanDeMeldcodeKomtVoor(@ForAll("meldcodes") Meldcode meldcode) {
        dektZaak(meldcode, Meldcode.Status.values());
        dekt(
                "stappen",
                Vector.rangeClosed(0, Meldcodestap.values().length).asJava(),
                meldcode.stappen().size());
        if (meldcode instanceof Meldcode.Besloten besloten) {
            dekt("melden", BEIDE, besloten.besluit().melden());
            dekt("hulp", BEIDE, besloten.besluit().hulp());
        }
    }

    @Property(tries = POGINGEN)
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkSoortVerplichtingKomtVoor(@ForAll("verplichtingen") Verplichting verplichting) {
        dekt("zaak", List.of(Zaaksoort.values()), verplichting.zaak().soort());
        dekt("partij", List.of(Partij.values()), verplichting.partij());
        dekt("wijk", BEIDE, verplichting.wijk().isPresent());
        dekt("open", BEIDE, verplichting.isOpen());
        dekt("op de dag zelf", BEIDE, verplichting.uiterlijk().equals(verplichting.vanaf()));
    }

    @Property(tries = POGINGEN)
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkeHandelingKomtVoor(@ForAll("handelingen") Handeling handeling) {
        int jaar = handeling.tijdstip().atZone(ZoneOffset.UTC).getYear();

        assertTrue(jaar >= 2023 && jaar <= 2026);
        dektOoit("soort", List.of(Handelingsoort.values()), handeling.soort());
    }

    @Property(tries = 100)
    void elkeVolgendeStandIsEenAndereVanHetzelfdePlan(@ForAll("planlopen") List<Ondersteuningsplan> standen) {
        assertEquals(Ondersteuningsplan.Status.CONCEPT, standen.get(0).status());
        for (int nummer = 1; nummer < standen.size(); nummer++) {
            assertFalse(standen.get(nummer).equals(standen.get(nummer - 1)));
            assertEquals(standen.get(0).kop(), standen.get(nummer).kop());
        }
    }

    @Property(tries = POGINGEN)
    @StatisticsReport(StatisticsReportMode.OFF)
    void zakenZijnErVanElkeSoortEnElkeOpdracht(@ForAll("vanElkeOpdracht") Zaak zaak) {
        dekt("soort", List.of(Zaaksoort.values()), zaak.verwijzing().soort());
        dekt("andere opdracht", List.of(true), !zaak.opdracht().equals(new Opdracht("proef")));
    }

    /** What holds for a case of any kind. */
    private static void dektZaak(Zaak zaak, Enum<?>[] statussen) {
        int jaar = zaak.begonnenOp().getYear();
        assertTrue(jaar >= 2023 && jaar <= 2026);
        assertEquals(Haarlem.OPDRACHT, zaak.opdracht());
        assertTrue(zaak.verplichtingen(KADER).isRight());
        dekt("status", List.of(statussen), zaak.status());
        dekt("schrikkeldag", BEIDE, SCHRIKKELDAG.equals(MonthDay.from(zaak.begonnenOp())));
    }

    private static void dekt(String naam, List<?> mogelijk, Object waarde) {
        StatisticsCollector teller = Statistics.label(naam);
        teller.collect(waarde);
        teller.coverage(
                dekking -> mogelijk.forEach(elk -> dekking.check(elk).percentage(percentage -> percentage >= 1)));
    }

    private static void dektOoit(String naam, List<?> mogelijk, Object waarde) {
        StatisticsCollector teller = Statistics.label(naam);
        teller.collect(waarde);
        teller.coverage(dekking -> mogelijk.forEach(elk -> dekking.check(elk).count(aantal -> aantal > 0)));
    }
}
