package nl.gewoonindewijk.dossier.application;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.logboek.Logketen;
import nl.gewoonindewijk.dossier.logboek.Logstand;
import nl.gewoonindewijk.dossier.port.Verwerkingslogboek;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.regels.Afwijzing;

/** Checks that nobody tampered with the log. Regel: UA-7.1-BEVEILIGING. Bron: UA 7.1. */
public final class ControleerLogboek {

    private final Dossierwerkplek werkplek;
    private final Verwerker verwerker;

    /** Makes the use case. */
    public ControleerLogboek(Dossierwerkplek werkplek) {
        this.werkplek = werkplek;
        this.verwerker = new Verwerker(werkplek);
    }

    /**
     * Checks the whole log, line by line.
     *
     * @param bekend a state of the log that is known from elsewhere; with it, lines that were taken from the end are noticed
     * @return that it is whole, or the first line that is not right
     */
    public Either<Afwijzing, Logketen.Uitkomst> controleer(Toegangsvraag vraag, Optional<Logstand> bekend) {
        Logketen keten = new Logketen(werkplek.sleutels()::vind);
        return verwerker.inOpdracht(vraag, Logactie.LOGBOEK_CONTROLEREN, () -> {
            Verwerkingslogboek logboek = werkplek.opslag().logboek();
            List<Logstand> standen = Vector.of(logboek.stand())
                    .appendAll(Option.ofOptional(bekend))
                    .asJava();
            return Either.right(
                    new Verwerker.Verwerkt<>(logboek.lees(regels -> keten.controleer(regels, standen)), List.of()));
        });
    }
}
