package nl.gewoonindewijk.dossier.port;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.port.Transacties;
import org.immutables.value.Value;

/**
 * De opslag van dossiers: every port of one opdracht on one storage, so that a transaction spans them.
 *
 * @param opdracht whose
 * @param transacties runs work with these ports in one transaction
 * @param dossiers the dossiers
 * @param toestemmingen consent
 * @param verstrekkingen what was shared
 * @param bewaaragenda what may be destroyed when
 * @param vernietigingslijsten what is and was destroyed
 * @param logboek what was done with personal data
 */
@Value.Builder
public record Dossieropslag(
        Opdracht opdracht,
        Transacties transacties,
        Dossiers dossiers,
        Toestemmingen toestemmingen,
        Verstrekkingen verstrekkingen,
        Bewaaragenda bewaaragenda,
        Vernietigingslijsten vernietigingslijsten,
        Verwerkingslogboek logboek)
        implements WithDossieropslag {}
