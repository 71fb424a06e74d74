package nl.gewoonindewijk.ondersteuning;

import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.KADER;
import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.reden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.contract.Contract;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.contract.Termijnafspraak;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender;
import nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding;
import nl.gewoonindewijk.regels.Regelcode;
import nl.gewoonindewijk.testkit.WillekeurigeDatums;
import org.junit.jupiter.api.Test;

class TermijnkaderTest {

    private static final LocalDate MAANDAG = LocalDate.of(2024, 3, 4);
    private static final LocalDate WIJZIGING = LocalDate.of(2024, 1, 1);
    private static final LocalDate AFGESPROKEN = LocalDate.of(2023, 11, 1);
    private static final Zaak ZAAK = Voorbeeldaanmelding.open();

    @Provide
    Arbitrary<LocalDate> dagen() {
        return WillekeurigeDatums.tussen(LocalDate.of(2022, 7, 1), LocalDate.of(2030, 12, 31));
    }

    private static Either<?, LocalDate> uiterlijk(Termijnkader kader, Voorschrift voorschrift, LocalDate vanaf) {
        return kader.verplichting(voorschrift, ZAAK, Partij.SAMENWERKINGSVERBAND, vanaf, Optional.empty())
                .map(plichten -> plichten.get(0).uiterlijk());
    }

    /** From 2024 contact is due within three working days, with one more day off. */
    private static Contract gewijzigd() {
        Contractversie eerste = Haarlem.CONTRACT.versies().get(0);
        Termijn drieDagen = new Termijn(3, Termijn.Eenheid.WERKDAGEN, Termijn.Regime.CONTRACTUEEL);
        Contractversie tweede = eerste.withNummer(2)
                .withGeldigVanaf(WIJZIGING)
                .withBekendSinds(AFGESPROKEN)
                .withWerkdagen(eerste.werkdagen().met(LocalDate.of(2024, 3, 5), "sluitingsdag"))
                .withTermijnen(new Termijnafspraak(
                        Voorschrift.CONTACT.code(), Tijdlijn.vanaf(WIJZIGING, new Norm<>(drieDagen, Bron.ua("4.3")))));
        return new Contract(Haarlem.OPDRACHT, List.of(eerste, tweede));
    }

    private static Termijnkader gewijzigd(LocalDate bekendOp) {
        return new Termijnkader(gewijzigd(), Wettelijketermijnen.HUIDIG, bekendOp);
    }

    @Test
    void deVersieDieGeldtOpDeDagVanDeGebeurtenisZetDeTermijn() {
        assertEquals(
                Either.right(LocalDate.of(2024, 1, 8)),
                uiterlijk(gewijzigd(MAANDAG), Voorschrift.CONTACT, WIJZIGING.minusDays(1)));
        assertEquals(
                Either.right(LocalDate.of(2024, 1, 4)), uiterlijk(gewijzigd(MAANDAG), Voorschrift.CONTACT, WIJZIGING));
    }

    @Test
    void deVersieTeltHaarEigenWerkdagen() {
        assertEquals(
                Either.right(LocalDate.of(2024, 3, 8)), uiterlijk(gewijzigd(MAANDAG), Voorschrift.CONTACT, MAANDAG));
        assertEquals(Either.right(LocalDate.of(2024, 3, 11)), uiterlijk(KADER, Voorschrift.CONTACT, MAANDAG));
    }

    @Test
    void eenWijzigingDieNogNietBekendWasTeltNiet() {
        assertEquals(
                Either.right(LocalDate.of(2024, 3, 11)),
                uiterlijk(gewijzigd(AFGESPROKEN.minusDays(1)), Voorschrift.CONTACT, MAANDAG));
        assertEquals(
                Either.right(LocalDate.of(2024, 3, 8)),
                uiterlijk(gewijzigd(AFGESPROKEN), Voorschrift.CONTACT, MAANDAG));
    }

    @Test
    void deWetSchuiftOpMetHaarEigenKalender() {
        Termijnkader metVrijeDag = new Termijnkader(
                gewijzigd(),
                new Wettelijketermijnen(
                        Wettelijketermijnen.HUIDIG.termijnen(),
                        Werkdagenkalender.TERMIJNENWET.met(LocalDate.of(2024, 3, 18), "gelijkgesteld")),
                MAANDAG);

        assertEquals(
                Either.right(LocalDate.of(2024, 3, 19)), uiterlijk(metVrijeDag, Voorschrift.WMO_BESCHIKKING, MAANDAG));
        assertEquals(Either.right(LocalDate.of(2024, 3, 18)), uiterlijk(KADER, Voorschrift.WMO_BESCHIKKING, MAANDAG));
    }

    @Test
    void eenTermijnDieNiemandZetIsGeenPlicht() {
        assertEquals(
                Either.right(List.of()),
                KADER.verplichting(Voorschrift.REGIE, ZAAK, Partij.GEMEENTE, MAANDAG, Optional.empty()));
    }

    @Test
    void zonderContractversieIsErEenWeigering() {
        for (LocalDate dag : List.of(LocalDate.of(2022, 6, 30), LocalDate.of(2031, 1, 1))) {
            assertEquals(
                    "CONTRACT-VERSIE geen-versie",
                    reden(KADER.verplichting(Voorschrift.CONTACT, ZAAK, Partij.GEMEENTE, dag, Optional.empty())));
        }
        assertEquals(
                Either.right(LocalDate.of(2022, 7, 8)),
                uiterlijk(KADER, Voorschrift.CONTACT, LocalDate.of(2022, 7, 1)));
        assertEquals(
                Either.right(LocalDate.of(2031, 1, 8)),
                uiterlijk(KADER, Voorschrift.CONTACT, LocalDate.of(2030, 12, 31)));
    }

    @Test
    void watDeWetZetLooptOokBuitenDeLooptijdVanHetContract() {
        assertEquals(
                Either.right(LocalDate.of(2022, 8, 11)),
                uiterlijk(KADER, Voorschrift.AWB_BEZWAAR, LocalDate.of(2022, 6, 30)));
        assertEquals(
                Either.right(LocalDate.of(2031, 2, 12)),
                uiterlijk(KADER, Voorschrift.AWB_BEZWAAR, LocalDate.of(2031, 1, 1)));
    }

    @Test
    void watGedaanIsStaatErbij() {
        assertEquals(
                Either.right(Optional.of(MAANDAG)),
                KADER.verplichting(Voorschrift.CONTACT, ZAAK, Partij.GEMEENTE, MAANDAG, Optional.of(MAANDAG))
                        .map(plichten -> plichten.get(0).vervuldOp()));
    }

    @Test
    void deWetZetVierTermijnenElkMetHaarArtikel() {
        assertEquals(
                List.of(
                        "WMO-2.3.2-ONDERZOEK 6 weken Wmo 2015 art. 2.3.2 lid 1",
                        "WMO-2.3.2-PERSOONLIJK-PLAN 7 dagen Wmo 2015 art. 2.3.2 lid 2",
                        "WMO-2.3.5-BESCHIKKING 2 weken Wmo 2015 art. 2.3.5 lid 2",
                        "AWB-6.7-BEZWAAR 6 weken Awb art. 6:7"),
                Vector.ofAll(Wettelijketermijnen.HUIDIG.termijnen())
                        .map(Termijnafspraak::regel)
                        .map(regel -> regel + " " + norm(regel).waarde() + " "
                                + norm(regel).bron())
                        .asJava());
        Wettelijketermijnen.HUIDIG
                .termijnen()
                .forEach(afspraak -> assertEquals(
                        Termijn.Regime.WETTELIJK,
                        norm(afspraak.regel()).waarde().regime()));
    }

    private static Norm<Termijn> norm(Regelcode regel) {
        return Wettelijketermijnen.HUIDIG.termijn(regel, MAANDAG).get();
    }

    @Test
    void voor2015WasErGeenWmo2015() {
        assertEquals(
                Option.none(),
                Wettelijketermijnen.HUIDIG.termijn(Voorschrift.WMO_ONDERZOEK.code(), LocalDate.of(2014, 12, 31)));
        assertTrue(Wettelijketermijnen.HUIDIG
                .termijn(Voorschrift.WMO_ONDERZOEK.code(), LocalDate.of(2015, 1, 1))
                .isDefined());
        assertEquals(Option.none(), Wettelijketermijnen.HUIDIG.termijn(Voorschrift.CONTACT.code(), MAANDAG));
    }

    @Test
    void eenRegelHeeftTenHoogsteEenWettelijkeTermijn() {
        Termijnafspraak afspraak = Wettelijketermijnen.HUIDIG.termijnen().get(0);

        assertEquals(
                "Een regel heeft ten hoogste een termijn.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Wettelijketermijnen(
                                        List.of(afspraak, afspraak), Werkdagenkalender.TERMIJNENWET))
                        .getMessage());
    }

    @Property
    void geenTermijnVerlooptVoorHaarBeginEnEenWettelijkeNietOpEenVrijeDag(
            @ForAll Voorschrift voorschrift, @ForAll("dagen") LocalDate vanaf) {
        List<Verplichting> plichten = KADER.verplichting(
                        voorschrift, ZAAK, Partij.SAMENWERKINGSVERBAND, vanaf, Optional.empty())
                .get();

        for (Verplichting plicht : plichten) {
            assertEquals(1, plichten.size());
            assertTrue(plicht.uiterlijk().isAfter(vanaf));
            assertTrue(plicht.regime() == Termijn.Regime.CONTRACTUEEL
                    || Werkdagenkalender.TERMIJNENWET.isWerkdag(plicht.uiterlijk()));
        }
    }
}
