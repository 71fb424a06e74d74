package nl.gewoonindewijk.dossier.logboek;

/** A line of the log holds what no line can hold: something else has written it. */
public final class OnleesbareLogregel extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final long volgnummer;

    /**
     * @param volgnummer which line
     * @param oorzaak what is wrong with it
     */
    public OnleesbareLogregel(long volgnummer, Throwable oorzaak) {
        super("Regel " + volgnummer + " van het logboek is niet te lezen.", oorzaak);
        this.volgnummer = volgnummer;
    }

    /** Which line. */
    public long volgnummer() {
        return volgnummer;
    }
}
