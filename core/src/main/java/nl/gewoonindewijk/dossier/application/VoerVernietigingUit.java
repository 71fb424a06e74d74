package nl.gewoonindewijk.dossier.application;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.port.Vernietigingslijsten;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingslijst;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingsverklaring;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.regels.Afwijzing;

/**
 * Destroys what is on an approved list, some lines in one transaction. Who is interrupted begins again, and it goes on where it
 * was. Every line is judged once more on the day it is destroyed.
 *
 * <p>Regels: UA-7.1-BEWAREN, ARCHIEFBESLUIT-8-VERKLARING. Bron: UA 7.1, Archiefbesluit 1995 art. 8.
 */
public final class VoerVernietigingUit {

    private static final int POGINGEN = 3;

    private final Dossierwerkplek werkplek;
    private final Verwerker verwerker;
    private final Vernietigingsronde ronde;

    /** Makes the use case. */
    public VoerVernietigingUit(Dossierwerkplek werkplek) {
        this.werkplek = werkplek;
        this.verwerker = new Verwerker(werkplek);
        this.ronde = new Vernietigingsronde(werkplek, verwerker);
    }

    /**
     * Carries out a list to its end. Given again, the same list changes nothing.
     *
     * @return the verklaring van vernietiging; or a refusal where the list was not approved
     * @throws GelijktijdigeWijziging if others were in the way three times; what was done before is done, and it can be given again
     */
    public Either<Afwijzing, Vernietigingsverklaring> voerUit(Toegangsvraag vraag, LijstId id) {
        Either<Afwijzing, Optional<Vernietigingsverklaring>> stap;
        do {
            stap = poging(vraag, id, 1);
        } while (stap.isRight() && stap.get().isEmpty());
        return stap.map(Optional::orElseThrow);
    }

    /** Someone may work in a case that is about to go, or on another list; nothing is lost by trying again. */
    private Either<Afwijzing, Optional<Vernietigingsverklaring>> poging(
            Toegangsvraag vraag, LijstId id, int hoeveelste) {
        try {
            return verwerker.inOpdracht(vraag, Logactie.VERNIETIGEN, () -> stap(id));
        } catch (GelijktijdigeWijziging verloren) {
            if (hoeveelste == POGINGEN) {
                throw verloren;
            }
            return poging(vraag, id, hoeveelste + 1);
        }
    }

    private Either<Afwijzing, Verwerker.Verwerkt<Optional<Vernietigingsverklaring>>> stap(LijstId id) {
        return werkplek.opslag()
                .vernietigingslijsten()
                .vindVoorWijziging(id)
                .toEither(() -> Dossiervoorschrift.VERKLARING.wijsAf("niet-gevonden"))
                .flatMap(this::stap);
    }

    private Either<Afwijzing, Verwerker.Verwerkt<Optional<Vernietigingsverklaring>>> stap(
            Opgeslagen<Vernietigingslijst> lijst) {
        if (lijst.waarde() instanceof Vernietigingslijst.Uitgevoerd uitgevoerd) {
            return Either.right(klaar(uitgevoerd));
        }
        if (!(lijst.waarde() instanceof Vernietigingslijst.Goedgekeurd goedgekeurd)) {
            return Either.left(Dossiervoorschrift.VERKLARING.wijsAf("niet-goedgekeurd"));
        }
        return Either.right(ronde.vernietig(goedgekeurd.kop().id())
                .map(betrokkenen ->
                        new Verwerker.Verwerkt<>(Optional.<Vernietigingsverklaring>empty(), betrokkenen.asJava()))
                .getOrElse(() -> klaar(rondAf(goedgekeurd, lijst.versie()))));
    }

    private Vernietigingslijst.Uitgevoerd rondAf(Vernietigingslijst.Goedgekeurd goedgekeurd, long versie) {
        Vernietigingslijsten lijsten = werkplek.opslag().vernietigingslijsten();
        Vernietigingslijst.Uitgevoerd uitgevoerd =
                goedgekeurd.rondAf(lijsten.telling(goedgekeurd.kop().id()), werkplek.vandaag());
        lijsten.bewaar(uitgevoerd, versie);
        return uitgevoerd;
    }

    private static Verwerker.Verwerkt<Optional<Vernietigingsverklaring>> klaar(
            Vernietigingslijst.Uitgevoerd uitgevoerd) {
        return new Verwerker.Verwerkt<>(Optional.of(uitgevoerd.verklaring()), List.of());
    }
}
