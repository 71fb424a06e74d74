package nl.gewoonindewijk.dossier.application;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierhouder;
import nl.gewoonindewijk.dossier.Dossierkenmerk;
import nl.gewoonindewijk.dossier.Dossierkop;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.Personalia;
import nl.gewoonindewijk.dossier.Team;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.port.Dossiers;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.regels.Afwijzing;

/** Opens a dossier for a resident or household that has none. Regels: UA-7.1-BEVEILIGING, UA-7.1-DOELBINDING. Bron: UA 7.1. */
public final class OpenDossier {

    private final Dossierwerkplek werkplek;
    private final Verwerker verwerker;

    /** Makes the use case. */
    public OpenDossier(Dossierwerkplek werkplek) {
        this.werkplek = werkplek;
        this.verwerker = new Verwerker(werkplek);
    }

    /**
     * Opens a dossier. Given again, the same question answers with the dossier as it is now.
     *
     * @param id the number it will have
     * @param teams who treats it; one of them is a team of the employee, unless the purpose reaches further
     * @return the dossier; or a refusal, also where the holder has another dossier
     */
    public Either<Afwijzing, Dossier> open(
            Toegangsvraag vraag, DossierId id, Dossierhouder houder, Personalia personalia, List<Team> teams) {
        Option<DossierId> eerder = werkplek.opslag().dossiers().van(houder);
        if (eerder.isDefined()) {
            return verwerker.inDossier(
                    vraag,
                    Logactie.DOSSIER_OPENEN,
                    eerder.get(),
                    List.of(),
                    dossier -> eerder.contains(id) ? Either.right(dossier.waarde()) : Either.left(bestaatAl()));
        }
        Dossierkop kop = new Dossierkop(
                id,
                werkplek.opslag().opdracht(),
                new Dossierkenmerk(werkplek.nummers().get()),
                houder,
                werkplek.vandaag());
        Dossier nieuw = Dossier.open(kop, personalia, teams);
        return verwerker.metNieuwDossier(vraag, Logactie.DOSSIER_OPENEN, nieuw, () -> bewaar(nieuw));
    }

    /** Of two who open a dossier of one holder at the same time the storage refuses one. */
    private Either<Afwijzing, Dossier> bewaar(Dossier nieuw) {
        Dossiers dossiers = werkplek.opslag().dossiers();
        if (dossiers.vind(nieuw.id()).isDefined()) {
            return Either.left(bestaatAl());
        }
        dossiers.bewaar(nieuw, Dossiers.NIEUW);
        return Either.right(nieuw);
    }

    private static Afwijzing bestaatAl() {
        return Dossiervoorschrift.BEVEILIGING.wijsAf("bestaat-al");
    }
}
