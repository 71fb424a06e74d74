package nl.gewoonindewijk.dossier.toegang;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import nl.gewoonindewijk.dossier.Team;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import org.immutables.value.Value;

/**
 * Een medewerker, as far as it matters for access: an employee or volunteer with roles, teams and a duty of secrecy.
 *
 * @param id who
 * @param rollen in what capacities the employee works now
 * @param teams in which teams
 * @param geheimhoudingen every duty of secrecy there is or was
 */
@Value.Builder
public record Medewerker(MedewerkerId id, List<Rol> rollen, List<Team> teams, List<Geheimhouding> geheimhoudingen)
        implements WithMedewerker {

    /** Copies the lists, so that nobody changes them afterwards. */
    public Medewerker {
        rollen = List.copyOf(rollen);
        teams = List.copyOf(teams);
        geheimhoudingen = List.copyOf(geheimhoudingen);
    }

    boolean heeftEenVan(List<Rol> nodig) {
        return Vector.ofAll(rollen).exists(nodig::contains);
    }

    boolean zitInEenVan(List<Team> behandelend) {
        return Vector.ofAll(teams).exists(behandelend::contains);
    }

    boolean zwijgtOp(LocalDate dag) {
        return geheimhoudingen.stream().anyMatch(geheimhouding -> geheimhouding.geldtOp(dag));
    }
}
