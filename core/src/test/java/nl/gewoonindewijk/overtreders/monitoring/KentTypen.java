package nl.gewoonindewijk.overtreders.monitoring;

import java.util.Optional;
import nl.gewoonindewijk.overtreders.budget.Budgetding;
import nl.gewoonindewijk.overtreders.budget.lasten.Lastending;

/** A type that knows what it may know: the types above it, in whatever part of a context. */
public record KentTypen(Budgetding budget, Optional<Lastending> last) {}
