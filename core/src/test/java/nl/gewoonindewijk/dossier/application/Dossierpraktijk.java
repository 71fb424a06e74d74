package nl.gewoonindewijk.dossier.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.gewoonindewijk.Regels;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierhouder;
import nl.gewoonindewijk.dossier.Dossierkenmerk;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Personalia;
import nl.gewoonindewijk.dossier.Privacywet;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.Vernietigingsverzoek;
import nl.gewoonindewijk.dossier.Verwerkingsdoel;
import nl.gewoonindewijk.dossier.bewaring.Bewaarmoment;
import nl.gewoonindewijk.dossier.bewaring.LandelijkeBewaarregeling;
import nl.gewoonindewijk.dossier.inzage.Gegevensregel;
import nl.gewoonindewijk.dossier.logboek.Logregel;
import nl.gewoonindewijk.dossier.logboek.Verwerking;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.dossier.toegang.Medewerker;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsregister;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingsverklaring;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.testkit.InMemoryDossiers;
import nl.gewoonindewijk.testkit.Proefsleutels;

/** A workplace for dossiers with storage in memory and a clock that is moved by hand. */
final class Dossierpraktijk {

    static final Instant NU = Instant.parse("2026-06-01T08:15:30.123456789Z");

    private final Dossierwerkplek werkplek;
    private final Kast kast;
    private final Verzetbareklok klok;
    private final AtomicLong vragen;

    private Dossierpraktijk(Dossierwerkplek werkplek, Kast kast, Verzetbareklok klok, AtomicLong vragen) {
        this.werkplek = werkplek;
        this.kast = kast;
        this.klok = klok;
        this.vragen = vragen;
    }

    /** With the law as it stands, and nothing stored. */
    static Dossierpraktijk leeg() {
        Kast kast = new Kast();
        Verzetbareklok klok = new Verzetbareklok(NU);
        AtomicLong nummers = new AtomicLong();
        Proefsleutels sleutels = Proefsleutels.van("eerste");
        Dossierwerkplek werkplek = new DossierwerkplekBuilder()
                .opslag(InMemoryDossiers.opslag(Haarlem.OPDRACHT, sleutels))
                .medewerkers(id -> Vector.ofAll(Gegevens.MEDEWERKERS)
                        .find(medewerker -> medewerker.id().equals(id)))
                .addBronnen(kast)
                .addVernietigers(kast)
                .register(Verwerkingsregister.STANDAARD)
                .bewaarregeling(LandelijkeBewaarregeling.HUIDIG)
                .privacywet(Privacywet.HUIDIG)
                .sleutels(sleutels)
                .verwoording(Regels.verwoording())
                .nummers(() -> new UUID(99, nummers.incrementAndGet()))
                .klok(klok)
                .build();
        return new Dossierpraktijk(werkplek, kast, klok, new AtomicLong());
    }

    /** The same storage, on another workplace. */
    Dossierpraktijk op(UnaryOperator<Dossierwerkplek> anders) {
        return new Dossierpraktijk(anders.apply(werkplek), kast, klok, vragen);
    }

    Dossierwerkplek werkplek() {
        return werkplek;
    }

    Dossieropslag opslag() {
        return werkplek.opslag();
    }

    Kast kast() {
        return kast;
    }

    Verzetbareklok klok() {
        return klok;
    }

    // Questions that were not asked before.

    Toegangsvraag vraag(MedewerkerId wie, Verwerkingsdoel doel) {
        return Toegangsvraag.van(new UUID(9, vragen.incrementAndGet()), wie, doel);
    }

    Toegangsvraag vraag(Medewerker wie, Verwerkingsdoel doel) {
        return vraag(wie.id(), doel);
    }

    Toegangsvraag hulp() {
        return vraag(Gegevens.HULPVERLENER, Verwerkingsregister.ONDERSTEUNING);
    }

    Toegangsvraag vreemd() {
        return vraag(Gegevens.VREEMDE, Verwerkingsregister.ONDERSTEUNING);
    }

    Toegangsvraag privacy() {
        return vraag(Gegevens.PRIVACY, Verwerkingsregister.RECHTEN_VAN_INWONERS);
    }

    Toegangsvraag beroep() {
        return vraag(Gegevens.PRIVACY, Verwerkingsregister.BEZWAAR_EN_BEROEP);
    }

    Toegangsvraag archief() {
        return vraag(Gegevens.ARCHIVARIS, Verwerkingsregister.ARCHIEFBEHEER);
    }

    Toegangsvraag tweede() {
        return vraag(Gegevens.TWEEDE, Verwerkingsregister.ARCHIEFBEHEER);
    }

    // Situations.

    /** A dossier of an adult resident whom team NOORD treats, with these pieces, which are kept. */
    DossierId dossier(int welk, Dossierstuk... stukken) {
        return dossier(welk, Gegevens.inwoner(welk), Gegevens.VOLWASSEN, stukken);
    }

    DossierId dossier(int welk, Dossierhouder houder, Personalia personalia, Dossierstuk... stukken) {
        DossierId id = gelukt(new OpenDossier(werkplek)
                        .open(hulp(), Gegevens.dossier(welk), houder, personalia, List.of(Gegevens.NOORD)))
                .id();
        for (Dossierstuk stuk : stukken) {
            legBij(id, stuk);
        }
        return id;
    }

    /** Puts a piece in a dossier, and keeps it. */
    void legBij(DossierId id, Dossierstuk stuk) {
        if (kast.soorten().contains(stuk.stuk().soort())) {
            kast.leg(stuk.stuk(), new Gegevensregel("tekst", new Dossiertekst("van alles"), false));
        }
        gelukt(new WerkDossierBij(werkplek).metStuk(hulp(), id, stuk));
    }

    /** A list of all that may be destroyed today, drawn up and approved. */
    LijstId goedgekeurd(int welk) {
        LijstId id = voorgesteld(welk);
        gelukt(new BeoordeelVernietiging(werkplek).keurGoed(tweede(), id));
        return id;
    }

    LijstId voorgesteld(int welk) {
        return gelukt(new StelVernietigingVoor(werkplek).stelVoor(archief(), Gegevens.lijst(welk), werkplek.vandaag()))
                .kop()
                .id();
    }

    Vernietigingsverklaring vernietig(LijstId id) {
        return gelukt(new VoerVernietigingUit(werkplek).voerUit(archief(), id));
    }

    /** The request of the resident to destroy these pieces, granted today. */
    void willigIn(int welk, DossierId id, Stukverwijzing... stukken) {
        BehandelVernietigingsverzoek gebruik = new BehandelVernietigingsverzoek(werkplek);
        gelukt(gebruik.ontvang(
                privacy(), id, Gegevens.verzoek(welk), werkplek.vandaag(), Beslisser.INWONER, List.of(stukken)));
        gelukt(gebruik.beslis(
                privacy(), id, Gegevens.verzoek(welk), new Vernietigingsverzoek.Ingewilligd(werkplek.vandaag())));
    }

    // What is there.

    Momentopname momentopname() {
        return Momentopname.van(opslag(), kast);
    }

    Dossier toon(DossierId id) {
        return opslag().dossiers().vind(id).get().waarde();
    }

    Dossierkenmerk kenmerk(DossierId id) {
        return toon(id).kop().kenmerk();
    }

    List<Bewaarmoment> agenda() {
        return momentopname().agenda();
    }

    /** The pieces that are due on a day, by the agenda. */
    List<Stukverwijzing> agenda(LocalDate dag) {
        return opslag().bewaaragenda().op(dag, Optional.empty(), 10_000).stream()
                .map(Bewaarmoment::stuk)
                .toList();
    }

    /** Every line of the log. */
    List<Logregel> log() {
        return opslag().logboek().lees(Stream::toList);
    }

    /** What was logged since the log had so many lines. */
    List<Verwerking> logNa(int aantal) {
        return log().stream().skip(aantal).map(Logregel::verwerking).toList();
    }

    Verwerking laatste() {
        List<Logregel> log = log();
        return log.get(log.size() - 1).verwerking();
    }

    // What a use case answers.

    static <T> T gelukt(Either<Afwijzing, T> uitkomst) {
        assertTrue(uitkomst.isRight(), uitkomst::toString);
        return uitkomst.get();
    }

    /** It is refused for this reason, in a sentence with every fact in it; nothing changed, and one line stands in the log. */
    void eisGeweigerd(String verwacht, Stap stap) {
        Momentopname voor = momentopname();
        int regels = log().size();

        Either<Afwijzing, ?> uitkomst = stap.op(this);

        assertTrue(uitkomst.isLeft(), verwacht);
        Afwijzing afwijzing = uitkomst.getLeft();
        assertEquals(verwacht, afwijzing.code() + "." + afwijzing.reden());
        assertFalse(werkplek.verwoording().zin(afwijzing).contains("{"));
        assertEquals(voor, momentopname());
        assertEquals(
                List.of(new Verwerking.Weigering(afwijzing.code(), new Code(afwijzing.reden()))),
                logNa(regels).stream()
                        .flatMap(regel -> regel.weigering().stream())
                        .toList());
        assertEquals(1, log().size() - regels);
        assertEquals(Verwerking.Status.GEWEIGERD, laatste().status());
    }

    /** Something that is asked at a workplace. */
    @FunctionalInterface
    interface Stap {

        Either<Afwijzing, ?> op(Dossierpraktijk praktijk);
    }
}
