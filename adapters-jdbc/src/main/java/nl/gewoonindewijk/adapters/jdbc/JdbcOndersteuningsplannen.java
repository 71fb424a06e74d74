package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.control.Option;
import java.util.UUID;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsplannen;

/** The ondersteuningsplannen of one opdracht in a database. */
record JdbcOndersteuningsplannen(Zaakopslag<Ondersteuningsplan> opslag, Opdracht opdracht, JdbcTransacties transacties)
        implements Ondersteuningsplannen, JdbcZaken<Ondersteuningsplan, Ondersteuningsplan.Status> {

    static final String LOPEND =
            "select nummer from gidw_ondersteuningsplan where opdracht = :opdracht and lopend_huishouden = :huishouden";

    @Override
    public Option<PlanId> lopend(HuishoudenId huishouden) {
        return transacties.met(handle -> Option.ofOptional(handle.createQuery(LOPEND)
                .bind("opdracht", opdracht.code())
                .bind("huishouden", huishouden.waarde())
                .mapTo(UUID.class)
                .findOne()
                .map(PlanId::new)));
    }
}
