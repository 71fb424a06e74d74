package nl.gewoonindewijk.regels;

import java.util.Optional;
import nl.gewoonindewijk.gedeeld.Bron;
import org.immutables.value.Value;

/**
 * Een regelbeschrijving: a rule in words.
 *
 * @param code lasting name
 * @param bron where the rule stands
 * @param titel what it is called
 * @param norm what it asks
 * @param uitleg how the paragraph was read, where it leaves room
 */
@Value.Builder
public record Regelbeschrijving(Regelcode code, Bron bron, String titel, String norm, Optional<String> uitleg)
        implements WithRegelbeschrijving {

    /** Describes a rule in the words of a wording. */
    public static Regelbeschrijving van(Regelcode code, Bron bron, Verwoording verwoording) {
        return new Regelbeschrijving(
                code,
                bron,
                verwoording.titel(code),
                verwoording.norm(code),
                verwoording.uitleg(code).toJavaOptional());
    }
}
