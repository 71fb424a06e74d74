package nl.gewoonindewijk.gidw;

import java.util.ArrayList;
import java.util.List;

/** Lays out text for a terminal: wrapped lines and aligned columns. */
final class Tekstblok {

    private static final int BREEDTE = 100;

    /** An amount stays behind its euro sign. */
    private static final String TUSSEN_WOORDEN = "(?<!\u20ac)\\s+";

    private Tekstblok() {}

    /** Breaks a sentence between words, each line behind the same margin. */
    static List<String> regels(String marge, String zin) {
        List<String> regels = new ArrayList<>();
        StringBuilder regel = new StringBuilder(marge);
        for (String woord : zin.strip().split(TUSSEN_WOORDEN, -1)) {
            boolean leeg = regel.length() == marge.length();
            if (!leeg && regel.length() + 1 + woord.length() > BREEDTE) {
                regels.add(regel.toString());
                regel = new StringBuilder(marge);
                leeg = true;
            }
            regel.append(leeg ? "" : " ").append(woord);
        }
        regels.add(regel.toString());
        return regels;
    }

    static String links(String tekst, int breedte) {
        return tekst + " ".repeat(Math.max(0, breedte - tekst.length()));
    }

    static String rechts(String tekst, int breedte) {
        return " ".repeat(Math.max(0, breedte - tekst.length())) + tekst;
    }

    /** A table: the first column to the left, the others to the right, each as wide as it needs to be. */
    static List<String> tabel(List<List<String>> rijen) {
        List<String> regels = new ArrayList<>();
        for (List<String> rij : rijen) {
            StringBuilder regel = new StringBuilder();
            for (int kolom = 0; kolom < rij.size(); kolom++) {
                int plaats = kolom;
                int breedte = rijen.stream()
                        .mapToInt(andere -> andere.get(plaats).length())
                        .max()
                        .orElse(0);
                regel.append(kolom == 0 ? links(rij.get(kolom), breedte) : "  " + rechts(rij.get(kolom), breedte));
            }
            regels.add(regel.toString());
        }
        return regels;
    }
}
