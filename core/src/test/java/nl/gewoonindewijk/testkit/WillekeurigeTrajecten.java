package nl.gewoonindewijk.testkit;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.ondersteuning.AanmeldingId;
import nl.gewoonindewijk.ondersteuning.Codelijsten;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.Overdrachtsreden;
import nl.gewoonindewijk.ondersteuning.TrajectId;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.traject.Beeindiging;
import nl.gewoonindewijk.ondersteuning.traject.Overdracht;
import nl.gewoonindewijk.ondersteuning.traject.OverdrachtBuilder;
import nl.gewoonindewijk.ondersteuning.traject.Regiehouder;
import nl.gewoonindewijk.ondersteuning.traject.Traject;
import nl.gewoonindewijk.ondersteuning.traject.Trajectstart;
import nl.gewoonindewijk.ondersteuning.traject.TrajectstartBuilder;
import nl.gewoonindewijk.regels.Afwijzing;

/** Trajecten that run and that ended, with handovers that are planned and done. */
public final class WillekeurigeTrajecten {

    private static final double HELFT = 0.5;
    private static final int MEESTE_STAPPEN = 8;
    private static final int LANGSTE_TERMIJN = 400;

    private WillekeurigeTrajecten() {}

    /** Of any assignment. */
    public static Arbitrary<Traject> alle() {
        return WillekeurigeOpdrachten.alle().flatMap(WillekeurigeTrajecten::van);
    }

    /** Of one assignment. */
    public static Arbitrary<Traject> van(Opdracht opdracht) {
        return Levensloop.einde(levenslopen(opdracht, WillekeurigeHuishoudleden.alle()));
    }

    /**
     * The states that one traject goes through.
     *
     * @param leden whom it can be about
     */
    public static Arbitrary<List<Traject>> levenslopen(Opdracht opdracht, Arbitrary<Huishoudlid> leden) {
        Arbitrary<Traject> begin =
                Combinators.combine(starts(opdracht, leden), regiehouders()).as(Traject::begin);
        return Levensloop.van(begin, pogingen(), MEESTE_STAPPEN);
    }

    /** How a traject begins. */
    public static Arbitrary<Trajectstart> starts(Opdracht opdracht, Arbitrary<Huishoudlid> leden) {
        return Builders.withBuilder(() -> new TrajectstartBuilder().opdracht(opdracht))
                .use(WillekeurigeHuishoudleden.nummers().map(TrajectId::new))
                .in(TrajectstartBuilder::id)
                .use(WillekeurigeHuishoudleden.nummers().map(AanmeldingId::new))
                .in(TrajectstartBuilder::aanmelding)
                .use(leden)
                .in(TrajectstartBuilder::lid)
                .use(WillekeurigeHuishoudleden.geboortedatums().optional(HELFT))
                .in((bouw, geboortedatum) -> bouw.geboortedatum(geboortedatum))
                .use(WillekeurigeVormen.lang())
                .in(TrajectstartBuilder::vorm)
                .use(WillekeurigeDatums.vanOndersteuning())
                .in(TrajectstartBuilder::begonnenOp)
                .build(TrajectstartBuilder::build)
                .withoutEdgeCases();
    }

    private static Arbitrary<Set<Regiehouder>> regiehouders() {
        return Arbitraries.of(Regiehouder.class).set();
    }

    private static Arbitrary<Levensloop.Poging<Traject>> pogingen() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, regie()), Tuple.of(3, planning()), Tuple.of(4, voltooiing()), Tuple.of(2, einde()));
    }

    private static Arbitrary<Levensloop.Poging<Traject>> regie() {
        return regiehouders().map(kunnen -> (traject, dag) -> traject.legRegieBij(kunnen, dag));
    }

    private static Arbitrary<Levensloop.Poging<Traject>> planning() {
        return Combinators.combine(
                        Arbitraries.of(Overdrachtsreden.class),
                        WillekeurigeDossierteksten.alle(),
                        Arbitraries.integers().between(0, LANGSTE_TERMIJN))
                .as((reden, naar, dagen) ->
                        (traject, dag) -> traject.planOverdracht(overdracht(reden, naar, dag, dagen)));
    }

    private static Overdracht overdracht(Overdrachtsreden reden, Dossiertekst naar, LocalDate geplandOp, int dagen) {
        return new OverdrachtBuilder()
                .reden(reden)
                .naar(naar)
                .geplandOp(geplandOp)
                .uiterlijk(geplandOp.plusDays(dagen))
                .build();
    }

    private static Arbitrary<Levensloop.Poging<Traject>> voltooiing() {
        return Arbitraries.just(WillekeurigeTrajecten::voltooi);
    }

    private static Either<Afwijzing, ? extends Traject> voltooi(Traject traject, LocalDate dag) {
        return Vector.ofAll(traject.overdrachten())
                .find(Overdracht::isOpen)
                .map(open -> traject.voltooiOverdracht(open.reden(), dag))
                .getOrElse(Either.left(Voorschrift.OVERDRACHT.wijsAf("niet-gepland")));
    }

    private static Arbitrary<Levensloop.Poging<Traject>> einde() {
        return Combinators.combine(WillekeurigeCodes.uit(Codelijsten.UITSTROOM), Arbitraries.of(true, false))
                .as((uitstroomreden, metVervolg) ->
                        (traject, dag) -> traject.beeindig(beeindiging(traject, dag, uitstroomreden, metVervolg)));
    }

    private static Beeindiging beeindiging(Traject traject, LocalDate dag, Code uitstroomreden, boolean metVervolg) {
        Optional<Overdrachtsreden> vervolg = Vector.ofAll(traject.overdrachten())
                .headOption()
                .filter(x -> metVervolg)
                .map(Overdracht::reden)
                .toJavaOptional();
        return new Beeindiging(dag, uitstroomreden, vervolg);
    }
}
