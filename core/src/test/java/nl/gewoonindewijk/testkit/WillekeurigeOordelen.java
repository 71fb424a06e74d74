package nl.gewoonindewijk.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Waarde;

/** Verdicts of every kind, with calculations of every kind of fact. */
public final class WillekeurigeOordelen {

    private static final int LANGSTE_NAAM = 30;
    private static final int LANGSTE_TEKST = 200;
    private static final int MEESTE_INVOER = 4;

    private WillekeurigeOordelen() {}

    /** Any verdict. */
    public static Arbitrary<Oordeel> alle() {
        return Combinators.combine(Arbitraries.of(Oordeel.Soort.class), namen(), berekeningen())
                .as(Oordeel.Soort::maak);
    }

    /** Any calculation, from no fact at all up to every part filled. */
    public static Arbitrary<Berekening> berekeningen() {
        return Combinators.combine(
                        gegevens().list().ofMaxSize(MEESTE_INVOER),
                        gegevens().optional(),
                        gegevens().optional(),
                        gegevens().optional())
                .as(Berekening::new);
    }

    /** Any fact with a name. */
    public static Arbitrary<Gegeven> gegevens() {
        return Combinators.combine(namen(), waarden()).as(Gegeven::new);
    }

    /** A fact of any kind. */
    public static Arbitrary<Waarde> waarden() {
        return Arbitraries.oneOf(
                WillekeurigeBedragen.alle().map(Waarde.Geld::new),
                WillekeurigePercentages.alle().map(Waarde.Procent::new),
                Arbitraries.longs().map(Waarde.Aantal::new),
                WillekeurigeDatums.alle().map(Waarde.Datum::new),
                WillekeurigeTeksten.tot(LANGSTE_TEKST).map(Waarde.Tekst::new));
    }

    private static Arbitrary<String> namen() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars('-')
                .ofMinLength(1)
                .ofMaxLength(LANGSTE_NAAM);
    }
}
