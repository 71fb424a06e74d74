package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierhouder;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.port.Dossiers;
import nl.gewoonindewijk.gedeeld.Bsn;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** The dossiers of one opdracht in a database. */
final class JdbcDossiers implements Dossiers {

    static final Leesvraag VIND = new Leesvraag(Dossiervorm.TABELLEN, "opdracht = :opdracht and dossier = :dossier");

    static final Leesvraag VIND_ALLE =
            new Leesvraag(Dossiervorm.TABELLEN, "opdracht = :opdracht and dossier = any(:dossiers)");

    /** In one order, so that two who want the same dossiers do not wait for each other. */
    static final String VERGRENDEL =
            "select 1 from gidw_dossier where opdracht = :opdracht and dossier = any(:dossiers)"
                    + " order by opdracht, dossier for update";

    static final String VAN_INWONER =
            "select dossier from gidw_dossier where opdracht = :opdracht and inwoner = :houder";

    static final String VAN_HUISHOUDEN =
            "select dossier from gidw_dossier where opdracht = :opdracht and huishouden = :houder";

    static final String MET_STUK = "select dossier from gidw_dossierstuk where opdracht = :opdracht"
            + " and soort = :soort and nummer = :nummer";

    static final String MET_BSN = "select dossier from gidw_dossier where opdracht = :opdracht"
            + " and bsn_index = any(:indexen) order by opdracht, dossier";

    private static final String VOLGENDE = " order by opdracht, dossier limit :meeste";

    static final String EERSTE = "select dossier from gidw_dossier where opdracht = :opdracht" + VOLGENDE;

    static final String NA = "select dossier from gidw_dossier where opdracht = :opdracht and dossier > :na" + VOLGENDE;

    private static final String HERSLEUTEL =
            "update gidw_dossier set bsn_versleuteld = :versleuteld, bsn_index = :index,"
                    + " bsn_sleutel = :sleutel where opdracht = :opdracht and dossier = :dossier";

    private final Opdracht opdracht;
    private final JdbcTransacties transacties;
    private final Bsnkluis kluis;

    JdbcDossiers(Opdracht opdracht, JdbcTransacties transacties, Bsnkluis kluis) {
        this.opdracht = opdracht;
        this.transacties = transacties;
        this.kluis = kluis;
    }

    @Override
    public long bewaar(Dossier dossier, long verwachteVersie) {
        if (!dossier.kop().opdracht().equals(opdracht)) {
            throw new IllegalArgumentException("Dit dossier is van een andere opdracht.");
        }
        Opgeslagen<Dossier> nieuw = new Opgeslagen<>(dossier, verwachteVersie + 1);
        return transacties.voerUit(() -> transacties.met(handle -> {
            if (verwachteVersie == NIEUW) {
                voegToe(handle, nieuw);
            } else {
                wijzig(handle, nieuw, verwachteVersie);
            }
            return nieuw.versie();
        }));
    }

    private void voegToe(Handle handle, Opgeslagen<Dossier> nieuw) {
        Map<String, Object> sleutel = sleutel(nieuw.waarde().id());
        Dossiervorm.HOOFD.voegRijToe(handle, sleutel, hoofd(nieuw));
        Dossiervorm.LIJSTEN.forEach(lijst -> lijst.voegToe(handle, sleutel, nieuw.waarde()));
    }

    private void wijzig(Handle handle, Opgeslagen<Dossier> nieuw, long verwacht) {
        DossierId id = nieuw.waarde().id();
        Map<String, Object> sleutel = sleutel(id);
        Dossier oud = lees(handle, id)
                .filter(bewaard -> bewaard.versie() == verwacht)
                .getOrElseThrow(() -> new GelijktijdigeWijziging("het dossier", verwacht))
                .waarde();
        if (!Dossiervorm.HOOFD.wijzigRij(handle, sleutel, hoofd(nieuw), verwacht)) {
            throw new GelijktijdigeWijziging("het dossier", verwacht);
        }
        Dossier basis = zonderStukken(handle, sleutel, oud, nieuw.waarde());
        Dossiervorm.LIJSTEN.forEach(lijst -> lijst.wijzig(handle, sleutel, basis, nieuw.waarde()));
        // From the last list back: a row that goes takes along what other lists still say about it.
        Vector.ofAll(Dossiervorm.LIJSTEN)
                .reverse()
                .forEach(lijst -> lijst.kortIn(handle, sleutel, basis, nieuw.waarde()));
    }

    /** A piece that moves up a place would stand in two of them for a moment, which the database does not allow. */
    private static Dossier zonderStukken(Handle handle, Map<String, Object> sleutel, Dossier oud, Dossier nieuw) {
        if (oud.stukken().equals(nieuw.stukken())) {
            return oud;
        }
        Dossiervorm.STUKKEN.tabel().verwijder(handle, sleutel);
        return oud.withStukken();
    }

    private Dossiervorm.Hoofd hoofd(Opgeslagen<Dossier> dossier) {
        DossierId id = dossier.waarde().id();
        return new Dossiervorm.Hoofd(
                dossier, dossier.waarde().personalia().bsn().map(bsn -> kluis.sluit(id, bsn)));
    }

    @Override
    public Option<Opgeslagen<Dossier>> vind(DossierId id) {
        return transacties.met(handle -> lees(handle, id));
    }

    private Option<Opgeslagen<Dossier>> lees(Handle handle, DossierId id) {
        return VIND.lees(handle, sleutel(id))
                .maak(rijen -> rijen.van(Dossiervorm.HOOFD).isEmpty()
                        ? Option.none()
                        : Option.some(Dossiervorm.maak(opdracht, kluis, rijen)));
    }

    @Override
    public List<Opgeslagen<Dossier>> vind(Collection<DossierId> ids) {
        return ids.isEmpty() ? List.of() : transacties.met(handle -> lees(handle, waarden(ids)));
    }

    private List<Opgeslagen<Dossier>> lees(Handle handle, Map<String, Object> waarden) {
        return VIND_ALLE.lees(handle, waarden).maak(rijen -> Vector.ofAll(
                        rijen.per("dossier").values())
                .map(deze -> Dossiervorm.maak(opdracht, kluis, deze))
                .asJava());
    }

    @Override
    public List<Opgeslagen<Dossier>> vindVoorWijziging(Collection<DossierId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Object> waarden = waarden(ids);
        return transacties.voerUit(() -> transacties.met(handle -> {
            handle.createQuery(VERGRENDEL).bindMap(waarden).mapTo(Integer.class).list();
            return lees(handle, waarden);
        }));
    }

    @Override
    public Option<DossierId> van(Dossierhouder houder) {
        return houder instanceof Dossierhouder.Inwoner inwoner
                ? van(VAN_INWONER, inwoner.id().waarde())
                : houder instanceof Dossierhouder.Huishouden huishouden
                        ? van(VAN_HUISHOUDEN, huishouden.id().waarde())
                        : Option.none();
    }

    private Option<DossierId> van(String vraag, UUID houder) {
        return Vector.ofAll(dossiers(vraag, Map.of("houder", houder))).headOption();
    }

    @Override
    public Option<DossierId> met(Stukverwijzing stuk) {
        return Vector.ofAll(dossiers(MET_STUK, Map.of("soort", Cel.gevuld(stuk.soort()), "nummer", stuk.nummer())))
                .headOption();
    }

    @Override
    public List<DossierId> metBsn(Bsn bsn) {
        return dossiers(MET_BSN, Map.of("indexen", Nummers.vanTeksten(kluis.indexen(bsn))));
    }

    @Override
    public List<DossierId> lijst(Optional<DossierId> na, int meeste) {
        return na.map(deze -> dossiers(NA, Map.of("na", deze.waarde(), "meeste", meeste)))
                .orElseGet(() -> dossiers(EERSTE, Map.of("meeste", meeste)));
    }

    private List<DossierId> dossiers(String vraag, Map<String, Object> waarden) {
        return transacties.met(handle -> handle.createQuery(vraag)
                .bind("opdracht", opdracht.code())
                .bindMap(waarden)
                .mapTo(UUID.class)
                .map(DossierId::new)
                .list());
    }

    @Override
    public void vernietig(Collection<DossierId> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Nummers nummers = nummers(ids);
        transacties.voerUit(() -> transacties.met(handle -> {
            Dossiervorm.HOOFD.verwijderAlle(handle, opdracht, "dossier", nummers);
            JdbcToestemmingen.TABEL.verwijderAlle(handle, opdracht, "dossier", nummers);
            JdbcVerstrekkingen.HOOFD.verwijderAlle(handle, opdracht, "dossier", nummers);
            JdbcBewaaragenda.TABEL.verwijderAlle(handle, opdracht, "dossier", nummers);
            return nummers;
        }));
    }

    /**
     * Closes numbers anew that were closed with another key than the current one.
     *
     * @param na after which dossier; empty to begin
     * @return which dossiers, at most as many as are asked, in order: fewer only if there are no more
     */
    List<DossierId> versleutelOpnieuw(Optional<DossierId> na, int meeste) {
        return transacties.voerUit(() -> transacties.met(handle -> {
            List<Rij> rijen = oudeSleutel(handle, na, meeste);
            hersleutel(handle, rijen);
            return Vector.ofAll(rijen).map(Dossiervorm::id).asJava();
        }));
    }

    private List<Rij> oudeSleutel(Handle handle, Optional<DossierId> na, int meeste) {
        List<String> kolommen = List.of("dossier", "bsn_versleuteld", "bsn_index", "bsn_sleutel");
        Query vraag = handle.createQuery("select " + String.join(", ", kolommen) + " from gidw_dossier"
                + " where opdracht = :opdracht and bsn_sleutel <> :huidige"
                + (na.isPresent() ? " and dossier > :na" : "")
                + " order by opdracht, dossier limit :meeste for update");
        na.ifPresent(vorige -> vraag.bind("na", vorige.waarde()));
        return vraag.bind("opdracht", opdracht.code())
                .bind("huidige", kluis.sleutels().huidige().naam().waarde())
                .bind("meeste", meeste)
                .map((resultaat, context) -> Rij.uit(resultaat, 1, kolommen))
                .list();
    }

    private void hersleutel(Handle handle, List<Rij> rijen) {
        if (rijen.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(HERSLEUTEL)) {
            rijen.forEach(rij -> {
                DossierId id = Dossiervorm.id(rij);
                Bsn bsn = Foutvertaling.gelezen(() -> kluis.open(id, Bsnkluis.Gesloten.van(rij)));
                Bsnkluis.Gesloten gesloten = kluis.sluit(id, bsn);
                batch.bindMap(sleutel(id))
                        .bind("versleuteld", gesloten.versleuteld())
                        .bind("index", gesloten.index())
                        .bind("sleutel", gesloten.sleutel().waarde())
                        .add();
            });
            batch.execute();
        }
    }

    private Map<String, Object> waarden(Collection<DossierId> ids) {
        return new HashMap<>(Map.of("opdracht", opdracht.code(), "dossiers", nummers(ids)));
    }

    /** Numbers of dossiers, to ask about all of them at once. */
    static Nummers nummers(Collection<DossierId> ids) {
        return Nummers.van(Vector.ofAll(ids).map(DossierId::waarde).asJava());
    }

    private Map<String, Object> sleutel(DossierId id) {
        return Map.of("opdracht", opdracht.code(), "dossier", id.waarde());
    }
}
