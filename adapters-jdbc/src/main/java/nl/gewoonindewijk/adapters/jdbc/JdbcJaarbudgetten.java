package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.budget.port.Jaarbudgetten;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import org.jdbi.v3.core.Handle;

/** The jaarbudgetten of one opdracht in a database. */
final class JdbcJaarbudgetten implements Jaarbudgetten {

    static final Leesvraag VIND = new Leesvraag(
            Vector.<Tabel<?>>of(Jaarbudgethoofd.TABEL)
                    .appendAll(Vector.ofAll(Jaarbudgetlijsten.ALLE).map(Lijst::tabel))
                    .asJava(),
            Jaarbudgethoofd.TABEL.vanAggregaat());

    private final Opdracht opdracht;
    private final JdbcTransacties transacties;
    private final Commandos commandos;

    JdbcJaarbudgetten(Opdracht opdracht, JdbcTransacties transacties) {
        this.opdracht = opdracht;
        this.transacties = transacties;
        this.commandos = new Commandos(opdracht, transacties);
    }

    @Override
    public long bewaar(UUID commando, Jaarbudget jaarbudget, long verwachteVersie) {
        if (!jaarbudget.opdracht().equals(opdracht)) {
            throw new IllegalArgumentException("Dit jaarbudget is van een andere opdracht.");
        }
        try {
            return transacties.voerUit(() -> commandos
                    .antwoord(commando)
                    .getOrElse(() -> transacties.met(handle -> bewaar(handle, commando, jaarbudget, verwachteVersie))));
        } catch (GelijktijdigeWijziging verloren) {
            // Perhaps lost to this same command, given in another thread.
            return commandos.antwoord(commando).getOrElseThrow(() -> verloren);
        }
    }

    private long bewaar(Handle handle, UUID commando, Jaarbudget jaarbudget, long verwacht) {
        Map<String, Object> sleutel = sleutel(jaarbudget.boekjaar());
        Opgeslagen<Jaarbudget> nieuw = new Opgeslagen<>(jaarbudget, verwacht + 1);
        if (verwacht == NIEUW) {
            Jaarbudgethoofd.TABEL.voegRijToe(handle, sleutel, nieuw);
        } else {
            wijzig(handle, sleutel, nieuw, verwacht);
        }
        Jaarbudgetlijsten.ALLE.forEach(lijst -> lijst.voegToe(handle, sleutel, jaarbudget));
        commandos.onthoud(commando, nieuw.versie());
        return nieuw.versie();
    }

    private static void wijzig(
            Handle handle, Map<String, Object> sleutel, Opgeslagen<Jaarbudget> nieuw, long verwacht) {
        if (!Jaarbudgethoofd.TABEL.wijzigRij(handle, sleutel, nieuw, verwacht)) {
            throw new GelijktijdigeWijziging(nieuw.waarde().naam(), verwacht);
        }
        Jaarbudgetlijsten.ALLE.forEach(lijst -> lijst.tabel().verwijder(handle, sleutel));
    }

    @Override
    public Option<Opgeslagen<Jaarbudget>> vind(Boekjaar boekjaar) {
        Rijen gelezen = transacties.met(handle -> VIND.lees(handle, sleutel(boekjaar)));
        return gelezen.maak(rijen -> Vector.ofAll(rijen.van(Jaarbudgethoofd.TABEL))
                .headOption()
                .map(hoofd -> Jaarbudgethoofd.maak(opdracht, hoofd, rijen)));
    }

    @Override
    public List<Boekjaar> jaren() {
        return transacties.met(handle -> handle.createQuery(
                        "select boekjaar from gidw_jaarbudget where opdracht = :opdracht order by boekjaar")
                .bind("opdracht", opdracht.code())
                .mapTo(Integer.class)
                .map(Boekjaar::new)
                .list());
    }

    private Map<String, Object> sleutel(Boekjaar boekjaar) {
        return Map.of("opdracht", opdracht.code(), "boekjaar", boekjaar.jaar());
    }
}
