package nl.gewoonindewijk.ondersteuning.plan;

import java.time.LocalDate;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.PlanId;
import org.immutables.value.Value;

/**
 * De kop van een ondersteuningsplan: what never changes about it.
 *
 * @param id which plan
 * @param opdracht the assignment it belongs to
 * @param lid the resident who signs, for a household that has one running plan
 * @param begonnenOp the day on which the draft was begun
 */
@Value.Builder
public record Plankop(PlanId id, Opdracht opdracht, Huishoudlid lid, LocalDate begonnenOp) implements WithPlankop {}
