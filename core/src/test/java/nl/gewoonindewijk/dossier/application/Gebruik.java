package nl.gewoonindewijk.dossier.application;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Vernietigingsverzoek;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.regels.Afwijzing;

/**
 * An example of each use of dossiers, on the same situation, in which it succeeds.
 *
 * @param naam what it is called
 * @param actie what the log says
 * @param dossier which dossier it is about, if about one that is stored
 * @param soorten the kinds of piece in the log
 * @param wie the question of an employee who may
 * @param doe asks it
 */
record Gebruik(
        String naam,
        Logactie actie,
        Optional<DossierId> dossier,
        List<Stuksoort> soorten,
        Function<Dossierpraktijk, Toegangsvraag> wie,
        Doe doe) {

    private static final DossierId EEN = Gegevens.dossier(1);

    /** Asks it. */
    @FunctionalInterface
    interface Doe {

        Either<Afwijzing, ?> met(Dossierwerkplek werkplek, Toegangsvraag vraag);
    }

    /**
     * Two dossiers, each with a document that is due and one that is going on; the first with consent, the second with a hold
     * and a request. The third list has been approved, the second and first have not.
     */
    static Dossierpraktijk situatie() {
        Dossierpraktijk praktijk = Dossierpraktijk.leeg();
        Dossierwerkplek plek = praktijk.werkplek();
        for (int welk = 1; welk <= 2; welk++) {
            praktijk.dossier(
                    welk, Gegevens.verlopen(Gegevens.document(welk)), Gegevens.lopend(Gegevens.document(10 + welk)));
        }
        Dossierpraktijk.gelukt(new BeheerToestemming(plek).geef(praktijk.hulp(), Gegevens.toestemming(1, EEN)));
        Dossierpraktijk.gelukt(new BehandelVernietigingsverzoek(plek)
                .ontvang(
                        praktijk.privacy(),
                        EEN,
                        Gegevens.verzoek(1),
                        Gegevens.GISTEREN,
                        Beslisser.INWONER,
                        List.of(Gegevens.document(11))));
        praktijk.voorgesteld(1);
        praktijk.voorgesteld(2);
        praktijk.goedgekeurd(3);
        Dossierpraktijk.gelukt(
                new SchortVernietigingOp(plek).schortOp(praktijk.privacy(), EEN, Gegevens.opschorting(1)));
        return praktijk;
    }

    Either<Afwijzing, ?> op(Dossierpraktijk praktijk) {
        return doe.met(praktijk.werkplek(), wie.apply(praktijk));
    }

    static Stream<Gebruik> alle() {
        return Stream.concat(inEenDossier(), inDeOpdracht());
    }

    static Stream<Gebruik> inEenDossier() {
        return Stream.of(
                hulp("openen", Logactie.DOSSIER_OPENEN, (plek, vraag) -> new OpenDossier(plek)
                                .open(
                                        vraag,
                                        Gegevens.dossier(3),
                                        Gegevens.inwoner(3),
                                        Gegevens.VOLWASSEN,
                                        List.of(Gegevens.NOORD)))
                        .zonderDossier(),
                hulp("nog eens openen", Logactie.DOSSIER_OPENEN, (plek, vraag) -> new OpenDossier(plek)
                        .open(vraag, EEN, Gegevens.inwoner(1), Gegevens.VOLWASSEN, List.of(Gegevens.NOORD))),
                hulp(
                        "stuk bijleggen",
                        Logactie.DOSSIER_BIJWERKEN,
                        (plek, vraag) ->
                                new WerkDossierBij(plek).metStuk(vraag, EEN, Gegevens.lopend(Gegevens.contact(5))),
                        Stuksoort.CONTACT),
                hulp("personalia bijwerken", Logactie.DOSSIER_BIJWERKEN, (plek, vraag) -> new WerkDossierBij(plek)
                        .metPersonalia(vraag, EEN, Gegevens.WILSONBEKWAAM)),
                hulp("teams bijwerken", Logactie.DOSSIER_BIJWERKEN, (plek, vraag) -> new WerkDossierBij(plek)
                        .metTeams(vraag, EEN, List.of(Gegevens.NOORD, Gegevens.ZUID))),
                hulp("dossier lezen", Logactie.LEZEN, (plek, vraag) -> new LeesDossier(plek).lees(vraag, EEN)),
                hulp(
                        "stuk lezen",
                        Logactie.LEZEN,
                        (plek, vraag) ->
                                new LeesDossier(plek).lees(vraag, EEN, Gegevens.document(1), () -> "wat er staat"),
                        Stuksoort.DOCUMENT),
                hulp("bewaartermijnen tonen", Logactie.LEZEN, (plek, vraag) -> new ToonBewaartermijnen(plek)
                        .op(vraag, EEN, Gegevens.VANDAAG)),
                hulp(
                        "toestemming vastleggen",
                        Logactie.TOESTEMMING_VASTLEGGEN,
                        (plek, vraag) -> new BeheerToestemming(plek).geef(vraag, Gegevens.toestemming(2, EEN)),
                        Stuksoort.TOESTEMMING),
                hulp(
                        "toestemming intrekken",
                        Logactie.TOESTEMMING_INTREKKEN,
                        (plek, vraag) -> new BeheerToestemming(plek)
                                .trekIn(vraag, EEN, Gegevens.toestemming(1), Beslisser.INWONER),
                        Stuksoort.TOESTEMMING),
                hulp(
                        "delen",
                        Logactie.VERSTREKKEN,
                        (plek, vraag) ->
                                new DeelGegevens(plek).deel(vraag, Gegevens.deling(1, EEN, Gegevens.document(1))),
                        Stuksoort.DOCUMENT),
                hulp(
                        "delen zonder toestemming",
                        Logactie.VERSTREKKEN,
                        (plek, vraag) -> new DeelGegevens(plek)
                                .deelBijUitzondering(
                                        vraag,
                                        Gegevens.deling(1, EEN, Gegevens.document(1)),
                                        new Code("CALAMITEIT"),
                                        Gegevens.tekst("er is gevaar")),
                        Stuksoort.DOCUMENT),
                privacy(
                        "inzage geven",
                        Logactie.INZAGE_GEVEN,
                        (plek, vraag) -> new GeefInzage(plek).geef(vraag, EEN, Beslisser.INWONER, false),
                        Stuksoort.TOESTEMMING,
                        Stuksoort.DOCUMENT),
                privacy(
                        "overdragen",
                        Logactie.OVERDRAGEN,
                        (plek, vraag) -> new DraagDossierOver(plek)
                                .draagOver(
                                        vraag,
                                        Gegevens.verstrekking(2),
                                        EEN,
                                        Gegevens.GEMEENTE,
                                        Gegevens.GISTEREN,
                                        List.of(Gegevens.WMO)),
                        Stuksoort.TOESTEMMING,
                        Stuksoort.DOCUMENT),
                privacy("opschorten", Logactie.VERNIETIGING_OPSCHORTEN, (plek, vraag) -> new SchortVernietigingOp(plek)
                        .schortOp(vraag, EEN, Gegevens.opschorting(2))),
                privacy("opheffen", Logactie.OPSCHORTING_OPHEFFEN, (plek, vraag) -> new SchortVernietigingOp(plek)
                        .hefOp(vraag, EEN, Gegevens.opschorting(1).nummer(), Gegevens.VANDAAG)),
                privacy(
                        "vernietiging vragen",
                        Logactie.VERNIETIGINGSVERZOEK_VASTLEGGEN,
                        (plek, vraag) -> new BehandelVernietigingsverzoek(plek)
                                .ontvang(
                                        vraag,
                                        EEN,
                                        Gegevens.verzoek(2),
                                        Gegevens.VANDAAG,
                                        Beslisser.INWONER,
                                        List.of(Gegevens.document(1)))),
                privacy(
                        "over vernietiging beslissen",
                        Logactie.VERNIETIGINGSVERZOEK_BESLISSEN,
                        (plek, vraag) -> new BehandelVernietigingsverzoek(plek)
                                .beslis(
                                        vraag,
                                        EEN,
                                        Gegevens.verzoek(1),
                                        new Vernietigingsverzoek.Ingewilligd(Gegevens.VANDAAG))));
    }

    static Stream<Gebruik> inDeOpdracht() {
        return Stream.of(
                archief(
                        "vernietiging voorstellen",
                        Logactie.VERNIETIGING_VOORSTELLEN,
                        (plek, vraag) ->
                                new StelVernietigingVoor(plek).stelVoor(vraag, Gegevens.lijst(4), Gegevens.VANDAAG)),
                archief("proefdraaien", Logactie.LEZEN, (plek, vraag) -> new StelVernietigingVoor(plek)
                        .proef(vraag, Gegevens.VANDAAG, regels -> {})),
                archief("goedkeuren", Logactie.VERNIETIGING_GOEDKEUREN, (plek, vraag) -> new BeoordeelVernietiging(plek)
                        .keurGoed(vraag, Gegevens.lijst(1))),
                archief("afkeuren", Logactie.VERNIETIGING_AFKEUREN, (plek, vraag) -> new BeoordeelVernietiging(plek)
                        .keurAf(vraag, Gegevens.lijst(2))),
                archief("uitvoeren", Logactie.VERNIETIGEN, (plek, vraag) -> new VoerVernietigingUit(plek)
                        .voerUit(vraag, Gegevens.lijst(3))),
                archief("lijst tonen", Logactie.LEZEN, (plek, vraag) -> new ToonVernietiging(plek)
                        .lijst(vraag, Gegevens.lijst(1))),
                archief("lijstregels tonen", Logactie.LEZEN, (plek, vraag) -> new ToonVernietiging(plek)
                        .regels(vraag, Gegevens.lijst(1), Stream::toList)),
                archief("specificatie tonen", Logactie.LEZEN, (plek, vraag) -> new ToonVernietiging(plek)
                        .specificatie(vraag, Gegevens.lijst(1), Stream::toList)),
                archief("logboek controleren", Logactie.LOGBOEK_CONTROLEREN, (plek, vraag) -> new ControleerLogboek(
                                plek)
                        .controleer(vraag, Optional.empty())));
    }

    private static Gebruik hulp(String naam, Logactie actie, Doe doe, Stuksoort... soorten) {
        return new Gebruik(naam, actie, Optional.of(EEN), List.of(soorten), Dossierpraktijk::hulp, doe);
    }

    private static Gebruik privacy(String naam, Logactie actie, Doe doe, Stuksoort... soorten) {
        return new Gebruik(naam, actie, Optional.of(EEN), List.of(soorten), Dossierpraktijk::privacy, doe);
    }

    private static Gebruik archief(String naam, Logactie actie, Doe doe) {
        return new Gebruik(naam, actie, Optional.empty(), List.of(), Dossierpraktijk::tweede, doe);
    }

    private Gebruik zonderDossier() {
        return new Gebruik(naam, actie, Optional.empty(), soorten, wie, doe);
    }

    @Override
    public String toString() {
        return naam;
    }
}
