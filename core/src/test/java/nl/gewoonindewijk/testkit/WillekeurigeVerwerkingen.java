package nl.gewoonindewijk.testkit;

import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.dossier.Dossierkenmerk;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.logboek.Spoor;
import nl.gewoonindewijk.dossier.logboek.Verwerking;
import nl.gewoonindewijk.dossier.logboek.VerwerkingBuilder;

/** What was done, refused or failed with personal data. */
public final class WillekeurigeVerwerkingen {

    private static final long LANGST_MILLIS = 100_000;
    private static final double HELFT = 0.5;

    private WillekeurigeVerwerkingen() {}

    /** With the data of anyone, and of nobody in particular. */
    public static Arbitrary<Verwerking> alle() {
        return WillekeurigeDossiers.kenmerken().optional(HELFT).flatMap(WillekeurigeVerwerkingen::over);
    }

    /** With the data of one dossier. */
    public static Arbitrary<Verwerking> over(Dossierkenmerk betrokkene) {
        return over(Optional.of(betrokkene));
    }

    private static Arbitrary<Verwerking> over(Optional<Dossierkenmerk> betrokkene) {
        return Arbitraries.of(Verwerking.Status.class).flatMap(status -> Builders.withBuilder(
                        () -> new VerwerkingBuilder().betrokkene(betrokkene).status(status))
                .use(sporen())
                .in(VerwerkingBuilder::spoor)
                .use(Arbitraries.of(Logactie.class))
                .in(VerwerkingBuilder::actie)
                .use(tijden())
                .in((bouw, tijden) -> bouw.begin(tijden.begin()).einde(tijden.einde()))
                .use(weigeringen(status))
                .in((bouw, weigering) -> bouw.weigering(weigering))
                .use(WillekeurigeToestemmingen.doelen())
                .in(VerwerkingBuilder::doel)
                .use(Arbitraries.of(Stuksoort.class).list().ofMaxSize(Stuksoort.values().length))
                .in(VerwerkingBuilder::gegevens)
                .use(WillekeurigeHuishoudleden.medewerkers())
                .in(VerwerkingBuilder::gebruiker)
                .use(WillekeurigeHuishoudleden.medewerkers())
                .in(VerwerkingBuilder::verantwoordelijke)
                .build(VerwerkingBuilder::build)
                .withoutEdgeCases());
    }

    private static Arbitrary<Optional<Verwerking.Weigering>> weigeringen(Verwerking.Status status) {
        return status == Verwerking.Status.GEWEIGERD
                ? Combinators.combine(WillekeurigeRegelcodes.alle(), WillekeurigeCodes.alle())
                        .as((regel, reden) -> Optional.of(new Verwerking.Weigering(regel, reden)))
                : Arbitraries.just(Optional.empty());
    }

    /** Traces of any question, and any part of it. */
    public static Arbitrary<Spoor> sporen() {
        return Combinators.combine(
                        WillekeurigeHuishoudleden.nummers(), Arbitraries.longs().greaterOrEqual(1))
                .as(Spoor::van);
    }

    private record Tijden(Instant begin, Instant einde) {}

    private static Arbitrary<Tijden> tijden() {
        return Combinators.combine(
                        WillekeurigeHandelingen.tijdstippen(),
                        Arbitraries.oneOf(
                                Arbitraries.of(0L, 1L), Arbitraries.longs().between(0, LANGST_MILLIS)))
                .as((begin, duur) -> new Tijden(begin, begin.plusMillis(duur)));
    }
}
