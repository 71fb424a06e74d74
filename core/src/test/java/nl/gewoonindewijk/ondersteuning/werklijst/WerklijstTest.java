package nl.gewoonindewijk.ondersteuning.werklijst;

import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.KADER;
import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.reden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender;
import nl.gewoonindewijk.ondersteuning.Partij;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding;
import nl.gewoonindewijk.ondersteuning.pgb.Voorbeeldpgb;
import nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan;
import nl.gewoonindewijk.ondersteuning.traject.Voorbeeldtraject;
import nl.gewoonindewijk.testkit.WillekeurigeDatums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WerklijstTest {

    private static final LocalDate ONTVANGST = Voorbeeldaanmelding.ONTVANGST;
    private static final LocalDate LAATSTE_DAG = LocalDate.of(2023, 3, 13);
    private static final LocalDate EINDE = LocalDate.of(2030, 12, 31);

    @Provide
    Arbitrary<LocalDate> dagen() {
        return WillekeurigeDatums.tussen(LocalDate.of(2023, 1, 1), LocalDate.of(2026, 12, 31));
    }

    private static Werklijst op(LocalDate peildatum) {
        return new Werklijst(peildatum, Werkdagenkalender.TERMIJNENWET);
    }

    private static List<String> regels(LocalDate peildatum, LocalDate totEnMet, Zaak... zaken) {
        return op(peildatum).van(List.of(zaken), KADER, totEnMet).get().stream()
                .map(WerklijstTest::tekst)
                .toList();
    }

    private static String tekst(Werkregel regel) {
        return regel.verplichting().regel() + " " + regel.stand() + " " + regel.werkdagen();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-06, BINNENKORT 5",
        "2023-03-10, BINNENKORT 1",
        "2023-03-12, BINNENKORT 1",
        "2023-03-13, VANDAAG 0",
        "2023-03-14, TE_LAAT 1",
        "2023-03-18, TE_LAAT 4",
        "2023-03-20, TE_LAAT 5"
    })
    void eenPlichtIsBinnenkortVandaagOfTeLaat(LocalDate peildatum, String verwacht) {
        assertEquals(List.of("UA-4.3-CONTACT " + verwacht), regels(peildatum, LAATSTE_DAG, Voorbeeldaanmelding.open()));
    }

    /** Due on Maundy Thursday 6 April 2023; Good Friday, the weekend and Easter Monday do not count. */
    @ParameterizedTest
    @CsvSource({
        "2023-04-06, VANDAAG 0",
        "2023-04-07, TE_LAAT 0",
        "2023-04-10, TE_LAAT 0",
        "2023-04-11, TE_LAAT 1",
        "2023-04-14, TE_LAAT 4"
    })
    void rondPasenTellenAlleenDeWerkdagen(LocalDate peildatum, String verwacht) {
        assertEquals(
                List.of("UA-4.3-CONTACT " + verwacht),
                regels(peildatum, LocalDate.of(2023, 4, 6), Voorbeeldaanmelding.open(LocalDate.of(2023, 3, 30))));
    }

    @Test
    void watVerderWegLigtStaatErNogNietOp() {
        LocalDate start = LocalDate.of(2023, 4, 3);

        assertEquals(
                1,
                regels(ONTVANGST, start.minusDays(1), Voorbeeldaanmelding.open())
                        .size());
        assertEquals(2, regels(ONTVANGST, start, Voorbeeldaanmelding.open()).size());
        assertEquals(List.of(), regels(ONTVANGST, LAATSTE_DAG.minusDays(1), Voorbeeldaanmelding.open()));
    }

    @Test
    void watGedaanIsStaatErNietMeerOp() {
        assertEquals(
                List.of("UA-4.3-START BINNENKORT 20"),
                regels(ONTVANGST, EINDE, Voorbeeldaanmelding.opgepakt(ONTVANGST)));
    }

    @Test
    void watEerstVerlooptStaatBovenaanOverAlleZakenHeen() {
        assertEquals(
                List.of(
                        "UA-4.3-CONTACT TE_LAAT 8",
                        "UA-4.3-START BINNENKORT 7",
                        "WMO-2.3.5-BESCHIKKING BINNENKORT 11",
                        "AWB-6.7-BEZWAAR BINNENKORT 17",
                        "UA-5.1-EVALUATIE BINNENKORT 113",
                        "UA-4.5-OVERDRACHT BINNENKORT 220"),
                regels(
                        LocalDate.of(2023, 3, 23),
                        EINDE,
                        Voorbeeldtraject.van(LocalDate.of(2006, 2, 10)),
                        Voorbeeldplan.getekend(),
                        Voorbeeldpgb.aangevraagd(),
                        Voorbeeldaanmelding.open()));
    }

    @Test
    void vanEenDagGaatDeWetVoorHetContract() {
        LocalDate melding = LocalDate.of(2023, 3, 6);

        assertEquals(
                List.of("WMO-2.3.2-PERSOONLIJK-PLAN BINNENKORT 5", "UA-4.3-CONTACT BINNENKORT 5"),
                regels(melding, LAATSTE_DAG, Voorbeeldaanmelding.melding(melding)));
    }

    @Test
    void eenRechtVanDeInwonerVerdwijntNaZijnLaatsteDag() {
        LocalDate laatsteDag = LocalDate.of(2023, 4, 19);

        assertEquals(List.of("AWB-6.7-BEZWAAR VANDAAG 0"), regels(laatsteDag, laatsteDag, Voorbeeldplan.getekend()));
        assertEquals(List.of(), regels(laatsteDag.plusDays(1), laatsteDag, Voorbeeldplan.getekend()));
    }

    @Test
    void wieWatMoetDoenStaatErbij() {
        List<Werkregel> regels = op(ONTVANGST)
                .van(List.of(Voorbeeldplan.getekend(), Voorbeeldpgb.aangevraagd()), KADER, EINDE)
                .get();

        assertEquals(
                List.of(Partij.GEMEENTE, Partij.INWONER, Partij.SAMENWERKINGSVERBAND),
                regels.stream().map(regel -> regel.verplichting().partij()).toList());
    }

    @Test
    void zonderZakenIsErNietsTeDoen() {
        assertEquals(Either.right(List.of()), op(ONTVANGST).van(List.<Zaak>of(), KADER, EINDE));
    }

    @Test
    void eenZaakBuitenHetContractGeeftEenWeigeringEnGeenHalveLijst() {
        assertEquals(
                "CONTRACT-VERSIE geen-versie",
                reden(op(ONTVANGST)
                        .van(
                                List.of(Voorbeeldaanmelding.open(), Voorbeeldaanmelding.open(LocalDate.of(2031, 1, 1))),
                                KADER,
                                EINDE)));
    }

    @Test
    void watAlOpVolgordeStaatWordtEenVoorEenGelezen() {
        Verplichting plicht =
                Voorbeeldaanmelding.open().verplichtingen(KADER).get().get(0);
        Stream<Verplichting> eindeloos = Stream.generate(() -> plicht);

        assertEquals(
                List.of(
                        new Werkregel(plicht, Werkregel.Stand.TE_LAAT, 1),
                        new Werkregel(plicht, Werkregel.Stand.TE_LAAT, 1)),
                op(LocalDate.of(2023, 3, 14)).van(eindeloos).limit(2).toList());
    }

    @Property
    void watTeLaatIsWordtMetDeDagNietMinderLaat(
            @ForAll("dagen") LocalDate ontvangst, @ForAll("dagen") LocalDate een, @ForAll("dagen") LocalDate ander) {
        LocalDate eerst = een.isBefore(ander) ? een : ander;
        LocalDate daarna = een.isBefore(ander) ? ander : een;
        Zaak zaak = Voorbeeldaanmelding.open(ontvangst);
        List<Werkregel> vroeg = op(eerst).van(List.of(zaak), KADER, EINDE).get();
        List<Werkregel> later = op(daarna).van(List.of(zaak), KADER, EINDE).get();

        for (int i = 0; i < vroeg.size(); i++) {
            assertTrue(achter(vroeg.get(i)) <= achter(later.get(i)), zaak.toString());
        }
    }

    /** Working days behind: below zero as long as there is time left. */
    private static int achter(Werkregel regel) {
        return regel.stand() == Werkregel.Stand.TE_LAAT ? regel.werkdagen() : -regel.werkdagen();
    }

    @Property
    void deWerklijstStaatOpVolgordeEnTeLaatKomtVoorVandaagEnBinnenkort(
            @ForAll("dagen") LocalDate peildatum, @ForAll @Size(max = 20) List<@From("dagen") LocalDate> meldingen) {
        List<Werkregel> regels = op(peildatum)
                .van(meldingen.stream().map(Voorbeeldaanmelding::melding).toList(), KADER, EINDE)
                .get();
        List<Verplichting> plichten =
                regels.stream().map(Werkregel::verplichting).toList();

        assertEquals(plichten.stream().sorted(Verplichting.VOLGORDE).toList(), plichten);
        assertEquals(
                regels.stream().map(Werkregel::stand).sorted().toList(),
                regels.stream().map(Werkregel::stand).toList());
        regels.forEach(regel -> assertTrue(
                regel.stand() != Werkregel.Stand.TE_LAAT || regel.verplichting().partij() != Partij.INWONER));
        assertEquals(
                meldingen.size(),
                plichten.stream()
                        .filter(plicht -> plicht.regel().equals(Voorschrift.CONTACT.code()))
                        .count());
    }
}
