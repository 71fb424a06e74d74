package nl.gewoonindewijk;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.gedeeld.Vervaldag;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender.VrijeDag;
import nl.gewoonindewijk.testkit.HeenEnWeerWet;
import nl.gewoonindewijk.testkit.OrdeningsWet;
import nl.gewoonindewijk.testkit.TijdlijnWet;
import nl.gewoonindewijk.testkit.VerdeelWet;
import nl.gewoonindewijk.testkit.VervaldagWet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** A law that no value can break proves nothing: each part of each law is broken here once. */
class WettenTest {

    private static final Bedrag TIEN = new Bedrag(10);

    private static final LocalDate OUD = LocalDate.of(2022, 7, 1);
    private static final LocalDate NIEUW = LocalDate.of(2023, 1, 1);
    private static final LocalDate TUSSENIN = OUD.plusMonths(1);
    private static final Tijdlijn<String> TIJDLIJN = Tijdlijn.vanaf(OUD, "oud").daarna(NIEUW, "nieuw");

    private static final Werkdagenkalender KALENDER = Werkdagenkalender.TERMIJNENWET;
    private static final Termijn TERMIJN = new Termijn(2, Termijn.Eenheid.WERKDAGEN, Termijn.Regime.CONTRACTUEEL);
    private static final LocalDate VRIJDAG = LocalDate.of(2023, 3, 10);
    private static final VrijeDag ZATERDAG = new VrijeDag(VRIJDAG.plusDays(1), "zaterdag");
    private static final VrijeDag ZONDAG = new VrijeDag(VRIJDAG.plusDays(2), "zondag");
    private static final VrijeDag MAANDAG = new VrijeDag(VRIJDAG.plusDays(3), "maandag");

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

    @Test
    void deTijdlijnwetZietElkeFout() {
        assertDoesNotThrow(() -> TijdlijnWet.controleer(TIJDLIJN, TIJDLIJN::op, NIEUW));
        tijdlijn("geldt een andere waarde", NIEUW.plusYears(1), Option.none(), NIEUW.plusYears(1));
        tijdlijn("geldt een andere waarde", OUD.minusYears(1), Option.some("oud"), OUD.minusYears(1));
        tijdlijn("De vorige waarde geldt tot", OUD.minusDays(1), Option.some("oud"), TUSSENIN);
        tijdlijn("De vorige waarde geldt tot", NIEUW.minusDays(1), Option.some("nieuw"), TUSSENIN);
        tijdlijn("geldt vanaf haar eerste dag", OUD, Option.none(), TUSSENIN);
        tijdlijn("geldt vanaf haar eerste dag", NIEUW, Option.some("oud"), TUSSENIN);
        tijdlijn("blijft gelden", LocalDate.MAX, Option.none(), TUSSENIN);
    }

    /** Holds another value on one day, and is asked for a day on which that shows, or for one on which it does not. */
    private static void tijdlijn(String deelVanDeMelding, LocalDate fout, Option<String> waarde, LocalDate dag) {
        Function<LocalDate, Option<String>> op = elke -> elke.equals(fout) ? waarde : TIJDLIJN.op(elke);

        breekt(deelVanDeMelding, () -> TijdlijnWet.controleer(TIJDLIJN, op, dag));
    }

    @Test
    void deVervaldagwetZietElkeFout() {
        assertDoesNotThrow(() -> vervaldagwet(dag -> TERMIJN.vanaf(dag, KALENDER)));
        breekt("noemt een ander begin", () -> vervaldagwet(dag -> TERMIJN.vanaf(VRIJDAG.minusDays(1), KALENDER)));
        breekt("op of voor haar begin", () -> vervaldagwet(dag -> vervaldag(dag, dag)));
        breekt(
                "Wie later begint is eerder klaar",
                () -> vervaldagwet(dag -> vervaldag(dag, dag.plusDays(dag.equals(VRIJDAG) ? 9 : 1))));
        breekt("lopen op", () -> vervaldagwet(dag -> vervaldag(dag, VRIJDAG.plusDays(9), ZONDAG, ZATERDAG)));
        breekt("lopen op", () -> vervaldagwet(dag -> vervaldag(dag, VRIJDAG.plusDays(9), ZATERDAG, ZATERDAG)));
        breekt("ligt voor de vervaldag", () -> vervaldagwet(dag -> vervaldag(dag, ZATERDAG.datum(), ZATERDAG)));
        breekt("vrij, om die reden", () -> vervaldagwet(dag -> vervaldag(dag, VRIJDAG.plusDays(9), MAANDAG)));
        breekt(
                "vrij, om die reden",
                () -> vervaldagwet(
                        dag -> vervaldag(dag, VRIJDAG.plusDays(9), new VrijeDag(ZATERDAG.datum(), "zondag"))));
    }

    private static void vervaldagwet(Function<LocalDate, Vervaldag> termijn) {
        VervaldagWet.controleer(termijn, VRIJDAG, VRIJDAG.plusDays(1), KALENDER);
    }

    private static Vervaldag vervaldag(LocalDate vanaf, LocalDate datum, VrijeDag... overgeslagen) {
        return new Vervaldag(TERMIJN, vanaf, datum, List.of(overgeslagen));
    }

    private static void breekt(String deelVanDeMelding, Executable controle) {
        AssertionError fout = assertThrows(AssertionError.class, controle);

        assertTrue(String.valueOf(fout.getMessage()).contains(deelVanDeMelding), fout::getMessage);
    }
}
