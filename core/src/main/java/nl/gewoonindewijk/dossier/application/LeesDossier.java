package nl.gewoonindewijk.dossier.application;

import io.vavr.control.Either;
import java.util.List;
import java.util.function.Supplier;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.regels.Afwijzing;

/**
 * Lets an employee read a dossier or a piece of it, and nobody who has no business there.
 *
 * <p>Regels: UA-7.1-BEVEILIGING, UA-7.1-GEHEIMHOUDING, UA-7.1-DOELBINDING. Bron: UA 7.1.
 */
public final class LeesDossier {

    private final Verwerker verwerker;

    /** Makes the use case. */
    public LeesDossier(Dossierwerkplek werkplek) {
        this.verwerker = new Verwerker(werkplek);
    }

    /** Reads a dossier: which pieces there are. */
    public Either<Afwijzing, Dossier> lees(Toegangsvraag vraag, DossierId id) {
        return verwerker
                .inDossier(vraag, Logactie.LEZEN, id, List.of(), Either::<Afwijzing, Opgeslagen<Dossier>>right)
                .map(Opgeslagen::waarde);
    }

    /**
     * Reads a piece of a dossier.
     *
     * @param <T> what a piece is to the host
     * @param stuk a piece that belongs to the dossier
     * @param lees reads it where it is kept; called only if the employee may
     */
    public <T> Either<Afwijzing, T> lees(Toegangsvraag vraag, DossierId id, Stukverwijzing stuk, Supplier<T> lees) {
        return verwerker.inDossier(vraag, Logactie.LEZEN, id, List.of(stuk.soort()), dossier -> dossier.waarde()
                .stuk(stuk)
                .toEither(() -> Dossiervoorschrift.BEVEILIGING.wijsAf("ander-dossier"))
                .map(gevonden -> lees.get()));
    }
}
