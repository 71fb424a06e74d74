package nl.gewoonindewijk.regels;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import nl.gewoonindewijk.gedeeld.Bron;

/**
 * What a rule does: judge a subject by contract terms on a day, and nothing else.
 *
 * @param <S> the subject
 * @param <V> the terms
 */
@FunctionalInterface
public interface Toets<S, V> {

    /**
     * Judges the subject.
     *
     * @param onderwerp the subject
     * @param voorwaarden the terms that apply
     * @param peildatum the day on which is judged: what is dated later is not known yet; what has no date is known always
     * @return at least one verdict; several where each breach gets a line of its own
     */
    List<Oordeel> beoordeel(S onderwerp, V voorwaarden, LocalDate peildatum);

    /** Where the terms set what is judged by; none where they do not say. */
    default Option<Bron> bron(S onderwerp, V voorwaarden) {
        return Option.none();
    }
}
