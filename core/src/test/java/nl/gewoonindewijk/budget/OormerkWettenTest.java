package nl.gewoonindewijk.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import nl.gewoonindewijk.testkit.WillekeurigeBedragen;
import nl.gewoonindewijk.testkit.WillekeurigeBoekjaren;
import nl.gewoonindewijk.testkit.WillekeurigeOormerken;

/** What holds for every amount that is set aside, in every year of the contract from 2023. */
@Toetst({"UA-3.3.4-VRIJWILLIGERS", "UA-9.2-VRIJWILLIGERS-HUUR", "UA-3.2.2-JEUGDOVERLAST"})
class OormerkWettenTest {

    private static final Beoordeling VRIJWILLIGERS = Beoordeling.van("UA-3.3.4-VRIJWILLIGERS");
    private static final Beoordeling HUUR = Beoordeling.van("UA-9.2-VRIJWILLIGERS-HUUR");
    private static final Beoordeling JEUGDOVERLAST = Beoordeling.van("UA-3.2.2-JEUGDOVERLAST");

    /** A day on which every year of the contract is over. */
    private static final LocalDate NA_ALLES = LocalDate.of(2032, 1, 1);

    @Provide
    Arbitrary<Boekjaar> jaren() {
        return WillekeurigeBoekjaren.tussen(2023, 2030);
    }

    @Provide
    Arbitrary<Bedrag> bedragen() {
        return WillekeurigeBedragen.nietNegatief();
    }

    @Provide
    Arbitrary<Oormerk> voorVrijwilligers() {
        return WillekeurigeOormerken.voor(Oormerkdoel.VRIJWILLIGERSORGANISATIES);
    }

    @Provide
    Arbitrary<Oormerk> metMinimum() {
        return Arbitraries.of(Oormerkdoel.VRIJWILLIGERSORGANISATIES, Oormerkdoel.JEUGDOVERLAST)
                .flatMap(WillekeurigeOormerken::voor);
    }

    private static Jaarbudget met(Boekjaar jaar, Oormerk oormerk) {
        return Voorbeeldbudgetten.gezond().withBoekjaar(jaar).withOormerken(new Oormerken(List.of(oormerk)));
    }

    private static Oordeel oordeel(Boekjaar jaar, Oormerk oormerk) {
        Beoordeling regel = oormerk.doel() == Oormerkdoel.JEUGDOVERLAST ? JEUGDOVERLAST : VRIJWILLIGERS;
        return regel.oordeel(met(jaar, oormerk), NA_ALLES);
    }

    private static Oormerk begroot(Oormerkdoel doel, Bedrag bedrag) {
        return new Oormerk(doel, bedrag, Optional.empty(), Bedrag.NUL);
    }

    private static void totOpDeCent(Bedrag norm, Bedrag bedrag, Oordeel oordeel) {
        boolean teLaag = norm.meerDan(bedrag);
        Gegeven verschil = teLaag ? Gegeven.van("tekort", norm.min(bedrag)) : Gegeven.van("ruimte", bedrag.min(norm));

        assertEquals(teLaag ? Oordeel.Soort.OVERTREDEN : Oordeel.Soort.VOLDAAN, oordeel.soort());
        assertEquals(Optional.of(verschil), oordeel.berekening().verschil());
    }

    @Property
    void aanVrijwilligersOntbreektPreciesWatErTotDrieTonMist(
            @ForAll("jaren") Boekjaar jaar, @ForAll("bedragen") Bedrag bedrag) {
        totOpDeCent(
                Bedrag.ofEuro(300_000), bedrag, oordeel(jaar, begroot(Oormerkdoel.VRIJWILLIGERSORGANISATIES, bedrag)));
    }

    @Property
    void voorJeugdoverlastOntbreektPreciesWatErTotDrieHonderdTienDuizendMist(
            @ForAll("jaren") Boekjaar jaar, @ForAll("bedragen") Bedrag bedrag) {
        totOpDeCent(Bedrag.ofEuro(310_000), bedrag, oordeel(jaar, begroot(Oormerkdoel.JEUGDOVERLAST, bedrag)));
    }

    @Property
    void meerGeldMaaktVanVoldaanNooitOvertreden(
            @ForAll("jaren") Boekjaar jaar, @ForAll("metMinimum") Oormerk oormerk, @ForAll("bedragen") Bedrag meer) {
        Oormerk ruimer = oormerk.withBegroot(oormerk.begroot().plus(meer))
                .withGerealiseerd(oormerk.gerealiseerd().map(meer::plus));

        if (oordeel(jaar, oormerk).soort() == Oordeel.Soort.VOLDAAN) {
            assertEquals(Oordeel.Soort.VOLDAAN, oordeel(jaar, ruimer).soort());
        }
        if (oordeel(jaar, ruimer).soort() == Oordeel.Soort.OVERTREDEN) {
            assertEquals(Oordeel.Soort.OVERTREDEN, oordeel(jaar, oormerk).soort());
        }
    }

    @Property
    void watVoorJeugdoverlastHeelIsGeoormerktIsNooitOvertredenHoeWeinigErOokIsUitgegeven(
            @ForAll("jaren") Boekjaar jaar,
            @ForAll("bedragen") Bedrag bovenop,
            @ForAll("bedragen") Bedrag gerealiseerd) {
        Oormerk oormerk = begroot(
                        Oormerkdoel.JEUGDOVERLAST, Bedrag.ofEuro(310_000).plus(bovenop))
                .withGerealiseerd(gerealiseerd);

        assertNotEquals(Oordeel.Soort.OVERTREDEN, oordeel(jaar, oormerk).soort());
    }

    @Property
    void huurIsEenWaarschuwingVoorElkeCentEnNooitEenOvertreding(
            @ForAll("jaren") Boekjaar jaar, @ForAll("voorVrijwilligers") Oormerk oormerk) {
        Oordeel oordeel = HUUR.oordeel(met(jaar, oormerk), NA_ALLES);

        assertEquals(oormerk.huur().isPositief() ? Oordeel.Soort.WAARSCHUWING : Oordeel.Soort.VOLDAAN, oordeel.soort());
        assertEquals(
                Optional.of(Gegeven.van("huur", oormerk.huur())),
                oordeel.berekening().uitkomst());
    }

    @Property
    void huurVerandertNietOfVrijwilligersGenoegKrijgen(
            @ForAll("jaren") Boekjaar jaar, @ForAll("voorVrijwilligers") Oormerk oormerk) {
        assertEquals(oordeel(jaar, oormerk.withHuur(Bedrag.NUL)), oordeel(jaar, oormerk));
    }
}
