package nl.gewoonindewijk.testkit;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.budget.JaarbudgetBuilder;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;

/**
 * Complete jaarbudgetten: every optional part and every list occurs both left out and filled, every enum value occurs, and
 * amounts lie on both sides of every norm of Haarlem's contract. They need not keep the rules of the contract.
 */
public final class WillekeurigeJaarbudgetten {

    private static final int MEESTE = 4;
    private static final double HELFT = 0.5;

    private WillekeurigeJaarbudgetten() {}

    /** Of any assignment and year, serving no policy themes. */
    public static Arbitrary<Jaarbudget> alle() {
        return Combinators.combine(WillekeurigeOpdrachten.alle(), WillekeurigeBoekjaren.alle())
                .flatAs((opdracht, jaar) -> van(opdracht, jaar, Set.of()));
    }

    /** Of Haarlem, in a year in which its contract holds, serving no policy themes. */
    public static Arbitrary<Jaarbudget> vanHaarlem() {
        return vanHaarlem(Set.of());
    }

    /**
     * Of Haarlem, in a year in which its contract holds.
     *
     * @param themas codes of the policy themes that costs may serve; where there is none, no cost serves one
     */
    public static Arbitrary<Jaarbudget> vanHaarlem(Set<String> themas) {
        return WillekeurigeBoekjaren.vanHaarlem().flatMap(jaar -> van(Haarlem.OPDRACHT, jaar, themas));
    }

    /**
     * Of one assignment and year.
     *
     * @param themas codes of the policy themes that costs may serve; where there is none, no cost serves one
     */
    public static Arbitrary<Jaarbudget> van(Opdracht opdracht, Boekjaar boekjaar, Set<String> themas) {
        return WillekeurigeBedragen.nietNegatief().flatMap(bedrag -> van(opdracht, boekjaar, bedrag, themas));
    }

    private static Arbitrary<Jaarbudget> van(Opdracht opdracht, Boekjaar boekjaar, Bedrag bedrag, Set<String> themas) {
        return Builders.withBuilder(() -> new JaarbudgetBuilder()
                        .opdracht(opdracht)
                        .boekjaar(boekjaar)
                        .bedrag(bedrag))
                .use(WillekeurigeBegrotingen.plannen(boekjaar).optional(HELFT))
                .in((bouw, plan) -> bouw.planVanAanpak(plan))
                .use(WillekeurigeBegrotingen.bij(bedrag, themas))
                .in(JaarbudgetBuilder::begroting)
                .use(WillekeurigeOormerken.alle())
                .in(JaarbudgetBuilder::oormerken)
                .use(WillekeurigeOormerken.onttrekkingen().list().ofMaxSize(MEESTE))
                .in(JaarbudgetBuilder::onttrekkingen)
                .use(WillekeurigeBegrotingen.realisaties(bedrag).optional(HELFT))
                .in((bouw, realisatie) -> bouw.realisatie(realisatie))
                .use(WillekeurigeStartbudgetten.alle().optional(HELFT))
                .in((bouw, startbudget) -> bouw.startbudget(startbudget))
                .use(WillekeurigeTermijnbetalingen.van(boekjaar, bedrag))
                .in(JaarbudgetBuilder::termijnbetalingen)
                .use(WillekeurigeVoorzieningen.eigenBijdragen().list().ofMaxSize(MEESTE))
                .in(JaarbudgetBuilder::eigenBijdragen)
                .use(WillekeurigeVoorzieningen.accommodaties().list().ofMaxSize(MEESTE))
                .in(JaarbudgetBuilder::accommodaties)
                .use(WillekeurigeRapportages.sroi().optional(HELFT))
                .in((bouw, sroi) -> bouw.sroi(sroi))
                .use(WillekeurigeRapportages.kadernotas(boekjaar).optional(HELFT))
                .in((bouw, kadernota) -> bouw.kadernota(kadernota))
                .use(WillekeurigeRapportages.tussenrapportages(boekjaar).optional(HELFT))
                .in((bouw, rapportage) -> bouw.tussenrapportage(rapportage))
                .use(WillekeurigeRapportages.afwijkingen(boekjaar).list().ofMaxSize(MEESTE))
                .in(JaarbudgetBuilder::afwijkingen)
                .use(WillekeurigeRapportages.tekortkomingen(boekjaar).list().ofMaxSize(MEESTE))
                .in(JaarbudgetBuilder::tekortkomingen)
                .build(JaarbudgetBuilder::build)
                // Which combinations are edge cases would be worked out for seventeen parts, at great cost; each part
                // brings its own boundaries.
                .withoutEdgeCases();
    }
}
