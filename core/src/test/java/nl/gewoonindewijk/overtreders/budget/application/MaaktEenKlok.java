package nl.gewoonindewijk.overtreders.budget.application;

import java.time.Clock;

/** A use case is handed its clock, and makes none. */
final class MaaktEenKlok {

    private MaaktEenKlok() {}

    static Clock klok() {
        return Clock.systemUTC();
    }
}
