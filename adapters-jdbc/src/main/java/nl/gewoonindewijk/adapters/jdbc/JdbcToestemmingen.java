package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.ToestemmingId;
import nl.gewoonindewijk.dossier.port.Toestemmingen;
import nl.gewoonindewijk.dossier.toestemming.Derde;
import nl.gewoonindewijk.dossier.toestemming.Toestemming;
import nl.gewoonindewijk.dossier.toestemming.Toestemmingskop;
import nl.gewoonindewijk.dossier.toestemming.ToestemmingskopBuilder;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;

/** The toestemmingen of one opdracht in a database. */
final class JdbcToestemmingen implements Toestemmingen {

    static final Tabel<Opgeslagen<Toestemming>> TABEL = Tabel.hoofd(
            "gidw_toestemming",
            List.of("opdracht", "toestemming"),
            List.of(
                    new Kolom<>("versie", Opgeslagen::versie),
                    kop("dossier", Toestemmingskop::dossier),
                    toestemming("status", Toestemming::status),
                    kop("derde", Toestemmingskop::derde),
                    kop("doel", Toestemmingskop::doel),
                    kop("gegevens", kop -> Tekstlijst.gegevens(kop.gegevens())),
                    kop("gegeven_door", Toestemmingskop::gegevenDoor),
                    kop("gegeven_op", Toestemmingskop::gegevenOp),
                    kop("tot_en_met", Toestemmingskop::totEnMet),
                    ingetrokken("ingetrokken_door", Toestemming.Ingetrokken::ingetrokkenDoor),
                    ingetrokken("ingetrokken_op", Toestemming.Ingetrokken::ingetrokkenOp)));

    static final Leesvraag VIND = new Leesvraag(List.of(TABEL), TABEL.vanAggregaat());

    static final Leesvraag VAN = new Leesvraag(List.of(TABEL), "opdracht = :opdracht and dossier = :dossier");

    private static final Comparator<Toestemming> VOLGORDE = Comparator.comparing(
                    (Toestemming toestemming) -> toestemming.kop().gegevenOp())
            .thenComparing(toestemming -> toestemming.id().waarde().toString());

    private final Opdracht opdracht;
    private final JdbcTransacties transacties;

    JdbcToestemmingen(Opdracht opdracht, JdbcTransacties transacties) {
        this.opdracht = opdracht;
        this.transacties = transacties;
    }

    @Override
    public long bewaar(Toestemming toestemming, long verwachteVersie) {
        Opgeslagen<Toestemming> nieuw = new Opgeslagen<>(toestemming, verwachteVersie + 1);
        Map<String, Object> sleutel = sleutel(toestemming.id());
        return transacties.voerUit(() -> transacties.met(handle -> {
            if (verwachteVersie == NIEUW) {
                TABEL.voegRijToe(handle, sleutel, nieuw);
            } else if (!TABEL.wijzigRij(handle, sleutel, nieuw, verwachteVersie)) {
                throw new GelijktijdigeWijziging("de toestemming", verwachteVersie);
            }
            return nieuw.versie();
        }));
    }

    @Override
    public Option<Opgeslagen<Toestemming>> vind(ToestemmingId id) {
        return lees(VIND, sleutel(id)).headOption();
    }

    @Override
    public List<Toestemming> van(DossierId dossier) {
        return lees(VAN, Map.of("opdracht", opdracht.code(), "dossier", dossier.waarde()))
                .map(Opgeslagen::waarde)
                .sorted(VOLGORDE)
                .asJava();
    }

    @Override
    public void vernietig(Collection<ToestemmingId> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Nummers nummers =
                Nummers.van(Vector.ofAll(ids).map(ToestemmingId::waarde).asJava());
        transacties.voerUit(() -> transacties.met(handle -> {
            TABEL.verwijderAlle(handle, opdracht, "toestemming", nummers);
            return nummers;
        }));
    }

    private Vector<Opgeslagen<Toestemming>> lees(Leesvraag vraag, Map<String, Object> waarden) {
        Rijen gelezen = transacties.met(handle -> vraag.lees(handle, waarden));
        return gelezen.maak(rijen -> Vector.ofAll(rijen.van(TABEL)).map(JdbcToestemmingen::maak));
    }

    private static Opgeslagen<Toestemming> maak(Rij rij) {
        Toestemmingskop kop = maakKop(rij);
        Toestemming toestemming =
                switch (rij.keuze(Toestemming.Status.class, "status")) {
                    case GEGEVEN -> new Toestemming.Gegeven(kop);
                    case INGETROKKEN ->
                        new Toestemming.Ingetrokken(
                                kop, rij.keuze(Beslisser.class, "ingetrokken_door"), rij.tijdstip("ingetrokken_op"));
                };
        return new Opgeslagen<>(toestemming, rij.getal("versie"));
    }

    private static Toestemmingskop maakKop(Rij rij) {
        return new ToestemmingskopBuilder()
                .id(new ToestemmingId(rij.uuid("toestemming")))
                .dossier(Dossiervorm.id(rij))
                .derde(new Derde(rij.dossiertekst("derde")))
                .doel(rij.doel())
                .gegevens(rij.gegevens())
                .gegevenDoor(rij.keuze(Beslisser.class, "gegeven_door"))
                .gegevenOp(rij.tijdstip("gegeven_op"))
                .totEnMet(rij.misschien("tot_en_met", Rij::datum))
                .build();
    }

    private Map<String, Object> sleutel(ToestemmingId id) {
        return Map.of("opdracht", opdracht.code(), "toestemming", id.waarde());
    }

    private static Kolom<Opgeslagen<Toestemming>> toestemming(String naam, Function<Toestemming, ?> waarde) {
        return new Kolom<>(naam, waarde).van(Opgeslagen::waarde);
    }

    private static Kolom<Opgeslagen<Toestemming>> kop(String naam, Function<Toestemmingskop, ?> waarde) {
        return new Kolom<>(naam, waarde).van(opgeslagen -> opgeslagen.waarde().kop());
    }

    private static Kolom<Opgeslagen<Toestemming>> ingetrokken(
            String naam, Function<Toestemming.Ingetrokken, ?> waarde) {
        return Kolom.<Toestemming, Toestemming.Ingetrokken>alleen(Toestemming.Ingetrokken.class, naam, waarde)
                .van(Opgeslagen::waarde);
    }
}
