package nl.gewoonindewijk.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.budget.Startbudget;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import nl.gewoonindewijk.gedeeld.Percentage;
import nl.gewoonindewijk.gedeeld.Periode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

/** Whatever comes in, the answer comes at once, costs little memory and says what to do. */
class LeesgrenzenTest {

    private static final int HONDERD_MEGABYTE = 100_000_000;
    private static final String TE_GROOT = "/: Dit bestand is te groot: ten hoogste 5 MB.";

    @ParameterizedTest
    @ValueSource(chars = {'[', ' ', '{', '"', '1', '\n', '\u00ff'})
    void vanHonderdMegabyteWordtNietMeerGelezenDanMag(char teken) {
        Herhaling bron = new Herhaling((byte) teken, HONDERD_MEGABYTE);
        assertEquals(List.of(TE_GROOT), fouten(bron));
        assertEquals(Leesgrenzen.LENGTE + 1, bron.gelezen);
    }

    @Test
    void eenTekstDieTeLangIsWordtNietGelezen() {
        assertEquals(List.of(TE_GROOT), fouten("[".repeat(Leesgrenzen.LENGTE + 1)));
    }

    @Test
    void preciesVijfMegabyteMag() {
        String document = Voorbeelden.lees("jaarbudget.json");
        String gevuld = document + " ".repeat(Leesgrenzen.LENGTE - document.length());
        assertEquals(List.of(), fouten(gevuld));
        assertEquals(List.of(), fouten(new ByteArrayInputStream(gevuld.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void honderdCijfersWordenNogGelezen() {
        assertEquals(List.of("/: Het bedrag is te groot."), fouten(Lezer.van(Bedrag.class), "9".repeat(100)));
        assertEquals(List.of("/: Dit getal heeft te veel cijfers."), fouten(Lezer.van(Bedrag.class), "9".repeat(101)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[[{\"a\":"})
    void watTeDiepZitWordtGemeldWaarHetTeDiepIs(String laag) {
        List<String> fouten = fouten(laag.repeat(100_000));
        assertEquals(1, fouten.size());
        assertTrue(
                fouten.get(0).endsWith(": De gegevens zitten te diep in elkaar: ten hoogste 50 lagen."),
                fouten::toString);
        assertEquals(50, fouten.get(0).chars().filter(teken -> teken == '/').count());
    }

    @Test
    void vijftigLagenMogen() {
        assertEquals(
                List.of("/: Dit moet een groep velden zijn, tussen { en }."), fouten("[".repeat(50) + "]".repeat(50)));
    }

    @ParameterizedTest
    @ValueSource(strings = {",0", ",{}", ",\"\"", ",[]", ",null"})
    void teVeelGegevensZijnEenFoutEnGeenHonderdduizenden(String deel) {
        assertEquals(List.of("/: Dit bestand bevat te veel gegevens."), fouten("[0" + deel.repeat(900_000) + "]"));
    }

    @Test
    void eenTekstOfGetalDatTeLangIsWordtGemeld() {
        assertEquals(
                List.of("/van: Een tekst, een naam of een getal is te lang, op regel 1, teken "),
                zonderTeken(fouten(Lezer.van(Periode.class), "{\"van\":\"" + "x".repeat(200_000) + "\"}")));
        assertEquals(
                List.of("/van: Een tekst, een naam of een getal is te lang, op regel 1, teken "),
                zonderTeken(fouten(Lezer.van(Periode.class), "{\"van\":" + "9".repeat(2_000) + "}")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "1e-999999999",
                "1e99999999999",
                "-1e99999999999",
                "92233720368547758.08",
                "1e17",
                "0.001",
                "1.230",
                "0.000",
                "1e-3"
            })
    void eenBedragDatNietKanWordtGeweigerd(String getal) {
        assertEquals(1, fouten(Lezer.van(Bedrag.class), getal).size());
        assertEquals(1, fouten(Lezer.van(Bedrag.class), "1" + "0".repeat(500)).size());
        assertThrows(JacksonException.class, () -> GidwMapper.strict().readValue(getal, Bedrag.class));
    }

    @ParameterizedTest
    @CsvSource({
        "310000.00, 31000000",
        "310000.5, 31000050",
        "310000, 31000000",
        "3.1e5, 31000000",
        "-0.01, -1",
        "-0.0, 0",
        "0e999999999, 0",
        "92233720368547758.07, 9223372036854775807",
        "-92233720368547758.08, -9223372036854775808"
    })
    void eenBedragDatKanIsOpDeCentJuist(String getal, long centen) {
        assertEquals(new Bedrag(centen), Lezer.van(Bedrag.class).lees(getal).get());
        assertEquals(new Bedrag(centen), GidwMapper.strict().readValue(getal, Bedrag.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1000000", "0.00000000001", "1e99999999999"})
    void eenPercentageDatNietKanWordtGeweigerd(String getal) {
        assertEquals(1, fouten(Lezer.van(Percentage.class), getal).size());
    }

    @Test
    void eenLeegBestandIsLeeg() {
        assertEquals(List.of("/: Dit bestand is leeg."), fouten(""));
        assertEquals(List.of("/: Dit bestand is leeg."), fouten(" \n\t "));
        assertEquals(List.of("/: Dit bestand is leeg."), fouten("\uFEFF"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "12", "\"tekst\"", "true"})
    void watGeenGroepVeldenIsIsGeenJaarbudget(String document) {
        assertEquals(List.of("/: Dit moet een groep velden zijn, tussen { en }."), fouten(document));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            {"opdracht":tru}      | /opdracht: Dit is geen JSON bij regel 1, teken 16.
            {"a":[1,}             | /a/1: Dit is geen JSON bij regel 1, teken 10.
            {"a":1                | /a: Dit is geen JSON bij regel 1, teken 7.
            {'a':1}               | /: Dit is geen JSON bij regel 1, teken 3.
            {a:1}                 | /: Dit is geen JSON bij regel 1, teken 3.
            {"a":1,}              | /a: Dit is geen JSON bij regel 1, teken 9.
            {"a":01}              | /a: Dit is geen JSON bij regel 1, teken 7.
            {"a":NaN}             | /a: Dit is geen JSON bij regel 1, teken 9.
            {"a":+1}              | /a: Dit is geen JSON bij regel 1, teken 8.
            {"a":.5}              | /a: Dit is geen JSON bij regel 1, teken 7.
            // niets              | /: Dit is geen JSON bij regel 1, teken 2.
            {} {}                 | /: Na het einde van de gegevens staat nog iets, op regel 1, teken 5.
            {}x                   | /: Dit is geen JSON bij regel 1, teken 4.
            {}]                   | /: Dit is geen JSON bij regel 1, teken 4.
            """)
    void watGeenJsonIsWordtGemeldMetDePlaats(String document, String fout) {
        assertEquals(1, fouten(document).size());
        assertEquals(fout, fouten(document).get(0));
    }

    @Test
    void deRegelTeltMee() {
        assertEquals(List.of("/a/1: Dit is geen JSON bij regel 4, teken 2."), fouten("{\"a\":[\n\n1,\n}"));
    }

    @Test
    void eenByteOrderMarkMag() {
        String document = "\uFEFF" + Voorbeelden.lees("jaarbudget.json");
        assertTrue(Lezer.van(Jaarbudget.class).lees(document).isValid());
        assertEquals(List.of(), fouten(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32", "ISO-8859-1"})
    void eenAndereCoderingDanUtf8WordtNietGeraden(String codering) {
        byte[] document = "{\"naam\":\"caf\u00e9\"}".getBytes(Charset.forName(codering));
        List<String> fouten = fouten(new ByteArrayInputStream(document));
        assertEquals(1, fouten.size());
        assertTrue(
                List.of("/: Dit bestand is niet opgeslagen in UTF-8.", "/: Dit is geen JSON bij regel 1, teken 2.")
                        .contains(fouten.get(0)),
                fouten::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"c080", "eda080", "f8888080", "80", "c3", "f4908080"})
    void bytesDieGeenTekenZijnWordenGeweigerd(String hex) {
        byte[] bytes = java.util.HexFormat.of().parseHex("22" + hex + "22");
        assertEquals(List.of("/: Dit bestand is niet opgeslagen in UTF-8."), fouten(new ByteArrayInputStream(bytes)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00", "\\udfff", "x\\udc00\\ud800y", "\\ud83d \\ude00"})
    void eenHalfTekenWordtGeweigerdInLezenEnSchrijven(String half) {
        assertEquals(
                List.of("/: In deze tekst staat een half teken. Typ de tekst opnieuw."),
                fouten(Lezer.van(String.class), "\"" + half + "\""));
        assertEquals(
                "\ud83d\ude00",
                Lezer.van(String.class).lees("\"\\ud83d\\ude00\"").get());
    }

    @Test
    void deMapperHeeftDezelfdeGrenzen() {
        for (String document : List.of("[".repeat(51), " ".repeat(Leesgrenzen.LENGTE + 1), "[" + "9".repeat(2_000))) {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            assertThrows(JacksonException.class, () -> GidwMapper.strict().readValue(bytes, Startbudget.class));
        }
    }

    private static List<String> zonderTeken(List<String> fouten) {
        return fouten.stream().map(fout -> fout.replaceAll("\\d+\\.$", "")).toList();
    }

    private static List<String> fouten(String document) {
        return fouten(Lezer.van(Jaarbudget.class), document);
    }

    private static List<String> fouten(Lezer<?> lezer, String document) {
        return lezer.lees(document)
                .fold(fouten -> fouten.map(Invoerfout::toString).asJava(), goed -> List.of());
    }

    private static List<String> fouten(InputStream bron) {
        return Lezer.van(Jaarbudget.class)
                .lees(bron)
                .fold(fouten -> fouten.map(Invoerfout::toString).asJava(), goed -> List.of());
    }

    /** One byte over and over, which counts how many were asked for. */
    private static final class Herhaling extends InputStream {

        private final byte teken;
        private final int lengte;
        private int gelezen;

        Herhaling(byte teken, int lengte) {
            this.teken = teken;
            this.lengte = lengte;
        }

        @Override
        public int read() {
            return gelezen++ < lengte ? Byte.toUnsignedInt(teken) : -1;
        }

        @Override
        public int read(byte[] buffer, int begin, int hoogstens) {
            if (gelezen == lengte) {
                return -1;
            }
            int aantal = Math.min(hoogstens, lengte - gelezen);
            Arrays.fill(buffer, begin, begin + aantal, teken);
            gelezen += aantal;
            return aantal;
        }
    }
}
