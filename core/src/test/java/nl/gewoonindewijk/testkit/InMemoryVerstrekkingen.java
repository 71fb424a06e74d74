package nl.gewoonindewijk.testkit;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.port.Verstrekkingen;
import nl.gewoonindewijk.dossier.toestemming.Verstrekking;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;

/** What was shared in one opdracht, in memory. */
public final class InMemoryVerstrekkingen implements Verstrekkingen {

    private static final Comparator<Verstrekking> VOLGORDE = Comparator.comparing(Verstrekking::tijdstip)
            .thenComparing(verstrekking -> verstrekking.nummer().toString());

    private final InMemoryTransacties transacties;
    private Map<UUID, Verstrekking> verstrekkingen = HashMap.empty();

    /**
     * Nothing was shared yet.
     *
     * @param transacties in which they take part
     */
    public InMemoryVerstrekkingen(InMemoryTransacties transacties) {
        this.transacties = transacties;
        transacties.doetMee(() -> {
            Map<UUID, Verstrekking> toen = verstrekkingen;
            return () -> verstrekkingen = toen;
        });
    }

    @Override
    public void noteer(Verstrekking verstrekking) {
        transacties.voerUit(() -> {
            if (verstrekkingen.containsKey(verstrekking.nummer())) {
                throw new GelijktijdigeWijziging("een verstrekking", 0);
            }
            verstrekkingen = verstrekkingen.put(verstrekking.nummer(), verstrekking);
            return verstrekking;
        });
    }

    @Override
    public Option<Verstrekking> vind(UUID nummer) {
        return transacties.voerUit(() -> verstrekkingen.get(nummer));
    }

    @Override
    public List<Verstrekking> van(DossierId dossier) {
        return transacties.voerUit(() -> verstrekkingen
                .values()
                .filter(verstrekking -> verstrekking.dossier().equals(dossier))
                .sorted(VOLGORDE)
                .toJavaList());
    }

    @Override
    public void vernietig(Collection<UUID> nummers) {
        transacties.voerUit(() -> verstrekkingen = verstrekkingen.removeAll(nummers));
    }

    /** Destroys all that was shared of these dossiers. */
    void vernietigVan(Collection<DossierId> dossiers) {
        transacties.voerUit(() -> verstrekkingen =
                verstrekkingen.rejectValues(verstrekking -> dossiers.contains(verstrekking.dossier())));
    }
}
