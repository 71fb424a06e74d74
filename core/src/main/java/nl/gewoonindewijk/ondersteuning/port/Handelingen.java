package nl.gewoonindewijk.ondersteuning.port;

import io.vavr.control.Option;
import java.util.List;
import java.util.UUID;
import nl.gewoonindewijk.ondersteuning.Handeling;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;

/** What employees did in the cases of one opdracht: it grows, and never changes. */
public interface Handelingen {

    /**
     * Records what was done.
     *
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if its command was recorded already; then nothing
     *     changes
     */
    void noteer(Handeling handeling);

    /** What a command did, if it was carried out. */
    Option<Handeling> vind(UUID commando);

    /** All that was done in a case, by the version that came of it. */
    List<Handeling> over(Zaakverwijzing zaak);
}
