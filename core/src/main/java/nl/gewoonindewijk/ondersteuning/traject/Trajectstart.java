package nl.gewoonindewijk.ondersteuning.traject;

import java.time.LocalDate;
import java.util.Optional;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.Geboortedatum;
import nl.gewoonindewijk.ondersteuning.AanmeldingId;
import nl.gewoonindewijk.ondersteuning.Duur;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.Ondersteuningsvorm;
import nl.gewoonindewijk.ondersteuning.TrajectId;
import org.immutables.value.Value;

/**
 * How a traject began.
 *
 * @param id which traject
 * @param opdracht the assignment it belongs to
 * @param aanmelding the aanmelding it comes from
 * @param lid the resident
 * @param geboortedatum when the resident was born, where the handover at 18 has to be watched
 * @param vorm which support, always long
 * @param begonnenOp the first day
 */
@Value.Builder
public record Trajectstart(
        TrajectId id,
        Opdracht opdracht,
        AanmeldingId aanmelding,
        Huishoudlid lid,
        Optional<Geboortedatum> geboortedatum,
        Ondersteuningsvorm vorm,
        LocalDate begonnenOp)
        implements WithTrajectstart {

    /** @throws IllegalArgumentException if the support is short: that is no traject */
    public Trajectstart {
        if (vorm.duur() != Duur.LANG) {
            throw new IllegalArgumentException("Een traject is lange ondersteuning.");
        }
    }
}
