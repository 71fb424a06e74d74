package nl.gewoonindewijk.ondersteuning.meldcode;

import nl.gewoonindewijk.gedeeld.Dossiertekst;

/**
 * Het besluit van de meldcode: whether to report, whether to help, and why.
 *
 * @param melden whether it is reported to Veilig Thuis
 * @param hulp whether the samenwerkingsverband gives or arranges help itself
 * @param motivering why
 */
public record Meldcodebesluit(boolean melden, boolean hulp, Dossiertekst motivering) {}
