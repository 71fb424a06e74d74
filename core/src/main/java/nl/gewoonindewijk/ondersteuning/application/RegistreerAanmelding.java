package nl.gewoonindewijk.ondersteuning.application;

import io.vavr.control.Either;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Codelijsten;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Ontvangst;
import nl.gewoonindewijk.regels.Afwijzing;

/** Registers a question or signal: every resident is accepted. Regel: UA-2.1-ACCEPTATIE. Bron: UA 2.1. */
public final class RegistreerAanmelding {

    private final Codelijsten codelijsten;
    private final Uitvoering<Aanmelding> uitvoering;

    /** Makes the use case. */
    public RegistreerAanmelding(Werkplek werkplek) {
        this.codelijsten = werkplek.codelijsten();
        this.uitvoering = new Uitvoering<>(
                werkplek, Voorschrift.ACCEPTATIE, werkplek.opslag().aanmeldingen());
    }

    /**
     * Registers a question or signal.
     *
     * @return the aanmelding, open; or a refusal where a code is not in its list, the day is still to come or no contract
     *     version covers it
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if an aanmelding with this number is stored
     */
    public Either<Afwijzing, Opgeslagen<Aanmelding>> registreer(Commando commando, Ontvangst ontvangst) {
        return uitvoering.nieuw(
                commando,
                Handelingsoort.AANMELDING_REGISTREREN,
                ontvangst.id().waarde(),
                ontvangst.ontvangenOp(),
                () -> Codelijsten.kies(codelijsten.leefgebied(), ontvangst.leefgebied())
                        .flatMap(leefgebied -> Codelijsten.kies(codelijsten.instroom(), ontvangst.instroomreden()))
                        .map(reden -> Aanmelding.registreer(ontvangst)));
    }
}
