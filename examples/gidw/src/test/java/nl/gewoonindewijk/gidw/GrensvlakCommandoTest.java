package nl.gewoonindewijk.gidw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nl.gewoonindewijk.adapters.json.Lezer;
import nl.gewoonindewijk.ondersteuning.grensvlak.Grensvlakfeit;
import nl.gewoonindewijk.ondersteuning.grensvlak.Grensvlakkentabel;
import nl.gewoonindewijk.ondersteuning.grensvlak.HaarlemseGrensvlakken;
import nl.gewoonindewijk.ondersteuning.grensvlak.Onderwerp;
import nl.gewoonindewijk.ondersteuning.grensvlak.Scopebesluit;
import org.junit.jupiter.api.Test;

class GrensvlakCommandoTest {

    private static final Grensvlakkentabel TABEL = HaarlemseGrensvlakken.TABEL;

    @Test
    void zonderOnderwerpStaanAlleOnderwerpenErMetHunFeiten() {
        Proefrun run = Proefrun.van("grensvlak");

        assertEquals(Gidw.GOED, run.code());
        for (Onderwerp onderwerp : TABEL.onderwerpen()) {
            assertTrue(run.uit().contains(onderwerp.code() + "  " + onderwerp.label()), onderwerp.code());
            for (Grensvlakfeit feit : onderwerp.feiten()) {
                assertTrue(run.uit().contains("    " + feit.code() + ": " + feit.vraag()), feit.code());
            }
        }
    }

    @Test
    void hetBesluitNoemtWatBlijftEnNaarWieEnWaarHetStaat() {
        Proefrun run = Proefrun.van("grensvlak", "jeugdhulp", "--feit", "moment=tijdens");

        assertEquals(Gidw.GOED, run.code());
        assertEquals(
                List.of(
                        "Jeugdhulp, na verwijzing: dit valt buiten de opdracht. Dit hoort er wel bij: signaleren,"
                                + " begeleiden",
                        "naar wie het biedt, samenwerken.",
                        "Verwijs naar: Centrum voor Jeugd en Gezin (CJG).",
                        "Werk samen met: Centrum voor Jeugd en Gezin (CJG).",
                        "Bron: UA 6.5, UA 4.3."),
                run.uit().lines().toList());
    }

    @Test
    void watOntbreektWordtGevraagdMetDeKeuzes() {
        Proefrun run = Proefrun.van("grensvlak", "BEMOEIZORG", "--feit", "GGD=GEMELD");

        assertEquals(Gidw.GOED, run.code());
        assertTrue(run.uit().contains("Beantwoord eerst: Heeft de inwoner een zeer complexe vraag"), run.uit());
        assertTrue(run.uit().contains("    ZEER-COMPLEX: "), run.uit());
        assertTrue(run.uit().contains(" JA, NEE."), run.uit());
    }

    @Test
    void hetBesluitEnDeTabelKunnenAlsJson() {
        assertEquals(
                TABEL.besluit("STATUSHOUDERS", Map.of("VESTIGING", "EERSTE-JAAR"))
                        .get(),
                Lezer.van(Scopebesluit.class)
                        .lees(Proefrun.van(
                                        "grensvlak",
                                        "STATUSHOUDERS",
                                        "--feit",
                                        "VESTIGING=EERSTE-JAAR",
                                        "--formaat",
                                        "json")
                                .uit())
                        .get());
        assertEquals(
                TABEL,
                Lezer.van(Grensvlakkentabel.class)
                        .lees(Proefrun.van("grensvlak", "--formaat", "json").uit())
                        .get());
    }

    @Test
    void watNietBestaatIsOngeldigeInvoerMetDeKeuzes() {
        assertOngeldig("/onderwerp: Dit onderwerp bestaat niet. Kies uit: INWONERS, ", "grensvlak", "MAANREIZEN");
        assertOngeldig(
                "/feiten/MAAND: Dit onderwerp vraagt dit feit niet. Kies uit: VESTIGING.",
                "grensvlak",
                "STATUSHOUDERS",
                "--feit",
                "MAAND=MEI");
        assertOngeldig(
                "/feiten/VESTIGING: Dit antwoord bestaat niet. Kies uit: EERSTE-JAAR, LANGER-DAN-EEN-JAAR.",
                "grensvlak",
                "STATUSHOUDERS",
                "--feit",
                "VESTIGING=OOIT");
    }

    @Test
    void eenFeitIsGoedGeschrevenEenKeerGenoemdEnGaatErgensOver() {
        assertOngeldig("Schrijf een feit als NAAM=WAARDE.", "grensvlak", "STATUSHOUDERS", "--feit", "VESTIGING");
        assertOngeldig(
                "Noem elk feit een keer.",
                "grensvlak",
                "STATUSHOUDERS",
                "--feit",
                "VESTIGING=EERSTE-JAAR",
                "--feit",
                "vestiging=LANGER-DAN-EEN-JAAR");
        assertOngeldig(
                "Noem ook het onderwerp waar de feiten over gaan.", "grensvlak", "--feit", "VESTIGING=EERSTE-JAAR");
    }

    private static void assertOngeldig(String melding, String... argumenten) {
        Proefrun run = Proefrun.van(argumenten);

        assertEquals(Gidw.ONGELDIG, run.code());
        assertEquals("", run.uit());
        assertTrue(run.fout().contains(melding), run.fout());
    }
}
