package nl.gewoonindewijk.dossier.application;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.List;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierhouder;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.gedeeld.Bsn;
import nl.gewoonindewijk.regels.Afwijzing;

/** Finds the dossier of a resident, for who may see it. Regels: UA-7.1-BEVEILIGING, UA-7.1-DOELBINDING. Bron: UA 7.1. */
public final class ZoekDossier {

    private final Dossierwerkplek werkplek;
    private final Verwerker verwerker;

    /** Makes the use case. */
    public ZoekDossier(Dossierwerkplek werkplek) {
        this.werkplek = werkplek;
        this.verwerker = new Verwerker(werkplek);
    }

    /** The dossier of a resident or household; or a refusal where there is none, or the employee may not see it. */
    public Either<Afwijzing, DossierId> van(Toegangsvraag vraag, Dossierhouder houder) {
        return werkplek.opslag()
                .dossiers()
                .van(houder)
                .map(id -> zoek(vraag, id))
                .getOrElse(() -> nietGevonden(vraag));
    }

    /**
     * The dossiers of the person with a burgerservicenummer, as far as the employee may see them: one person may have been
     * registered twice.
     *
     * @return at least one; or a refusal where there is none, or the employee may see none of them
     */
    public Either<Afwijzing, List<DossierId>> metBsn(Toegangsvraag vraag, Bsn bsn) {
        Vector<Either<Afwijzing, DossierId>> gevonden =
                Vector.ofAll(werkplek.opslag().dossiers().metBsn(bsn)).map(id -> zoek(vraag, id));
        if (gevonden.isEmpty()) {
            return nietGevonden(vraag).map(List::of);
        }
        Vector<DossierId> zichtbaar = gevonden.flatMap(id -> id);
        return zichtbaar.isEmpty() ? gevonden.head().map(List::of) : Either.right(zichtbaar.asJava());
    }

    /** That another team knows someone is not for the asker; the log says why. */
    private Either<Afwijzing, DossierId> zoek(Toegangsvraag vraag, DossierId id) {
        return verwerker
                .leesDossier(vraag, Logactie.ZOEKEN, id, List.of(), dossier -> Either.right(dossier.id()))
                .mapLeft(afwijzing -> afwijzing.reden().equals("ander-team")
                        ? Dossiervoorschrift.BEVEILIGING.wijsAf("niet-gevonden")
                        : afwijzing);
    }

    /** Who may not seek at all hears that, and not that there is nothing. */
    private Either<Afwijzing, DossierId> nietGevonden(Toegangsvraag vraag) {
        return verwerker.zonderDossier(
                vraag, Logactie.ZOEKEN, () -> Either.left(Dossiervoorschrift.BEVEILIGING.wijsAf("niet-gevonden")));
    }
}
