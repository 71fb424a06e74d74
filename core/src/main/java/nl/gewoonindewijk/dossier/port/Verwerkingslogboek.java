package nl.gewoonindewijk.dossier.port;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gewoonindewijk.dossier.Dossierkenmerk;
import nl.gewoonindewijk.dossier.logboek.Logregel;
import nl.gewoonindewijk.dossier.logboek.Logstand;
import nl.gewoonindewijk.dossier.logboek.Verwerking;

/**
 * Het verwerkingslogboek: what was done with personal data in one opdracht. It grows, and never changes; each line is sealed to
 * the one before it. Of those who write at the same time one waits for the other.
 */
public interface Verwerkingslogboek {

    /** Adds lines to the end of the log, in this order; all of them or none. */
    void noteer(List<Verwerking> verwerkingen);

    /** How far the log is, as the storage remembers it apart from the lines. */
    Logstand stand();

    /** Every line about a dossier, by number. */
    List<Logregel> over(Dossierkenmerk betrokkene);

    /**
     * Reads the whole log, by number, without holding it all in memory. A line that cannot be read any more ends the stream
     * with an {@link nl.gewoonindewijk.dossier.logboek.OnleesbareLogregel}.
     *
     * @param <R> what the reader answers
     * @param lees reads the lines; the stream ends when it returns
     */
    <R> R lees(Function<Stream<Logregel>, R> lees);
}
