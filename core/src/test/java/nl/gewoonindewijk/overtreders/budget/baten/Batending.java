package nl.gewoonindewijk.overtreders.budget.baten;

import java.util.Optional;
import nl.gewoonindewijk.overtreders.budget.lasten.Lastending;

/** A type in a part of a context, which knows a type that knows it. */
public record Batending(Optional<Lastending> ander) {}
