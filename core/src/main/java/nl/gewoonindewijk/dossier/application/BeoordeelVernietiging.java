package nl.gewoonindewijk.dossier.application;

import io.vavr.control.Either;
import java.util.List;
import java.util.function.Function;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.port.Vernietigingslijsten;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingslijst;
import nl.gewoonindewijk.regels.Afwijzing;

/** Approves a list of what is to be destroyed: another person than the one who drew it up. Or turns it down, or takes it back. Regel: ARCHIEFBESLUIT-8-VERKLARING. */
public final class BeoordeelVernietiging {

    private final Dossierwerkplek werkplek;
    private final Verwerker verwerker;

    /** Makes the use case. */
    public BeoordeelVernietiging(Dossierwerkplek werkplek) {
        this.werkplek = werkplek;
        this.verwerker = new Verwerker(werkplek);
    }

    /** Approves a list, so that it can be carried out; or refuses. */
    public Either<Afwijzing, Vernietigingslijst> keurGoed(Toegangsvraag vraag, LijstId id) {
        return beoordeel(vraag, Logactie.VERNIETIGING_GOEDKEUREN, id, lijst -> lijst.keurGoed(
                        vraag.medewerker(), werkplek.vandaag())
                .map(goed -> goed));
    }

    /** Turns a list down, or takes an own one back; its lines are forgotten, and nothing is destroyed. Or refuses. */
    public Either<Afwijzing, Vernietigingslijst> keurAf(Toegangsvraag vraag, LijstId id) {
        return beoordeel(
                vraag, Logactie.VERNIETIGING_AFKEUREN, id, lijst -> lijst.keurAf(vraag.medewerker(), werkplek.vandaag())
                        .map(afgekeurd -> {
                            werkplek.opslag().vernietigingslijsten().vergeet(id);
                            return afgekeurd;
                        }));
    }

    private Either<Afwijzing, Vernietigingslijst> beoordeel(
            Toegangsvraag vraag,
            Logactie actie,
            LijstId id,
            Function<Vernietigingslijst, Either<Afwijzing, Vernietigingslijst>> oordeel) {
        Vernietigingslijsten lijsten = werkplek.opslag().vernietigingslijsten();
        return verwerker.inOpdracht(vraag, actie, () -> lijsten.vindVoorWijziging(id)
                .toEither(() -> Dossiervoorschrift.VERKLARING.wijsAf("niet-gevonden"))
                .flatMap(eerder -> oordeel.apply(eerder.waarde()).map(nieuw -> {
                    lijsten.bewaar(nieuw, eerder.versie());
                    return new Verwerker.Verwerkt<>(nieuw, List.of());
                })));
    }
}
