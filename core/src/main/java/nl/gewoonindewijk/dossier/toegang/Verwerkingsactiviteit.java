package nl.gewoonindewijk.dossier.toegang;

import io.vavr.collection.Vector;
import java.util.List;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Verwerkingsdoel;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.gedeeld.Bron;
import org.immutables.value.Value;

/**
 * Een verwerkingsactiviteit: one purpose for which personal data are used, who needs them for it and which. Bron: UA 7.1.
 *
 * @param doel the purpose
 * @param grondslag what allows it
 * @param rollen who needs the data for it, at least one role
 * @param acties what may be done for it, each once
 * @param gegevens which kinds of piece are needed, each once
 * @param bereik whose dossiers
 */
@Value.Builder
public record Verwerkingsactiviteit(
        Verwerkingsdoel doel,
        Bron grondslag,
        List<Rol> rollen,
        List<Logactie> acties,
        List<Stuksoort> gegevens,
        Bereik bereik)
        implements WithVerwerkingsactiviteit {

    /** Whose dossiers an activity reaches. */
    public enum Bereik {
        /** Those that a team of the employee treats. */
        EIGEN_TEAM,
        /** All of the opdracht. */
        OPDRACHT
    }

    /** @throws IllegalArgumentException if nobody needs the data */
    public Verwerkingsactiviteit {
        rollen = List.copyOf(rollen);
        acties = Vector.ofAll(acties).distinct().sorted().asJava();
        gegevens = Vector.ofAll(gegevens).distinct().sorted().asJava();
        if (rollen.isEmpty()) {
            throw new IllegalArgumentException("Een verwerkingsactiviteit noemt wie de gegevens nodig heeft.");
        }
    }
}
