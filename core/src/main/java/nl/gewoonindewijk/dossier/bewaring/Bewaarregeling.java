package nl.gewoonindewijk.dossier.bewaring;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.dossier.Bewaarcategorie;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.gedeeld.Tijdlijn;

/**
 * De bewaarregeling: every ground to keep data, by category and date. A host may bring its own; {@link
 * LandelijkeBewaarregeling#HUIDIG} is what law and the selectielijst say.
 *
 * <p>{@code ~} The version that holds on the peildatum decides, whatever the age of the data: a change of law works at once, as
 * it does where a law does not say otherwise. So a piece has another last day before and after such a change.
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
        Vector<Bewaarcategorie> categorieen = Vector.ofAll(stuk.categorieen());
        return new Bewaaroordeel(
                stuk,
                peildatum,
                categorieen
                        .flatMap(categorie -> stappen(categorie, peildatum))
                        .distinct()
                        .map(stap -> toepassing(stap, dossier, stuk))
                        .asJava(),
                categorieen
                        .filter(categorie -> stappen(categorie, peildatum).isEmpty())
                        .asJava(),
                dossier.opgeschort(peildatum),
                dossier.ingewilligd(stuk.stuk())
                        .flatMap(verzoek -> Option.ofOptional(verzoek.ingewilligdOp()))
                        .toJavaOptional());
    }

    private Vector<Tijdlijn.Stap<Norm<Bewaartermijn>>> stappen(Bewaarcategorie categorie, LocalDate peildatum) {
        return Vector.ofAll(gronden)
                .filter(grond -> grond.categorieen().contains(categorie))
                .flatMap(grond -> Vector.ofAll(grond.termijn().stappen())
                        .filter(stap -> !stap.vanaf().isAfter(peildatum))
                        .lastOption());
    }

    private static Toepassing toepassing(Tijdlijn.Stap<Norm<Bewaartermijn>> stap, Dossier dossier, Dossierstuk stuk) {
        Bewaartermijn termijn = stap.waarde().waarde();
        Optional<LocalDate> geteldVanaf = termijn instanceof Bewaartermijn.Tijdelijk tijdelijk
                ? tijdelijk.vanaf().in(dossier, stuk)
                : Optional.empty();
        return Toepassing.van(stap.waarde().bron(), stap.vanaf(), termijn, geteldVanaf);
    }
}
