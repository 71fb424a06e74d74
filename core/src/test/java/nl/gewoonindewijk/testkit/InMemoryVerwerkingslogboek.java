package nl.gewoonindewijk.testkit;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.Dossierkenmerk;
import nl.gewoonindewijk.dossier.logboek.Logregel;
import nl.gewoonindewijk.dossier.logboek.Logstand;
import nl.gewoonindewijk.dossier.logboek.Verwerking;
import nl.gewoonindewijk.dossier.port.Verwerkingslogboek;
import nl.gewoonindewijk.gedeeld.port.Sleutelbewaarder;

/** What was done with personal data in one opdracht, in memory. */
public final class InMemoryVerwerkingslogboek implements Verwerkingslogboek {

    private final Opdracht opdracht;
    private final Sleutelbewaarder sleutels;
    private final InMemoryTransacties transacties;
    private Vector<Logregel> regels = Vector.empty();

    /**
     * Nothing was done yet.
     *
     * @param opdracht whose log
     * @param sleutels of which the current one seals
     * @param transacties in which it takes part
     */
    public InMemoryVerwerkingslogboek(Opdracht opdracht, Sleutelbewaarder sleutels, InMemoryTransacties transacties) {
        this.opdracht = opdracht;
        this.sleutels = sleutels;
        this.transacties = transacties;
        transacties.doetMee(() -> {
            Vector<Logregel> toen = regels;
            return () -> regels = toen;
        });
    }

    @Override
    public void noteer(List<Verwerking> verwerkingen) {
        transacties.voerUit(() -> regels = Vector.ofAll(verwerkingen).foldLeft(regels, this::met));
    }

    @Override
    public Logstand stand() {
        return stand(alle());
    }

    private static Logstand stand(Vector<Logregel> regels) {
        return regels.lastOption().map(Logregel::stand).getOrElse(Logstand.LEEG);
    }

    private Vector<Logregel> met(Vector<Logregel> eerder, Verwerking verwerking) {
        return eerder.append(Logregel.na(stand(eerder), opdracht, verwerking, sleutels.huidige()));
    }

    @Override
    public List<Logregel> over(Dossierkenmerk betrokkene) {
        return alle().filter(regel -> regel.verwerking().betrokkene().equals(Optional.of(betrokkene)))
                .asJava();
    }

    @Override
    public <R> R lees(Function<Stream<Logregel>, R> lees) {
        try (Stream<Logregel> stroom = alle().toJavaStream()) {
            return lees.apply(stroom);
        }
    }

    private Vector<Logregel> alle() {
        return transacties.voerUit(() -> regels);
    }
}
