package nl.gewoonindewijk.overtreders.wijk;

import nl.gewoonindewijk.overtreders.gedeeld.Gedeeld;

/** A type that knows what it may know. */
public record Wijkding(Gedeeld gedeeld) {}
