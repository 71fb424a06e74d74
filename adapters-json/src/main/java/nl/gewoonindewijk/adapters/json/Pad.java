package nl.gewoonindewijk.adapters.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/**
 * Where something stands in a document, as a JSON Pointer that is only written out when there is an error to report.
 *
 * @param ouder where it stands in, or nothing for the whole document
 * @param stap name or index
 */
record Pad(@Nullable Pad ouder, String stap) {

    static final Pad GEHEEL = new Pad(null, "");

    /** Names of known properties are far shorter; an unknown one may be anything. */
    private static final int LANGSTE_STAP = 60;

    /** Where a parser stands. */
    static Pad van(TokenStreamContext plaats) {
        TokenStreamContext ouder = plaats.getParent();
        Pad pad = ouder == null ? GEHEEL : van(ouder);
        if (plaats.inArray() && plaats.hasCurrentIndex()) {
            return pad.met(plaats.getCurrentIndex());
        }
        String naam = plaats.inObject() ? plaats.currentName() : null;
        return naam == null ? pad : pad.met(naam);
    }

    Pad met(String naam) {
        return new Pad(this, naam);
    }

    Pad met(int index) {
        return new Pad(this, Integer.toString(index));
    }

    @Override
    public String toString() {
        StringBuilder tekst = new StringBuilder();
        schrijf(tekst);
        return tekst.toString();
    }

    private void schrijf(StringBuilder tekst) {
        if (ouder == null) {
            return;
        }
        ouder.schrijf(tekst);
        tekst.append('/');
        stap.chars().limit(LANGSTE_STAP).forEach(teken -> tekst.append(leesbaar((char) teken)));
        if (stap.length() > LANGSTE_STAP) {
            tekst.append("...");
        }
    }

    /** Nothing in a name may move the cursor of a terminal or forge a line in a log. */
    private static String leesbaar(char teken) {
        if (teken == '~') {
            return "~0";
        }
        if (teken == '/') {
            return "~1";
        }
        return switch (Character.getType(teken)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> "?";
            default -> String.valueOf(teken);
        };
    }
}
