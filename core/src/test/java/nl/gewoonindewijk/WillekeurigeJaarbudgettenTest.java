package nl.gewoonindewijk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import nl.gewoonindewijk.budget.Begroting;
import nl.gewoonindewijk.budget.Begrotingspost;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.testkit.WillekeurigeJaarbudgetten;

class WillekeurigeJaarbudgettenTest {

    private static final Set<String> THEMAS = Set.of("thema-1", "thema-2");

    @Provide
    Arbitrary<Jaarbudget> alle() {
        return WillekeurigeJaarbudgetten.alle();
    }

    @Provide
    Arbitrary<Jaarbudget> metThemas() {
        return WillekeurigeJaarbudgetten.vanHaarlem(THEMAS);
    }

    @Property(tries = 200)
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkOnderdeelKomtZowelLeegAlsGevuldVoor(@ForAll("alle") Jaarbudget jaarbudget) {
        dekt("planVanAanpak", jaarbudget.planVanAanpak());
        dekt("realisatie", jaarbudget.realisatie());
        dekt("startbudget", jaarbudget.startbudget());
        dekt("sroi", jaarbudget.sroi());
        dekt("kadernota", jaarbudget.kadernota());
        dekt("tussenrapportage", jaarbudget.tussenrapportage());
        dekt("begroting", jaarbudget.begroting().posten());
        dekt("oormerken", jaarbudget.oormerken().oormerken());
        dekt("onttrekkingen", jaarbudget.onttrekkingen());
        dekt("termijnbetalingen", jaarbudget.termijnbetalingen());
        dekt("eigenBijdragen", jaarbudget.eigenBijdragen());
        dekt("accommodaties", jaarbudget.accommodaties());
        dekt("afwijkingen", jaarbudget.afwijkingen());
        dekt("tekortkomingen", jaarbudget.tekortkomingen());
    }

    @Property(tries = 200)
    @StatisticsReport(StatisticsReportMode.OFF)
    void begrotingenSluitenVaakMaarNietAltijdOpHetJaarbudget(@ForAll("alle") Jaarbudget jaarbudget) {
        Begroting begroting = jaarbudget.begroting();
        dekt("sluit", List.of(true, false), begroting.saldo().equals(jaarbudget.bedrag()));
    }

    @Property(tries = 200)
    void bedragenTellenZonderOverloopOp(@ForAll("alle") Jaarbudget jaarbudget) {
        Bedrag alles = Bedrag.som(jaarbudget.begroting().posten().stream().map(Begrotingspost::bedrag))
                .keer(1000);

        assertFalse(alles.isNegatief());
    }

    @Property(tries = 200)
    @StatisticsReport(StatisticsReportMode.OFF)
    void postenDienenAlleenDeGegevenThemas(@ForAll("metThemas") Jaarbudget jaarbudget) {
        assertEquals(Haarlem.OPDRACHT, jaarbudget.opdracht());
        for (Begrotingspost post : jaarbudget.begroting().posten()) {
            assertTrue(THEMAS.containsAll(post.thema().stream().toList()));
            dekt("thema", post.thema());
        }
    }

    @Property(tries = 200)
    void zonderThemasDientGeenPostEenThema(@ForAll("alle") Jaarbudget jaarbudget) {
        assertTrue(jaarbudget.begroting().posten().stream()
                .allMatch(post -> post.thema().isEmpty()));
    }

    private static void dekt(String naam, Optional<?> onderdeel) {
        dekt(naam, List.of(true, false), onderdeel.isPresent());
    }

    private static void dekt(String naam, List<?> onderdeel) {
        dekt(naam, List.of(true, false), !onderdeel.isEmpty());
    }

    private static void dekt(String naam, List<Boolean> mogelijk, boolean waarde) {
        StatisticsCollector teller = Statistics.label(naam);
        teller.collect(waarde);
        teller.coverage(
                dekking -> mogelijk.forEach(elk -> dekking.check(elk).percentage(percentage -> percentage >= 1)));
    }
}
