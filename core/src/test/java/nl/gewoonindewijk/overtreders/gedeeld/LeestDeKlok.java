package nl.gewoonindewijk.overtreders.gedeeld;

import java.time.LocalDate;
import java.time.ZoneOffset;

final class LeestDeKlok {

    private LeestDeKlok() {}

    static LocalDate vandaag() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
