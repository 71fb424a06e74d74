package nl.gewoonindewijk.dossier.logboek;

import java.util.HexFormat;
import java.util.UUID;

/**
 * Een spoor: which processing a log line is part of, as W3C Trace Context numbers it.
 *
 * @param traceId 32 hexadecimal digits, the same for all that was done for one question
 * @param spanId 16 hexadecimal digits, of this part of it
 */
public record Spoor(String traceId, String spanId) {

    private static final int TRACE = 32;
    private static final int SPAN = 16;

    /** @throws IllegalArgumentException if either is not written so, or holds only zeros */
    public Spoor {
        if (!isHex(traceId, TRACE) || !isHex(spanId, SPAN)) {
            throw new IllegalArgumentException("Een spoor bestaat uit 32 en 16 hexadecimale cijfers.");
        }
    }

    private static boolean isHex(String tekst, int lengte) {
        return tekst.length() == lengte
                && tekst.chars().allMatch(teken -> (teken >= '0' && teken <= '9') || (teken >= 'a' && teken <= 'f'))
                && tekst.chars().anyMatch(teken -> teken != '0');
    }

    /**
     * The trace of one question.
     *
     * @param vraag the number of the question
     * @param deel which part of it: any number but 0
     */
    public static Spoor van(UUID vraag, long deel) {
        return new Spoor(vraag.toString().replace("-", ""), span(deel));
    }

    /** Another part of the same question: any number but 0. */
    public Spoor deel(long deel) {
        return new Spoor(traceId, span(deel));
    }

    private static String span(long deel) {
        return HexFormat.of().toHexDigits(deel);
    }
}
