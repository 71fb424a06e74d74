package nl.gewoonindewijk.regels;

/** Een oordeel: what a rule finds, one of five kinds, each with its reason and its calculation. */
public sealed interface Oordeel {

    /** Which sentence explains this verdict: a short word that is unique within its rule. */
    String reden();

    /** How the verdict came about. */
    Berekening berekening();

    /** The kind of verdict, as data. */
    default Soort soort() {
        // A chain and not a pattern switch: that came after Java 17.
        if (this instanceof Voldaan) {
            return Soort.VOLDAAN;
        }
        if (this instanceof Overtreden) {
            return Soort.OVERTREDEN;
        }
        if (this instanceof Waarschuwing) {
            return Soort.WAARSCHUWING;
        }
        return this instanceof Onbepaald ? Soort.ONBEPAALD : Soort.NIET_VAN_TOEPASSING;
    }

    /** The five kinds of verdict. */
    enum Soort {
        /** The rule is kept. */
        VOLDAAN,
        /** The rule is broken. */
        OVERTREDEN,
        /** Not broken, but someone should look. */
        WAARSCHUWING,
        /** The rule does not apply here or not yet. */
        NIET_VAN_TOEPASSING,
        /** A human must judge. */
        ONBEPAALD;

        /** The verdict of this kind with a reason and a calculation. */
        public Oordeel maak(String reden, Berekening berekening) {
            return switch (this) {
                case VOLDAAN -> new Voldaan(reden, berekening);
                case OVERTREDEN -> new Overtreden(reden, berekening);
                case WAARSCHUWING -> new Waarschuwing(reden, berekening);
                case NIET_VAN_TOEPASSING -> new NietVanToepassing(reden, berekening);
                case ONBEPAALD -> new Onbepaald(reden, berekening);
            };
        }
    }

    /** The rule is kept. */
    record Voldaan(String reden, Berekening berekening) implements Oordeel {}

    /** The rule is broken. */
    record Overtreden(String reden, Berekening berekening) implements Oordeel {}

    /** Not broken, but someone should look. */
    record Waarschuwing(String reden, Berekening berekening) implements Oordeel {}

    /** The rule does not apply here or not yet. */
    record NietVanToepassing(String reden, Berekening berekening) implements Oordeel {}

    /** A human must judge. */
    record Onbepaald(String reden, Berekening berekening) implements Oordeel {}
}
