package nl.gewoonindewijk.gidw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TekstblokTest {

    @Property
    void afbrekenVerliestGeenWoordEnBlijftBinnenDeBreedte(
            @ForAll List<@AlphaChars @NotBlank @StringLength(min = 1, max = 40) String> woorden) {
        String zin = String.join(" ", woorden);

        List<String> regels = Tekstblok.regels("    ", zin);

        assertEquals(zin, String.join(" ", regels.stream().map(String::strip).toList()));
        assertTrue(regels.stream().allMatch(regel -> regel.length() <= 100), regels.toString());
    }

    @Test
    void eenBedragBlijftBijZijnEuroteken() {
        String lang = "x".repeat(90);

        assertEquals(List.of(lang + " is", "\u20ac 1.000,-"), Tekstblok.regels("", lang + " is \u20ac 1.000,-"));
    }

    @Test
    void eenTabelHeeftKolommenOnderElkaar() {
        assertEquals(
                List.of("maand     bedrag", "1         \u20ac 10,-", "samen  \u20ac 1.000,-"),
                Tekstblok.tabel(List.of(
                        List.of("maand", "bedrag"), List.of("1", "\u20ac 10,-"), List.of("samen", "\u20ac 1.000,-"))));
    }
}
