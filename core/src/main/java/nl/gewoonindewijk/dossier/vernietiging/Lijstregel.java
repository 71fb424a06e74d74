package nl.gewoonindewijk.dossier.vernietiging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.dossier.Bewaarcategorie;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.bewaring.Bewaaroordeel;
import nl.gewoonindewijk.dossier.bewaring.Toepassing;
import nl.gewoonindewijk.gedeeld.Bron;
import org.immutables.value.Value;

/**
 * Een lijstregel: one piece that is to be destroyed.
 *
 * @param volgnummer 1 for the first line, one more for each next one
 * @param dossier which dossier the piece belongs to
 * @param stuk which piece
 * @param categorieen what it is for the rules on keeping
 * @param gronden the article by which it goes: the one that kept it longest, or those that give a right to ask for it
 * @param bewaardTotEnMet the last day on which it is kept by them; empty where it is destroyed on request before they end
 * @param opVerzoek whether it is destroyed on request
 */
@Value.Builder
public record Lijstregel(
        int volgnummer,
        DossierId dossier,
        Stukverwijzing stuk,
        List<Bewaarcategorie> categorieen,
        List<Bron> gronden,
        Optional<LocalDate> bewaardTotEnMet,
        boolean opVerzoek)
        implements WithLijstregel {

    /** Copies the lists, so that nobody changes them afterwards. */
    public Lijstregel {
        categorieen = List.copyOf(categorieen);
        gronden = List.copyOf(gronden);
    }

    /**
     * A line for a piece that was judged.
     *
     * @param verzoekgronden the articles that give a right to destruction on request
     */
    public static Lijstregel van(int volgnummer, DossierId dossier, Bewaaroordeel oordeel, List<Bron> verzoekgronden) {
        return new Lijstregel(
                volgnummer,
                dossier,
                oordeel.stuk().stuk(),
                oordeel.stuk().categorieen(),
                oordeel.isOpVerzoek()
                        ? verzoekgronden
                        : oordeel.doorslaggevend().map(Toepassing::bron).toJavaList(),
                oordeel.isOpVerzoek() ? Optional.empty() : oordeel.bewaarTotEnMet(),
                oordeel.isOpVerzoek());
    }
}
