package nl.gewoonindewijk.overtreders.regels;

import nl.gewoonindewijk.overtreders.gedeeld.Gedeeld;

/** A type that knows what it may know. */
public record Regelding(Gedeeld gedeeld) {}
