package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.ToestemmingId;
import nl.gewoonindewijk.dossier.port.Verstrekkingen;
import nl.gewoonindewijk.dossier.toestemming.Derde;
import nl.gewoonindewijk.dossier.toestemming.Grondslag;
import nl.gewoonindewijk.dossier.toestemming.Verstrekking;
import nl.gewoonindewijk.dossier.toestemming.VerstrekkingBuilder;
import org.jdbi.v3.core.Handle;

/** What was shared in one opdracht, in a database. */
final class JdbcVerstrekkingen implements Verstrekkingen {

    private static final List<String> SLEUTEL = List.of("opdracht", "verstrekking");

    static final Tabel<Verstrekking> HOOFD = Tabel.hoofd(
            "gidw_verstrekking",
            SLEUTEL,
            List.of(
                    new Kolom<>("dossier", Verstrekking::dossier),
                    new Kolom<>("derde", Verstrekking::derde),
                    new Kolom<>("doel", Verstrekking::doel),
                    new Kolom<>("tijdstip", Verstrekking::tijdstip),
                    uitzondering("uitzondering", Grondslag.OpUitzondering::uitzondering),
                    uitzondering("bron_document", grond -> grond.bron().document()),
                    uitzondering("bron_paragraaf", grond -> grond.bron().paragraaf()),
                    uitzondering("motivering", Grondslag.OpUitzondering::motivering),
                    grondslag(
                            Grondslag.OpVerzoekGemeente.class,
                            "gevraagd_op",
                            Grondslag.OpVerzoekGemeente::gevraagdOp)));

    private static final Lijst<Verstrekking, Stukverwijzing> STUKKEN = new Lijst<>(
            Tabel.lijst(
                    "gidw_verstrekkingsstuk",
                    SLEUTEL,
                    List.of(
                            new Kolom<>("soort", Stukverwijzing::soort),
                            new Kolom<>("nummer", Stukverwijzing::nummer))),
            Verstrekking::stukken,
            Rij::stuk);

    private static final Lijst<Verstrekking, ToestemmingId> GRONDEN = new Lijst<>(
            Tabel.lijst("gidw_verstrekkingsgrond", SLEUTEL, List.of(new Kolom<>("toestemming", Function.identity()))),
            verstrekking -> verstrekking.grondslag() instanceof Grondslag.OpToestemming grond
                    ? grond.toestemmingen()
                    : List.of(),
            rij -> new ToestemmingId(rij.uuid("toestemming")));

    static final List<Tabel<?>> TABELLEN = List.of(HOOFD, STUKKEN.tabel(), GRONDEN.tabel());

    static final Leesvraag VIND = new Leesvraag(TABELLEN, HOOFD.vanAggregaat());

    static final Leesvraag VAN = new Leesvraag(
            TABELLEN,
            "opdracht = :opdracht and verstrekking in (select verstrekking from gidw_verstrekking"
                    + " where opdracht = :opdracht and dossier = :dossier)");

    private static final Comparator<Verstrekking> VOLGORDE = Comparator.comparing(Verstrekking::tijdstip)
            .thenComparing(verstrekking -> verstrekking.nummer().toString());

    private final Opdracht opdracht;
    private final JdbcTransacties transacties;

    JdbcVerstrekkingen(Opdracht opdracht, JdbcTransacties transacties) {
        this.opdracht = opdracht;
        this.transacties = transacties;
    }

    @Override
    public void noteer(Verstrekking verstrekking) {
        transacties.voerUit(() -> transacties.met(handle -> voegToe(handle, verstrekking)));
    }

    private Verstrekking voegToe(Handle handle, Verstrekking verstrekking) {
        Map<String, Object> sleutel = sleutel(verstrekking.nummer());
        HOOFD.voegRijToe(handle, sleutel, verstrekking);
        STUKKEN.voegToe(handle, sleutel, verstrekking);
        GRONDEN.voegToe(handle, sleutel, verstrekking);
        return verstrekking;
    }

    @Override
    public Option<Verstrekking> vind(UUID nummer) {
        return lees(VIND, sleutel(nummer)).headOption();
    }

    @Override
    public List<Verstrekking> van(DossierId dossier) {
        return lees(VAN, Map.of("opdracht", opdracht.code(), "dossier", dossier.waarde()))
                .sorted(VOLGORDE)
                .asJava();
    }

    @Override
    public void vernietig(Collection<UUID> nummers) {
        if (nummers.isEmpty()) {
            return;
        }
        transacties.voerUit(() -> transacties.met(handle -> {
            HOOFD.verwijderAlle(handle, opdracht, "verstrekking", Nummers.van(nummers));
            return nummers;
        }));
    }

    private Vector<Verstrekking> lees(Leesvraag vraag, Map<String, Object> waarden) {
        Rijen gelezen = transacties.met(handle -> vraag.lees(handle, waarden));
        return gelezen.maak(
                rijen -> Vector.ofAll(rijen.per("verstrekking").values()).map(JdbcVerstrekkingen::maak));
    }

    private static Verstrekking maak(Rijen rijen) {
        Rij hoofd = rijen.van(HOOFD).get(0);
        return new VerstrekkingBuilder()
                .nummer(hoofd.uuid("verstrekking"))
                .dossier(Dossiervorm.id(hoofd))
                .derde(new Derde(hoofd.dossiertekst("derde")))
                .doel(hoofd.doel())
                .stukken(STUKKEN.lees(rijen))
                .grondslag(maakGrondslag(hoofd, rijen))
                .tijdstip(hoofd.tijdstip("tijdstip"))
                .build();
    }

    private static Grondslag maakGrondslag(Rij hoofd, Rijen rijen) {
        return hoofd.<Grondslag>misschien(
                        "uitzondering",
                        (rij, kolom) -> new Grondslag.OpUitzondering(
                                rij.code(kolom), rij.bron(), rij.dossiertekst("motivering")))
                .or(() -> hoofd.misschien(
                        "gevraagd_op", (rij, kolom) -> new Grondslag.OpVerzoekGemeente(rij.datum(kolom))))
                .orElseGet(() -> new Grondslag.OpToestemming(GRONDEN.lees(rijen)));
    }

    private Map<String, Object> sleutel(UUID nummer) {
        return Map.of("opdracht", opdracht.code(), "verstrekking", nummer);
    }

    private static Kolom<Verstrekking> uitzondering(String naam, Function<Grondslag.OpUitzondering, ?> waarde) {
        return grondslag(Grondslag.OpUitzondering.class, naam, waarde);
    }

    private static <D extends Grondslag> Kolom<Verstrekking> grondslag(
            Class<D> soort, String naam, Function<D, ?> waarde) {
        Kolom<Grondslag> kolom = Kolom.alleen(soort, naam, waarde);
        return kolom.van(Verstrekking::grondslag);
    }
}
