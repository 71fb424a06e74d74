package nl.gewoonindewijk.regels;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;

/**
 * Een regelset: the rules that judge one kind of subject, in the order of the report.
 *
 * @param <S> the subject
 * @param <V> the terms it is judged by
 * @param regels the rules, each code once
 */
public record Regelset<S, V extends Toetskader>(List<Regel<S, V>> regels) {

    /** @throws IllegalArgumentException if two rules have one code */
    public Regelset {
        regels = List.copyOf(regels);
        if (Vector.ofAll(regels).distinctBy(Regel::code).size() < regels.size()) {
            throw new IllegalArgumentException("Twee regels hebben dezelfde code.");
        }
    }

    /**
     * Judges a subject by every rule.
     *
     * @param naam name of the subject in the report, without personal data, such as {@code jaarbudget 2023}
     * @param onderwerp the subject, made of records, so that its fingerprint can be taken
     * @param voorwaarden the terms
     * @param peildatum the day on which is judged
     */
    public Toetsrapport toets(String naam, S onderwerp, V voorwaarden, LocalDate peildatum) {
        List<Bevinding> bevindingen = regels.stream()
                .flatMap(regel -> regel.beoordeel(onderwerp, voorwaarden, peildatum).stream())
                .toList();
        return new Toetsrapport(naam, voorwaarden.kadernaam(), peildatum, bevindingen, Vingerafdruk.van(onderwerp));
    }
}
