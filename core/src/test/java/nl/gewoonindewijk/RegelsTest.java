package nl.gewoonindewijk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Property;
import nl.gewoonindewijk.contract.Contract;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.contract.Termijnafspraak;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.regels.Regelbeschrijving;
import nl.gewoonindewijk.regels.Regelcatalogus;
import nl.gewoonindewijk.regels.Regelcode;
import org.junit.jupiter.api.Test;

class RegelsTest {

    private static final Regelcatalogus CATALOGUS = Regels.catalogus(Haarlem.CONTRACT, Regels.verwoording());

    private static final ResourceBundle EIGEN_ZINNEN = new ListResourceBundle() {
        @Override
        protected Object[][] getContents() {
            return new Object[][] {{"EIGEN-1.titel", "Eigen regel"}, {"EIGEN-1.norm", "Dit is een eigen regel."}};
        }
    };

    private static Set<String> regelcodes() {
        try (InputStream tekst = Objects.requireNonNull(RegelsTest.class.getResourceAsStream("regelcodes.txt"));
                BufferedReader regels = new BufferedReader(new InputStreamReader(tekst, StandardCharsets.US_ASCII))) {
            return regels.lines().collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new AssertionError("De lijst met regelcodes is niet te lezen.", e);
        }
    }

    private static Set<String> codes(Regelcatalogus catalogus) {
        return catalogus.regels().stream()
                .map(regel -> regel.code().waarde())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Bron bron(String code) {
        return CATALOGUS.regels().stream()
                .filter(regel -> regel.code().waarde().equals(code))
                .map(Regelbeschrijving::bron)
                .findFirst()
                .orElseThrow();
    }

    /** The codes that a test class names and really tests. */
    private static Set<String> getoetst() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests()).importPackages("nl.gewoonindewijk").stream()
                        .filter(klasse -> klasse.isAnnotatedWith(Toetst.class))
                        .filter(klasse -> klasse.getMethods().stream().anyMatch(RegelsTest::isTest))
                        .flatMap(RegelsTest::codes)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isTest(JavaMethod methode) {
        return Stream.of(Test.class, Property.class, Example.class).anyMatch(methode::isAnnotatedWith);
    }

    private static Stream<String> codes(JavaClass klasse) {
        return Stream.of(klasse.getAnnotationOfType(Toetst.class).value());
    }

    @Test
    void elkeCodeHeeftEenRegelEnElkeRegelEenCode() {
        assertEquals(regelcodes(), codes(CATALOGUS));
    }

    @Test
    void elkeRegelHeeftEenTest() {
        assertEquals(regelcodes(), getoetst());
    }

    @Test
    void elkeRegelHeeftEenTitelEnEenNormInGewonenTaal() {
        for (Regelbeschrijving regel : CATALOGUS.regels()) {
            assertTrue(regel.titel().matches("[A-Z].*[^.]"), regel.titel());
            assertTrue(regel.norm().matches("[A-Z].*\\."), regel.norm());
            regel.uitleg().ifPresent(uitleg -> assertTrue(uitleg.matches("[A-Z].*\\."), uitleg));
        }
    }

    @Test
    void elkeRegelNoemtZijnEigenBron() {
        assertEquals(Bron.ua("9.1.4"), bron("UA-9.1.4-WINST"));
        assertEquals(new Bron("BP", "8"), bron("BP-8-TABEL"));
        assertEquals(Bron.ua("4.3"), bron("UA-4.3-CONTACT"));
        assertEquals(new Bron("DB", "Toelichting bij het schema"), bron("DB-BOOM"));
        assertEquals(new Bron("Beleid", "van de gemeente zelf"), bron("BEL-EIGEN"));
    }

    @Test
    void deParagraafVanDeBronStaatInDeCode() {
        for (Regelbeschrijving regel : CATALOGUS.regels()) {
            Bron bron = regel.bron();
            if (bron.document().equals("UA")) {
                assertTrue(regel.code().waarde().startsWith("UA-" + bron.paragraaf() + "-"), regel.toString());
            }
        }
    }

    @Test
    void eenTermijnDieInTweeVersiesStaatIsEenRegel() {
        Contractversie eerste = Haarlem.CONTRACT.versies().get(0);
        Contract gewijzigd = new Contract(Haarlem.OPDRACHT, List.of(eerste, eerste.withNummer(2)));

        assertEquals(CATALOGUS, Regels.catalogus(gewijzigd, Regels.verwoording()));
    }

    @Test
    void eenEigenTermijnVanEenLatereVersieHoortErbijEnEenLegeNiet() {
        Contractversie eerste = Haarlem.CONTRACT.versies().get(0);
        Termijn weken = new Termijn(4, Termijn.Eenheid.WEKEN, Termijn.Regime.CONTRACTUEEL);
        Contractversie tweede = eerste.withNummer(2)
                .withTermijnen(
                        new Termijnafspraak(
                                new Regelcode("EIGEN-1"),
                                Tijdlijn.vanaf(eerste.geldigVanaf(), new Norm<>(weken, new Bron("Eigen", "1")))),
                        new Termijnafspraak(new Regelcode("EIGEN-2"), Tijdlijn.leeg()));
        Set<String> verwacht = regelcodes();
        verwacht.add("EIGEN-1");

        assertEquals(
                verwacht,
                codes(Regels.catalogus(
                        new Contract(Haarlem.OPDRACHT, List.of(eerste, tweede)),
                        Regels.verwoording().met(EIGEN_ZINNEN))));
    }
}
