package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.Vector;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How many statements a destruction takes. */
class VernietigingStatementsTest {

    /** Of 1200 that are due: two rounds of 500 lines, one of 200, and the verklaring. */
    private static final int DOSSIERS = 2400;

    private static final int RONDES = 3;

    /** As measured: to lock, read, judge, destroy and log. */
    private static final int PER_RONDE = 20;

    static Stream<DataSource> databases() {
        return Stream.of(Proefdatabase.leegH2(), Proefdatabase.leegPostgres());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void eenRondeKostEvenveelStatementsHoeveelRegelsHetOokZijn(DataSource leeg) {
        Vector<Vector<String>> transacties = VernietigingStatements.vanElkeTransactie(leeg, DOSSIERS);

        assertEquals(RONDES + 1, transacties.size());
        assertEquals(1, transacties.take(RONDES).distinct().size());
        assertEquals(
                PER_RONDE, transacties.head().size(), () -> transacties.head().mkString("\n"));
    }
}
