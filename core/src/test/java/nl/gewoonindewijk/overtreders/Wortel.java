package nl.gewoonindewijk.overtreders;

/** A class of the root package, which no context may know. */
public record Wortel(int waarde) {}
