package nl.gewoonindewijk.adapters.jdbc;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.budget.port.Jaarbudgetten;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import org.h2.jdbcx.JdbcConnectionPool;

/** A process that stores, in a file that has its tables, one version after another until it is killed, and prints each as soon as it was committed. */
final class Schrijver {

    private static final int LANGSTE_LIJST = 5;

    /** How the file is opened. */
    enum Manier {
        /** By our own factory. */
        INGEBOUWD,
        /** With a delay, as H2 itself has it; so long that nothing is in the file before the process is killed. */
        UITGESTELD;

        private static final String UREN_LATER = ";WRITE_DELAY=10000000";

        DataSource open(Path bestand) {
            return this == INGEBOUWD
                    ? IngebouwdeDatabase.open(bestand).dataSource()
                    : JdbcConnectionPool.create("jdbc:h2:file:" + bestand + UREN_LATER, "sa", "");
        }
    }

    private Schrijver() {}

    /** Starts the process. */
    static Process start(Manier manier, Path bestand) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Schrijver.class.getName(),
                        manier.name(),
                        bestand.toString())
                .redirectError(Redirect.DISCARD)
                .start();
    }

    public static void main(String[] argumenten) {
        DataSource database = Manier.valueOf(argumenten[0]).open(Path.of(argumenten[1]));
        Jaarbudgetten port = Proefdatabase.opslag(database, Voorbeeld.OPDRACHT).jaarbudgetten();
        long versie = port.vind(Voorbeeld.BOEKJAAR).map(Opgeslagen::versie).getOrElse(Jaarbudgetten.NIEUW);
        while (true) {
            versie = port.bewaar(commando(versie + 1), jaarbudget(versie + 1), versie);
            System.out.print(versie + "\n");
            System.out.flush();
        }
    }

    /** What is stored as a version; every list of it tells which. */
    static Jaarbudget jaarbudget(long versie) {
        return Voorbeeld.jaarbudget(Voorbeeld.OPDRACHT, 1 + (int) (versie % LANGSTE_LIJST), versie);
    }

    /** The command that stores it. */
    static UUID commando(long versie) {
        return new UUID(0, versie);
    }
}
