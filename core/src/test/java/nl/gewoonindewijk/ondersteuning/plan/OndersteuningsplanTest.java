package nl.gewoonindewijk.ondersteuning.plan;

import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.BEGIN;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.EVALUATIE_OP;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.GETEKEND_OP;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.KOP;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.VOLGENDE;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.beeindigen;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.bijstellen;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.concept;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.getekend;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.ondertekening;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.volledig;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.voortzetten;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.zonderAanvullend;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.ondersteuning.Verloop;
import nl.gewoonindewijk.ondersteuning.Voorbeeldzaak;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.Zaaksoort;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan.Status;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.testkit.WillekeurigeDatums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class OndersteuningsplanTest {

    private static final LocalDate DAG_VOOR_BEGIN = BEGIN.minusDays(1);

    /** Which state may follow which; a plan that ended or was withdrawn stays so. */
    private static final Map<Status, Set<Status>> VOLGT = HashMap.of(
            Status.CONCEPT, HashSet.of(Status.CONCEPT, Status.GETEKEND, Status.INGETROKKEN),
            Status.GETEKEND, HashSet.of(Status.GETEKEND, Status.IN_BIJSTELLING, Status.BEEINDIGD),
            Status.IN_BIJSTELLING, HashSet.of(Status.IN_BIJSTELLING, Status.GETEKEND, Status.BEEINDIGD),
            Status.BEEINDIGD, HashSet.of(Status.BEEINDIGD),
            Status.INGETROKKEN, HashSet.empty());

    private sealed interface Stap extends Verloop.Opdracht<Ondersteuningsplan>
            permits Schrijf, Teken, Evalueer, Vraag, Bevestig, TrekIn {}

    private static Either<Afwijzing, Ondersteuningsplan> kanNiet() {
        return Either.left(Voorschrift.PLAN.wijsAf("niet-in-deze-stand"));
    }

    private record Schrijf(Planinhoud inhoud) implements Stap {
        @Override
        public Either<Afwijzing, Ondersteuningsplan> aan(Ondersteuningsplan plan) {
            return plan instanceof Tekenbaar tekenbaar ? Either.right(tekenbaar.metInhoud(inhoud)) : kanNiet();
        }
    }

    private record Teken(LocalDate op) implements Stap {
        @Override
        public Either<Afwijzing, Ondersteuningsplan> aan(Ondersteuningsplan plan) {
            return plan instanceof Tekenbaar tekenbaar
                    ? Either.narrow(tekenbaar.onderteken(ondertekening(op)))
                    : kanNiet();
        }
    }

    private record Evalueer(Evaluatie evaluatie) implements Stap {
        @Override
        public Either<Afwijzing, Ondersteuningsplan> aan(Ondersteuningsplan plan) {
            return plan instanceof Geldend geldend ? geldend.evalueer(evaluatie) : kanNiet();
        }
    }

    private record Vraag(Bevestiging.Reden reden, LocalDate op) implements Stap {
        @Override
        public Either<Afwijzing, Ondersteuningsplan> aan(Ondersteuningsplan plan) {
            return plan instanceof Bevestigbaar getekend ? getekend.vraagBevestiging(reden, op) : kanNiet();
        }
    }

    private record Bevestig(Bevestiging.Reden reden, LocalDate op) implements Stap {
        @Override
        public Either<Afwijzing, Ondersteuningsplan> aan(Ondersteuningsplan plan) {
            return plan instanceof Bevestigbaar getekend ? getekend.bevestig(reden, op) : kanNiet();
        }
    }

    private record TrekIn(LocalDate op) implements Stap {
        @Override
        public Either<Afwijzing, Ondersteuningsplan> aan(Ondersteuningsplan plan) {
            return plan instanceof Ondersteuningsplan.Concept concept ? Either.narrow(concept.trekIn(op)) : kanNiet();
        }
    }

    private static Evaluatie evaluatie(LocalDate op, Evaluatie.Besluit besluit) {
        return switch (besluit) {
            case VOORTZETTEN -> voortzetten(op, op.plusDays(30));
            case BIJSTELLEN -> bijstellen(op);
            case BEEINDIGEN -> beeindigen(op);
        };
    }

    @Provide
    Arbitrary<List<Stap>> stappen() {
        Arbitrary<LocalDate> dagen = WillekeurigeDatums.tussen(DAG_VOOR_BEGIN, BEGIN.plusDays(60));
        Arbitrary<Bevestiging.Reden> redenen = Arbitraries.of(Bevestiging.Reden.class);
        Arbitrary<Stap> schrijven = Combinators.combine(
                        Arbitraries.of(volledig(), zonderAanvullend(), Planinhoud.leeg()), dagen)
                .as(Planinhoud::withEvaluatieOp)
                .map(Schrijf::new);
        Arbitrary<Stap> tekenen = dagen.map(Teken::new);
        Arbitrary<Stap> evalueren = Combinators.combine(
                        dagen,
                        Arbitraries.of(
                                Evaluatie.Besluit.VOORTZETTEN,
                                Evaluatie.Besluit.BIJSTELLEN,
                                Evaluatie.Besluit.BIJSTELLEN,
                                Evaluatie.Besluit.BEEINDIGEN))
                .as((dag, besluit) -> new Evalueer(evaluatie(dag, besluit)));
        Arbitrary<Stap> overig = Arbitraries.oneOf(
                Combinators.combine(redenen, dagen).as(Vraag::new),
                Combinators.combine(redenen, dagen).as(Bevestig::new),
                dagen.map(TrekIn::new));
        return Arbitraries.oneOf(schrijven, tekenen, evalueren, overig).list().ofMaxSize(14);
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkeReeksVanOpdrachtenVolgtDeStandenEnBewaartWatGetekendIs(@ForAll("stappen") List<Stap> stappen) {
        Vector<Ondersteuningsplan> toestanden = Verloop.toestanden(concept(volledig()), stappen);

        toestanden.zip(toestanden.drop(1)).forEach(paar -> {
            assertTrue(VOLGT.get(paar._1().status()).get().contains(paar._2().status()));
            assertEquals(
                    versies(paar._1()),
                    versies(paar._2()).take(versies(paar._1()).size()));
        });
        Statistics.label("stand").collect(toestanden.last().status()).coverage(gezien -> Vector.of(Status.values())
                .forEach(status -> gezien.check(status).count(aantal -> aantal > 0)));
    }

    @Property
    void watGeldtIsVolledigEnGetekend(@ForAll("stappen") List<Stap> stappen) {
        Verloop.toestanden(concept(volledig()), stappen)
                .flatMap(OndersteuningsplanTest::versies)
                .forEach(versie -> assertEquals(List.of(), versie.inhoud().ontbrekend()));
    }

    private static Vector<Planversie> versies(Ondersteuningsplan plan) {
        return plan instanceof Bevestigbaar getekend
                ? Vector.ofAll(getekend.verloop().versies())
                : Vector.empty();
    }

    @Test
    void eenPlanHeeftAllesVanZijnKop() {
        Ondersteuningsplan plan = concept(volledig());

        assertEquals(new Zaakverwijzing(Zaaksoort.ONDERSTEUNINGSPLAN, Voorbeeldzaak.nummer(20)), plan.verwijzing());
        assertEquals(Haarlem.OPDRACHT, plan.opdracht());
        assertEquals(Optional.of(Voorbeeldzaak.LID), plan.lid());
        assertEquals(Optional.of(Voorbeeldzaak.SPAARNDAM), plan.wijk());
        assertEquals(BEGIN, plan.begonnenOp());
    }

    @Test
    void alleenEenConceptEnEenGeldendPlanZijnLopend() {
        assertEquals(
                List.of(Status.CONCEPT, Status.GETEKEND, Status.IN_BIJSTELLING),
                Stream.of(Status.values()).filter(Status::isLopend).toList());
    }

    @Test
    void watIngetrokkenIsVraagtNietsMeer() {
        assertEquals(
                List.of(),
                Voorbeeldzaak.plichten(concept(volledig()).trekIn(BEGIN).get()));
    }

    @Test
    void eenVersieIsVolledigEnWordtNaHaarTekeningGeevalueerd() {
        weigert(
                "Een onvolledig plan wordt niet getekend.",
                () -> new Planversie(Planinhoud.leeg(), ondertekening(GETEKEND_OP)));
        weigert(
                "Een plan wordt na zijn ondertekening geevalueerd.",
                () -> new Planversie(volledig(), ondertekening(EVALUATIE_OP)));
        assertEquals(
                EVALUATIE_OP.minusDays(1),
                new Planversie(volledig(), ondertekening(EVALUATIE_OP.minusDays(1)))
                        .ondertekening()
                        .op());
    }

    @Test
    void eenVerloopBegintMetEenOndertekeningEnStaatOpVolgorde() {
        Planversie vroeg = new Planversie(volledig(), ondertekening(GETEKEND_OP));
        Planversie laat = new Planversie(volledig(), ondertekening(GETEKEND_OP.plusDays(1)));
        String volgorde = "Wat er met een plan gebeurt staat op volgorde van dag.";

        weigert(
                "Een plan loopt vanaf zijn eerste ondertekening.",
                () -> new Planverloop(List.of(), List.of(), List.of()));
        weigert(volgorde, () -> new Planverloop(List.of(laat, vroeg), List.of(), List.of()));
        weigert(volgorde, () -> new Planverloop(List.of(laat), List.of(bijstellen(GETEKEND_OP)), List.of()));
        weigert(
                volgorde,
                () -> new Planverloop(
                        List.of(vroeg), List.of(bijstellen(VOLGENDE), bijstellen(EVALUATIE_OP)), List.of()));
        assertEquals(
                laat, new Planverloop(List.of(vroeg, laat), List.of(bijstellen(GETEKEND_OP)), List.of()).geldend());
    }

    @Test
    void eenPlanWordtNietGetekendVoorZijnBegin() {
        Planversie vroeg = new Planversie(volledig(), ondertekening(DAG_VOOR_BEGIN));
        Planverloop verloop = new Planverloop(List.of(vroeg), List.of(beeindigen(EVALUATIE_OP)), List.of());
        String melding = "Een plan wordt niet getekend voor zijn begin.";

        weigert(melding, () -> new Ondersteuningsplan.Getekend(KOP, verloop));
        weigert(melding, () -> new Ondersteuningsplan.InBijstelling(KOP, verloop, volledig()));
        weigert(melding, () -> new Ondersteuningsplan.Beeindigd(KOP, verloop));
    }

    @Test
    void eenPlanEindigtMetEenEvaluatieDieDatBesluit() {
        String melding = "Een plan eindigt met een evaluatie die dat besluit.";
        Planverloop zonder = getekend().verloop();
        Planverloop anders = zonder.met(voortzetten(EVALUATIE_OP, VOLGENDE));

        weigert(melding, () -> new Ondersteuningsplan.Beeindigd(KOP, zonder));
        weigert(melding, () -> new Ondersteuningsplan.Beeindigd(KOP, anders));
        assertEquals(
                Status.BEEINDIGD, new Ondersteuningsplan.Beeindigd(KOP, anders.met(beeindigen(VOLGENDE))).status());
    }

    @Test
    void deLaatsteEvaluatieBepaaltInWelkeStandEenPlanIs() {
        Planverloop getekend = getekend().verloop();
        Planverloop voortgezet = getekend.met(voortzetten(EVALUATIE_OP, VOLGENDE));
        Planverloop bijgesteld = getekend.met(bijstellen(EVALUATIE_OP));
        Planverloop beeindigd = getekend.met(beeindigen(EVALUATIE_OP));
        String bijstelling = "Een plan wordt bijgesteld na een evaluatie die dat besluit.";

        weigert("Dit plan is beeindigd.", () -> new Ondersteuningsplan.Getekend(KOP, beeindigd));
        for (Planverloop verloop : List.of(getekend, voortgezet, beeindigd)) {
            weigert(bijstelling, () -> new Ondersteuningsplan.InBijstelling(KOP, verloop, volledig()));
        }
        assertEquals(Status.GETEKEND, new Ondersteuningsplan.Getekend(KOP, voortgezet).status());
        assertEquals(Status.IN_BIJSTELLING, new Ondersteuningsplan.InBijstelling(KOP, bijgesteld, volledig()).status());
    }

    @Test
    void naDeEvaluatieDieEenPlanBeeindigtKomtErGeenMeer() {
        Planverloop beeindigd = getekend().verloop().met(beeindigen(EVALUATIE_OP));
        String melding = "Na de evaluatie die een plan beeindigt komt er geen meer.";

        weigert(melding, () -> beeindigd.met(voortzetten(EVALUATIE_OP, VOLGENDE)));
        weigert(melding, () -> beeindigd.met(beeindigen(EVALUATIE_OP)));
    }

    @Test
    void eenPlanWordtNietIngetrokkenVoorZijnBegin() {
        weigert(
                "Een plan wordt niet ingetrokken voor zijn begin.",
                () -> new Ondersteuningsplan.Ingetrokken(KOP, volledig(), DAG_VOOR_BEGIN));
    }

    @Test
    void niemandVerandertEenPlanVanBuiten() {
        List<Doel> doelen = new ArrayList<>(volledig().doelen());
        List<Activiteit> activiteiten = new ArrayList<>(volledig().activiteiten());
        List<Betrokkene> betrokkenen = new ArrayList<>(volledig().betrokkenen());
        Planinhoud inhoud = new Planinhoud(
                doelen,
                volledig().eigenKracht(),
                volledig().voorliggend(),
                activiteiten,
                betrokkenen,
                volledig().perspectief(),
                volledig().rechten(),
                volledig().evaluatieOp());

        doelen.clear();
        activiteiten.clear();
        betrokkenen.clear();

        assertEquals(volledig(), inhoud);
    }

    @Test
    void nietsVanWatErGeschrevenIsWordtGeprint() {
        String tekst = getekend().toString();

        for (String geheim : List.of("buiten", "buurvrouw", "thuiszorg", "wandelen", "rollator", "wijkteam-7")) {
            assertEquals(-1, tekst.indexOf(geheim), geheim);
        }
    }

    private static void weigert(String melding, Executable actie) {
        assertEquals(
                melding, assertThrows(IllegalArgumentException.class, actie).getMessage());
    }
}
