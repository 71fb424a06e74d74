package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gewoonindewijk.adapters.jdbc.Rapporttabellen.Feit;
import nl.gewoonindewijk.adapters.jdbc.Rapporttabellen.Opname;
import nl.gewoonindewijk.adapters.jdbc.Rapporttabellen.Rol;
import nl.gewoonindewijk.budget.port.Toetsrapporten;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Toetsrapport;
import org.jdbi.v3.core.Handle;

/** The reports on the jaarbudgetten of one opdracht in a database. */
final class JdbcToetsrapporten implements Toetsrapporten {

    static final Leesvraag VIND = new Leesvraag(Rapporttabellen.ALLE, Rapporttabellen.RAPPORT.vanAggregaat());

    static final Leesvraag OVER = new Leesvraag(
            Rapporttabellen.ALLE,
            "opdracht = :opdracht and vingerafdruk in (select vingerafdruk from gidw_toetsrapport"
                    + " where opdracht = :opdracht and boekjaar = :boekjaar)");

    private final Opdracht opdracht;
    private final JdbcTransacties transacties;

    JdbcToetsrapporten(Opdracht opdracht, JdbcTransacties transacties) {
        this.opdracht = opdracht;
        this.transacties = transacties;
    }

    @Override
    public void bewaar(Boekjaar boekjaar, Toetsrapport rapport) {
        String vingerafdruk = rapport.vingerafdruk();
        if (isBewaard(vingerafdruk)) {
            return;
        }
        try {
            transacties.voerUit(
                    () -> transacties.met(handle -> voegToe(handle, vingerafdruk, new Opname(boekjaar, rapport))));
        } catch (GelijktijdigeWijziging iemandWasEerder) {
            if (!isBewaard(vingerafdruk)) {
                throw iemandWasEerder;
            }
        }
    }

    private Opname voegToe(Handle handle, String vingerafdruk, Opname opname) {
        Map<String, Object> sleutel = sleutel(vingerafdruk);
        Rapporttabellen.RAPPORT.voegRijToe(handle, sleutel, opname);
        Rapporttabellen.BEVINDING.voegToe(handle, sleutel, opname.rapport().bevindingen());
        Rapporttabellen.GEGEVEN.voegToe(handle, sleutel, feiten(opname.rapport()));
        return opname;
    }

    private static List<Feit> feiten(Toetsrapport rapport) {
        return Vector.ofAll(rapport.bevindingen())
                .zipWithIndex()
                .flatMap(genummerd -> Vector.ofAll(
                        feiten(genummerd._2(), genummerd._1().oordeel().berekening())))
                .asJava();
    }

    private static List<Feit> feiten(int bevinding, Berekening berekening) {
        return Stream.of(
                        berekening.invoer().stream().map(gegeven -> new Feit(bevinding, Rol.INVOER, gegeven)),
                        feit(bevinding, Rol.NORM, berekening.norm()),
                        feit(bevinding, Rol.UITKOMST, berekening.uitkomst()),
                        feit(bevinding, Rol.VERSCHIL, berekening.verschil()))
                .flatMap(deel -> deel)
                .toList();
    }

    private static Stream<Feit> feit(int bevinding, Rol rol, Optional<Gegeven> gegeven) {
        return gegeven.stream().map(feit -> new Feit(bevinding, rol, feit));
    }

    private boolean isBewaard(String vingerafdruk) {
        return transacties.met(handle -> handle.createQuery("select count(*) from gidw_toetsrapport" + " where "
                                + Rapporttabellen.RAPPORT.vanAggregaat())
                        .bindMap(sleutel(vingerafdruk))
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }

    @Override
    public Option<Toetsrapport> vind(String vingerafdruk) {
        Rijen gelezen = transacties.met(handle -> VIND.lees(handle, sleutel(vingerafdruk)));
        return Vector.ofAll(gelezen.maak(Rapportlezer::lees)).headOption();
    }

    @Override
    public List<Toetsrapport> over(Boekjaar boekjaar) {
        Rijen gelezen = transacties.met(
                handle -> OVER.lees(handle, Map.of("opdracht", opdracht.code(), "boekjaar", boekjaar.jaar())));
        return gelezen.maak(Rapportlezer::lees);
    }

    private Map<String, Object> sleutel(String vingerafdruk) {
        return Map.of("opdracht", opdracht.code(), "vingerafdruk", vingerafdruk);
    }
}
