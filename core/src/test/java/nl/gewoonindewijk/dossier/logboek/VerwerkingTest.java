package nl.gewoonindewijk.dossier.logboek;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Verwerkingsdoel;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.regels.Regelcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerwerkingTest {

    private static final Instant BEGIN = Instant.parse("2025-03-31T09:00:00.123Z");
    private static final Verwerking GESLAAGD = new Verwerking(
            Spoor.van(new UUID(1, 1), 1),
            Logactie.LEZEN,
            BEGIN.plusNanos(999_999),
            BEGIN.plusNanos(999_999),
            Verwerking.Status.GESLAAGD,
            Optional.empty(),
            Verwerkingsdoel.van("ONDERSTEUNING"),
            Optional.empty(),
            List.of(Stuksoort.TRAJECT, Stuksoort.AANMELDING, Stuksoort.TRAJECT),
            new MedewerkerId("j.jansen"),
            new MedewerkerId("j.jansen"));

    @Test
    void teltInMillisecondenEnNoemtElkeSoortEenKeer() {
        assertEquals(BEGIN, GESLAAGD.begin());
        assertEquals(BEGIN, GESLAAGD.einde());
        assertEquals(List.of(Stuksoort.AANMELDING, Stuksoort.TRAJECT), GESLAAGD.gegevens());
    }

    @Test
    void eindigtNietVoorHaarBegin() {
        assertThrows(IllegalArgumentException.class, () -> GESLAAGD.withEinde(BEGIN.minusMillis(1)));
    }

    @Test
    void eenWeigeringHeeftEenRedenEnIetsAndersNiet() {
        Verwerking.Weigering weigering =
                new Verwerking.Weigering(new Regelcode("UA-7.1-BEVEILIGING"), new Code("ander-team"));
        VerwerkingBuilder metReden = new VerwerkingBuilder().from(GESLAAGD).weigering(weigering);

        assertEquals(
                Optional.of(weigering),
                metReden.status(Verwerking.Status.GEWEIGERD).build().weigering());
        assertThrows(IllegalArgumentException.class, () -> GESLAAGD.withStatus(Verwerking.Status.GEWEIGERD));
        assertThrows(IllegalArgumentException.class, () -> GESLAAGD.withWeigering(weigering));
        assertThrows(IllegalArgumentException.class, () -> metReden.status(Verwerking.Status.MISLUKT)
                .build());
    }

    @Test
    void wieHetDeedWordtNietGeprint() {
        assertFalse(GESLAAGD.toString().contains("jansen"));
    }

    @Test
    void eenSpoorVolgtUitDeVraagEnHetDeel() {
        Spoor spoor = Spoor.van(UUID.fromString("0123abcd-0000-4000-8000-00000000000f"), 255);

        assertEquals("0123abcd00004000800000000000000f", spoor.traceId());
        assertEquals("00000000000000ff", spoor.spanId());
        assertEquals(new Spoor(spoor.traceId(), "0000000000000001"), spoor.deel(1));
    }

    @ParameterizedTest
    @CsvSource({
        "00000000000000000000000000000000, 0000000000000001",
        "00000000000000000000000000000001, 0000000000000000",
        "0000000000000000000000000000001, 0000000000000001",
        "000000000000000000000000000000001, 0000000000000001",
        "00000000000000000000000000000001, 000000000000001",
        "00000000000000000000000000000001, 00000000000000001",
        "0000000000000000000000000000000A, 0000000000000001",
        "0000000000000000000000000000000g, 0000000000000001",
        "0000000000000000000000000000000/, 0000000000000001",
        "0000000000000000000000000000000:, 0000000000000001",
        "0000000000000000000000000000000`, 0000000000000001",
        "00000000000000000000000000000001, 000000000000000G"
    })
    void eenSpoorBestaatUitHexadecimaleCijfersEnNietAlleenNullen(String traceId, String spanId) {
        assertEquals(
                "Een spoor bestaat uit 32 en 16 hexadecimale cijfers.",
                assertThrows(IllegalArgumentException.class, () -> new Spoor(traceId, spanId))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource({"0, 9", "a, f", "9, a", "f, 1"})
    void elkHexadecimaalCijferMag(String een, String ander) {
        String traceId = een.repeat(31) + "1";
        String spanId = ander.repeat(16);

        assertEquals(traceId, new Spoor(traceId, spanId).traceId());
        assertEquals(spanId, new Spoor(traceId, spanId).spanId());
    }

    @Test
    void eenDeelIsEenOfMeer() {
        assertThrows(IllegalArgumentException.class, () -> Spoor.van(new UUID(1, 1), 0));
        assertThrows(IllegalArgumentException.class, () -> Spoor.van(new UUID(0, 0), 1));
    }
}
