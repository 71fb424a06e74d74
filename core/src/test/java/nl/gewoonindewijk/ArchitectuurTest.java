package nl.gewoonindewijk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The contexts keep to their table, and the core to what it may use; a planted breach of each rule proves that it fires. */
class ArchitectuurTest {

    /** Word for word as in the core's {@code package-info}. */
    private static final String TABEL = """
            | package | holds | may know |
            |---|---|---|
            | gedeeld | Bedrag, Percentage, Periode, Boekjaar, Termijn, Werkdagenkalender, Bron, Tijdlijn, Bsn, Postcode, Wijkcode | nothing |
            | regels | Regel, Regelcode, Oordeel, Bevinding, Toetsrapport, Regelcatalogus | gedeeld |
            | contract | dated contract terms and versions, Haarlem's contract | gedeeld, regels |
            | beleid | policy trees of any gemeente: Haarlem, Heemskerk, own | gedeeld |
            | budget | jaarbudget, begroting, oormerken, winst, SROI, instalments, start budget, multi-year budget | regels, contract, beleid |
            | ondersteuning | aanmelding, contact, traject, ondersteuningsplan, Pgb, regie, overdracht, scope (grensvlakken) | regels, contract, beleid |
            | dossier | dossier, toestemming, inzage, bewaartermijn, vernietiging, access and processing log | regels, contract |
            | kwaliteit | klacht, calamiteit, onderaannemer, risicodossier | regels, contract |
            | monitoring | indicatoren, leveringscatalogus, levering, survey | all of the above, types only |
            | wijk | wijkanalyse, maturity of wijkgericht werken | gedeeld, beleid |
            """;

    private static final String WORTEL = "nl.gewoonindewijk";
    private static final String OVERTREDERS = WORTEL + ".overtreders";

    private static final Contexttabel CONTEXTEN = Contexttabel.lees(TABEL);
    private static final Architectuurregels REGELS = new Architectuurregels(WORTEL, CONTEXTEN);
    private static final Architectuurregels REGELS_VOOR_OVERTREDERS = new Architectuurregels(OVERTREDERS, CONTEXTEN);

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(WORTEL);

    private static final JavaClasses GEPLANT = new ClassFileImporter().importPackages(OVERTREDERS);

    @Test
    void deTabelStaatWoordVoorWoordInDeCore() throws IOException {
        try (Stream<String> regels = Files.lines(Path.of("src/main/java/nl/gewoonindewijk/package-info.java"))) {
            String inDeCore = regels.filter(regel -> regel.startsWith(" * |"))
                    .map(regel -> regel.substring(" * ".length()) + "\n")
                    .collect(Collectors.joining());

            assertEquals(TABEL, inDeCore);
        }
    }

    @Test
    void watEenContextKentKentHijMetAlWatDieKent() {
        assertEquals(Set.of(), CONTEXTEN.bekend("gedeeld"));
        assertEquals(Set.of("gedeeld"), CONTEXTEN.bekend("regels"));
        assertEquals(Set.of("gedeeld", "regels", "contract", "beleid"), CONTEXTEN.bekend("budget"));
        assertEquals(Set.of("gedeeld", "regels", "contract"), CONTEXTEN.bekend("dossier"));
        assertEquals(Set.of("gedeeld", "beleid"), CONTEXTEN.bekend("wijk"));
        assertEquals(
                Set.of("gedeeld", "regels", "contract", "beleid", "budget", "ondersteuning", "dossier", "kwaliteit"),
                CONTEXTEN.bekend("monitoring"));
        assertTrue(CONTEXTEN.alleenTypen("monitoring"));
        assertFalse(CONTEXTEN.alleenTypen("budget"));
    }

    @TestFactory
    Stream<DynamicTest> elkeContextKentAlleenWatDeTabelZegt() {
        List<String> bestaand =
                CONTEXTEN.contexten().stream().filter(ArchitectuurTest::bestaat).toList();

        assertTrue(bestaand.containsAll(List.of("gedeeld", "regels", "contract", "beleid", "budget")));
        return bestaand.stream()
                .flatMap(context ->
                        Stream.of(REGELS.kentAlleenWatDeTabelZegt(context), REGELS.kentZijnDelenNiet(context)))
                .map(regel -> DynamicTest.dynamicTest(regel.getDescription(), () -> regel.check(CORE)));
    }

    private static boolean bestaat(String context) {
        return CORE.stream()
                .anyMatch(klasse -> (klasse.getPackageName() + ".").startsWith(WORTEL + "." + context + "."));
    }

    @TestFactory
    Stream<DynamicTest> deCoreHoudtZichAanElkeRegel() {
        return REGELS.algemeen().stream()
                .map(regel -> DynamicTest.dynamicTest(regel.getDescription(), () -> regel.check(CORE)));
    }

    @TestFactory
    Stream<DynamicTest> eenRegelDieGeenKlasseTreftFaalt() {
        JavaClasses geen = new ClassFileImporter().importClasses();

        return Stream.concat(
                        REGELS.algemeen().stream(),
                        Stream.of(REGELS.kentAlleenWatDeTabelZegt("budget"), REGELS.kentZijnDelenNiet("budget")))
                .map(regel -> DynamicTest.dynamicTest(
                        regel.getDescription(), () -> assertThrows(AssertionError.class, () -> regel.check(geen))));
    }

    @Test
    void eenPakketBuitenDeTabelValtOp() {
        assertOvertreders(
                REGELS_VOOR_OVERTREDERS.elkPakketStaatInDeTabel(),
                "onbekend.StaatNietInDeTabel",
                "onbekend.package-info");
    }

    @Test
    void wieTeVeelKentValtOp() {
        assertOvertreders(kentAlleen("gedeeld"), "gedeeld.KentRegels");
        assertOvertreders(kentAlleen("regels"));
        assertOvertreders(kentAlleen("budget"), "budget.KentMonitoring");
        assertOvertreders(kentAlleen("monitoring"), "monitoring.KentDeWijk", "monitoring.port.MonitoringKentEenPoort");
        assertOvertreders(kentAlleen("wijk"));
    }

    private static ArchRule kentAlleen(String context) {
        return REGELS_VOOR_OVERTREDERS.kentAlleenWatDeTabelZegt(context);
    }

    @Test
    void wieDeWortelKentValtOp() {
        assertOvertreders(REGELS_VOOR_OVERTREDERS.niemandKentDeWortel(), "gedeeld.KentDeWortel");
    }

    @Test
    void eenTypeDatPoortOfToepassingKentValtOp() {
        assertOvertreders(
                REGELS_VOOR_OVERTREDERS.typenKennenPoortNochToepassing(),
                "budget.KentEenPoort",
                "budget.KentEenToepassing");
    }

    @Test
    void eenPoortDieEenToepassingKentValtOp() {
        assertOvertreders(REGELS_VOOR_OVERTREDERS.poortenKennenGeenToepassing(), "budget.port.PoortKentEenToepassing");
    }

    @Test
    void eenContextDieZijnDelenKentValtOp() {
        assertOvertreders(
                REGELS_VOOR_OVERTREDERS.kentZijnDelenNiet("budget"), "budget.KentEenPoort", "budget.KentEenToepassing");
    }

    @Test
    void eenKringVanDelenValtOp() {
        assertTrue(REGELS_VOOR_OVERTREDERS
                .delenKennenElkaarNietInEenKring()
                .evaluate(GEPLANT)
                .hasViolation());
    }

    @Test
    void eenVreemdeBibliotheekValtOp() {
        assertOvertreders(
                REGELS_VOOR_OVERTREDERS.alleenAfgesprokenBibliotheken(), "budget.KentEenRaamwerk", "budget.Logt");
        assertOvertreders(REGELS_VOOR_OVERTREDERS.toepassingenLoggenBovendien(), "budget.application.KentEenRaamwerk");
    }

    @Test
    void wieDeKlokVanDeMachineLeestValtOp() {
        assertOvertreders(
                REGELS_VOOR_OVERTREDERS.niemandLeestDeKlokVanDeMachine(),
                "budget.application.MaaktEenKlok",
                "gedeeld.LeestDeKlok",
                "gedeeld.LeestDeKlokViaVerwijzing",
                "gedeeld.LeestDeTeller");
    }

    @Test
    void eenTypeMetEenKlokValtOp() {
        assertOvertreders(REGELS_VOOR_OVERTREDERS.alleenToepassingenKrijgenEenKlok(), "gedeeld.KentEenKlok");
    }

    @Test
    void wieDobbeltValtOp() {
        assertOvertreders(
                REGELS_VOOR_OVERTREDERS.niemandDobbelt(),
                "budget.application.DobbeltEenSleutel",
                "gedeeld.Dobbelt",
                "gedeeld.DobbeltEenGetal");
    }

    @Test
    void eenTypeDatLeestOfSchrijftValtOp() {
        assertOvertreders(
                REGELS_VOOR_OVERTREDERS.typenLezenNochSchrijven(),
                "gedeeld.KentDeDatabase",
                "gedeeld.LeestEenBestand",
                "gedeeld.SchrijftNaarEenStroom");
    }

    @Test
    void wieAfdruktValtOp() {
        assertOvertreders(
                REGELS_VOOR_OVERTREDERS.niemandDruktAf(),
                "budget.application.DruktAf",
                "budget.application.DruktEenFoutAf");
    }

    /** The planted classes that break the rule are exactly these. */
    private static void assertOvertreders(ArchRule regel, String... klassen) {
        Set<String> gevonden = regel.evaluate(GEPLANT).getFailureReport().getDetails().stream()
                .map(ArchitectuurTest::overtreder)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(List.of(klassen)), gevonden);
    }

    /** The first class that a line names is the one that breaks the rule; the class that it uses comes after. */
    private static String overtreder(String melding) {
        String eersteNaam = melding.substring(melding.indexOf('<') + 1, melding.indexOf('>'));
        return GEPLANT.stream()
                .map(JavaClass::getName)
                .filter(naam -> eersteNaam.equals(naam) || eersteNaam.startsWith(naam + "."))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow()
                .substring(OVERTREDERS.length() + 1);
    }
}
