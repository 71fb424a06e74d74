package nl.gewoonindewijk.gedeeld;

/**
 * Een medewerker: an employee or volunteer who acts for the samenwerkingsverband, by the name that the host gives.
 *
 * @param waarde 1 to 100 characters; not printed, since it leads to a person
 */
public record MedewerkerId(String waarde) {

    private static final int LANGSTE = 100;

    /** @throws IllegalArgumentException if the name is blank or too long, or holds a character that cannot be kept */
    public MedewerkerId {
        waarde = Vereiste.tekst(waarde, LANGSTE);
    }

    @Override
    public String toString() {
        return "medewerker ***";
    }
}
