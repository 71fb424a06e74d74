package nl.gewoonindewijk.dossier.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierBuilder;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierkenmerk;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.logboek.Verwerking;
import nl.gewoonindewijk.dossier.port.Stukvernietiger;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.dossier.toestemming.Verstrekking;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Lijstregel;
import nl.gewoonindewijk.dossier.vernietiging.Regeluitkomst;
import nl.gewoonindewijk.dossier.vernietiging.Telling;
import nl.gewoonindewijk.dossier.vernietiging.Verklaringsregel;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingslijst;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingsverklaring;
import nl.gewoonindewijk.regels.Afwijzing;
import org.junit.jupiter.api.Test;

@Toetst({"UA-7.1-BEWAREN", "ARCHIEFBESLUIT-8-VERKLARING"})
class VernietigingTest {

    private static final LijstId LIJST = Gegevens.lijst(1);
    private static final Stukverwijzing EEN = Gegevens.document(1);
    private static final Stukverwijzing TWEE = Gegevens.document(2);

    /** More than two batches. */
    private static final int VEEL = 1_203;

    private final Dossierpraktijk praktijk = Dossierpraktijk.leeg();

    private static Either<Afwijzing, Vernietigingslijst> stelVoor(Dossierpraktijk praktijk, LocalDate peildatum) {
        return new StelVernietigingVoor(praktijk.werkplek()).stelVoor(praktijk.archief(), LIJST, peildatum);
    }

    private static Either<Afwijzing, Vernietigingsverklaring> voerUit(Dossierpraktijk praktijk) {
        return new VoerVernietigingUit(praktijk.werkplek()).voerUit(praktijk.archief(), LIJST);
    }

    private static Either<Afwijzing, Vernietigingslijst> keurGoed(Dossierpraktijk praktijk, Toegangsvraag vraag) {
        return new BeoordeelVernietiging(praktijk.werkplek()).keurGoed(vraag, LIJST);
    }

    private static Either<Afwijzing, Vernietigingslijst> keurAf(Dossierpraktijk praktijk, Toegangsvraag vraag) {
        return new BeoordeelVernietiging(praktijk.werkplek()).keurAf(vraag, LIJST);
    }

    private List<Lijstregel> proef(LocalDate peildatum) {
        List<Lijstregel> regels = new ArrayList<>();
        int aantal = Dossierpraktijk.gelukt(
                new StelVernietigingVoor(praktijk.werkplek()).proef(praktijk.archief(), peildatum, regels::addAll));
        assertEquals(aantal, regels.size());
        return regels;
    }

    private List<Lijstregel> regels() {
        return praktijk.opslag().vernietigingslijsten().regels(LIJST, Stream::toList);
    }

    private List<Verklaringsregel> specificatie() {
        return praktijk.opslag().vernietigingslijsten().specificatie(LIJST, Stream::toList);
    }

    private List<Regeluitkomst.Wat> uitkomsten() {
        return specificatie().stream().map(regel -> regel.uitkomst().wat()).toList();
    }

    @Test
    void eenProefIsGelijkAanDeLijstEnVerandertNiets() {
        praktijk.dossier(1, Gegevens.verlopen(EEN), Gegevens.lopend(TWEE));
        praktijk.dossier(2, Gegevens.verlopen(Gegevens.document(3)), Gegevens.verlopen(Gegevens.contact(4)));
        praktijk.willigIn(1, Gegevens.dossier(1), TWEE);
        Momentopname voor = praktijk.momentopname();

        List<Lijstregel> proef = proef(Gegevens.VANDAAG);

        assertEquals(voor, praktijk.momentopname());
        assertEquals(4, proef.size());
        Dossierpraktijk.gelukt(stelVoor(praktijk, Gegevens.VANDAAG));
        assertEquals(proef, regels());
        assertEquals(
                List.of(1, 2, 3, 4), proef.stream().map(Lijstregel::volgnummer).toList());
    }

    @Test
    void eenProefVanLaterToontWatDanVernietigbaarIs() {
        praktijk.dossier(1, Gegevens.kort(EEN, Gegevens.VANDAAG));

        assertEquals(List.of(), proef(Gegevens.VANDAAG.plusYears(1)));
        assertEquals(1, proef(Gegevens.VANDAAG.plusYears(1).plusDays(1)).size());
    }

    @Test
    void watNietVernietigbaarIsKomtNietOpDeLijst() {
        praktijk.dossier(
                1,
                Gegevens.kort(EEN, Gegevens.VANDAAG.minusYears(1)),
                Gegevens.kort(TWEE, Gegevens.VANDAAG.minusYears(1).minusDays(1)),
                Gegevens.lopend(Gegevens.document(3)));

        Dossierpraktijk.gelukt(stelVoor(praktijk, Gegevens.VANDAAG));

        assertEquals(List.of(TWEE), regels().stream().map(Lijstregel::stuk).toList());
    }

    @Test
    void zonderIetsTeVernietigenOfVanMorgenIsErGeenLijst() {
        praktijk.dossier(1, Gegevens.lopend(EEN));

        praktijk.eisGeweigerd("UA-7.1-BEWAREN.niets-te-vernietigen", plek -> stelVoor(plek, Gegevens.VANDAAG));
        praktijk.eisGeweigerd("UA-7.1-BEWAREN.in-de-toekomst", plek -> stelVoor(plek, Gegevens.MORGEN));
    }

    @Test
    void dezelfdeLijstNogEensVerandertNiets() {
        praktijk.dossier(1, Gegevens.verlopen(EEN));
        Vernietigingslijst lijst = Dossierpraktijk.gelukt(stelVoor(praktijk, Gegevens.VANDAAG));
        praktijk.dossier(2, Gegevens.verlopen(TWEE));
        Momentopname voor = praktijk.momentopname();

        assertEquals(Either.right(lijst), stelVoor(praktijk, Gegevens.VANDAAG));
        assertEquals(voor, praktijk.momentopname());
    }

    @Test
    void wieDeLijstOpsteltBeoordeeltHaarNietZelf() {
        praktijk.dossier(1, Gegevens.verlopen(EEN));
        praktijk.voorgesteld(1);

        String zelf = "ARCHIEFBESLUIT-8-VERKLARING.zelfde-persoon";
        praktijk.eisGeweigerd(zelf, plek -> keurGoed(plek, plek.archief()));
        praktijk.eisGeweigerd(zelf, plek -> keurGoed(plek, plek.archief().withVerantwoordelijke(Gegevens.TWEEDE.id())));
        assertEquals(
                Vernietigingslijst.Status.GOEDGEKEURD,
                Dossierpraktijk.gelukt(keurGoed(praktijk, praktijk.tweede())).status());
    }

    @Test
    void eenLijstWordtEenmaalBeoordeeld() {
        praktijk.dossier(1, Gegevens.verlopen(EEN));
        praktijk.eisGeweigerd("ARCHIEFBESLUIT-8-VERKLARING.niet-gevonden", plek -> keurGoed(plek, plek.tweede()));
        praktijk.goedgekeurd(1);

        String al = "ARCHIEFBESLUIT-8-VERKLARING.al-beoordeeld";
        praktijk.eisGeweigerd(al, plek -> keurGoed(plek, plek.tweede()));
        praktijk.eisGeweigerd(al, plek -> keurAf(plek, plek.tweede()));
        praktijk.vernietig(LIJST);
        praktijk.eisGeweigerd(al, plek -> keurAf(plek, plek.tweede()));
    }

    @Test
    void zonderGoedkeuringWordtNietsVernietigd() {
        praktijk.dossier(1, Gegevens.verlopen(EEN));
        praktijk.eisGeweigerd("ARCHIEFBESLUIT-8-VERKLARING.niet-gevonden", VernietigingTest::voerUit);
        praktijk.voorgesteld(1);

        praktijk.eisGeweigerd("ARCHIEFBESLUIT-8-VERKLARING.niet-goedgekeurd", VernietigingTest::voerUit);
        assertTrue(praktijk.kast().vernietigd().isEmpty());
    }

    @Test
    void eenAfgekeurdeLijstVergeetHaarRegelsEnWordtNietUitgevoerd() {
        praktijk.dossier(1, Gegevens.verlopen(EEN));
        praktijk.voorgesteld(1);
        List<Dossier> voor = List.of(praktijk.toon(Gegevens.dossier(1)));

        Dossierpraktijk.gelukt(keurAf(praktijk, praktijk.tweede()));

        assertEquals(List.of(), regels());
        assertEquals(List.of(), specificatie());
        assertEquals(voor, List.of(praktijk.toon(Gegevens.dossier(1))));
        praktijk.eisGeweigerd("ARCHIEFBESLUIT-8-VERKLARING.niet-goedgekeurd", VernietigingTest::voerUit);
        assertEquals(List.of(EEN), praktijk.agenda(Gegevens.VANDAAG));
    }

    @Test
    void wieVernietigtKrijgtEenVerklaringZonderPersoonsgegevens() {
        praktijk.dossier(1, Gegevens.verlopen(EEN));
        praktijk.voorgesteld(1);
        praktijk.klok().zet(Gegevens.MORGEN);
        Dossierpraktijk.gelukt(keurGoed(praktijk, praktijk.tweede()));
        praktijk.klok().zet(Gegevens.MORGEN.plusDays(1));

        Vernietigingsverklaring verklaring = praktijk.vernietig(LIJST);

        assertEquals(
                new Vernietigingsverklaring(
                        LIJST,
                        Haarlem.OPDRACHT,
                        Gegevens.VANDAAG,
                        Gegevens.VANDAAG,
                        Gegevens.MORGEN,
                        Gegevens.MORGEN.plusDays(1),
                        Vernietigingsverklaring.Wijze.GEWIST,
                        new Telling(1, 0)),
                verklaring);
        Verklaringsregel regel = specificatie().get(0);
        assertEquals(Stuksoort.DOCUMENT, regel.soort());
        assertEquals(List.of(Gegevens.KORT), regel.categorieen());
        assertEquals(Optional.of(Gegevens.GISTEREN.minusDays(1)), regel.bewaardTotEnMet());
        assertFalse(regel.gronden().isEmpty());
        assertEquals(new Regeluitkomst(1, Regeluitkomst.Wat.VERNIETIGD, Gegevens.MORGEN.plusDays(1)), regel.uitkomst());
        assertEquals(List.of(), regels());
    }

    /** What changed after the approval counts on the day itself. */
    @Test
    void watNaDeGoedkeuringVeranderdeWordtMetDeJuisteRedenOvergeslagen() {
        for (int i = 1; i <= 5; i++) {
            praktijk.dossier(i, Gegevens.verlopen(Gegevens.document(i)));
        }
        Stukverwijzing klacht = new Stukverwijzing(Stuksoort.KLACHT, new UUID(30, 1));
        praktijk.dossier(6, Gegevens.verlopen(klacht));
        praktijk.goedgekeurd(2);
        praktijk.goedgekeurd(1);
        Dossierpraktijk.gelukt(new SchortVernietigingOp(praktijk.werkplek())
                .schortOp(praktijk.privacy(), Gegevens.dossier(1), Gegevens.opschorting(1)));
        praktijk.legBij(Gegevens.dossier(2), Gegevens.kort(TWEE, Gegevens.VANDAAG));
        praktijk.legBij(Gegevens.dossier(3), Gegevens.lopend(Gegevens.document(3)));
        Set<Stukverwijzing> blijft = Set.of(EEN, TWEE, Gegevens.document(3));

        Vernietigingsverklaring verklaring = praktijk.vernietig(LIJST);

        assertEquals(
                List.of(
                        Regeluitkomst.Wat.OPGESCHORT,
                        Regeluitkomst.Wat.LANGER_BEWAREN,
                        Regeluitkomst.Wat.LANGER_BEWAREN,
                        Regeluitkomst.Wat.VERNIETIGD,
                        Regeluitkomst.Wat.VERNIETIGD,
                        Regeluitkomst.Wat.GEEN_VERNIETIGER),
                uitkomsten());
        assertEquals(new Telling(2, 4), verklaring.telling());
        assertEquals(blijft, praktijk.kast().inhoud());
        assertTrue(praktijk.toon(Gegevens.dossier(6)).stuk(klacht).isDefined());
        assertEquals(List.of(klacht), praktijk.agenda(Gegevens.VANDAAG));

        // The other list held the same pieces.
        assertEquals(new Telling(0, 6), praktijk.vernietig(Gegevens.lijst(2)).telling());
        assertEquals(
                List.of(
                        Regeluitkomst.Wat.OPGESCHORT,
                        Regeluitkomst.Wat.LANGER_BEWAREN,
                        Regeluitkomst.Wat.LANGER_BEWAREN,
                        Regeluitkomst.Wat.NIET_AANWEZIG,
                        Regeluitkomst.Wat.NIET_AANWEZIG,
                        Regeluitkomst.Wat.GEEN_VERNIETIGER),
                praktijk.opslag().vernietigingslijsten().specificatie(Gegevens.lijst(2), Stream::toList).stream()
                        .map(regel -> regel.uitkomst().wat())
                        .toList());
    }

    @Test
    void watWeerVrijIsKomtOpDeVolgendeLijst() {
        DossierId id = praktijk.dossier(1, Gegevens.verlopen(EEN));
        praktijk.goedgekeurd(1);
        SchortVernietigingOp gebruik = new SchortVernietigingOp(praktijk.werkplek());
        Dossierpraktijk.gelukt(gebruik.schortOp(praktijk.privacy(), id, Gegevens.opschorting(1)));
        praktijk.vernietig(LIJST);
        Dossierpraktijk.gelukt(
                gebruik.hefOp(praktijk.privacy(), id, Gegevens.opschorting(1).nummer(), Gegevens.VANDAAG));

        assertEquals(
                new Telling(1, 0), praktijk.vernietig(praktijk.goedgekeurd(2)).telling());
    }

    @Test
    void zonderVernietigerWordtNietsVernietigdGenoemd() {
        praktijk.dossier(1, Gegevens.verlopen(EEN));
        praktijk.goedgekeurd(1);
        Dossierpraktijk zonder = praktijk.op(plek -> plek.withVernietigers(List.of()));

        assertEquals(new Telling(0, 1), Dossierpraktijk.gelukt(voerUit(zonder)).telling());
        assertEquals(List.of(Regeluitkomst.Wat.GEEN_VERNIETIGER), uitkomsten());
        assertTrue(praktijk.toon(Gegevens.dossier(1)).stuk(EEN).isDefined());
        assertEquals(List.of(EEN), praktijk.agenda(Gegevens.VANDAAG));
    }

    @Test
    void elkeVernietigerVanEenSoortWordtGeroepen() {
        praktijk.dossier(1, Gegevens.verlopen(EEN));
        praktijk.goedgekeurd(1);
        Kast kopie = new Kast();
        kopie.leg(EEN);

        Dossierpraktijk.gelukt(voerUit(praktijk.op(plek -> plek.withVernietigers(praktijk.kast(), kopie))));

        assertEquals(Set.of(), kopie.inhoud());
        assertEquals(Set.of(), praktijk.kast().inhoud());
    }

    @Test
    void eenLeegDossierGaatMeeEnEenAnderBlijftMetWatErNogIs() {
        DossierId leeg = praktijk.dossier(1, Gegevens.verlopen(EEN), Gegevens.verlopen(Gegevens.contact(1)));
        DossierId rest = praktijk.dossier(2, Gegevens.verlopen(TWEE), Gegevens.lopend(Gegevens.document(3)));

        praktijk.vernietig(praktijk.goedgekeurd(1));

        assertTrue(praktijk.opslag().dossiers().vind(leeg).isEmpty());
        assertEquals(
                List.of(Gegevens.document(3)),
                praktijk.toon(rest).stukken().stream().map(Dossierstuk::stuk).toList());
        assertEquals(Set.of(Gegevens.document(3)), praktijk.kast().inhoud());
    }

    /** With consent, what was shared, a request and a hold: all of it goes, and only the kenmerk stays in the log. */
    @Test
    void vanEenVernietigdDossierBlijftNergensIets() {
        DossierId id = praktijk.dossier(1, Gegevens.lopend(EEN));
        Dossierpraktijk.gelukt(new BeheerToestemming(praktijk.werkplek())
                .geef(
                        praktijk.hulp(),
                        Gegevens.toestemming(1, id)
                                .withCategorieen(Gegevens.KORT)
                                .withTotEnMet(Gegevens.VANDAAG)));
        Verstrekking gedeeld = Dossierpraktijk.gelukt(new DeelGegevens(praktijk.werkplek())
                .deel(
                        praktijk.hulp(),
                        new DeelGegevens.Deelaanvraag(
                                Gegevens.verstrekking(1),
                                id,
                                Gegevens.HUISARTS,
                                Gegevens.AFSTEMMING,
                                List.of(EEN),
                                List.of(Gegevens.KORT))));
        SchortVernietigingOp opschorten = new SchortVernietigingOp(praktijk.werkplek());
        Dossierpraktijk.gelukt(opschorten.schortOp(praktijk.privacy(), id, Gegevens.opschorting(1)));
        Dossierpraktijk.gelukt(
                opschorten.hefOp(praktijk.privacy(), id, Gegevens.opschorting(1).nummer(), Gegevens.VANDAAG));
        praktijk.willigIn(1, id, EEN);
        Dossierkenmerk kenmerk = praktijk.kenmerk(id);
        List<String> sporen = List.of(
                id.waarde().toString(),
                new UUID(11, 1).toString(),
                Gegevens.BSN.waarde(),
                EEN.nummer().toString(),
                Gegevens.toestemming(1).waarde().toString(),
                gedeeld.nummer().toString(),
                Gegevens.HUISARTS.naam().waarde(),
                Gegevens.opschorting(1).nummer().toString(),
                Gegevens.verzoek(1).toString());
        assertTrue(Resten.in(praktijk.opslag()).containsAll(sporen));
        praktijk.klok().zet(Gegevens.VANDAAG.plusYears(1).plusDays(1));
        LijstId lijst = praktijk.goedgekeurd(1);

        assertEquals(new Telling(3, 0), praktijk.vernietig(lijst).telling());

        Set<String> over = Resten.in(praktijk.opslag());
        sporen.forEach(spoor -> assertFalse(over.contains(spoor), spoor));
        assertTrue(over.contains(kenmerk.waarde().toString()));
        assertEquals(List.of(), praktijk.opslag().toestemmingen().van(id));
        assertFalse(praktijk.opslag().logboek().over(kenmerk).isEmpty());
    }

    @Test
    void watVanEenDossierVernietigdIsStaatOokNietMeerInEenVerzoek() {
        DossierId id = praktijk.dossier(1, Gegevens.verlopen(EEN), Gegevens.lopend(TWEE));
        Dossierpraktijk.gelukt(new BehandelVernietigingsverzoek(praktijk.werkplek())
                .ontvang(
                        praktijk.privacy(),
                        id,
                        Gegevens.verzoek(1),
                        Gegevens.VANDAAG,
                        Beslisser.INWONER,
                        List.of(EEN, TWEE)));

        praktijk.vernietig(praktijk.goedgekeurd(1));

        assertFalse(Resten.in(praktijk.opslag()).contains(EEN.nummer().toString()));
        assertEquals(
                List.of(TWEE),
                praktijk.toon(id).verzoek(Gegevens.verzoek(1)).get().stukken());
    }

    @Test
    void nogEensUitvoerenVerandertNietsEnGeeftDezelfdeVerklaring() {
        praktijk.dossier(1, Gegevens.verlopen(EEN));
        Vernietigingsverklaring verklaring = praktijk.vernietig(praktijk.goedgekeurd(1));
        praktijk.dossier(2, Gegevens.verlopen(TWEE));
        Momentopname voor = praktijk.momentopname();
        praktijk.klok().zet(Gegevens.MORGEN);

        assertEquals(Either.right(verklaring), voerUit(praktijk));
        assertEquals(voor, praktijk.momentopname());
    }

    private void veel() {
        for (int i = 1; i <= VEEL; i++) {
            praktijk.dossier(i, Gegevens.verlopen(Gegevens.document(i)));
        }
        praktijk.dossier(VEEL + 1, Gegevens.lopend(Gegevens.document(VEEL + 1)));
    }

    /** Interrupted in the third batch: two are done, and the rest follows later, each line once. */
    @Test
    void wieOnderbrokenWordtGaatVerderWaarHijWas() {
        veel();
        assertEquals(VEEL, proef(Gegevens.VANDAAG).size());
        praktijk.goedgekeurd(1);
        praktijk.kast().stoorNa(2);

        assertThrows(IllegalStateException.class, () -> voerUit(praktijk));

        assertEquals(1_000, specificatie().size());
        assertEquals(VEEL - 1_000, regels().size());
        assertEquals(VEEL + 1 - 1_000, praktijk.momentopname().dossiers().size());
        assertEquals(VEEL + 1 - 1_000, praktijk.kast().inhoud().size());
        assertEquals(VEEL - 1_000, praktijk.agenda().size());
        assertEquals(Verwerking.Status.MISLUKT, praktijk.laatste().status());
        Vernietigingsverklaring verklaring = praktijk.vernietig(LIJST);

        assertEquals(new Telling(VEEL, 0), verklaring.telling());
        assertEquals(
                IntStream.rangeClosed(1, VEEL).boxed().toList(),
                specificatie().stream()
                        .map(regel -> regel.uitkomst().volgnummer())
                        .toList());
        assertEquals(List.of(), regels());
        assertEquals(Set.of(Gegevens.document(VEEL + 1)), praktijk.kast().inhoud());
        assertEquals(List.of(), praktijk.agenda());
        assertEquals(
                VEEL, praktijk.kast().vernietigd().stream().mapToInt(Set::size).sum());
        assertEquals(
                VEEL,
                praktijk.log().stream()
                        .map(regel -> regel.verwerking())
                        .filter(regel -> regel.actie() == Logactie.VERNIETIGEN)
                        .filter(regel -> regel.status() == Verwerking.Status.GESLAAGD)
                        .flatMap(regel -> regel.betrokkene().stream())
                        .distinct()
                        .count());
    }

    /** Other storage that did its work before the transaction failed is asked again for the same. */
    @Test
    void watElderaAlWegIsWordtOpnieuwGevraagd() {
        praktijk.dossier(1, Gegevens.verlopen(EEN));
        praktijk.goedgekeurd(1);
        Kast kast = praktijk.kast();
        Dossierpraktijk valtUit = praktijk.op(plek -> plek.withVernietigers(kast, new Uitval()));

        assertThrows(IllegalStateException.class, () -> voerUit(valtUit));
        assertEquals(Set.of(), kast.inhoud());
        assertTrue(praktijk.toon(Gegevens.dossier(1)).stuk(EEN).isDefined());

        assertEquals(new Telling(1, 0), praktijk.vernietig(LIJST).telling());
        assertEquals(List.of(Set.of(EEN), Set.of(EEN)), kast.vernietigd());
    }

    private static final class Uitval implements Stukvernietiger {

        @Override
        public Set<Stuksoort> soorten() {
            return Set.of(Stuksoort.DOCUMENT);
        }

        @Override
        public void vernietig(Collection<Stukverwijzing> stukken) {
            throw new IllegalStateException("De stroom is uit.");
        }
    }

    /** One dossier in two batches: after the first it stays with the rest, after the second it goes. */
    @Test
    void eenDossierMetMeerStukkenDanEenHapGaatHelemaalWeg() {
        int aantal = 620;
        DossierId id = praktijk.dossier(1);
        Dossier vol = new DossierBuilder()
                .from(praktijk.toon(id))
                .stukken(Vector.rangeClosed(1, aantal).map(i -> Gegevens.verlopen(Gegevens.document(i))))
                .gewijzigdOp(Gegevens.VANDAAG)
                .build();
        praktijk.opslag().dossiers().bewaar(vol, 1);
        new HerrekenBewaartermijnen(praktijk.werkplek()).herreken();
        praktijk.goedgekeurd(1);
        praktijk.kast().stoorNa(1);

        assertThrows(IllegalStateException.class, () -> voerUit(praktijk));
        assertEquals(aantal - 500, praktijk.toon(id).stukken().size());
        assertEquals(aantal - 500, praktijk.agenda().size());

        assertEquals(new Telling(aantal, 0), praktijk.vernietig(LIJST).telling());
        assertTrue(praktijk.opslag().dossiers().vind(id).isEmpty());
        assertEquals(new HashSet<Stukverwijzing>(), praktijk.kast().inhoud());
    }

    /** Who may no longer do it between two batches stops there. */
    @Test
    void ookDeTweedeHapVraagtToegang() {
        veel();
        praktijk.goedgekeurd(1);
        Dossierpraktijk opZegt = praktijk.op(plek -> plek.withMedewerkers(id -> plek.medewerkers()
                .vind(id)
                .filter(medewerker -> praktijk.kast().vernietigd().isEmpty())));

        Either<Afwijzing, Vernietigingsverklaring> uitkomst = voerUit(opZegt);

        assertEquals("onbekende-medewerker", uitkomst.getLeft().reden());
        assertEquals(500, specificatie().size());
        assertEquals(VEEL - 500, regels().size());
    }

    @Test
    void deLijstEnHaarSpecificatieZijnTeZien() {
        praktijk.dossier(1, Gegevens.verlopen(EEN));
        praktijk.goedgekeurd(1);
        ToonVernietiging toon = new ToonVernietiging(praktijk.werkplek());
        assertEquals(Either.right(1L), toon.regels(praktijk.tweede(), LIJST, Stream::count));
        praktijk.vernietig(LIJST);

        assertEquals(Either.right(0L), toon.regels(praktijk.tweede(), LIJST, Stream::count));
        assertEquals(Either.right(1L), toon.specificatie(praktijk.tweede(), LIJST, Stream::count));
        assertEquals(
                Vernietigingslijst.Status.UITGEVOERD,
                Dossierpraktijk.gelukt(toon.lijst(praktijk.tweede(), LIJST)).status());
        praktijk.eisGeweigerd("ARCHIEFBESLUIT-8-VERKLARING.niet-gevonden", plek -> new ToonVernietiging(plek.werkplek())
                .lijst(plek.archief(), Gegevens.lijst(2)));
    }
}
