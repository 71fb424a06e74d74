package nl.gewoonindewijk.dossier.logboek;

import io.vavr.control.Option;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Sleutel;

/**
 * De logketen: checks that no line of the log was changed, added, moved or taken away. Regel: UA-7.1-BEVEILIGING.
 *
 * @param sleutels gives the key with a name, if the host keeps it
 */
public record Logketen(Function<Code, Option<Sleutel>> sleutels) {

    /** What was found. */
    public sealed interface Uitkomst permits Heel, Gebroken {}

    /**
     * Every line is as it was written.
     *
     * @param stand how far the log is
     */
    public record Heel(Logstand stand) implements Uitkomst {}

    /**
     * The log was tampered with.
     *
     * @param volgnummer the first line that is not right, or that is missing
     * @param breuk what is wrong with it
     */
    public record Gebroken(long volgnummer, Breuk breuk) implements Uitkomst {}

    /** What can be wrong with a line. */
    public enum Breuk {
        /** The line that belongs here is missing. */
        ONTBREEKT,
        /** The line does not follow on the one before it. */
        SLUIT_NIET_AAN,
        /** The line does not say what it said when it was sealed, or was sealed by someone else. */
        GEWIJZIGD,
        /** The key it was sealed with is not kept. */
        SLEUTEL_ONBEKEND,
        /** The log does not hold a line that it held before. */
        ANDERS_DAN_BEKEND
    }

    /**
     * Checks the log, line by line, up to the first that is not right.
     *
     * <p>{@code ~} Who can write in the whole database can take lines from the end and make it forget that there were any. Only a
     * state that is kept elsewhere shows that.
     *
     * @param regels every line, by number
     * @param bekend states of the log that are known apart from its lines
     */
    public Uitkomst controleer(Stream<Logregel> regels, List<Logstand> bekend) {
        Logstand stand = Logstand.LEEG;
        Iterator<Logregel> volgende = regels.iterator();
        try {
            while (volgende.hasNext()) {
                Logregel regel = volgende.next();
                Optional<Breuk> breuk = breuk(stand, regel, bekend);
                if (breuk.isPresent()) {
                    return new Gebroken(stand.volgnummer() + 1, breuk.get());
                }
                stand = regel.stand();
            }
        } catch (OnleesbareLogregel onleesbaar) {
            return new Gebroken(
                    stand.volgnummer() + 1,
                    onleesbaar.volgnummer() == stand.volgnummer() + 1 ? Breuk.GEWIJZIGD : Breuk.ONTBREEKT);
        }
        long laatste = stand.volgnummer();
        return bekend.stream().anyMatch(eerder -> eerder.volgnummer() > laatste)
                ? new Gebroken(laatste + 1, Breuk.ONTBREEKT)
                : new Heel(stand);
    }

    private Optional<Breuk> breuk(Logstand stand, Logregel regel, List<Logstand> bekend) {
        if (regel.volgnummer() != stand.volgnummer() + 1) {
            return Optional.of(Breuk.ONTBREEKT);
        }
        if (!regel.vorige().equals(stand.zegel())) {
            return Optional.of(Breuk.SLUIT_NIET_AAN);
        }
        Option<Sleutel> sleutel = sleutels.apply(regel.sleutel());
        if (sleutel.isEmpty()) {
            return Optional.of(Breuk.SLEUTEL_ONBEKEND);
        }
        if (!regel.isOngeschonden(sleutel.get())) {
            return Optional.of(Breuk.GEWIJZIGD);
        }
        return bekend.stream()
                .filter(eerder -> eerder.volgnummer() == regel.volgnummer()
                        && !eerder.zegel().equals(regel.zegel()))
                .findFirst()
                .map(anders -> Breuk.ANDERS_DAN_BEKEND);
    }
}
