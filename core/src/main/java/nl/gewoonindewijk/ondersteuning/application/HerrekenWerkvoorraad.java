package nl.gewoonindewijk.ondersteuning.application;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gewoonindewijk.gedeeld.port.Bladzijde;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import nl.gewoonindewijk.ondersteuning.port.Zaken;
import nl.gewoonindewijk.ondersteuning.port.Zoekvraag;
import nl.gewoonindewijk.regels.Afwijzing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works out anew what is due in every case that is stored: after an amendment of the contract or a change of law, by which
 * days move that were worked out before.
 */
public final class HerrekenWerkvoorraad {

    private static final Logger LOG = LoggerFactory.getLogger(HerrekenWerkvoorraad.class);
    private static final int PER_BLADZIJDE = 200;

    private final Werkplek werkplek;

    /** Makes the use case. */
    public HerrekenWerkvoorraad(Werkplek werkplek) {
        this.werkplek = werkplek;
    }

    /**
     * Works out every case, each in a transaction of its own, so that others can go on. Running it again does no harm.
     *
     * @return how many cases there are; or the first refusal, where no contract version covers a day of a case
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed the case that was being worked out;
     *     those before it are done
     */
    public Either<Afwijzing, Integer> herreken() {
        Ondersteuningsopslag opslag = werkplek.opslag();
        Vector<Zaken<? extends Zaak, ?>> alle = Vector.of(
                opslag.aanmeldingen(), opslag.trajecten(), opslag.plannen(), opslag.pgbs(), opslag.meldcodes());
        Either<Afwijzing, Integer> aantal = Either.sequenceRight(alle.map(this::herreken))
                .map(aantallen -> aantallen.sum().intValue());
        aantal.peek(zaken -> LOG.info("werkvoorraad van {} zaken herrekend", zaken))
                .peekLeft(afwijzing ->
                        LOG.info("werkvoorraad niet herrekend: {}.{}", afwijzing.code(), afwijzing.reden()));
        return aantal;
    }

    private <Z extends Zaak, S extends Enum<S>> Either<Afwijzing, Integer> herreken(Zaken<Z, S> zaken) {
        Either<Afwijzing, Integer> aantal = Either.right(0);
        Optional<Bladzijde.Vraag> vraag = Optional.of(Bladzijde.Vraag.eerste(PER_BLADZIJDE));
        while (aantal.isRight() && vraag.isPresent()) {
            Bladzijde<Opgeslagen<Z>> bladzijde = zaken.zoek(Zoekvraag.alles(), vraag.get());
            aantal =
                    aantal.flatMap(eerder -> herreken(zaken, bladzijde.inhoud()).map(zaak -> eerder + zaak));
            vraag = bladzijde.volgende().map(plek -> new Bladzijde.Vraag(PER_BLADZIJDE, Optional.of(plek)));
        }
        return aantal;
    }

    private <Z extends Zaak> Either<Afwijzing, Integer> herreken(Zaken<Z, ?> zaken, List<Opgeslagen<Z>> bladzijde) {
        return Either.sequenceRight(Vector.ofAll(bladzijde)
                        .map(zaak -> herreken(zaken, zaak.waarde().verwijzing().nummer())))
                .map(Seq::size);
    }

    private <Z extends Zaak> Either<Afwijzing, UUID> herreken(Zaken<Z, ?> zaken, UUID nummer) {
        return werkplek.opslag().transacties().voerUit(() -> zaken.vindVoorWijziging(nummer)
                .map(zaak -> herreken(zaak.waarde()))
                .getOrElse(Either.right(nummer)));
    }

    private Either<Afwijzing, UUID> herreken(Zaak zaak) {
        return zaak.verplichtingen(werkplek.termijnen()).map(verplichtingen -> {
            werkplek.opslag().werkvoorraad().vervang(zaak.verwijzing(), Verplichting.open(verplichtingen));
            return zaak.verwijzing().nummer();
        });
    }
}
