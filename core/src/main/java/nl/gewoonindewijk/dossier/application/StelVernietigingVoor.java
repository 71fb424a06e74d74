package nl.gewoonindewijk.dossier.application;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.port.Vernietigingslijsten;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Lijstkop;
import nl.gewoonindewijk.dossier.vernietiging.Lijstregel;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingslijst;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.regels.Afwijzing;

/** Draws up the list of all that may be destroyed on a day, or shows it without changing anything. Regel: UA-7.1-BEWAREN. */
public final class StelVernietigingVoor {

    private final Dossierwerkplek werkplek;
    private final Verwerker verwerker;
    private final Vernietigingsselectie selectie;

    /** Makes the use case. */
    public StelVernietigingVoor(Dossierwerkplek werkplek) {
        this.werkplek = werkplek;
        this.verwerker = new Verwerker(werkplek);
        this.selectie = new Vernietigingsselectie(werkplek);
    }

    /**
     * Draws up a list. Given again, the same number answers with the list as it is now.
     *
     * @param id the number the list will have
     * @param peildatum the day, today or before
     * @return the list; or a refusal, also where nothing may be destroyed
     */
    public Either<Afwijzing, Vernietigingslijst> stelVoor(Toegangsvraag vraag, LijstId id, LocalDate peildatum) {
        return verwerker.inOpdracht(vraag, Logactie.VERNIETIGING_VOORSTELLEN, () -> werkplek.opslag()
                .vernietigingslijsten()
                .vind(id)
                .map(Opgeslagen::waarde)
                .<Either<Afwijzing, Vernietigingslijst>>map(Either::right)
                .getOrElse(() -> nieuw(vraag, id, peildatum))
                .map(lijst -> new Verwerker.Verwerkt<>(lijst, List.of())));
    }

    private Either<Afwijzing, Vernietigingslijst> nieuw(Toegangsvraag vraag, LijstId id, LocalDate peildatum) {
        if (peildatum.isAfter(werkplek.vandaag())) {
            return Either.left(Dossiervoorschrift.BEWAREN.wijsAf("in-de-toekomst"));
        }
        Vernietigingslijsten lijsten = werkplek.opslag().vernietigingslijsten();
        Vernietigingslijst lijst = new Vernietigingslijst.Voorgesteld(
                new Lijstkop(id, werkplek.opslag().opdracht(), peildatum, vraag.medewerker(), werkplek.vandaag()));
        lijsten.bewaar(lijst, Vernietigingslijsten.NIEUW);
        return selectie.lees(peildatum, regels -> lijsten.voegToe(id, regels)) == 0
                ? Either.left(Dossiervoorschrift.BEWAREN.wijsAf("niets-te-vernietigen"))
                : Either.right(lijst);
    }

    /**
     * Shows the lines that a list of a day would have, in order, without drawing it up.
     *
     * @param peildatum the day; one to come shows what will be due then, as far as nothing changes
     * @param lezer reads the lines, some at a time
     * @return how many there are
     */
    public Either<Afwijzing, Integer> proef(
            Toegangsvraag vraag, LocalDate peildatum, Consumer<List<Lijstregel>> lezer) {
        return verwerker
                .inOpdracht(vraag, Logactie.LEZEN, () -> Either.right(new Verwerker.Verwerkt<>(peildatum, List.of())))
                .map(dag -> selectie.lees(dag, lezer));
    }
}
