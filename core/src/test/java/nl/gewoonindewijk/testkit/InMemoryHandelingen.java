package nl.gewoonindewijk.testkit;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.ondersteuning.Handeling;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
import nl.gewoonindewijk.ondersteuning.port.Handelingen;

/** What employees did in the cases of one opdracht, in memory. */
public final class InMemoryHandelingen implements Handelingen {

    private final InMemoryTransacties transacties;
    private Map<UUID, Handeling> perCommando = HashMap.empty();

    /**
     * Nothing was done yet.
     *
     * @param transacties in which they take part
     */
    public InMemoryHandelingen(InMemoryTransacties transacties) {
        this.transacties = transacties;
        transacties.doetMee(() -> {
            Map<UUID, Handeling> toen = perCommando;
            return () -> perCommando = toen;
        });
    }

    @Override
    public void noteer(Handeling handeling) {
        transacties.voerUit(() -> {
            if (perCommando.containsKey(handeling.commando())) {
                throw new GelijktijdigeWijziging(handeling.zaak().toString(), handeling.versie() - 1);
            }
            perCommando = perCommando.put(handeling.commando(), handeling);
            return handeling;
        });
    }

    @Override
    public Option<Handeling> vind(UUID commando) {
        return transacties.voerUit(() -> perCommando.get(commando));
    }

    @Override
    public List<Handeling> over(Zaakverwijzing zaak) {
        return transacties.voerUit(() -> perCommando
                .values()
                .filter(handeling -> handeling.zaak().equals(zaak))
                .sorted(Comparator.comparing(Handeling::versie))
                .toJavaList());
    }
}
