package nl.gewoonindewijk.testkit;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.ondersteuning.Partij;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
import nl.gewoonindewijk.ondersteuning.port.Werkvoorraad;

/** The open duties of one opdracht, in memory. */
public final class InMemoryWerkvoorraad implements Werkvoorraad {

    private final InMemoryTransacties transacties;
    private Map<Zaakverwijzing, List<Verplichting>> perZaak = HashMap.empty();

    /**
     * Nothing is due yet.
     *
     * @param transacties in which it takes part
     */
    public InMemoryWerkvoorraad(InMemoryTransacties transacties) {
        this.transacties = transacties;
        transacties.doetMee(() -> {
            Map<Zaakverwijzing, List<Verplichting>> toen = perZaak;
            return () -> perZaak = toen;
        });
    }

    @Override
    public void vervang(Zaakverwijzing zaak, List<Verplichting> open) {
        if (!open.stream().allMatch(Verplichting::isOpen)) {
            throw new IllegalArgumentException("De werkvoorraad bevat alleen wat nog open staat.");
        }
        if (!open.stream().allMatch(verplichting -> verplichting.zaak().equals(zaak))) {
            throw new IllegalArgumentException("Deze verplichting is van een andere zaak.");
        }
        transacties.voerUit(() -> perZaak = perZaak.put(zaak, List.copyOf(open)));
    }

    @Override
    public <R> R lees(
            LocalDate peildatum, LocalDate totEnMet, Optional<Wijkcode> wijk, Function<Stream<Verplichting>, R> lees) {
        List<List<Verplichting>> nu = transacties.voerUit(() -> perZaak.values().toJavaList());
        try (Stream<Verplichting> stroom = nu.stream()
                .flatMap(List::stream)
                .filter(verplichting -> !verplichting.uiterlijk().isAfter(totEnMet))
                .filter(verplichting -> verplichting.partij() != Partij.INWONER
                        || !verplichting.uiterlijk().isBefore(peildatum))
                .filter(verplichting -> wijk.isEmpty() || wijk.equals(verplichting.wijk()))
                .sorted(Verplichting.VOLGORDE)) {
            return lees.apply(stroom);
        }
    }
}
