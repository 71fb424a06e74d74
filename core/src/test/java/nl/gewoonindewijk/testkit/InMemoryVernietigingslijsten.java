package nl.gewoonindewijk.testkit;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.port.Vernietigingslijsten;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Lijstregel;
import nl.gewoonindewijk.dossier.vernietiging.Regeluitkomst;
import nl.gewoonindewijk.dossier.vernietiging.Telling;
import nl.gewoonindewijk.dossier.vernietiging.Verklaringsregel;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingslijst;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;

/** The vernietigingslijsten of one opdracht, in memory. */
public final class InMemoryVernietigingslijsten implements Vernietigingslijsten {

    private final Opdracht opdracht;
    private final InMemoryTransacties transacties;
    private Map<LijstId, Opgeslagen<Vernietigingslijst>> lijsten = HashMap.empty();
    private Map<LijstId, Regels> regels = HashMap.empty();

    private record Regels(SortedMap<Integer, Lijstregel> open, SortedMap<Integer, Verklaringsregel> klaar) {

        static final Regels GEEN = new Regels(TreeMap.empty(), TreeMap.empty());

        boolean heeft(Lijstregel regel) {
            return open.containsKey(regel.volgnummer()) || klaar.containsKey(regel.volgnummer());
        }

        Regels met(Lijstregel regel) {
            return new Regels(open.put(regel.volgnummer(), regel), klaar);
        }

        Regels met(Regeluitkomst uitkomst) {
            int nummer = uitkomst.volgnummer();
            return open.get(nummer)
                    .map(regel ->
                            new Regels(open.remove(nummer), klaar.put(nummer, Verklaringsregel.van(regel, uitkomst))))
                    .getOrElse(this);
        }

        Telling telling() {
            int weg = klaar.values().count(regel -> regel.uitkomst().wat() == Regeluitkomst.Wat.VERNIETIGD);
            return new Telling(weg, klaar.size() - weg);
        }
    }

    /**
     * None yet.
     *
     * @param opdracht whose
     * @param transacties in which they take part
     */
    public InMemoryVernietigingslijsten(Opdracht opdracht, InMemoryTransacties transacties) {
        this.opdracht = opdracht;
        this.transacties = transacties;
        transacties.doetMee(() -> {
            Map<LijstId, Opgeslagen<Vernietigingslijst>> lijstenToen = lijsten;
            Map<LijstId, Regels> regelsToen = regels;
            return () -> {
                lijsten = lijstenToen;
                regels = regelsToen;
            };
        });
    }

    @Override
    public long bewaar(Vernietigingslijst lijst, long verwachteVersie) {
        if (!lijst.kop().opdracht().equals(opdracht)) {
            throw new IllegalArgumentException("Deze vernietigingslijst is van een andere opdracht.");
        }
        return transacties.voerUit(() -> schrijf(lijst, verwachteVersie));
    }

    private long schrijf(Vernietigingslijst lijst, long verwachteVersie) {
        LijstId id = lijst.kop().id();
        long huidige = lijsten.get(id).map(Opgeslagen::versie).getOrElse(NIEUW);
        if (huidige != verwachteVersie) {
            throw new GelijktijdigeWijziging(naam(id), verwachteVersie);
        }
        lijsten = lijsten.put(id, new Opgeslagen<>(lijst, huidige + 1));
        return huidige + 1;
    }

    private static String naam(LijstId id) {
        return "vernietigingslijst " + id;
    }

    @Override
    public Option<Opgeslagen<Vernietigingslijst>> vind(LijstId id) {
        return transacties.voerUit(() -> lijsten.get(id));
    }

    @Override
    public Option<Opgeslagen<Vernietigingslijst>> vindVoorWijziging(LijstId id) {
        return vind(id);
    }

    @Override
    public void voegToe(LijstId id, List<Lijstregel> nieuw) {
        transacties.voerUit(() -> {
            long versie = lijsten.get(id)
                    .map(Opgeslagen::versie)
                    .getOrElseThrow(() -> new IllegalArgumentException("Deze vernietigingslijst is er niet."));
            Regels nu = Vector.ofAll(nieuw).foldLeft(van(id), (eerder, regel) -> {
                if (eerder.heeft(regel)) {
                    throw new GelijktijdigeWijziging(naam(id), versie);
                }
                return eerder.met(regel);
            });
            regels = regels.put(id, nu);
            return nu;
        });
    }

    @Override
    public List<Lijstregel> open(LijstId id, int meeste) {
        return transacties.voerUit(() -> van(id).open().values().take(meeste).toJavaList());
    }

    @Override
    public void rondAf(LijstId id, List<Regeluitkomst> uitkomsten) {
        transacties.voerUit(
                () -> regels = regels.put(id, Vector.ofAll(uitkomsten).foldLeft(van(id), Regels::met)));
    }

    @Override
    public void rondAfElders(Collection<Stukverwijzing> stukken, LocalDate op) {
        transacties.voerUit(() -> regels = regels.mapValues(van -> van.open()
                .values()
                .filter(regel -> stukken.contains(regel.stuk()))
                .foldLeft(
                        van,
                        (nu, regel) ->
                                nu.met(new Regeluitkomst(regel.volgnummer(), Regeluitkomst.Wat.NIET_AANWEZIG, op)))));
    }

    @Override
    public void vergeet(LijstId id) {
        transacties.voerUit(() -> regels = regels.put(id, new Regels(TreeMap.empty(), van(id).klaar())));
    }

    @Override
    public Telling telling(LijstId id) {
        return transacties.voerUit(() -> van(id).telling());
    }

    @Override
    public <R> R specificatie(LijstId id, Function<Stream<Verklaringsregel>, R> lees) {
        List<Verklaringsregel> nu =
                transacties.voerUit(() -> van(id).klaar().values().toJavaList());
        try (Stream<Verklaringsregel> stroom = nu.stream()) {
            return lees.apply(stroom);
        }
    }

    @Override
    public <R> R regels(LijstId id, Function<Stream<Lijstregel>, R> lees) {
        List<Lijstregel> nu = open(id, Integer.MAX_VALUE);
        try (Stream<Lijstregel> stroom = nu.stream()) {
            return lees.apply(stroom);
        }
    }

    private Regels van(LijstId id) {
        return regels.getOrElse(id, Regels.GEEN);
    }
}
