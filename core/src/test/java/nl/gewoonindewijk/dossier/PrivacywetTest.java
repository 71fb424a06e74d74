package nl.gewoonindewijk.dossier;

import static nl.gewoonindewijk.dossier.Beslisser.INWONER;
import static nl.gewoonindewijk.dossier.Beslisser.WETTELIJK_VERTEGENWOORDIGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Geboortedatum;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.testkit.WillekeurigeDatums;
import nl.gewoonindewijk.testkit.WillekeurigeHuishoudleden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who decides on the data of a resident, and how soon. */
@Toetst({"WMO-5.3.2-INZAGE", "WMO-5.3.3-TOESTEMMING", "WMO-5.3.5-VERNIETIGING"})
class PrivacywetTest {

    private static final Privacywet WET = Privacywet.HUIDIG;
    private static final LocalDate DAG = LocalDate.of(2025, 6, 2);
    private static final Bewaarcategorie WMO = Bewaarcategorie.van("WMO");
    private static final Bewaarcategorie JEUGDHULP = Bewaarcategorie.van("JEUGDHULP");

    private static Personalia geboren(LocalDate dag) {
        return new Personalia(Optional.empty(), Optional.of(new Geboortedatum(dag)), false);
    }

    private static Personalia wilsonbekwaam(LocalDate dag) {
        return new Personalia(Optional.empty(), Optional.of(new Geboortedatum(dag)), true);
    }

    private static Either<Object, Beslisser> beslist(Beslisser beslisser, Personalia personalia, LocalDate dag) {
        return WET.beslist(beslisser, personalia, dag, Dossiervoorschrift.WMO_TOESTEMMING)
                .mapLeft(afwijzing -> {
                    assertEquals(Dossiervoorschrift.WMO_TOESTEMMING.code(), afwijzing.code());
                    return afwijzing.reden();
                });
    }

    private static Either<Object, Beslisser> zietIn(Beslisser beslisser, Personalia personalia, LocalDate dag) {
        return WET.zietIn(beslisser, personalia, dag, false).mapLeft(afwijzing -> {
            assertEquals(Dossiervoorschrift.WMO_INZAGE.code(), afwijzing.code());
            return afwijzing.reden();
        });
    }

    private static void beslist(Beslisser wie, Personalia personalia, LocalDate dag, String ander) {
        Beslisser andere = wie == INWONER ? WETTELIJK_VERTEGENWOORDIGER : INWONER;

        assertEquals(Either.right(wie), beslist(wie, personalia, dag));
        assertEquals(Either.left(ander), beslist(andere, personalia, dag));
    }

    @Provide
    Arbitrary<Geboortedatum> geboortedatums() {
        return WillekeurigeHuishoudleden.geboortedatums();
    }

    @Provide
    Arbitrary<LocalDate> dagen() {
        return WillekeurigeDatums.vanOndersteuning();
    }

    @ParameterizedTest
    @CsvSource({
        "2013-06-02, 2025-06-01, 2025-06-02",
        "2012-02-29, 2024-02-28, 2024-02-29",
        "2016-02-29, 2028-02-28, 2028-02-29",
        "2013-01-01, 2024-12-31, 2025-01-01"
    })
    void vanafTwaalfJaarBeslistEenInwonerZelf(LocalDate geboren, LocalDate elf, LocalDate twaalf) {
        beslist(WETTELIJK_VERTEGENWOORDIGER, geboren(geboren), elf, "vertegenwoordiger-nodig");
        beslist(INWONER, geboren(geboren), twaalf, "inwoner-beslist-zelf");
    }

    @ParameterizedTest
    @CsvSource({"2009-06-02, 2025-06-01, 2025-06-02", "2008-02-29, 2024-02-28, 2024-02-29"})
    void totZestienJaarMagEenVertegenwoordigerHetDossierZien(LocalDate geboren, LocalDate vijftien, LocalDate zestien) {
        assertEquals(
                Either.right(WETTELIJK_VERTEGENWOORDIGER),
                zietIn(WETTELIJK_VERTEGENWOORDIGER, geboren(geboren), vijftien));
        assertEquals(
                Either.left("inwoner-beslist-zelf"), zietIn(WETTELIJK_VERTEGENWOORDIGER, geboren(geboren), zestien));
    }

    /** Twelve and sixteen are multiples of four, so only an own age shows it. */
    @Test
    void wieOp29FebruariGeborenIsVerjaartInEenGewoonJaarOp1Maart() {
        Privacywet dertien = new Privacywet(
                Tijdlijn.vanaf(LocalDate.of(2015, 1, 1), new Norm<>(13, new Bron("Eigen", "1"))),
                WET.zelfInzien(),
                List.of(),
                List.of());
        Personalia schrikkelkind = geboren(LocalDate.of(2012, 2, 29));

        assertEquals(
                Either.right(WETTELIJK_VERTEGENWOORDIGER),
                dertien.beslist(
                        WETTELIJK_VERTEGENWOORDIGER,
                        schrikkelkind,
                        LocalDate.of(2025, 2, 28),
                        Dossiervoorschrift.WMO_TOESTEMMING));
        assertEquals(
                Either.right(INWONER),
                dertien.beslist(INWONER, schrikkelkind, LocalDate.of(2025, 3, 1), Dossiervoorschrift.WMO_TOESTEMMING));
    }

    @ParameterizedTest
    @CsvSource({"2020-06-02", "2010-06-02", "1950-06-02"})
    void voorWieDitNietGoedKanAfwegenBeslistDeVertegenwoordigerBijElkeLeeftijd(LocalDate geboren) {
        beslist(WETTELIJK_VERTEGENWOORDIGER, wilsonbekwaam(geboren), DAG, "vertegenwoordiger-nodig");
        assertEquals(
                Either.right(WETTELIJK_VERTEGENWOORDIGER),
                zietIn(WETTELIJK_VERTEGENWOORDIGER, wilsonbekwaam(geboren), DAG));
    }

    @Test
    void voorWieDitNietGoedKanAfwegenHoeftDeLeeftijdNietBekendTeZijn() {
        Personalia onbekend = new Personalia(Optional.empty(), Optional.empty(), true);

        beslist(WETTELIJK_VERTEGENWOORDIGER, onbekend, DAG, "vertegenwoordiger-nodig");
        assertEquals(Either.right(WETTELIJK_VERTEGENWOORDIGER), zietIn(WETTELIJK_VERTEGENWOORDIGER, onbekend, DAG));
    }

    @ParameterizedTest
    @EnumSource(Beslisser.class)
    void zonderGeboortedatumBeslistNiemand(Beslisser beslisser) {
        assertEquals(Either.left("leeftijd-onbekend"), beslist(beslisser, Personalia.onbekend(), DAG));
    }

    @ParameterizedTest
    @EnumSource(Dossiervoorschrift.class)
    void deWeigeringIsDieVanHetVoorschriftWaaromHetGaat(Dossiervoorschrift voorschrift) {
        assertEquals(
                Either.left(voorschrift.wijsAf("leeftijd-onbekend")),
                WET.beslist(INWONER, Personalia.onbekend(), DAG, voorschrift));
        assertEquals(
                Either.left(voorschrift.wijsAf("vertegenwoordiger-nodig")),
                WET.beslist(INWONER, geboren(DAG.minusYears(1)), DAG, voorschrift));
    }

    @Test
    void eenInwonerMagHetEigenDossierAltijdZien() {
        assertEquals(Either.right(INWONER), WET.zietIn(INWONER, Personalia.onbekend(), DAG, false));
        assertEquals(Either.right(INWONER), WET.zietIn(INWONER, geboren(DAG.minusYears(8)), DAG, true));
        assertEquals(Either.right(INWONER), WET.zietIn(INWONER, wilsonbekwaam(DAG.minusYears(80)), DAG, true));
    }

    @Test
    void eenVertegenwoordigerZietNietsAlsDeLeeftijdOnbekendIs() {
        assertEquals(Either.left("leeftijd-onbekend"), zietIn(WETTELIJK_VERTEGENWOORDIGER, Personalia.onbekend(), DAG));
    }

    @Test
    void eenVertegenwoordigerZietNietsAlsHetBelangVanDeInwonerZichVerzet() {
        List.of(geboren(DAG.minusYears(8)), wilsonbekwaam(DAG.minusYears(80)), Personalia.onbekend())
                .forEach(personalia -> assertEquals(
                        Either.left(Dossiervoorschrift.WMO_INZAGE.wijsAf("belang-verzet-zich")),
                        WET.zietIn(WETTELIJK_VERTEGENWOORDIGER, personalia, DAG, true)));
    }

    @Property
    void nooitBeslissenZeAllebeiEnAltijdEenVanBeiden(
            @ForAll("geboortedatums") Geboortedatum geboren, @ForAll("dagen") LocalDate dag) {
        Personalia personalia = geboren(geboren.waarde());

        assertEquals(
                beslist(INWONER, personalia, dag).isLeft(),
                beslist(WETTELIJK_VERTEGENWOORDIGER, personalia, dag).isRight());
    }

    @Property
    void wieEenmaalZelfBeslistBlijftDatDoen(
            @ForAll("geboortedatums") Geboortedatum geboren,
            @ForAll("dagen") LocalDate dag,
            @ForAll("dagen") LocalDate andere) {
        LocalDate later = andere.isAfter(dag) ? andere : dag;
        Personalia personalia = geboren(geboren.waarde());

        if (beslist(INWONER, personalia, dag).isRight()) {
            assertEquals(Either.right(INWONER), beslist(INWONER, personalia, later));
        }
        if (zietIn(WETTELIJK_VERTEGENWOORDIGER, personalia, later).isRight()) {
            assertEquals(
                    Either.right(WETTELIJK_VERTEGENWOORDIGER),
                    zietIn(WETTELIJK_VERTEGENWOORDIGER, personalia, dag.isBefore(later) ? dag : later));
        }
    }

    /** 7 June 2025 is a Saturday, 9 June Whit Monday; 25 and 26 December are holidays; 31 November does not exist. */
    @ParameterizedTest
    @CsvSource({
        "2025-06-02, 2025-09-02",
        "2025-03-06, 2025-06-06",
        "2025-03-07, 2025-06-10",
        "2025-03-08, 2025-06-10",
        "2025-09-25, 2025-12-29",
        "2025-08-31, 2025-12-01",
        "2023-11-29, 2024-02-29",
        "2023-11-30, 2024-02-29",
        "2024-11-29, 2025-02-28",
        "2024-11-30, 2025-02-28"
    })
    void gegevensOnderDeWmoZijnBinnenDrieMaandenVernietigd(LocalDate ontvangen, LocalDate uiterlijk) {
        assertEquals(Option.some(uiterlijk), WET.uiterlijk(List.of(WMO), ontvangen));
    }

    @Test
    void deJeugdwetNoemtGeenTermijn() {
        assertEquals(Option.none(), WET.uiterlijk(List.of(JEUGDHULP), DAG));
        assertEquals(Option.none(), WET.uiterlijk(List.of(JEUGDHULP), LocalDate.of(2018, 7, 27)));
    }

    @Test
    void gaatHetVerzoekOokOverDeWmoDanTeltDieTermijn() {
        Option<LocalDate> uiterlijk = Option.some(LocalDate.of(2025, 9, 2));

        assertEquals(uiterlijk, WET.uiterlijk(List.of(JEUGDHULP, WMO), DAG));
        assertEquals(uiterlijk, WET.uiterlijk(List.of(WMO, JEUGDHULP), DAG));
        assertEquals(uiterlijk, WET.uiterlijk(List.of(WMO, Bewaarcategorie.van("GEWEIGERD")), DAG));
    }

    @Test
    void vanMeerTermijnenTeltDeKortste() {
        Privacywet wet = new Privacywet(
                WET.zelfBeslissen(),
                WET.zelfInzien(),
                List.of(
                        WET.verzoektermijnen().get(0),
                        new Privacywet.Verzoektermijn(
                                JEUGDHULP,
                                Tijdlijn.vanaf(
                                        DAG,
                                        new Norm<>(
                                                Optional.of(new Termijn(
                                                        1, Termijn.Eenheid.WEKEN, Termijn.Regime.WETTELIJK)),
                                                new Bron("Eigen", "1"))))),
                List.of());

        assertEquals(Option.some(LocalDate.of(2025, 6, 10)), wet.uiterlijk(List.of(WMO, JEUGDHULP), DAG));
        assertEquals(Option.some(LocalDate.of(2025, 9, 1)), wet.uiterlijk(List.of(WMO, JEUGDHULP), DAG.minusDays(1)));
    }

    @Test
    void anderePapierenEnTijdenVoorDeWetHebbenGeenTermijn() {
        assertEquals(Option.none(), WET.uiterlijk(List.of(), DAG));
        assertEquals(Option.none(), WET.uiterlijk(List.of(Bewaarcategorie.van("KLACHT")), DAG));
        assertEquals(Option.none(), WET.uiterlijk(List.of(WMO), LocalDate.of(2014, 12, 31)));
        assertEquals(Option.some(LocalDate.of(2015, 4, 1)), WET.uiterlijk(List.of(WMO), LocalDate.of(2015, 1, 1)));
    }

    @Test
    void hetRechtOpVernietigingNoemtElkArtikelEenKeer() {
        Bron wmo = new Bron("Wmo 2015", "art. 5.3.5");
        Bron jeugdwet = new Bron("Jeugdwet", "art. 7.3.9");

        assertEquals(Either.right(List.of(wmo)), WET.verzoekgronden(List.of(WMO, WMO), DAG));
        assertEquals(Either.right(List.of(wmo, jeugdwet)), WET.verzoekgronden(List.of(WMO, JEUGDHULP), DAG));
        assertEquals(
                Either.right(List.of(wmo)), WET.verzoekgronden(List.of(WMO, Bewaarcategorie.van("AFGEBROKEN")), DAG));
    }

    @Test
    void zonderWetIsErGeenRechtOpVernietiging() {
        assertEquals(
                Either.left(geenRecht("KLACHT, BETALING")),
                WET.verzoekgronden(List.of(Bewaarcategorie.van("KLACHT"), Bewaarcategorie.van("BETALING")), DAG));
        assertEquals(
                Either.left(geenRecht("JEUGDHULP")), WET.verzoekgronden(List.of(JEUGDHULP), LocalDate.of(2018, 7, 27)));
        assertEquals(
                Either.right(List.of(new Bron("Jeugdwet", "art. 7.3.9"))),
                WET.verzoekgronden(List.of(JEUGDHULP), LocalDate.of(2018, 7, 28)));
    }

    private static Afwijzing geenRecht(String categorie) {
        return Dossiervoorschrift.WMO_VERNIETIGING.wijsAf("geen-recht", Gegeven.van("categorie", categorie));
    }

    @Test
    void zonderToestemmingMagAlleenWatOpDieDagInDeWetStaat() {
        Code calamiteit = new Code("CALAMITEIT");
        Either<Object, Object> onbekend = Either.left(Dossiervoorschrift.TOESTEMMING.wijsAf("onbekende-uitzondering"));

        assertEquals(
                new Bron("Wmo 2015", "art. 3.4"),
                WET.uitzondering(calamiteit, LocalDate.of(2015, 1, 1)).get().bron());
        assertEquals(onbekend, WET.uitzondering(calamiteit, LocalDate.of(2014, 12, 31)));
        assertEquals(onbekend, WET.uitzondering(new Code("ZOMAAR"), DAG));
    }

    @Test
    void eenCategorieEnEenUitzonderingStaanErEenKeerIn() {
        Privacywet.Verzoektermijn termijn = WET.verzoektermijnen().get(0);
        Privacywet.Uitzondering uitzondering = WET.uitzonderingen().get(0);

        assertThrows(
                IllegalArgumentException.class,
                () -> new Privacywet(WET.zelfBeslissen(), WET.zelfInzien(), List.of(termijn, termijn), List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Privacywet(
                        WET.zelfBeslissen(), WET.zelfInzien(), List.of(), List.of(uitzondering, uitzondering)));
    }
}
