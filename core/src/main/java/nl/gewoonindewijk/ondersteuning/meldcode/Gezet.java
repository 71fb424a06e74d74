package nl.gewoonindewijk.ondersteuning.meldcode;

import java.time.LocalDate;
import nl.gewoonindewijk.gedeeld.MedewerkerId;

/**
 * A step of the meldcode that was taken.
 *
 * @param op the day
 * @param medewerker who took it
 */
public record Gezet(LocalDate op, MedewerkerId medewerker) {}
