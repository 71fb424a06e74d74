package nl.gewoonindewijk.gedeeld;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** De tijd in Nederland: which day and what time it is there, wherever the host runs. */
public final class Nederland {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Nederland() {}

    /** The day on which a moment falls. */
    public static LocalDate dag(Instant tijdstip) {
        return LocalDate.ofInstant(tijdstip, ZONE);
    }

    /** The day and the time of a moment. */
    public static LocalDateTime tijd(Instant tijdstip) {
        return LocalDateTime.ofInstant(tijdstip, ZONE);
    }
}
