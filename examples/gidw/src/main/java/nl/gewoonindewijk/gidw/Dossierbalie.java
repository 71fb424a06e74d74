package nl.gewoonindewijk.gidw;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.gewoonindewijk.Dossiervorming;
import nl.gewoonindewijk.DossiervormingBuilder;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierhouder;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.Team;
import nl.gewoonindewijk.dossier.Verwerkingsdoel;
import nl.gewoonindewijk.dossier.application.Dossierwerkplek;
import nl.gewoonindewijk.dossier.application.DossierwerkplekBuilder;
import nl.gewoonindewijk.dossier.bewaring.LandelijkeBewaarregeling;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsregister;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import nl.gewoonindewijk.regels.Afwijzing;

/** De dossierbalie: where the story of the dossier takes place. It knows the day, the resident, and who asks for what. */
final class Dossierbalie {

    private static final MedewerkerId HULPVERLENER = new MedewerkerId("medewerker-1");
    private static final MedewerkerId ZONDER_VERKLARING = new MedewerkerId("medewerker-2");
    private static final MedewerkerId PRIVACYMEDEWERKER = new MedewerkerId("privacy-1");
    private static final MedewerkerId ARCHIVARIS = new MedewerkerId("archief-1");
    private static final MedewerkerId TWEEDE_ARCHIVARIS = new MedewerkerId("archief-2");

    private final Tourklok klok;
    private final Dossierwerkplek werkplek;
    private final Regelzinnen zinnen;
    private final DossierId dossier;

    /** Opens on a day, where the resident of the story has a dossier already. */
    Dossierbalie(DossierwerkplekBuilder zonderMedewerkersEnKlok, LocalDate dag) {
        klok = new Tourklok(dag);
        werkplek = zonderMedewerkersEnKlok
                .medewerkers(Medewerkerslijst.voorbeeld())
                .klok(klok)
                .build();
        zinnen = new Regelzinnen(werkplek.verwoording());
        dossier = werkplek.opslag()
                .dossiers()
                .van(new Dossierhouder.Inwoner(Ondersteuningsverhaal.LID.inwoner()))
                .get();
    }

    /** The storage of support that fills the dossiers by itself; the team of a neighbourhood treats those who live there. */
    static Ondersteuningsopslag vormt(Ondersteuningsopslag ondersteuning, Dossieropslag dossiers) {
        Dossiervorming vorming = new DossiervormingBuilder()
                .ondersteuning(ondersteuning)
                .dossiers(dossiers)
                .regeling(LandelijkeBewaarregeling.HUIDIG)
                .teams(Dossierbalie::team)
                .nummers(UUID::randomUUID)
                .build();
        return vorming.opslag();
    }

    private static List<Team> team(Huishoudlid lid) {
        return List.of(new Team(new Code(lid.wijk().toString())));
    }

    Dossierwerkplek werkplek() {
        return werkplek;
    }

    DossierId dossier() {
        return dossier;
    }

    LocalDate vandaag() {
        return klok.dag();
    }

    /** Goes on to another day. */
    LocalDate wordt(LocalDate dag) {
        klok.zet(dag);
        return dag;
    }

    Toegangsvraag hulpverlener() {
        return vraag(HULPVERLENER, Verwerkingsregister.ONDERSTEUNING);
    }

    Toegangsvraag zonderVerklaring() {
        return vraag(ZONDER_VERKLARING, Verwerkingsregister.ONDERSTEUNING);
    }

    Toegangsvraag privacymedewerker() {
        return vraag(PRIVACYMEDEWERKER, Verwerkingsregister.RECHTEN_VAN_INWONERS);
    }

    Toegangsvraag archivaris() {
        return vraag(ARCHIVARIS, Verwerkingsregister.ARCHIEFBEHEER);
    }

    Toegangsvraag tweedeArchivaris() {
        return vraag(TWEEDE_ARCHIVARIS, Verwerkingsregister.ARCHIEFBEHEER);
    }

    private static Toegangsvraag vraag(MedewerkerId medewerker, Verwerkingsdoel doel) {
        return Toegangsvraag.van(UUID.randomUUID(), medewerker, doel);
    }

    Verhaalstap stap(String gebeurtenis, String... regels) {
        return new Verhaalstap(vandaag(), gebeurtenis, List.of(regels));
    }

    /** What a rule asks. */
    String norm(Dossiervoorschrift voorschrift) {
        return zinnen.norm(voorschrift.code(), voorschrift.bron());
    }

    /** Why the rules refuse. */
    String geweigerd(Either<Afwijzing, ?> antwoord) {
        return zinnen.geweigerd(antwoord);
    }
}
