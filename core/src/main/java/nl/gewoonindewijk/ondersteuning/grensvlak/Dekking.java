package nl.gewoonindewijk.ondersteuning.grensvlak;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import nl.gewoonindewijk.gedeeld.Invoerfout;

/** Whether the rows of a subject cover each combination of its facts, each once. */
final class Dekking {

    /** Far more than a person can oversee, and little enough to try them all. */
    private static final int MEESTE_COMBINATIES = 1000;

    private Dekking() {}

    /** The errors of a subject whose facts and rows are sound. */
    static Vector<Invoerfout> fouten(String pad, Onderwerp onderwerp) {
        if (!isTeOverzien(onderwerp)) {
            return Vector.of(new Invoerfout(
                    pad + "/feiten",
                    "De feiten hebben samen meer dan " + MEESTE_COMBINATIES + " combinaties. Splits dit onderwerp."));
        }
        Vector<Vector<Integer>> plaatsen = combinaties(onderwerp).map(feiten -> geldend(onderwerp, feiten));
        return overlap(pad, plaatsen).appendAll(gat(pad, plaatsen));
    }

    private static boolean isTeOverzien(Onderwerp onderwerp) {
        long aantal = 1;
        for (Grensvlakfeit feit : onderwerp.feiten()) {
            aantal *= feit.waarden().size();
            if (aantal > MEESTE_COMBINATIES) {
                return false;
            }
        }
        return true;
    }

    private static Vector<Map<String, String>> combinaties(Onderwerp onderwerp) {
        return Vector.ofAll(onderwerp.feiten())
                .foldLeft(
                        Vector.of(HashMap.empty()),
                        (eerder, feit) -> eerder.flatMap(
                                feiten -> Vector.ofAll(feit.waarden()).map(waarde -> feiten.put(feit.code(), waarde))));
    }

    private static Vector<Integer> geldend(Onderwerp onderwerp, Map<String, String> feiten) {
        return Vector.range(0, onderwerp.regels().size())
                .filter(plaats -> onderwerp.regels().get(plaats).isMogelijk(feiten.toJavaMap()));
    }

    private static Vector<Invoerfout> overlap(String pad, Vector<Vector<Integer>> plaatsen) {
        return plaatsen.flatMap(geldend -> geldend.drop(1))
                .distinct()
                .sorted()
                .map(plaats -> new Invoerfout(
                        pad + "/regels/" + plaats, "Voor een deel van deze regel geldt een eerdere regel al."));
    }

    private static Vector<Invoerfout> gat(String pad, Vector<Vector<Integer>> plaatsen) {
        int zonder = plaatsen.count(Vector::isEmpty);
        return zonder == 0
                ? Vector.empty()
                : Vector.of(new Invoerfout(
                        pad + "/regels",
                        "Van de combinaties van feiten (" + plaatsen.size() + ") hebben er " + zonder
                                + " geen regel."));
    }
}
