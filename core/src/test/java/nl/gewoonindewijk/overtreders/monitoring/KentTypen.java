package nl.gewoonindewijk.overtreders.monitoring;

import nl.gewoonindewijk.overtreders.budget.Budgetding;

/** A type that knows what it may know: the types above it. */
public record KentTypen(Budgetding budget) {}
