package nl.gewoonindewijk.budget.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.gewoonindewijk.beleid.HaarlemsBeleid;
import nl.gewoonindewijk.budget.Begroting;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.budget.port.Jaarbudgetten;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.gedeeld.port.Transacties;
import nl.gewoonindewijk.testkit.InMemoryJaarbudgetten;
import nl.gewoonindewijk.testkit.InMemoryTransacties;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import org.junit.jupiter.api.Test;

class BewaarJaarbudgetTest {

    private static final Boekjaar JAAR = new Boekjaar(2023);
    private static final UUID COMMANDO = new UUID(0, 1);
    private static final UUID ANDER_COMMANDO = new UUID(0, 2);

    private final InMemoryTransacties transacties = new InMemoryTransacties();
    private final Jaarbudgetten jaarbudgetten = new InMemoryJaarbudgetten(Haarlem.OPDRACHT, transacties);
    private final BewaarJaarbudget gebruik =
            new BewaarJaarbudget(HaarlemsBeleid.BOOM.themacodes(), jaarbudgetten, transacties);

    private static Jaarbudget metThemas(String... themas) {
        Jaarbudget gezond = Voorbeeldbudgetten.gezond();
        Begroting begroting = gezond.begroting();
        return gezond.withBegroting(new Begroting(
                Vector.ofAll(begroting.posten())
                        .zip(Vector.of(themas))
                        .map(post -> post._1().withThema(Optional.of(post._2()).filter(thema -> !thema.isEmpty())))
                        .asJava(),
                begroting.dienstverlening(),
                begroting.winst()));
    }

    private static Invoerfout onbekend(int post) {
        return new Invoerfout("/begroting/posten/" + post + "/thema", "De beleidsboom kent dit thema niet.");
    }

    @Test
    void bewaartEenJaarbudgetWaarvanElkThemaInDeBeleidsboomStaat() {
        Jaarbudget gezond = Voorbeeldbudgetten.gezond();

        assertEquals(Validation.valid(1L), gebruik.bewaar(COMMANDO, gezond, Jaarbudgetten.NIEUW));
        assertEquals(Option.of(new Opgeslagen<>(gezond, 1)), jaarbudgetten.vind(JAAR));
    }

    @Test
    void bewaartNietsBijEenOnbekendThemaEnNoemtElkeFout() {
        Jaarbudget budget = metThemas("ONTMOETEN", "ONTMOETING", "", "ontmoeten");

        assertEquals(
                Validation.invalid(Vector.of(onbekend(1), onbekend(3))),
                gebruik.bewaar(COMMANDO, budget, Jaarbudgetten.NIEUW));
        assertEquals(List.of(), jaarbudgetten.jaren());
    }

    @Test
    void zonderThemasIsElkThemaOnbekend() {
        BewaarJaarbudget zonder = new BewaarJaarbudget(Set.of(), jaarbudgetten, transacties);

        assertEquals(
                Validation.invalid(Vector.of(onbekend(0))),
                zonder.bewaar(COMMANDO, metThemas("ONTMOETEN", ""), Jaarbudgetten.NIEUW));
    }

    @Test
    void eenTweedeVersieGaatUitVanDeEerste() {
        Jaarbudget gezond = Voorbeeldbudgetten.gezond();
        Jaarbudget hoger = gezond.withBedrag(Bedrag.ofEuro(35_000_000));
        gebruik.bewaar(COMMANDO, gezond, Jaarbudgetten.NIEUW);

        assertEquals(Validation.valid(2L), gebruik.bewaar(ANDER_COMMANDO, hoger, 1));
        assertEquals(Option.of(new Opgeslagen<>(hoger, 2)), jaarbudgetten.vind(JAAR));
    }

    @Test
    void hetzelfdeCommandoNogEensVerandertNietsEnAntwoordtAlsToen() {
        Jaarbudget gezond = Voorbeeldbudgetten.gezond();
        gebruik.bewaar(COMMANDO, gezond, Jaarbudgetten.NIEUW);

        assertEquals(Validation.valid(1L), gebruik.bewaar(COMMANDO, gezond, Jaarbudgetten.NIEUW));
        assertEquals(Option.of(new Opgeslagen<>(gezond, 1)), jaarbudgetten.vind(JAAR));
    }

    @Test
    void wieEenAndereWijzigingOverHetHoofdZagBewaartNiets() {
        Jaarbudget gezond = Voorbeeldbudgetten.gezond();
        gebruik.bewaar(COMMANDO, gezond, Jaarbudgetten.NIEUW);

        assertThrows(
                GelijktijdigeWijziging.class,
                () -> gebruik.bewaar(ANDER_COMMANDO, gezond.withBedrag(Bedrag.NUL), Jaarbudgetten.NIEUW));
        assertEquals(Option.of(new Opgeslagen<>(gezond, 1)), jaarbudgetten.vind(JAAR));
    }

    @Test
    void bewaartBinnenEenTransactie() {
        AtomicInteger begonnen = new AtomicInteger();
        Transacties teller = new Transacties() {
            @Override
            public <T> T voerUit(Supplier<T> werk) {
                begonnen.incrementAndGet();
                return transacties.voerUit(werk);
            }
        };

        assertTrue(new BewaarJaarbudget(HaarlemsBeleid.BOOM.themacodes(), jaarbudgetten, teller)
                .bewaar(COMMANDO, Voorbeeldbudgetten.gezond(), Jaarbudgetten.NIEUW)
                .isValid());
        assertEquals(1, begonnen.get());
    }
}
