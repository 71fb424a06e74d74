package nl.gewoonindewijk;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.testkit.HeenEnWeerWet;
import nl.gewoonindewijk.testkit.OrdeningsWet;
import nl.gewoonindewijk.testkit.VerdeelWet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A law that no value can break proves nothing: each part of each law is broken here once. */
class WettenTest {

    private static final Bedrag TIEN = new Bedrag(10);

    /** Compared by its first letter alone, so that compareTo and equals disagree. */
    private record Beginletter(String woord) implements Comparable<Beginletter> {
        @Override
        public int compareTo(Beginletter ander) {
            return Character.compare(woord.charAt(0), ander.woord.charAt(0));
        }
    }

    /** Stone (0) beats scissors (2), scissors beat paper (1), paper beats stone: there is no order. */
    private record Worp(int hand) implements Comparable<Worp> {
        @Override
        public int compareTo(Worp ander) {
            int verschil = Math.floorMod(hand - ander.hand, 3);
            return verschil == 2 ? -1 : verschil;
        }
    }

    /** Always says that it is the larger. */
    private record Opschepper(int waarde) implements Comparable<Opschepper> {
        @Override
        public int compareTo(Opschepper ander) {
            return 1;
        }
    }

    private static List<Bedrag> delen(long... centen) {
        return Arrays.stream(centen).mapToObj(Bedrag::new).toList();
    }

    @Test
    void deVerdeelwetKeurtEenEerlijkeVerdelingGoed() {
        assertDoesNotThrow(() -> VerdeelWet.controleer(TIEN, 3, delen(4, 3, 3)));
    }

    @Test
    void deVerdeelwetZietElkeFout() {
        breekt("aantal delen", () -> VerdeelWet.controleer(TIEN, 3, delen(5, 5)));
        breekt("tellen niet op", () -> VerdeelWet.controleer(TIEN, 3, delen(3, 3, 3)));
        breekt("meer dan een cent", () -> VerdeelWet.controleer(TIEN, 3, delen(5, 3, 2)));
        breekt("lopen niet af", () -> VerdeelWet.controleer(TIEN, 3, delen(3, 4, 3)));
        breekt("lopen niet af", () -> VerdeelWet.controleer(TIEN, 3, delen(3, 3, 4)));
    }

    @Test
    void deOrdeningswetZietElkeFout() {
        breekt(
                "oneens",
                () -> OrdeningsWet.controleer(
                        new Beginletter("aap"), new Beginletter("appel"), new Beginletter("noot")));
        breekt("niet transitief", () -> OrdeningsWet.controleer(new Worp(0), new Worp(1), new Worp(2)));
        breekt(
                "niet antisymmetrisch",
                () -> OrdeningsWet.controleer(new Opschepper(1), new Opschepper(2), new Opschepper(3)));
    }

    @Test
    void deHeenEnWeerwetVergelijktOokReeksenVanBytes() {
        assertDoesNotThrow(() -> HeenEnWeerWet.controleer(
                "caf\u00e9",
                tekst -> tekst.getBytes(StandardCharsets.UTF_8),
                bytes -> new String(bytes, StandardCharsets.UTF_8)));
    }

    @Test
    void deHeenEnWeerwetZietElkeFout() {
        AtomicInteger teller = new AtomicInteger();

        breekt("niet wat er heen ging", () -> HeenEnWeerWet.controleer("A", a -> a.toLowerCase(Locale.ROOT), a -> a));
        breekt(
                "anders geschreven",
                () -> HeenEnWeerWet.controleer("a", a -> a + teller.incrementAndGet(), a -> a.substring(0, 1)));
    }

    private static void breekt(String deelVanDeMelding, Executable controle) {
        AssertionError fout = assertThrows(AssertionError.class, controle);

        assertTrue(String.valueOf(fout.getMessage()).contains(deelVanDeMelding), fout::getMessage);
    }
}
