package nl.gewoonindewijk;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * The rules of the architecture, for the code below a root package. As ArchUnit has it, a rule that matches no class fails.
 *
 * @param wortel the root package
 * @param tabel the table of contexts
 */
record Architectuurregels(String wortel, Contexttabel tabel) {

    private static final String[] BIBLIOTHEKEN = {
        "java..", "javax.crypto..", "io.vavr..", "org.immutables..", "org.jspecify.."
    };

    private static final Set<String> KLOKKEN = Set.of("java.time.Clock", "java.time.InstantSource");

    /** What a context may know. */
    ArchRule kentAlleenWatDeTabelZegt(String context) {
        return noClasses()
                .that(resideInAPackage(pakket(context)))
                .should()
                .dependOnClassesThat(resideInAPackage(wortel + "..")
                        .and(not(resideInAPackage(pakket(context))))
                        .and(not(resideInAPackage(wortel)))
                        .and(not(isBekend(context))))
                .because("de tabel van contexten zegt: " + tabel.bekend(context));
    }

    ArchRule elkPakketStaatInDeTabel() {
        return classes()
                .that(not(resideInAPackage(wortel)))
                .should()
                .resideInAnyPackage(tabel.contexten().stream().map(this::pakket).toArray(String[]::new));
    }

    ArchRule niemandKentDeWortel() {
        return noClasses()
                .that(not(resideInAPackage(wortel)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(wortel);
    }

    ArchRule typenKennenPoortNochToepassing() {
        return noClasses()
                .that(zijnTypen())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(poorten(), toepassingen());
    }

    ArchRule poortenKennenGeenToepassing() {
        return noClasses()
                .that(resideInAPackage(poorten()))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(toepassingen());
    }

    /** What the packages of a context share stands in the context itself; it does not know them. */
    ArchRule kentZijnDelenNiet(String context) {
        return noClasses()
                .that(resideInAPackage(wortel + "." + context))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(wortel + "." + context + ".*..");
    }

    ArchRule delenKennenElkaarNietInEenKring() {
        return SlicesRuleDefinition.slices()
                .matching(wortel + ".(*).(*)..")
                .should()
                .beFreeOfCycles();
    }

    ArchRule alleenAfgesprokenBibliotheken() {
        return noClasses()
                .that(not(resideInAPackage(toepassingen())))
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(BIBLIOTHEKEN)).and(not(resideInAPackage(wortel + ".."))));
    }

    ArchRule toepassingenLoggenBovendien() {
        return noClasses()
                .that(resideInAPackage(toepassingen()))
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(BIBLIOTHEKEN))
                        .and(not(resideInAnyPackage("org.slf4j..", wortel + ".."))));
    }

    ArchRule niemandLeestDeKlokVanDeMachine() {
        return noClasses().should().accessTargetWhere(describe("leest de klok", Architectuurregels::leestDeKlok));
    }

    ArchRule alleenToepassingenKrijgenEenKlok() {
        return noClasses()
                .that(not(resideInAPackage(toepassingen())))
                .should()
                .dependOnClassesThat(describe("een klok is", klasse -> KLOKKEN.contains(klasse.getName())));
    }

    ArchRule niemandDobbelt() {
        return noClasses().should().accessTargetWhere(describe("dobbelt", Architectuurregels::dobbelt));
    }

    ArchRule typenLezenNochSchrijven() {
        return noClasses()
                .that(zijnTypen())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "java.io..", "java.nio.file..", "java.net..");
    }

    ArchRule niemandDruktAf() {
        return noClasses().should().accessTargetWhere(describe("drukt af", Architectuurregels::druktAf));
    }

    /** The rules that do not depend on the context. */
    List<ArchRule> algemeen() {
        return List.of(
                elkPakketStaatInDeTabel(),
                niemandKentDeWortel(),
                typenKennenPoortNochToepassing(),
                poortenKennenGeenToepassing(),
                delenKennenElkaarNietInEenKring(),
                alleenAfgesprokenBibliotheken(),
                toepassingenLoggenBovendien(),
                niemandLeestDeKlokVanDeMachine(),
                alleenToepassingenKrijgenEenKlok(),
                niemandDobbelt(),
                typenLezenNochSchrijven(),
                niemandDruktAf());
    }

    private DescribedPredicate<JavaClass> zijnTypen() {
        return resideInAPackage(wortel + ".*..").and(not(resideInAnyPackage(poorten(), toepassingen())));
    }

    private DescribedPredicate<JavaClass> isBekend(String context) {
        String[] pakketten = tabel.bekend(context).stream().map(this::pakket).toArray(String[]::new);
        return tabel.alleenTypen(context)
                ? resideInAnyPackage(pakketten).and(not(resideInAnyPackage(poorten(), toepassingen())))
                : resideInAnyPackage(pakketten);
    }

    private String pakket(String context) {
        return wortel + "." + context + "..";
    }

    private String poorten() {
        return wortel + ".*.port..";
    }

    private String toepassingen() {
        return wortel + ".*.application..";
    }

    /** A day or moment that comes from a clock that was handed over is no breach. */
    private static boolean leestDeKlok(JavaAccess<?> toegang) {
        String eigenaar = toegang.getTargetOwner().getName();
        String naam = toegang.getName();
        if (eigenaar.startsWith("java.time.") && naam.equals("now")) {
            return !toegang.getTarget().getFullName().contains(Clock.class.getName());
        }
        return switch (eigenaar) {
            case "java.time.Clock" -> naam.startsWith("system") || naam.startsWith("tick");
            case "java.time.InstantSource" -> naam.equals("system");
            case "java.lang.System" -> naam.equals("currentTimeMillis") || naam.equals("nanoTime");
            case "java.util.Date", "java.util.GregorianCalendar" -> naam.equals("<init>");
            case "java.util.Calendar" -> naam.equals("getInstance");
            default -> false;
        };
    }

    private static boolean dobbelt(JavaAccess<?> toegang) {
        JavaClass eigenaar = toegang.getTargetOwner();
        return switch (eigenaar.getName()) {
            case "java.util.UUID" -> toegang.getName().equals("randomUUID");
            case "java.lang.Math", "java.lang.StrictMath" -> toegang.getName().equals("random");
            default -> eigenaar.isAssignableTo("java.util.random.RandomGenerator");
        };
    }

    private static boolean druktAf(JavaAccess<?> toegang) {
        if (toegang.getTargetOwner().getName().equals("java.lang.System")) {
            return Set.of("out", "err", "in").contains(toegang.getName());
        }
        return toegang.getName().equals("printStackTrace");
    }
}
