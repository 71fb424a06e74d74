package nl.gewoonindewijk.ondersteuning;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.contract.Termijnafspraak;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender;
import nl.gewoonindewijk.regels.Regelcode;

/**
 * De wettelijke termijnen: the terms that law sets on the way from question to support, by date. A change of law is a new
 * row, and a host may bring its own.
 *
 * @param termijnen the terms, each rule once
 * @param kalender the days that the Algemene termijnenwet counts as working days
 */
public record Wettelijketermijnen(List<Termijnafspraak> termijnen, Werkdagenkalender kalender) {

    /** The Wmo 2015 holds since this day; the Awb held long before. */
    private static final LocalDate WMO_2015 = LocalDate.of(2015, 1, 1);

    /** The law as it stands: six weeks for the research, seven days for an own plan, two weeks to decide, six to object. */
    public static final Wettelijketermijnen HUIDIG = new Wettelijketermijnen(
            List.of(
                    afspraak(Voorschrift.WMO_ONDERZOEK, 6, Termijn.Eenheid.WEKEN),
                    afspraak(Voorschrift.WMO_PERSOONLIJK_PLAN, 7, Termijn.Eenheid.DAGEN),
                    afspraak(Voorschrift.WMO_BESCHIKKING, 2, Termijn.Eenheid.WEKEN),
                    afspraak(Voorschrift.AWB_BEZWAAR, 6, Termijn.Eenheid.WEKEN)),
            Werkdagenkalender.TERMIJNENWET);

    /** @throws IllegalArgumentException if a rule has two terms */
    public Wettelijketermijnen {
        termijnen = List.copyOf(termijnen);
        if (Vector.ofAll(termijnen).distinctBy(Termijnafspraak::regel).size() < termijnen.size()) {
            throw new IllegalArgumentException("Een regel heeft ten hoogste een termijn.");
        }
    }

    /** The term that a rule sets on a day, or none. */
    public Option<Norm<Termijn>> termijn(Regelcode regel, LocalDate dag) {
        return Vector.ofAll(termijnen)
                .find(afspraak -> afspraak.regel().equals(regel))
                .flatMap(afspraak -> afspraak.termijn().op(dag));
    }

    private static Termijnafspraak afspraak(Voorschrift voorschrift, int aantal, Termijn.Eenheid eenheid) {
        Termijn termijn = new Termijn(aantal, eenheid, Termijn.Regime.WETTELIJK);
        return new Termijnafspraak(
                voorschrift.code(), Tijdlijn.vanaf(WMO_2015, new Norm<>(termijn, voorschrift.bron())));
    }
}
