package nl.gewoonindewijk.ondersteuning.pgb;

import static nl.gewoonindewijk.ondersteuning.pgb.Voorbeeldpgb.AANGEVRAAGD_OP;
import static nl.gewoonindewijk.ondersteuning.pgb.Voorbeeldpgb.TOEGEKEND_OP;
import static nl.gewoonindewijk.ondersteuning.pgb.Voorbeeldpgb.aangevraagd;
import static nl.gewoonindewijk.ondersteuning.pgb.Voorbeeldpgb.aanvraag;
import static nl.gewoonindewijk.ondersteuning.pgb.Voorbeeldpgb.toegekend;
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
import java.util.List;
import java.util.Optional;
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
import nl.gewoonindewijk.ondersteuning.pgb.Herziening.Keuze;
import nl.gewoonindewijk.ondersteuning.pgb.Pgb.Status;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.testkit.WillekeurigeDatums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What holds for a Pgb whatever happens to it; of the sequences half are in order, so that the end is reached. */
class PgbverloopTest {

    private static final LocalDate DAG_ERVOOR = AANGEVRAAGD_OP.minusDays(1);
    private static final LocalDate EVALUATIE = TOEGEKEND_OP.plusYears(1);
    private static final Herziening VERLENGD = new Herziening(EVALUATIE, Keuze.VERLENGEN, EVALUATIE, Keuze.VERLENGEN);
    private static final Herziening GESTOPT = new Herziening(EVALUATIE, Keuze.VERLENGEN, EVALUATIE, Keuze.BEEINDIGEN);

    private static final Map<Status, Set<Status>> VOLGT = HashMap.of(
            Status.AANGEVRAAGD, HashSet.of(Status.TOEGEKEND, Status.AFGEWEZEN),
            Status.TOEGEKEND, HashSet.of(Status.IN_HERZIENING),
            Status.IN_HERZIENING, HashSet.of(Status.TOEGEKEND, Status.BEEINDIGD),
            Status.AFGEWEZEN, HashSet.empty(),
            Status.BEEINDIGD, HashSet.empty());

    private sealed interface Stap extends Verloop.Opdracht<Pgb> permits Besluit, Evaluatie, Herzie {
        LocalDate op();
    }

    private static Either<Afwijzing, Pgb> kanNiet() {
        return Either.left(Voorschrift.PGB.wijsAf("niet-in-deze-stand"));
    }

    private record Besluit(boolean toegekend, LocalDate op) implements Stap {
        @Override
        public Either<Afwijzing, Pgb> aan(Pgb pgb) {
            return pgb instanceof Pgb.Aangevraagd aangevraagd ? aangevraagd.besluit(toegekend, op) : kanNiet();
        }
    }

    private record Evaluatie(LocalDate op, Keuze advies) implements Stap {
        @Override
        public Either<Afwijzing, Pgb> aan(Pgb pgb) {
            return pgb instanceof Pgb.Toegekend toegekend ? Either.narrow(toegekend.evalueer(op, advies)) : kanNiet();
        }
    }

    private record Herzie(Keuze besluit, LocalDate op) implements Stap {
        @Override
        public Either<Afwijzing, Pgb> aan(Pgb pgb) {
            return pgb instanceof Pgb.InHerziening bezig ? bezig.besluit(besluit, op) : kanNiet();
        }
    }

    @Provide
    Arbitrary<List<Stap>> stappen() {
        Arbitrary<LocalDate> dagen = WillekeurigeDatums.tussen(DAG_ERVOOR, AANGEVRAAGD_OP.plusYears(4));
        Arbitrary<Keuze> keuzes = Arbitraries.of(Keuze.class);
        Arbitrary<Stap> besluiten = Combinators.combine(Arbitraries.of(true, true, true, false), dagen)
                .as(Besluit::new);
        Arbitrary<List<Stap>> stappen = Arbitraries.oneOf(
                        besluiten,
                        Combinators.combine(dagen, keuzes).as(Evaluatie::new),
                        Combinators.combine(keuzes, dagen).as(Herzie::new))
                .list()
                .ofMaxSize(14);
        return Arbitraries.oneOf(
                stappen,
                stappen.map(lijst -> Vector.ofAll(lijst).sortBy(Stap::op).asJava()));
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkeReeksVanOpdrachtenVolgtDeStanden(@ForAll("stappen") List<Stap> stappen) {
        Vector<Pgb> toestanden = Verloop.toestanden(aangevraagd(), stappen);

        toestanden
                .zip(toestanden.drop(1))
                .forEach(paar -> assertTrue(
                        VOLGT.get(paar._1().status()).get().contains(paar._2().status())));
        Statistics.label("stand").collect(toestanden.last().status()).coverage(gezien -> Vector.of(Status.values())
                .forEach(status -> gezien.check(status).count(aantal -> aantal > 0)));
    }

    @Property
    void zolangEenPgbLooptStaatErEenEvaluatieOpen(@ForAll("stappen") List<Stap> stappen) {
        Verloop.toestanden(aangevraagd(), stappen)
                .forEach(pgb -> assertEquals(
                        pgb.status() == Status.TOEGEKEND || pgb.status() == Status.IN_HERZIENING ? 1 : 0,
                        Voorbeeldzaak.plichten(Voorschrift.PGB, pgb).stream()
                                .filter(plicht -> !plicht.contains("gedaan"))
                                .count()));
    }

    @Test
    void eenPgbHeeftAllesVanZijnAanvraag() {
        assertEquals(
                new Zaakverwijzing(Zaaksoort.PGB, Voorbeeldzaak.nummer(30)),
                aangevraagd().verwijzing());
        assertEquals(Haarlem.OPDRACHT, aangevraagd().opdracht());
        assertEquals(Optional.of(Voorbeeldzaak.LID), aangevraagd().lid());
        assertEquals(AANGEVRAAGD_OP, aangevraagd().begonnenOp());
        assertEquals(
                aanvraag(),
                toegekend().evalueer(EVALUATIE, Keuze.VERLENGEN).get().aanvraag());
    }

    @Test
    void eenPgbWordtBesprokenVoorHetIsAangevraagd() {
        Pgbaanvraag aanvraag = aanvraag();

        weigert(
                "Een Pgb wordt aangevraagd nadat het met de gemeente is besproken.",
                () -> aanvraag.withAangevraagdOp(aanvraag.besprokenOp().minusDays(1)));
        assertEquals(
                aanvraag.besprokenOp(),
                aanvraag.withAangevraagdOp(aanvraag.besprokenOp()).aangevraagdOp());
    }

    @Test
    void deGemeenteBesluitNaAanvraagEnEvaluatie() {
        weigert("De gemeente besluit na de aanvraag.", () -> new Pgb.Afgewezen(aanvraag(), DAG_ERVOOR));
        weigert(
                "De gemeente besluit na de evaluatie.",
                () -> new Herziening(EVALUATIE, Keuze.VERLENGEN, EVALUATIE.minusDays(1), Keuze.VERLENGEN));
        weigert(
                "Een evaluatie komt na het laatste besluit.",
                () -> new Pgb.InHerziening(toegekend(), TOEGEKEND_OP.minusDays(1), Keuze.VERLENGEN));
        weigert(
                "Een evaluatie komt na het laatste besluit.",
                () -> new Pgb.InHerziening(
                        new Pgb.Toegekend(aanvraag(), TOEGEKEND_OP, List.of(VERLENGD)),
                        EVALUATIE.minusDays(1),
                        Keuze.VERLENGEN));
    }

    @Test
    void watErMetEenPgbGebeurtStaatOpVolgordeVanDag() {
        String melding = "Wat er met een Pgb gebeurt staat op volgorde van dag.";

        weigert(melding, () -> new Pgb.Toegekend(aanvraag(), DAG_ERVOOR, List.of()));
        weigert(melding, () -> new Pgb.Toegekend(aanvraag(), EVALUATIE.plusDays(1), List.of(VERLENGD)));
        weigert(melding, () -> new Pgb.Beeindigd(aanvraag(), EVALUATIE.plusDays(1), List.of(GESTOPT)));
    }

    @Test
    void alleenHetLaatsteBesluitBeeindigtEenPgb() {
        String einde = "Een Pgb eindigt met zijn laatste besluit.";

        weigert("Dit Pgb is beeindigd.", () -> new Pgb.Toegekend(aanvraag(), TOEGEKEND_OP, List.of(GESTOPT, VERLENGD)));
        weigert(einde, () -> new Pgb.Beeindigd(aanvraag(), TOEGEKEND_OP, List.of()));
        weigert(einde, () -> new Pgb.Beeindigd(aanvraag(), TOEGEKEND_OP, List.of(VERLENGD)));
        weigert(einde, () -> new Pgb.Beeindigd(aanvraag(), TOEGEKEND_OP, List.of(GESTOPT, VERLENGD)));
        weigert(einde, () -> new Pgb.Beeindigd(aanvraag(), TOEGEKEND_OP, List.of(GESTOPT, GESTOPT)));
        assertEquals(
                Status.BEEINDIGD, new Pgb.Beeindigd(aanvraag(), TOEGEKEND_OP, List.of(VERLENGD, GESTOPT)).status());
    }

    @Test
    void hetPgbplanWordtNietGeprint() {
        assertEquals(-1, toegekend().toString().indexOf("nicht"));
    }

    private static void weigert(String melding, Executable actie) {
        assertEquals(
                melding, assertThrows(IllegalArgumentException.class, actie).getMessage());
    }
}
