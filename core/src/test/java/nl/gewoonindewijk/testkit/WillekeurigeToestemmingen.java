package nl.gewoonindewijk.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.ToestemmingId;
import nl.gewoonindewijk.dossier.Verwerkingsdoel;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsregister;
import nl.gewoonindewijk.dossier.toestemming.Derde;
import nl.gewoonindewijk.dossier.toestemming.Toestemming;
import nl.gewoonindewijk.dossier.toestemming.Toestemmingskop;
import nl.gewoonindewijk.dossier.toestemming.ToestemmingskopBuilder;
import nl.gewoonindewijk.gedeeld.Dossiertekst;

/** Consent that was given, and consent that was withdrawn again. */
public final class WillekeurigeToestemmingen {

    private static final int LANGSTE_NAAM = 80;
    private static final long LANGST_MILLIS = 1_000L * 60 * 60 * 24 * 400;
    private static final double HELFT = 0.5;

    private WillekeurigeToestemmingen() {}

    /** In any dossier. */
    public static Arbitrary<Toestemming> alle() {
        return WillekeurigeDossiers.ids().flatMap(WillekeurigeToestemmingen::van);
    }

    /** In one dossier. */
    public static Arbitrary<Toestemming> van(DossierId dossier) {
        return Arbitraries.oneOf(gegeven(dossier), gegeven(dossier).flatMap(WillekeurigeToestemmingen::ingetrokken));
    }

    /** In one dossier, and not withdrawn. */
    public static Arbitrary<Toestemming.Gegeven> gegeven(DossierId dossier) {
        return koppen(dossier).map(Toestemming.Gegeven::new);
    }

    /** The same consent, withdrawn at the moment itself or later. */
    public static Arbitrary<Toestemming.Ingetrokken> ingetrokken(Toestemming.Gegeven gegeven) {
        return Combinators.combine(
                        Arbitraries.of(Beslisser.class),
                        Arbitraries.oneOf(
                                Arbitraries.of(0L, 1L), Arbitraries.longs().between(0, LANGST_MILLIS)))
                .as((door, later) -> new Toestemming.Ingetrokken(
                        gegeven.kop(), door, gegeven.kop().gegevenOp().plusMillis(later)));
    }

    /** To what someone consents, in one dossier. */
    public static Arbitrary<Toestemmingskop> koppen(DossierId dossier) {
        return Builders.withBuilder(() -> new ToestemmingskopBuilder().dossier(dossier))
                .use(ids())
                .in(ToestemmingskopBuilder::id)
                .use(derden())
                .in(ToestemmingskopBuilder::derde)
                .use(doelen())
                .in(ToestemmingskopBuilder::doel)
                .use(WillekeurigeDossierstukken.soorten())
                .in(ToestemmingskopBuilder::gegevens)
                .use(Arbitraries.of(Beslisser.class))
                .in(ToestemmingskopBuilder::gegevenDoor)
                .use(WillekeurigeHandelingen.tijdstippen())
                .in(ToestemmingskopBuilder::gegevenOp)
                .use(WillekeurigeDatums.vanOndersteuning().optional(HELFT))
                .in((bouw, totEnMet) -> bouw.totEnMet(totEnMet))
                .build(ToestemmingskopBuilder::build)
                .withoutEdgeCases();
    }

    /** Numbers of toestemmingen, never the same twice. */
    public static Arbitrary<ToestemmingId> ids() {
        return WillekeurigeHuishoudleden.nummers().map(ToestemmingId::new);
    }

    /** Third parties of any name. */
    public static Arbitrary<Derde> derden() {
        return WillekeurigeTeksten.tot(LANGSTE_NAAM).map(Dossiertekst::new).map(Derde::new);
    }

    /** Purposes of the register to begin with, and those of a host. */
    public static Arbitrary<Verwerkingsdoel> doelen() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        Verwerkingsregister.ONDERSTEUNING,
                        Verwerkingsregister.RECHTEN_VAN_INWONERS,
                        Verwerkingsregister.BEZWAAR_EN_BEROEP,
                        Verwerkingsregister.ARCHIEFBEHEER),
                WillekeurigeCodes.alle().map(Verwerkingsdoel::new));
    }
}
