package nl.gewoonindewijk.overtreders.gedeeld;

import java.time.Clock;

/** A type takes a day and not a clock. */
record KentEenKlok(Clock klok) {}
