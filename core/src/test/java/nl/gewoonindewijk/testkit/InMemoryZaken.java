package nl.gewoonindewijk.testkit;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.port.Bladzijde;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.port.Zaken;
import nl.gewoonindewijk.ondersteuning.port.Zoekvraag;

/** The cases of one kind, of one opdracht, in memory. */
class InMemoryZaken<Z extends Zaak, S extends Enum<S>> implements Zaken<Z, S> {

    /** The newest day first; within a day by the text of the number, as a database orders it too. */
    private static final Comparator<Bladzijde.Plek> VOLGORDE = Comparator.comparing(Bladzijde.Plek::op)
            .reversed()
            .thenComparing(plek -> plek.nummer().toString());

    private final Opdracht opdracht;
    private final InMemoryTransacties transacties;
    private Map<UUID, Opgeslagen<Z>> zaken = HashMap.empty();

    InMemoryZaken(Opdracht opdracht, InMemoryTransacties transacties) {
        this.opdracht = opdracht;
        this.transacties = transacties;
        transacties.doetMee(() -> {
            Map<UUID, Opgeslagen<Z>> toen = zaken;
            return () -> zaken = toen;
        });
    }

    @Override
    public long bewaar(Z zaak, long verwachteVersie) {
        if (!zaak.opdracht().equals(opdracht)) {
            throw new IllegalArgumentException("Deze zaak is van een andere opdracht.");
        }
        return transacties.voerUit(() -> schrijf(zaak, verwachteVersie));
    }

    private long schrijf(Z zaak, long verwachteVersie) {
        UUID nummer = zaak.verwijzing().nummer();
        long huidige = zaken.get(nummer).map(Opgeslagen::versie).getOrElse(NIEUW);
        if (huidige != verwachteVersie) {
            throw new GelijktijdigeWijziging(zaak.verwijzing().toString(), verwachteVersie);
        }
        eisAlleen(zaak, alle(), verwachteVersie);
        zaken = zaken.put(nummer, new Opgeslagen<>(zaak, huidige + 1));
        return huidige + 1;
    }

    /** Refuses a case that cannot stand beside those that are stored; most can. */
    void eisAlleen(Z zaak, Vector<Z> bewaard, long verwachteVersie) {}

    /** Every case that is stored now. */
    Vector<Z> alle() {
        return transacties.voerUit(() -> zaken.values().map(Opgeslagen::waarde).toVector());
    }

    @Override
    public Option<Opgeslagen<Z>> vind(UUID nummer) {
        return transacties.voerUit(() -> zaken.get(nummer));
    }

    @Override
    public Option<Opgeslagen<Z>> vindVoorWijziging(UUID nummer) {
        return vind(nummer);
    }

    @Override
    public Bladzijde<Opgeslagen<Z>> zoek(Zoekvraag<S> vraag, Bladzijde.Vraag bladzijde) {
        Vector<Opgeslagen<Z>> vanaf = transacties
                .voerUit(() -> zaken.values())
                .filter(zaak -> past(zaak.waarde(), vraag) && komtNa(zaak.waarde(), bladzijde.na()))
                .sorted(Comparator.comparing(zaak -> plek(zaak.waarde()), VOLGORDE))
                .toVector();
        Vector<Opgeslagen<Z>> inhoud = vanaf.take(bladzijde.grootte());
        Option<Bladzijde.Plek> volgende =
                inhoud.lastOption().filter(x -> vanaf.size() > inhoud.size()).map(zaak -> plek(zaak.waarde()));
        return new Bladzijde<>(inhoud.asJava(), volgende.toJavaOptional());
    }

    private static boolean past(Zaak zaak, Zoekvraag<?> vraag) {
        return houdt(vraag.inwoner(), zaak.lid().map(Huishoudlid::inwoner))
                && houdt(vraag.huishouden(), zaak.lid().map(Huishoudlid::huishouden))
                && houdt(vraag.wijk(), zaak.wijk())
                && houdt(vraag.status(), Optional.of(zaak.status()));
    }

    private static boolean houdt(Optional<?> gevraagd, Optional<?> gevonden) {
        return gevraagd.isEmpty() || gevraagd.equals(gevonden);
    }

    private static boolean komtNa(Zaak zaak, Optional<Bladzijde.Plek> na) {
        return na.filter(vorige -> VOLGORDE.compare(plek(zaak), vorige) <= 0).isEmpty();
    }

    private static Bladzijde.Plek plek(Zaak zaak) {
        return new Bladzijde.Plek(zaak.begonnenOp(), zaak.verwijzing().nummer());
    }
}
