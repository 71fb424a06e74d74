package nl.gewoonindewijk.ondersteuning.port;

import io.vavr.control.Option;
import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;

/**
 * The stored ondersteuningsplannen of one opdracht, each with every version that was signed.
 *
 * <p>A household has one running plan at most: {@link #bewaar} throws {@link
 * nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging} where someone else began one at the same time.
 */
public interface Ondersteuningsplannen extends Zaken<Ondersteuningsplan, Ondersteuningsplan.Status> {

    /** The running plan of a household, if it has one. */
    Option<PlanId> lopend(HuishoudenId huishouden);
}
