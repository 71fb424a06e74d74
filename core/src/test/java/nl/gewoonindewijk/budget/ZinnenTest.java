package nl.gewoonindewijk.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.Regels;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.regels.Bevinding;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Regelbeschrijving;
import nl.gewoonindewijk.regels.Verwoording;
import org.junit.jupiter.api.Test;

/** Every verdict has its sentence, and every sentence its verdict. */
class ZinnenTest {

    private static final Verwoording VERWOORDING = Regels.verwoording();
    private static final Pattern NAAM = Pattern.compile("\\{([^}]*)}");
    private static final Set<String> AFWIJZINGEN =
            Set.of("CONTRACT-VERSIE.geen-versie", "CONTRACT-VERSIE.andere-opdracht", "JAARBUDGET.niet-gevonden");

    /** The catalogue has the rules on support too; their sentences have a test of their own. */
    private static final ResourceBundle ONDERSTEUNING =
            ResourceBundle.getBundle("nl.gewoonindewijk.ondersteuning.zinnen");

    private static final ResourceBundle DOSSIER = ResourceBundle.getBundle("nl.gewoonindewijk.dossier.zinnen");

    private static final Map<String, String> ZINNEN = Stream.of("contract", "beleid", "budget")
            .map(context -> ResourceBundle.getBundle("nl.gewoonindewijk." + context + ".zinnen"))
            .flatMap(bundel -> bundel.keySet().stream().map(sleutel -> Map.entry(sleutel, bundel.getString(sleutel))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (een, twee) -> twee, TreeMap::new));

    @Provide
    Arbitrary<Geval> gevallen() {
        return Geval.alle();
    }

    @Property(tries = 200)
    void elkeBevindingHeeftEenZinWaarinElkFeitIsIngevuld(@ForAll("gevallen") Geval geval) {
        geval.bevindingen().forEach(ZinnenTest::isVerwoord);
    }

    @Test
    void elkVoorbeeldHeeftEenZinWaarinElkFeitIsIngevuld() {
        Voorbeeldbevindingen.alle().forEach(ZinnenTest::isVerwoord);
    }

    @Test
    void elkeZinWordtErgensGebruikt() {
        Set<String> gebruikt = new TreeSet<>(AFWIJZINGEN);
        Voorbeeldbevindingen.alle().map(ZinnenTest::sleutel).forEach(gebruikt::add);
        Regels.catalogus(Haarlem.CONTRACT, VERWOORDING).regels().stream()
                .flatMap(ZinnenTest::beschrijving)
                .forEach(gebruikt::add);
        gebruikt.removeAll(ONDERSTEUNING.keySet());
        gebruikt.removeAll(DOSSIER.keySet());

        assertEquals(ZINNEN.keySet(), gebruikt);
    }

    @Test
    void eenZinBegintMetEenHoofdletterOfEenFeitEnEindigtMetEenPunt() {
        ZINNEN.forEach((sleutel, zin) -> {
            String eind = sleutel.endsWith(".titel") ? "[^.]" : "\\.";
            assertTrue(zin.matches("([A-Z]|\\{[a-z-]+}).*" + eind), sleutel);
            assertTrue(zin.replaceAll("[\u20ac\u00eb\u00ef]", "").chars().allMatch(teken -> teken < 128), sleutel);
        });
    }

    private static void isVerwoord(Bevinding bevinding) {
        Set<String> feiten = bevinding.oordeel().berekening().gegevens().stream()
                .map(Gegeven::naam)
                .collect(Collectors.toSet());
        Set<String> namen = NAAM.matcher(ZINNEN.getOrDefault(sleutel(bevinding), "{zin}"))
                .results()
                .map(plek -> plek.group(1))
                .collect(Collectors.toSet());

        assertTrue(feiten.containsAll(namen), bevinding.toString());
        assertTrue(VERWOORDING.zin(bevinding).endsWith("."), bevinding.toString());
    }

    /** The sentence of the rule itself, or else the one that rules share. */
    private static String sleutel(Bevinding bevinding) {
        String eigen = bevinding.regel() + "." + bevinding.oordeel().reden();
        return ZINNEN.containsKey(eigen)
                ? eigen
                : "algemeen." + bevinding.oordeel().reden();
    }

    private static Stream<String> beschrijving(Regelbeschrijving regel) {
        Stream<String> uitleg = regel.uitleg().stream().map(tekst -> "uitleg");
        return Stream.concat(Stream.of("titel", "norm"), uitleg).map(deel -> regel.code() + "." + deel);
    }
}
