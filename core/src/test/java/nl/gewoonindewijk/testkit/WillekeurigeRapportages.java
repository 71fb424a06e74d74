package nl.gewoonindewijk.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.budget.Afwijking;
import nl.gewoonindewijk.budget.Kadernota;
import nl.gewoonindewijk.budget.Sroi;
import nl.gewoonindewijk.budget.Tekortkoming;
import nl.gewoonindewijk.budget.Tussenrapportage;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Percentage;
import nl.gewoonindewijk.regels.Regelcode;

/** What the partnership reports in the course of a year. */
public final class WillekeurigeRapportages {

    private static final double HELFT = 0.5;
    private static final Percentage SROI = Percentage.of(5);
    private static final int LANGSTE_KADERNOTATEKST = 4000;
    private static final int LANGSTE_OMSCHRIJVING = 1000;

    private WillekeurigeRapportages() {}

    /** Information for the Kadernota, complete and incomplete. */
    public static Arbitrary<Kadernota> kadernotas(Boekjaar boekjaar) {
        return Combinators.combine(
                        WillekeurigeDatums.rond(boekjaar),
                        WillekeurigePercentages.groei().optional(HELFT),
                        WillekeurigeTeksten.tot(LANGSTE_KADERNOTATEKST).optional(HELFT),
                        WillekeurigeTeksten.tot(LANGSTE_KADERNOTATEKST).optional(HELFT),
                        WillekeurigePercentages.groei().optional(HELFT))
                .as(Kadernota::new);
    }

    /** Interim reports, complete and incomplete. */
    public static Arbitrary<Tussenrapportage> tussenrapportages(Boekjaar boekjaar) {
        return Combinators.combine(
                        WillekeurigeDatums.rond(boekjaar),
                        WillekeurigeBedragen.nietNegatief().optional(HELFT),
                        WillekeurigeBedragen.nietNegatief().optional(HELFT))
                .as(Tussenrapportage::new);
    }

    /** Developments that cost more, less or nothing, reported or not. */
    public static Arbitrary<Afwijking> afwijkingen(Boekjaar boekjaar) {
        return Combinators.combine(
                        WillekeurigeTeksten.tot(LANGSTE_OMSCHRIJVING),
                        WillekeurigeBedragen.tussen(
                                Bedrag.NUL.min(WillekeurigeBedragen.GROOTSTE), WillekeurigeBedragen.GROOTSTE),
                        Arbitraries.of(true, false),
                        WillekeurigeDatums.rond(boekjaar).optional(HELFT))
                .as(Afwijking::new);
    }

    /** Agreements that were not kept: mostly one of a few, so that breaches repeat. */
    public static Arbitrary<Tekortkoming> tekortkomingen(Boekjaar boekjaar) {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.of("UA-9.1.1-PLAN", "UA-9.1.2-KADERNOTA")
                                        .map(Regelcode::new),
                                WillekeurigeRegelcodes.alle()),
                        WillekeurigeDatums.rond(boekjaar))
                .as(Tekortkoming::new);
    }

    /** Social return: behind, on its way and done, with and without an expectation. */
    public static Arbitrary<Sroi> sroi() {
        return Combinators.combine(WillekeurigeBedragen.nietNegatief(), WillekeurigeBedragen.nietNegatief())
                .flatAs((waarde, los) -> Combinators.combine(
                                gerealiseerd(waarde, los),
                                gerealiseerd(waarde, los).optional(HELFT))
                        .as((gerealiseerd, prognose) -> new Sroi(waarde, gerealiseerd, prognose)));
    }

    private static Arbitrary<Bedrag> gerealiseerd(Bedrag opdrachtwaarde, Bedrag los) {
        return Arbitraries.oneOf(
                WillekeurigeBedragen.rondDeel(SROI, opdrachtwaarde), Arbitraries.of(Bedrag.NUL, opdrachtwaarde, los));
    }
}
