package nl.gewoonindewijk.overtreders.monitoring;

import nl.gewoonindewijk.overtreders.wijk.Wijkding;

/** The wijk stands below monitoring in the table, and not above it. */
record KentDeWijk(Wijkding wijk) {}
