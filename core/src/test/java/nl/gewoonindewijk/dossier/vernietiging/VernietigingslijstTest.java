package nl.gewoonindewijk.dossier.vernietiging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Vernietigingsverzoek;
import nl.gewoonindewijk.dossier.Voorbeelddossier;
import nl.gewoonindewijk.dossier.bewaring.Bewaaroordeel;
import nl.gewoonindewijk.dossier.bewaring.LandelijkeBewaarregeling;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Two people look at what is destroyed, and a record stays of it. */
@Toetst({"UA-7.1-BEWAREN", "ARCHIEFBESLUIT-8-VERKLARING"})
class VernietigingslijstTest {

    private static final LocalDate PEILDATUM = LocalDate.of(2028, 10, 1);
    private static final LocalDate VOORGESTELD = PEILDATUM.plusDays(3);
    private static final LocalDate BEOORDEELD = VOORGESTELD.plusDays(1);
    private static final MedewerkerId OPSTELLER = new MedewerkerId("j.jansen");
    private static final MedewerkerId ANDER = new MedewerkerId("p.pieters");
    private static final Lijstkop KOP =
            new Lijstkop(new LijstId(new UUID(1, 1)), Haarlem.OPDRACHT, PEILDATUM, OPSTELLER, VOORGESTELD);
    private static final Vernietigingslijst.Voorgesteld LIJST = new Vernietigingslijst.Voorgesteld(KOP);
    private static final Telling TELLING = new Telling(3, 1);
    private static final Dossierstuk KLACHT = Voorbeelddossier.gesloten(
            1, LocalDate.of(2023, 9, 30), LandelijkeBewaarregeling.KLACHT, LandelijkeBewaarregeling.AFGEBROKEN);

    private static Vernietigingslijst.Goedgekeurd goedgekeurd() {
        return LIJST.keurGoed(ANDER, BEOORDEELD).get();
    }

    private static Lijstregel lijstregel(Dossier dossier, LocalDate peildatum) {
        Bewaaroordeel oordeel =
                LandelijkeBewaarregeling.HUIDIG.oordelen(dossier, peildatum).get(0);
        return Lijstregel.van(7, dossier.id(), oordeel);
    }

    private static Dossier ingewilligd(LocalDate op) {
        return Voorbeelddossier.met(KLACHT)
                .withVerzoeken(new Vernietigingsverzoek(
                        new UUID(6, 1),
                        KLACHT.ontvangenOp(),
                        Beslisser.INWONER,
                        List.of(KLACHT.stuk()),
                        Optional.empty(),
                        Optional.of(new Vernietigingsverzoek.Ingewilligd(op))));
    }

    private static void isAlBeoordeeld(String status, Vernietigingslijst lijst) {
        Either<Afwijzing, Object> al =
                Either.left(Dossiervoorschrift.VERKLARING.wijsAf("al-beoordeeld", Gegeven.van("status", status)));

        for (MedewerkerId wie : List.of(OPSTELLER, ANDER, new MedewerkerId("derde"))) {
            assertEquals(al, lijst.keurGoed(wie, BEOORDEELD));
            assertEquals(al, lijst.keurAf(wie, BEOORDEELD));
        }
    }

    @Test
    void wieDeLijstOpsteltBeoordeeltHaarNietZelf() {
        Either<Afwijzing, Object> zelfde = Either.left(Dossiervoorschrift.VERKLARING.wijsAf("zelfde-persoon"));

        assertEquals(zelfde, LIJST.keurGoed(OPSTELLER, BEOORDEELD));
        assertEquals(zelfde, LIJST.keurAf(OPSTELLER, BEOORDEELD));
    }

    @Test
    void eenAnderKeurtHaarGoedOfAf() {
        assertEquals(
                Either.right(new Vernietigingslijst.Goedgekeurd(KOP, ANDER, BEOORDEELD)),
                LIJST.keurGoed(ANDER, BEOORDEELD));
        assertEquals(
                Either.right(new Vernietigingslijst.Afgekeurd(KOP, ANDER, BEOORDEELD)),
                LIJST.keurAf(ANDER, BEOORDEELD));
        assertTrue(LIJST.keurGoed(ANDER, VOORGESTELD).isRight());
    }

    @Test
    void watBeoordeeldIsWordtNietNogEensBeoordeeld() {
        isAlBeoordeeld("goedgekeurd", goedgekeurd());
        isAlBeoordeeld("afgekeurd", LIJST.keurAf(ANDER, BEOORDEELD).get());
        isAlBeoordeeld("uitgevoerd", goedgekeurd().rondAf(TELLING, BEOORDEELD));
    }

    @Test
    void ookOpgeslagenIsErGeenLijstDieDeOpstellerZelfBeoordeelde() {
        assertThrows(
                IllegalArgumentException.class, () -> new Vernietigingslijst.Goedgekeurd(KOP, OPSTELLER, BEOORDEELD));
        assertThrows(
                IllegalArgumentException.class, () -> new Vernietigingslijst.Afgekeurd(KOP, OPSTELLER, BEOORDEELD));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Vernietigingslijst.Uitgevoerd(KOP, OPSTELLER, BEOORDEELD, TELLING, BEOORDEELD));
    }

    @Test
    void deDagenLopenOp() {
        LocalDate tevroeg = VOORGESTELD.minusDays(1);

        assertThrows(IllegalArgumentException.class, () -> KOP.withVoorgesteldOp(PEILDATUM.minusDays(1)));
        assertEquals(PEILDATUM, KOP.withVoorgesteldOp(PEILDATUM).voorgesteldOp());
        assertThrows(IllegalArgumentException.class, () -> new Vernietigingslijst.Goedgekeurd(KOP, ANDER, tevroeg));
        assertThrows(IllegalArgumentException.class, () -> new Vernietigingslijst.Afgekeurd(KOP, ANDER, tevroeg));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Vernietigingslijst.Uitgevoerd(KOP, ANDER, tevroeg, TELLING, BEOORDEELD));
        assertThrows(IllegalArgumentException.class, () -> goedgekeurd().rondAf(TELLING, BEOORDEELD.minusDays(1)));
    }

    @Test
    void elkeStandZegtHoeVerDeLijstIs() {
        assertEquals(Vernietigingslijst.Status.VOORGESTELD, LIJST.status());
        assertEquals(Vernietigingslijst.Status.GOEDGEKEURD, goedgekeurd().status());
        assertEquals(
                Vernietigingslijst.Status.AFGEKEURD,
                LIJST.keurAf(ANDER, BEOORDEELD).get().status());
        assertEquals(
                Vernietigingslijst.Status.UITGEVOERD,
                goedgekeurd().rondAf(TELLING, BEOORDEELD).status());
    }

    @Test
    void deVerklaringZegtWatWanneerEnHoeMaarNietWie() {
        LocalDate afgerond = BEOORDEELD.plusDays(2);
        Vernietigingsverklaring verklaring =
                goedgekeurd().rondAf(TELLING, afgerond).verklaring();

        assertEquals(
                new Vernietigingsverklaring(
                        KOP.id(),
                        Haarlem.OPDRACHT,
                        PEILDATUM,
                        VOORGESTELD,
                        BEOORDEELD,
                        afgerond,
                        Vernietigingsverklaring.Wijze.GEWIST,
                        TELLING),
                verklaring);
        assertFalse(verklaring.toString().contains("medewerker"));
        assertEquals(new UUID(1, 1).toString(), KOP.id().toString());
    }

    @Test
    void eenTellingIsNietNegatief() {
        assertEquals(0, new Telling(0, 0).vernietigd());
        assertThrows(IllegalArgumentException.class, () -> new Telling(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Telling(0, -1));
    }

    @Test
    void eenRegelNoemtDeTermijnDieVoorbijIs() {
        Lijstregel regel = lijstregel(Voorbeelddossier.met(KLACHT), PEILDATUM);

        assertEquals(
                new Lijstregel(
                        7,
                        Voorbeelddossier.ID,
                        KLACHT.stuk(),
                        List.of(LandelijkeBewaarregeling.AFGEBROKEN, LandelijkeBewaarregeling.KLACHT),
                        List.of(
                                new Bron("Selectielijst gemeenten 2020", "8.4.1"),
                                new Bron("Selectielijst gemeenten 2020", "13.1")),
                        Optional.of(PEILDATUM.minusDays(1)),
                        false),
                regel);
    }

    @ParameterizedTest
    @CsvSource({"2028-09-29, true", "2028-09-30, true", "2028-10-01, false", "2028-10-02, false"})
    void watVoorHetEindeVanDeTermijnOpVerzoekWegMagHeeftGeenLaatsteDag(LocalDate op, boolean opVerzoek) {
        Lijstregel regel = lijstregel(ingewilligd(op), PEILDATUM.plusDays(5));

        assertEquals(opVerzoek, regel.opVerzoek());
        assertEquals(opVerzoek, regel.bewaardTotEnMet().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Regeluitkomst.Wat.class)
    void watErBlijftVanEenRegelLeidtNaarNiemand(Regeluitkomst.Wat wat) {
        Regeluitkomst uitkomst = new Regeluitkomst(7, wat, BEOORDEELD);
        Lijstregel regel = lijstregel(Voorbeelddossier.met(KLACHT), PEILDATUM);
        Verklaringsregel verklaring = Verklaringsregel.van(regel, uitkomst);

        assertEquals(
                new Verklaringsregel(
                        Stuksoort.DOCUMENT,
                        regel.categorieen(),
                        regel.gronden(),
                        regel.bewaardTotEnMet(),
                        false,
                        uitkomst),
                verklaring);
        assertTrue(Verklaringsregel.van(regel.withOpVerzoek(true), uitkomst).opVerzoek());
        for (Object iets : List.of(regel, verklaring)) {
            assertFalse(iets.toString().contains(KLACHT.stuk().nummer().toString()));
            assertFalse(iets.toString().contains(Voorbeelddossier.ID.waarde().toString()));
        }
    }
}
