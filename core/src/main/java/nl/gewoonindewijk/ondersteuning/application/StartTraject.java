package nl.gewoonindewijk.ondersteuning.application;

import io.vavr.control.Either;
import java.util.Set;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.Onderdeel;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Afronding;
import nl.gewoonindewijk.ondersteuning.plan.Geldend;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsplannen;
import nl.gewoonindewijk.ondersteuning.traject.Regiehouder;
import nl.gewoonindewijk.ondersteuning.traject.Traject;
import nl.gewoonindewijk.ondersteuning.traject.Trajectstart;
import nl.gewoonindewijk.regels.Afwijzing;

/** Begins longer support, which answers the aanmelding it comes from. Regels: UA-4.3-START, UA-4.4-REGIE. Bron: UA 4.3, 4.4. */
public final class StartTraject {

    private final Ondersteuningsplannen plannen;
    private final Uitvoering<Aanmelding> aanmeldingen;
    private final Uitvoering<Traject> trajecten;

    /** Makes the use case. */
    public StartTraject(Werkplek werkplek) {
        this.plannen = werkplek.opslag().plannen();
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
     * @return the traject; or a refusal where the aanmelding is about another resident, had no contact or was answered,
     *     or where Aanvullende Ondersteuning has no signed plan
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed the aanmelding since
     */
    public Either<Afwijzing, Opgeslagen<Traject>> start(
            Commando commando, long versie, Trajectstart start, Set<Regiehouder> kunnen) {
        return trajecten.nieuw(
                commando, Handelingsoort.TRAJECT_STARTEN, start.id().waarde(), start.begonnenOp(), () -> aanmeldingen
                        .vind(start.aanmelding().waarde())
                        .flatMap(aanmelding -> eisZelfdeInwoner(aanmelding, start))
                        .flatMap(aanmelding ->
                                aanmelding.rondAf(new Afronding.NaarTraject(start.id()), start.begonnenOp()))
                        .flatMap(aanmelding -> eisPlan(start).map(plan -> aanmelding))
                        .flatMap(aanmelding -> aanmeldingen.bewaar(
                                commando.voor(aanmelding.verwijzing()),
                                Handelingsoort.AANMELDING_AFRONDEN,
                                aanmelding,
                                versie))
                        .map(aanmelding -> Traject.begin(start, kunnen)));
    }

    /** Aanvullende Ondersteuning begins on the ground of a signed plan. Bron: UA 5. */
    private Either<Afwijzing, Trajectstart> eisPlan(Trajectstart start) {
        boolean metPlan = start.vorm().onderdeel() != Onderdeel.AANVULLENDE_ONDERSTEUNING
                || plannen.lopend(start.lid().huishouden())
                        .flatMap(plan -> plannen.vind(plan.waarde()))
                        .exists(plan -> plan.waarde() instanceof Geldend geldend && geldend.isBeschikking());
        return metPlan ? Either.right(start) : Either.left(Voorschrift.VORMEN.wijsAf("aanvullend-zonder-plan"));
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
