package nl.gewoonindewijk.ondersteuning.grensvlak;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Map;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import org.immutables.value.Value;

/**
 * Een onderwerp: something a resident may need, with the rows that say whether the assignment covers it.
 *
 * <p>A subject alone is not judged: its {@link Grensvlakkentabel} reports all that is wrong at once.
 *
 * @param code lasting name in capitals, digits and dashes, such as {@code STATUSHOUDERS}; 1 to 60 characters, once in a table
 * @param label what it is called; not blank
 * @param feiten what must be known, in the order in which it is asked; empty if nothing
 * @param regels the rows; each combination of facts has exactly one
 */
@Value.Builder
public record Onderwerp(String code, String label, List<Grensvlakfeit> feiten, List<Grensvlakregel> regels)
        implements WithOnderwerp {

    /** Copies the lists, so that nobody changes them afterwards. */
    public Onderwerp {
        feiten = List.copyOf(feiten);
        regels = List.copyOf(regels);
    }

    /** A subject with the facts that matter and a row for each combination of them. */
    public static Onderwerp van(String code, String label, List<Grensvlakfeit> feiten, Grensvlakregel... regels) {
        return new Onderwerp(code, label, feiten, List.of(regels));
    }

    /** A subject about which no fact matters. */
    public static Onderwerp altijd(String code, String label, Scopebesluit besluit) {
        return van(code, label, List.of(), Grensvlakregel.altijd(besluit));
    }

    /** The fact with a code, or none. */
    public Option<Grensvlakfeit> feit(String naam) {
        return Vector.ofAll(feiten).find(feit -> feit.code().equals(naam));
    }

    /** The decision on these facts, or every fact that does not belong here. */
    Validation<Seq<Invoerfout>, Scopebesluit> besluit(Map<String, String> gegeven) {
        Vector<Invoerfout> fouten = TreeMap.ofAll(gegeven).toVector().flatMap(feit -> fout(feit._1(), feit._2()));
        return fouten.isEmpty() ? Validation.valid(weeg(gegeven)) : Validation.invalid(fouten);
    }

    /** All rows that are still possible may say the same: then what is not known does not matter. */
    private Scopebesluit weeg(Map<String, String> gegeven) {
        Vector<Grensvlakregel> mogelijk = Vector.ofAll(regels).filter(regel -> regel.isMogelijk(gegeven));
        Vector<Scopebesluit> besluiten = mogelijk.map(Grensvlakregel::besluit).distinct();
        return besluiten.size() == 1 ? besluiten.head() : ontbreekt(mogelijk, gegeven);
    }

    private Scopebesluit ontbreekt(Vector<Grensvlakregel> mogelijk, Map<String, String> gegeven) {
        Vector<String> gevraagd = mogelijk.flatMap(Grensvlakregel::voorwaarden).map(Voorwaarde::feit);
        return new Scopebesluit.Onbepaald(
                Vector.ofAll(feiten)
                        .map(Grensvlakfeit::code)
                        .filter(feit -> gevraagd.contains(feit) && !gegeven.containsKey(feit))
                        .asJava(),
                mogelijk.flatMap(regel -> regel.besluit().bronnen()).distinct().asJava());
    }

    private Option<Invoerfout> fout(String naam, String waarde) {
        String pad = "/feiten/" + naam.replace("~", "~0").replace("/", "~1");
        return feit(naam)
                .fold(
                        () -> Option.some(new Invoerfout(pad, onbekendFeit())),
                        feit -> Option.when(
                                !feit.waarden().contains(waarde),
                                () -> new Invoerfout(
                                        pad,
                                        "Dit antwoord bestaat niet. Kies uit: " + String.join(", ", feit.waarden())
                                                + ".")));
    }

    private String onbekendFeit() {
        return feiten.isEmpty()
                ? "Dit onderwerp vraagt geen feiten."
                : "Dit onderwerp vraagt dit feit niet. Kies uit: "
                        + Vector.ofAll(feiten).map(Grensvlakfeit::code).mkString(", ") + ".";
    }
}
