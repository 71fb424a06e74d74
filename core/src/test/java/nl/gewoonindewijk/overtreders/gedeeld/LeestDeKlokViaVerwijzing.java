package nl.gewoonindewijk.overtreders.gedeeld;

import java.time.Instant;
import java.util.function.Supplier;

final class LeestDeKlokViaVerwijzing {

    private LeestDeKlokViaVerwijzing() {}

    static Supplier<Instant> moment() {
        return Instant::now;
    }
}
