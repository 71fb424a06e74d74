package nl.gewoonindewijk.dossier.application;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.util.List;
import java.util.function.Supplier;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.Personalia;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsactiviteit;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsregister;
import nl.gewoonindewijk.regels.Afwijzing;

/**
 * Lets an employee read a dossier or a piece of it, and nobody who has no business there.
 *
 * <p>Regels: UA-7.1-BEVEILIGING, UA-7.1-GEHEIMHOUDING, UA-7.1-DOELBINDING. Bron: UA 7.1.
 */
public final class LeesDossier {

    private final Verwerkingsregister register;
    private final Verwerker verwerker;

    /** Makes the use case. */
    public LeesDossier(Dossierwerkplek werkplek) {
        this.register = werkplek.register();
        this.verwerker = new Verwerker(werkplek);
    }

    /** Reads a dossier: which pieces there are, as far as they are needed for the purpose. */
    public Either<Afwijzing, Dossier> lees(Toegangsvraag vraag, DossierId id) {
        return verwerker.leesDossier(
                vraag, Logactie.LEZEN, id, List.of(), dossier -> Either.right(zonderOnnodig(vraag, dossier)));
    }

    private Dossier zonderOnnodig(Toegangsvraag vraag, Dossier dossier) {
        List<Stuksoort> nodig = Vector.ofAll(register.activiteit(vraag.doel()))
                .flatMap(Verwerkingsactiviteit::gegevens)
                .asJava();
        Dossier stukken = dossier.zonder(Vector.ofAll(dossier.stukken())
                .map(Dossierstuk::stuk)
                .reject(stuk -> nodig.contains(stuk.soort()))
                .asJava());
        // Who needs no piece needs nothing of the person either.
        return nodig.isEmpty()
                ? stukken.withPersonalia(Personalia.onbekend())
                        .withOpschortingen()
                        .withVerzoeken()
                : stukken;
    }

    /**
     * Reads a piece of a dossier.
     *
     * @param <T> what a piece is to the host
     * @param stuk a piece that belongs to the dossier
     * @param lees reads it where it is kept; called only if the employee may
     */
    public <T> Either<Afwijzing, T> lees(Toegangsvraag vraag, DossierId id, Stukverwijzing stuk, Supplier<T> lees) {
        return verwerker.leesDossier(vraag, Logactie.LEZEN, id, List.of(stuk.soort()), dossier -> dossier.stuk(stuk)
                .toEither(() -> Dossiervoorschrift.BEVEILIGING.wijsAf("ander-dossier"))
                .map(gevonden -> lees.get()));
    }
}
