package nl.gewoonindewijk.gidw;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What someone who can write to the database might do: change who did something in the log. */
final class Logvervalsing {

    private static final String WIJZIGING = "update gidw_logregel set gebruiker = 'iemand-anders' where volgnummer = 4";

    private Logvervalsing() {}

    /** Changes one line, and says how. */
    static List<String> pleeg(Path map) {
        try (Opslagbestand bestand = Opslagbestand.inMap(map);
                Connection verbinding = bestand.database().dataSource().getConnection();
                Statement opdracht = verbinding.createStatement()) {
            int gewijzigd = opdracht.executeUpdate(WIJZIGING);
            return List.of("", "Met de hand: " + WIJZIGING + ";  (" + gewijzigd + " regel gewijzigd)");
        } catch (SQLException e) {
            throw new IllegalStateException("De regel is niet te wijzigen.", e);
        }
    }
}
