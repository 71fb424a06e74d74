package nl.gewoonindewijk.regels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.gewoonindewijk.gedeeld.Bedrag;
import org.junit.jupiter.api.Test;

class VingerafdrukTest {

    private record Paar(Object links, Object rechts) {}

    @Test
    void isDeSha256VanEenVasteSchrijfwijze() {
        assertEquals(sha256("1:a;"), Vingerafdruk.van("a"));
        assertEquals(sha256("2:\u20ac5;"), Vingerafdruk.van("\u20ac5"));
        assertEquals(sha256("2:\ud83d\ude00;"), Vingerafdruk.van("\ud83d\ude00"));
        assertEquals(sha256("2:12;"), Vingerafdruk.van(12));
        assertEquals(sha256("2:12;"), Vingerafdruk.van(12L));
        assertEquals(sha256("4:true;"), Vingerafdruk.van(true));
        assertEquals(sha256("5:100.0;"), Vingerafdruk.van(new BigDecimal("100.0")));
        assertEquals(sha256("3:100;"), Vingerafdruk.van(new BigDecimal("1E+2")));
        assertEquals(sha256("10:2023-01-31;"), Vingerafdruk.van(LocalDate.of(2023, 1, 31)));
        assertEquals(sha256("7:VOLDAAN;"), Vingerafdruk.van(Oordeel.Soort.VOLDAAN));
        assertEquals(sha256("[21:a;1:b;;"), Vingerafdruk.van(List.of("a", "b")));
        assertEquals(sha256("?;"), Vingerafdruk.van(Optional.empty()));
        assertEquals(sha256("?1:a;;"), Vingerafdruk.van(Optional.of("a")));
        assertEquals(sha256("{11:a;1:1;;"), Vingerafdruk.van(new TreeMap<>(Map.of("a", 1))));
        assertEquals(sha256("(Bedrag,centen=1:5;;"), Vingerafdruk.van(new Bedrag(5)));
        assertEquals(sha256("(Paar,links=1:a;,rechts=[0;;"), Vingerafdruk.van(new Paar("a", List.of())));
        assertEquals(sha256("1:a;1:b;"), Vingerafdruk.van("a", "b"));
        assertEquals(sha256(""), Vingerafdruk.van());
    }

    @Test
    void verschillendeWaardenStaanErVerschillend() {
        List<Object> waarden = List.of(
                new Paar("ab", "c"),
                new Paar("a", "bc"),
                new Paar("", "abc"),
                new Paar(List.of("a"), List.of("b")),
                new Paar(List.of("a", "b"), List.of()),
                new Paar(List.of(), List.of("a", "b")),
                new Paar(Optional.empty(), Optional.of("")),
                new Paar(Optional.of(""), Optional.empty()),
                new Paar(Optional.of("1:a;"), "b"),
                new Paar("1:a;", "b"),
                new Paar("a", new Paar("b", "c")),
                new Paar(new Paar("a", "b"), "c"),
                new Bedrag(1),
                new Bedrag(-1));

        assertEquals(
                waarden.size(),
                waarden.stream()
                        .map(waarde -> Vingerafdruk.van(waarde))
                        .distinct()
                        .count());
    }

    @Test
    void eenWaardeZonderVasteSchrijfwijzeWordtGeweigerd() {
        assertEquals(
                "Een Instant heeft geen vaste schrijfwijze.",
                assertThrows(IllegalArgumentException.class, () -> Vingerafdruk.van(Instant.EPOCH))
                        .getMessage());
        assertEquals(
                "Een Double heeft geen vaste schrijfwijze.",
                assertThrows(IllegalArgumentException.class, () -> Vingerafdruk.van(new Paar("a", 1.5)))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Vingerafdruk.van(Set.of("a")));
    }

    @Test
    void eenMapZonderVolgordeWordtGeweigerd() {
        IllegalArgumentException fout =
                assertThrows(IllegalArgumentException.class, () -> Vingerafdruk.van(new HashMap<>(Map.of("a", 1))));

        assertEquals("Alleen een gesorteerde map heeft een vaste volgorde.", fout.getMessage());
    }

    @Test
    void eenHalfTekenWordtGeweigerd() {
        IllegalArgumentException fout =
                assertThrows(IllegalArgumentException.class, () -> Vingerafdruk.van("half \ud83d"));

        assertEquals("Een half teken heeft geen vaste schrijfwijze.", fout.getMessage());
        assertNotEquals(Vingerafdruk.van("half ?"), Vingerafdruk.van("half \ufffd"));
    }

    private static String sha256(String tekst) {
        try {
            byte[] som = MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(som);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
