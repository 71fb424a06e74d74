package nl.gewoonindewijk.dossier.toegang;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Verwerkingsdoel;
import nl.gewoonindewijk.gedeeld.Bron;

/**
 * Het verwerkingsregister: every purpose for which personal data are used. What is not in it is not done.
 *
 * @param activiteiten the activities, each purpose once
 */
public record Verwerkingsregister(List<Verwerkingsactiviteit> activiteiten) {

    /** Giving support. */
    public static final Verwerkingsdoel ONDERSTEUNING = Verwerkingsdoel.van("ONDERSTEUNING");

    /** Showing residents their own dossier, and deciding on their requests. */
    public static final Verwerkingsdoel RECHTEN_VAN_INWONERS = Verwerkingsdoel.van("RECHTEN-VAN-INWONERS");

    /** Handing over data for objection and appeal. */
    public static final Verwerkingsdoel BEZWAAR_EN_BEROEP = Verwerkingsdoel.van("BEZWAAR-EN-BEROEP");

    /** Keeping and destroying data. */
    public static final Verwerkingsdoel ARCHIEFBEHEER = Verwerkingsdoel.van("ARCHIEFBEHEER");

    /** Giving support to residents. */
    public static final Rol HULPVERLENER = Rol.van("HULPVERLENER");

    /** Guarding personal data. */
    public static final Rol PRIVACYMEDEWERKER = Rol.van("PRIVACYMEDEWERKER");

    /** Keeping and destroying what has been closed. */
    public static final Rol ARCHIEFMEDEWERKER = Rol.van("ARCHIEFMEDEWERKER");

    /**
     * A register to begin with. {@code ~} The contract names no roles: a host that works otherwise brings its own register.
     */
    public static final Verwerkingsregister STANDAARD = new Verwerkingsregister(List.of(
            activiteit(ONDERSTEUNING, "7.1", HULPVERLENER, Verwerkingsactiviteit.Bereik.EIGEN_TEAM),
            activiteit(RECHTEN_VAN_INWONERS, "7.1", PRIVACYMEDEWERKER, Verwerkingsactiviteit.Bereik.OPDRACHT),
            activiteit(BEZWAAR_EN_BEROEP, "7.5", PRIVACYMEDEWERKER, Verwerkingsactiviteit.Bereik.OPDRACHT),
            activiteit(ARCHIEFBEHEER, "7.1", ARCHIEFMEDEWERKER, Verwerkingsactiviteit.Bereik.OPDRACHT)));

    /** @throws IllegalArgumentException if a purpose occurs twice */
    public Verwerkingsregister {
        activiteiten = List.copyOf(activiteiten);
        if (Vector.ofAll(activiteiten).distinctBy(Verwerkingsactiviteit::doel).size() < activiteiten.size()) {
            throw new IllegalArgumentException("Elk verwerkingsdoel staat een keer in het register.");
        }
    }

    /** The activity with a purpose, if it is registered. */
    public Option<Verwerkingsactiviteit> activiteit(Verwerkingsdoel doel) {
        return Vector.ofAll(activiteiten).find(activiteit -> activiteit.doel().equals(doel));
    }

    private static Verwerkingsactiviteit activiteit(
            Verwerkingsdoel doel, String paragraaf, Rol rol, Verwerkingsactiviteit.Bereik bereik) {
        return new Verwerkingsactiviteit(
                doel,
                Bron.ua(paragraaf),
                List.of(rol),
                Vector.of(Stuksoort.values()).asJava(),
                bereik);
    }
}
