package nl.gewoonindewijk.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import org.junit.jupiter.api.Test;

/** Which component a constructor objects to, without its saying so. */
class BouwplanTest {

    /** Objects to two components in turn. */
    public record Twee(int een, int twee) {
        public Twee {
            if (een == 7) {
                throw new IllegalArgumentException("een is zeven");
            }
            if (twee == 7) {
                throw new IllegalArgumentException("twee is zeven");
            }
        }
    }

    @Test
    void elkBezwaarStaatBijZijnComponent() {
        assertEquals(List.of(), fouten(Twee.class, "{\"een\":1,\"twee\":2}"));
        assertEquals(List.of("/een: een is zeven"), fouten(Twee.class, "{\"een\":7,\"twee\":2}"));
        assertEquals(List.of("/twee: twee is zeven"), fouten(Twee.class, "{\"een\":1,\"twee\":7}"));
        assertEquals(
                List.of("/een: een is zeven", "/twee: twee is zeven"), fouten(Twee.class, "{\"een\":7,\"twee\":7}"));
        assertEquals(List.of("/een: Dit veld ontbreekt.", "/twee: twee is zeven"), fouten(Twee.class, "{\"twee\":7}"));
    }

    /** Objects to how its components stand to each other, and to one of them. */
    public record Bereik(int laagste, int hoogste) {
        public Bereik {
            if (laagste > hoogste) {
                throw new IllegalArgumentException("omgekeerd");
            }
            if (hoogste > 5000) {
                throw new IllegalArgumentException("te hoog");
            }
        }
    }

    @Test
    void eenBezwaarTegenHetGeheelStaatBijHetGeheel() {
        assertEquals(List.of("/: omgekeerd"), fouten(Bereik.class, "{\"laagste\":9,\"hoogste\":8}"));
        assertEquals(List.of("/hoogste: te hoog"), fouten(Bereik.class, "{\"laagste\":9,\"hoogste\":6000}"));
    }

    @Test
    void watVanEenOntbrekendDeelAfhangtWordtNietGeraden() {
        assertEquals(List.of("/hoogste: Dit veld ontbreekt."), fouten(Bereik.class, "{\"laagste\":9}"));
        assertEquals(List.of("/laagste: Dit veld ontbreekt."), fouten(Bereik.class, "{\"hoogste\":8}"));
        assertEquals(
                List.of("/laagste: Dit veld ontbreekt.", "/hoogste: te hoog"),
                fouten(Bereik.class, "{\"hoogste\":6000}"));
    }

    /** Takes one value of a component only where the other has the same. */
    public record Gelijk(String een, List<String> anderen) {
        public Gelijk {
            if (anderen.isEmpty()) {
                throw new IllegalArgumentException("leeg");
            }
            String dit = een;
            if (!anderen.stream().allMatch(dit::equals)) {
                throw new IllegalArgumentException("ongelijk");
            }
        }
    }

    @Test
    void eenLijstMetEenFouteWaardeIsNietLeegEnNietOngelijk() {
        assertEquals(List.of(), fouten(Gelijk.class, "{\"een\":\"x\",\"anderen\":[\"x\",\"x\"]}"));
        assertEquals(
                List.of("/anderen/0: Dit moet een tekst zijn, tussen aanhalingstekens."),
                fouten(Gelijk.class, "{\"een\":\"x\",\"anderen\":[1]}"));
        assertEquals(List.of("/anderen: leeg"), fouten(Gelijk.class, "{\"een\":\"x\",\"anderen\":[]}"));
    }

    /** Objects to every value. */
    public record Nooit(Bedrag bedrag, Optional<String> naam) {
        public Nooit {
            throw new IllegalArgumentException("nooit");
        }
    }

    @Test
    void eenTypeDatNooitKanIsEenFoutVanHetGeheel() {
        assertEquals(List.of("/: nooit"), fouten(Nooit.class, "{\"bedrag\":1}"));
        assertEquals(
                List.of("/naam: Dit veld mag niet null zijn."), fouten(Nooit.class, "{\"bedrag\":1,\"naam\":null}"));
    }

    /** Fails as a host's own code may. */
    public record Fout(int soort) {
        public Fout {
            switch (soort) {
                case 10 -> throw new IllegalArgumentException();
                case 11 -> throw new DateTimeException("in English, with 11");
                case 12 -> throw new IllegalStateException("fout van de host");
                case 13 -> throw new AssertionError("fout van de host");
                case 14 -> throw new ArithmeticException("fout van de host");
                default -> {}
            }
        }
    }

    @Test
    void alleenEenBezwaarIsEenInvoerfout() {
        assertEquals(List.of("/: Deze waarde kan niet."), fouten(Fout.class, "10"));
        assertEquals(List.of("/: Deze dag bestaat niet."), fouten(Fout.class, "11"));
        assertThrows(IllegalStateException.class, () -> fouten(Fout.class, "12"));
        assertThrows(AssertionError.class, () -> fouten(Fout.class, "13"));
        assertThrows(ArithmeticException.class, () -> fouten(Fout.class, "14"));
    }

    /** Has one component that may be absent, so that nothing would be left of it. */
    public record Misschien(Optional<String> naam) {}

    @Test
    void eenRecordMetAlleenEenMisschienHeeftGeenJson() {
        assertThrows(IllegalArgumentException.class, () -> Lezer.van(Misschien.class));
    }

    private static List<String> fouten(Class<?> type, String document) {
        return Lezer.van(type)
                .lees(document)
                .fold(fouten -> fouten.map(Invoerfout::toString).asJava(), goed -> List.of());
    }
}
