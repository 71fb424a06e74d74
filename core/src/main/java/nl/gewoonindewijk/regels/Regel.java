package nl.gewoonindewijk.regels;

import io.vavr.Function3;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import nl.gewoonindewijk.gedeeld.Bron;

/**
 * Een regel: a value that knows its code and source and judges a subject.
 *
 * @param <S> the subject
 * @param <V> the terms it is judged by
 * @param code lasting name
 * @param bron where the rule stands, unless the terms name another place
 * @param toets how it judges
 */
public record Regel<S, V>(Regelcode code, Bron bron, Toets<S, V> toets) {

    /** A rule with one verdict. */
    public static <S, V> Regel<S, V> met(String code, Bron bron, Function3<S, V, LocalDate, Oordeel> toets) {
        return new Regel<>(new Regelcode(code), bron, (s, v, dag) -> List.of(toets.apply(s, v, dag)));
    }

    /** A rule with a verdict for each thing it looks at. */
    public static <S, V> Regel<S, V> perOnderdeel(String code, Bron bron, Toets<S, V> toets) {
        return new Regel<>(new Regelcode(code), bron, toets);
    }

    /** This rule, which names the place where the terms set its norm; its own where they have none. */
    public Regel<S, V> metBronVan(BiFunction<S, V, Option<Bron>> normbron) {
        return new Regel<>(code, bron, new Toets<>() {
            @Override
            public List<Oordeel> beoordeel(S onderwerp, V voorwaarden, LocalDate peildatum) {
                return toets.beoordeel(onderwerp, voorwaarden, peildatum);
            }

            @Override
            public Option<Bron> bron(S onderwerp, V voorwaarden) {
                return normbron.apply(onderwerp, voorwaarden);
            }
        });
    }

    /** The findings of this rule on a subject; at least one. */
    public List<Bevinding> beoordeel(S onderwerp, V voorwaarden, LocalDate peildatum) {
        Bron plaats = toets.bron(onderwerp, voorwaarden).getOrElse(bron);
        List<Bevinding> bevindingen = toets.beoordeel(onderwerp, voorwaarden, peildatum).stream()
                .map(oordeel -> new Bevinding(code, plaats, oordeel))
                .toList();
        if (bevindingen.isEmpty()) {
            throw new IllegalStateException("Regel " + code + " gaf geen oordeel.");
        }
        return bevindingen;
    }
}
