package nl.gewoonindewijk.dossier.toegang;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Verwerkingsdoel;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.gedeeld.Bron;

/**
 * Het verwerkingsregister: every purpose for which personal data are used. What is not in it is not done.
 *
 * @param activiteiten the activities, each purpose once
 */
public record Verwerkingsregister(List<Verwerkingsactiviteit> activiteiten) {

    private static final List<Stuksoort> ALLES = Vector.of(Stuksoort.values()).asJava();

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
     * A register to begin with. {@code ~} The contract names no roles: a host that works otherwise brings its own register. Who
     * keeps the archive sees no content, and who decides on requests of residents draws up no list of what is destroyed.
     */
    public static final Verwerkingsregister STANDAARD = new Verwerkingsregister(List.of(
            new Verwerkingsactiviteit(
                    ONDERSTEUNING,
                    Bron.ua("7.1"),
                    List.of(HULPVERLENER),
                    List.of(
                            Logactie.DOSSIER_OPENEN,
                            Logactie.DOSSIER_BIJWERKEN,
                            Logactie.ZOEKEN,
                            Logactie.LEZEN,
                            Logactie.TOESTEMMING_VASTLEGGEN,
                            Logactie.TOESTEMMING_INTREKKEN,
                            Logactie.VERSTREKKEN),
                    ALLES,
                    Verwerkingsactiviteit.Bereik.EIGEN_TEAM),
            new Verwerkingsactiviteit(
                    RECHTEN_VAN_INWONERS,
                    Bron.ua("7.1"),
                    List.of(PRIVACYMEDEWERKER),
                    List.of(
                            Logactie.DOSSIER_BIJWERKEN,
                            Logactie.ZOEKEN,
                            Logactie.LEZEN,
                            Logactie.INZAGE_GEVEN,
                            Logactie.TOESTEMMING_INTREKKEN,
                            Logactie.VERNIETIGING_OPSCHORTEN,
                            Logactie.OPSCHORTING_OPHEFFEN,
                            Logactie.VERNIETIGINGSVERZOEK_VASTLEGGEN,
                            Logactie.VERNIETIGINGSVERZOEK_BESLISSEN,
                            Logactie.LOGBOEK_CONTROLEREN),
                    ALLES,
                    Verwerkingsactiviteit.Bereik.OPDRACHT),
            new Verwerkingsactiviteit(
                    BEZWAAR_EN_BEROEP,
                    Bron.ua("7.5"),
                    List.of(PRIVACYMEDEWERKER),
                    List.of(
                            Logactie.ZOEKEN,
                            Logactie.LEZEN,
                            Logactie.OVERDRAGEN,
                            Logactie.VERNIETIGING_OPSCHORTEN,
                            Logactie.OPSCHORTING_OPHEFFEN),
                    ALLES,
                    Verwerkingsactiviteit.Bereik.OPDRACHT),
            new Verwerkingsactiviteit(
                    ARCHIEFBEHEER,
                    Bron.ua("7.1"),
                    List.of(ARCHIEFMEDEWERKER),
                    List.of(
                            Logactie.LEZEN,
                            Logactie.VERNIETIGING_VOORSTELLEN,
                            Logactie.VERNIETIGING_GOEDKEUREN,
                            Logactie.VERNIETIGING_AFKEUREN,
                            Logactie.VERNIETIGEN,
                            Logactie.LOGBOEK_CONTROLEREN),
                    List.of(),
                    Verwerkingsactiviteit.Bereik.OPDRACHT)));

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
}
