package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gewoonindewijk.Regels;
import nl.gewoonindewijk.dossier.Privacywet;
import nl.gewoonindewijk.dossier.Team;
import nl.gewoonindewijk.dossier.application.BeoordeelVernietiging;
import nl.gewoonindewijk.dossier.application.Dossierwerkplek;
import nl.gewoonindewijk.dossier.application.DossierwerkplekBuilder;
import nl.gewoonindewijk.dossier.application.StelVernietigingVoor;
import nl.gewoonindewijk.dossier.application.VoerVernietigingUit;
import nl.gewoonindewijk.dossier.bewaring.LandelijkeBewaarregeling;
import nl.gewoonindewijk.dossier.logboek.Logketen;
import nl.gewoonindewijk.dossier.toegang.Geheimhouding;
import nl.gewoonindewijk.dossier.toegang.Medewerker;
import nl.gewoonindewijk.dossier.toegang.Rol;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsregister;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingsverklaring;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.testkit.Proefsleutels;

/**
 * Where dossiers are kept and destroyed, by the law as it stands, with two archivists: one proposes, the other approves.
 *
 * @param werkplek on the storage of one opdracht
 */
record Archief(Dossierwerkplek werkplek) {

    static final MedewerkerId HULPVERLENER = new MedewerkerId("h.dossierwerk");
    static final MedewerkerId PRIVACYMEDEWERKER = new MedewerkerId("p.dossierwerk");
    static final MedewerkerId VOORSTELLER = new MedewerkerId("v.archief");
    static final MedewerkerId BEOORDELAAR = new MedewerkerId("b.archief");
    static final Team TEAM = new Team(new Code("WIJKTEAM-NOORD"));

    private static final List<Medewerker> MEDEWERKERS = List.of(
            medewerker(HULPVERLENER, Verwerkingsregister.HULPVERLENER),
            medewerker(PRIVACYMEDEWERKER, Verwerkingsregister.PRIVACYMEDEWERKER),
            medewerker(VOORSTELLER, Verwerkingsregister.ARCHIEFMEDEWERKER),
            medewerker(BEOORDELAAR, Verwerkingsregister.ARCHIEFMEDEWERKER));

    private static Medewerker medewerker(MedewerkerId id, Rol rol) {
        return new Medewerker(
                id,
                List.of(rol),
                List.of(TEAM),
                List.of(new Geheimhouding(Geheimhouding.Vorm.VERKLARING, LocalDate.of(2020, 1, 1), Optional.empty())));
    }

    /** On the storage of an opdracht, at a moment. */
    static Archief op(JdbcOpslag opslag, Instant nu) {
        Proefsleutels sleutels = Proefsleutels.van("archief");
        return new Archief(new DossierwerkplekBuilder()
                .opslag(opslag.dossiers(sleutels))
                .medewerkers(id -> Vector.ofAll(MEDEWERKERS)
                        .find(medewerker -> medewerker.id().equals(id)))
                .addVernietigers(opslag.stukvernietiger())
                .register(Verwerkingsregister.STANDAARD)
                .bewaarregeling(LandelijkeBewaarregeling.HUIDIG)
                .privacywet(Privacywet.HUIDIG)
                .sleutels(sleutels)
                .verwoording(Regels.verwoording())
                .nummers(UUID::randomUUID)
                .klok(Clock.fixed(nu, ZoneOffset.UTC))
                .build());
    }

    Toegangsvraag hulp() {
        return Toegangsvraag.van(UUID.randomUUID(), HULPVERLENER, Verwerkingsregister.ONDERSTEUNING);
    }

    Toegangsvraag privacy() {
        return Toegangsvraag.van(UUID.randomUUID(), PRIVACYMEDEWERKER, Verwerkingsregister.RECHTEN_VAN_INWONERS);
    }

    Toegangsvraag beroep() {
        return Toegangsvraag.van(UUID.randomUUID(), PRIVACYMEDEWERKER, Verwerkingsregister.BEZWAAR_EN_BEROEP);
    }

    static Toegangsvraag voorsteller() {
        return Toegangsvraag.van(UUID.randomUUID(), VOORSTELLER, Verwerkingsregister.ARCHIEFBEHEER);
    }

    static Toegangsvraag beoordelaar() {
        return Toegangsvraag.van(UUID.randomUUID(), BEOORDELAAR, Verwerkingsregister.ARCHIEFBEHEER);
    }

    /** Draws up a list of all that may be destroyed on a day. */
    LijstId stelVoor(LocalDate peildatum) {
        return gelukt(new StelVernietigingVoor(werkplek)
                        .stelVoor(voorsteller(), new LijstId(UUID.randomUUID()), peildatum))
                .kop()
                .id();
    }

    /** Approves a list, as another person. */
    void keurGoed(LijstId lijst) {
        gelukt(new BeoordeelVernietiging(werkplek).keurGoed(beoordelaar(), lijst));
    }

    /** Carries out a list that was approved. */
    Vernietigingsverklaring voerUit(LijstId lijst) {
        return gelukt(new VoerVernietigingUit(werkplek).voerUit(voorsteller(), lijst));
    }

    /** What a check of the whole log finds. */
    Logketen.Uitkomst controleerLog() {
        return werkplek.opslag().logboek().lees(regels -> new Logketen(werkplek.sleutels()::vind)
                .controleer(regels, List.of()));
    }

    static <T> T gelukt(Either<Afwijzing, T> uitkomst) {
        assertTrue(uitkomst.isRight(), () -> "Geweigerd: " + uitkomst);
        return uitkomst.get();
    }
}
