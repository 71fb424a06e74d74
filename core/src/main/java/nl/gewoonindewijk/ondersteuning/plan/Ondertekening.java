package nl.gewoonindewijk.ondersteuning.plan;

import java.time.LocalDate;
import nl.gewoonindewijk.gedeeld.MedewerkerId;

/**
 * De ondertekening: by the resident that a plan is for, in the presence of an employee.
 *
 * @param op the day
 * @param medewerker the employee
 */
public record Ondertekening(LocalDate op, MedewerkerId medewerker) {}
