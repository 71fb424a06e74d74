package nl.gewoonindewijk.dossier.bewaring;

import java.time.LocalDate;
import nl.gewoonindewijk.dossier.Bewaarcategorie;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Stuksoort;

/** Een aandachtspunt: something in a dossier that a human has to look at. */
public sealed interface Aandachtspunt
        permits Aandachtspunt.ZonderTermijn, Aandachtspunt.OpenVerzoek, Aandachtspunt.LeegDossier {

    /** In which dossier. */
    DossierId dossier();

    /**
     * A piece has a category without a known term; it is never destroyed by itself.
     *
     * @param stuksoort what kind of piece
     * @param categorie the category
     */
    record ZonderTermijn(DossierId dossier, Stuksoort stuksoort, Bewaarcategorie categorie) implements Aandachtspunt {}

    /**
     * A request for destruction was not decided, or granted and not carried out, and its last day comes or has passed.
     *
     * @param uiterlijk the last day
     */
    record OpenVerzoek(DossierId dossier, LocalDate uiterlijk) implements Aandachtspunt {}

    /**
     * A dossier holds no piece, so that no term is counted for it.
     *
     * @param geopendOp the day on which it was opened
     */
    record LeegDossier(DossierId dossier, LocalDate geopendOp) implements Aandachtspunt {}
}
