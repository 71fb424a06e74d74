package nl.gewoonindewijk.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import io.vavr.control.Try;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.budget.port.Jaarbudgetten;
import nl.gewoonindewijk.budget.port.Toetsrapporten;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.gedeeld.port.Transacties;
import nl.gewoonindewijk.regels.Toetsrapport;

/**
 * What every implementation of {@link Transacties} does with the ports that take part in it. A test of an implementation
 * extends this class and says how they are made.
 */
public abstract class TransactiesConformiteit {

    /**
     * The storage of one opdracht.
     *
     * @param transacties what runs work in one transaction
     * @param jaarbudgetten takes part in it
     * @param toetsrapporten takes part in it
     */
    public record Opslag(Transacties transacties, Jaarbudgetten jaarbudgetten, Toetsrapporten toetsrapporten) {}

    private static final class Onderbroken extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final Onderbroken onderbroken = new Onderbroken();

    /** The storage of an opdracht; each test uses an opdracht that nobody used before. */
    protected abstract Opslag opslag(Opdracht opdracht);

    /** Any jaarbudget of one year. */
    @Provide
    protected Arbitrary<Jaarbudget> jaarbudgetten() {
        return Proefgegevens.jaarbudgetten(Proefgegevens.BOEKJAAR);
    }

    /** Any report on one year. */
    @Provide
    protected Arbitrary<Toetsrapport> rapporten() {
        return WillekeurigeToetsrapporten.over(Proefgegevens.BOEKJAAR);
    }

    @Example
    void hetWerkGeeftZijnAntwoord() {
        Opslag opslag = opslag(Proefgegevens.nieuweOpdracht());

        assertEquals("antwoord", opslag.transacties().voerUit(() -> "antwoord"));
    }

    @Property(tries = 20)
    void watSlaagtIsAllesBewaard(
            @ForAll("jaarbudgetten") Jaarbudget willekeurig, @ForAll("rapporten") Toetsrapport rapport) {
        Jaarbudget jaarbudget = willekeurig.withOpdracht(Proefgegevens.nieuweOpdracht());
        Opslag opslag = opslag(jaarbudget.opdracht());

        long versie = opslag.transacties().voerUit(() -> {
            opslag.toetsrapporten().bewaar(Proefgegevens.BOEKJAAR, rapport);
            return opslag.jaarbudgetten().bewaar(UUID.randomUUID(), jaarbudget, Jaarbudgetten.NIEUW);
        });

        assertEquals(
                Option.some(new Opgeslagen<>(jaarbudget, versie)),
                opslag.jaarbudgetten().vind(Proefgegevens.BOEKJAAR));
        assertEquals(List.of(rapport), opslag.toetsrapporten().over(Proefgegevens.BOEKJAAR));
    }

    @Property(tries = 20)
    void watMisluktMaaktAllesOngedaan(
            @ForAll("jaarbudgetten") Jaarbudget willekeurig,
            @ForAll("jaarbudgetten") Jaarbudget nieuwer,
            @ForAll("rapporten") Toetsrapport rapport) {
        Jaarbudget jaarbudget = willekeurig.withOpdracht(Proefgegevens.nieuweOpdracht());
        Opslag opslag = opslag(jaarbudget.opdracht());
        opslag.jaarbudgetten().bewaar(UUID.randomUUID(), jaarbudget, Jaarbudgetten.NIEUW);

        Onderbroken gegooid =
                assertThrows(Onderbroken.class, () -> opslag.transacties().voerUit(() -> {
                    opslag.jaarbudgetten().bewaar(UUID.randomUUID(), nieuwer.withOpdracht(jaarbudget.opdracht()), 1);
                    opslag.toetsrapporten().bewaar(Proefgegevens.BOEKJAAR, rapport);
                    throw onderbroken;
                }));

        assertSame(onderbroken, gegooid);
        assertEquals(
                Option.some(new Opgeslagen<>(jaarbudget, 1)),
                opslag.jaarbudgetten().vind(Proefgegevens.BOEKJAAR));
        assertEquals(List.of(), opslag.toetsrapporten().over(Proefgegevens.BOEKJAAR));
    }

    @Example
    void eenErrorMaaktOokAllesOngedaan() {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Opslag opslag = opslag(opdracht);
        AssertionError fout = new AssertionError("bedoeld");

        AssertionError gegooid =
                assertThrows(AssertionError.class, () -> opslag.transacties().voerUit(() -> {
                    bewaar(opslag, opdracht, 1);
                    throw fout;
                }));

        assertSame(fout, gegooid);
        assertEquals(Option.none(), opslag.jaarbudgetten().vind(Proefgegevens.BOEKJAAR));
    }

    @Example
    void eenCommandoDatOngedaanIsGemaaktMagOpnieuw() {
        Jaarbudget jaarbudget = Proefgegevens.kaal(Proefgegevens.nieuweOpdracht(), Proefgegevens.BOEKJAAR);
        Opslag opslag = opslag(jaarbudget.opdracht());
        UUID commando = UUID.randomUUID();
        assertThrows(Onderbroken.class, () -> opslag.transacties().voerUit(() -> {
            opslag.jaarbudgetten().bewaar(commando, jaarbudget, Jaarbudgetten.NIEUW);
            throw onderbroken;
        }));

        assertEquals(1, opslag.jaarbudgetten().bewaar(commando, jaarbudget, Jaarbudgetten.NIEUW));
        assertEquals(
                1, opslag.jaarbudgetten().vind(Proefgegevens.BOEKJAAR).get().versie());
    }

    @Example
    void werkZietWatHetZelfBewaarde() {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Opslag opslag = opslag(opdracht);

        Option<Bedrag> gezien = opslag.transacties().voerUit(() -> {
            bewaar(opslag, opdracht, 7);
            return bedrag(opslag);
        });

        assertEquals(Option.some(Bedrag.ofEuro(7)), gezien);
    }

    @Example
    void werkBinnenWerkHoortBijDeLopendeTransactie() {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Opslag opslag = opslag(opdracht);

        assertThrows(Onderbroken.class, () -> opslag.transacties().voerUit(() -> {
            long versie = opslag.transacties().voerUit(() -> bewaar(opslag, opdracht, 1));
            assertEquals(1, versie);
            throw onderbroken;
        }));

        assertEquals(Option.none(), opslag.jaarbudgetten().vind(Proefgegevens.BOEKJAAR));
    }

    @Example
    void watBinnenWerkMisluktMaaktAlleenZichzelfOngedaan() {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Opslag opslag = opslag(opdracht);

        opslag.transacties().voerUit(() -> {
            bewaar(opslag, opdracht, 1);
            assertThrows(Onderbroken.class, () -> opslag.transacties().voerUit(() -> {
                bewaar(opslag, opdracht, 2);
                throw onderbroken;
            }));
            return bewaar(opslag, opdracht, 3);
        });

        assertEquals(Option.some(Bedrag.ofEuro(3)), bedrag(opslag));
        assertEquals(
                2, opslag.jaarbudgetten().vind(Proefgegevens.BOEKJAAR).get().versie());
    }

    @Example
    void naEenGelijktijdigeWijzigingGaatDeTransactieGewoonVerder() {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Opslag opslag = opslag(opdracht);
        Jaarbudget jaarbudget = Proefgegevens.kaal(opdracht, Proefgegevens.BOEKJAAR);
        bewaar(opslag, opdracht, 1);

        opslag.transacties().voerUit(() -> {
            for (long verkeerd : new long[] {Jaarbudgetten.NIEUW, 9}) {
                assertThrows(GelijktijdigeWijziging.class, () -> opslag.jaarbudgetten()
                        .bewaar(UUID.randomUUID(), jaarbudget, verkeerd));
            }
            return bewaar(opslag, opdracht, 2);
        });

        assertEquals(Option.some(Bedrag.ofEuro(2)), bedrag(opslag));
    }

    @Example
    void anderenZienNietsVanWatOngedaanWordtGemaakt() {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Opslag opslag = opslag(opdracht);
        CountDownLatch bewaard = new CountDownLatch(1);

        List<Try<Option<Bedrag>>> uitkomsten = Gelijktijdig.voerUit(List.of(
                () -> opslag.transacties().voerUit(() -> {
                    bewaar(opslag, opdracht, 1);
                    bewaard.countDown();
                    throw onderbroken;
                }),
                () -> {
                    bewaard.await();
                    return bedrag(opslag);
                }));

        assertSame(onderbroken, uitkomsten.get(0).getCause());
        assertEquals(Option.none(), uitkomsten.get(1).get());
    }

    private static long bewaar(Opslag opslag, Opdracht opdracht, long euro) {
        long versie = opslag.jaarbudgetten()
                .vind(Proefgegevens.BOEKJAAR)
                .map(Opgeslagen::versie)
                .getOrElse(Jaarbudgetten.NIEUW);
        Jaarbudget jaarbudget =
                Proefgegevens.kaal(opdracht, Proefgegevens.BOEKJAAR).withBedrag(Bedrag.ofEuro(euro));
        return opslag.jaarbudgetten().bewaar(UUID.randomUUID(), jaarbudget, versie);
    }

    private static Option<Bedrag> bedrag(Opslag opslag) {
        return opslag.jaarbudgetten().vind(Proefgegevens.BOEKJAAR).map(stand -> stand.waarde()
                .bedrag());
    }
}
