package nl.gewoonindewijk.ondersteuning;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.contract.Contract;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.gedeeld.Vervaldag;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender;
import nl.gewoonindewijk.regels.Afwijzing;

/**
 * Een termijnkader: the terms of contract and law together, as far as they are known on a day.
 *
 * @param contract the contract; the version that holds on the day of an event sets its term
 * @param wettelijk what the law sets
 * @param bekendOp the day on which is judged
 */
public record Termijnkader(Contract contract, Wettelijketermijnen wettelijk, LocalDate bekendOp) {

    /**
     * The duty that a rule sets, counted from an event.
     *
     * @param vervuldOp the day on which it was done, if it was
     * @return the duty, or none where neither contract nor law sets a term; a refusal where no version covers the day
     */
    public Either<Afwijzing, List<Verplichting>> verplichting(
            Voorschrift voorschrift, Zaak zaak, Partij partij, LocalDate vanaf, Optional<LocalDate> vervuldOp) {
        return gezet(voorschrift, vanaf).map(misschien -> misschien
                .map(gezet -> new Verplichting(
                        voorschrift.code(),
                        gezet.bron(),
                        zaak.verwijzing(),
                        zaak.wijk(),
                        partij,
                        gezet.vervaldag().termijn().regime(),
                        vanaf,
                        gezet.vervaldag().datum(),
                        vervuldOp))
                .toJavaList());
    }

    /** The duty to do something before a day that was agreed, or that follows from a life event. */
    public static Verplichting opDag(
            Voorschrift voorschrift, Zaak zaak, LocalDate vanaf, LocalDate uiterlijk, Optional<LocalDate> vervuldOp) {
        return new Verplichting(
                voorschrift.code(),
                voorschrift.bron(),
                zaak.verwijzing(),
                zaak.wijk(),
                Partij.SAMENWERKINGSVERBAND,
                Termijn.Regime.CONTRACTUEEL,
                vanaf,
                uiterlijk,
                vervuldOp);
    }

    /** The last day of a term with where it stands. */
    private record Gezet(Bron bron, Vervaldag vervaldag) {}

    /** What the law sets needs no contract. */
    private Either<Afwijzing, Option<Gezet>> gezet(Voorschrift voorschrift, LocalDate vanaf) {
        Option<Gezet> wet =
                wettelijk.termijn(voorschrift.code(), vanaf).map(norm -> gezet(norm, vanaf, wettelijk.kalender()));
        return wet.isDefined()
                ? Either.right(wet)
                : contract.versie(vanaf, bekendOp).map(versie -> versie.termijn(voorschrift.code(), vanaf)
                        .map(norm -> gezet(norm, vanaf, versie.werkdagen())));
    }

    private static Gezet gezet(Norm<Termijn> norm, LocalDate vanaf, Werkdagenkalender kalender) {
        return new Gezet(norm.bron(), norm.waarde().vanaf(vanaf, kalender));
    }
}
