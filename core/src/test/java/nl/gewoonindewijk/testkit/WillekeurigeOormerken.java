package nl.gewoonindewijk.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.budget.Onttrekking;
import nl.gewoonindewijk.budget.Oormerk;
import nl.gewoonindewijk.budget.Oormerkdoel;
import nl.gewoonindewijk.budget.Oormerken;
import nl.gewoonindewijk.gedeeld.Bedrag;

/** Earmarks, and what is taken out of them for the region. */
public final class WillekeurigeOormerken {

    private WillekeurigeOormerken() {}

    /** From no earmark up to one for each purpose. */
    public static Arbitrary<Oormerken> alle() {
        return Arbitraries.subsetOf(Oormerkdoel.values()).flatMap(doelen -> {
            List<Arbitrary<Oormerk>> oormerken =
                    doelen.stream().sorted().map(WillekeurigeOormerken::voor).toList();
            return Combinators.combine(oormerken).as(Oormerken::new);
        });
    }

    /** Earmarks for a purpose: realised or not yet, with no rent, some, or rent alone. */
    public static Arbitrary<Oormerk> voor(Oormerkdoel doel) {
        return Combinators.combine(
                        WillekeurigeBedragen.nietNegatief(),
                        WillekeurigeBedragen.nietNegatief().optional(0.5))
                .flatAs((begroot, gerealiseerd) ->
                        huur(gerealiseerd.orElse(begroot)).map(huur -> new Oormerk(doel, begroot, gerealiseerd, huur)));
    }

    /** Withdrawals from either earmark for waardevol werk. */
    public static Arbitrary<Onttrekking> onttrekkingen() {
        return Combinators.combine(
                        Arbitraries.of(
                                Oormerkdoel.WAARDEVOL_WERK_BESCHERMD_WONEN,
                                Oormerkdoel.WAARDEVOL_WERK_MAATSCHAPPELIJKE_OPVANG),
                        WillekeurigeBedragen.nietNegatief())
                .as(Onttrekking::new);
    }

    private static Arbitrary<Bedrag> huur(Bedrag hoogstens) {
        return Arbitraries.oneOf(
                Arbitraries.of(Bedrag.NUL, hoogstens), WillekeurigeBedragen.tussen(Bedrag.NUL, hoogstens));
    }
}
