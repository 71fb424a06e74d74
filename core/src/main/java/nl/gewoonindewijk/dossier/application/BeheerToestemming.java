package nl.gewoonindewijk.dossier.application;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.Bewaarcategorie;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierhouder;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.ToestemmingId;
import nl.gewoonindewijk.dossier.Verwerkingsdoel;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.port.Toestemmingen;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.dossier.toestemming.Derde;
import nl.gewoonindewijk.dossier.toestemming.Toestemming;
import nl.gewoonindewijk.dossier.toestemming.Toestemmingskop;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.regels.Afwijzing;
import org.immutables.value.Value;

/** Records that a resident consents to share data, or no longer does. Regels: UA-7.1-TOESTEMMING, WMO-5.3.3-TOESTEMMING. Bron: UA 7.1. */
public final class BeheerToestemming {

    private final Dossierwerkplek werkplek;
    private final Verwerker verwerker;

    /** Makes the use case. */
    public BeheerToestemming(Dossierwerkplek werkplek) {
        this.werkplek = werkplek;
        this.verwerker = new Verwerker(werkplek);
    }

    /**
     * To what someone consents.
     *
     * @param id the number the toestemming will have
     * @param dossier whose data
     * @param derde with whom they may be shared
     * @param doel for which purpose
     * @param gegevens which kinds of piece
     * @param door who consents
     * @param totEnMet the last day; empty if it runs until it is withdrawn
     * @param categorieen what the toestemming is for the rules on keeping
     */
    @Value.Builder
    public record Aanvraag(
            ToestemmingId id,
            DossierId dossier,
            Derde derde,
            Verwerkingsdoel doel,
            List<Stuksoort> gegevens,
            Beslisser door,
            Optional<LocalDate> totEnMet,
            List<Bewaarcategorie> categorieen)
            implements WithAanvraag {

        Toestemmingskop op(Instant tijdstip) {
            return new Toestemmingskop(id, dossier, derde, doel, gegevens, door, tijdstip, totEnMet);
        }
    }

    /**
     * Records consent, which runs at once. Given again, the same consent changes nothing.
     *
     * @return the toestemming; or a refusal where someone else has to consent
     * @throws IllegalArgumentException if the number was used for other consent
     */
    public Either<Afwijzing, Toestemming> geef(Toegangsvraag vraag, Aanvraag aanvraag) {
        return verwerker.inDossier(
                vraag,
                Logactie.TOESTEMMING_VASTLEGGEN,
                aanvraag.dossier(),
                List.of(Stuksoort.TOESTEMMING),
                dossier -> werkplek.opslag()
                        .toestemmingen()
                        .vind(aanvraag.id())
                        .<Either<Afwijzing, Toestemming>>map(eerder -> zelfde(eerder.waarde(), aanvraag))
                        .getOrElse(() -> geef(aanvraag, dossier)));
    }

    private static Either<Afwijzing, Toestemming> zelfde(Toestemming eerder, Aanvraag aanvraag) {
        if (!eerder.kop().equals(aanvraag.op(eerder.kop().gegevenOp()))) {
            throw new IllegalArgumentException("Dit nummer is al voor een andere toestemming gebruikt.");
        }
        return Either.right(eerder);
    }

    private Either<Afwijzing, Toestemming> geef(Aanvraag aanvraag, Opgeslagen<Dossier> dossier) {
        return beslisser(aanvraag.door(), dossier.waarde())
                .filterOrElse(
                        door -> aanvraag.totEnMet()
                                .filter(werkplek.vandaag()::isAfter)
                                .isEmpty(),
                        door -> Dossiervoorschrift.TOESTEMMING.wijsAf("al-voorbij"))
                .map(door -> {
                    Toestemming gegeven =
                            new Toestemming.Gegeven(aanvraag.op(werkplek.klok().instant()));
                    werkplek.opslag().toestemmingen().bewaar(gegeven, Toestemmingen.NIEUW);
                    verwerker.bewaar(
                            dossier,
                            dossier.waarde()
                                    .metStuk(new Dossierstuk(
                                            stuk(gegeven.id()),
                                            aanvraag.categorieen(),
                                            werkplek.vandaag(),
                                            werkplek.vandaag(),
                                            aanvraag.totEnMet())));
                    return gegeven;
                });
    }

    /**
     * Records that consent was withdrawn: from this moment on nothing is shared on the ground of it.
     *
     * @param door who withdraws it
     * @return the toestemming; or a refusal where someone else has to decide
     */
    public Either<Afwijzing, Toestemming> trekIn(
            Toegangsvraag vraag, DossierId id, ToestemmingId toestemming, Beslisser door) {
        return verwerker.inDossier(
                vraag, Logactie.TOESTEMMING_INTREKKEN, id, List.of(Stuksoort.TOESTEMMING), dossier -> eerder(
                                toestemming, id)
                        .toEither(() -> Dossiervoorschrift.TOESTEMMING.wijsAf("niet-gevonden"))
                        .flatMap(gegeven -> beslisser(door, dossier.waarde())
                                .flatMap(wie -> gegeven.waarde()
                                        .trekIn(wie, werkplek.klok().instant()))
                                .map(ingetrokken -> bewaar(dossier, gegeven.versie(), ingetrokken))));
    }

    private Toestemming bewaar(Opgeslagen<Dossier> dossier, long versie, Toestemming.Ingetrokken ingetrokken) {
        werkplek.opslag().toestemmingen().bewaar(ingetrokken, versie);
        dossier.waarde()
                .stuk(stuk(ingetrokken.id()))
                .forEach(stuk -> verwerker.bewaar(
                        dossier,
                        dossier.waarde()
                                .metStuk(stuk.withGewijzigdOp(werkplek.vandaag())
                                        .withAfgeslotenOp(werkplek.vandaag()))));
        return ingetrokken;
    }

    private Option<Opgeslagen<Toestemming>> eerder(ToestemmingId id, DossierId dossier) {
        return werkplek.opslag()
                .toestemmingen()
                .vind(id)
                .filter(gevonden -> gevonden.waarde().kop().dossier().equals(dossier));
    }

    /** Someone consents for one person; a household does not consent. */
    private Either<Afwijzing, Beslisser> beslisser(Beslisser door, Dossier dossier) {
        return dossier.kop().houder() instanceof Dossierhouder.Inwoner
                ? werkplek.privacywet()
                        .beslist(door, dossier.personalia(), werkplek.vandaag(), Dossiervoorschrift.WMO_TOESTEMMING)
                : Either.left(Dossiervoorschrift.WMO_TOESTEMMING.wijsAf("geen-inwoner"));
    }

    private static Stukverwijzing stuk(ToestemmingId id) {
        return new Stukverwijzing(Stuksoort.TOESTEMMING, id.waarde());
    }
}
