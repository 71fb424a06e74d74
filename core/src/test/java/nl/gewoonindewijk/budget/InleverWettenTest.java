package nl.gewoonindewijk.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Percentage;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import nl.gewoonindewijk.testkit.WillekeurigeBoekjaren;
import nl.gewoonindewijk.testkit.WillekeurigePercentages;

/** What holds for each piece that is handed in every year, whatever the year and the day. */
@Toetst({"UA-9.1.1-PLAN", "UA-9.1.2-KADERNOTA", "UA-9.1.2-TUSSENRAPPORTAGE"})
class InleverWettenTest {

    private static final LocalDate NA_ALLES = LocalDate.of(2040, 1, 1);

    /** A piece that is handed in, with the month that must not have begun, seen from the boekjaar. */
    enum Stuk {
        PLAN("UA-9.1.1-PLAN", -3),
        KADERNOTA("UA-9.1.2-KADERNOTA", 2),
        TUSSENRAPPORTAGE("UA-9.1.2-TUSSENRAPPORTAGE", 6);

        private final String regel;
        private final int maanden;

        Stuk(String regel, int maanden) {
            this.regel = regel;
            this.maanden = maanden;
        }

        LocalDate laatsteDag(Boekjaar jaar) {
            return jaar.eersteDag().plusMonths(maanden).minusDays(1);
        }

        Oordeel ingediendOp(Boekjaar jaar, LocalDate dag) {
            Jaarbudget budget = Voorbeeldbudgetten.gezond().withBoekjaar(jaar);
            return moment(
                    switch (this) {
                        case PLAN -> budget.withPlanVanAanpak(new PlanVanAanpak(dag, List.of()));
                        case KADERNOTA ->
                            budget.withKadernota(budget.kadernota().map(nota -> nota.withIngediendOp(dag)));
                        case TUSSENRAPPORTAGE ->
                            budget.withTussenrapportage(new Tussenrapportage(dag, Optional.empty(), Optional.empty()));
                    },
                    NA_ALLES);
        }

        Oordeel nietIngediend(Boekjaar jaar, LocalDate peildatum) {
            return moment(
                    Voorbeeldbudgetten.gezond()
                            .withBoekjaar(jaar)
                            .withPlanVanAanpak(Optional.empty())
                            .withKadernota(Optional.empty())
                            .withTussenrapportage(Optional.empty()),
                    peildatum);
        }

        List<Oordeel> oordelen(Jaarbudget budget, LocalDate peildatum) {
            return Beoordeling.van(regel).oordelen(budget, peildatum);
        }

        private Oordeel moment(Jaarbudget budget, LocalDate peildatum) {
            return oordelen(budget, peildatum).get(0);
        }
    }

    @Provide
    Arbitrary<Boekjaar> jaren() {
        return WillekeurigeBoekjaren.tussen(2023, 2030);
    }

    @Provide
    Arbitrary<Percentage> groei() {
        return WillekeurigePercentages.groei();
    }

    private static Optional<Gegeven> aantal(String naam, long aantal) {
        return Optional.of(Gegeven.van(naam, aantal));
    }

    @Property
    void eenStukIsTeLaatVanafDeDagNaDeLaatsteEnDanZoveelDagenAlsHetScheelt(
            @ForAll Stuk stuk, @ForAll("jaren") Boekjaar jaar, @ForAll @IntRange(min = 1, max = 1000) int dagen) {
        Oordeel oordeel = stuk.ingediendOp(jaar, stuk.laatsteDag(jaar).plusDays(dagen));

        assertEquals("OVERTREDEN te-laat", oordeel.soort() + " " + oordeel.reden());
        assertEquals(aantal("dagen-te-laat", dagen), oordeel.berekening().verschil());
    }

    @Property
    void eenStukIsOpTijdTotEnMetDeLaatsteDag(
            @ForAll Stuk stuk, @ForAll("jaren") Boekjaar jaar, @ForAll @IntRange(max = 29) int dagen) {
        Oordeel oordeel = stuk.ingediendOp(jaar, stuk.laatsteDag(jaar).minusDays(dagen));

        assertEquals("VOLDAAN op-tijd", oordeel.soort() + " " + oordeel.reden());
        assertEquals(aantal("dagen-over", dagen), oordeel.berekening().verschil());
    }

    @Property
    void watErNietIsWordtElkeDagEenDagLater(
            @ForAll Stuk stuk, @ForAll("jaren") Boekjaar jaar, @ForAll @IntRange(min = 1, max = 1000) int dagen) {
        Oordeel oordeel = stuk.nietIngediend(jaar, stuk.laatsteDag(jaar).plusDays(dagen));

        assertEquals("OVERTREDEN niet-ingediend", oordeel.soort() + " " + oordeel.reden());
        assertEquals(aantal("dagen-te-laat", dagen), oordeel.berekening().verschil());
    }

    @Property
    void watErNogNietHoeftTeZijnIsNooitOvertreden(
            @ForAll Stuk stuk, @ForAll("jaren") Boekjaar jaar, @ForAll @IntRange(max = 60) int dagen) {
        Oordeel oordeel = stuk.nietIngediend(jaar, stuk.laatsteDag(jaar).minusDays(dagen));

        assertEquals("NIET_VAN_TOEPASSING nog-niet-nodig", oordeel.soort() + " " + oordeel.reden());
    }

    @Property
    void eenTussenrapportageVoorJuniIsTeVroegEnNooitOvertreden(
            @ForAll("jaren") Boekjaar jaar, @ForAll @IntRange(min = 1, max = 300) int dagen) {
        LocalDate juni = LocalDate.of(jaar.jaar(), 6, 1);
        Oordeel oordeel = Stuk.TUSSENRAPPORTAGE.ingediendOp(jaar, juni.minusDays(dagen));

        assertEquals("WAARSCHUWING te-vroeg", oordeel.soort() + " " + oordeel.reden());
        assertEquals(aantal("dagen-te-vroeg", dagen), oordeel.berekening().verschil());
    }

    @Provide
    Arbitrary<List<Boolean>> drieDelen() {
        return Arbitraries.of(true, false).list().ofSize(3);
    }

    @Property
    void elkDeelDatInDeKadernotaOntbreektTeltEenKeer(@ForAll("drieDelen") List<Boolean> aanwezig) {
        Jaarbudget gezond = Voorbeeldbudgetten.gezond();
        Kadernota heel = gezond.kadernota().orElseThrow();
        Kadernota nota = heel.withVolumegroei(heel.volumegroei().filter(deel -> aanwezig.get(0)))
                .withPrijseffecten(heel.prijseffecten().filter(deel -> aanwezig.get(1)))
                .withAutonomeOntwikkelingen(heel.autonomeOntwikkelingen().filter(deel -> aanwezig.get(2)));

        ontbreekt(Stuk.KADERNOTA.oordelen(gezond.withKadernota(nota), NA_ALLES), aanwezig);
    }

    @Property
    void elkDeelDatInDeTussenrapportageOntbreektTeltEenKeer(@ForAll boolean lasten, @ForAll boolean verwachting) {
        Jaarbudget gezond = Voorbeeldbudgetten.gezond();
        Tussenrapportage heel = gezond.tussenrapportage().orElseThrow();
        Tussenrapportage stuk = new Tussenrapportage(
                heel.ingediendOp(),
                heel.lastenTotNu().filter(deel -> lasten),
                heel.eindejaarsverwachting().filter(deel -> verwachting));

        ontbreekt(
                Stuk.TUSSENRAPPORTAGE.oordelen(gezond.withTussenrapportage(stuk), NA_ALLES),
                List.of(lasten, verwachting));
    }

    private static void ontbreekt(List<Oordeel> oordelen, List<Boolean> aanwezig) {
        long aantal = aanwezig.stream().filter(deel -> !deel).count();
        Oordeel volledig = oordelen.get(1);

        assertEquals(
                aantal == 0 ? "VOLDAAN volledig" : "OVERTREDEN onvolledig", volledig.soort() + " " + volledig.reden());
        assertEquals(
                aantal == 0 ? Optional.empty() : aantal("aantal", aantal),
                volledig.berekening().verschil());
    }

    @Property
    void deVerwachteGroeiIsDeDemografischePlusHetVerschil(
            @ForAll("groei") Percentage verwacht, @ForAll("groei") Percentage demografisch) {
        Jaarbudget gezond = Voorbeeldbudgetten.gezond();
        Kadernota nota =
                gezond.kadernota().orElseThrow().withVolumegroei(verwacht).withDemografischeGroei(demografisch);
        Oordeel groei =
                Stuk.KADERNOTA.oordelen(gezond.withKadernota(nota), NA_ALLES).get(2);

        assertEquals("VOLDAAN groei-vergeleken", groei.soort() + " " + groei.reden());
        assertEquals(
                Optional.of(Gegeven.van(
                        "procentpunt", new Percentage(verwacht.waarde().subtract(demografisch.waarde())))),
                groei.berekening().verschil());
    }
}
