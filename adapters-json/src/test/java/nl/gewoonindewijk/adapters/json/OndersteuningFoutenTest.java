package nl.gewoonindewijk.adapters.json;

import io.vavr.collection.Vector;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.adapters.json.Foutproef.Bederf;
import nl.gewoonindewijk.adapters.json.Foutproef.Proefdocument;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcode;
import nl.gewoonindewijk.ondersteuning.pgb.Pgb;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.traject.Traject;

/** Every error in a case is reported, and nothing that is none. */
class OndersteuningFoutenTest {

    @Property(tries = 500)
    void eenBedorvenPlekGeeftAlleenFoutenOpDiePlek(
            @ForAll("documenten") Proefdocument document, @ForAll Mutatie mutatie, @ForAll int keuze) {
        Foutproef.meldtAlleenDiePlek(document, new Bederf(mutatie, keuze));
    }

    @Property(tries = 1000)
    void deEneFoutVerbergtDeAndereNiet(
            @ForAll("documenten") Proefdocument document,
            @ForAll Mutatie ene,
            @ForAll int plaatsVanEne,
            @ForAll Mutatie andere,
            @ForAll int plaatsVanAndere) {
        Foutproef.verbergtNiets(document, new Bederf(ene, plaatsVanEne), new Bederf(andere, plaatsVanAndere));
    }

    @Provide
    Arbitrary<Proefdocument> documenten() {
        return Arbitraries.of(Vector.<Proefdocument>empty()
                .appendAll(met(Aanmelding.class, Voorbeeldzaken.AANMELDINGEN))
                .appendAll(met(Traject.class, Voorbeeldzaken.TRAJECTEN))
                .appendAll(met(Ondersteuningsplan.class, Voorbeeldzaken.PLANNEN))
                .appendAll(met(Pgb.class, Voorbeeldzaken.PGBS))
                .appendAll(met(Meldcode.class, Voorbeeldzaken.MELDCODES))
                .asJava());
    }

    private static Vector<Proefdocument> met(Class<?> type, List<?> waarden) {
        return Vector.ofAll(waarden).map(waarde -> Proefdocument.van(type, waarde));
    }
}
