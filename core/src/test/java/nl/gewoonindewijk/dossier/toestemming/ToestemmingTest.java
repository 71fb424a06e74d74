package nl.gewoonindewijk.dossier.toestemming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.ToestemmingId;
import nl.gewoonindewijk.dossier.Verwerkingsdoel;
import nl.gewoonindewijk.dossier.Voorbeelddossier;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import org.junit.jupiter.api.Test;

/** Consent can be withdrawn, once, and for good. */
@Toetst("UA-7.1-TOESTEMMING")
class ToestemmingTest {

    private static final Instant OP = Instant.parse("2025-03-30T09:00:00.123Z");
    private static final LocalDate DAG = LocalDate.of(2025, 3, 30);
    private static final Toestemmingskop KOP = new Toestemmingskop(
            new ToestemmingId(new UUID(7, 1)),
            Voorbeelddossier.ID,
            new Derde(new Dossiertekst("Huisartsenpraktijk Oost")),
            Verwerkingsdoel.van("ZORG"),
            List.of(Stuksoort.TRAJECT, Stuksoort.AANMELDING, Stuksoort.TRAJECT),
            Beslisser.INWONER,
            OP.plusNanos(999_999),
            Optional.empty());
    private static final Toestemming.Gegeven GEGEVEN = new Toestemming.Gegeven(KOP);

    private static Verstrekking verstrekking(Stukverwijzing... stukken) {
        return new Verstrekking(
                new UUID(8, 1),
                KOP.dossier(),
                KOP.derde(),
                KOP.doel(),
                List.of(stukken),
                new Grondslag.OpVerzoekGemeente(DAG),
                OP.plusNanos(999_999));
    }

    @Test
    void noemtWatGedeeldMagWordenElkEenKeerEnTeltInMilliseconden() {
        assertEquals(List.of(Stuksoort.AANMELDING, Stuksoort.TRAJECT), KOP.gegevens());
        assertEquals(OP, KOP.gegevenOp());
        assertTrue(GEGEVEN.gaatOver(Stuksoort.TRAJECT));
        assertFalse(GEGEVEN.gaatOver(Stuksoort.PGB));
        assertThrows(IllegalArgumentException.class, () -> KOP.withGegevens());
    }

    @Test
    void looptVanafHetGevenTotEnMetDeLaatsteDag() {
        Toestemming tot = new Toestemming.Gegeven(KOP.withTotEnMet(DAG));

        assertFalse(GEGEVEN.loopt(OP.minusMillis(1), DAG));
        assertTrue(GEGEVEN.loopt(OP, DAG));
        assertTrue(GEGEVEN.loopt(OP, DAG.plusYears(50)));
        assertTrue(tot.loopt(OP, DAG));
        assertFalse(tot.loopt(OP, DAG.plusDays(1)));
    }

    @Test
    void kanMeteenWordenIngetrokkenMaarNietVoorZijGegevenIs() {
        Toestemming.Ingetrokken ingetrokken = GEGEVEN.trekIn(Beslisser.WETTELIJK_VERTEGENWOORDIGER, OP.plusNanos(5))
                .get();

        assertEquals(new Toestemming.Ingetrokken(KOP, Beslisser.WETTELIJK_VERTEGENWOORDIGER, OP), ingetrokken);
        assertEquals(OP, ingetrokken.ingetrokkenOp());
        assertEquals(
                Either.left(Dossiervoorschrift.TOESTEMMING.wijsAf("nog-niet-gegeven")),
                GEGEVEN.trekIn(Beslisser.INWONER, OP.minusNanos(1)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Toestemming.Ingetrokken(KOP, Beslisser.INWONER, OP.minusMillis(1)));
    }

    @Test
    void looptNaIntrekkenNooitMeerEnWordtNietNogEensIngetrokken() {
        Toestemming.Ingetrokken ingetrokken =
                GEGEVEN.trekIn(Beslisser.INWONER, OP.plusSeconds(60)).get();

        assertFalse(ingetrokken.loopt(OP, DAG));
        assertFalse(ingetrokken.loopt(OP.plusSeconds(60), DAG));
        assertEquals(
                Either.left(Dossiervoorschrift.TOESTEMMING.wijsAf("al-ingetrokken")),
                ingetrokken.trekIn(Beslisser.INWONER, OP.plusSeconds(61)));
    }

    @Test
    void haarStandIsDieVanHaarSoort() {
        Toestemming ingetrokken = GEGEVEN.trekIn(Beslisser.INWONER, OP).get();

        assertEquals(Toestemming.Status.GEGEVEN, GEGEVEN.status());
        assertEquals(Toestemming.Status.INGETROKKEN, ingetrokken.status());
        assertEquals(KOP.id(), ingetrokken.id());
    }

    @Test
    void eenVerstrekkingNoemtWatGedeeldIsElkEenKeer() {
        Stukverwijzing eerste = Voorbeelddossier.document(1);
        Stukverwijzing tweede = Voorbeelddossier.document(2);
        Verstrekking verstrekking = verstrekking(tweede, eerste, tweede);

        assertEquals(List.of(eerste, tweede), verstrekking.stukken());
        assertEquals(OP, verstrekking.tijdstip());
        assertThrows(IllegalArgumentException.class, () -> verstrekking());
    }

    @Test
    void wieHetIsEnWelkeHetIsWordtNietGeprint() {
        assertEquals(
                "verstrekking van 1 stuk(ken)",
                verstrekking(Voorbeelddossier.document(1)).toString());
        assertFalse(GEGEVEN.toString().contains("Huisarts"));
        assertFalse(GEGEVEN.toString().contains(KOP.id().waarde().toString()));
    }
}
