package nl.gewoonindewijk.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsactiviteit;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsregister;

/** Registers of what personal data are used for. */
public final class WillekeurigeVerwerkingsregisters {

    private static final int MEESTE = 5;

    private WillekeurigeVerwerkingsregisters() {}

    /** Any register, among them one without any activity. */
    public static Arbitrary<Verwerkingsregister> alle() {
        return activiteiten()
                .list()
                .uniqueElements(Verwerkingsactiviteit::doel)
                .ofMaxSize(MEESTE)
                .map(Verwerkingsregister::new);
    }

    /** Any activity. */
    public static Arbitrary<Verwerkingsactiviteit> activiteiten() {
        return Combinators.combine(
                        WillekeurigeToestemmingen.doelen(),
                        WillekeurigeToetsrapporten.bronnen(),
                        WillekeurigeMedewerkers.rollen().list().ofMinSize(1).ofMaxSize(MEESTE),
                        Arbitraries.of(Stuksoort.class).list().ofMaxSize(Stuksoort.values().length),
                        Arbitraries.of(Verwerkingsactiviteit.Bereik.class))
                .as(Verwerkingsactiviteit::new)
                .withoutEdgeCases();
    }
}
