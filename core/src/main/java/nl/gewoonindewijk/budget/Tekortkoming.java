package nl.gewoonindewijk.budget;

import java.time.LocalDate;
import nl.gewoonindewijk.regels.Regelcode;

/**
 * Een tekortkoming: an agreement that was found not to be kept.
 *
 * @param afspraak the rule that was broken
 * @param vastgesteldOp the day it was established
 */
public record Tekortkoming(Regelcode afspraak, LocalDate vastgesteldOp) {}
