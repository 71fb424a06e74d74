package nl.gewoonindewijk.ondersteuning.application;

import io.vavr.control.Either;
import java.time.LocalDate;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.PgbId;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.pgb.Herziening;
import nl.gewoonindewijk.ondersteuning.pgb.Pgb;
import nl.gewoonindewijk.regels.Afwijzing;

/** Records an evaluation of a Pgb by the samenwerkingsverband; then the gemeente decides. Regel: UA-5.2-PGB. Bron: UA 5.2. */
public final class EvalueerPgb {

    private final Uitvoering<Pgb> uitvoering;

    /** Makes the use case. */
    public EvalueerPgb(Werkplek werkplek) {
        this.uitvoering =
                new Uitvoering<>(werkplek, Voorschrift.PGB, werkplek.opslag().pgbs());
    }

    /**
     * Records an evaluation with the advice to the gemeente.
     *
     * @param versie the version of the Pgb that the employee saw
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed it since
     */
    public Either<Afwijzing, Opgeslagen<Pgb>> evalueer(
            Commando commando, PgbId pgb, long versie, Herziening.Keuze advies, LocalDate op) {
        return uitvoering.wijzig(
                commando,
                Handelingsoort.PGB_EVALUEREN,
                pgb.waarde(),
                versie,
                op,
                zaak -> zaak instanceof Pgb.Toegekend toegekend
                        ? toegekend.evalueer(op, advies)
                        : Either.left(Voorschrift.PGB.wijsAf("niet-toegekend")));
    }
}
