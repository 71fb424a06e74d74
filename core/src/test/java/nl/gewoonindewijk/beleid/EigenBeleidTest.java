package nl.gewoonindewijk.beleid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import nl.gewoonindewijk.testkit.WillekeurigeBeleidsbomen;
import nl.gewoonindewijk.testkit.WillekeurigeBeleidsbomen.Gebrekkig;

/** Any gemeente brings its own tree, checked in the same way. */
@Toetst("BEL-EIGEN")
class EigenBeleidTest {

    @Provide
    Arbitrary<Beleidsboom> bomen() {
        return WillekeurigeBeleidsbomen.bomen();
    }

    @Provide
    Arbitrary<Gebrekkig> gebrekkig() {
        return WillekeurigeBeleidsbomen.gebrekkig();
    }

    @Provide
    Arbitrary<List<Beleidsknoop>> losseKnopen() {
        return WillekeurigeBeleidsbomen.losseKnopen();
    }

    @Property
    void elkeBoomWordtAanvaard(@ForAll("bomen") Beleidsboom boom) {
        assertEquals(boom, Beleidsboom.van(boom.naam(), boom.knopen()).get());
    }

    @Property
    void elkePlekMetEenFoutWordtGenoemdEnGeenAndere(@ForAll("gebrekkig") Gebrekkig gebrekkig) {
        assertEquals(gebrekkig.paden(), paden(gebrekkig.knopen()));
        assertThrows(IllegalArgumentException.class, () -> new Beleidsboom("Eigen", gebrekkig.knopen()));
    }

    @Property
    void zonderPrimairDoelIsHetGeenBoom(@ForAll("bomen") Beleidsboom boom) {
        List<Beleidsknoop> zonder = new ArrayList<>(boom.knopen());
        zonder.remove(boom.primairDoel());

        assertTrue(paden(zonder).contains("/knopen"));
    }

    @Property
    void deVolgordeVanDeKnopenDoetErNietToe(@ForAll("bomen") Beleidsboom boom, @ForAll Random toeval) {
        List<Beleidsknoop> geschud = new ArrayList<>(boom.knopen());
        Collections.shuffle(geschud, toeval);

        Beleidsboom ander = Beleidsboom.van(boom.naam(), geschud).get();

        assertEquals(boom.primairDoel(), ander.primairDoel());
        assertEquals(boom.themacodes(), ander.themacodes());
        for (Beleidsknoop knoop : boom.knopen()) {
            assertEquals(boom.pad(knoop.code()), ander.pad(knoop.code()));
            assertEquals(Set.copyOf(boom.kinderen(knoop.code())), Set.copyOf(ander.kinderen(knoop.code())));
        }
    }

    @Property
    void vanHetPrimairDoelAfIsElkeKnoopLangsEenWegTeBereiken(@ForAll("bomen") Beleidsboom boom) {
        List<Beleidsknoop> bereikt = new ArrayList<>(List.of(boom.primairDoel()));
        for (int plaats = 0; plaats < bereikt.size(); plaats++) {
            bereikt.addAll(boom.kinderen(bereikt.get(plaats).code()));
        }

        assertEquals(boom.knopen().size(), bereikt.size());
        assertEquals(Set.copyOf(boom.knopen()), Set.copyOf(bereikt));
    }

    @Property
    void eenPadDaaltVanKnoopNaarKind(@ForAll("bomen") Beleidsboom boom) {
        for (Beleidsknoop knoop : boom.knopen()) {
            List<Beleidsknoop> pad = boom.pad(knoop.code());

            assertEquals(boom.primairDoel(), pad.get(0));
            assertEquals(knoop, pad.get(pad.size() - 1));
            for (int stap = 1; stap < pad.size(); stap++) {
                assertEquals(
                        Optional.of(pad.get(stap - 1).code()), pad.get(stap).ouder());
            }
        }
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void losseKnopenZijnEenBoomAlsElkeKnoopOmhoogHetEnePrimairDoelBereikt(
            @ForAll("losseKnopen") List<Beleidsknoop> knopen) {
        boolean boom = isBoom(knopen);

        assertEquals(boom, paden(knopen).isEmpty());
        Statistics.collect(boom);
        Statistics.coverage(dekking -> dekking.check(true).count(aantal -> aantal > 0));
    }

    /** Written down once more, by walking up from each node. */
    private static boolean isBoom(List<Beleidsknoop> knopen) {
        long codes = knopen.stream()
                .map(Beleidsknoop::code)
                .filter(code -> !code.isEmpty())
                .distinct()
                .count();
        long primaireDoelen = knopen.stream()
                .filter(knoop -> knoop.niveau() == Beleidsniveau.PRIMAIR_DOEL)
                .count();
        return codes == knopen.size()
                && primaireDoelen == 1
                && knopen.stream().allMatch(knoop -> bereiktPrimairDoel(knoop, knopen) && heeftDoel(knoop, knopen));
    }

    private static boolean bereiktPrimairDoel(Beleidsknoop knoop, List<Beleidsknoop> knopen) {
        if (knoop.niveau() == Beleidsniveau.PRIMAIR_DOEL || knoop.ouder().isEmpty()) {
            return knoop.niveau() == Beleidsniveau.PRIMAIR_DOEL && knoop.ouder().isEmpty();
        }
        return knopen.stream()
                .filter(ander -> knoop.ouder().equals(Optional.of(ander.code())))
                .anyMatch(ouder -> ouder.niveau().isBoven(knoop.niveau()) && bereiktPrimairDoel(ouder, knopen));
    }

    private static boolean heeftDoel(Beleidsknoop knoop, List<Beleidsknoop> knopen) {
        return knoop.niveau() != Beleidsniveau.THEMA
                || knopen.stream()
                        .filter(ander -> ander.niveau() == Beleidsniveau.BELEIDSDOEL)
                        .anyMatch(doel -> doel.ouder().equals(Optional.of(knoop.code())));
    }

    private static List<String> paden(List<Beleidsknoop> knopen) {
        return Beleidsboom.van("Eigen", knopen)
                .fold(fouten -> fouten.map(Invoerfout::pad).sorted().asJava(), boom -> List.of());
    }
}
