package nl.gewoonindewijk.testkit;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.control.Option;
import java.util.List;
import java.util.UUID;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.budget.port.Jaarbudgetten;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;

/** The jaarbudgetten of one opdracht, in memory. */
public final class InMemoryJaarbudgetten implements Jaarbudgetten {

    private final Opdracht opdracht;
    private final InMemoryTransacties transacties;
    private Stand stand = new Stand(TreeMap.empty(), HashMap.empty());

    private record Stand(SortedMap<Boekjaar, Opgeslagen<Jaarbudget>> jaren, Map<UUID, Long> antwoorden) {

        Stand met(UUID commando, Jaarbudget jaarbudget, long versie) {
            return new Stand(
                    jaren.put(jaarbudget.boekjaar(), new Opgeslagen<>(jaarbudget, versie)),
                    antwoorden.put(commando, versie));
        }
    }

    /**
     * No jaarbudgetten yet.
     *
     * @param opdracht whose
     * @param transacties in which they take part
     */
    public InMemoryJaarbudgetten(Opdracht opdracht, InMemoryTransacties transacties) {
        this.opdracht = opdracht;
        this.transacties = transacties;
        transacties.doetMee(() -> {
            Stand toen = stand;
            return () -> stand = toen;
        });
    }

    @Override
    public long bewaar(UUID commando, Jaarbudget jaarbudget, long verwachteVersie) {
        if (!jaarbudget.opdracht().equals(opdracht)) {
            throw new IllegalArgumentException("Dit jaarbudget is van een andere opdracht.");
        }
        return transacties.voerUit(
                () -> stand.antwoorden().get(commando).getOrElse(() -> schrijf(commando, jaarbudget, verwachteVersie)));
    }

    private long schrijf(UUID commando, Jaarbudget jaarbudget, long verwachteVersie) {
        long huidige =
                stand.jaren().get(jaarbudget.boekjaar()).map(Opgeslagen::versie).getOrElse(NIEUW);
        if (huidige != verwachteVersie) {
            throw new GelijktijdigeWijziging(jaarbudget.naam(), verwachteVersie);
        }
        stand = stand.met(commando, jaarbudget, huidige + 1);
        return huidige + 1;
    }

    @Override
    public Option<Opgeslagen<Jaarbudget>> vind(Boekjaar boekjaar) {
        return transacties.voerUit(() -> stand.jaren().get(boekjaar));
    }

    @Override
    public List<Boekjaar> jaren() {
        return transacties.voerUit(() -> List.copyOf(stand.jaren().keySet().toJavaList()));
    }
}
