package nl.gewoonindewijk.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.dossier.Privacywet;
import nl.gewoonindewijk.dossier.Privacywet.Uitzondering;
import nl.gewoonindewijk.dossier.Privacywet.Verzoektermijn;
import nl.gewoonindewijk.gedeeld.Tijdlijn;

/** Laws on who decides on personal data. */
public final class WillekeurigePrivacywetten {

    private static final int OUDSTE = 30;
    private static final int MEESTE = 4;
    private static final double HELFT = 0.5;

    private WillekeurigePrivacywetten() {}

    /** Any law, among them one that says nothing yet. */
    public static Arbitrary<Privacywet> alle() {
        Arbitrary<Integer> leeftijden = Arbitraries.integers().between(1, OUDSTE);
        return Combinators.combine(
                        norm(leeftijden),
                        norm(leeftijden),
                        verzoektermijnen()
                                .list()
                                .uniqueElements(Verzoektermijn::categorie)
                                .ofMaxSize(MEESTE),
                        uitzonderingen()
                                .list()
                                .uniqueElements(Uitzondering::code)
                                .ofMaxSize(MEESTE))
                .as(Privacywet::new)
                .withoutEdgeCases();
    }

    private static Arbitrary<Verzoektermijn> verzoektermijnen() {
        return Combinators.combine(
                        WillekeurigeDossierstukken.categorie(),
                        norm(WillekeurigeTermijnen.alle().optional(HELFT)))
                .as(Verzoektermijn::new);
    }

    private static Arbitrary<Uitzondering> uitzonderingen() {
        return Combinators.combine(
                        WillekeurigeCodes.alle(), WillekeurigeToetsrapporten.bronnen(), WillekeurigeDatums.alle())
                .as(Uitzondering::new);
    }

    private static <T> Arbitrary<Tijdlijn<Norm<T>>> norm(Arbitrary<T> waarden) {
        return WillekeurigeTijdlijnen.van(Combinators.combine(waarden, WillekeurigeToetsrapporten.bronnen())
                .as(Norm::new));
    }
}
