package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.collection.List;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.port.Bladzijde;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.port.Zaken;
import nl.gewoonindewijk.ondersteuning.port.Zoekvraag;
import org.jdbi.v3.core.Handle;

/**
 * Stores and reads the cases of one kind, of one opdracht.
 *
 * @param <Z> the kind of case
 */
final class Zaakopslag<Z extends Zaak> {

    private final Zaakvorm<Z> vorm;
    private final Opdracht opdracht;
    private final JdbcTransacties transacties;
    private final Leesvraag vind;

    Zaakopslag(Zaakvorm<Z> vorm, Opdracht opdracht, JdbcTransacties transacties) {
        this.vorm = vorm;
        this.opdracht = opdracht;
        this.transacties = transacties;
        this.vind = vorm.vind();
    }

    long bewaar(Z zaak, long verwacht) {
        if (!zaak.opdracht().equals(opdracht)) {
            throw new IllegalArgumentException("Deze zaak is van een andere opdracht.");
        }
        Opgeslagen<Z> nieuw = new Opgeslagen<>(zaak, verwacht + 1);
        return transacties.voerUit(() -> transacties.met(handle -> {
            if (verwacht == Zaken.NIEUW) {
                voegToe(handle, nieuw);
            } else {
                wijzig(handle, nieuw, verwacht);
            }
            return nieuw.versie();
        }));
    }

    private void voegToe(Handle handle, Opgeslagen<Z> nieuw) {
        Map<String, Object> sleutel = sleutel(nieuw.waarde());
        vorm.hoofd().voegRijToe(handle, sleutel, nieuw);
        vorm.lijsten().forEach(lijst -> lijst.voegToe(handle, sleutel, nieuw.waarde()));
    }

    /** Only what differs is written, so that what was signed or done before is not touched again. */
    private void wijzig(Handle handle, Opgeslagen<Z> nieuw, long verwacht) {
        Map<String, Object> sleutel = sleutel(nieuw.waarde());
        Z oud = lees(handle, sleutel)
                .filter(bewaard -> bewaard.versie() == verwacht)
                .getOrElseThrow(() -> anders(nieuw, verwacht))
                .waarde();
        if (!vorm.hoofd().wijzigRij(handle, sleutel, nieuw, verwacht)) {
            throw anders(nieuw, verwacht);
        }
        vorm.lijsten().forEach(lijst -> lijst.wijzig(handle, sleutel, oud, nieuw.waarde()));
        // From the last list back: a row that goes takes along what other lists still say about it.
        List.ofAll(vorm.lijsten()).reverse().forEach(lijst -> lijst.kortIn(handle, sleutel, oud, nieuw.waarde()));
    }

    private static GelijktijdigeWijziging anders(Opgeslagen<? extends Zaak> nieuw, long verwacht) {
        return new GelijktijdigeWijziging(nieuw.waarde().verwijzing().toString(), verwacht);
    }

    Option<Opgeslagen<Z>> vind(UUID nummer) {
        return transacties.met(handle -> lees(handle, sleutel(nummer)));
    }

    /**
     * The row of a case is locked first, as a change of the case does, and only then read. What fails undoes only itself: who
     * is told that someone else was first can go on in the same transaction.
     */
    Option<Opgeslagen<Z>> vindVoorWijziging(UUID nummer) {
        return transacties.voerUit(() -> transacties.met(handle -> {
            vorm.hoofd().vergrendel(handle, sleutel(nummer));
            return lees(handle, sleutel(nummer));
        }));
    }

    private Option<Opgeslagen<Z>> lees(Handle handle, Map<String, Object> sleutel) {
        return vind.lees(handle, sleutel)
                .maak(rijen ->
                        Vector.ofAll(rijen.van(vorm.hoofd())).headOption().map(rij -> vorm.maak(opdracht, rij, rijen)));
    }

    Bladzijde<Opgeslagen<Z>> zoek(Zoekvraag<?> vraag, Bladzijde.Vraag bladzijde) {
        Bladzijdevraag zoeker = Bladzijdevraag.van(opdracht, vraag, bladzijde);
        Rijen gelezen = transacties.met(handle -> zoeker.vraag(vorm).lees(handle, zoeker.waarden()));
        Vector<Opgeslagen<Z>> alle = gelezen.maak(this::opVolgorde);
        Vector<Opgeslagen<Z>> inhoud = alle.take(bladzijde.grootte());
        return new Bladzijde<>(
                inhoud.asJava(),
                inhoud.lastOption()
                        .filter(laatste -> alle.size() > inhoud.size())
                        .map(laatste -> plek(laatste.waarde()))
                        .toJavaOptional());
    }

    private Vector<Opgeslagen<Z>> opVolgorde(Rijen rijen) {
        return Vector.ofAll(rijen.per("nummer").values())
                .map(deze -> vorm.maak(opdracht, deze.van(vorm.hoofd()).get(0), deze))
                .sorted(Comparator.comparing((Opgeslagen<Z> een) -> een.waarde().begonnenOp())
                        .reversed()
                        .thenComparing(een -> een.waarde().verwijzing().nummer().toString()));
    }

    private static Bladzijde.Plek plek(Zaak zaak) {
        return new Bladzijde.Plek(zaak.begonnenOp(), zaak.verwijzing().nummer());
    }

    private Map<String, Object> sleutel(Zaak zaak) {
        return sleutel(zaak.verwijzing().nummer());
    }

    private Map<String, Object> sleutel(UUID nummer) {
        return Map.of("opdracht", opdracht.code(), "nummer", nummer);
    }
}
