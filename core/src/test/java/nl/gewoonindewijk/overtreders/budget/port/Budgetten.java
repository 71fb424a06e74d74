package nl.gewoonindewijk.overtreders.budget.port;

import nl.gewoonindewijk.overtreders.budget.Budgetding;

/** A port knows types. */
@FunctionalInterface
public interface Budgetten {

    /** Stores one. */
    void bewaar(Budgetding budget);
}
