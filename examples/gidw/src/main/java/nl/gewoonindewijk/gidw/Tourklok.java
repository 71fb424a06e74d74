package nl.gewoonindewijk.gidw;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The clock of the tour: it stands at nine o'clock until the story goes on to another day, so that the tour is always the same. */
final class Tourklok extends Clock {

    private static final LocalTime NEGEN_UUR = LocalTime.of(9, 0);

    private LocalDate dag;
    private final ZoneId zone;

    Tourklok(LocalDate dag) {
        this(dag, Gidw.NEDERLAND);
    }

    private Tourklok(LocalDate dag, ZoneId zone) {
        this.dag = dag;
        this.zone = zone;
    }

    LocalDate dag() {
        return dag;
    }

    /** Goes on to another day. */
    void zet(LocalDate volgende) {
        dag = volgende;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId andere) {
        return new Tourklok(dag, andere);
    }

    @Override
    public Instant instant() {
        return dag.atTime(NEGEN_UUR).atZone(Gidw.NEDERLAND).toInstant();
    }
}
