package nl.gewoonindewijk.adapters.json;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectuurTest {

    private static final JavaClasses ADAPTER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.gewoonindewijk.adapters.json");

    private static final JavaClasses ALLES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.gewoonindewijk");

    @Test
    void alleenDeIngangenZijnOpenbaar() {
        Set<String> openbaar = ADAPTER.stream()
                .filter(klasse -> klasse.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                new TreeSet<>(Set.of("GidwMapper", "GidwModule", "GidwSchema", "Lezer", "MeerjarenbegrotingCsv")),
                openbaar);
    }

    @Test
    void klassenZijnNietBedoeldOmVanTeErven() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotAnonymousClasses()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(ADAPTER);
    }

    @Test
    void nergensStaatEenAnnotatieVanJackson() {
        zonderAnnotaties().check(ALLES);
        assertTrue(ALLES.contain("nl.gewoonindewijk.gedeeld.Bedrag"), "de kern wordt meegenomen");
    }

    /** A planted breach. */
    @JsonIgnoreProperties
    private record Overtreding(String naam) {}

    @Test
    void eenOvertredingValtOp() {
        JavaClasses overtreding = new ClassFileImporter().importClasses(Overtreding.class);
        assertThrows(AssertionError.class, () -> zonderAnnotaties().check(overtreding));
    }

    @Test
    void deModuleKentElkeContextVanDeKern() {
        Set<String> contexten = ALLES.stream()
                .map(JavaClass::getPackageName)
                .filter(pakket -> pakket.matches("nl\\.gewoonindewijk\\.[a-z]+"))
                .map(pakket -> pakket.substring("nl.gewoonindewijk.".length()))
                .filter(context -> !Set.of("adapters", "testkit").contains(context))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(GidwModule.CONTEXTEN.containsAll(contexten), contexten::toString);
    }

    private static ArchRule zonderAnnotaties() {
        return noClasses()
                .should(ArchConditions.be(describe("met een annotatie van Jackson", ArchitectuurTest::isGeannoteerd)));
    }

    private static boolean isGeannoteerd(JavaClass klasse) {
        return klasse.getAnnotations().stream().anyMatch(ArchitectuurTest::isVanJackson)
                || klasse.getMembers().stream()
                        .flatMap(lid -> lid.getAnnotations().stream())
                        .anyMatch(ArchitectuurTest::isVanJackson);
    }

    private static boolean isVanJackson(JavaAnnotation<?> annotatie) {
        return annotatie.getRawType().getPackageName().contains("jackson");
    }
}
