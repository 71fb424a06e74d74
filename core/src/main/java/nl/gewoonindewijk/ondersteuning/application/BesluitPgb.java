package nl.gewoonindewijk.ondersteuning.application;

import io.vavr.control.Either;
import java.time.LocalDate;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.PgbId;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.pgb.Herziening;
import nl.gewoonindewijk.ondersteuning.pgb.Pgb;
import nl.gewoonindewijk.ondersteuning.plan.Bevestiging;
import nl.gewoonindewijk.ondersteuning.plan.Geldend;
import nl.gewoonindewijk.regels.Afwijzing;

/** Records what the gemeente decided on a Pgb, by beschikking. Regel: UA-5.2-PGB. Bron: UA 5.2. */
public final class BesluitPgb {

    private final Uitvoering<Pgb> uitvoering;
    private final Pgbplannen plannen;

    /** Makes the use case. */
    public BesluitPgb(Werkplek werkplek) {
        this.uitvoering =
                new Uitvoering<>(werkplek, Voorschrift.PGB, werkplek.opslag().pgbs());
        this.plannen = new Pgbplannen(werkplek);
    }

    /**
     * Records the decision on the request; its beschikking is the separate confirmation that was due. A Pgb is not granted
     * any more once its plan has ended.
     *
     * @param versie the version of the Pgb that the employee saw
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed it since
     */
    public Either<Afwijzing, Opgeslagen<Pgb>> opAanvraag(
            Commando commando, PgbId pgb, long versie, boolean toegekend, LocalDate op) {
        return uitvoering.wijzig(
                commando,
                Handelingsoort.PGB_BESLUITEN,
                pgb.waarde(),
                versie,
                op,
                zaak -> zaak instanceof Pgb.Aangevraagd aangevraagd
                        ? aangevraagd.besluit(toegekend, op).flatMap(besloten -> bevestig(commando, besloten, op))
                        : Either.left(Voorschrift.PGB.wijsAf("al-besloten")));
    }

    /**
     * Records the decision on an evaluation.
     *
     * @param versie the version of the Pgb that the employee saw
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed it since
     */
    public Either<Afwijzing, Opgeslagen<Pgb>> opEvaluatie(
            Commando commando, PgbId pgb, long versie, Herziening.Keuze besluit, LocalDate op) {
        return uitvoering.wijzig(
                commando,
                Handelingsoort.PGB_BESLUITEN,
                pgb.waarde(),
                versie,
                op,
                zaak -> zaak instanceof Pgb.InHerziening bezig
                        ? bezig.besluit(besluit, op)
                        : Either.left(Voorschrift.PGB.wijsAf("niet-geevalueerd")));
    }

    private Either<Afwijzing, Pgb> bevestig(Commando commando, Pgb besloten, LocalDate op) {
        return plannen.vind(besloten.aanvraag().plan())
                .filterOrElse(
                        plan -> plan.waarde() instanceof Geldend || besloten instanceof Pgb.Afgewezen,
                        plan -> Voorschrift.PGB.wijsAf("plan-loopt-niet"))
                .flatMap(plan -> plannen.wijzig(
                        commando,
                        Handelingsoort.BEVESTIGING_AFGEVEN,
                        plan,
                        geldend -> geldend.bevestig(Bevestiging.Reden.PGB, op)))
                .map(plan -> besloten);
    }
}
