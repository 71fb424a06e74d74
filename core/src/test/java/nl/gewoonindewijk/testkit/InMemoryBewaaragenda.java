package nl.gewoonindewijk.testkit;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.bewaring.Bewaarmoment;
import nl.gewoonindewijk.dossier.port.Bewaaragenda;

/** What may be destroyed when in one opdracht, in memory. */
public final class InMemoryBewaaragenda implements Bewaaragenda {

    private static final Comparator<Bewaarmoment> VOLGORDE = Comparator.comparing(Bewaarmoment::vernietigbaarVanaf)
            .thenComparing(moment -> moment.dossier().waarde().toString())
            .thenComparing(Bewaarmoment::stuk, Stukverwijzing.VOLGORDE);

    private final InMemoryTransacties transacties;
    private Map<DossierId, Vector<Bewaarmoment>> perDossier = HashMap.empty();

    /**
     * Nothing may be destroyed yet.
     *
     * @param transacties in which it takes part
     */
    public InMemoryBewaaragenda(InMemoryTransacties transacties) {
        this.transacties = transacties;
        transacties.doetMee(() -> {
            Map<DossierId, Vector<Bewaarmoment>> toen = perDossier;
            return () -> perDossier = toen;
        });
    }

    @Override
    public void vervang(Collection<DossierId> dossiers, List<Bewaarmoment> momenten) {
        if (!momenten.stream().allMatch(moment -> dossiers.contains(moment.dossier()))) {
            throw new IllegalArgumentException("Dit bewaarmoment is van een ander dossier.");
        }
        transacties.voerUit(() -> perDossier = Vector.ofAll(momenten)
                .groupBy(Bewaarmoment::dossier)
                .foldLeft(perDossier.removeAll(dossiers), (alle, dossier) -> alle.put(dossier)));
    }

    @Override
    public List<Bewaarmoment> op(LocalDate peildatum, Optional<Bewaarmoment> na, int meeste) {
        return transacties
                .voerUit(() -> perDossier.values().toVector())
                .flatMap(momenten -> momenten)
                .filter(moment -> !moment.vernietigbaarVanaf().isAfter(peildatum))
                .filter(moment -> na.filter(vorige -> VOLGORDE.compare(moment, vorige) <= 0)
                        .isEmpty())
                .sorted(VOLGORDE)
                .take(meeste)
                .asJava();
    }
}
