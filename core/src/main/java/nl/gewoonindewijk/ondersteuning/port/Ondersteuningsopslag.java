package nl.gewoonindewijk.ondersteuning.port;

import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.port.Transacties;
import org.immutables.value.Value;

/**
 * De opslag van ondersteuning: every port of one opdracht on one storage, so that a transaction spans them.
 *
 * @param opdracht whose
 * @param transacties runs work with these ports in one transaction
 * @param aanmeldingen questions and signals
 * @param trajecten longer support
 * @param plannen plans of households
 * @param pgbs budgets in cash
 * @param meldcodes uses of the meldcode
 * @param werkvoorraad what is due
 * @param handelingen what was done
 */
@Value.Builder
public record Ondersteuningsopslag(
        Opdracht opdracht,
        Transacties transacties,
        Aanmeldingen aanmeldingen,
        Trajecten trajecten,
        Ondersteuningsplannen plannen,
        Pgbs pgbs,
        Meldcodes meldcodes,
        Werkvoorraad werkvoorraad,
        Handelingen handelingen)
        implements WithOndersteuningsopslag {}
