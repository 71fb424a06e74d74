package nl.gewoonindewijk.overtreders.budget;

import org.slf4j.Logger;

/** Use cases log, types do not. */
record Logt(Logger log) {}
