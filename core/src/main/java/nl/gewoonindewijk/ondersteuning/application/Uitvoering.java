package nl.gewoonindewijk.ondersteuning.application;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
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

    /**
     * Makes a new case, or refuses.
     *
     * @param nummer the number it will have
     * @param op the day on which it begins
     */
    Either<Afwijzing, Opgeslagen<Z>> nieuw(
            Commando commando,
            Handelingsoort soort,
            UUID nummer,
            LocalDate op,
            Supplier<Either<Afwijzing, Z>> besluit) {
        return eenmaal(commando, soort, nummer, () -> gebeurd(op)
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
        return eenmaal(commando, soort, nummer, () -> gebeurd(op)
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
            long versie = zaken.bewaar(zaak, verwachteVersie);
            werkplek.opslag().werkvoorraad().vervang(zaak.verwijzing(), Verplichting.open(verplichtingen));
            werkplek.opslag()
                    .handelingen()
                    .noteer(new Handeling(
                            commando.id(),
                            commando.medewerker(),
                            werkplek.klok().instant(),
                            soort,
                            zaak.verwijzing(),
                            versie));
            return new Opgeslagen<>(zaak, versie);
        });
    }

    /** Carries out a command in one transaction; one that was carried out before answers with the case as it is now. */
    private Either<Afwijzing, Opgeslagen<Z>> eenmaal(
            Commando commando, Handelingsoort soort, UUID nummer, Supplier<Either<Afwijzing, Opgeslagen<Z>>> werk) {
        Supplier<Option<Opgeslagen<Z>>> eerder = () -> eerder(commando, soort, nummer);
        Either<Afwijzing, Opgeslagen<Z>> uitkomst = poging(eerder, werk);
        meld(soort, uitkomst);
        return uitkomst;
    }

    private Either<Afwijzing, Opgeslagen<Z>> poging(
            Supplier<Option<Opgeslagen<Z>>> eerder, Supplier<Either<Afwijzing, Opgeslagen<Z>>> werk) {
        try {
            return Either.right(werkplek.opslag().transacties().voerUit(() -> eerder.get()
                    .getOrElse(() -> werk.get().getOrElseThrow(Geweigerd::new))));
            // What stands in the way may be this same command, given in another thread.
        } catch (Geweigerd geweigerd) {
            return eerder.get().toEither(geweigerd::afwijzing);
        } catch (GelijktijdigeWijziging verloren) {
            return Either.right(eerder.get().getOrElseThrow(() -> verloren));
        }
    }

    private Option<Opgeslagen<Z>> eerder(Commando commando, Handelingsoort soort, UUID nummer) {
        return werkplek.opslag()
                .handelingen()
                .vind(commando.id())
                .peek(handeling -> eisZelfde(handeling, soort, nummer))
                .flatMap(handeling -> zaken.vind(nummer));
    }

    private static void eisZelfde(Handeling handeling, Handelingsoort soort, UUID nummer) {
        if (handeling.soort() != soort || !handeling.zaak().nummer().equals(nummer)) {
            throw new IllegalArgumentException("Dit commando is al voor iets anders gebruikt.");
        }
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
