package nl.gewoonindewijk.ondersteuning.werklijst;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender;
import nl.gewoonindewijk.ondersteuning.Partij;
import nl.gewoonindewijk.ondersteuning.Termijnkader;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.regels.Afwijzing;

/**
 * De werklijst van een dag: what is late, what falls due on that day, and what comes next, in {@link
 * Verplichting#VOLGORDE}.
 *
 * <p>A right of a resident is on it until its term ends: it cannot be late.
 *
 * @param peildatum the day
 * @param kalender counts how late something is
 */
public record Werklijst(LocalDate peildatum, Werkdagenkalender kalender) {

    /**
     * The worklist of duties that stand in order already, as a werkvoorraad reads them.
     *
     * @param verplichtingen open or not; read one at a time
     */
    public Stream<Werkregel> van(Stream<Verplichting> verplichtingen) {
        Map<LocalDate, Integer> perDag = new HashMap<>();
        return verplichtingen
                .filter(verplichting -> verplichting.isOpen() && !isVoorbij(verplichting))
                .map(verplichting -> regel(verplichting, perDag));
    }

    /**
     * The worklist of any cases.
     *
     * @param totEnMet the last day that is looked ahead to
     * @return the worklist, or a refusal where no contract version covers a day
     */
    public Either<Afwijzing, List<Werkregel>> van(
            Iterable<? extends Zaak> zaken, Termijnkader kader, LocalDate totEnMet) {
        return Verplichting.samen(Vector.<Zaak>ofAll(zaken).map(zaak -> zaak.verplichtingen(kader)))
                .map(alle -> van(alle.stream()
                                .filter(verplichting ->
                                        !verplichting.uiterlijk().isAfter(totEnMet))
                                .sorted(Verplichting.VOLGORDE))
                        .toList());
    }

    private boolean isVoorbij(Verplichting verplichting) {
        return verplichting.partij() == Partij.INWONER
                && verplichting.uiterlijk().isBefore(peildatum);
    }

    private Werkregel regel(Verplichting verplichting, Map<LocalDate, Integer> perDag) {
        LocalDate uiterlijk = verplichting.uiterlijk();
        int werkdagen = perDag.computeIfAbsent(uiterlijk, this::werkdagen);
        if (uiterlijk.isBefore(peildatum)) {
            return new Werkregel(verplichting, Werkregel.Stand.TE_LAAT, werkdagen);
        }
        return new Werkregel(
                verplichting,
                uiterlijk.equals(peildatum) ? Werkregel.Stand.VANDAAG : Werkregel.Stand.BINNENKORT,
                werkdagen);
    }

    private int werkdagen(LocalDate uiterlijk) {
        return uiterlijk.isBefore(peildatum)
                ? kalender.werkdagenTussen(uiterlijk, peildatum)
                : kalender.werkdagenTussen(peildatum, uiterlijk);
    }
}
