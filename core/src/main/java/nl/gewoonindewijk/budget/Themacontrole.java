package nl.gewoonindewijk.budget;

import io.vavr.collection.Vector;
import java.util.Set;
import nl.gewoonindewijk.gedeeld.Invoerfout;

/** De themacontrole: whether a jaarbudget names only themes that a policy tree knows. */
public final class Themacontrole {

    private Themacontrole() {}

    /**
     * Finds every begrotingspost with an unknown theme.
     *
     * @param themas codes of the themes that the gemeente's policy tree knows
     * @return a mistake for each, with its path; none if all are known
     */
    public static Vector<Invoerfout> fouten(Jaarbudget jaarbudget, Set<String> themas) {
        return Vector.ofAll(jaarbudget.begroting().posten())
                .zipWithIndex()
                .filter(post -> post._1()
                        .thema()
                        .filter(thema -> !themas.contains(thema))
                        .isPresent())
                .map(post -> new Invoerfout(
                        "/begroting/posten/" + post._2() + "/thema", "De beleidsboom kent dit thema niet."));
    }
}
