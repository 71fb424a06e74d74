package nl.gewoonindewijk.ondersteuning.port;

import io.vavr.control.Option;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.gedeeld.port.Transacties;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.Zaaksoort;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
import org.immutables.value.Value;

/**
 * De opslag van ondersteuning: every port of one opdracht on one storage, so that a transaction spans them.
 *
 * @param opdracht whose
 * @param transacties runs work with these ports in one transaction
 * @param aanmeldingen questions and signals
 * @param trajecten longer support
 * @param plannen plans of households
 * @param pgbs budgets in cash
 * @param meldcodes uses of the meldcode
 * @param werkvoorraad what is due
 * @param handelingen what was done
 */
@Value.Builder
public record Ondersteuningsopslag(
        Opdracht opdracht,
        Transacties transacties,
        Aanmeldingen aanmeldingen,
        Trajecten trajecten,
        Ondersteuningsplannen plannen,
        Pgbs pgbs,
        Meldcodes meldcodes,
        Werkvoorraad werkvoorraad,
        Handelingen handelingen)
        implements WithOndersteuningsopslag {

    /** The case that a reference names, of whatever kind, if it is stored. */
    public Option<? extends Zaak> vind(Zaakverwijzing zaak) {
        return zaken(zaak.soort()).vind(zaak.nummer()).map(Opgeslagen::waarde);
    }

    private Zaken<? extends Zaak, ?> zaken(Zaaksoort soort) {
        return switch (soort) {
            case AANMELDING -> aanmeldingen;
            case TRAJECT -> trajecten;
            case ONDERSTEUNINGSPLAN -> plannen;
            case PGB -> pgbs;
            case MELDCODE -> meldcodes;
        };
    }
}
