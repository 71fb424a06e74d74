package nl.gewoonindewijk.testkit;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.PgbId;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.pgb.Herziening;
import nl.gewoonindewijk.ondersteuning.pgb.Pgb;
import nl.gewoonindewijk.ondersteuning.pgb.Pgbaanvraag;
import nl.gewoonindewijk.ondersteuning.pgb.PgbaanvraagBuilder;
import nl.gewoonindewijk.regels.Afwijzing;

/** Persoonsgebonden budgetten in every state, evaluated never, once or more often. */
public final class WillekeurigePgbs {

    private static final int MEESTE_STAPPEN = 7;
    private static final int LANGSTE_OVERLEG = 60;

    private WillekeurigePgbs() {}

    /** Of any assignment. */
    public static Arbitrary<Pgb> alle() {
        return WillekeurigeOpdrachten.alle().flatMap(WillekeurigePgbs::van);
    }

    /** Of one assignment. */
    public static Arbitrary<Pgb> van(Opdracht opdracht) {
        return Levensloop.einde(levenslopen(opdracht, WillekeurigeHuishoudleden.alle()));
    }

    /**
     * The states that one Pgb goes through.
     *
     * @param leden whom it can be of
     */
    public static Arbitrary<List<Pgb>> levenslopen(Opdracht opdracht, Arbitrary<Huishoudlid> leden) {
        return Levensloop.van(aanvragen(opdracht, leden).map(Pgb.Aangevraagd::new), pogingen(), MEESTE_STAPPEN);
    }

    /** Requests that were discussed on the day itself or before it. */
    public static Arbitrary<Pgbaanvraag> aanvragen(Opdracht opdracht, Arbitrary<Huishoudlid> leden) {
        return Combinators.combine(
                        WillekeurigeHuishoudleden.nummers(),
                        WillekeurigeHuishoudleden.nummers(),
                        leden,
                        WillekeurigeDossierteksten.alle(),
                        WillekeurigeDatums.vanOndersteuning(),
                        Arbitraries.integers().between(0, LANGSTE_OVERLEG))
                .as((nummer, plan, lid, pgbplan, aangevraagdOp, dagen) -> new PgbaanvraagBuilder()
                        .id(new PgbId(nummer))
                        .opdracht(opdracht)
                        .plan(new PlanId(plan))
                        .lid(lid)
                        .pgbplan(pgbplan)
                        .besprokenOp(aangevraagdOp.minusDays(dagen))
                        .aangevraagdOp(aangevraagdOp)
                        .build());
    }

    private static Arbitrary<Levensloop.Poging<Pgb>> pogingen() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, beslissen()),
                Tuple.of(2, keuzes().map(advies -> (pgb, dag) -> evalueer(pgb, advies, dag))),
                Tuple.of(2, keuzes().map(besluit -> (pgb, dag) -> herzie(pgb, besluit, dag))));
    }

    private static Arbitrary<Herziening.Keuze> keuzes() {
        return Arbitraries.of(Herziening.Keuze.class);
    }

    private static Arbitrary<Levensloop.Poging<Pgb>> beslissen() {
        return Arbitraries.of(true, true, true, false)
                .map(toegekend -> (pgb, dag) ->
                        pgb instanceof Pgb.Aangevraagd gevraagd ? gevraagd.besluit(toegekend, dag) : Either.right(pgb));
    }

    private static Either<Afwijzing, ? extends Pgb> evalueer(Pgb pgb, Herziening.Keuze advies, LocalDate dag) {
        return pgb instanceof Pgb.Toegekend toegekend ? toegekend.evalueer(dag, advies) : Either.right(pgb);
    }

    private static Either<Afwijzing, ? extends Pgb> herzie(Pgb pgb, Herziening.Keuze besluit, LocalDate dag) {
        return pgb instanceof Pgb.InHerziening bezig ? bezig.besluit(besluit, dag) : Either.right(pgb);
    }
}
