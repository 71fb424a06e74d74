package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.Tuple;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.port.Vernietigingslijsten;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Lijstregel;
import nl.gewoonindewijk.dossier.vernietiging.Regeluitkomst;
import nl.gewoonindewijk.dossier.vernietiging.Telling;
import nl.gewoonindewijk.dossier.vernietiging.Verklaringsregel;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingslijst;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import org.jdbi.v3.core.Handle;

/** The vernietigingslijsten of one opdracht in a database. */
final class JdbcVernietigingslijsten implements Vernietigingslijsten {

    private static final String BLIJFT =
            "opdracht, lijst, volgnummer, soort, categorieen, gronden, bewaard_tot_en_met, op_verzoek";

    private static final String VAN_LIJST = "opdracht = :opdracht and lijst = :lijst";

    private static final String DEZE = VAN_LIJST + " and volgnummer = any(:nummers)";

    /** How many of these lines were dealt with already; no row where the list is not stored. */
    static final String GEDAAN = "select (select count(*) from gidw_verklaringsregel where " + DEZE
            + ") from gidw_vernietigingslijst where " + VAN_LIJST;

    /** With the name of the table, since without it the text that is read would be sorted. */
    private static final String OP_NUMMER = "%1$s.opdracht, %1$s.lijst, %1$s.volgnummer";

    static final String OPEN = "select " + Lijstvorm.REGEL.gelezenAlsTekst() + " from gidw_vernietigingsregel where "
            + VAN_LIJST + " order by " + String.format(OP_NUMMER, Lijstvorm.REGEL.naam()) + " limit :meeste";

    static final Stroomvraag REGELS =
            new Stroomvraag(Lijstvorm.REGEL, VAN_LIJST, String.format(OP_NUMMER, Lijstvorm.REGEL.naam()));

    static final Stroomvraag SPECIFICATIE =
            new Stroomvraag(Lijstvorm.VERKLARING, VAN_LIJST, String.format(OP_NUMMER, Lijstvorm.VERKLARING.naam()));

    private final Opdracht opdracht;
    private final JdbcTransacties transacties;

    JdbcVernietigingslijsten(Opdracht opdracht, JdbcTransacties transacties) {
        this.opdracht = opdracht;
        this.transacties = transacties;
    }

    @Override
    public long bewaar(Vernietigingslijst lijst, long verwachteVersie) {
        if (!lijst.kop().opdracht().equals(opdracht)) {
            throw new IllegalArgumentException("Deze vernietigingslijst is van een andere opdracht.");
        }
        Opgeslagen<Vernietigingslijst> nieuw = new Opgeslagen<>(lijst, verwachteVersie + 1);
        Map<String, Object> sleutel = sleutel(lijst.kop().id());
        return transacties.voerUit(() -> transacties.met(handle -> {
            if (verwachteVersie == NIEUW) {
                Lijstvorm.TABEL.voegRijToe(handle, sleutel, nieuw);
            } else if (!Lijstvorm.TABEL.wijzigRij(handle, sleutel, nieuw, verwachteVersie)) {
                throw new GelijktijdigeWijziging(
                        "vernietigingslijst " + lijst.kop().id(), verwachteVersie);
            }
            return nieuw.versie();
        }));
    }

    @Override
    public Option<Opgeslagen<Vernietigingslijst>> vind(LijstId id) {
        return transacties.met(handle -> lees(handle, id));
    }

    @Override
    public Option<Opgeslagen<Vernietigingslijst>> vindVoorWijziging(LijstId id) {
        return transacties.voerUit(() -> transacties.met(handle -> {
            Lijstvorm.TABEL.vergrendel(handle, sleutel(id));
            return lees(handle, id);
        }));
    }

    private Option<Opgeslagen<Vernietigingslijst>> lees(Handle handle, LijstId id) {
        return Lijstvorm.VIND.lees(handle, sleutel(id)).maak(rijen -> Vector.ofAll(rijen.van(Lijstvorm.TABEL))
                .headOption()
                .map(rij -> Lijstvorm.maak(opdracht, rij)));
    }

    @Override
    public void voegToe(LijstId id, List<Lijstregel> regels) {
        if (regels.isEmpty()) {
            return;
        }
        transacties.voerUit(() -> transacties.met(handle -> {
            eisNieuw(handle, id, waarden(id, Vector.ofAll(regels).map(Lijstregel::volgnummer)));
            Lijstvorm.REGEL.voegRijenToe(handle, sleutel(id), regels);
            return regels;
        }));
    }

    /** A line that is still open has its number in the same table, so that the database itself keeps it apart. */
    private static void eisNieuw(Handle handle, LijstId id, Map<String, Object> waarden) {
        long gedaan = handle.createQuery(GEDAAN)
                .bindMap(waarden)
                .mapTo(Long.class)
                .findOne()
                .orElseThrow(() -> new IllegalArgumentException("Deze vernietigingslijst is er niet."));
        if (gedaan > 0) {
            throw new GelijktijdigeWijziging("vernietigingslijst " + id, NIEUW);
        }
    }

    @Override
    public List<Lijstregel> open(LijstId id, int meeste) {
        List<Rij> rijen = transacties.met(handle -> handle.createQuery(OPEN)
                .bindMap(sleutel(id))
                .bind("meeste", meeste)
                .map((resultaat, context) -> Rij.uit(resultaat, 1, Lijstvorm.REGEL.gelezen()))
                .list());
        return Vector.ofAll(rijen).map(Lijstvorm::regel).asJava();
    }

    /** One statement for each outcome there is, however many lines had it. */
    @Override
    public void rondAf(LijstId id, List<Regeluitkomst> uitkomsten) {
        if (uitkomsten.isEmpty()) {
            return;
        }
        Vector<Regeluitkomst> alle = Vector.ofAll(uitkomsten);
        transacties.voerUit(() -> transacties.met(handle -> {
            alle.groupBy(uitkomst -> Tuple.of(uitkomst.wat(), uitkomst.op()))
                    .forEach((wat, deze) ->
                            verplaats(handle, waarden(id, deze.map(Regeluitkomst::volgnummer)), wat._1(), wat._2()));
            return handle.createUpdate("delete from gidw_vernietigingsregel where " + DEZE)
                    .bindMap(waarden(id, alle.map(Regeluitkomst::volgnummer)))
                    .execute();
        }));
    }

    private static void verplaats(Handle handle, Map<String, Object> waarden, Regeluitkomst.Wat wat, LocalDate op) {
        handle.createUpdate("insert into gidw_verklaringsregel (" + BLIJFT + ", uitkomst, gedaan_op) select " + BLIJFT
                        + ", cast(:uitkomst as varchar), cast(:op as date) from gidw_vernietigingsregel where " + DEZE)
                .bindMap(waarden)
                .bind("uitkomst", Cel.gevuld(wat))
                .bind("op", Cel.gevuld(op))
                .execute();
    }

    @Override
    public void vergeet(LijstId id) {
        transacties.voerUit(() -> transacties.met(handle -> {
            Lijstvorm.REGEL.verwijder(handle, sleutel(id));
            return id;
        }));
    }

    @Override
    public Telling telling(LijstId id) {
        return transacties.met(handle -> handle.createQuery(
                        "select coalesce(sum(case when uitkomst = 'VERNIETIGD' then 1 else 0 end), 0), count(*)"
                                + " from gidw_verklaringsregel where " + VAN_LIJST)
                .bindMap(sleutel(id))
                .map((resultaat, context) ->
                        new Telling(resultaat.getLong(1), resultaat.getLong(2) - resultaat.getLong(1)))
                .one());
    }

    @Override
    public <R> R specificatie(LijstId id, Function<Stream<Verklaringsregel>, R> lees) {
        return transacties.stroom(SPECIFICATIE, sleutel(id), rijen -> lees.apply(rijen.map(Lijstvorm::verklaring)));
    }

    @Override
    public <R> R regels(LijstId id, Function<Stream<Lijstregel>, R> lees) {
        return transacties.stroom(REGELS, sleutel(id), rijen -> lees.apply(rijen.map(Lijstvorm::regel)));
    }

    private Map<String, Object> sleutel(LijstId id) {
        return Map.of("opdracht", opdracht.code(), "lijst", id.waarde());
    }

    private Map<String, Object> waarden(LijstId id, Vector<Integer> volgnummers) {
        Map<String, Object> waarden = new HashMap<>(sleutel(id));
        waarden.put("nummers", Nummers.vanRegels(volgnummers.asJava()));
        return waarden;
    }
}
