package nl.gewoonindewijk.regels;

import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Bron;

/** A small subject, with terms and rules of its own. */
record Proef(String naam, List<Bedrag> uitgaven, Optional<Boolean> akkoord) {

    /** The terms: how much may be spent. */
    record Kader(String kadernaam, Bedrag hoogstens) implements Toetskader {}

    static final Proef PROEF = new Proef("proef", List.of(Bedrag.ofEuro(10), Bedrag.ofEuro(20)), Optional.of(true));

    static final Kader KADER = new Kader("haarlem-gidw/1", Bedrag.ofEuro(25));

    static final Regel<Proef, Kader> TOTAAL = Regel.met("P-1-TOTAAL", Bron.ua("9.1.4"), (proef, kader, dag) -> {
        Bedrag totaal = Bedrag.som(proef.uitgaven().stream());
        Oordeel.Soort soort = totaal.meerDan(kader.hoogstens()) ? Oordeel.Soort.OVERTREDEN : Oordeel.Soort.VOLDAAN;
        return soort.maak("totaal", Berekening.van(Gegeven.van("totaal", totaal), Gegeven.van("dag", dag)));
    });

    static final Regel<Proef, Kader> PER_UITGAVE =
            Regel.perOnderdeel("P-2-UITGAVE", Bron.ua("9.2"), (proef, kader, dag) -> proef.uitgaven().stream()
                    .map(uitgave ->
                            Oordeel.Soort.WAARSCHUWING.maak("uitgave", Berekening.van(Gegeven.van("uitgave", uitgave))))
                    .toList());
}
