package nl.gewoonindewijk.dossier.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Try;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.bewaring.Bewaarmoment;
import nl.gewoonindewijk.dossier.logboek.Logketen;
import nl.gewoonindewijk.dossier.logboek.Logregel;
import nl.gewoonindewijk.dossier.logboek.Verwerking;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Lijstregel;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingslijst;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.regels.Afwijzing;

/** What holds after anything anyone does in any dossiers, in any order, while time goes by. */
@Toetst({"UA-7.1-BEWAREN", "UA-7.1-BEVEILIGING", "ARCHIEFBESLUIT-8-VERKLARING"})
class DossierWettenTest {

    /** A step, and how many days later it is taken. */
    record Stap(Dossierzet zet, int dagen) {}

    @Provide
    Arbitrary<List<Stap>> stappen() {
        Arbitrary<Dossierzet.Soort> soorten = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(Dossierzet.Soort.class)),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                Dossierzet.Soort.OPENEN,
                                Dossierzet.Soort.BIJLEGGEN,
                                Dossierzet.Soort.BIJLEGGEN,
                                Dossierzet.Soort.OPHEFFEN,
                                Dossierzet.Soort.VOORSTELLEN,
                                Dossierzet.Soort.GOEDKEUREN,
                                Dossierzet.Soort.UITVOEREN)));
        Arbitrary<Dossierzet> zetten = Combinators.combine(
                        soorten,
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.frequency(Tuple.of(4, 1), Tuple.of(2, 2), Tuple.of(1, 3)),
                        Arbitraries.integers().between(0, 5))
                .as(Dossierzet::new);
        Arbitrary<Integer> dagen = Arbitraries.frequency(
                Tuple.of(30, 0), Tuple.of(3, 1), Tuple.of(1, 40), Tuple.of(1, 365), Tuple.of(4, 400));
        return Combinators.combine(zetten, dagen)
                .as(Stap::new)
                .list()
                .ofMinSize(30)
                .ofMaxSize(70)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void watErOokGebeurtNietsGaatTeVroegWegEnNietsBlijftAchter(@ForAll("stappen") List<Stap> stappen) {
        Verloop verloop = new Verloop();

        stappen.forEach(verloop::doe);
        opruiming().forEach(verloop::doe);

        Statistics.label("stukken vernietigd").collect(verloop.stukkenWeg > 0);
        Statistics.label("dossiers vernietigd").collect(verloop.dossiersVernietigd > 0);
        Statistics.label("stukken vernietigd")
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 40.0));
        Statistics.label("dossiers vernietigd")
                .coverage(coverage -> coverage.check(true).percentage(p -> p > 5.0));
    }

    /** In the end everything is closed and freed, and two years later what can go goes. */
    private static List<Stap> opruiming() {
        Vector<Stap> vrij = Vector.rangeClosed(1, 2)
                .flatMap(dossier -> Vector.rangeClosed(1, 2)
                        .flatMap(stuk -> Vector.of(
                                new Dossierzet(Dossierzet.Soort.BIJLEGGEN, dossier, stuk, 2),
                                new Dossierzet(Dossierzet.Soort.INTREKKEN, dossier, stuk, 2),
                                new Dossierzet(Dossierzet.Soort.OPHEFFEN, dossier, stuk, 2),
                                new Dossierzet(Dossierzet.Soort.OPHEFFEN, dossier, stuk, 2),
                                new Dossierzet(Dossierzet.Soort.OPHEFFEN, dossier, stuk, 2))))
                .map(zet -> new Stap(zet, 0));
        return vrij.append(new Stap(new Dossierzet(Dossierzet.Soort.VOORSTELLEN, 1, 1, 2), 730))
                .append(new Stap(new Dossierzet(Dossierzet.Soort.GOEDKEUREN, 1, 1, 3), 1))
                .append(new Stap(new Dossierzet(Dossierzet.Soort.GOEDKEUREN, 1, 1, 2), 0))
                .append(new Stap(new Dossierzet(Dossierzet.Soort.GOEDKEUREN, 1, 1, 3), 0))
                .append(new Stap(new Dossierzet(Dossierzet.Soort.UITVOEREN, 1, 1, 3), 1))
                .append(new Stap(new Dossierzet(Dossierzet.Soort.UITVOEREN, 1, 1, 3), 0))
                .append(new Stap(new Dossierzet(Dossierzet.Soort.UITVOEREN, 1, 1, 3), 0))
                .asJava();
    }

    /** One run. */
    private static final class Verloop {

        private final Dossierpraktijk praktijk = Dossierpraktijk.leeg();
        private final Set<DossierId> dossiersWeg = new HashSet<>();
        private LocalDate vandaag = Gegevens.VANDAAG;
        private int stukkenWeg;
        private int dossiersVernietigd;

        void doe(Stap stap) {
            vandaag = vandaag.plusDays(stap.dagen());
            praktijk.klok().zet(vandaag);
            Momentopname voor = praktijk.momentopname();
            LijstId lijst = stap.zet().lijst(praktijk);
            Set<Stukverwijzing> opLijst = openOp(lijst);
            int regels = praktijk.log().size();

            Try<Either<Afwijzing, ?>> uitkomst = Try.of(() -> stap.zet().op(praktijk));

            Momentopname na = praktijk.momentopname();
            eisGelogd(uitkomst, regels);
            boolean gelukt = uitkomst.isSuccess() && uitkomst.get().isRight();
            if (!gelukt) {
                // Some numbers come again for something else; that is an error, and no refusal.
                uitkomst.failed().forEach(fout -> assertInstanceOf(IllegalArgumentException.class, fout));
                assertEquals(voor, na);
            }
            boolean uitgevoerd = gelukt && stap.zet().soort() == Dossierzet.Soort.UITVOEREN;
            eisVernietigd(uitgevoerd ? teVernietigen(lijst, opLijst, voor) : Set.of(), voor, na);
            eisAgenda(na);
            eisNietsOver(na);
        }

        private void eisGelogd(Try<Either<Afwijzing, ?>> uitkomst, int eerder) {
            List<Verwerking> nieuw = praktijk.logNa(eerder);
            Verwerking.Status status = uitkomst.isFailure()
                    ? Verwerking.Status.MISLUKT
                    : uitkomst.get().isRight() ? Verwerking.Status.GESLAAGD : Verwerking.Status.GEWEIGERD;
            assertFalse(nieuw.isEmpty());
            assertTrue(nieuw.stream().allMatch(regel -> regel.status() == status), nieuw::toString);
            List<Logregel> log = praktijk.log();
            assertEquals(
                    new Logketen.Heel(log.get(log.size() - 1).stand()),
                    new Logketen(praktijk.werkplek().sleutels()::vind).controleer(log.stream(), List.of()));
        }

        /** What went is what was due and free on an approved list that was carried out, and nothing else. */
        private void eisVernietigd(Set<Stukverwijzing> verwacht, Momentopname voor, Momentopname na) {
            Set<Stukverwijzing> weg = stukken(voor);
            weg.removeAll(stukken(na));

            assertEquals(verwacht, weg);
            stukkenWeg += weg.size();
            Set<DossierId> verdwenen = dossiers(voor);
            verdwenen.removeAll(dossiers(na));
            dossiersVernietigd += verdwenen.size();
            dossiersWeg.addAll(verdwenen);
            dossiersWeg.removeAll(dossiers(na));
        }

        private Set<Stukverwijzing> teVernietigen(LijstId id, Set<Stukverwijzing> opLijst, Momentopname voor) {
            Vernietigingslijst lijst = voor.lijsten().stream()
                    .map(Opgeslagen::waarde)
                    .filter(een -> een.kop().id().equals(id))
                    .findFirst()
                    .orElseThrow();
            if (lijst instanceof Vernietigingslijst.Uitgevoerd) {
                return Set.of();
            }
            Vernietigingslijst.Goedgekeurd goedgekeurd = assertInstanceOf(Vernietigingslijst.Goedgekeurd.class, lijst);
            assertNotEquals(goedgekeurd.kop().voorgesteldDoor(), goedgekeurd.door());
            return voor.dossiers().stream()
                    .map(Opgeslagen::waarde)
                    .filter(Verloop::isVrij)
                    .flatMap(dossier -> dossier.stukken().stream()
                            .filter(stuk -> opLijst.contains(stuk.stuk()))
                            .filter(stuk -> stuk.stuk().soort() != Stuksoort.KLACHT)
                            .filter(stuk -> isVoorbij(stuk) || isIngewilligd(dossier, stuk))
                            .map(Dossierstuk::stuk))
                    .collect(Collectors.toSet());
        }

        /** No hold, and no complaint that runs. */
        private static boolean isVrij(Dossier dossier) {
            return dossier.opschortingen().stream()
                            .allMatch(hold -> hold.opgehevenOp().isPresent())
                    && dossier.stukken().stream()
                            .allMatch(stuk -> stuk.stuk().soort() != Stuksoort.KLACHT
                                    || stuk.afgeslotenOp().isPresent());
        }

        private Set<Stukverwijzing> openOp(LijstId lijst) {
            return praktijk.opslag().vernietigingslijsten().regels(lijst, Stream::toList).stream()
                    .map(Lijstregel::stuk)
                    .collect(Collectors.toSet());
        }

        private boolean isVoorbij(Dossierstuk stuk) {
            return stuk.afgeslotenOp()
                    .filter(dag -> vandaag.isAfter(dag.plusYears(1)))
                    .isPresent();
        }

        private static boolean isIngewilligd(Dossier dossier, Dossierstuk stuk) {
            return dossier.verzoeken().stream()
                    .filter(verzoek -> verzoek.stukken().contains(stuk.stuk()))
                    .flatMap(verzoek -> verzoek.ingewilligdOp().stream())
                    .anyMatch(op -> !stuk.gewijzigdOp().isAfter(op));
        }

        private void eisAgenda(Momentopname na) {
            Vector<Bewaarmoment> verwacht = Vector.ofAll(na.dossiers())
                    .flatMap(dossier -> Bewaarmoment.van(
                            dossier.waarde(), praktijk.werkplek().bewaarregeling(), vandaag));

            assertEquals(verwacht.toJavaSet(), new HashSet<>(na.agenda()));
            assertEquals(verwacht.size(), na.agenda().size());
        }

        private void eisNietsOver(Momentopname na) {
            Set<DossierId> opAndereLijst =
                    na.open().stream().map(Lijstregel::dossier).collect(Collectors.toSet());
            Set<String> resten = dossiersWeg.isEmpty() ? Set.of() : Resten.in(praktijk.opslag());
            for (DossierId weg : dossiersWeg) {
                assertTrue(praktijk.opslag().dossiers().vind(weg).isEmpty());
                // A line of another list says which dossier it was about until that list is dealt with.
                assertTrue(opAndereLijst.contains(weg)
                        || !resten.contains(weg.waarde().toString()));
            }
        }

        private static Set<Stukverwijzing> stukken(Momentopname nu) {
            return nu.dossiers().stream()
                    .flatMap(dossier -> dossier.waarde().stukken().stream())
                    .map(Dossierstuk::stuk)
                    .collect(Collectors.toCollection(HashSet::new));
        }

        private static Set<DossierId> dossiers(Momentopname nu) {
            return nu.dossiers().stream()
                    .map(dossier -> dossier.waarde().id())
                    .collect(Collectors.toCollection(HashSet::new));
        }
    }
}
