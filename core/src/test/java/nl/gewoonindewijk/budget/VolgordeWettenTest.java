package nl.gewoonindewijk.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.regels.Bevinding;

/** In which order the parts of a jaarbudget are written down says nothing. */
class VolgordeWettenTest {

    @Provide
    Arbitrary<Geval> gevallen() {
        return Geval.alle();
    }

    private static <T> List<T> geschud(List<T> lijst, Random toeval) {
        List<T> anders = new ArrayList<>(lijst);
        Collections.shuffle(anders, toeval);
        return anders;
    }

    private static Jaarbudget geschud(Jaarbudget budget, Random toeval) {
        Begroting begroting = budget.begroting();
        return budget.withBegroting(new Begroting(
                        geschud(begroting.posten(), toeval), begroting.dienstverlening(), begroting.winst()))
                .withPlanVanAanpak(budget.planVanAanpak()
                        .map(plan -> new PlanVanAanpak(
                                plan.ingediendOp(), geschud(plan.kostensoortenJaarrekening(), toeval))))
                .withRealisatie(budget.realisatie()
                        .map(realisatie ->
                                new Realisatie(geschud(realisatie.lasten(), toeval), realisatie.dienstverlening())))
                .withStartbudget(budget.startbudget().map(start -> new Startbudget(geschud(start.posten(), toeval))))
                .withOormerken(new Oormerken(geschud(budget.oormerken().oormerken(), toeval)))
                .withOnttrekkingen(geschud(budget.onttrekkingen(), toeval))
                .withTermijnbetalingen(geschud(budget.termijnbetalingen(), toeval))
                .withEigenBijdragen(geschud(budget.eigenBijdragen(), toeval))
                .withAccommodaties(geschud(budget.accommodaties(), toeval))
                .withAfwijkingen(geschud(budget.afwijkingen(), toeval))
                .withTekortkomingen(geschud(budget.tekortkomingen(), toeval));
    }

    /** Findings of one rule come in the order of what they are about, so they are counted and not compared in order. */
    private static Map<Bevinding, Long> geteld(Geval geval) {
        return geval.bevindingen().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @Property(tries = 200)
    void deVolgordeVanEenLijstVerandertGeenEnkeleBevinding(@ForAll("gevallen") Geval geval, @ForAll Random toeval) {
        assertEquals(geteld(geval), geteld(geval.met(geschud(geval.budget(), toeval))));
    }
}
