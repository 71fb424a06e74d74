package nl.gewoonindewijk.ondersteuning;

import java.util.UUID;

/**
 * Een zaakverwijzing: which case, of whatever kind.
 *
 * @param soort the kind
 * @param nummer the number of the case
 */
public record Zaakverwijzing(Zaaksoort soort, UUID nummer) {

    /** In Dutch, without personal data: {@code aanmelding} and the number. */
    @Override
    public String toString() {
        return soort.tekst() + " " + nummer;
    }
}
