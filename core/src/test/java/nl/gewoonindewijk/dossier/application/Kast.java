package nl.gewoonindewijk.dossier.application;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.inzage.Gegevensregel;
import nl.gewoonindewijk.dossier.inzage.Stukinhoud;
import nl.gewoonindewijk.dossier.port.Stukbron;
import nl.gewoonindewijk.dossier.port.Stukvernietiger;

/** Where a host keeps its documents and contacts: other storage, that takes no part in a transaction. */
final class Kast implements Stukbron, Stukvernietiger {

    private final Map<Stukverwijzing, List<Gegevensregel>> stukken = new HashMap<>();
    private final List<Set<Stukverwijzing>> vernietigd = new ArrayList<>();
    private int storingBij = Integer.MAX_VALUE;

    @Override
    public Set<Stuksoort> soorten() {
        return Set.of(Stuksoort.DOCUMENT, Stuksoort.CONTACT);
    }

    void leg(Stukverwijzing stuk, Gegevensregel... regels) {
        stukken.put(stuk, List.of(regels));
    }

    /** The next call but so many fails; after that it works again. */
    void stoorNa(int keren) {
        storingBij = vernietigd.size() + keren;
    }

    @Override
    public Option<Stukinhoud> lees(Stukverwijzing stuk) {
        return Option.of(stukken.get(stuk)).map(regels -> new Stukinhoud(stuk, regels));
    }

    @Override
    public void vernietig(Collection<Stukverwijzing> weg) {
        if (vernietigd.size() == storingBij) {
            storingBij = Integer.MAX_VALUE;
            throw new IllegalStateException("De kast zit op slot.");
        }
        vernietigd.add(Set.copyOf(weg));
        stukken.keySet().removeAll(weg);
    }

    /** What is kept in it. */
    Set<Stukverwijzing> inhoud() {
        return new HashSet<>(stukken.keySet());
    }

    /** What it was told to destroy, each time. */
    List<Set<Stukverwijzing>> vernietigd() {
        return List.copyOf(vernietigd);
    }
}
