package nl.gewoonindewijk.testkit;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.plan.Activiteit;
import nl.gewoonindewijk.ondersteuning.plan.Betrokkene;
import nl.gewoonindewijk.ondersteuning.plan.Bevestiging;
import nl.gewoonindewijk.ondersteuning.plan.Doel;
import nl.gewoonindewijk.ondersteuning.plan.Evaluatie;
import nl.gewoonindewijk.ondersteuning.plan.EvaluatieBuilder;
import nl.gewoonindewijk.ondersteuning.plan.Geldend;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.plan.Ondertekening;
import nl.gewoonindewijk.ondersteuning.plan.Planinhoud;
import nl.gewoonindewijk.ondersteuning.plan.PlaninhoudBuilder;
import nl.gewoonindewijk.ondersteuning.plan.Plankop;
import nl.gewoonindewijk.ondersteuning.plan.PlankopBuilder;
import nl.gewoonindewijk.ondersteuning.plan.Recht;
import nl.gewoonindewijk.ondersteuning.plan.Tekenbaar;
import nl.gewoonindewijk.regels.Afwijzing;

/** Ondersteuningsplannen in every state, with one signed version or several, and drafts that miss any of their parts. */
public final class WillekeurigePlannen {

    private static final double ZELDEN = 0.2;
    private static final int MEESTE_STAPPEN = 12;
    private static final int MEESTE_REGELS = 3;
    private static final int MEESTE_RECHTEN = 2 * Recht.values().length;
    private static final int LANGSTE_TERMIJN = 800;

    private WillekeurigePlannen() {}

    /** Of any assignment. */
    public static Arbitrary<Ondersteuningsplan> alle() {
        return WillekeurigeOpdrachten.alle().flatMap(WillekeurigePlannen::van);
    }

    /** Of one assignment. */
    public static Arbitrary<Ondersteuningsplan> van(Opdracht opdracht) {
        return Levensloop.einde(levenslopen(opdracht, WillekeurigeHuishoudleden.alle()));
    }

    /**
     * The states that one plan goes through, the first one a draft.
     *
     * @param leden who can sign it
     */
    public static Arbitrary<List<Ondersteuningsplan>> levenslopen(Opdracht opdracht, Arbitrary<Huishoudlid> leden) {
        Arbitrary<Ondersteuningsplan> begin = Combinators.combine(koppen(opdracht, leden), stukken(), termijnen())
                .as((kop, inhoud, dagen) ->
                        new Ondersteuningsplan.Concept(kop, evalueerNa(kop.begonnenOp(), dagen, inhoud)));
        return Levensloop.van(begin, pogingen(), MEESTE_STAPPEN);
    }

    /** What never changes about a plan. */
    public static Arbitrary<Plankop> koppen(Opdracht opdracht, Arbitrary<Huishoudlid> leden) {
        return Combinators.combine(WillekeurigeHuishoudleden.nummers(), leden, WillekeurigeDatums.vanOndersteuning())
                .as((nummer, lid, begonnenOp) -> new PlankopBuilder()
                        .id(new PlanId(nummer))
                        .opdracht(opdracht)
                        .lid(lid)
                        .begonnenOp(begonnenOp)
                        .build());
    }

    /** Content that may miss anything. */
    public static Arbitrary<Planinhoud> inhoud() {
        return inhoud(
                0,
                ZELDEN,
                WillekeurigeDatums.vanOndersteuning().optional(1 - ZELDEN),
                Arbitraries.of(Recht.class).list().ofMaxSize(MEESTE_RECHTEN));
    }

    /**
     * Content that can be signed on a day, and most often for a while after it.
     *
     * @param op the day
     */
    public static Arbitrary<Planinhoud> volledig(LocalDate op) {
        return inhoud(
                1,
                0,
                termijnen().map(dagen -> Optional.of(op.plusDays(dagen))),
                Arbitraries.just(List.of(Recht.values())));
    }

    /** Most of them complete, so that many plans get beyond their draft. */
    private static Arbitrary<Planinhoud> stukken() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Planinhoud.leeg())),
                Tuple.of(1, inhoud()),
                Tuple.of(6, volledig(LocalDate.EPOCH)));
    }

    /** The same content, with its evaluation so many days after another day, if it has one. */
    private static Planinhoud evalueerNa(LocalDate dag, int dagen, Planinhoud inhoud) {
        return inhoud.withEvaluatieOp(inhoud.evaluatieOp().map(x -> dag.plusDays(dagen)));
    }

    private static Arbitrary<Planinhoud> inhoud(
            int minste, double ontbreekt, Arbitrary<Optional<LocalDate>> evaluatieOp, Arbitrary<List<Recht>> rechten) {
        return Builders.withBuilder(PlaninhoudBuilder::new)
                .use(doelen().list().ofMinSize(minste).ofMaxSize(MEESTE_REGELS))
                .in(PlaninhoudBuilder::doelen)
                .use(WillekeurigeDossierteksten.alle().optional(1 - ontbreekt))
                .in((bouw, tekst) -> bouw.eigenKracht(tekst))
                .use(WillekeurigeDossierteksten.alle().optional(1 - ontbreekt))
                .in((bouw, tekst) -> bouw.voorliggend(tekst))
                .use(activiteiten().list().ofMinSize(minste).ofMaxSize(MEESTE_REGELS))
                .in(PlaninhoudBuilder::activiteiten)
                .use(betrokkenen().list().ofMinSize(minste).ofMaxSize(MEESTE_REGELS))
                .in(PlaninhoudBuilder::betrokkenen)
                .use(WillekeurigeDossierteksten.alle().optional(1 - ontbreekt))
                .in((bouw, tekst) -> bouw.perspectief(tekst))
                .use(evaluatieOp)
                .in((bouw, dag) -> bouw.evaluatieOp(dag))
                .use(rechten)
                .in(PlaninhoudBuilder::rechten)
                .build(PlaninhoudBuilder::build)
                .withoutEdgeCases();
    }

    private static Arbitrary<Doel> doelen() {
        return Combinators.combine(WillekeurigeDossierteksten.alle(), WillekeurigeDossierteksten.alle())
                .as(Doel::new);
    }

    private static Arbitrary<Activiteit> activiteiten() {
        return Combinators.combine(WillekeurigeDossierteksten.alle(), WillekeurigeVormen.alle())
                .as(Activiteit::new);
    }

    private static Arbitrary<Betrokkene> betrokkenen() {
        return Combinators.combine(WillekeurigeDossierteksten.alle(), Arbitraries.of(Betrokkene.Rol.class))
                .as(Betrokkene::new);
    }

    private static Arbitrary<Integer> termijnen() {
        return Arbitraries.integers().between(1, LANGSTE_TERMIJN);
    }

    private static Arbitrary<Levensloop.Poging<Ondersteuningsplan>> pogingen() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, schrijven()),
                Tuple.of(6, tekenen()),
                Tuple.of(5, evalueren()),
                Tuple.of(5, bevestigingVragen()),
                Tuple.of(2, bevestigen()),
                Tuple.of(1, Arbitraries.just(WillekeurigePlannen::trekIn)));
    }

    private static Arbitrary<Levensloop.Poging<Ondersteuningsplan>> schrijven() {
        return Combinators.combine(stukken(), termijnen())
                .as((inhoud, dagen) -> (plan, dag) -> plan instanceof Tekenbaar tekenbaar
                        ? Either.right(tekenbaar.metInhoud(evalueerNa(dag, dagen, inhoud)))
                        : Either.right(plan));
    }

    private static Arbitrary<Levensloop.Poging<Ondersteuningsplan>> tekenen() {
        return WillekeurigeHuishoudleden.medewerkers()
                .map(medewerker -> (plan, dag) -> plan instanceof Tekenbaar tekenbaar
                        ? tekenbaar.onderteken(new Ondertekening(dag, medewerker))
                        : Either.right(plan));
    }

    private static Arbitrary<Levensloop.Poging<Ondersteuningsplan>> evalueren() {
        return Combinators.combine(
                        Arbitraries.of(Evaluatie.Aanleiding.class),
                        Arbitraries.of(Betrokkene.Rol.class).set(),
                        besluiten(),
                        termijnen())
                .as((aanleiding, deelnemers, besluit, dagen) -> (plan, dag) -> plan instanceof Geldend geldend
                        ? geldend.evalueer(new EvaluatieBuilder()
                                .op(dag)
                                .aanleiding(aanleiding)
                                .deelnemers(deelnemers)
                                .addDeelnemers(Betrokkene.Rol.INWONER)
                                .besluit(besluit)
                                .volgendeOp(Optional.of(dag.plusDays(dagen))
                                        .filter(x -> besluit == Evaluatie.Besluit.VOORTZETTEN))
                                .build())
                        : Either.right(plan));
    }

    /** Half of them to change the plan, so that plans with several signed versions occur often. */
    private static Arbitrary<Evaluatie.Besluit> besluiten() {
        return Arbitraries.oneOf(
                Arbitraries.just(Evaluatie.Besluit.BIJSTELLEN), Arbitraries.of(Evaluatie.Besluit.class));
    }

    private static Arbitrary<Levensloop.Poging<Ondersteuningsplan>> bevestigingVragen() {
        return Arbitraries.of(Bevestiging.Reden.class)
                .map(reden -> (plan, dag) ->
                        plan instanceof Geldend geldend ? geldend.vraagBevestiging(reden, dag) : Either.right(plan));
    }

    private static Arbitrary<Levensloop.Poging<Ondersteuningsplan>> bevestigen() {
        return Arbitraries.just(
                (plan, dag) -> plan instanceof Geldend geldend ? bevestig(plan, geldend, dag) : Either.right(plan));
    }

    private static Either<Afwijzing, ? extends Ondersteuningsplan> bevestig(
            Ondersteuningsplan plan, Geldend geldend, LocalDate dag) {
        return Vector.ofAll(geldend.verloop().bevestigingen())
                .find(Bevestiging::isOpen)
                .map(open -> geldend.bevestig(open.reden(), dag))
                .getOrElse(Either.right(plan));
    }

    private static Either<Afwijzing, ? extends Ondersteuningsplan> trekIn(Ondersteuningsplan plan, LocalDate dag) {
        return plan instanceof Ondersteuningsplan.Concept concept ? concept.trekIn(dag) : Either.right(plan);
    }
}
