package nl.gewoonindewijk.ondersteuning.application;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handeling;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.port.Zaken;
import nl.gewoonindewijk.regels.Afwijzing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a command on one kind of case is carried out: all of it in one transaction, once, and recorded.
 *
 * @param <Z> the kind of case
 */
final class Uitvoering<Z extends Zaak> {

    private static final Logger LOG = LoggerFactory.getLogger(Uitvoering.class);

    private final Werkplek werkplek;
    private final Voorschrift voorschrift;
    private final Zaken<Z, ?> zaken;

    /**
     * @param voorschrift the rule that refuses what goes wrong with any command of this kind
     * @param zaken where these cases are stored
     */
    Uitvoering(Werkplek werkplek, Voorschrift voorschrift, Zaken<Z, ?> zaken) {
        this.werkplek = werkplek;
        this.voorschrift = voorschrift;
        this.zaken = zaken;
    }

    /** Makes a new case, or refuses. */
    Either<Afwijzing, Opgeslagen<Z>> nieuw(
            Commando commando, Handelingsoort soort, LocalDate op, Supplier<Either<Afwijzing, Z>> besluit) {
        return eenmaal(commando, soort, () -> gebeurd(op)
                .flatMap(dag -> besluit.get())
                .flatMap(zaak -> bewaar(commando, soort, zaak, Zaken.NIEUW)));
    }

    /**
     * Changes a case that is stored, or refuses.
     *
     * @param versie the version that the asker saw
     * @param op the day on which it happened
     */
    Either<Afwijzing, Opgeslagen<Z>> wijzig(
            Commando commando,
            Handelingsoort soort,
            UUID nummer,
            long versie,
            LocalDate op,
            Function<Z, Either<Afwijzing, ? extends Z>> besluit) {
        return eenmaal(commando, soort, () -> gebeurd(op)
                .flatMap(dag -> vind(nummer))
                .flatMap(besluit::apply)
                .flatMap(zaak -> bewaar(commando, soort, zaak, versie)));
    }

    /** The case with a number, or a refusal where there is none. */
    Either<Afwijzing, Z> vind(UUID nummer) {
        return zaken.vind(nummer).map(Opgeslagen::waarde).toEither(() -> voorschrift.wijsAf("niet-gevonden"));
    }

    /** Stores a case, what is due in it and what was done. */
    Either<Afwijzing, Opgeslagen<Z>> bewaar(Commando commando, Handelingsoort soort, Z zaak, long verwachteVersie) {
        return zaak.verplichtingen(werkplek.termijnen()).map(verplichtingen -> {
            Opgeslagen<Z> opgeslagen = schrijf(zaak, verwachteVersie, verplichtingen);
            werkplek.opslag()
                    .handelingen()
                    .noteer(new Handeling(
                            commando.id(),
                            commando.medewerker(),
                            werkplek.klok().instant(),
                            soort,
                            zaak.verwijzing(),
                            opgeslagen.versie()));
            return opgeslagen;
        });
    }

    /** Stores a case that changes along with another. */
    Opgeslagen<Z> schrijf(Z zaak, long verwachteVersie, List<Verplichting> verplichtingen) {
        long versie = zaken.bewaar(zaak, verwachteVersie);
        werkplek.opslag()
                .werkvoorraad()
                .vervang(
                        zaak.verwijzing(),
                        verplichtingen.stream().filter(Verplichting::isOpen).toList());
        return new Opgeslagen<>(zaak, versie);
    }

    /** Carries out a command in one transaction; one that was carried out before answers with the case as it is now. */
    private Either<Afwijzing, Opgeslagen<Z>> eenmaal(
            Commando commando, Handelingsoort soort, Supplier<Either<Afwijzing, Opgeslagen<Z>>> werk) {
        Either<Afwijzing, Opgeslagen<Z>> uitkomst = poging(commando, soort, werk);
        meld(soort, uitkomst);
        return uitkomst;
    }

    private Either<Afwijzing, Opgeslagen<Z>> poging(
            Commando commando, Handelingsoort soort, Supplier<Either<Afwijzing, Opgeslagen<Z>>> werk) {
        try {
            return Either.right(werkplek.opslag().transacties().voerUit(() -> eerder(commando, soort)
                    .getOrElse(() -> werk.get().getOrElseThrow(Geweigerd::new))));
            // What stands in the way may be this same command, given in another thread.
        } catch (Geweigerd geweigerd) {
            return eerder(commando, soort).toEither(geweigerd::afwijzing);
        } catch (GelijktijdigeWijziging verloren) {
            return Either.right(eerder(commando, soort).getOrElseThrow(() -> verloren));
        }
    }

    private Option<Opgeslagen<Z>> eerder(Commando commando, Handelingsoort soort) {
        return werkplek.opslag()
                .handelingen()
                .vind(commando.id())
                .map(handeling -> eis(handeling, soort))
                .flatMap(handeling -> zaken.vind(handeling.zaak().nummer()));
    }

    private static Handeling eis(Handeling handeling, Handelingsoort soort) {
        if (handeling.soort() != soort) {
            throw new IllegalArgumentException("Dit commando is al voor iets anders gebruikt.");
        }
        return handeling;
    }

    private Either<Afwijzing, LocalDate> gebeurd(LocalDate op) {
        return op.isAfter(werkplek.vandaag()) ? Either.left(voorschrift.wijsAf("in-de-toekomst")) : Either.right(op);
    }

    private static void meld(Handelingsoort soort, Either<Afwijzing, ? extends Opgeslagen<? extends Zaak>> uitkomst) {
        uitkomst.peek(opgeslagen ->
                        LOG.info("{}: {}, versie {}", soort, opgeslagen.waarde().verwijzing(), opgeslagen.versie()))
                .peekLeft(afwijzing -> LOG.info("{} geweigerd: {}.{}", soort, afwijzing.code(), afwijzing.reden()));
    }
}
