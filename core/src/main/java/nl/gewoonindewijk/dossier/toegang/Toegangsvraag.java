package nl.gewoonindewijk.dossier.toegang;

import java.util.UUID;
import nl.gewoonindewijk.dossier.Verwerkingsdoel;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import org.immutables.value.Value;

/**
 * Een toegangsvraag: who wants to use personal data, and what for.
 *
 * @param id a number that the asker made up; in the log it ties together what was done for one question
 * @param medewerker who asks
 * @param verantwoordelijke for whom the employee acts; the same employee if for nobody else
 * @param doel what for
 */
@Value.Builder
public record Toegangsvraag(UUID id, MedewerkerId medewerker, MedewerkerId verantwoordelijke, Verwerkingsdoel doel)
        implements WithToegangsvraag {

    /** A question of an employee who acts for nobody else. */
    public static Toegangsvraag van(UUID id, MedewerkerId medewerker, Verwerkingsdoel doel) {
        return new Toegangsvraag(id, medewerker, medewerker, doel);
    }

    /** Without who asks. */
    @Override
    public String toString() {
        return "toegangsvraag voor " + doel;
    }
}
