package nl.gewoonindewijk.testkit;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.bewaring.Bewaarmoment;
import nl.gewoonindewijk.dossier.bewaring.Bewaaroordeel;
import nl.gewoonindewijk.dossier.bewaring.Bewaarregeling;
import nl.gewoonindewijk.dossier.bewaring.LandelijkeBewaarregeling;

/** What can be said of a piece, with every outcome: each was really judged by a rule. */
public final class WillekeurigeBewaaroordelen {

    private static final LocalDate EERSTE = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAATSTE = LocalDate.of(2060, 12, 31);

    private WillekeurigeBewaaroordelen() {}

    /** Of any piece on any day from 2015 up to and including 2060, mostly by law and selectielijst as they stand. */
    public static Arbitrary<Bewaaroordeel> alle() {
        Arbitrary<Bewaarregeling> regelingen = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(LandelijkeBewaarregeling.HUIDIG)),
                Tuple.of(1, WillekeurigeBewaarregelingen.alle()));
        return Combinators.combine(metStuk(), regelingen, WillekeurigeDatums.tussen(EERSTE, LAATSTE))
                .as(WillekeurigeBewaaroordelen::oordeel)
                .withoutEdgeCases();
    }

    private static Arbitrary<Dossier> metStuk() {
        Arbitrary<Dossierstuk> stukken = WillekeurigeDossierstukken.alle();
        return Combinators.combine(WillekeurigeOpdrachten.alle(), stukken)
                .flatAs((Opdracht opdracht, Dossierstuk stuk) -> WillekeurigeDossiers.met(opdracht, List.of(stuk)));
    }

    private static Bewaaroordeel oordeel(Dossier dossier, Bewaarregeling regeling, LocalDate peildatum) {
        return regeling.oordeel(dossier, dossier.stukken().get(0), peildatum);
    }

    /** Moments of any dossier and piece, from 2015 up to and including 2060. */
    public static Arbitrary<Bewaarmoment> momenten() {
        return Combinators.combine(
                        WillekeurigeDatums.tussen(EERSTE, LAATSTE),
                        WillekeurigeDossiers.ids(),
                        WillekeurigeDossierstukken.stukken())
                .as(Bewaarmoment::new);
    }
}
