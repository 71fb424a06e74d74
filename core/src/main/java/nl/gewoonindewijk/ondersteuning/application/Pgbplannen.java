package nl.gewoonindewijk.ondersteuning.application;

import io.vavr.control.Either;
import java.util.function.Function;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.plan.Geldend;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.regels.Afwijzing;

/** The plan that a Pgb rests on, which changes along with it. */
final class Pgbplannen {

    private final Werkplek werkplek;
    private final Uitvoering<Ondersteuningsplan> uitvoering;

    Pgbplannen(Werkplek werkplek) {
        this.werkplek = werkplek;
        this.uitvoering =
                new Uitvoering<>(werkplek, Voorschrift.PGB, werkplek.opslag().plannen());
    }

    Either<Afwijzing, Opgeslagen<Ondersteuningsplan>> vind(PlanId plan) {
        return werkplek.opslag()
                .plannen()
                .vind(plan.waarde())
                .toEither(() -> Voorschrift.PGB.wijsAf("plan-niet-gevonden"));
    }

    /** Changes the plan as long as it is in force; after that it stays as it is. */
    Either<Afwijzing, Opgeslagen<Ondersteuningsplan>> wijzig(
            Commando commando,
            Handelingsoort soort,
            Opgeslagen<Ondersteuningsplan> plan,
            Function<Geldend, Either<Afwijzing, Ondersteuningsplan>> besluit) {
        return plan.waarde() instanceof Geldend geldend
                ? besluit.apply(geldend)
                        .flatMap(nieuw ->
                                uitvoering.bewaar(commando.voor(nieuw.verwijzing()), soort, nieuw, plan.versie()))
                : Either.right(plan);
    }
}
