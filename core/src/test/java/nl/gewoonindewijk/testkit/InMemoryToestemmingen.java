package nl.gewoonindewijk.testkit;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.ToestemmingId;
import nl.gewoonindewijk.dossier.port.Toestemmingen;
import nl.gewoonindewijk.dossier.toestemming.Toestemming;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;

/** The toestemmingen of one opdracht, in memory. */
public final class InMemoryToestemmingen implements Toestemmingen {

    private static final Comparator<Toestemming> VOLGORDE = Comparator.comparing(
                    (Toestemming toestemming) -> toestemming.kop().gegevenOp())
            .thenComparing(toestemming -> toestemming.id().waarde().toString());

    private final InMemoryTransacties transacties;
    private Map<ToestemmingId, Opgeslagen<Toestemming>> toestemmingen = HashMap.empty();

    /**
     * None yet.
     *
     * @param transacties in which they take part
     */
    public InMemoryToestemmingen(InMemoryTransacties transacties) {
        this.transacties = transacties;
        transacties.doetMee(() -> {
            Map<ToestemmingId, Opgeslagen<Toestemming>> toen = toestemmingen;
            return () -> toestemmingen = toen;
        });
    }

    @Override
    public long bewaar(Toestemming toestemming, long verwachteVersie) {
        return transacties.voerUit(() -> schrijf(toestemming, verwachteVersie));
    }

    private long schrijf(Toestemming toestemming, long verwachteVersie) {
        long huidige =
                toestemmingen.get(toestemming.id()).map(Opgeslagen::versie).getOrElse(NIEUW);
        if (huidige != verwachteVersie) {
            throw new GelijktijdigeWijziging(toestemming.id().toString(), verwachteVersie);
        }
        toestemmingen = toestemmingen.put(toestemming.id(), new Opgeslagen<>(toestemming, huidige + 1));
        return huidige + 1;
    }

    @Override
    public Option<Opgeslagen<Toestemming>> vind(ToestemmingId id) {
        return transacties.voerUit(() -> toestemmingen.get(id));
    }

    @Override
    public List<Toestemming> van(DossierId dossier) {
        return transacties.voerUit(() -> toestemmingen
                .values()
                .map(Opgeslagen::waarde)
                .filter(toestemming -> toestemming.kop().dossier().equals(dossier))
                .sorted(VOLGORDE)
                .toJavaList());
    }

    @Override
    public void vernietig(Collection<ToestemmingId> ids) {
        transacties.voerUit(() -> toestemmingen = toestemmingen.removeAll(ids));
    }

    /** Destroys every toestemming in these dossiers. */
    void vernietigVan(Collection<DossierId> dossiers) {
        transacties.voerUit(() -> toestemmingen = toestemmingen.rejectValues(
                opgeslagen -> dossiers.contains(opgeslagen.waarde().kop().dossier())));
    }
}
