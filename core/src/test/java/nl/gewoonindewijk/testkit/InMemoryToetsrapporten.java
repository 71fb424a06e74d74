package nl.gewoonindewijk.testkit;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.List;
import nl.gewoonindewijk.budget.port.Toetsrapporten;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.regels.Toetsrapport;

/** The reports on the jaarbudgetten of one opdracht, in memory. */
public final class InMemoryToetsrapporten implements Toetsrapporten {

    private static final Comparator<Toetsrapport> VOLGORDE =
            Comparator.comparing(Toetsrapport::peildatum).thenComparing(Toetsrapport::vingerafdruk);

    private final InMemoryTransacties transacties;
    private Map<String, Opgenomen> rapporten = HashMap.empty();

    private record Opgenomen(Boekjaar boekjaar, Toetsrapport rapport) {}

    /**
     * No reports yet.
     *
     * @param transacties in which they take part
     */
    public InMemoryToetsrapporten(InMemoryTransacties transacties) {
        this.transacties = transacties;
        transacties.doetMee(() -> {
            Map<String, Opgenomen> toen = rapporten;
            return () -> rapporten = toen;
        });
    }

    @Override
    public void bewaar(Boekjaar boekjaar, Toetsrapport rapport) {
        transacties.voerUit(() -> rapporten = rapporten
                .computeIfAbsent(rapport.vingerafdruk(), x -> new Opgenomen(boekjaar, rapport))
                ._2());
    }

    @Override
    public Option<Toetsrapport> vind(String vingerafdruk) {
        return transacties.voerUit(() -> rapporten.get(vingerafdruk).map(Opgenomen::rapport));
    }

    @Override
    public List<Toetsrapport> over(Boekjaar boekjaar) {
        return transacties.voerUit(() -> rapporten
                .values()
                .filter(opgenomen -> opgenomen.boekjaar().equals(boekjaar))
                .map(Opgenomen::rapport)
                .sorted(VOLGORDE)
                .toJavaList());
    }
}
