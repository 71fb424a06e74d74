package nl.gewoonindewijk.overtreders.gedeeld;

/** A type of the shared kernel, which breaks nothing. */
public record Gedeeld(int waarde) {}
