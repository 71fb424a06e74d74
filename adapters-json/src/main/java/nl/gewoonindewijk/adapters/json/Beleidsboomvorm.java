package nl.gewoonindewijk.adapters.json;

import io.vavr.collection.HashMultimap;
import io.vavr.collection.Multimap;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.gewoonindewijk.beleid.Beleidsboom;
import nl.gewoonindewijk.beleid.Beleidsknoop;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import tools.jackson.core.JsonGenerator;

/**
 * A policy tree, whose own check finds every error in it at once, where a constructor has one sentence for all.
 *
 * <p>As long as a node cannot be read, nothing is said of what stands above or under what. What is wrong with the code, label
 * or level of the other nodes is wrong all the same, and is reported.
 */
final class Beleidsboomvorm implements Vorm<Beleidsboom> {

    private static final String NAAM = "naam";
    private static final String KNOPEN = "knopen";
    private static final Pattern LOS_TE_BEOORDELEN = Pattern.compile("/knopen/(\\d+)/(code|label|niveau)");

    /** Stands in for a name that could not be read. */
    private static final String EEN_NAAM = "A";

    private final Recordvorm<Beleidsboom> kern;
    private final Lijstvorm<Beleidsknoop> knopenvorm;

    Beleidsboomvorm(Recordvorm<Beleidsboom> kern, Vorm<Beleidsknoop> knoopvorm) {
        this.kern = kern;
        this.knopenvorm = new Lijstvorm<>(knoopvorm);
    }

    @Override
    public Gelezen<Beleidsboom> lees(Knoop knoop, Pad pad) {
        if (!(knoop instanceof Knoop.Groep groep)) {
            return Gelezen.fout(pad, Knoop.GEEN_GROEP);
        }
        Gelezen<String> naam = new Onderdeel<>(NAAM, Blad.TEKST).lees(groep, pad);
        Gelezen<List<Beleidsknoop>> knopen = new Onderdeel<>(KNOPEN, knopenvorm).lees(groep, pad);
        Vector<Invoerfout> fouten = naam.fouten()
                .appendAll(
                        knopen.isGoed()
                                ? boomfouten(naam, knopen.waarde(), pad)
                                : losseFouten(naam, knopen, groep, pad))
                .appendAll(kern.onbekend(groep, pad));
        return fouten.isEmpty()
                ? Gelezen.goed(new Beleidsboom(naam.waarde(), knopen.waarde()))
                : new Gelezen<>(fouten, Vector.empty());
    }

    private static Vector<Invoerfout> boomfouten(Gelezen<String> naam, List<Beleidsknoop> knopen, Pad pad) {
        return controleer(naam.kandidaten().getOrElse(EEN_NAAM), knopen)
                .map(fout -> new Invoerfout(pad + fout.pad(), fout.melding()));
    }

    private Vector<Invoerfout> losseFouten(
            Gelezen<String> naam, Gelezen<List<Beleidsknoop>> knopen, Knoop.Groep groep, Pad pad) {
        Vector<Invoerfout> opNaam = boomfouten(naam, List.of(), pad)
                .filter(fout -> fout.pad().equals(pad.met(NAAM).toString()));
        return opNaam.appendAll(knoopfouten(knopen, groep, pad));
    }

    private Vector<Invoerfout> knoopfouten(Gelezen<List<Beleidsknoop>> knopen, Knoop.Groep groep, Pad pad) {
        if (!(groep.velden().get(KNOPEN) instanceof Knoop.Lijst lijst)
                || groep.dubbel().contains(KNOPEN)) {
            return knopen.fouten();
        }
        Vector<Gelezen<Beleidsknoop>> delen = knopenvorm.leesDelen(lijst, pad.met(KNOPEN));
        Vector<Integer> goede =
                Vector.range(0, delen.size()).filter(plaats -> delen.get(plaats).isGoed());
        Multimap<Integer, Invoerfout> eigen = eigenFouten(delen, goede, pad);
        return delen.zipWithIndex((deel, plaats) ->
                        deel.fouten().appendAll(eigen.get(plaats).getOrElse(Vector.empty())))
                .flatMap(fouten -> fouten);
    }

    /** What is wrong with a node whatever the nodes that cannot be read turn out to be, by its place in the document. */
    private static Multimap<Integer, Invoerfout> eigenFouten(
            Vector<Gelezen<Beleidsknoop>> delen, Vector<Integer> goede, Pad pad) {
        Multimap<Integer, Invoerfout> eigen = HashMultimap.withSeq().empty();
        for (Invoerfout fout : controleer(
                EEN_NAAM, goede.map(plaats -> delen.get(plaats).waarde()).asJava())) {
            Matcher plek = LOS_TE_BEOORDELEN.matcher(fout.pad());
            if (plek.matches()) {
                int plaats = goede.get(Integer.parseInt(plek.group(1)));
                Pad waar = pad.met(KNOPEN).met(plaats).met(plek.group(2));
                eigen = eigen.put(plaats, new Invoerfout(waar.toString(), fout.melding()));
            }
        }
        return eigen;
    }

    private static Vector<Invoerfout> controleer(String naam, List<Beleidsknoop> knopen) {
        return Beleidsboom.van(naam, knopen).fold(Vector::ofAll, boom -> Vector.empty());
    }

    @Override
    public void schrijf(Beleidsboom waarde, JsonGenerator uit) {
        kern.schrijf(waarde, uit);
    }

    @Override
    public Vector<Beleidsboom> proefwaarden(Proeftijd tijd) {
        return kern.proefwaarden(tijd);
    }
}
