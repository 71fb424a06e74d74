package nl.gewoonindewijk.adapters.jdbc;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectuurTest {

    private static final JavaClasses ADAPTER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackagesOf(JdbcOpslag.class);

    @Test
    void alleenDeIngangenZijnOpenbaar() {
        Set<String> openbaar = ADAPTER.stream()
                .filter(klasse -> klasse.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());

        assertEquals(Set.of("JdbcOpslag", "IngebouwdeDatabase", "Opslagfout"), openbaar);
    }

    @Test
    void alleenDeMigratieKentFlyway() {
        ArchRule regel = noClasses()
                .that(DescribedPredicate.not(belongToAnyOf(Migratie.class)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.flywaydb..");
        regel.check(ADAPTER);
    }

    @Test
    void alleenDeIngebouwdeDatabaseKentH2() {
        ArchRule regel = noClasses()
                .that(DescribedPredicate.not(belongToAnyOf(IngebouwdeDatabase.class)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.h2..");
        regel.check(ADAPTER);
    }

    @Test
    void klassenZijnNietBedoeldOmVanTeErven() {
        classes()
                .that()
                .areNotInterfaces()
                .and()
                .areNotAnonymousClasses()
                .should()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .check(ADAPTER);
    }
}
