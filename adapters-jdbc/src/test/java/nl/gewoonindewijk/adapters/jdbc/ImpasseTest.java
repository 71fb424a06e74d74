package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Try;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.budget.port.Jaarbudgetten;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two transactions that wait for each other: the database lets one of them fail. */
class ImpasseTest {

    private static final List<Boekjaar> JAREN = List.of(new Boekjaar(2023), new Boekjaar(2024));

    /** In seconds; longer than a database takes to see a deadlock. */
    private static final int LANGSTE_WACHT = 30;

    private static final int LANGSTE_WERK = 3 * LANGSTE_WACHT;

    private final Opdracht opdracht = new Opdracht("proef-" + UUID.randomUUID());
    private final CyclicBarrier samen = new CyclicBarrier(2);

    static Stream<DataSource> databases() {
        return Stream.of(Proefdatabase.H2.get(), Proefdatabase.POSTGRES.get());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void watSlaagtIsBewaardOokAlsHetWerkDoorgaatNaEenImpasse(DataSource database) throws Exception {
        JdbcOpslag opslag = Proefdatabase.opslag(database, opdracht);
        JAREN.forEach(jaar -> bewaar(opslag, jaar, 0, Jaarbudgetten.NIEUW));

        List<Try<Integer>> uitkomsten = tegelijk(opslag);

        for (int eerste = 0; eerste < 2; eerste++) {
            if (uitkomsten.get(eerste).isSuccess()) {
                assertEquals(
                        Bedrag.ofEuro(1 + eerste),
                        opslag.jaarbudgetten()
                                .vind(JAREN.get(eerste))
                                .get()
                                .waarde()
                                .bedrag());
            }
        }
        assertTrue(uitkomsten.stream().anyMatch(Try::isSuccess), "Een van de twee komt er altijd doorheen.");
        assertTrue(
                uitkomsten.stream().mapToInt(uitkomst -> uitkomst.getOrElse(0)).sum() < 4, "Er was geen impasse.");
    }

    private List<Try<Integer>> tegelijk(JdbcOpslag opslag) throws Exception {
        ExecutorService draden = Executors.newFixedThreadPool(2);
        try {
            Future<Try<Integer>> heen = draden.submit(() -> Try.of(() -> wijzigBeide(opslag, 0)));
            Future<Try<Integer>> weer = draden.submit(() -> Try.of(() -> wijzigBeide(opslag, 1)));
            return List.of(heen.get(LANGSTE_WERK, TimeUnit.SECONDS), weer.get(LANGSTE_WERK, TimeUnit.SECONDS));
        } finally {
            draden.shutdownNow();
        }
    }

    /** Fails where the other never comes: then both fail, and with them the test. */
    private void wachtOpDeAnder() {
        Try.run(() -> samen.await(LANGSTE_WACHT, TimeUnit.SECONDS)).get();
    }

    /** Changes one year, and then the other; where that fails it leaves it at one. */
    private int wijzigBeide(JdbcOpslag opslag, int eerste) {
        return opslag.transacties().voerUit(() -> {
            bewaar(opslag, JAREN.get(eerste), 1 + eerste, 1);
            wachtOpDeAnder();
            try {
                bewaar(opslag, JAREN.get(1 - eerste), 1 + eerste, 1);
                return 2;
            } catch (GelijktijdigeWijziging impasse) {
                return 1;
            }
        });
    }

    private void bewaar(JdbcOpslag opslag, Boekjaar jaar, int euro, long verwacht) {
        Jaarbudget jaarbudget =
                Voorbeeld.jaarbudget(opdracht, 1, 1).withBoekjaar(jaar).withBedrag(Bedrag.ofEuro(euro));
        opslag.jaarbudgetten().bewaar(UUID.randomUUID(), jaarbudget, verwacht);
    }
}
