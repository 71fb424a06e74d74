package nl.gewoonindewijk.ondersteuning.application;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;

/**
 * Een commando: what an employee asks to be done.
 *
 * @param id a number that the asker made up; given again, the command changes nothing, and for
 *     something else it is an IllegalArgumentException
 * @param medewerker who asks
 */
public record Commando(UUID id, MedewerkerId medewerker) {

    /** The part of this command that changes another case along with the first, so that it is recorded there too. */
    Commando voor(Zaakverwijzing ander) {
        return new Commando(UUID.nameUUIDFromBytes((id + " " + ander).getBytes(StandardCharsets.UTF_8)), medewerker);
    }
}
