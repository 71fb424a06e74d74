package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.port.Stukvernietiger;
import nl.gewoonindewijk.ondersteuning.Zaaksoort;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of a case that is destroyed nothing stays, and other cases stay as they are. */
class StukvernietigerTest {

    private static final List<Tabel<?>> TABELLEN = Vector.ofAll(Voorbeeldzaken.VORMEN)
            .flatMap(vorm -> Vector.<Tabel<?>>ofAll(vorm.tabellen()))
            .append(JdbcWerkvoorraad.TABEL)
            .append(JdbcHandelingen.TABEL)
            .asJava();

    private static final int TWEE = 2;

    private final Opdracht opdracht = new Opdracht("proef-" + UUID.randomUUID());
    private final Meeluisteraar meeluisteraar = new Meeluisteraar();

    static Stream<DataSource> databases() {
        return Stream.of(Proefdatabase.H2.get(), Proefdatabase.INGEBOUWD.get(), Proefdatabase.POSTGRES.get());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void vanZakenDieVernietigdZijnBlijftInGeenTabelIetsOver(DataSource database) {
        JdbcOpslag opslag = Proefdatabase.opslag(database, opdracht);
        bewaar(opslag.ondersteuning(), 1);
        List<Integer> vanEen = rijen(database);
        bewaar(opslag.ondersteuning(), TWEE);
        assertTrue(rijen(database).stream().allMatch(aantal -> aantal > 1));

        opslag.stukvernietiger().vernietig(stukken(TWEE));

        assertEquals(vanEen, rijen(database));
        opslag.stukvernietiger().vernietig(stukken(TWEE));
        assertEquals(vanEen, rijen(database));
        opslag.stukvernietiger().vernietig(stukken(1));
        assertEquals(Set.of(0), Set.copyOf(rijen(database)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void deZakenVanEenAndereOpdrachtMetDezelfdeNummersBlijven(DataSource database) {
        Opdracht ander = new Opdracht("proef-" + UUID.randomUUID());
        bewaar(Proefdatabase.opslag(database, opdracht).ondersteuning(), 1);
        List<Integer> eerst = rijen(database);

        Proefdatabase.opslag(database, ander).stukvernietiger().vernietig(stukken(1));

        assertEquals(eerst, rijen(database));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void hoeveelZakenHetOokZijnHetKostDrieStatementsPerSoort(DataSource database) {
        Stukvernietiger vernietiger =
                Proefdatabase.opslag(meeluisteraar.bij(database), opdracht).stukvernietiger();

        vernietiger.vernietig(
                Vector.rangeClosed(1, 500).flatMap(StukvernietigerTest::stukken).asJava());

        assertEquals(3 * vernietiger.soorten().size(), meeluisteraar.gehoord().size());
        vernietiger.vernietig(List.of());
        assertEquals(List.of(), meeluisteraar.gehoord());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void watHierNietBewaardWordtWordtHierNietVernietigd(DataSource database) {
        Stukvernietiger vernietiger = Proefdatabase.opslag(database, opdracht).stukvernietiger();

        assertEquals(
                Set.of(
                        Stuksoort.AANMELDING,
                        Stuksoort.TRAJECT,
                        Stuksoort.ONDERSTEUNINGSPLAN,
                        Stuksoort.PGB,
                        Stuksoort.MELDCODE),
                vernietiger.soorten());
        assertThrows(
                IllegalArgumentException.class,
                () -> vernietiger.vernietig(List.of(new Stukverwijzing(Stuksoort.KLACHT, UUID.randomUUID()))));
    }

    /** A duty and an act in each case too. */
    private void bewaar(Ondersteuningsopslag opslag, long nummer) {
        Voorbeeldzaken.bewaarAlle(opslag, opdracht, nummer);
        for (Zaaksoort soort : Zaaksoort.values()) {
            Zaakverwijzing zaak = new Zaakverwijzing(soort, Voorbeeldzaken.nummer(nummer));
            opslag.werkvoorraad()
                    .vervang(zaak, List.of(Voorbeeldzaken.verplichting(zaak, "UA-5.1-EVALUATIE", Voorbeeldzaken.DAG)));
            opslag.handelingen().noteer(Voorbeeldzaken.handeling(zaak, UUID.randomUUID()));
        }
    }

    private static List<Stukverwijzing> stukken(long nummer) {
        return Stream.of(Zaaksoort.values())
                .map(soort -> new Stukverwijzing(Stuksoort.valueOf(soort.name()), Voorbeeldzaken.nummer(nummer)))
                .toList();
    }

    private List<Integer> rijen(DataSource database) {
        return Jdbi.create(database).withHandle(handle -> TABELLEN.stream()
                .map(tabel -> handle.createQuery("select count(*) from " + tabel.naam() + " where opdracht = :opdracht")
                        .bind("opdracht", opdracht.code())
                        .mapTo(Integer.class)
                        .one())
                .toList());
    }
}
