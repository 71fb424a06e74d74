package nl.gewoonindewijk.gedeeld;

import java.math.BigDecimal;

/** Reads and writes amounts as the Dutch do: dots between thousands, a comma before the cents, a dash for none. */
final class Bedragnotatie {

    private static final String EUROTEKEN = "\u20ac";
    private static final int GROEP = 3;
    private static final int MEESTE_CIJFERS = 50;

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

    static Bedrag lees(String tekst) {
        String rest = zonderTeken(tekst.strip());
        boolean negatief = rest.startsWith("-");
        if (negatief) {
            rest = rest.substring(1);
        }
        int komma = rest.indexOf(',');
        String euro = zonderPunten(komma < 0 ? rest : rest.substring(0, komma));
        // Refused before it is read as a number: a million digits would take seconds.
        if (euro.length() > MEESTE_CIJFERS) {
            throw Bedrag.teGroot();
        }
        String cent = komma < 0 ? "00" : centen(rest.substring(komma + 1));
        BigDecimal waarde = new BigDecimal(euro + "." + cent);
        return Bedrag.of(negatief ? waarde.negate() : waarde);
    }

    private static String zonderTeken(String tekst) {
        if (tekst.startsWith(EUROTEKEN)) {
            return tekst.substring(EUROTEKEN.length()).strip();
        }
        return tekst.startsWith("EUR") ? tekst.substring("EUR".length()).strip() : tekst;
    }

    private static String zonderPunten(String tekst) {
        String[] groepen = tekst.split("\\.", -1);
        boolean gegroepeerd = groepen.length > 1;
        for (int i = 0; i < groepen.length; i++) {
            boolean lengteKlopt =
                    !gegroepeerd || (i == 0 ? groepen[i].length() <= GROEP : groepen[i].length() == GROEP);
            if (groepen[i].isEmpty() || !lengteKlopt || !alleenCijfers(groepen[i])) {
                throw geenBedrag();
            }
        }
        return String.join("", groepen);
    }

    private static String centen(String tekst) {
        if (tekst.equals("-")) {
            return "00";
        }
        if (tekst.length() != 2 || !alleenCijfers(tekst)) {
            throw geenBedrag();
        }
        return tekst;
    }

    private static boolean alleenCijfers(String tekst) {
        return tekst.chars().allMatch(teken -> teken >= '0' && teken <= '9');
    }

    private static IllegalArgumentException geenBedrag() {
        return new IllegalArgumentException("Dit is geen bedrag. Schrijf het zo: \u20ac 1.234,56 of \u20ac 310.000,-.");
    }
}
