package nl.gewoonindewijk.dossier.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. */
final class Verzetbareklok extends Clock {

    private Instant nu;

    Verzetbareklok(Instant nu) {
        this.nu = nu;
    }

    /** Moves it to noon of a day. */
    void zet(LocalDate dag) {
        nu = dag.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    void tik(long milliseconden) {
        nu = nu.plusMillis(milliseconden);
    }

    @Override
    public Instant instant() {
        return nu;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
