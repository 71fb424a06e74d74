package nl.gewoonindewijk.ondersteuning.application;

import io.vavr.control.Either;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.PgbId;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.pgb.Pgb;
import nl.gewoonindewijk.ondersteuning.pgb.Pgbaanvraag;
import nl.gewoonindewijk.ondersteuning.plan.Bevestiging;
import nl.gewoonindewijk.regels.Afwijzing;

/**
 * Requests a Pgb on the ground of a signed plan, for which a separate confirmation becomes due. Regel: UA-5.2-PGB. Bron: UA
 * 5.1 and 5.2.
 */
public final class VraagPgbAan {

    private final Uitvoering<Pgb> uitvoering;
    private final Pgbplannen plannen;

    /** Makes the use case. */
    public VraagPgbAan(Werkplek werkplek) {
        this.uitvoering =
                new Uitvoering<>(werkplek, Voorschrift.PGB, werkplek.opslag().pgbs());
        this.plannen = new Pgbplannen(werkplek);
    }

    /**
     * Requests a Pgb.
     *
     * @param pgb which Pgb it will be
     * @param plan the plan it rests on
     * @return the Pgb; or one refusal that names everything that stands in its way
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed the plan at the same time
     */
    public Either<Afwijzing, Opgeslagen<Pgb>> vraagAan(
            Commando commando, PgbId pgb, PlanId plan, Pgbaanvraag.Verzoek verzoek) {
        return uitvoering.nieuw(commando, Handelingsoort.PGB_AANVRAGEN, pgb.waarde(), verzoek.op(), () -> plannen.vind(
                        plan)
                .flatMap(opgeslagen -> Pgbaanvraag.van(pgb, opgeslagen.waarde(), verzoek)
                        .flatMap(aanvraag -> plannen.wijzig(
                                        commando,
                                        Handelingsoort.BEVESTIGING_VRAGEN,
                                        opgeslagen,
                                        geldend -> geldend.vraagBevestiging(Bevestiging.Reden.PGB, verzoek.op()))
                                .map(gewijzigd -> new Pgb.Aangevraagd(aanvraag)))));
    }
}
