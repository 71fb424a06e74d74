package nl.gewoonindewijk.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.budget.Budgetregels;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.budget.Themacontrole;
import nl.gewoonindewijk.contract.Contract;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import nl.gewoonindewijk.gedeeld.Periode;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regel;
import nl.gewoonindewijk.regels.Toetsrapport;
import nl.gewoonindewijk.regels.Waarde;
import nl.gewoonindewijk.testkit.WillekeurigeJaarbudgetten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class LezerTest {

    private static final Set<String> THEMAS = Set.of("JEUGD", "INLOOP");
    private static final Lezer<Jaarbudget> JAARBUDGET = Lezer.jaarbudget(THEMAS);
    private static final JsonMapper MAPPER = GidwMapper.strict();

    private static final String NIET_NEGATIEF = "Dit bedrag mag niet negatief zijn.";
    private static final String ONTBREEKT = "Dit veld ontbreekt.";
    private static final String GEEN_GETAL = "Dit moet een getal zijn, zonder aanhalingstekens.";
    private static final String GEEN_DATUM = "Dit moet een datum zijn die bestaat, zoals \"2023-12-31\".";

    @Test
    void eenGoedBestandGeeftHetJaarbudget() {
        Jaarbudget budget = JAARBUDGET.lees(Voorbeelden.lees("jaarbudget.json")).get();
        assertEquals(new Boekjaar(2023), budget.boekjaar());
        assertEquals(Bedrag.ofEuro(400_000), budget.begroting().winst());
        assertEquals(
                new Bedrag(30_123_456),
                budget.oormerken().oormerken().get(1).gerealiseerd().orElseThrow());
        assertEquals(
                MAPPER.readTree(Voorbeelden.lees("jaarbudget.json")), MAPPER.valueToTree(budget), "alles kwam over");
    }

    @Test
    void alleFoutenVanEenSlechtBestandStaanInEenAntwoord() {
        assertEquals(
                List.of(
                        "/opdracht: De code van een opdracht bestaat uit kleine letters, cijfers en streepjes, zoals"
                                + " haarlem-gidw.",
                        "/boekjaar: Dit moet een heel getal zijn, zonder punt.",
                        "/bedrag: " + NIET_NEGATIEF,
                        "/begroting/posten/0/thema: De beleidsboom kent dit thema niet.",
                        "/begroting/posten/0/bedrag: Een bedrag heeft ten hoogste twee decimalen.",
                        "/begroting/posten/1/kostensoort: " + ONTBREEKT,
                        "/begroting/posten/1/bedrag: " + GEEN_GETAL,
                        "/begroting/posten/2/kostensoort: Deze tekst is verplicht en telt ten hoogste 200 tekens.",
                        "/begroting/posten/2/onderdeel: Deze waarde bestaat niet. Kies uit: PROGRAMMA,"
                                + " FACILITAIR_BEHEER, VASTGOED.",
                        "/begroting/posten/2/bedrag: " + NIET_NEGATIEF,
                        "/begroting/posten/2/btw: Dit veld bestaat niet.",
                        "/begroting/posten/3: Een lijst bevat geen null.",
                        "/begroting/dienstverlening: " + ONTBREEKT,
                        "/oormerken/1: De huur is niet hoger dan het bedrag van het oormerk.",
                        "/oormerken: Elk doel heeft ten hoogste een oormerk.",
                        "/onttrekkingen: Dit moet een lijst zijn, tussen [ en ].",
                        "/realisatie: Dit veld mag niet null zijn.",
                        "/termijnbetalingen/0/maand: Een maand is een getal van 1 tot en met 12.",
                        "/termijnbetalingen/0/bedrag: " + NIET_NEGATIEF,
                        "/termijnbetalingen/0/betaaldOp: " + GEEN_DATUM,
                        "/termijnbetalingen/1/maand: Dit veld staat er meer dan een keer.",
                        "/accommodaties/0/naam: Deze tekst is verplicht en telt ten hoogste 200 tekens.",
                        "/accommodaties/0/oppervlakte: Dit getal is te groot.",
                        "/afwijkingen/0/effect: Het bedrag is te groot.",
                        "/afwijkingen/0/structureel: Dit moet true of false zijn, zonder aanhalingstekens.",
                        "/tekortkomingen/0/afspraak: Een regelcode bestaat uit hoofdletters, cijfers, punten en"
                                + " streepjes, zoals UA-9.1.4-WINST.",
                        "/tekortkomingen/0/vastgesteldOp: " + GEEN_DATUM,
                        "/opmerking~1~0: Dit veld bestaat niet."),
                fouten(JAARBUDGET, Voorbeelden.lees("slecht-jaarbudget.json")));
    }

    @Test
    void zonderThemalijstTeltElkThema() {
        String document = Voorbeelden.lees("jaarbudget.json").replace("JEUGD\"", "VISSEN\"");
        assertTrue(Lezer.van(Jaarbudget.class).lees(document).isValid());
        assertEquals(
                List.of("/begroting/posten/0/thema: De beleidsboom kent dit thema niet."),
                fouten(JAARBUDGET, document));
    }

    @Property(tries = 100)
    void eenOnbekendThemaIsDezelfdeFoutAlsInHetDomein(@ForAll("metAndereThemas") Jaarbudget budget) {
        assertEquals(
                Themacontrole.fouten(budget, THEMAS).map(Invoerfout::toString).asJava(),
                fouten(JAARBUDGET, MAPPER.writeValueAsString(budget)));
    }

    @Test
    void geenFoutHerhaaltWatErStond() {
        String document =
                Voorbeelden.lees("jaarbudget.json").replaceAll(": (\"[^\"]*\"|[0-9.-]+|true|false)", ": \"#4711#\"");
        List<String> fouten = fouten(JAARBUDGET, document);
        assertTrue(fouten.size() > 40, fouten::toString);
        assertFalse(fouten.stream().anyMatch(fout -> fout.contains("4711")), fouten::toString);
    }

    @Test
    void eenOnbekendeNaamStaatVeiligInHetPad() {
        String naam = "\\u001b[31m\\u202e\\n" + "lang".repeat(200);
        List<String> fouten =
                fouten(Lezer.van(Periode.class), "{\"van\":\"2023-01-01\",\"tot\":\"2024-01-01\",\"" + naam + "\":1}");
        assertEquals(List.of("/?[31m??" + "lang".repeat(13) + "l...: Dit veld bestaat niet."), fouten);
    }

    @Test
    void watOverHetGeheelGaatStaatBijHetGeheel() {
        assertEquals(
                List.of("/: Een periode eindigt na haar begin."),
                fouten(Lezer.van(Periode.class), "{\"van\":\"2024-01-01\",\"tot\":\"2023-01-01\"}"));
    }

    @Test
    void eenRapportMetEenAndereVingerafdrukIsGewijzigd() {
        String rapport = MAPPER.writeValueAsString(rapport());
        Lezer<Toetsrapport> lezer = Lezer.van(Toetsrapport.class);
        assertEquals(rapport(), lezer.lees(rapport).get());
        assertEquals(
                List.of("/vingerafdruk: De vingerafdruk past niet bij dit rapport. Het rapport is gewijzigd."),
                fouten(lezer, rapport.replaceFirst("OVERTREDEN", "VOLDAAN")));
        assertEquals(
                List.of("/vingerafdruk: " + ONTBREEKT),
                fouten(lezer, rapport.replaceFirst(",\"vingerafdruk\":\"[0-9a-f]+\"", "")));
        assertEquals(
                List.of("/onderwerp: " + ONTBREEKT, "/vingerafdruk: Dit veld mag niet null zijn."),
                fouten(
                        lezer,
                        rapport.replaceFirst("\"onderwerp\":\"[^\"]*\",", "")
                                .replaceFirst("\"vingerafdruk\":\"[0-9a-f]+\"", "\"vingerafdruk\":null")));
    }

    @Test
    void eenAndereGemeenteSchrijftHaarEigenContract() {
        String contract = MAPPER.writeValueAsString(Haarlem.CONTRACT)
                .replace("haarlem-gidw", "heemskerk-sociaal")
                .replace("310000.00", "125000.00");
        Contract gelezen = Lezer.van(Contract.class).lees(contract).get();
        assertEquals(new Opdracht("heemskerk-sociaal"), gelezen.opdracht());
        assertEquals(
                Bedrag.ofEuro(125_000),
                gelezen.versies()
                        .get(0)
                        .budget()
                        .jeugdoverlast()
                        .op(LocalDate.of(2023, 1, 1))
                        .get()
                        .waarde());
    }

    @Test
    void foutenInEenContractStaanBijHunPlek() {
        String contract = MAPPER.writeValueAsString(Haarlem.CONTRACT)
                .replace("\"nummer\":1", "\"nummer\":0")
                .replace("\"maand\":10,\"dag\":1", "\"maand\":2,\"dag\":29")
                .replace("\"maand\":3,\"dag\":1", "\"maand\":2,\"dag\":30")
                .replace("\"aantal\":5", "\"aantal\":0")
                .replace("\"2023-04-28\"", "\"28 april\"")
                .replace("\"van\":\"2023-01-01\"", "\"vanaf\":\"2023-01-01\"");
        assertEquals(
                List.of(
                        "/versies/0/nummer: De eerste versie van een contract heeft nummer 1.",
                        "/versies/0/looptijd/van: " + ONTBREEKT,
                        "/versies/0/looptijd/vanaf: Dit veld bestaat niet.",
                        "/versies/0/budget/planVoor/0/waarde/waarde: 29 februari komt niet elk jaar terug.",
                        "/versies/0/budget/kadernotaVoor/0/waarde/waarde: Deze dag bestaat niet.",
                        "/versies/0/termijnen/0/termijn/0/waarde/waarde/aantal: Een termijn telt 1 tot en met 36500"
                                + " eenheden.",
                        "/versies/0/werkdagen/28 april: De naam van dit veld moet een datum zijn die bestaat, zoals"
                                + " 2023-12-31."),
                fouten(Lezer.van(Contract.class), contract));
    }

    @Test
    void eenOnbekendeSoortNoemtDeSoortenDieErZijn() {
        String rapport = MAPPER.writeValueAsString(rapport()).replaceFirst("OVERTREDEN", "MISLUKT");
        List<String> fouten = fouten(Lezer.van(Toetsrapport.class), rapport);
        assertEquals(1, fouten.size());
        assertTrue(
                fouten.get(0)
                        .endsWith("/oordeel/soort: Deze waarde bestaat niet. Kies uit: VOLDAAN, OVERTREDEN,"
                                + " WAARSCHUWING, NIET_VAN_TOEPASSING, ONBEPAALD."),
                fouten::toString);
    }

    @ParameterizedTest
    @ValueSource(classes = {Jaarbudget.class, Toetsrapport.class, Waarde.class, Oordeel.class, Werkdagenkalender.class})
    void watUitVeldenBestaatIsGeenLijst(Class<?> type) {
        assertEquals(List.of("/: Dit moet een groep velden zijn, tussen { en }."), fouten(Lezer.van(type), "[]"));
    }

    @Test
    void eenDagDieTweeKeerStaatIsEenFout() {
        assertEquals(
                List.of(
                        "/2023-04-28: Dit veld staat er meer dan een keer.",
                        "/2023-04-29: Dit moet een tekst zijn, tussen aanhalingstekens."),
                fouten(
                        Lezer.van(Werkdagenkalender.class),
                        "{\"2023-04-28\":\"a\",\"2023-04-28\":\"b\",\"2023-04-29\":1}"));
    }

    @Test
    void eenFoutVanHetProgrammaIsGeenInvoerfout() {
        Lezer<Kapot> lezer = Lezer.van(Kapot.class);
        assertThrows(IllegalStateException.class, () -> lezer.lees("{\"naam\":\"x\",\"aantal\":1}"));
    }

    /** A type whose constructor fails on anything. */
    public record Kapot(String naam, int aantal) {
        public Kapot {
            throw new IllegalStateException("kapot");
        }
    }

    @Test
    void watGeenPlaatsHeeftInJsonWordtNietGelezen() {
        assertThrows(IllegalArgumentException.class, () -> Lezer.van(Regel.class));
        assertThrows(IllegalArgumentException.class, () -> Lezer.van(Thread.class));
        assertThrows(IllegalArgumentException.class, () -> Lezer.van(Tijdlijn.class));
        assertThrows(IllegalArgumentException.class, () -> Lezer.van(Gemengd.class));
    }

    /** A sealed type with a kind that is no record. */
    public sealed interface Gemengd {
        /** A class of its own. */
        final class Klasse implements Gemengd {}
    }

    @Test
    void eenBestandDatErNietIsIsGeenInvoerfout(@TempDir Path map) throws IOException {
        Path bestand = map.resolve("jaarbudget.json");
        assertThrows(UncheckedIOException.class, () -> JAARBUDGET.lees(bestand));
        Files.writeString(bestand, Voorbeelden.lees("jaarbudget.json"));
        assertTrue(JAARBUDGET.lees(bestand).isValid());
    }

    @Test
    void eenStroomBlijftOpenEnEenKapotteStroomIsGeenInvoerfout() throws IOException {
        class Stroom extends ByteArrayInputStream {
            private boolean gesloten;

            Stroom(String inhoud) {
                super(inhoud.getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public void close() {
                gesloten = true;
            }
        }
        Stroom stroom = new Stroom(Voorbeelden.lees("jaarbudget.json"));
        assertTrue(JAARBUDGET.lees(stroom).isValid());
        assertFalse(stroom.gesloten);
        InputStream dicht = InputStream.nullInputStream();
        dicht.close();
        assertThrows(UncheckedIOException.class, () -> JAARBUDGET.lees(dicht));
    }

    private static Toetsrapport rapport() {
        Jaarbudget budget = JAARBUDGET.lees(Voorbeelden.lees("jaarbudget.json")).get();
        return Budgetregels.toets(budget, Haarlem.CONTRACT, LocalDate.of(2024, 1, 1))
                .get();
    }

    private static List<String> fouten(Lezer<?> lezer, String document) {
        Validation<? extends Seq<Invoerfout>, ?> gelezen = lezer.lees(document);
        return gelezen.isValid()
                ? List.of()
                : gelezen.getError().map(Invoerfout::toString).asJava();
    }

    @Provide
    Arbitrary<Jaarbudget> metAndereThemas() {
        return WillekeurigeJaarbudgetten.vanHaarlem(Set.of("JEUGD", "INLOOP", "VISSEN", "ZINGEN"));
    }
}
