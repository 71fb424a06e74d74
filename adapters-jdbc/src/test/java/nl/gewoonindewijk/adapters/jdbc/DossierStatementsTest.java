package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierhouder;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.bewaring.Bewaarmoment;
import nl.gewoonindewijk.dossier.port.Bewaaragenda;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.dossier.port.Dossiers;
import nl.gewoonindewijk.dossier.port.Vernietigingslijsten;
import nl.gewoonindewijk.dossier.vernietiging.Lijstregel;
import nl.gewoonindewijk.dossier.vernietiging.Regeluitkomst;
import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.testkit.Proefsleutels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a sweep costs: the same number of statements, however many dossiers it deals with at a time. */
class DossierStatementsTest {

    private static final int VEEL = 500;

    private final Opdracht opdracht = new Opdracht("proef-" + UUID.randomUUID());
    private final Meeluisteraar meeluisteraar = new Meeluisteraar();
    private final Proefsleutels sleutels = Proefsleutels.van("sleutel-1");

    static Vector<DataSource> databases() {
        return Vector.of(Proefdatabase.H2.get(), Proefdatabase.POSTGRES.get());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void veelDossiersLadenVergrendelenEnVernietigenKostEvenveelStatementsAlsEen(DataSource database) {
        Dossiers dossiers = opslag(database).dossiers();
        dossiers.bewaar(Voorbeelddossiers.dossier(opdracht, 1), Dossiers.NIEUW);
        dossiers.bewaar(Voorbeelddossiers.dossier(opdracht, 2), Dossiers.NIEUW);
        for (List<DossierId> ids : List.of(List.of(Voorbeelddossiers.id(1)), ids())) {
            meeluisteraar.gehoord();

            dossiers.vind(ids);
            assertEquals(List.of("select"), gedaan());
            dossiers.vindVoorWijziging(ids);
            assertEquals(List.of("select for update", "select"), gedaan());
            dossiers.lijst(Optional.of(Voorbeelddossiers.id(1)), VEEL);
            assertEquals(List.of("select"), gedaan());
            dossiers.vernietig(ids);
            assertEquals(
                    List.of(
                            "delete from gidw_dossier",
                            "delete from gidw_toestemming",
                            "delete from gidw_verstrekking",
                            "delete from gidw_bewaarmoment"),
                    gedaan());
        }
        dossiers.vind(List.of());
        dossiers.vindVoorWijziging(List.of());
        dossiers.vernietig(List.of());
        assertEquals(List.of(), gedaan());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void eenDossierLadenKostEenStatementEnWijzigenSchrijftAlleenWatAndersIs(DataSource database) {
        Dossiers dossiers = opslag(database).dossiers();
        Dossier dossier = Voorbeelddossiers.dossier(opdracht, 1);
        dossiers.bewaar(dossier, Dossiers.NIEUW);
        meeluisteraar.gehoord();

        dossiers.vind(dossier.id());
        assertEquals(List.of("select"), gedaan());
        dossiers.metBsn(Voorbeelddossiers.BSN);
        assertEquals(List.of("select"), gedaan());
        dossiers.bewaar(dossier.metStuk(Voorbeelddossiers.stuk(Stuksoort.DOCUMENT, 7)), 1);
        assertEquals(
                List.of(
                        "select",
                        "update gidw_dossier",
                        "delete from gidw_dossierstuk",
                        "insert into gidw_dossierstuk"),
                gedaan());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void deAgendaVanVeelDossiersKostTweeStatements(DataSource database) {
        Bewaaragenda agenda = opslag(database).bewaaragenda();
        List<Bewaarmoment> momenten =
                Vector.rangeClosed(1, VEEL).map(Voorbeelddossiers::moment).asJava();

        agenda.vervang(ids(), momenten);
        assertEquals(List.of("delete from gidw_bewaarmoment", "insert into gidw_bewaarmoment"), gedaan());
        assertEquals(
                VEEL,
                agenda.op(Voorbeelddossiers.DAG, Optional.empty(), VEEL + 1).size());
        agenda.op(Voorbeelddossiers.DAG, Optional.of(Voorbeelddossiers.moment(3)), VEEL);
        assertEquals(List.of("select", "select"), gedaan());
        agenda.vervang(ids(), List.of());
        assertEquals(List.of("delete from gidw_bewaarmoment"), gedaan());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void veelRegelsToevoegenEnAfrondenKostEenVastAantalStatements(DataSource database) {
        Vernietigingslijsten lijsten = opslag(database).vernietigingslijsten();
        lijsten.bewaar(Voorbeelddossiers.lijst(opdracht, 1), Vernietigingslijsten.NIEUW);
        List<Lijstregel> regels = Vector.rangeClosed(1, VEEL)
                .map(nummer -> Voorbeelddossiers.regel(nummer, nummer))
                .asJava();
        List<Regeluitkomst> uitkomsten = Vector.rangeClosed(1, VEEL)
                .map(nummer -> new Regeluitkomst(
                        nummer,
                        nummer % 2 == 0 ? Regeluitkomst.Wat.VERNIETIGD : Regeluitkomst.Wat.OPGESCHORT,
                        Voorbeelddossiers.DAG))
                .asJava();
        meeluisteraar.gehoord();

        lijsten.voegToe(Voorbeelddossiers.lijstId(1), regels);
        assertEquals(List.of("select", "insert into gidw_vernietigingsregel"), gedaan());
        assertEquals(regels, lijsten.open(Voorbeelddossiers.lijstId(1), VEEL + 1));
        assertEquals(List.of("select"), gedaan());
        lijsten.rondAf(Voorbeelddossiers.lijstId(1), uitkomsten);
        assertEquals(
                List.of(
                        "insert into gidw_verklaringsregel",
                        "insert into gidw_verklaringsregel",
                        "delete from gidw_vernietigingsregel"),
                gedaan());
        assertEquals(List.of(), lijsten.open(Voorbeelddossiers.lijstId(1), 1));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void veelLogregelsKostenDrieStatements(DataSource database) {
        Dossieropslag opslag = opslag(database);
        opslag.logboek().noteer(List.of(Voorbeelddossiers.geweigerd()));
        meeluisteraar.gehoord();

        opslag.logboek()
                .noteer(Vector.rangeClosed(1, VEEL)
                        .map(Voorbeelddossiers::verwerking)
                        .asJava());

        assertEquals(List.of("select for update", "insert into gidw_logregel", "update gidw_logbeurt"), gedaan());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void elkStatementGaatOverEenOpdracht(DataSource database) {
        Dossieropslag opslag = opslag(database);
        DossierId id = Voorbeelddossiers.id(1);
        Dossier dossier = Voorbeelddossiers.dossier(opdracht, 1);
        Voorbeelddossiers.bewaarAlle(opslag, 1);
        opslag.dossiers().bewaar(dossier.withTeams().withVerzoeken(), 1);
        opslag.dossiers().vindVoorWijziging(List.of(id));
        opslag.dossiers().van(dossier.kop().houder());
        opslag.dossiers().van(new Dossierhouder.Huishouden(new HuishoudenId(UUID.randomUUID())));
        opslag.dossiers().metBsn(Voorbeelddossiers.BSN);
        opslag.dossiers().lijst(Optional.empty(), 1);
        opslag.dossiers().lijst(Optional.of(id), 1);
        opslag.toestemmingen().van(id);
        opslag.toestemmingen()
                .vernietig(List.of(Voorbeelddossiers.toestemming(1).id()));
        opslag.verstrekkingen().van(id);
        opslag.verstrekkingen().vernietig(List.of(UUID.randomUUID()));
        opslag.bewaaragenda().op(LocalDate.MAX, Optional.empty(), 1);
        opslag.bewaaragenda().op(LocalDate.MAX, Optional.of(Voorbeelddossiers.moment(1)), 1);
        opslag.vernietigingslijsten().vindVoorWijziging(Voorbeelddossiers.lijstId(1));
        opslag.vernietigingslijsten().open(Voorbeelddossiers.lijstId(1), 1);
        opslag.vernietigingslijsten().regels(Voorbeelddossiers.lijstId(1), regels -> regels.count());
        opslag.vernietigingslijsten().specificatie(Voorbeelddossiers.lijstId(1), regels -> regels.count());
        opslag.vernietigingslijsten().telling(Voorbeelddossiers.lijstId(1));
        opslag.vernietigingslijsten().vergeet(Voorbeelddossiers.lijstId(1));
        opslag.logboek().over(Voorbeelddossiers.kenmerk(1));
        opslag.logboek().lees(regels -> regels.count());
        opslag.dossiers().vernietig(List.of(id));
        sleutels.vervang("sleutel-2");
        Proefdatabase.opslag(meeluisteraar.bij(database), opdracht).versleutelOpnieuw(sleutels);

        for (String statement : meeluisteraar.gehoord()) {
            String voorwaarde = statement.startsWith("insert") ? "(opdracht, " : "opdracht = ?";
            assertTrue(delen(statement, voorwaarde) > 1, () -> "Dit statement noemt geen opdracht: " + statement);
            if (!statement.startsWith("insert")) {
                assertTrue(
                        delen(statement, voorwaarde) >= delen(statement, " from gidw_"),
                        () -> "Dit statement noemt niet overal een opdracht: " + statement);
            }
        }
    }

    private static int delen(String statement, String tussen) {
        return statement.split(Pattern.quote(tussen), -1).length;
    }

    private static List<DossierId> ids() {
        return Vector.rangeClosed(1, VEEL).map(Voorbeelddossiers::id).asJava();
    }

    /** What each statement begins with. */
    private List<String> gedaan() {
        return Vector.ofAll(meeluisteraar.gehoord())
                .map(statement -> statement.startsWith("select") && statement.endsWith("for update")
                        ? "select for update"
                        : statement.replaceAll("^(select|update \\w+|insert into \\w+|delete from \\w+).*", "$1"))
                .asJava();
    }

    private Dossieropslag opslag(DataSource database) {
        return Proefdatabase.opslag(meeluisteraar.bij(database), opdracht).dossiers(sleutels);
    }
}
