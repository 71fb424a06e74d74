package nl.gewoonindewijk.testkit;

import io.vavr.collection.Vector;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.dossier.vernietiging.Lijstregel;
import nl.gewoonindewijk.dossier.vernietiging.LijstregelBuilder;
import nl.gewoonindewijk.dossier.vernietiging.Regeluitkomst;
import nl.gewoonindewijk.dossier.vernietiging.Verklaringsregel;

/** Lines of a list of what is to be destroyed, and what became of them. */
public final class WillekeurigeLijstregels {

    private static final int LAATSTE = 1_000_000;
    private static final int MEESTE_GRONDEN = 3;
    private static final double HELFT = 0.5;

    private WillekeurigeLijstregels() {}

    /** Any line, with any number. */
    public static Arbitrary<Lijstregel> alle() {
        return Arbitraries.integers().between(1, LAATSTE).flatMap(WillekeurigeLijstregels::met);
    }

    /** The line with a number. */
    public static Arbitrary<Lijstregel> met(int volgnummer) {
        return Builders.withBuilder(() -> new LijstregelBuilder().volgnummer(volgnummer))
                .use(WillekeurigeDossiers.ids())
                .in(LijstregelBuilder::dossier)
                .use(WillekeurigeDossierstukken.stukken())
                .in(LijstregelBuilder::stuk)
                .use(WillekeurigeDossierstukken.categorieen())
                .in(LijstregelBuilder::categorieen)
                .use(WillekeurigeToetsrapporten.bronnen().list().ofMaxSize(MEESTE_GRONDEN))
                .in(LijstregelBuilder::gronden)
                .use(WillekeurigeDatums.vanOndersteuning().optional(HELFT))
                .in((bouw, dag) -> bouw.bewaardTotEnMet(dag))
                .use(Arbitraries.of(true, false))
                .in(LijstregelBuilder::opVerzoek)
                .build(LijstregelBuilder::build)
                .withoutEdgeCases();
    }

    /** All lines of a list, numbered from 1: any number of them up to the most. */
    public static Arbitrary<List<Lijstregel>> reeksen(int meeste) {
        return met(1).list().ofMaxSize(meeste).map(regels -> Vector.ofAll(regels)
                .zipWithIndex((regel, plaats) -> regel.withVolgnummer(plaats + 1))
                .asJava());
    }

    /** What became of the line with a number. */
    public static Arbitrary<Regeluitkomst> uitkomst(int volgnummer) {
        return Combinators.combine(Arbitraries.of(Regeluitkomst.Wat.class), WillekeurigeDatums.vanOndersteuning())
                .as((wat, op) -> new Regeluitkomst(volgnummer, wat, op));
    }

    /** What stays of any line once it was dealt with. */
    public static Arbitrary<Verklaringsregel> verklaringsregels() {
        return alle().flatMap(
                        regel -> uitkomst(regel.volgnummer()).map(uitkomst -> Verklaringsregel.van(regel, uitkomst)));
    }
}
