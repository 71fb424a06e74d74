package nl.gewoonindewijk.overtreders.budget.lasten;

import java.util.Optional;
import nl.gewoonindewijk.overtreders.budget.baten.Batending;

/** A type in a part of a context, which knows a type that knows it. */
public record Lastending(Optional<Batending> ander) {}
