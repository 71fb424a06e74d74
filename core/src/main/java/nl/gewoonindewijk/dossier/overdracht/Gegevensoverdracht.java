package nl.gewoonindewijk.dossier.overdracht;

import java.time.LocalDate;
import java.util.List;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Personalia;
import nl.gewoonindewijk.dossier.inzage.Stukinhoud;
import org.immutables.value.Value;

/**
 * Een gegevensoverdracht: a whole dossier, handed over to the gemeente for an objection or appeal. Regel: UA-7.5-GEGEVENS.
 * Bron: UA 7.5.
 *
 * @param dossier which dossier
 * @param personalia what is known of the person
 * @param gevraagdOp the day on which the gemeente asked for it
 * @param opgemaaktOp the day on which it was made, never before that
 * @param stukken every piece, complete, with what is about others
 * @param manifest which pieces it holds
 */
@Value.Builder
public record Gegevensoverdracht(
        DossierId dossier,
        Personalia personalia,
        LocalDate gevraagdOp,
        LocalDate opgemaaktOp,
        List<Stukinhoud> stukken,
        Manifest manifest)
        implements WithGegevensoverdracht {

    /** @throws IllegalArgumentException if it was made before it was asked for */
    public Gegevensoverdracht {
        stukken = List.copyOf(stukken);
        if (opgemaaktOp.isBefore(gevraagdOp)) {
            throw new IllegalArgumentException("Een overdracht wordt niet gemaakt voor zij gevraagd is.");
        }
    }

    /** Whether the pieces are those that the manifest lists, unchanged. */
    public boolean klopt() {
        return Manifest.van(stukken).equals(manifest);
    }
}
