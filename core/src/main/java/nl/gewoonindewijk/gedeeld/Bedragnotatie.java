package nl.gewoonindewijk.gedeeld;

import java.math.BigDecimal;

/** Reads and writes amounts as the Dutch do: dots between thousands, a comma before the cents, a dash for none. */
final class Bedragnotatie {

    private static final String EUROTEKEN = "\u20ac";
    private static final int GROEP = 3;
    private static final long MEESTE_EURO = Long.MAX_VALUE / 100;

    private Bedragnotatie() {}

    static String schrijf(Bedrag bedrag) {
        // Digits of the absolute value: Long.MIN_VALUE has no positive counterpart.
        String cijfers = BigDecimal.valueOf(bedrag.centen()).abs().toPlainString();
        String gevuld = "0".repeat(Math.max(0, GROEP - cijfers.length())) + cijfers;
        String euro = gevuld.substring(0, gevuld.length() - 2);
        String cent = gevuld.substring(gevuld.length() - 2);
        StringBuilder tekst = new StringBuilder(EUROTEKEN).append(' ');
        if (bedrag.isNegatief()) {
            tekst.append('-');
        }
        for (int plaats = 0; plaats < euro.length(); plaats++) {
            if (plaats > 0 && (euro.length() - plaats) % GROEP == 0) {
                tekst.append('.');
            }
            tekst.append(euro.charAt(plaats));
        }
        return tekst.append(',').append(cent.equals("00") ? "-" : cent).toString();
    }

    /** Scans by hand, since a host reads whole files of these. */
    static Bedrag lees(String tekst) {
        String kaal = tekst.strip();
        int begin = naTeken(kaal);
        boolean negatief = begin < kaal.length() && kaal.charAt(begin) == '-';
        int komma = kaal.indexOf(',', begin);
        int eindeEuro = komma < 0 ? kaal.length() : komma;
        long euro = euro(kaal, negatief ? begin + 1 : begin, eindeEuro);
        int cent = komma < 0 ? 0 : cent(kaal, komma + 1);
        return centen(negatief ? -euro : euro, negatief ? -cent : cent);
    }

    private static int naTeken(String tekst) {
        int plaats = 0;
        if (tekst.startsWith(EUROTEKEN)) {
            plaats = EUROTEKEN.length();
        } else if (tekst.startsWith("EUR")) {
            plaats = "EUR".length();
        }
        while (plaats < tekst.length() && isSpatie(tekst.charAt(plaats))) {
            plaats++;
        }
        return plaats;
    }

    /** Some programs print a space that does not break after the euro sign. */
    private static boolean isSpatie(char teken) {
        return Character.isWhitespace(teken) || Character.isSpaceChar(teken);
    }

    /** Digits, grouped by three with dots or not grouped at all. */
    private static long euro(String tekst, int begin, int einde) {
        long euro = 0;
        int cijfersNaPunt = 0;
        boolean gegroepeerd = false;
        for (int plaats = begin; plaats < einde; plaats++) {
            char teken = tekst.charAt(plaats);
            if (teken == '.') {
                boolean groepKlopt =
                        gegroepeerd ? cijfersNaPunt == GROEP : cijfersNaPunt >= 1 && cijfersNaPunt <= GROEP;
                if (!groepKlopt) {
                    throw geenBedrag();
                }
                gegroepeerd = true;
                cijfersNaPunt = 0;
            } else {
                euro = erbij(euro, cijfer(teken));
                cijfersNaPunt++;
            }
        }
        if (gegroepeerd ? cijfersNaPunt != GROEP : cijfersNaPunt == 0) {
            throw geenBedrag();
        }
        return euro;
    }

    private static long erbij(long euro, int cijfer) {
        if (euro > MEESTE_EURO) {
            throw Bedrag.teGroot();
        }
        return euro * 10 + cijfer;
    }

    private static int cent(String tekst, int begin) {
        int lengte = tekst.length() - begin;
        if (lengte == 1 && tekst.charAt(begin) == '-') {
            return 0;
        }
        if (lengte != 2) {
            throw geenBedrag();
        }
        return 10 * cijfer(tekst.charAt(begin)) + cijfer(tekst.charAt(begin + 1));
    }

    private static int cijfer(char teken) {
        if (teken < '0' || teken > '9') {
            throw geenBedrag();
        }
        return teken - '0';
    }

    private static Bedrag centen(long euro, int cent) {
        try {
            return new Bedrag(Math.addExact(Math.multiplyExact(euro, 100L), cent));
        } catch (ArithmeticException e) {
            throw Bedrag.teGroot();
        }
    }

    private static IllegalArgumentException geenBedrag() {
        return new IllegalArgumentException("Dit is geen bedrag. Schrijf het zo: \u20ac 1.234,56 of \u20ac 310.000,-.");
    }
}
