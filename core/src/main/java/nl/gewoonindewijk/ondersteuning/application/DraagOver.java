package nl.gewoonindewijk.ondersteuning.application;

import io.vavr.control.Either;
import java.time.LocalDate;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.Overdrachtsreden;
import nl.gewoonindewijk.ondersteuning.TrajectId;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.traject.Overdracht;
import nl.gewoonindewijk.ondersteuning.traject.Traject;
import nl.gewoonindewijk.regels.Afwijzing;

/** Hands a resident over to others, warmly: planned in time, and then done. Regel: UA-4.5-OVERDRACHT. Bron: UA 4.5. */
public final class DraagOver {

    private final Uitvoering<Traject> uitvoering;

    /** Makes the use case. */
    public DraagOver(Werkplek werkplek) {
        this.uitvoering = new Uitvoering<>(
                werkplek, Voorschrift.OVERDRACHT, werkplek.opslag().trajecten());
    }

    /**
     * Plans a handover. One that was done already is recorded at once.
     *
     * @param versie the version of the traject that the employee saw
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed it since
     */
    public Either<Afwijzing, Opgeslagen<Traject>> plan(
            Commando commando, TrajectId traject, long versie, Overdracht overdracht) {
        return uitvoering.wijzig(
                commando,
                Handelingsoort.OVERDRACHT_PLANNEN,
                traject.waarde(),
                versie,
                overdracht.voltooidOp().orElse(overdracht.geplandOp()),
                zaak -> zaak.planOverdracht(overdracht));
    }

    /**
     * Drops a planned handover that is not needed after all.
     *
     * @param versie the version of the traject that the employee saw
     * @param op the day on which that was decided
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed it since
     */
    public Either<Afwijzing, Opgeslagen<Traject>> trekIn(
            Commando commando, TrajectId traject, long versie, Overdrachtsreden reden, LocalDate op) {
        return uitvoering.wijzig(
                commando,
                Handelingsoort.OVERDRACHT_INTREKKEN,
                traject.waarde(),
                versie,
                op,
                zaak -> zaak.trekOverdrachtIn(reden));
    }

    /**
     * Records that a planned handover was done.
     *
     * @param versie the version of the traject that the employee saw
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed it since
     */
    public Either<Afwijzing, Opgeslagen<Traject>> voltooi(
            Commando commando, TrajectId traject, long versie, Overdrachtsreden reden, LocalDate op) {
        return uitvoering.wijzig(
                commando,
                Handelingsoort.OVERDRACHT_VOLTOOIEN,
                traject.waarde(),
                versie,
                op,
                zaak -> zaak.voltooiOverdracht(reden, op));
    }
}
