package nl.gewoonindewijk.dossier.application;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.UUID;
import nl.gewoonindewijk.dossier.Bewaarcategorie;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.Verwerkingsdoel;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.dossier.toestemming.Deelregel;
import nl.gewoonindewijk.dossier.toestemming.Derde;
import nl.gewoonindewijk.dossier.toestemming.Grondslag;
import nl.gewoonindewijk.dossier.toestemming.Verstrekking;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.regels.Afwijzing;
import org.immutables.value.Value;

/** Shares data with a third party, as far as there is consent or the law allows it. Regel: UA-7.1-TOESTEMMING. Bron: UA 7.1. */
public final class DeelGegevens {

    private final Dossierwerkplek werkplek;
    private final Verwerker verwerker;

    /** Makes the use case. */
    public DeelGegevens(Dossierwerkplek werkplek) {
        this.werkplek = werkplek;
        this.verwerker = new Verwerker(werkplek);
    }

    /**
     * What is to be shared.
     *
     * @param nummer the number the verstrekking will have
     * @param dossier whose data
     * @param derde with whom
     * @param doel for which purpose
     * @param stukken which pieces, at least one
     * @param categorieen what the verstrekking is for the rules on keeping
     */
    @Value.Builder
    public record Deelaanvraag(
            UUID nummer,
            DossierId dossier,
            Derde derde,
            Verwerkingsdoel doel,
            List<Stukverwijzing> stukken,
            List<Bewaarcategorie> categorieen)
            implements WithDeelaanvraag {

        /** @throws IllegalArgumentException if nothing is to be shared */
        public Deelaanvraag {
            stukken = List.copyOf(stukken);
            categorieen = List.copyOf(categorieen);
            if (stukken.isEmpty()) {
                throw new IllegalArgumentException("Wie gegevens deelt, noemt welke stukken.");
            }
        }

        List<Stuksoort> soorten() {
            return stukken.stream().map(Stukverwijzing::soort).distinct().toList();
        }

        /** Without its number, which leads to a person. */
        @Override
        public String toString() {
            return "aanvraag om " + stukken.size() + " stuk(ken) te delen";
        }
    }

    /**
     * Shares data on the ground of consent. Given again, the same question changes nothing; it is refused once the consent no
     * longer runs, since whoever asks again is about to share again.
     *
     * @return what was shared, and on which ground; or a refusal that says what is missing
     * @throws IllegalArgumentException if the number was used for another verstrekking
     */
    public Either<Afwijzing, Verstrekking> deel(Toegangsvraag vraag, Deelaanvraag aanvraag) {
        return deel(
                vraag,
                aanvraag,
                () -> Deelregel.beoordeel(
                        werkplek.opslag().toestemmingen().van(aanvraag.dossier()),
                        aanvraag.derde(),
                        aanvraag.doel(),
                        aanvraag.soorten(),
                        werkplek.klok().instant(),
                        werkplek.vandaag()));
    }

    /**
     * Shares data without consent, where the law allows that.
     *
     * @param uitzondering code of the exception
     * @param motivering why it holds here
     * @return what was shared; or a refusal if there is no such exception
     * @throws IllegalArgumentException if the number was used for another verstrekking
     */
    public Either<Afwijzing, Verstrekking> deelBijUitzondering(
            Toegangsvraag vraag, Deelaanvraag aanvraag, Code uitzondering, Dossiertekst motivering) {
        return deel(vraag, aanvraag, () -> werkplek.privacywet()
                .uitzondering(uitzondering, werkplek.vandaag())
                .map(gevonden -> new Grondslag.OpUitzondering(uitzondering, gevonden.bron(), motivering)));
    }

    @FunctionalInterface
    private interface Grond {
        Either<Afwijzing, ? extends Grondslag> bepaal();
    }

    private Either<Afwijzing, Verstrekking> deel(Toegangsvraag vraag, Deelaanvraag aanvraag, Grond grond) {
        return verwerker.inDossier(vraag, Logactie.VERSTREKKEN, aanvraag.dossier(), aanvraag.soorten(), dossier -> {
            Option<Verstrekking> eerder = werkplek.opslag()
                    .verstrekkingen()
                    .vind(aanvraag.nummer())
                    .peek(gevonden -> eisZelfde(gevonden, aanvraag));
            return eisStukken(dossier.waarde(), aanvraag)
                    .flatMap(heeft -> grond.bepaal())
                    .map(grondslag -> eerder.getOrElse(() -> noteer(dossier, aanvraag, grondslag)));
        });
    }

    private static void eisZelfde(Verstrekking eerder, Deelaanvraag aanvraag) {
        boolean zelfde = eerder.dossier().equals(aanvraag.dossier())
                && eerder.derde().equals(aanvraag.derde())
                && eerder.doel().equals(aanvraag.doel())
                && Vector.ofAll(aanvraag.stukken())
                        .toSet()
                        .equals(Vector.ofAll(eerder.stukken()).toSet());
        if (!zelfde) {
            throw new IllegalArgumentException("Dit nummer is al voor een andere verstrekking gebruikt.");
        }
    }

    private static Either<Afwijzing, Dossier> eisStukken(Dossier dossier, Deelaanvraag aanvraag) {
        return Vector.ofAll(aanvraag.stukken())
                        .forAll(stuk -> dossier.stuk(stuk).isDefined())
                ? Either.right(dossier)
                : Either.left(Dossiervoorschrift.BEVEILIGING.wijsAf("ander-dossier"));
    }

    private Verstrekking noteer(Opgeslagen<Dossier> dossier, Deelaanvraag aanvraag, Grondslag grondslag) {
        Verstrekking verstrekking = new Verstrekking(
                aanvraag.nummer(),
                aanvraag.dossier(),
                aanvraag.derde(),
                aanvraag.doel(),
                aanvraag.stukken(),
                grondslag,
                werkplek.klok().instant());
        werkplek.opslag().verstrekkingen().noteer(verstrekking);
        verwerker.bewaar(
                dossier, verwerker.metVerstrekking(dossier.waarde(), aanvraag.nummer(), aanvraag.categorieen()));
        return verstrekking;
    }
}
