package nl.gewoonindewijk.ondersteuning.aanmelding;

import java.time.LocalDate;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.ondersteuning.Kanaal;
import org.immutables.value.Value;

/**
 * Een contact: one time that an employee sought a resident.
 *
 * @param op the day
 * @param soort what kind of contact
 * @param kanaal how the resident was sought
 * @param bereikt whether the resident was reached; {@code ~} a try that reaches nobody is no contact as UA 4.3 asks it
 * @param medewerker who did it
 */
@Value.Builder
public record Contact(LocalDate op, Soort soort, Kanaal kanaal, boolean bereikt, MedewerkerId medewerker)
        implements WithContact {

    /** Kinds of contact. */
    public enum Soort {
        /** About a question, to make a first appointment or to help. Bron: UA 4.3. */
        AFSPRAAK,
        /** Asked for or not, with a resident who does not find or want the way to support. Bron: UA 2.4. */
        BEMOEIZORG
    }
}
