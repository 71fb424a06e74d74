package nl.gewoonindewijk.dossier.bewaring;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import nl.gewoonindewijk.dossier.Bewaarcategorie;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.Dossierstuk;

/**
 * De bewaarregeling: every ground to keep data, by category and date. A host may bring its own; {@link
 * LandelijkeBewaarregeling#HUIDIG} is what law and the selectielijst say.
 *
 * @param gronden the grounds
 */
public record Bewaarregeling(List<Bewaargrond> gronden) {

    /** Copies the list, so that nobody changes it afterwards. */
    public Bewaarregeling {
        gronden = List.copyOf(gronden);
    }

    /** What can be said of every piece of a dossier, on a day. */
    public List<Bewaaroordeel> oordelen(Dossier dossier, LocalDate peildatum) {
        return dossier.stukken().stream()
                .map(stuk -> oordeel(dossier, stuk, peildatum))
                .toList();
    }

    /** What can be said of one piece of a dossier, on a day. */
    public Bewaaroordeel oordeel(Dossier dossier, Dossierstuk stuk, LocalDate peildatum) {
        Map<Bewaarcategorie, Vector<Toepassing>> perCategorie = Vector.ofAll(stuk.categorieen())
                .toLinkedMap(categorie -> categorie, categorie -> toepassingen(categorie, dossier, stuk, peildatum));
        return new Bewaaroordeel(
                stuk,
                peildatum,
                perCategorie
                        .values()
                        .flatMap(toepassingen -> toepassingen)
                        .distinct()
                        .asJava(),
                perCategorie.filterValues(Vector::isEmpty).keySet().toVector().asJava(),
                dossier.opgeschort(peildatum),
                dossier.ingewilligd(stuk)
                        .flatMap(verzoek -> Option.ofOptional(verzoek.ingewilligdOp()))
                        .toJavaOptional());
    }

    private Vector<Toepassing> toepassingen(
            Bewaarcategorie categorie, Dossier dossier, Dossierstuk stuk, LocalDate peildatum) {
        return Vector.ofAll(gronden)
                .filter(grond -> grond.categorieen().contains(categorie))
                .flatMap(grond -> grond.over(dossier, stuk, peildatum));
    }
}
