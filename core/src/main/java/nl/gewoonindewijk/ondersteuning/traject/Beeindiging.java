package nl.gewoonindewijk.ondersteuning.traject;

import java.time.LocalDate;
import java.util.Optional;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.ondersteuning.Overdrachtsreden;

/**
 * De beeindiging: how a traject ended.
 *
 * @param op the last day
 * @param uitstroomreden why, from the codelijst
 * @param vervolg what comes after, where others take over; it was handed over warmly before
 */
public record Beeindiging(LocalDate op, Code uitstroomreden, Optional<Overdrachtsreden> vervolg) {}
