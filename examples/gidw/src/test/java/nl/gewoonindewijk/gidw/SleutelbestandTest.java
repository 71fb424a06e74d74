package nl.gewoonindewijk.gidw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Sleutel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SleutelbestandTest {

    private static final String NIEUW = "ab".repeat(32);
    private static final String OUD = "01".repeat(32);

    @TempDir
    private Path map;

    @Test
    void deEersteSleutelIsDeHuidigeEnElkeAndereBlijftBekend() throws IOException {
        Sleutelbestand sleutels = lees("# twee sleutels\n\nsleutel-2026 = " + NIEUW + "\nsleutel-2025=" + OUD + "\n");

        assertEquals(new Code("sleutel-2026"), sleutels.huidige().naam());
        assertEquals(
                List.of(new Code("sleutel-2026"), new Code("sleutel-2025")),
                sleutels.alle().stream().map(Sleutel::naam).toList());
        assertArrayEquals(
                Sleutel.van(new Code("sleutel-2025"), HexFormat.of().parseHex(OUD))
                        .voor("proef"),
                sleutels.vind(new Code("sleutel-2025")).get().voor("proef"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"geheim", "=", "naam=", "naam=abcd", "een naam=" + "00", "naam=zz"})
    void eenFouteRegelWordtGenoemdZonderHaarInhoud(String regel) throws IOException {
        OngeldigeInvoer fout = assertThrows(OngeldigeInvoer.class, () -> lees("goed=" + NIEUW + "\n" + regel + "\n"));

        assertEquals(
                "Regel 2 van het sleutelbestand klopt niet. Zet op elke regel een naam, een = en 64 hexadecimale cijfers.",
                fout.getMessage());
    }

    @Test
    void eenNaamStaatErEenKeerEnErIsTenMinsteEenSleutel() {
        for (String inhoud : List.of("", "# niets\n", "een=" + NIEUW + "\neen=" + OUD + "\n")) {
            OngeldigeInvoer fout = assertThrows(OngeldigeInvoer.class, () -> lees(inhoud));
            assertTrue(String.valueOf(fout.getMessage()).contains("elke naam een keer"), fout.getMessage());
        }
    }

    @Test
    void eenBestandDatErNietIsOfGeenTekstHeeftIsOngeldigeInvoer() throws IOException {
        Path geenTekst = Files.write(map.resolve("binair"), new byte[] {(byte) 0xff, (byte) 0xfe});

        assertThrows(OngeldigeInvoer.class, () -> Sleutelbestand.lees(map.resolve("weg")));
        assertThrows(OngeldigeInvoer.class, () -> Sleutelbestand.lees(geenTekst));
    }

    @Test
    void elkNieuwBestandHeeftEenAndereSleutel() throws IOException {
        Sleutelbestand een = Sleutelbestand.nieuw(map.resolve("een"));
        Sleutelbestand ander = Sleutelbestand.nieuw(map.resolve("ander"));

        assertTrue(!HexFormat.of()
                .formatHex(een.huidige().voor("proef"))
                .equals(HexFormat.of().formatHex(ander.huidige().voor("proef"))));
    }

    private Sleutelbestand lees(String inhoud) throws IOException {
        return Sleutelbestand.lees(Files.writeString(map.resolve("sleutels.txt"), inhoud));
    }
}
