package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.collection.Map;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.Collection;
import java.util.Set;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.port.Stukvernietiger;
import org.jdbi.v3.core.Handle;

/** Destroys cases of support in one opdracht, with all that was done in them and all that is still to be done. */
record JdbcStukvernietiger(Opdracht opdracht, JdbcTransacties transacties) implements Stukvernietiger {

    private static final Map<Stuksoort, Tabel<?>> TABELLEN = TreeMap.of(
            Stuksoort.AANMELDING,
            Aanmeldingvorm.VORM.hoofd(),
            Stuksoort.TRAJECT,
            Trajectvorm.VORM.hoofd(),
            Stuksoort.ONDERSTEUNINGSPLAN,
            Planvorm.VORM.hoofd(),
            Stuksoort.PGB,
            Pgbvorm.VORM.hoofd(),
            Stuksoort.MELDCODE,
            Meldcodevorm.VORM.hoofd());

    @Override
    public Set<Stuksoort> soorten() {
        return TABELLEN.keySet().toJavaSet();
    }

    @Override
    public void vernietig(Collection<Stukverwijzing> stukken) {
        Map<Stuksoort, Vector<Stukverwijzing>> perSoort =
                TreeMap.ofEntries(Vector.ofAll(stukken).groupBy(Stukverwijzing::soort));
        if (!TABELLEN.keySet().containsAll(perSoort.keySet())) {
            throw new IllegalArgumentException("Deze soort stukken wordt hier niet bewaard.");
        }
        transacties.voerUit(() -> transacties.met(handle -> {
            perSoort.forEach((soort, deze) -> vernietig(handle, soort, deze));
            return stukken;
        }));
    }

    private void vernietig(Handle handle, Stuksoort soort, Vector<Stukverwijzing> stukken) {
        Nummers nummers = Nummers.van(stukken.map(Stukverwijzing::nummer).asJava());
        TABELLEN.get(soort).forEach(tabel -> tabel.verwijderAlle(handle, opdracht, "nummer", nummers));
        Vector.<Tabel<?>>of(JdbcWerkvoorraad.TABEL, JdbcHandelingen.TABEL)
                .forEach(tabel -> handle.createUpdate("delete from " + tabel.naam()
                                + " where opdracht = :opdracht and zaaksoort = :soort and nummer = any(:nummers)")
                        .bind("opdracht", opdracht.code())
                        .bind("soort", soort.name())
                        .bind("nummers", nummers)
                        .execute());
    }
}
