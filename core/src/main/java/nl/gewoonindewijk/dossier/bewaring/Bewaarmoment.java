package nl.gewoonindewijk.dossier.bewaring;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Stukverwijzing;

/**
 * Een bewaarmoment: the day from which a piece may be destroyed, as it was worked out last.
 *
 * @param vernietigbaarVanaf the day
 * @param dossier which dossier it belongs to
 * @param stuk which piece
 */
public record Bewaarmoment(LocalDate vernietigbaarVanaf, DossierId dossier, Stukverwijzing stuk) {

    /** The moments of a dossier that nothing holds up, as they stand on a day. */
    public static List<Bewaarmoment> van(Dossier dossier, Bewaarregeling regeling, LocalDate dag) {
        return Vector.ofAll(regeling.oordelen(dossier, dag))
                .flatMap(oordeel -> Vector.ofAll(oordeel.agendadag().stream())
                        .map(vanaf -> new Bewaarmoment(
                                vanaf, dossier.id(), oordeel.stuk().stuk())))
                .asJava();
    }
}
