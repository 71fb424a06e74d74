package nl.gewoonindewijk.ondersteuning.traject;

import static nl.gewoonindewijk.ondersteuning.traject.Voorbeeldtraject.BEGIN;
import static nl.gewoonindewijk.ondersteuning.traject.Voorbeeldtraject.beeindiging;
import static nl.gewoonindewijk.ondersteuning.traject.Voorbeeldtraject.lopend;
import static nl.gewoonindewijk.ondersteuning.traject.Voorbeeldtraject.overdracht;
import static nl.gewoonindewijk.ondersteuning.traject.Voorbeeldtraject.start;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.ondersteuning.Deelname;
import nl.gewoonindewijk.ondersteuning.Duur;
import nl.gewoonindewijk.ondersteuning.Onderdeel;
import nl.gewoonindewijk.ondersteuning.Ondersteuningsvorm;
import nl.gewoonindewijk.ondersteuning.Overdrachtsreden;
import nl.gewoonindewijk.ondersteuning.Verloop;
import nl.gewoonindewijk.ondersteuning.Voorbeeldzaak;
import nl.gewoonindewijk.ondersteuning.Zaaksoort;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.testkit.WillekeurigeDatums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TrajectTest {

    private static final LocalDate DAG_ERVOOR = BEGIN.minusDays(1);

    private sealed interface Stap extends Verloop.Opdracht<Traject> permits Regie, Plan, Voltooi, TrekIn, Einde {}

    private record Regie(Set<Regiehouder> kunnen, LocalDate vanaf) implements Stap {
        @Override
        public Either<Afwijzing, Traject> aan(Traject traject) {
            return Either.narrow(traject.legRegieBij(kunnen, vanaf));
        }
    }

    private record Plan(Overdracht overdracht) implements Stap {
        @Override
        public Either<Afwijzing, Traject> aan(Traject traject) {
            return Either.narrow(traject.planOverdracht(overdracht));
        }
    }

    private record Voltooi(Overdrachtsreden reden, LocalDate op) implements Stap {
        @Override
        public Either<Afwijzing, Traject> aan(Traject traject) {
            return Either.narrow(traject.voltooiOverdracht(reden, op));
        }
    }

    private record TrekIn(Overdrachtsreden reden) implements Stap {
        @Override
        public Either<Afwijzing, Traject> aan(Traject traject) {
            return Either.narrow(traject.trekOverdrachtIn(reden));
        }
    }

    private record Einde(Beeindiging beeindiging) implements Stap {
        @Override
        public Either<Afwijzing, Traject> aan(Traject traject) {
            return Either.narrow(traject.beeindig(beeindiging));
        }
    }

    @Provide
    Arbitrary<List<Stap>> stappen() {
        Arbitrary<LocalDate> dagen = WillekeurigeDatums.tussen(DAG_ERVOOR, BEGIN.plusDays(90));
        Arbitrary<Overdrachtsreden> redenen = Arbitraries.of(Overdrachtsreden.class);
        Arbitrary<Overdracht> overdrachten = Combinators.combine(
                        redenen, dagen, Arbitraries.integers().between(0, 60))
                .as((reden, dag, tot) -> overdracht(reden, dag, dag.plusDays(tot)));
        return Arbitraries.<Stap>oneOf(
                        Combinators.combine(Arbitraries.of(Regiehouder.class).set(), dagen)
                                .as(Regie::new),
                        overdrachten.map(Plan::new),
                        Combinators.combine(redenen, dagen).as(Voltooi::new),
                        redenen.map(TrekIn::new),
                        Combinators.combine(dagen, redenen.optional())
                                .as((op, vervolg) -> new Einde(new Beeindiging(op, new Code("19"), vervolg))))
                .list()
                .ofMaxSize(10);
    }

    /** On the birthday in the middle of the days that are tried, the resident becomes 18. */
    private static Traject begin() {
        return Voorbeeldtraject.van(BEGIN.plusDays(45).minusYears(18));
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkeReeksVanOpdrachtenHoudtDeRegieBelegdEnVergeetGeenVoltooideOverdracht(
            @ForAll("stappen") List<Stap> stappen) {
        Vector<Traject> toestanden = Verloop.toestanden(begin(), stappen);

        toestanden.forEach(traject -> assertTrue(traject.regie().begin().contains(BEGIN)));
        toestanden.zip(toestanden.drop(1)).forEach(paar -> {
            assertEquals(Traject.Status.LOPEND, paar._1().status());
            assertEquals(Vector.empty(), klaar(paar._2()).foldLeft(klaar(paar._1()), Vector::remove));
        });
        Statistics.label("stand").collect(toestanden.last().status()).coverage(gezien -> Vector.of(
                        Traject.Status.values())
                .forEach(status -> gezien.check(status).count(aantal -> aantal > 0)));
    }

    private static Vector<Overdracht> klaar(Traject traject) {
        return Vector.ofAll(traject.overdrachten()).reject(Overdracht::isOpen);
    }

    @Property
    void wieBeeindigdIsHeeftNietsOpenStaanEnIsOvergedragenAanWieErVolgt(@ForAll("stappen") List<Stap> stappen) {
        Traject laatste = Verloop.toestanden(begin(), stappen).last();

        if (laatste instanceof Traject.Beeindigd beeindigd) {
            assertTrue(beeindigd.overdrachten().stream().noneMatch(Overdracht::isOpen));
            beeindigd
                    .beeindiging()
                    .vervolg()
                    .ifPresent(reden ->
                            assertTrue(beeindigd.overdrachten().stream().anyMatch(een -> een.reden() == reden)));
        }
    }

    @Test
    void eenTrajectHeeftAllesVanZijnBegin() {
        assertEquals(new Zaakverwijzing(Zaaksoort.TRAJECT, Voorbeeldzaak.nummer(50)), lopend().verwijzing());
        assertEquals(Haarlem.OPDRACHT, lopend().opdracht());
        assertEquals(Optional.of(Voorbeeldzaak.LID), lopend().lid());
        assertEquals(BEGIN, lopend().begonnenOp());
        assertEquals(Traject.Status.LOPEND, lopend().status());
    }

    @Test
    void korteOndersteuningIsGeenTraject() {
        Ondersteuningsvorm kort = new Ondersteuningsvorm(Onderdeel.SOCIALE_BASIS, Deelname.COLLECTIEF, Duur.KORT);

        weigert("Een traject is lange ondersteuning.", () -> start().withVorm(kort));
    }

    @Test
    void eenOverdrachtIsNietKlaarVoordatZeGeplandIs() {
        String melding = "Een overdracht is niet klaar voordat ze gepland is.";
        Overdracht goed = overdracht(Overdrachtsreden.JEUGDWET, BEGIN, BEGIN);

        weigert(melding, () -> goed.withUiterlijk(DAG_ERVOOR));
        weigert(melding, () -> goed.withVoltooidOp(DAG_ERVOOR));
        assertTrue(goed.isOpen());
        assertFalse(goed.withVoltooidOp(BEGIN).isOpen());
    }

    @Test
    void eenTrajectEindigtNaZijnBeginEnZonderOpenOverdracht() {
        String melding = "Een traject eindigt na zijn begin, en zonder open overdracht.";
        Tijdlijn<Regiehouder> regie = lopend().regie();
        Overdracht open = overdracht(Overdrachtsreden.JEUGDWET, BEGIN, BEGIN);

        weigert(melding, () -> new Traject.Beeindigd(start(), regie, List.of(), beeindiging(DAG_ERVOOR)));
        weigert(melding, () -> new Traject.Beeindigd(start(), regie, List.of(open), beeindiging(BEGIN)));
        assertEquals(
                Traject.Status.BEEINDIGD,
                new Traject.Beeindigd(start(), regie, List.of(open.withVoltooidOp(BEGIN)), beeindiging(BEGIN))
                        .status());
    }

    @Test
    void niemandVerandertDeOverdrachtenVanBuiten() {
        Overdracht klaar = overdracht(Overdrachtsreden.JEUGDWET, BEGIN, BEGIN).withVoltooidOp(BEGIN);
        List<Overdracht> overdrachten = new ArrayList<>(List.of(klaar));
        Traject lopend = new Traject.Lopend(start(), lopend().regie(), overdrachten);
        Traject beeindigd = new Traject.Beeindigd(start(), lopend().regie(), overdrachten, beeindiging(BEGIN));

        overdrachten.clear();

        assertEquals(List.of(klaar), lopend.overdrachten());
        assertEquals(List.of(klaar), beeindigd.overdrachten());
    }

    @Test
    void wieOverneemtWordtNietGeprint() {
        Traject traject = lopend().planOverdracht(overdracht(Overdrachtsreden.JEUGDWET, BEGIN, BEGIN))
                .get();

        assertNotEquals(lopend(), traject);
        assertEquals(-1, traject.toString().indexOf("zorgaanbieder"));
    }

    private static void weigert(String melding, Executable actie) {
        assertEquals(
                melding, assertThrows(IllegalArgumentException.class, actie).getMessage());
    }
}
