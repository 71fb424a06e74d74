package nl.gewoonindewijk.gidw;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;

/**
 * What a command works in.
 *
 * @param uit where it prints
 * @param klok what day it is, for a command that is not told
 */
record Omgeving(PrintWriter uit, Clock klok) {

    LocalDate vandaag() {
        return LocalDate.now(klok);
    }
}
