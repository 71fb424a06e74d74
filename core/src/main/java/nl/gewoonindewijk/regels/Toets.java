package nl.gewoonindewijk.regels;

import java.time.LocalDate;
import java.util.List;

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
     * @param peildatum the day on which is judged: what happened later is not known yet
     * @return at least one verdict; several where each breach gets a line of its own
     */
    List<Oordeel> beoordeel(S onderwerp, V voorwaarden, LocalDate peildatum);
}
