package nl.gewoonindewijk.ondersteuning;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.regels.Afwijzing;

/** Een zaak: something that is followed from its beginning to its end, such as an aanmelding or an ondersteuningsplan. */
public interface Zaak {

    /** Which case this is. */
    Zaakverwijzing verwijzing();

    /** The assignment it belongs to. */
    Opdracht opdracht();

    /** The resident it is about; empty where that is not known. */
    Optional<Huishoudlid> lid();

    /** The neighbourhood; empty where that is not known. */
    default Optional<Wijkcode> wijk() {
        return lid().map(Huishoudlid::wijk);
    }

    /** The first day. */
    LocalDate begonnenOp();

    /** The day on which it ended; empty as long as it did not. */
    default Optional<LocalDate> afgeslotenOp() {
        return Optional.empty();
    }

    /** How far it is. */
    Enum<?> status();

    /**
     * What was, is or will be due in this case, as far as is known now.
     *
     * @return every duty, kept or not; or a refusal where no contract version covers a day
     */
    Either<Afwijzing, List<Verplichting>> verplichtingen(Termijnkader kader);
}
