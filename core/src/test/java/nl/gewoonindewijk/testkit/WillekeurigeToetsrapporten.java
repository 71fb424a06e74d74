package nl.gewoonindewijk.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.regels.Bevinding;
import nl.gewoonindewijk.regels.Toetsrapport;

/** Reports with any number of findings, among them none. */
public final class WillekeurigeToetsrapporten {

    private static final int MEESTE_BEVINDINGEN = 6;
    private static final int LANGSTE_BRON = 40;
    private static final int CIJFERS_VAN_SHA256 = 64;

    private WillekeurigeToetsrapporten() {}

    /** Reports on the jaarbudget of any year. */
    public static Arbitrary<Toetsrapport> alle() {
        return WillekeurigeBoekjaren.alle().flatMap(WillekeurigeToetsrapporten::over);
    }

    /** Reports on the jaarbudget of one year. */
    public static Arbitrary<Toetsrapport> over(Boekjaar boekjaar) {
        return Combinators.combine(
                        Arbitraries.just("jaarbudget " + boekjaar),
                        kaders(),
                        WillekeurigeDatums.alle(),
                        bevindingen().list().ofMaxSize(MEESTE_BEVINDINGEN),
                        vingerafdrukken())
                .as(Toetsrapport::new);
    }

    /** Any finding. */
    public static Arbitrary<Bevinding> bevindingen() {
        return Combinators.combine(WillekeurigeRegelcodes.alle(), bronnen(), WillekeurigeOordelen.alle())
                .as(Bevinding::new);
    }

    /** Any source. */
    public static Arbitrary<Bron> bronnen() {
        return Combinators.combine(WillekeurigeTeksten.tot(LANGSTE_BRON), WillekeurigeTeksten.tot(LANGSTE_BRON))
                .as(Bron::new);
    }

    private static Arbitrary<String> kaders() {
        return Combinators.combine(
                        WillekeurigeOpdrachten.alle(), Arbitraries.integers().between(1, 99))
                .as((opdracht, nummer) -> opdracht + "/" + nummer);
    }

    private static Arbitrary<String> vingerafdrukken() {
        return Arbitraries.strings()
                .withCharRange('0', '9')
                .withCharRange('a', 'f')
                .ofLength(CIJFERS_VAN_SHA256);
    }
}
