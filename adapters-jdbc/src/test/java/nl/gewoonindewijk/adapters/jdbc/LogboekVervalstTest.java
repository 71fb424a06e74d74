package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.logboek.Logketen;
import nl.gewoonindewijk.dossier.logboek.Logketen.Breuk;
import nl.gewoonindewijk.dossier.logboek.Logstand;
import nl.gewoonindewijk.dossier.port.Verwerkingslogboek;
import nl.gewoonindewijk.testkit.Proefsleutels;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever changes the log in the database itself is found out. */
class LogboekVervalstTest {

    private static final int REGELS = 5;

    private final Opdracht opdracht = new Opdracht("proef-" + UUID.randomUUID());
    private final Proefsleutels sleutels = Proefsleutels.van("sleutel-1");

    static Stream<DataSource> databases() {
        return Stream.of(Proefdatabase.H2.get(), Proefdatabase.POSTGRES.get());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void eenLogboekDatNiemandAanraaktIsHeel(DataSource database) {
        Verwerkingslogboek logboek = vul(database);

        Logketen.Heel heel = assertInstanceOf(Logketen.Heel.class, controleer(logboek, Optional.empty()));

        assertEquals(REGELS, heel.stand().volgnummer());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void elkeKolomDieGewijzigdWordtValtOp(DataSource database) {
        for (String wijziging : List.of(
                "trace_id = '00000000000000000000000000000001'",
                "span_id = '0000000000000009'",
                "actie = 'VERSTREKKEN'",
                "begonnen_op = timestamp with time zone '2024-02-29 12:30:00.122+00'",
                "geeindigd_op = timestamp with time zone '2024-02-29 12:30:01+00'",
                "status = 'MISLUKT'",
                "status = 'GEWEIGERD', weigeringsregel = 'UA-7.1-INZAGE', weigeringsreden = 'nee'",
                "doel = 'ANDERS'",
                "kenmerk = '00000000-0000-0000-0000-000000000001'",
                "kenmerk = null",
                "gegevens = 'TRAJECT'",
                "gegevens = ''",
                "gebruiker = 'iemand.anders'",
                "verantwoordelijke = 'iemand.anders'",
                "zegel = '" + "ab".repeat(32) + "'")) {
            assertEquals(
                    new Logketen.Gebroken(3, Breuk.GEWIJZIGD),
                    na(
                            database,
                            "update gidw_logregel set " + wijziging + " where opdracht = :opdracht and volgnummer = 3"),
                    wijziging);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void eenRegelDieWeggehaaldVerplaatstOfErTussenGezetIsValtOp(DataSource database) {
        assertEquals(
                new Logketen.Gebroken(2, Breuk.ONTBREEKT),
                na(database, "delete from gidw_logregel where opdracht = :opdracht and volgnummer = 2"));
        assertEquals(
                new Logketen.Gebroken(REGELS, Breuk.ONTBREEKT),
                na(database, "update gidw_logregel set volgnummer = 9 where opdracht = :opdracht and volgnummer = 5"));
        assertEquals(
                new Logketen.Gebroken(2, Breuk.SLUIT_NIET_AAN),
                na(
                        database,
                        "delete from gidw_logregel where opdracht = :opdracht and volgnummer = 2",
                        "update gidw_logregel set volgnummer = volgnummer - 1"
                                + " where opdracht = :opdracht and volgnummer = 3"));
        assertEquals(
                new Logketen.Gebroken(REGELS + 1, Breuk.SLUIT_NIET_AAN),
                na(
                        database,
                        "insert into gidw_logregel select opdracht, 6, trace_id, span_id, actie, begonnen_op,"
                                + " geeindigd_op, status, weigeringsregel, weigeringsreden, doel, kenmerk, gegevens, gebruiker,"
                                + " verantwoordelijke, vorige, sleutel, zegel from gidw_logregel"
                                + " where opdracht = :opdracht and volgnummer = 1"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void eenRegelMetEenSleutelDieDeGastheerNietHeeftValtOp(DataSource database) {
        assertEquals(
                new Logketen.Gebroken(4, Breuk.SLEUTEL_ONBEKEND),
                na(
                        database,
                        "update gidw_logregel set sleutel = 'eigen' where opdracht = :opdracht"
                                + " and volgnummer = 4"));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void eenRegelDieNietsBetekentWordtNietGelezen(DataSource database) {
        Verwerkingslogboek logboek = vul(database);
        wijzig(database, "update gidw_logregel set actie = 'NIETS' where opdracht = :opdracht and volgnummer = 2");

        assertThrows(Opslagfout.class, () -> controleer(logboek, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void watVanHetEindeWeggehaaldIsValtOpZodraErWeerIetsBijkomt(DataSource database) {
        Verwerkingslogboek logboek = vul(database);
        Logstand eerder = ((Logketen.Heel) controleer(logboek, Optional.empty())).stand();
        wijzig(database, "delete from gidw_logregel where opdracht = :opdracht and volgnummer = 5");

        assertInstanceOf(Logketen.Heel.class, controleer(logboek, Optional.empty()));
        assertEquals(new Logketen.Gebroken(REGELS, Breuk.ONTBREEKT), controleer(logboek, Optional.of(eerder)));
        logboek.noteer(List.of(Voorbeelddossiers.geweigerd()));
        assertEquals(new Logketen.Gebroken(REGELS, Breuk.ONTBREEKT), controleer(logboek, Optional.empty()));
    }

    /** What is found after this was done to a log of its own. */
    private Logketen.Uitkomst na(DataSource database, String... statements) {
        Opdracht eigen = new Opdracht("proef-" + UUID.randomUUID());
        Verwerkingslogboek logboek = vul(database, eigen);
        for (String statement : statements) {
            wijzig(database, eigen, statement);
        }
        return controleer(logboek, Optional.empty());
    }

    private Logketen.Uitkomst controleer(Verwerkingslogboek logboek, Optional<Logstand> bekend) {
        return logboek.lees(regels -> new Logketen(sleutels::vind).controleer(regels, bekend));
    }

    private Verwerkingslogboek vul(DataSource database) {
        return vul(database, opdracht);
    }

    private Verwerkingslogboek vul(DataSource database, Opdracht van) {
        Verwerkingslogboek logboek =
                Proefdatabase.opslag(database, van).dossiers(sleutels).logboek();
        logboek.noteer(List.of(Voorbeelddossiers.verwerking(1), Voorbeelddossiers.geweigerd()));
        for (int nummer = 3; nummer <= REGELS; nummer++) {
            logboek.noteer(List.of(Voorbeelddossiers.verwerking(nummer)));
        }
        return logboek;
    }

    private void wijzig(DataSource database, String sql) {
        wijzig(database, opdracht, sql);
    }

    private static void wijzig(DataSource database, Opdracht van, String sql) {
        int geraakt = Jdbi.create(database)
                .withHandle(handle ->
                        handle.createUpdate(sql).bind("opdracht", van.code()).execute());
        assertEquals(1, geraakt, sql);
    }
}
