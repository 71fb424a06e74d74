package nl.gewoonindewijk.adapters.json;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.adapters.json.Foutproef.Bederf;
import nl.gewoonindewijk.adapters.json.Foutproef.Proefdocument;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.testkit.WillekeurigeJaarbudgetten;

/** Every error is reported, and nothing that is none. */
class FoutenTest {

    private static final Set<String> THEMAS = Set.of("JEUGD");
    private static final Lezer<Jaarbudget> LEZER = Lezer.jaarbudget(THEMAS);

    @Property(tries = 500)
    void eenBedorvenPlekGeeftAlleenFoutenOpDiePlek(
            @ForAll("jaarbudgetten") Proefdocument budget, @ForAll Mutatie mutatie, @ForAll int keuze) {
        Foutproef.meldtAlleenDiePlek(budget, new Bederf(mutatie, keuze));
    }

    @Property(tries = 500)
    void deEneFoutVerbergtDeAndereNiet(
            @ForAll("jaarbudgetten") Proefdocument budget,
            @ForAll Mutatie ene,
            @ForAll int plaatsVanEne,
            @ForAll Mutatie andere,
            @ForAll int plaatsVanAndere) {
        Foutproef.verbergtNiets(budget, new Bederf(ene, plaatsVanEne), new Bederf(andere, plaatsVanAndere));
    }

    @Provide
    Arbitrary<Proefdocument> jaarbudgetten() {
        return WillekeurigeJaarbudgetten.vanHaarlem(THEMAS).map(budget -> Proefdocument.van(LEZER, budget));
    }
}
