package nl.gewoonindewijk.dossier.application;

import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierhouder;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.Vernietigingsverzoek;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;

/**
 * Deals with a written request of a resident to destroy data. What is granted goes the way of every destruction: it is listed,
 * and another person approves. Regel: WMO-5.3.5-VERNIETIGING. Bron: Wmo 2015 art. 5.3.5, Jeugdwet art. 7.3.9.
 */
public final class BehandelVernietigingsverzoek {

    private final Dossierwerkplek werkplek;
    private final Verwerker verwerker;

    /** Makes the use case. */
    public BehandelVernietigingsverzoek(Dossierwerkplek werkplek) {
        this.werkplek = werkplek;
        this.verwerker = new Verwerker(werkplek);
    }

    /**
     * Records a request. Given again, the same number changes nothing.
     *
     * @param nummer the number the request will have
     * @param verzoeker who asks
     * @param stukken which pieces are to be destroyed, all of this dossier
     * @return the request with the last day to carry it out; or a refusal where someone else has to ask
     * @throws IllegalArgumentException if the number was used for another request
     */
    public Either<Afwijzing, Vernietigingsverzoek> ontvang(
            Toegangsvraag vraag,
            DossierId id,
            UUID nummer,
            LocalDate ontvangenOp,
            Beslisser verzoeker,
            List<Stukverwijzing> stukken) {
        return verwerker.inDossier(
                vraag, Logactie.VERNIETIGINGSVERZOEK_VASTLEGGEN, id, List.of(), dossier -> dossier.waarde()
                        .verzoek(nummer)
                        .peek(eerder -> eisZelfde(eerder, ontvangenOp, verzoeker, stukken))
                        .<Either<Afwijzing, Vernietigingsverzoek>>map(Either::right)
                        .getOrElse(() -> eisVerzoek(dossier.waarde(), ontvangenOp, verzoeker)
                                .flatMap(mag -> gevonden(dossier.waarde(), stukken))
                                .map(gevonden -> bewaar(dossier, verzoek(nummer, ontvangenOp, verzoeker, gevonden)))));
    }

    /** Of what was asked, some may have been destroyed since. */
    private static void eisZelfde(
            Vernietigingsverzoek eerder, LocalDate ontvangenOp, Beslisser verzoeker, List<Stukverwijzing> stukken) {
        boolean zelfde = eerder.ontvangenOp().equals(ontvangenOp)
                && eerder.verzoeker() == verzoeker
                && HashSet.ofAll(stukken).containsAll(eerder.stukken());
        if (!zelfde) {
            throw new IllegalArgumentException("Dit nummer is al voor een ander verzoek gebruikt.");
        }
    }

    private Either<Afwijzing, Beslisser> eisVerzoek(Dossier dossier, LocalDate ontvangenOp, Beslisser verzoeker) {
        if (ontvangenOp.isAfter(werkplek.vandaag())) {
            return Either.left(Dossiervoorschrift.WMO_VERNIETIGING.wijsAf("in-de-toekomst"));
        }
        return dossier.kop().houder() instanceof Dossierhouder.Inwoner
                ? werkplek.privacywet()
                        .beslist(verzoeker, dossier.personalia(), ontvangenOp, Dossiervoorschrift.WMO_VERNIETIGING)
                : Either.left(Dossiervoorschrift.WMO_VERNIETIGING.wijsAf("geen-inwoner"));
    }

    private static Either<Afwijzing, Vector<Dossierstuk>> gevonden(Dossier dossier, List<Stukverwijzing> stukken) {
        Vector<Dossierstuk> gevonden = Vector.ofAll(stukken).flatMap(dossier::stuk);
        return gevonden.size() == stukken.size()
                ? Either.right(gevonden)
                : Either.left(Dossiervoorschrift.BEVEILIGING.wijsAf("ander-dossier"));
    }

    private Vernietigingsverzoek verzoek(
            UUID nummer, LocalDate ontvangenOp, Beslisser verzoeker, Vector<Dossierstuk> stukken) {
        return new Vernietigingsverzoek(
                nummer,
                ontvangenOp,
                verzoeker,
                stukken.map(Dossierstuk::stuk).asJava(),
                werkplek.privacywet()
                        .uiterlijk(stukken.flatMap(Dossierstuk::categorieen), ontvangenOp)
                        .toJavaOptional(),
                Optional.empty());
    }

    /**
     * Decides on a request.
     *
     * @param besluit granted, or turned down on a ground of the law; of today or before, and not before the request
     */
    public Either<Afwijzing, Vernietigingsverzoek> beslis(
            Toegangsvraag vraag, DossierId id, UUID nummer, Vernietigingsverzoek.Besluit besluit) {
        return verwerker.inDossier(
                vraag, Logactie.VERNIETIGINGSVERZOEK_BESLISSEN, id, List.of(), dossier -> dossier.waarde()
                        .verzoek(nummer)
                        .toEither(() -> Dossiervoorschrift.WMO_VERNIETIGING.wijsAf("niet-gevonden"))
                        .filterOrElse(
                                verzoek -> verzoek.besluit().isEmpty(),
                                verzoek -> Dossiervoorschrift.WMO_VERNIETIGING.wijsAf("al-besloten"))
                        .filterOrElse(
                                verzoek -> !besluit.op().isAfter(werkplek.vandaag()),
                                verzoek -> Dossiervoorschrift.WMO_VERNIETIGING.wijsAf("in-de-toekomst"))
                        .filterOrElse(
                                verzoek -> !besluit.op().isBefore(verzoek.ontvangenOp()),
                                verzoek -> Dossiervoorschrift.WMO_VERNIETIGING.wijsAf(
                                        "te-vroeg", Gegeven.van("vorige", verzoek.ontvangenOp())))
                        .flatMap(verzoek -> eisRecht(dossier.waarde(), verzoek, besluit))
                        .map(verzoek -> bewaar(dossier, verzoek.withBesluit(besluit))));
    }

    /** What the law gives no right to cannot be granted. */
    private Either<Afwijzing, Vernietigingsverzoek> eisRecht(
            Dossier dossier, Vernietigingsverzoek verzoek, Vernietigingsverzoek.Besluit besluit) {
        return besluit instanceof Vernietigingsverzoek.Ingewilligd
                ? Either.sequenceRight(Vector.ofAll(verzoek.stukken())
                                .flatMap(dossier::stuk)
                                .map(stuk -> werkplek.privacywet()
                                        .verzoekgronden(stuk.categorieen(), verzoek.ontvangenOp())))
                        .map(recht -> verzoek)
                : Either.right(verzoek);
    }

    private Vernietigingsverzoek bewaar(Opgeslagen<Dossier> dossier, Vernietigingsverzoek verzoek) {
        verwerker.bewaar(dossier, dossier.waarde().metVerzoek(verzoek));
        return verzoek;
    }
}
