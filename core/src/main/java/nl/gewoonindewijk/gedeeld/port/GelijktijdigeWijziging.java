package nl.gewoonindewijk.gedeeld.port;

/**
 * Someone else changed the same thing first; nothing was stored.
 *
 * <p>Load it again, look at what changed, and decide anew.
 */
public final class GelijktijdigeWijziging extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param onderwerp what was to be changed, without personal data, such as {@code jaarbudget 2023}
     * @param verwacht the version that the change was based on
     */
    public GelijktijdigeWijziging(String onderwerp, long verwacht) {
        super("Iemand anders heeft " + onderwerp + " intussen gewijzigd (verwacht was versie " + verwacht
                + "). Er is niets opgeslagen.");
    }

    /**
     * For a storage that notices the race itself, and does not say what it was about.
     *
     * @param oorzaak how the storage reported it
     */
    public GelijktijdigeWijziging(Throwable oorzaak) {
        super("Iemand anders heeft hetzelfde intussen gewijzigd. Er is niets opgeslagen.", oorzaak);
    }
}
