package nl.gewoonindewijk.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gewoonindewijk.Regels;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.budget.Meerjarenbegroting.Jaar;
import nl.gewoonindewijk.budget.Meerjarenbegroting.Post;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Bevinding;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import org.junit.jupiter.api.Test;

@Toetst("BP-8-TABEL")
class MeerjarenbegrotingTest {

    private static final LocalDate PEILDATUM = LocalDate.of(2020, 1, 1);
    private static final Meerjarenbegroting HEEMSKERK = HeemskerksMeerjarenbegroting.TABEL;

    /** The costs as the table prints them: a line for each post, 2020 to 2023. */
    private static final String LASTEN = """
            Internationale samenwerking | 4.155 | 4.227 | 4.301 | 4.376
            Burgerkracht | 110.898 | 112.561 | 114.537 | 116.551
            Jeugd en Veiligheid, incl. Veilig Thuis | 480.905 | 431.395 | 432.549 | 437.342
            Zorg en Welzijn | 5.255.148 | 5.311.515 | 5.383.876 | 5.482.082
            Vrijwilligersbeleid | 138.087 | 141.041 | 144.038 | 147.097
            Mantelzorgbeleid | 212.408 | 215.594 | 219.367 | 223.205
            Wmo maatwerkvoorzieningen | 7.982.934 | 8.091.052 | 8.269.876 | 8.420.763
            Onderwijsbeleid, incl. brede school en peuterspeelzaalwerk | 1.772.068 | 1.793.363 | 1.816.737 | 1.840.695
            Gespecialiseerde jeugdhulp | 8.084.534 | 8.251.976 | 8.374.398 | 8.518.281
            Werk en inkomen, inclusief cli\u00ebntenparticipatie | 19.577.241 | 20.022.460 | 20.380.398 | 20.487.519
            Taakstelling sociaal domein | -200.000 | -300.000 | -400.000 | -500.000
            """;

    /** The income as the table prints it: a line for each year, of the three posts that have any. */
    private static final String BATEN = """
            2020 | -305.181 | -1.034.831 | -12.471.170
            2021 | -260.019 | -1.043.572 | -12.847.761
            2022 | -262.468 | -1.053.725 | -13.111.952
            2023 | -275.156 | -1.064.076 | -13.112.778
            """;

    private static final List<String> MET_BATEN = List.of(
            "Wmo maatwerkvoorzieningen",
            "Onderwijsbeleid, incl. brede school en peuterspeelzaalwerk",
            "Werk en inkomen, inclusief cli\u00ebntenparticipatie");

    private static List<Oordeel> oordelen(Meerjarenbegroting begroting) {
        return bevindingen(begroting).stream().map(Bevinding::oordeel).toList();
    }

    private static List<Bevinding> bevindingen(Meerjarenbegroting begroting) {
        return Budgetregels.MEERJARENBEGROTING
                .toets(begroting.naam(), begroting, HeemskerksMeerjarenbegroting.KADER, PEILDATUM)
                .bevindingen();
    }

    private static Berekening kolom(String kolom, String gepubliceerd, String berekend, String verschil) {
        return Berekening.van(Gegeven.van("kolom", kolom), Gegeven.van("afronding", Bedrag.parse("1,-")))
                .norm(Gegeven.van("gepubliceerd", Bedrag.parse(gepubliceerd)))
                .uitkomst(Gegeven.van("berekend", Bedrag.parse(berekend)))
                .verschil(Gegeven.van("verschil", Bedrag.parse(verschil)));
    }

    private static Oordeel afrondingsverschil(String kolom, String gepubliceerd, String berekend) {
        return new Oordeel.Voldaan("afrondingsverschil", kolom(kolom, gepubliceerd, berekend, "1,-"));
    }

    private static Oordeel teltOp(String kolom, String bedrag) {
        return new Oordeel.Voldaan("telt-op", kolom(kolom, bedrag, bedrag, "0,-"));
    }

    /** Heemskerk's table in which the published costs of 2021, which add up, are off by an amount. */
    private static Meerjarenbegroting metFout(Bedrag fout) {
        List<Jaar> totalen = new ArrayList<>(HEEMSKERK.totalen());
        Jaar jaar2021 = totalen.get(1);
        totalen.set(1, new Jaar(jaar2021.boekjaar(), jaar2021.lasten().plus(fout), jaar2021.baten()));
        return new Meerjarenbegroting(HEEMSKERK.naam(), HEEMSKERK.posten(), totalen);
    }

    private static List<List<String>> regels(String tabel) {
        return tabel.lines()
                .map(regel -> Stream.of(regel.split("\\|")).map(String::strip).toList())
                .toList();
    }

    @Test
    void elkePostHeeftDeLastenVanDeTabel() {
        List<List<String>> verwacht = regels(LASTEN);

        assertEquals(
                verwacht.stream().map(regel -> regel.get(0)).toList(),
                HEEMSKERK.posten().stream().map(Post::omschrijving).toList());
        for (int post = 0; post < verwacht.size(); post++) {
            assertEquals(
                    verwacht.get(post).stream().skip(1).map(Bedrag::parse).toList(),
                    HEEMSKERK.posten().get(post).jaren().stream()
                            .map(Jaar::lasten)
                            .toList());
        }
    }

    @Test
    void alleenDriePostenHebbenBaten() {
        List<List<String>> verwacht = regels(BATEN);
        List<Post> metBaten = HEEMSKERK.posten().stream()
                .filter(post -> MET_BATEN.contains(post.omschrijving()))
                .toList();

        for (int jaar = 0; jaar < verwacht.size(); jaar++) {
            int welk = jaar;
            assertEquals(
                    verwacht.get(jaar).stream().skip(1).map(Bedrag::parse).toList(),
                    metBaten.stream()
                            .map(post -> post.jaren().get(welk).baten())
                            .toList());
        }
        assertTrue(HEEMSKERK.posten().stream()
                .filter(post -> !MET_BATEN.contains(post.omschrijving()))
                .flatMap(post -> post.jaren().stream())
                .allMatch(jaar -> jaar.baten().equals(Bedrag.NUL)));
    }

    @Test
    void deTabelGaatOver2020TotEnMet2023() {
        assertEquals(IntStream.rangeClosed(2020, 2023).mapToObj(Boekjaar::new).toList(), HEEMSKERK.jaren());
    }

    @Test
    void vijfVanDeAchtKolommenWijkenDoorAfrondingEenEuroAf() {
        assertEquals(
                List.of(
                        afrondingsverschil("2020 lasten", "43.418.377,-", "43.418.378,-"),
                        afrondingsverschil("2020 baten", "-13.811.181,-", "-13.811.182,-"),
                        teltOp("2021 lasten", "44.075.184,-"),
                        afrondingsverschil("2021 baten", "-14.151.353,-", "-14.151.352,-"),
                        teltOp("2022 lasten", "44.740.077,-"),
                        afrondingsverschil("2022 baten", "-14.428.146,-", "-14.428.145,-"),
                        afrondingsverschil("2023 lasten", "45.177.910,-", "45.177.911,-"),
                        teltOp("2023 baten", "-14.452.010,-")),
                oordelen(HEEMSKERK));
    }

    @Test
    void zonderDeTaakstellingTellenDeLastenNietOp() {
        Meerjarenbegroting zonder = new Meerjarenbegroting(
                HEEMSKERK.naam(),
                HEEMSKERK.posten().stream()
                        .filter(post -> !post.omschrijving().startsWith("Taakstelling"))
                        .toList(),
                HEEMSKERK.totalen());

        assertEquals(
                new Oordeel.Overtreden(
                        "telt-niet-op", kolom("2022 lasten", "44.740.077,-", "45.140.077,-", "400.000,-")),
                oordelen(zonder).get(4));
    }

    @Test
    void eenFoutVanEenEuroIsAfrondingEnVanEenCentMeerNiet() {
        for (String teken : List.of("", "-")) {
            assertEquals(
                    "afrondingsverschil",
                    oordelen(metFout(Bedrag.parse(teken + "1,-"))).get(2).reden());
            assertEquals(
                    "telt-niet-op",
                    oordelen(metFout(Bedrag.parse(teken + "1,01"))).get(2).reden());
        }
    }

    @Test
    void eenFoutVanTweeEuroTeltNietOp() {
        assertEquals(
                new Oordeel.Overtreden("telt-niet-op", kolom("2021 lasten", "44.075.186,-", "44.075.184,-", "2,-")),
                oordelen(metFout(Bedrag.parse("2,-"))).get(2));
        assertEquals(
                new Oordeel.Overtreden("telt-niet-op", kolom("2021 lasten", "44.075.182,-", "44.075.184,-", "2,-")),
                oordelen(metFout(Bedrag.parse("-2,-"))).get(2));
    }

    @Test
    void deZinnenNoemenKolomTotalenEnVerschil() {
        List<String> zinnen = bevindingen(metFout(Bedrag.parse("2,-"))).stream()
                .map(Regels.verwoording()::zin)
                .toList();

        assertEquals(
                List.of(
                        "2020 lasten: de posten zijn samen \u20ac 43.418.378,-, gepubliceerd is \u20ac 43.418.377,-. Het"
                                + " verschil van \u20ac 1,- komt door afronding.",
                        "2021 lasten: de posten zijn samen \u20ac 44.075.184,-, gepubliceerd is \u20ac 44.075.186,-. Het"
                                + " verschil van \u20ac 2,- is groter dan een afronding (\u20ac 1,-).",
                        "2022 lasten: de posten zijn samen \u20ac 44.740.077,-, zoals gepubliceerd."),
                List.of(zinnen.get(0), zinnen.get(2), zinnen.get(4)));
    }

    @Test
    void elkePostHeeftDezelfdeJarenAlsHetTotaal() {
        List<Jaar> totaal = jaren(2020, 2021);

        assertEquals(2, begroting(jaren(2020, 2021), totaal).jaren().size());
        assertThrows(IllegalArgumentException.class, () -> begroting(jaren(2020), totaal));
        assertThrows(IllegalArgumentException.class, () -> begroting(jaren(2020, 2021, 2022), totaal));
        assertThrows(IllegalArgumentException.class, () -> begroting(jaren(2021, 2020), totaal));
    }

    @Test
    void deJarenLopenOp() {
        for (List<Jaar> totaal : List.of(jaren(), jaren(2021, 2020), jaren(2020, 2020))) {
            assertThrows(IllegalArgumentException.class, () -> begroting(totaal, totaal));
        }
    }

    private static Meerjarenbegroting begroting(List<Jaar> post, List<Jaar> totaal) {
        return new Meerjarenbegroting("voorbeeld", List.of(new Post("Burgerkracht", post)), totaal);
    }

    private static List<Jaar> jaren(int... jaren) {
        return IntStream.of(jaren)
                .mapToObj(jaar -> new Jaar(new Boekjaar(jaar), Bedrag.NUL, Bedrag.NUL))
                .toList();
    }
}
