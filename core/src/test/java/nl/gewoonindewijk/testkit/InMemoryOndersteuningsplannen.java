package nl.gewoonindewijk.testkit;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsplannen;

/** The ondersteuningsplannen of one opdracht, in memory. */
public final class InMemoryOndersteuningsplannen extends InMemoryZaken<Ondersteuningsplan, Ondersteuningsplan.Status>
        implements Ondersteuningsplannen {

    /**
     * None yet.
     *
     * @param opdracht whose
     * @param transacties in which they take part
     */
    public InMemoryOndersteuningsplannen(Opdracht opdracht, InMemoryTransacties transacties) {
        super(opdracht, transacties);
    }

    @Override
    public Option<PlanId> lopend(HuishoudenId huishouden) {
        return lopend(alle(), huishouden);
    }

    @Override
    void eisAlleen(Ondersteuningsplan plan, Vector<Ondersteuningsplan> bewaard, long verwachteVersie) {
        boolean ander = plan.status().isLopend()
                && lopend(bewaard, plan.kop().lid().huishouden()).exists(id -> !id.equals(plan.id()));
        if (ander) {
            throw new GelijktijdigeWijziging(plan.verwijzing().toString(), verwachteVersie);
        }
    }

    private static Option<PlanId> lopend(Vector<Ondersteuningsplan> plannen, HuishoudenId huishouden) {
        return plannen.find(plan -> plan.status().isLopend()
                        && plan.kop().lid().huishouden().equals(huishouden))
                .map(Ondersteuningsplan::id);
    }
}
