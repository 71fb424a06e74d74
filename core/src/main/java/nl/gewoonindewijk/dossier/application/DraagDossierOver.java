package nl.gewoonindewijk.dossier.application;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gewoonindewijk.dossier.Bewaarcategorie;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.Opschorting;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.inzage.Stukinhoud;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.overdracht.Gegevensoverdracht;
import nl.gewoonindewijk.dossier.overdracht.Manifest;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.dossier.toestemming.Derde;
import nl.gewoonindewijk.dossier.toestemming.Grondslag;
import nl.gewoonindewijk.dossier.toestemming.Verstrekking;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;

/**
 * Hands a dossier over to the gemeente, complete and with a manifest, for an objection or appeal; nothing of the dossier is
 * destroyed while that runs. Regel: UA-7.5-GEGEVENS. Bron: UA 7.5.
 */
public final class DraagDossierOver {

    private final Dossierwerkplek werkplek;
    private final Verwerker verwerker;

    /** Makes the use case. */
    public DraagDossierOver(Dossierwerkplek werkplek) {
        this.werkplek = werkplek;
        this.verwerker = new Verwerker(werkplek);
    }

    /**
     * Hands a dossier over. Given again, the same number hands over the same pieces, as far as they are there, and records nothing
     * twice; for pieces that came since another number is needed.
     *
     * @param nummer the number the verstrekking and the opschorting will have
     * @param gemeente who gets it
     * @param gevraagdOp the day on which the gemeente asked for it
     * @param categorieen what the verstrekking is for the rules on keeping
     * @return the whole dossier; or a refusal where a piece of it cannot be read
     * @throws IllegalArgumentException if the number was used for another verstrekking
     */
    public Either<Afwijzing, Gegevensoverdracht> draagOver(
            Toegangsvraag vraag,
            UUID nummer,
            DossierId id,
            Derde gemeente,
            LocalDate gevraagdOp,
            List<Bewaarcategorie> categorieen) {
        Grondslag.OpVerzoekGemeente grondslag = new Grondslag.OpVerzoekGemeente(gevraagdOp);
        return verwerker.inHeelDossier(vraag, Logactie.OVERDRAGEN, id, dossier -> {
            if (gevraagdOp.isAfter(werkplek.vandaag())) {
                return Either.left(Dossiervoorschrift.GEGEVENS.wijsAf("in-de-toekomst"));
            }
            Option<Verstrekking> eerder = werkplek.opslag()
                    .verstrekkingen()
                    .vind(nummer)
                    .peek(gevonden -> eisZelfde(gevonden, id, gemeente, grondslag));
            return stukken(dossier.waarde(), eerder).map(stukken -> {
                if (eerder.isEmpty()) {
                    noteer(vraag, nummer, dossier, gemeente, grondslag, categorieen);
                }
                return new Gegevensoverdracht(
                        id,
                        dossier.waarde().personalia(),
                        gevraagdOp,
                        werkplek.vandaag(),
                        stukken,
                        Manifest.van(stukken));
            });
        });
    }

    /** What was shared before is part of the dossier; this handover itself is not. */
    private Either<Afwijzing, List<Stukinhoud>> stukken(Dossier dossier, Option<Verstrekking> eerder) {
        Vector<Stukverwijzing> stukken = Vector.ofAll(dossier.stukken())
                .map(Dossierstuk::stuk)
                .filter(stuk -> eerder.forAll(gedeeld -> gedeeld.stukken().contains(stuk)));
        Vector<Stukinhoud> gelezen =
                stukken.flatMap(stuk -> werkplek.bron(stuk.soort()).flatMap(bron -> bron.lees(stuk)));
        if (stukken.isEmpty()) {
            return Either.left(Dossiervoorschrift.GEGEVENS.wijsAf("leeg"));
        }
        return gelezen.size() == stukken.size()
                ? Either.right(gelezen.asJava())
                : Either.left(Dossiervoorschrift.GEGEVENS.wijsAf(
                        "onvolledig", Gegeven.van("aantal", stukken.size() - gelezen.size())));
    }

    private void noteer(
            Toegangsvraag vraag,
            UUID nummer,
            Opgeslagen<Dossier> dossier,
            Derde gemeente,
            Grondslag.OpVerzoekGemeente grondslag,
            List<Bewaarcategorie> categorieen) {
        eisNieuw(dossier.waarde(), nummer);
        werkplek.opslag()
                .verstrekkingen()
                .noteer(new Verstrekking(
                        nummer,
                        dossier.waarde().id(),
                        gemeente,
                        vraag.doel(),
                        dossier.waarde().stukken().stream()
                                .map(Dossierstuk::stuk)
                                .toList(),
                        grondslag,
                        werkplek.klok().instant()));
        verwerker.bewaar(
                dossier,
                verwerker
                        .metVerstrekking(dossier.waarde(), nummer, categorieen)
                        .metOpschorting(new Opschorting(
                                nummer,
                                Opschorting.Reden.BEZWAAR_OF_BEROEP,
                                grondslag.gevraagdOp(),
                                Optional.empty())));
    }

    /** A hold that was lifted does not hold for another procedure. */
    private static void eisNieuw(Dossier dossier, UUID nummer) {
        if (dossier.opschortingen().stream()
                .anyMatch(opschorting -> opschorting.nummer().equals(nummer))) {
            throw new IllegalArgumentException("Dit nummer is al voor een andere opschorting gebruikt.");
        }
    }

    private static void eisZelfde(Verstrekking eerder, DossierId id, Derde gemeente, Grondslag grondslag) {
        boolean zelfde = eerder.dossier().equals(id)
                && eerder.derde().equals(gemeente)
                && eerder.grondslag().equals(grondslag);
        if (!zelfde) {
            throw new IllegalArgumentException("Dit nummer is al voor een andere verstrekking gebruikt.");
        }
    }
}
