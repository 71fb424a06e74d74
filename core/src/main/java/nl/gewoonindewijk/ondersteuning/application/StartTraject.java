package nl.gewoonindewijk.ondersteuning.application;

import io.vavr.control.Either;
import java.util.Set;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Afronding;
import nl.gewoonindewijk.ondersteuning.traject.Regiehouder;
import nl.gewoonindewijk.ondersteuning.traject.Traject;
import nl.gewoonindewijk.ondersteuning.traject.Trajectstart;
import nl.gewoonindewijk.regels.Afwijzing;

/** Begins longer support, which answers the aanmelding it comes from. Regels: UA-4.3-START, UA-4.4-REGIE. Bron: UA 4.3, 4.4. */
public final class StartTraject {

    private final Werkplek werkplek;
    private final Uitvoering<Aanmelding> aanmeldingen;
    private final Uitvoering<Traject> trajecten;

    /** Makes the use case. */
    public StartTraject(Werkplek werkplek) {
        this.werkplek = werkplek;
        this.aanmeldingen =
                new Uitvoering<>(werkplek, Voorschrift.START, werkplek.opslag().aanmeldingen());
        this.trajecten =
                new Uitvoering<>(werkplek, Voorschrift.START, werkplek.opslag().trajecten());
    }

    /**
     * Begins longer support.
     *
     * @param versie the version of the aanmelding that the employee saw
     * @param start how it begins, and from which aanmelding
     * @param kunnen everyone who can hold the regie
     * @return the traject; or a refusal where the aanmelding is about another resident, had no contact or was answered
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed the aanmelding since
     */
    public Either<Afwijzing, Opgeslagen<Traject>> start(
            Commando commando, long versie, Trajectstart start, Set<Regiehouder> kunnen) {
        return trajecten.nieuw(commando, Handelingsoort.TRAJECT_STARTEN, start.begonnenOp(), () -> aanmeldingen
                .vind(start.aanmelding().waarde())
                .flatMap(aanmelding -> eisZelfdeInwoner(aanmelding, start))
                .flatMap(aanmelding -> aanmelding.rondAf(new Afronding.NaarTraject(start.id()), start.begonnenOp()))
                .flatMap(aanmelding -> schrijf(aanmelding, versie))
                .map(aanmelding -> Traject.begin(start, kunnen)));
    }

    private Either<Afwijzing, Opgeslagen<Aanmelding>> schrijf(Aanmelding aanmelding, long versie) {
        return aanmelding
                .verplichtingen(werkplek.termijnen())
                .map(verplichtingen -> aanmeldingen.schrijf(aanmelding, versie, verplichtingen));
    }

    private static Either<Afwijzing, Aanmelding> eisZelfdeInwoner(Aanmelding aanmelding, Trajectstart start) {
        return aanmelding
                        .lid()
                        .filter(lid -> !lid.inwoner().equals(start.lid().inwoner()))
                        .isPresent()
                ? Either.left(Voorschrift.START.wijsAf("andere-inwoner"))
                : Either.right(aanmelding);
    }
}
