package nl.gewoonindewijk.regels;

import static nl.gewoonindewijk.regels.Proef.KADER;
import static nl.gewoonindewijk.regels.Proef.PER_UITGAVE;
import static nl.gewoonindewijk.regels.Proef.PROEF;
import static nl.gewoonindewijk.regels.Proef.TOTAAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.testkit.WillekeurigeToetsrapporten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToetsrapportTest {

    private static final LocalDate PEILDATUM = LocalDate.of(2023, 6, 1);
    private static final Regelset<Proef, Proef.Kader> REGELS = new Regelset<>(List.of(TOTAAL, PER_UITGAVE));

    @Provide
    Arbitrary<Toetsrapport> rapporten() {
        return WillekeurigeToetsrapporten.alle();
    }

    @Provide
    Arbitrary<Bevinding> bevindingen() {
        return WillekeurigeToetsrapporten.bevindingen();
    }

    private static Toetsrapport toets(Proef proef, Proef.Kader kader, LocalDate peildatum) {
        return REGELS.toets("proef 2023", proef, kader, peildatum);
    }

    @Test
    void dezelfdeInvoerGeeftHetzelfdeRapport() {
        Toetsrapport een = toets(PROEF, KADER, PEILDATUM);
        Toetsrapport ander = toets(
                new Proef("proef", new ArrayList<>(PROEF.uitgaven()), Optional.of(true)),
                new Proef.Kader("haarlem-gidw/1", Bedrag.ofEuro(25)),
                LocalDate.parse("2023-06-01"));

        assertEquals(een, ander);
        assertEquals(een.vingerafdruk(), ander.vingerafdruk());
        assertTrue(een.vingerafdruk().matches("[0-9a-f]{64}"));
        assertTrue(een.invoerafdruk().matches("[0-9a-f]{64}"));
    }

    /** Fixed for good: whoever kept a report can recompute it with a later release. */
    @Test
    void deVingerafdrukVanEenRapportBlijftAltijdDezelfde() {
        Toetsrapport rapport = new Toetsrapport(
                "jaarbudget 2023",
                "haarlem-gidw/1",
                PEILDATUM,
                List.of(new Bevinding(
                        new Regelcode("UA-9.1.4-WINST"),
                        Bron.ua("9.1.4"),
                        new Oordeel.Voldaan(
                                "binnen-norm", Berekening.van(Gegeven.van("winst", Bedrag.ofEuro(400_000)))))),
                "0".repeat(64));

        assertEquals("748df8b74b695ab005eab7148a72ab36852ee936525d481a5e9c441bdf7477a7", rapport.vingerafdruk());
    }

    @Test
    void elkeAndereInvoerGeeftEenAndereVingerafdruk() {
        Stream<Toetsrapport> rapporten = Stream.of(
                toets(PROEF, KADER, PEILDATUM),
                // The name and the consent change no verdict, and yet are input.
                toets(new Proef("anders", PROEF.uitgaven(), PROEF.akkoord()), KADER, PEILDATUM),
                toets(new Proef("proef", PROEF.uitgaven(), Optional.of(false)), KADER, PEILDATUM),
                toets(new Proef("proef", PROEF.uitgaven(), Optional.empty()), KADER, PEILDATUM),
                toets(
                        new Proef("proef", List.of(Bedrag.ofEuro(20), Bedrag.ofEuro(10)), PROEF.akkoord()),
                        KADER,
                        PEILDATUM),
                toets(PROEF, new Proef.Kader("haarlem-gidw/2", Bedrag.ofEuro(25)), PEILDATUM),
                toets(PROEF, KADER, PEILDATUM.plusDays(1)),
                REGELS.toets("proef 2024", PROEF, KADER, PEILDATUM),
                new Regelset<>(List.of(TOTAAL)).toets("proef 2023", PROEF, KADER, PEILDATUM),
                new Regelset<>(List.of(PER_UITGAVE, TOTAAL)).toets("proef 2023", PROEF, KADER, PEILDATUM));

        assertEquals(10, rapporten.map(Toetsrapport::vingerafdruk).distinct().count());
    }

    @Property
    void elkVeranderdOnderdeelVerandertDeVingerafdruk(
            @ForAll("rapporten") Toetsrapport rapport, @ForAll("bevindingen") Bevinding extra) {
        List<Bevinding> meer = new ArrayList<>(rapport.bevindingen());
        meer.add(extra);

        String vingerafdruk = rapport.vingerafdruk();

        assertEquals(
                vingerafdruk, new ToetsrapportBuilder().from(rapport).build().vingerafdruk());
        assertNotEquals(
                vingerafdruk, rapport.withOnderwerp(rapport.onderwerp() + " ").vingerafdruk());
        assertNotEquals(vingerafdruk, rapport.withKader(rapport.kader() + "0").vingerafdruk());
        assertNotEquals(
                vingerafdruk,
                rapport.withPeildatum(rapport.peildatum().plusDays(1)).vingerafdruk());
        assertNotEquals(
                vingerafdruk,
                rapport.withInvoerafdruk(rapport.invoerafdruk() + "0").vingerafdruk());
        assertNotEquals(vingerafdruk, rapport.withBevindingen(meer).vingerafdruk());
    }

    @Property
    void elkVeranderdOordeelVerandertDeVingerafdruk(
            @ForAll("rapporten") Toetsrapport rapport,
            @ForAll("bevindingen") Bevinding een,
            @ForAll("bevindingen") Bevinding ander) {
        Assume.that(!een.equals(ander));

        assertNotEquals(
                rapport.withBevindingen(een).vingerafdruk(),
                rapport.withBevindingen(ander).vingerafdruk());
    }

    @ParameterizedTest
    @EnumSource
    void geeftDeBevindingenVanEenSoort(Oordeel.Soort soort) {
        List<Bevinding> alle = Stream.of(Oordeel.Soort.values())
                .map(elke -> new Bevinding(TOTAAL.code(), TOTAAL.bron(), elke.maak("reden", Berekening.van())))
                .toList();
        Toetsrapport rapport = toets(PROEF, KADER, PEILDATUM).withBevindingen(alle);

        List<Bevinding> gevonden = rapport.bevindingen(soort);

        assertEquals(1, gevonden.size());
        assertEquals(soort, gevonden.get(0).oordeel().soort());
        assertEquals(
                soort == Oordeel.Soort.OVERTREDEN,
                rapport.withBevindingen(gevonden).heeftOvertreding());
    }

    @Test
    void zonderBevindingenIsErGeenOvertreding() {
        Toetsrapport rapport = toets(PROEF, KADER, PEILDATUM);

        assertTrue(rapport.heeftOvertreding());
        assertFalse(rapport.withBevindingen(List.of()).heeftOvertreding());
    }

    @Test
    void veranderenNaAfloopKanNiet() {
        List<Bevinding> bevindingen = new ArrayList<>(TOTAAL.beoordeel(PROEF, KADER, PEILDATUM));
        Toetsrapport rapport = new Toetsrapport("proef", "kader/1", PEILDATUM, bevindingen, "0");

        bevindingen.clear();

        assertEquals(1, rapport.bevindingen().size());
    }
}
