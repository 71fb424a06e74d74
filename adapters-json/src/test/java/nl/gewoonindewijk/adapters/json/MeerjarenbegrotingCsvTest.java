package nl.gewoonindewijk.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.budget.HeemskerksMeerjarenbegroting;
import nl.gewoonindewijk.budget.Meerjarenbegroting;
import nl.gewoonindewijk.budget.Meerjarenbegroting.Jaar;
import nl.gewoonindewijk.budget.Meerjarenbegroting.Post;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.testkit.HeenEnWeerWet;
import nl.gewoonindewijk.testkit.WillekeurigeBedragen;
import nl.gewoonindewijk.testkit.WillekeurigeTeksten;

class MeerjarenbegrotingCsvTest {

    private static final String NAAM = "Heemskerk 2020-2023";

    @Property(tries = 300)
    void eenMeerjarenbegrotingKomtTerugZoalsZeGing(@ForAll("begrotingen") Meerjarenbegroting begroting) {
        HeenEnWeerWet.controleer(
                begroting, MeerjarenbegrotingCsv::schrijf, csv -> MeerjarenbegrotingCsv.lees(begroting.naam(), csv)
                        .get());
    }

    @Property
    void geenTekstWordtEenFormule(@ForAll("teksten") String tekst) {
        String cel = Celtekst.schrijf(tekst);
        assertEquals(tekst, Celtekst.lees(cel));
        assertFalse("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20".contains(cel.substring(0, 1)), cel);
    }

    @Example
    void deTabelVanHeemskerkStaatErZoalsZeIsGepubliceerd() {
        String csv = MeerjarenbegrotingCsv.schrijf(HeemskerksMeerjarenbegroting.TABEL);
        List<String> regels = csv.lines().toList();
        assertEquals(
                "\"omschrijving\",\"2020 lasten\",\"2020 baten\",\"2021 lasten\",\"2021 baten\","
                        + "\"2022 lasten\",\"2022 baten\",\"2023 lasten\",\"2023 baten\"",
                regels.get(0));
        assertEquals(
                "\"Wmo maatwerkvoorzieningen\",\"7982934.00\",\"-305181.00\",\"8091052.00\",\"-260019.00\","
                        + "\"8269876.00\",\"-262468.00\",\"8420763.00\",\"-275156.00\"",
                regels.get(7));
        assertTrue(regels.get(12).startsWith("\"Totaal\",\"43418377.00\",\"-13811181.00\","));
        assertEquals(13, regels.size());
    }

    @Example
    void eenNederlandseSpreadsheetMetPuntkommasKanOok() {
        String csv = """
                \uFEFFomschrijving;2020 lasten;2020 baten
                Burgerkracht;110.898;0
                "Wmo; maatwerk";\u20ac 7.982.934,50;-305.181,-
                Totaal;8093832,50;-305181.00
                """;
        Meerjarenbegroting begroting =
                MeerjarenbegrotingCsv.lees(NAAM, csv.replace("\n", "\r\n")).get();
        assertEquals("Wmo; maatwerk", begroting.posten().get(1).omschrijving());
        assertEquals(
                List.of(new Jaar(new Boekjaar(2020), new Bedrag(809_383_250), new Bedrag(-30_518_100))),
                begroting.totalen());
        assertEquals(begroting.totalen(), begroting.berekendeTotalen());
    }

    @Example
    void elkeFoutStaatInEenAntwoordMetRegelEnKolom() {
        String csv = """
                omschrijving,2020 lasten,2020 baten,2021 lasten,2021 baten
                ,100,0,100,0
                Zorg,1.2.3,0,100,nul
                Jeugd,100,0,100
                Werk,,99999999999999999999,0.005,0.001
                Som,100,0,100,0
                """;
        assertEquals(
                List.of(
                        "/regel/2/omschrijving: Deze tekst is verplicht en telt ten hoogste 200 tekens.",
                        "/regel/3/2020 lasten: " + GEEN_BEDRAG,
                        "/regel/3/2021 baten: " + GEEN_BEDRAG,
                        "/regel/4: Deze regel heeft niet evenveel cellen als de kop.",
                        "/regel/5/2020 lasten: Hier ontbreekt een bedrag. Vul 0 in als er geen is.",
                        "/regel/5/2020 baten: Het bedrag is te groot.",
                        "/regel/6/omschrijving: De laatste regel is het totaal en heet Totaal."),
                fouten(csv));
    }

    @Example
    void eenFouteKopVerbergtDeFoutenEronderNiet() {
        String csv = """
                post,2020 lasten,2021 baten,3020 lasten,3020 baten,lasten 2022
                Zorg,x,0,0,0,0
                Totaal,0,0,0,0,y
                """;
        assertEquals(
                List.of(
                        "/regel/1/kolom 1: De eerste kolom heet omschrijving.",
                        "/regel/1/kolom 3: Deze kolom hoort bij hetzelfde jaar als de kolom ervoor.",
                        "/regel/1/kolom 4",
                        "/regel/1/kolom 5",
                        "/regel/1/kolom 6: Deze kolom heet naar een jaar, zoals \"2020 lasten\".",
                        "/regel/1: Bij elk jaar horen twee kolommen: lasten en baten.",
                        "/regel/2/2020 lasten: " + GEEN_BEDRAG,
                        "/regel/3/kolom 6: " + GEEN_BEDRAG),
                fouten(csv).stream()
                        .map(fout -> fout.replaceAll("(kolom [45]): .*", "$1"))
                        .toList());
    }

    @Example
    void jarenLopenOp() {
        String csv = "omschrijving,2021 lasten,2021 baten,2020 lasten,2020 baten\nTotaal,0,0,0,0\n";
        assertEquals(List.of("/regel/1: Een meerjarenbegroting heeft jaren die oplopen."), fouten(csv));
    }

    @Example
    void zonderRegelsOfZonderJarenIsHetGeenTabel() {
        assertEquals(
                List.of("/regel/1: Onder de kop staat geen regel Totaal."),
                fouten("omschrijving,2020 lasten,2020 baten"));
        assertEquals(
                List.of("/regel/1: Bij elk jaar horen twee kolommen: lasten en baten."),
                fouten("omschrijving\nTotaal"));
        assertEquals(List.of("/: Dit bestand is leeg."), fouten("\n\n"));
    }

    @Example
    void watGeenCsvIsWordtGeweigerdMetDeRegel() {
        assertEquals(
                List.of("/regel/2: Vanaf hier is dit geen CSV: let op de aanhalingstekens."),
                fouten("omschrijving,2020 lasten,2020 baten\n\"Zorg\"x,0,0\nTotaal,0,0\n"));
        assertEquals(
                List.of("/regel/2: Vanaf hier is dit geen CSV: let op de aanhalingstekens."),
                fouten("omschrijving,2020 lasten,2020 baten\n\"Zorg,0,0\nTotaal,0,0\n"));
    }

    @Example
    void eenTabelIsNietOnbeperktGroot() {
        assertEquals(List.of("/regel/1: Deze tabel is te groot."), fouten(",".repeat(250)));
        assertFalse(fouten(",".repeat(249)).contains("/regel/1: Deze tabel is te groot."));
        assertFalse(fouten("a\n".repeat(10_000)).contains("/regel/10000: Deze tabel is te groot."));
        assertEquals(List.of("/regel/10001: Deze tabel is te groot."), fouten("a\n".repeat(1_000_000)));
        assertEquals(List.of("/: Dit bestand is te groot: ten hoogste 5 MB."), fouten(" ".repeat(5_000_001)));
    }

    @Example
    void uitEenBestandOfEenStroomKomtHetzelfde() throws IOException {
        String csv = MeerjarenbegrotingCsv.schrijf(HeemskerksMeerjarenbegroting.TABEL);
        Path bestand = Files.createTempFile("begroting", ".csv");
        try {
            Files.writeString(bestand, csv);
            assertEquals(
                    HeemskerksMeerjarenbegroting.TABEL,
                    MeerjarenbegrotingCsv.lees(NAAM, bestand).get());
        } finally {
            Files.delete(bestand);
        }
        assertEquals(
                HeemskerksMeerjarenbegroting.TABEL,
                MeerjarenbegrotingCsv.lees(NAAM, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)))
                        .get());
        assertThrows(UncheckedIOException.class, () -> MeerjarenbegrotingCsv.lees(NAAM, bestand));
    }

    private static final String GEEN_BEDRAG =
            "Dit is geen bedrag. Schrijf het zo: \u20ac 1.234,56 of \u20ac 310.000,-.";

    private static List<String> fouten(String csv) {
        return MeerjarenbegrotingCsv.lees(NAAM, csv)
                .getError()
                .map(Object::toString)
                .asJava();
    }

    @Provide
    Arbitrary<String> teksten() {
        return WillekeurigeTeksten.tot(60);
    }

    @Provide
    Arbitrary<Meerjarenbegroting> begrotingen() {
        return Combinators.combine(
                        Arbitraries.integers().between(1900, 2990),
                        Arbitraries.integers().between(1, 5))
                .flatAs((eerste, aantal) -> Combinators.combine(
                                WillekeurigeTeksten.tot(60),
                                posten(eerste, aantal).list().ofMaxSize(4),
                                jaren(eerste, aantal))
                        .as(Meerjarenbegroting::new));
    }

    private static Arbitrary<Post> posten(int eerste, int aantal) {
        Arbitrary<String> omschrijvingen = Arbitraries.oneOf(
                WillekeurigeTeksten.tot(200), Arbitraries.of("Totaal", "omschrijving", "'=1", "''", "'-x"));
        return Combinators.combine(omschrijvingen, jaren(eerste, aantal)).as(Post::new);
    }

    private static Arbitrary<List<Jaar>> jaren(int eerste, int aantal) {
        return Combinators.combine(
                        WillekeurigeBedragen.alle().list().ofSize(aantal),
                        WillekeurigeBedragen.alle().list().ofSize(aantal))
                .as((lasten, baten) -> IntStream.range(0, aantal)
                        .mapToObj(jaar -> new Jaar(new Boekjaar(eerste + jaar), lasten.get(jaar), baten.get(jaar)))
                        .toList());
    }
}
