package nl.gewoonindewijk.dossier.application;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.Vernietigingsverzoek;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingslijst;
import nl.gewoonindewijk.regels.Afwijzing;

/**
 * Something that someone does, in whatever situation.
 *
 * @param soort what
 * @param dossier in which dossier, or on which list
 * @param stuk on which piece
 * @param keuze who does it, and how
 */
record Dossierzet(Soort soort, int dossier, int stuk, int keuze) {

    /** What someone can do. */
    enum Soort {
        OPENEN,
        BIJLEGGEN,
        TOESTEMMEN,
        INTREKKEN,
        DELEN,
        OVERDRAGEN,
        OPSCHORTEN,
        OPHEFFEN,
        VRAGEN,
        BESLISSEN,
        VOORSTELLEN,
        GOEDKEUREN,
        AFKEUREN,
        UITVOEREN,
        INZIEN
    }

    /** Does it. Every piece is kept for a year after it ended. */
    Either<Afwijzing, ?> op(Dossierpraktijk praktijk) {
        Dossierwerkplek plek = praktijk.werkplek();
        return switch (soort) {
            case OPENEN ->
                new OpenDossier(plek)
                        .open(
                                wie(praktijk),
                                id(),
                                Gegevens.inwoner(dossier),
                                Gegevens.VOLWASSEN,
                                List.of(Gegevens.NOORD));
            case BIJLEGGEN -> new WerkDossierBij(plek).metStuk(wie(praktijk), id(), document(praktijk));
            case TOESTEMMEN ->
                new BeheerToestemming(plek)
                        .geef(
                                wie(praktijk),
                                Gegevens.toestemming(10 * dossier + stuk, id()).withCategorieen(Gegevens.KORT));
            case INTREKKEN ->
                new BeheerToestemming(plek)
                        .trekIn(wie(praktijk), id(), Gegevens.toestemming(10 * dossier + stuk), Beslisser.INWONER);
            case DELEN ->
                new DeelGegevens(plek)
                        .deel(
                                wie(praktijk),
                                new DeelGegevens.Deelaanvraag(
                                        Gegevens.verstrekking(10 * dossier + stuk),
                                        id(),
                                        Gegevens.HUISARTS,
                                        Gegevens.AFSTEMMING,
                                        List.of(verwijzing()),
                                        List.of(Gegevens.KORT)));
            case OVERDRAGEN ->
                new DraagDossierOver(plek)
                        .draagOver(
                                praktijk.beroep(),
                                new UUID(35, 10L * dossier + stuk),
                                id(),
                                Gegevens.GEMEENTE,
                                plek.vandaag(),
                                List.of(Gegevens.KORT));
            case OPSCHORTEN ->
                new SchortVernietigingOp(plek)
                        .schortOp(praktijk.privacy(), id(), Gegevens.opschorting(10 * dossier + stuk));
            case OPHEFFEN ->
                new SchortVernietigingOp(plek).hefOp(praktijk.privacy(), id(), opschorting(praktijk), plek.vandaag());
            case VRAGEN ->
                new BehandelVernietigingsverzoek(plek)
                        .ontvang(
                                praktijk.privacy(),
                                id(),
                                Gegevens.verzoek(10 * dossier + stuk),
                                Gegevens.VANDAAG,
                                Beslisser.INWONER,
                                List.of(verwijzing()));
            case BESLISSEN ->
                new BehandelVernietigingsverzoek(plek)
                        .beslis(
                                praktijk.privacy(),
                                id(),
                                Gegevens.verzoek(10 * dossier + stuk),
                                new Vernietigingsverzoek.Ingewilligd(plek.vandaag()));
            case VOORSTELLEN ->
                new StelVernietigingVoor(plek).stelVoor(archief(praktijk), lijst(praktijk), plek.vandaag());
            case GOEDKEUREN -> new BeoordeelVernietiging(plek).keurGoed(archief(praktijk), lijst(praktijk));
            case AFKEUREN -> new BeoordeelVernietiging(plek).keurAf(archief(praktijk), lijst(praktijk));
            case UITVOEREN -> new VoerVernietigingUit(plek).voerUit(archief(praktijk), lijst(praktijk));
            case INZIEN -> new GeefInzage(plek).geef(praktijk.privacy(), id(), Beslisser.INWONER, false);
        };
    }

    DossierId id() {
        return Gegevens.dossier(dossier);
    }

    /** Mostly the first list on which this can be done. */
    LijstId lijst(Dossierpraktijk praktijk) {
        return Stream.iterate(1, welk -> welk + 1)
                .limit(Momentopname.LIJSTEN)
                .map(Gegevens::lijst)
                .filter(lijst -> keuze > 0 && isAanDeBeurt(praktijk, lijst))
                .findFirst()
                .orElseGet(() -> Gegevens.lijst(stuk));
    }

    private boolean isAanDeBeurt(Dossierpraktijk praktijk, LijstId lijst) {
        Option<Vernietigingslijst.Status> status = praktijk.opslag()
                .vernietigingslijsten()
                .vind(lijst)
                .map(gevonden -> gevonden.waarde().status());
        return switch (soort) {
            case VOORSTELLEN -> status.isEmpty();
            case UITVOEREN -> status.contains(Vernietigingslijst.Status.GOEDGEKEURD);
            default -> status.contains(Vernietigingslijst.Status.VOORGESTELD);
        };
    }

    /** A document; of the third kind nobody knows how to destroy it. */
    private Stukverwijzing verwijzing() {
        int welk = 10 * dossier + stuk;
        return stuk == 3 ? new Stukverwijzing(Stuksoort.KLACHT, new UUID(36, welk)) : Gegevens.document(welk);
    }

    private Dossierstuk document(Dossierpraktijk praktijk) {
        Dossierstuk nieuw = Gegevens.kort(verwijzing(), praktijk.werkplek().vandaag());
        return keuze == 1 ? nieuw.withAfgeslotenOp(Optional.empty()) : nieuw;
    }

    /** One that holds, as long as there is one. */
    private UUID opschorting(Dossierpraktijk praktijk) {
        return praktijk.opslag()
                .dossiers()
                .vind(id())
                .toJavaOptional()
                .flatMap(gevonden -> gevonden.waarde().opschortingen().stream()
                        .filter(hold -> hold.opgehevenOp().isEmpty())
                        .findFirst())
                .map(hold -> hold.nummer())
                .orElseGet(() -> Gegevens.opschorting(stuk).nummer());
    }

    /** Sometimes someone of another team. */
    private Toegangsvraag wie(Dossierpraktijk praktijk) {
        return keuze == 0 ? praktijk.vreemd() : praktijk.hulp();
    }

    private Toegangsvraag archief(Dossierpraktijk praktijk) {
        return keuze % 2 == 0 ? praktijk.archief() : praktijk.tweede();
    }
}
