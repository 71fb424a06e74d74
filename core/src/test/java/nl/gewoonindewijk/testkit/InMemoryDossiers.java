package nl.gewoonindewijk.testkit;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierhouder;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.dossier.port.DossieropslagBuilder;
import nl.gewoonindewijk.dossier.port.Dossiers;
import nl.gewoonindewijk.gedeeld.Bsn;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.gedeeld.port.Sleutelbewaarder;

/** The dossiers of one opdracht, in memory. */
public final class InMemoryDossiers implements Dossiers {

    /** By the text of the number, as a database orders it too. */
    private static final Comparator<DossierId> VOLGORDE =
            Comparator.comparing(id -> id.waarde().toString());

    private final Opdracht opdracht;
    private final InMemoryTransacties transacties;
    private final Consumer<Collection<DossierId>> ookWeg;
    private Map<DossierId, Opgeslagen<Dossier>> dossiers = HashMap.empty();

    private InMemoryDossiers(
            Opdracht opdracht, InMemoryTransacties transacties, Consumer<Collection<DossierId>> ookWeg) {
        this.opdracht = opdracht;
        this.transacties = transacties;
        this.ookWeg = ookWeg;
        transacties.doetMee(() -> {
            Map<DossierId, Opgeslagen<Dossier>> toen = dossiers;
            return () -> dossiers = toen;
        });
    }

    /** Storage of one opdracht in which nothing is stored yet: every port in the same transactions. */
    public static Dossieropslag opslag(Opdracht opdracht, Sleutelbewaarder sleutels) {
        return opslag(opdracht, sleutels, new InMemoryTransacties());
    }

    /**
     * Storage of one opdracht in which nothing is stored yet.
     *
     * @param sleutels with which the log is sealed
     * @param transacties in which every port takes part, and other storage too
     */
    public static Dossieropslag opslag(Opdracht opdracht, Sleutelbewaarder sleutels, InMemoryTransacties transacties) {
        InMemoryToestemmingen toestemmingen = new InMemoryToestemmingen(transacties);
        InMemoryVerstrekkingen verstrekkingen = new InMemoryVerstrekkingen(transacties);
        InMemoryBewaaragenda agenda = new InMemoryBewaaragenda(transacties);
        Consumer<Collection<DossierId>> ookWeg = weg -> {
            toestemmingen.vernietigVan(weg);
            verstrekkingen.vernietigVan(weg);
            agenda.vervang(weg, List.of());
        };
        return new DossieropslagBuilder()
                .opdracht(opdracht)
                .transacties(transacties)
                .dossiers(new InMemoryDossiers(opdracht, transacties, ookWeg))
                .toestemmingen(toestemmingen)
                .verstrekkingen(verstrekkingen)
                .bewaaragenda(agenda)
                .vernietigingslijsten(new InMemoryVernietigingslijsten(opdracht, transacties))
                .logboek(new InMemoryVerwerkingslogboek(opdracht, sleutels, transacties))
                .build();
    }

    @Override
    public long bewaar(Dossier dossier, long verwachteVersie) {
        if (!dossier.kop().opdracht().equals(opdracht)) {
            throw new IllegalArgumentException("Dit dossier is van een andere opdracht.");
        }
        return transacties.voerUit(() -> schrijf(dossier, verwachteVersie));
    }

    private long schrijf(Dossier dossier, long verwachteVersie) {
        long huidige = dossiers.get(dossier.id()).map(Opgeslagen::versie).getOrElse(NIEUW);
        if (huidige != verwachteVersie || alle().exists(ander -> sluitUit(ander, dossier))) {
            throw new GelijktijdigeWijziging(dossier.id().toString(), verwachteVersie);
        }
        dossiers = dossiers.put(dossier.id(), new Opgeslagen<>(dossier, huidige + 1));
        return huidige + 1;
    }

    private static boolean sluitUit(Dossier ander, Dossier dossier) {
        return !ander.id().equals(dossier.id())
                && (ander.kop().houder().equals(dossier.kop().houder())
                        || ander.kop().kenmerk().equals(dossier.kop().kenmerk())
                        || dossier.stukken().stream()
                                .anyMatch(stuk -> ander.stuk(stuk.stuk()).isDefined()));
    }

    @Override
    public Option<Opgeslagen<Dossier>> vind(DossierId id) {
        return transacties.voerUit(() -> dossiers.get(id));
    }

    @Override
    public List<Opgeslagen<Dossier>> vind(Collection<DossierId> ids) {
        return transacties.voerUit(
                () -> Vector.ofAll(ids).distinct().flatMap(dossiers::get).asJava());
    }

    @Override
    public List<Opgeslagen<Dossier>> vindVoorWijziging(Collection<DossierId> ids) {
        return vind(ids);
    }

    @Override
    public Option<DossierId> van(Dossierhouder houder) {
        return alle().find(dossier -> dossier.kop().houder().equals(houder)).map(Dossier::id);
    }

    @Override
    public Option<DossierId> met(Stukverwijzing stuk) {
        return alle().find(dossier -> dossier.stuk(stuk).isDefined()).map(Dossier::id);
    }

    @Override
    public List<DossierId> metBsn(Bsn bsn) {
        return alle().filter(dossier -> dossier.personalia().bsn().equals(Optional.of(bsn)))
                .map(Dossier::id)
                .asJava();
    }

    @Override
    public List<DossierId> lijst(Optional<DossierId> na, int meeste) {
        return alle().map(Dossier::id)
                .filter(id ->
                        na.filter(vorige -> VOLGORDE.compare(id, vorige) <= 0).isEmpty())
                .sorted(VOLGORDE)
                .take(meeste)
                .asJava();
    }

    @Override
    public void vernietig(Collection<DossierId> ids) {
        transacties.voerUit(() -> {
            dossiers = dossiers.removeAll(ids);
            ookWeg.accept(ids);
            return dossiers;
        });
    }

    private Vector<Dossier> alle() {
        return transacties.voerUit(
                () -> dossiers.values().map(Opgeslagen::waarde).toVector());
    }
}
