package nl.gewoonindewijk.ondersteuning.werklijst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender;
import nl.gewoonindewijk.ondersteuning.Partij;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Voorbeeldzaak;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Bevinding;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Waarde;
import nl.gewoonindewijk.testkit.WillekeurigeDatums;
import org.junit.jupiter.api.Test;

class TermijnoordeelTest {

    private static final LocalDate VANAF = Voorbeeldaanmelding.ONTVANGST;
    private static final LocalDate UITERLIJK = LocalDate.of(2023, 3, 13);
    private static final LocalDate VRIJDAG = LocalDate.of(2023, 3, 10);
    private static final LocalDate DINSDAG = LocalDate.of(2023, 3, 14);
    private static final LocalDate LATER = LocalDate.of(2023, 4, 28);

    private static final Verplichting PLICHT =
            Voorbeeldaanmelding.open().verplichtingen(Voorbeeldzaak.KADER).get().get(0);
    private static final Verplichting RECHT = PLICHT.withPartij(Partij.INWONER);

    @Provide
    Arbitrary<LocalDate> dagen() {
        return WillekeurigeDatums.tussen(VANAF, VANAF.plusYears(1));
    }

    private static Oordeel oordeel(Verplichting verplichting, LocalDate peildatum) {
        return Termijnoordeel.over(verplichting, peildatum, Werkdagenkalender.TERMIJNENWET)
                .oordeel();
    }

    private static Berekening berekening(String naam, LocalDate dag) {
        return Berekening.van(Gegeven.van("vanaf", VANAF))
                .norm(Gegeven.van("uiterlijk", UITERLIJK))
                .uitkomst(Gegeven.van(naam, dag));
    }

    @Test
    void eenBevindingNoemtDeRegelEnWaarDeTermijnStaat() {
        Bevinding bevinding = Termijnoordeel.over(PLICHT, VANAF, Werkdagenkalender.TERMIJNENWET);

        assertEquals(PLICHT.regel(), bevinding.regel());
        assertEquals(PLICHT.bron(), bevinding.bron());
    }

    @Test
    void watLooptHeeftWerkdagenOver() {
        assertEquals(
                new Oordeel.NietVanToepassing(
                        "loopt", berekening("peildatum", VRIJDAG).verschil(Gegeven.van("werkdagen-over", 1))),
                oordeel(PLICHT, VRIJDAG));
        assertEquals(
                new Oordeel.NietVanToepassing(
                        "loopt", berekening("peildatum", UITERLIJK).verschil(Gegeven.van("werkdagen-over", 0))),
                oordeel(PLICHT, UITERLIJK));
    }

    @Test
    void watVerstrekenIsIsWerkdagenTeLaat() {
        assertEquals(
                new Oordeel.Overtreden(
                        "verstreken", berekening("peildatum", DINSDAG).verschil(Gegeven.van("werkdagen-te-laat", 1))),
                oordeel(PLICHT, DINSDAG));
    }

    @Test
    void watOpTijdGedaanIsBlijftVoldaan() {
        Verplichting gedaan = PLICHT.withVervuldOp(VRIJDAG);
        Oordeel voldaan = new Oordeel.Voldaan(
                "gedaan-op-tijd", berekening("gedaan-op", VRIJDAG).verschil(Gegeven.van("werkdagen-over", 1)));

        assertEquals(voldaan, oordeel(gedaan, VRIJDAG));
        assertEquals(voldaan, oordeel(gedaan, LATER));
    }

    @Test
    void opDeLaatsteDagIsOpTijd() {
        assertEquals(
                new Oordeel.Voldaan(
                        "gedaan-op-tijd",
                        berekening("gedaan-op", UITERLIJK).verschil(Gegeven.van("werkdagen-over", 0))),
                oordeel(PLICHT.withVervuldOp(UITERLIJK), LATER));
    }

    @Test
    void watTeLaatGedaanIsBlijftOvertreden() {
        assertEquals(
                new Oordeel.Overtreden(
                        "gedaan-te-laat",
                        berekening("gedaan-op", DINSDAG).verschil(Gegeven.van("werkdagen-te-laat", 1))),
                oordeel(PLICHT.withVervuldOp(DINSDAG), LATER));
    }

    @Test
    void watNaDePeildatumGedaanIsIsDanNogNietBekend() {
        Verplichting gedaan = PLICHT.withVervuldOp(LATER);

        assertEquals("loopt", oordeel(gedaan, VRIJDAG).reden());
        assertEquals("verstreken", oordeel(gedaan, LATER.minusDays(1)).reden());
        assertEquals("gedaan-te-laat", oordeel(gedaan, LATER).reden());
    }

    @Test
    void deGemeenteKanOokTeLaatZijn() {
        assertEquals(
                "verstreken",
                oordeel(PLICHT.withPartij(Partij.GEMEENTE), DINSDAG).reden());
    }

    @Test
    void eenRechtVanDeInwonerGaatVoorbijEnWordtNietOvertreden() {
        assertEquals("loopt", oordeel(RECHT, UITERLIJK).reden());
        assertEquals(
                new Oordeel.NietVanToepassing("voorbij", berekening("peildatum", DINSDAG)), oordeel(RECHT, DINSDAG));
        assertEquals(
                new Oordeel.NietVanToepassing("voorbij", berekening("peildatum", LATER)),
                oordeel(RECHT.withVervuldOp(DINSDAG), LATER));
        assertEquals(
                "gedaan-op-tijd", oordeel(RECHT.withVervuldOp(UITERLIJK), LATER).reden());
    }

    @Test
    void bijEenOverdrachtStaanAlleenDePeildatumEnDeDagWaaropZeGedaanIs() {
        Verplichting overdracht = PLICHT.withRegel(Voorschrift.OVERDRACHT.code());

        assertEquals(
                new Oordeel.NietVanToepassing(
                        "loopt", zonderDagen("peildatum", VRIJDAG).verschil(Gegeven.van("werkdagen-over", 1))),
                oordeel(overdracht, VRIJDAG));
        assertEquals(
                new Oordeel.Overtreden(
                        "verstreken", zonderDagen("peildatum", DINSDAG).verschil(Gegeven.van("werkdagen-te-laat", 1))),
                oordeel(overdracht, DINSDAG));
        assertEquals(
                new Oordeel.Voldaan(
                        "gedaan-op-tijd", zonderDagen("gedaan-op", VRIJDAG).verschil(Gegeven.van("werkdagen-over", 1))),
                oordeel(overdracht.withVervuldOp(VRIJDAG), LATER));
        assertEquals(
                new Oordeel.Overtreden(
                        "gedaan-te-laat",
                        zonderDagen("gedaan-op", DINSDAG).verschil(Gegeven.van("werkdagen-te-laat", 1))),
                oordeel(overdracht.withVervuldOp(DINSDAG), LATER));
    }

    private static Berekening zonderDagen(String naam, LocalDate dag) {
        return Berekening.van().uitkomst(Gegeven.van(naam, dag));
    }

    @Test
    void eenGatVanVrijeDagenTeltGeenWerkdagTeLaat() {
        Verplichting voorPasen = PLICHT.withUiterlijk(LocalDate.of(2023, 4, 6));

        assertEquals(0, teLaat(voorPasen, LocalDate.of(2023, 4, 10)));
        assertEquals(1, teLaat(voorPasen, LocalDate.of(2023, 4, 11)));
    }

    @Property
    void hoeLaatIetsIsNeemtNooitAf(@ForAll("dagen") LocalDate een, @ForAll("dagen") LocalDate ander) {
        LocalDate eerst = een.isBefore(ander) ? een : ander;
        LocalDate daarna = een.isBefore(ander) ? ander : een;

        assertTrue(teLaat(PLICHT, eerst) <= teLaat(PLICHT, daarna));
    }

    @Property
    void watGedaanIsVerandertNietMeerVanOordeel(
            @ForAll("dagen") LocalDate gedaanOp, @ForAll("dagen") LocalDate peildatum) {
        Verplichting gedaan = PLICHT.withVervuldOp(gedaanOp);
        LocalDate later = peildatum.isBefore(gedaanOp) ? gedaanOp : peildatum;

        assertEquals(oordeel(gedaan, gedaanOp), oordeel(gedaan, later));
    }

    private static long teLaat(Verplichting verplichting, LocalDate peildatum) {
        Optional<Gegeven> verschil =
                oordeel(verplichting, peildatum).berekening().verschil();
        return verschil.filter(gegeven -> gegeven.naam().equals("werkdagen-te-laat"))
                .map(gegeven -> ((Waarde.Aantal) gegeven.waarde()).aantal())
                .orElse(0L);
    }
}
