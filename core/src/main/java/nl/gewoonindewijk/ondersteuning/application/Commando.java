package nl.gewoonindewijk.ondersteuning.application;

import java.util.UUID;
import nl.gewoonindewijk.gedeeld.MedewerkerId;

/**
 * Een commando: what an employee asks to be done.
 *
 * @param id a number that the asker made up; given again, the command changes nothing
 * @param medewerker who asks
 */
public record Commando(UUID id, MedewerkerId medewerker) {}
