package nl.gewoonindewijk.ondersteuning.grensvlak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every way to know the facts of a subject, worked out apart from the code that is tested. */
final class Combinaties {

    private Combinaties() {}

    /** Each combination in which every fact is known. */
    static List<Map<String, String>> volledig(Onderwerp onderwerp) {
        return deels(onderwerp).stream()
                .filter(feiten -> feiten.size() == onderwerp.feiten().size())
                .toList();
    }

    /** Each combination in which some facts are known: none, all, and everything between. */
    static List<Map<String, String>> deels(Onderwerp onderwerp) {
        List<Map<String, String>> combinaties = new ArrayList<>(List.of(Map.of()));
        for (Grensvlakfeit feit : onderwerp.feiten()) {
            for (Map<String, String> eerder : List.copyOf(combinaties)) {
                feit.waarden().forEach(waarde -> combinaties.add(met(eerder, feit.code(), waarde)));
            }
        }
        return combinaties;
    }

    /** The decisions of the rows that hold when every fact is known. */
    static List<Scopebesluit> besluiten(Onderwerp onderwerp, Map<String, String> feiten) {
        return regels(onderwerp, feiten).map(Grensvlakregel::besluit).toList();
    }

    /** The rows that hold when every fact is known. */
    static Stream<Grensvlakregel> regels(Onderwerp onderwerp, Map<String, String> feiten) {
        return onderwerp.regels().stream()
                .filter(regel -> regel.voorwaarden().stream().allMatch(voorwaarde -> voorwaarde.waarden().stream()
                        .anyMatch(waarde -> waarde.equals(feiten.get(voorwaarde.feit())))));
    }

    private static Map<String, String> met(Map<String, String> eerder, String feit, String waarde) {
        Map<String, String> meer = new TreeMap<>(eerder);
        meer.put(feit, waarde);
        return meer;
    }
}
