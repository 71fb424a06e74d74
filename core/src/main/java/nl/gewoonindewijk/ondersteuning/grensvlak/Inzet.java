package nl.gewoonindewijk.ondersteuning.grensvlak;

/** Inzet: what the samenwerkingsverband still does about a subject that is outside the assignment. */
public enum Inzet {
    /** Advise residents. */
    ADVISEREN("advies geven"),
    /** Tell residents what there is. */
    INFORMEREN("informatie geven"),
    /** Notice that something is the matter, and act on it. */
    SIGNALEREN("signaleren"),
    /** Keep it from being needed. */
    VOORKOMEN("voorkomen"),
    /** Find out whether it is needed. */
    VASTSTELLEN("vaststellen of het nodig is"),
    /** Go along to whoever gives it. */
    BEGELEIDEN_NAAR("begeleiden naar wie het biedt"),
    /** Support until it starts. */
    ONDERSTEUNEN_VOORAF("ondersteuning vooraf"),
    /** Support once it has ended. */
    ONDERSTEUNEN_NADERHAND("ondersteuning naderhand"),
    /** Work together with partners. */
    SAMENWERKEN("samenwerken");

    private final String tekst;

    Inzet(String tekst) {
        this.tekst = tekst;
    }

    /** How it is said in a sentence. */
    public String tekst() {
        return tekst;
    }
}
