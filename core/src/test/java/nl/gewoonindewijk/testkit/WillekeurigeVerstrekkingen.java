package nl.gewoonindewijk.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.toestemming.Grondslag;
import nl.gewoonindewijk.dossier.toestemming.Verstrekking;
import nl.gewoonindewijk.dossier.toestemming.VerstrekkingBuilder;

/** Data that were shared, on every ground. */
public final class WillekeurigeVerstrekkingen {

    private static final int MEESTE = 4;

    private WillekeurigeVerstrekkingen() {}

    /** Of any dossier. */
    public static Arbitrary<Verstrekking> alle() {
        return WillekeurigeDossiers.ids().flatMap(WillekeurigeVerstrekkingen::van);
    }

    /** Of one dossier. */
    public static Arbitrary<Verstrekking> van(DossierId dossier) {
        return Builders.withBuilder(() -> new VerstrekkingBuilder().dossier(dossier))
                .use(WillekeurigeHuishoudleden.nummers())
                .in(VerstrekkingBuilder::nummer)
                .use(WillekeurigeToestemmingen.derden())
                .in(VerstrekkingBuilder::derde)
                .use(WillekeurigeToestemmingen.doelen())
                .in(VerstrekkingBuilder::doel)
                .use(WillekeurigeDossierstukken.stukken().list().ofMinSize(1).ofMaxSize(MEESTE))
                .in(VerstrekkingBuilder::stukken)
                .use(grondslagen())
                .in(VerstrekkingBuilder::grondslag)
                .use(WillekeurigeHandelingen.tijdstippen())
                .in(VerstrekkingBuilder::tijdstip)
                .build(VerstrekkingBuilder::build)
                .withoutEdgeCases();
    }

    /** Why data could be shared: consent, an exception in law, or because the gemeente asked. */
    public static Arbitrary<Grondslag> grondslagen() {
        return Arbitraries.oneOf(
                WillekeurigeToestemmingen.ids()
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(MEESTE)
                        .map(Grondslag.OpToestemming::new),
                Combinators.combine(
                                WillekeurigeCodes.alle(),
                                WillekeurigeToetsrapporten.bronnen(),
                                WillekeurigeDossierteksten.alle())
                        .as(Grondslag.OpUitzondering::new),
                WillekeurigeDatums.vanOndersteuning().map(Grondslag.OpVerzoekGemeente::new));
    }
}
