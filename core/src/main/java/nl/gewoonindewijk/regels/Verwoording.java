package nl.gewoonindewijk.regels;

import io.vavr.control.Option;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * De verwoording: turns findings and refusals into Dutch sentences, at the moment they are read.
 *
 * <p>A sentence stands in a resource bundle under {@code <regelcode>.<reden>}, with the facts by name between braces:
 * {@code De winst is {winst}.} Reasons that many rules share stand once, under {@code algemeen.<reden>}. A host puts a
 * bundle of its own in front to replace any sentence.
 */
public final class Verwoording {

    private static final Pattern NAAM = Pattern.compile("\\{([a-z-]+)}");

    private final List<ResourceBundle> bundels;

    private Verwoording(List<ResourceBundle> bundels) {
        this.bundels = bundels;
    }

    /** A wording from these bundles; the first that knows a sentence gives it. */
    public static Verwoording van(ResourceBundle... bundels) {
        return new Verwoording(List.of(bundels));
    }

    /** This wording, with another bundle asked first. */
    public Verwoording met(ResourceBundle eerst) {
        return new Verwoording(
                io.vavr.collection.List.ofAll(bundels).prepend(eerst).asJava());
    }

    /** The sentence that explains a finding. */
    public String zin(Bevinding bevinding) {
        Oordeel oordeel = bevinding.oordeel();
        return zin(bevinding.regel(), oordeel.reden(), oordeel.berekening().gegevens());
    }

    /** The sentence that explains a refusal. */
    public String zin(Afwijzing afwijzing) {
        return zin(afwijzing.code(), afwijzing.reden(), afwijzing.gegevens());
    }

    /** What a rule is called. */
    public String titel(Regelcode code) {
        return tekst(code + ".titel");
    }

    /** What a rule asks. */
    public String norm(Regelcode code) {
        return tekst(code + ".norm");
    }

    /** How the paragraph was read where it leaves room, or none where it does not. */
    public Option<String> uitleg(Regelcode code) {
        return zoek(code + ".uitleg");
    }

    /**
     * The sentence for a reason with these facts. Each name is filled in once, from left to right, so that a fact is never
     * taken for a name.
     *
     * @param code the rule
     * @param reden a short word that is unique within the rule
     * @param gegevens the facts
     * @throws IllegalArgumentException if no bundle has a sentence for it
     */
    public String zin(Regelcode code, String reden, Collection<Gegeven> gegevens) {
        Map<String, String> feiten = new HashMap<>();
        gegevens.forEach(gegeven -> feiten.put(gegeven.naam(), gegeven.waarde().tekst()));
        String zin = zoek(code + "." + reden)
                .orElse(() -> zoek("algemeen." + reden))
                .getOrElseThrow(() -> geenZin(code + "." + reden));
        return NAAM.matcher(zin)
                .replaceAll(plek -> Matcher.quoteReplacement(feiten.getOrDefault(plek.group(1), plek.group())));
    }

    private String tekst(String sleutel) {
        return zoek(sleutel).getOrElseThrow(() -> geenZin(sleutel));
    }

    private static IllegalArgumentException geenZin(String sleutel) {
        return new IllegalArgumentException("Er is geen zin voor " + sleutel + ".");
    }

    private Option<String> zoek(String sleutel) {
        return io.vavr.collection.List.ofAll(bundels)
                .find(bundel -> bundel.containsKey(sleutel))
                .map(bundel -> bundel.getString(sleutel));
    }
}
