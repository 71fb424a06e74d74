package nl.gewoonindewijk.ondersteuning.meldcode;

import java.time.LocalDate;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.MeldcodeId;
import org.immutables.value.Value;

/**
 * How a use of the meldcode began.
 *
 * @param id which use
 * @param opdracht the assignment it belongs to
 * @param lid the resident that the signals are about
 * @param begonnenOp the first day
 */
@Value.Builder
public record Meldcodestart(MeldcodeId id, Opdracht opdracht, Huishoudlid lid, LocalDate begonnenOp)
        implements WithMeldcodestart {}
