package nl.gewoonindewijk.dossier.application;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.bewaring.Bewaarmoment;
import nl.gewoonindewijk.dossier.bewaring.Bewaaroordeel;
import nl.gewoonindewijk.dossier.vernietiging.Lijstregel;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;

/** Finds what may be destroyed on a day, a number of lines at a time. What the agenda says is judged anew. */
final class Vernietigingsselectie {

    private static final int PER_KEER = 500;

    private final Dossierwerkplek werkplek;

    Vernietigingsselectie(Dossierwerkplek werkplek) {
        this.werkplek = werkplek;
    }

    /** Gives every line to a reader, some at a time, and answers how many there were. */
    int lees(LocalDate peildatum, Consumer<List<Lijstregel>> lezer) {
        int aantal = 0;
        Optional<Bewaarmoment> na = Optional.empty();
        List<Bewaarmoment> momenten;
        do {
            momenten = werkplek.opslag().bewaaragenda().op(peildatum, na, PER_KEER);
            List<Lijstregel> regels = regels(momenten, peildatum, aantal);
            if (!regels.isEmpty()) {
                lezer.accept(regels);
            }
            aantal += regels.size();
            na = Vector.ofAll(momenten).lastOption().toJavaOptional();
        } while (momenten.size() == PER_KEER);
        return aantal;
    }

    private List<Lijstregel> regels(List<Bewaarmoment> momenten, LocalDate peildatum, int eerder) {
        Map<DossierId, Dossier> dossiers = dossiers(momenten);
        return Vector.ofAll(momenten)
                .flatMap(moment -> dossiers.get(moment.dossier())
                        .flatMap(dossier -> dossier.stuk(moment.stuk())
                                .map(stuk -> werkplek.bewaarregeling().oordeel(dossier, stuk, peildatum)))
                        .filter(oordeel -> oordeel.uitkomst() == Bewaaroordeel.Uitkomst.VERNIETIGBAAR)
                        .map(oordeel -> regel(moment.dossier(), oordeel)))
                .zipWithIndex()
                .map(regel -> regel._1().withVolgnummer(eerder + regel._2() + 1))
                .asJava();
    }

    private Lijstregel regel(DossierId dossier, Bewaaroordeel oordeel) {
        List<Bron> gronden = werkplek.privacywet()
                .verzoekgronden(oordeel.stuk().categorieen(), oordeel.peildatum())
                .getOrElse(List.of());
        return Lijstregel.van(1, dossier, oordeel, gronden);
    }

    private Map<DossierId, Dossier> dossiers(List<Bewaarmoment> momenten) {
        return Vector.ofAll(werkplek.opslag()
                        .dossiers()
                        .vind(Vector.ofAll(momenten)
                                .map(Bewaarmoment::dossier)
                                .toLinkedSet()
                                .toJavaSet()))
                .map(Opgeslagen::waarde)
                .foldLeft(HashMap.<DossierId, Dossier>empty(), (alle, dossier) -> alle.put(dossier.id(), dossier));
    }
}
