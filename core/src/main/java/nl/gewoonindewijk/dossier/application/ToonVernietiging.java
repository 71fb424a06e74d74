package nl.gewoonindewijk.dossier.application;

import io.vavr.control.Either;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.port.Vernietigingslijsten;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Lijstregel;
import nl.gewoonindewijk.dossier.vernietiging.Verklaringsregel;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingslijst;
import nl.gewoonindewijk.regels.Afwijzing;

/** Shows a list of what is to be destroyed, and what stays of it. Regel: ARCHIEFBESLUIT-8-VERKLARING. Bron: Archiefbesluit 1995 art. 8. */
public final class ToonVernietiging {

    private final Dossierwerkplek werkplek;
    private final Verwerker verwerker;

    /** Makes the use case. */
    public ToonVernietiging(Dossierwerkplek werkplek) {
        this.werkplek = werkplek;
        this.verwerker = new Verwerker(werkplek);
    }

    /** A list: how far it is, and of one that is done the verklaring. */
    public Either<Afwijzing, Vernietigingslijst> lijst(Toegangsvraag vraag, LijstId id) {
        return lees(vraag, id, Function.identity());
    }

    /**
     * The lines that were not dealt with yet, by number.
     *
     * @param <R> what the reader answers
     * @param lees reads the lines; the stream ends when it returns
     */
    public <R> Either<Afwijzing, R> regels(Toegangsvraag vraag, LijstId id, Function<Stream<Lijstregel>, R> lees) {
        return lees(vraag, id, lijst -> lijsten().regels(id, lees));
    }

    /**
     * The lines that were dealt with, by number: the specification of the verklaring.
     *
     * @param <R> what the reader answers
     * @param lees reads the lines; the stream ends when it returns
     */
    public <R> Either<Afwijzing, R> specificatie(
            Toegangsvraag vraag, LijstId id, Function<Stream<Verklaringsregel>, R> lees) {
        return lees(vraag, id, lijst -> lijsten().specificatie(id, lees));
    }

    private Vernietigingslijsten lijsten() {
        return werkplek.opslag().vernietigingslijsten();
    }

    /** The reading stands in the log before anything is read. */
    private <R> Either<Afwijzing, R> lees(Toegangsvraag vraag, LijstId id, Function<Vernietigingslijst, R> werk) {
        return verwerker
                .inOpdracht(vraag, Logactie.LEZEN, () -> lijsten()
                        .vind(id)
                        .toEither(() -> Dossiervoorschrift.VERKLARING.wijsAf("niet-gevonden"))
                        .map(lijst -> new Verwerker.Verwerkt<>(lijst.waarde(), List.of())))
                .map(werk);
    }
}
