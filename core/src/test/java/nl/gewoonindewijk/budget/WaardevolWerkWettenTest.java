package nl.gewoonindewijk.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import nl.gewoonindewijk.testkit.WillekeurigeBedragen;
import nl.gewoonindewijk.testkit.WillekeurigeBoekjaren;
import nl.gewoonindewijk.testkit.WillekeurigeOormerken;

/** What holds for every withdrawal from the earmarks for waardevol werk, in every year of the contract from 2023. */
@Toetst("UA-3.4.1-WAARDEVOL-WERK")
class WaardevolWerkWettenTest {

    private static final Beoordeling REGEL = Beoordeling.van("UA-3.4.1-WAARDEVOL-WERK");
    private static final LocalDate NA_ALLES = LocalDate.of(2032, 1, 1);
    private static final Bedrag INDICATIE = Bedrag.ofEuro(950_000);
    private static final Bedrag INDICATIE_OPVANG = Bedrag.ofEuro(100_000);

    @Provide
    Arbitrary<Boekjaar> jaren() {
        return WillekeurigeBoekjaren.tussen(2023, 2030);
    }

    @Provide
    Arbitrary<Bedrag> bedragen() {
        return WillekeurigeBedragen.nietNegatief();
    }

    @Provide
    Arbitrary<List<Onttrekking>> onttrekkingen() {
        return WillekeurigeOormerken.onttrekkingen().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<Oormerken> oormerken() {
        return WillekeurigeOormerken.alle();
    }

    private static List<Oordeel> oordelen(Boekjaar jaar, Oormerken oormerken, List<Onttrekking> onttrekkingen) {
        return REGEL.oordelen(
                Voorbeeldbudgetten.gezond()
                        .withBoekjaar(jaar)
                        .withOormerken(oormerken)
                        .withOnttrekkingen(onttrekkingen),
                NA_ALLES);
    }

    private static Onttrekking uitBeschermdWonen(Bedrag bedrag) {
        return new Onttrekking(Oormerkdoel.WAARDEVOL_WERK_BESCHERMD_WONEN, bedrag);
    }

    private static Oormerken beschermdWonen(Bedrag bedrag) {
        return new Oormerken(
                List.of(new Oormerk(Oormerkdoel.WAARDEVOL_WERK_BESCHERMD_WONEN, bedrag, Optional.empty(), Bedrag.NUL)));
    }

    @Property
    void eenOnttrekkingVerlaagtHetVerwachteBedragMetPreciesZichzelfTotErNietsOverIs(
            @ForAll("jaren") Boekjaar jaar, @ForAll("bedragen") Bedrag onttrokken) {
        List<Oordeel> oordelen = oordelen(jaar, Oormerken.geen(), List.of(uitBeschermdWonen(onttrokken)));
        Bedrag verwacht = onttrokken.meerDan(INDICATIE) ? Bedrag.NUL : INDICATIE.min(onttrokken);

        assertEquals(
                Optional.of(Gegeven.van("verwacht", verwacht)),
                oordelen.get(0).berekening().norm());
        assertEquals(
                Optional.of(Gegeven.van("verwacht", INDICATIE_OPVANG)),
                oordelen.get(1).berekening().norm());
    }

    @Property
    void geldEnOnttrekkingWegenGelijkZolangErIetsWordtVerwacht(
            @ForAll("jaren") Boekjaar jaar, @ForAll("bedragen") Bedrag bedrag, @ForAll("bedragen") Bedrag eruit) {
        Bedrag onttrokken = eruit.meerDan(INDICATIE) ? INDICATIE : eruit;

        assertEquals(
                oordelen(jaar, beschermdWonen(bedrag.plus(onttrokken)), List.of())
                        .get(0)
                        .berekening()
                        .verschil(),
                oordelen(jaar, beschermdWonen(bedrag), List.of(uitBeschermdWonen(onttrokken)))
                        .get(0)
                        .berekening()
                        .verschil());
    }

    @Property
    void eenOnttrekkingInDelenTeltAlsEen(
            @ForAll("jaren") Boekjaar jaar,
            @ForAll("oormerken") Oormerken oormerken,
            @ForAll("bedragen") Bedrag onttrokken,
            @ForAll @IntRange(min = 1, max = 12) int delen) {
        assertEquals(
                oordelen(jaar, oormerken, List.of(uitBeschermdWonen(onttrokken))),
                oordelen(
                        jaar,
                        oormerken,
                        onttrokken.verdeel(delen).stream()
                                .map(WaardevolWerkWettenTest::uitBeschermdWonen)
                                .toList()));
    }

    @Property
    void eenBedragDatOngeveerGeldtIsNooitOvertreden(
            @ForAll("jaren") Boekjaar jaar,
            @ForAll("oormerken") Oormerken oormerken,
            @ForAll("onttrekkingen") List<Onttrekking> onttrekkingen) {
        for (Oordeel oordeel : oordelen(jaar, oormerken, onttrekkingen)) {
            assertNotEquals(Oordeel.Soort.OVERTREDEN, oordeel.soort());
        }
    }
}
