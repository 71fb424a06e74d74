package nl.gewoonindewijk.adapters.jdbc;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Set;
import java.util.function.Supplier;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import org.jspecify.annotations.Nullable;

/** Tells what a failure of the database means, without what the database says about the values in it. */
final class Foutvertaling {

    private static final String DUBBELE_SLEUTEL = "23505";
    private static final String H2_GELIJKTIJDIG = "90131";
    private static final int LENGTE_VAN_KLASSE = 2;

    /** Classes of SQLSTATE whose messages speak of the server, the connection or the statement, and not of values. */
    private static final Set<String> ZONDER_WAARDEN =
            Set.of("08", "25", "28", "3D", "3F", "40", "42", "53", "55", "57", "58", "90", "HY");

    private Foutvertaling() {}

    static RuntimeException vertaal(RuntimeException fout) {
        if (fout instanceof Opslagfout || fout instanceof GelijktijdigeWijziging) {
            return fout;
        }
        SQLException sql = sqlFout(fout);
        return sql == null ? new Opslagfout("De database is niet te gebruiken.", fout) : vertaal(sql);
    }

    static RuntimeException vertaal(SQLException fout) {
        String staat = fout.getSQLState() == null ? "" : fout.getSQLState();
        SQLException oorzaak = zonderWaarden(fout, staat);
        if (staat.equals(DUBBELE_SLEUTEL)
                || staat.equals(H2_GELIJKTIJDIG)
                || klasse(staat).equals("40")) {
            return new GelijktijdigeWijziging(oorzaak);
        }
        return new Opslagfout(melding(staat), oorzaak);
    }

    /**
     * Makes something of what was read.
     *
     * @throws Opslagfout if this library did not store it
     */
    static <T> T gelezen(Supplier<T> maak) {
        try {
            return maak.get();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Opslagfout("Wat is opgeslagen klopt niet: iets anders heeft het gewijzigd.", e);
        }
    }

    private static String melding(String staat) {
        return switch (klasse(staat)) {
            case "08", "28", "3D", "57" -> "De database is niet bereikbaar, of brak het werk af.";
            case "22", "23" -> "De database weigert deze gegevens.";
            case "3F", "42" -> "De database heeft niet de tabellen van deze versie. Open haar eerst met JdbcOpslag.";
            case "53" -> "De database heeft geen ruimte meer.";
            case "55", "HY" -> "De database was te lang bezet. Probeer het later opnieuw.";
            default -> "De database gaf een fout (SQLSTATE " + staat + ").";
        };
    }

    private static @Nullable SQLException sqlFout(Throwable fout) {
        for (Throwable deze = fout; deze != null; deze = deze.getCause()) {
            if (deze instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    /** A failed batch quotes its values, whatever went wrong. */
    private static SQLException zonderWaarden(SQLException fout, String staat) {
        if (ZONDER_WAARDEN.contains(klasse(staat)) && !(fout instanceof BatchUpdateException)) {
            return fout;
        }
        SQLException kaal = new SQLException(
                "De melding van de database is weggelaten: zij kan gegevens bevatten.", staat, fout.getErrorCode());
        kaal.setStackTrace(fout.getStackTrace());
        return kaal;
    }

    private static String klasse(String staat) {
        return staat.substring(0, Math.min(LENGTE_VAN_KLASSE, staat.length()));
    }
}
