package nl.gewoonindewijk.budget;

import static nl.gewoonindewijk.budget.Beoordeling.EIND_2023;
import static nl.gewoonindewijk.budget.Beoordeling.euro;
import static nl.gewoonindewijk.budget.Oormerkdoel.JEUGDOVERLAST;
import static nl.gewoonindewijk.budget.Oormerkdoel.VRIJWILLIGERSORGANISATIES;
import static nl.gewoonindewijk.budget.Oormerkdoel.WAARDEVOL_WERK_BESCHERMD_WONEN;
import static nl.gewoonindewijk.budget.Oormerkdoel.WAARDEVOL_WERK_MAATSCHAPPELIJKE_OPVANG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.contract.Contract;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regelcode;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import org.junit.jupiter.api.Test;

@Toetst("UA-3.4.1-WAARDEVOL-WERK")
class WaardevolWerkTest {

    private static final Beoordeling REGEL = Beoordeling.van("UA-3.4.1-WAARDEVOL-WERK");

    private static Jaarbudget met(String beschermdWonen, String opvang, Onttrekking... onttrekkingen) {
        return Voorbeeldbudgetten.gezond()
                .withOormerken(new Oormerken(List.of(
                        oormerk(WAARDEVOL_WERK_BESCHERMD_WONEN, beschermdWonen),
                        oormerk(WAARDEVOL_WERK_MAATSCHAPPELIJKE_OPVANG, opvang))))
                .withOnttrekkingen(onttrekkingen);
    }

    private static Oormerk oormerk(Oormerkdoel doel, String bedrag) {
        return new Oormerk(doel, euro(bedrag), Optional.empty(), Bedrag.NUL);
    }

    private static Onttrekking uitBeschermdWonen(String bedrag) {
        return new Onttrekking(WAARDEVOL_WERK_BESCHERMD_WONEN, euro(bedrag));
    }

    private static Onttrekking uitOpvang(String bedrag) {
        return new Onttrekking(WAARDEVOL_WERK_MAATSCHAPPELIJKE_OPVANG, euro(bedrag));
    }

    private static Berekening beschermdWonen(String onttrokken, String verwacht, String bedrag) {
        return berekening("Beschermd Wonen", "950.000,-", onttrokken, verwacht, bedrag);
    }

    private static Berekening opvang(String onttrokken, String verwacht, String bedrag) {
        return berekening("Maatschappelijke Opvang", "100.000,-", onttrokken, verwacht, bedrag);
    }

    private static Berekening berekening(
            String herkomst, String indicatie, String onttrokken, String verwacht, String bedrag) {
        return Berekening.van(
                        Gegeven.van("herkomst", herkomst),
                        Gegeven.van("indicatie", euro(indicatie)),
                        Gegeven.van("onttrokken", euro(onttrokken)))
                .norm(Gegeven.van("verwacht", euro(verwacht)))
                .uitkomst(Gegeven.van("bedrag", euro(bedrag)));
    }

    private static Oordeel genoeg(Berekening berekening, String ruimte) {
        return new Oordeel.Voldaan("genoeg", berekening.verschil(Gegeven.van("ruimte", euro(ruimte))));
    }

    private static Oordeel lager(Berekening berekening, String tekort) {
        return new Oordeel.Waarschuwing("lager", berekening.verschil(Gegeven.van("tekort", euro(tekort))));
    }

    @Test
    void deBedragenVanHetContractZijnGenoeg() {
        assertEquals(
                List.of(
                        genoeg(beschermdWonen("0,-", "950.000,-", "950.000,-"), "0,-"),
                        genoeg(opvang("0,-", "100.000,-", "100.000,01"), "0,01")),
                REGEL.oordelen(met("950.000,-", "100.000,01"), EIND_2023));
    }

    @Test
    void eenCentMinderIsEenWaarschuwingWantHetBedragIsEenIndicatie() {
        assertEquals(
                List.of(
                        lager(beschermdWonen("0,-", "950.000,-", "949.999,99"), "0,01"),
                        lager(opvang("0,-", "100.000,-", "99.999,99"), "0,01")),
                REGEL.oordelen(met("949.999,99", "99.999,99"), EIND_2023));
    }

    @Test
    void zonderOormerkIsHetOokEenWaarschuwing() {
        assertEquals(
                List.of(
                        lager(beschermdWonen("0,-", "950.000,-", "0,-"), "950.000,-"),
                        lager(opvang("0,-", "100.000,-", "0,-"), "100.000,-")),
                REGEL.oordelen(Voorbeeldbudgetten.gezond().withOormerken(Oormerken.geen()), EIND_2023));
    }

    @Test
    void watNaarDeRegioGaatGaatVanDeVerwachtingAf() {
        assertEquals(
                List.of(
                        genoeg(beschermdWonen("150.000,-", "800.000,-", "800.000,-"), "0,-"),
                        genoeg(opvang("0,-", "100.000,-", "100.000,-"), "0,-")),
                REGEL.oordelen(
                        met("800.000,-", "100.000,-", uitBeschermdWonen("100.000,-"), uitBeschermdWonen("50.000,-")),
                        EIND_2023));
    }

    @Test
    void onttrekkingenTellenPerHerkomst() {
        assertEquals(
                List.of(
                        lager(beschermdWonen("0,-", "950.000,-", "900.000,-"), "50.000,-"),
                        genoeg(opvang("50.000,-", "50.000,-", "100.000,-"), "50.000,-")),
                REGEL.oordelen(met("900.000,-", "100.000,-", uitOpvang("50.000,-")), EIND_2023));
    }

    @Test
    void eenOnttrekkingGroterDanDeIndicatieLaatNietsTeVerwachtenOver() {
        assertEquals(
                genoeg(opvang("100.000,01", "0,-", "0,-"), "0,-"),
                REGEL.oordelen(met("950.000,-", "0,-", uitOpvang("100.000,01")), EIND_2023)
                        .get(1));
    }

    @Test
    void in2022GingErNogNietsNaarWaardevolWerk() {
        Jaarbudget budget = met("0,-", "0,-", uitOpvang("0,01"));

        assertEquals(
                List.of("NIET_VAN_TOEPASSING geldt-vanaf", "NIET_VAN_TOEPASSING geldt-vanaf"),
                REGEL.redenen(budget.withBoekjaar(new Boekjaar(2022)), EIND_2023));
        assertEquals(List.of("WAARSCHUWING lager", "WAARSCHUWING lager"), REGEL.redenen(budget, EIND_2023));
    }

    @Test
    void eenOnttrekkingDieNietMagTeltNietMeeEnIsEenWaarschuwing() {
        Norm<Boolean> later = new Norm<>(true, Bron.ua("3.4.1"));
        Contractversie versie = Haarlem.CONTRACT.versies().get(0);
        Contract contract = new Contract(
                Haarlem.OPDRACHT,
                List.of(versie.withBudget(
                        versie.budget().withOnttrekking(Tijdlijn.vanaf(LocalDate.of(2024, 1, 1), later)))));
        Beoordeling regel = new Beoordeling(new Regelcode("UA-3.4.1-WAARDEVOL-WERK"), contract);

        assertEquals(
                List.of(
                        genoeg(beschermdWonen("0,-", "950.000,-", "950.000,-"), "0,-"),
                        new Oordeel.Waarschuwing("onttrekking-te-vroeg", opvang("0,01", "100.000,-", "100.000,-"))),
                regel.oordelen(met("950.000,-", "100.000,-", uitOpvang("0,01")), EIND_2023));
        assertEquals(
                List.of("VOLDAAN genoeg", "VOLDAAN genoeg"),
                regel.redenen(met("950.000,-", "100.000,-", uitOpvang("0,-")), EIND_2023));
    }

    @Test
    void eenContractKanOnttrekkingWeerUitsluiten() {
        Contractversie versie = Haarlem.CONTRACT.versies().get(0);
        Norm<Boolean> niet = new Norm<>(false, Bron.ua("3.4.1"));
        Contract contract = new Contract(
                Haarlem.OPDRACHT,
                List.of(versie.withBudget(
                        versie.budget().withOnttrekking(Tijdlijn.vanaf(versie.geldigVanaf(), niet)))));
        Beoordeling regel = new Beoordeling(new Regelcode("UA-3.4.1-WAARDEVOL-WERK"), contract);

        assertEquals(
                List.of("VOLDAAN genoeg", "WAARSCHUWING onttrekking-te-vroeg"),
                regel.redenen(met("950.000,-", "100.000,-", uitOpvang("1,-")), EIND_2023));
    }

    @Test
    void alleenUitDeTweeOormerkenVoorWaardevolWerkWordtOnttrokken() {
        assertThrows(IllegalArgumentException.class, () -> new Onttrekking(JEUGDOVERLAST, euro("1,-")));
        assertThrows(IllegalArgumentException.class, () -> new Onttrekking(VRIJWILLIGERSORGANISATIES, euro("1,-")));
    }

    @Test
    void deZinNoemtHerkomstIndicatieEnWatNaarDeRegioGaat() {
        assertEquals(
                List.of(
                        "Uit Beschermd Wonen gaat \u20ac 750.000,- naar waardevol werk. Verwacht is \u20ac 800.000,-"
                                + " (\u20ac 950.000,-, min \u20ac 150.000,- voor de regio); dat is \u20ac 50.000,-"
                                + " minder.",
                        "Uit Maatschappelijke Opvang gaat \u20ac 100.000,- naar waardevol werk. Verwacht is"
                                + " \u20ac 100.000,- (\u20ac 100.000,-, min \u20ac 0,- voor de regio)."),
                REGEL.zinnen(met("750.000,-", "100.000,-", uitBeschermdWonen("150.000,-")), EIND_2023));
    }
}
