package nl.gewoonindewijk.ondersteuning;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import org.immutables.value.Value;

/**
 * Een handeling: what an employee did in a case, by which command and when. It is never changed.
 *
 * @param commando id of the command
 * @param medewerker who gave it
 * @param tijdstip when, to the millisecond
 * @param soort what was done
 * @param zaak in which case
 * @param versie the version of the case that came of it
 */
@Value.Builder
public record Handeling(
        UUID commando,
        MedewerkerId medewerker,
        Instant tijdstip,
        Handelingsoort soort,
        Zaakverwijzing zaak,
        long versie)
        implements WithHandeling {

    /** Drops what is finer than a millisecond: not every storage keeps it. */
    public Handeling {
        tijdstip = tijdstip.truncatedTo(ChronoUnit.MILLIS);
    }
}
