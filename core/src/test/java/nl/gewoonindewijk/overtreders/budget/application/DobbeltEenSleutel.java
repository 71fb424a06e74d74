package nl.gewoonindewijk.overtreders.budget.application;

import java.util.UUID;
import java.util.function.Supplier;

/** A use case is handed its ids. */
final class DobbeltEenSleutel {

    private DobbeltEenSleutel() {}

    static Supplier<UUID> sleutels() {
        return UUID::randomUUID;
    }
}
