package nl.gewoonindewijk.ondersteuning.application;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Set;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.TrajectId;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.traject.Regiehouder;
import nl.gewoonindewijk.ondersteuning.traject.Traject;
import nl.gewoonindewijk.regels.Afwijzing;

/** Lays the regie with whoever can hold it. Regel: UA-4.4-REGIE. Bron: UA 4.4. */
public final class BelegRegie {

    private final Uitvoering<Traject> uitvoering;

    /** Makes the use case. */
    public BelegRegie(Werkplek werkplek) {
        this.uitvoering =
                new Uitvoering<>(werkplek, Voorschrift.REGIE, werkplek.opslag().trajecten());
    }

    /**
     * Lays the regie with another.
     *
     * @param versie the version of the traject that the employee saw
     * @param kunnen everyone who can hold it; without anyone the samenwerkingsverband gives regieondersteuning
     * @param vanaf the first day
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed it since
     */
    public Either<Afwijzing, Opgeslagen<Traject>> beleg(
            Commando commando, TrajectId traject, long versie, Set<Regiehouder> kunnen, LocalDate vanaf) {
        return uitvoering.wijzig(
                commando,
                Handelingsoort.REGIE_BELEGGEN,
                traject.waarde(),
                versie,
                vanaf,
                zaak -> zaak.legRegieBij(kunnen, vanaf));
    }
}
