package nl.gewoonindewijk.overtreders.budget;

import nl.gewoonindewijk.overtreders.gedeeld.Gedeeld;
import nl.gewoonindewijk.overtreders.regels.Regelding;

/** A type that knows what it may know, the shared kernel by way of the rules included. */
public record Budgetding(Regelding regel, Gedeeld gedeeld) {}
