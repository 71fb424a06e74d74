package nl.gewoonindewijk.ondersteuning.application;

import io.vavr.control.Either;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Codelijsten;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.TrajectId;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.traject.Beeindiging;
import nl.gewoonindewijk.ondersteuning.traject.Traject;
import nl.gewoonindewijk.regels.Afwijzing;

/** Ends longer support, once every handover is done. Regel: UA-4.5-OVERDRACHT. Bron: UA 4.5 and 8.2. */
public final class BeeindigTraject {

    private final Codelijsten codelijsten;
    private final Uitvoering<Traject> uitvoering;

    /** Makes the use case. */
    public BeeindigTraject(Werkplek werkplek) {
        this.codelijsten = werkplek.codelijsten();
        this.uitvoering = new Uitvoering<>(
                werkplek, Voorschrift.OVERDRACHT, werkplek.opslag().trajecten());
    }

    /**
     * Ends a traject.
     *
     * @param versie the version of the traject that the employee saw
     * @return the traject; or a refusal where a handover is open or missing, or the reason is not in its list
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed it since
     */
    public Either<Afwijzing, Opgeslagen<Traject>> beeindig(
            Commando commando, TrajectId traject, long versie, Beeindiging beeindiging) {
        return uitvoering.wijzig(
                commando,
                Handelingsoort.TRAJECT_BEEINDIGEN,
                traject.waarde(),
                versie,
                beeindiging.op(),
                zaak -> Codelijsten.kies(codelijsten.uitstroom(), beeindiging.uitstroomreden())
                        .flatMap(reden -> zaak.beeindig(beeindiging)));
    }
}
