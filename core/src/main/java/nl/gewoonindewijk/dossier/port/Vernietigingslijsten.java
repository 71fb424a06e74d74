package nl.gewoonindewijk.dossier.port;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Lijstregel;
import nl.gewoonindewijk.dossier.vernietiging.Regeluitkomst;
import nl.gewoonindewijk.dossier.vernietiging.Telling;
import nl.gewoonindewijk.dossier.vernietiging.Verklaringsregel;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingslijst;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;

/**
 * The stored vernietigingslijsten of one opdracht, each with its lines. A line that was dealt with no longer says which dossier
 * and which piece it was about; the rest of it is kept for good.
 */
public interface Vernietigingslijsten {

    /** The version to name when a list is not stored yet. */
    long NIEUW = 0;

    /**
     * Stores a list, for the first time or over the version it was based on.
     *
     * @param verwachteVersie the version it was based on, or {@link #NIEUW}
     * @return the version that is stored now: one more
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if another version is stored; then nothing changes
     * @throws IllegalArgumentException if the list is of another opdracht
     */
    long bewaar(Vernietigingslijst lijst, long verwachteVersie);

    /** The list with a number, if it is stored. */
    Option<Opgeslagen<Vernietigingslijst>> vind(LijstId id);

    /**
     * The list with a number, if it is stored, which nobody else changes until the transaction that runs has ended.
     *
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed it during this transaction
     */
    Option<Opgeslagen<Vernietigingslijst>> vindVoorWijziging(LijstId id);

    /**
     * Adds lines to a list that is stored.
     *
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if a line with that number is stored; then nothing changes
     */
    void voegToe(LijstId id, List<Lijstregel> regels);

    /**
     * The first lines that were not dealt with yet, by number.
     *
     * @param meeste how many at most, 1 or more
     */
    List<Lijstregel> open(LijstId id, int meeste);

    /** Records what became of open lines, and forgets which pieces they were about. */
    void rondAf(LijstId id, List<Regeluitkomst> uitkomsten);

    /**
     * Records of the lines about these pieces that are still open, on whichever list, that the piece is gone; and forgets which
     * piece that was.
     */
    void rondAfElders(Collection<Stukverwijzing> stukken, LocalDate op);

    /** Forgets the open lines altogether. */
    void vergeet(LijstId id);

    /** How many lines were dealt with. */
    Telling telling(LijstId id);

    /**
     * Reads the lines that were dealt with, by number, without holding them all in memory.
     *
     * @param <R> what the reader answers
     * @param lees reads the lines; the stream ends when it returns
     */
    <R> R specificatie(LijstId id, Function<Stream<Verklaringsregel>, R> lees);

    /** Reads the lines that were not dealt with yet, by number, without holding them all in memory. */
    <R> R regels(LijstId id, Function<Stream<Lijstregel>, R> lees);
}
