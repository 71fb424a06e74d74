package nl.gewoonindewijk.dossier.logboek;

/**
 * Een logstand: how far the log was at some moment. Who keeps one elsewhere notices that lines were taken from the end.
 *
 * @param volgnummer number of the last line; 0 if there was none
 * @param zegel its seal; {@link Logregel#BEGIN} if there was none
 */
public record Logstand(long volgnummer, String zegel) {

    /** A log without any line. */
    public static final Logstand LEEG = new Logstand(0, Logregel.BEGIN);
}
