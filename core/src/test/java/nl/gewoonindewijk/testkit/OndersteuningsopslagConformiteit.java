package nl.gewoonindewijk.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.gedeeld.port.Transacties;
import nl.gewoonindewijk.ondersteuning.Handeling;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcode;
import nl.gewoonindewijk.ondersteuning.pgb.Pgb;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import nl.gewoonindewijk.ondersteuning.port.Zaken;
import nl.gewoonindewijk.ondersteuning.traject.Traject;
import nl.gewoonindewijk.testkit.WillekeurigeVerplichtingen.Voorraad;

/**
 * What every implementation of {@link Ondersteuningsopslag} does: its ports share one transaction. A test of an
 * implementation extends this class and says how the storage is made.
 */
public abstract class OndersteuningsopslagConformiteit {

    private static final int DRADEN = 4;
    private static final int WIJZIGINGEN_PER_DRAAD = 5;

    /** How often is looked whether a case that is held stays what it was: often enough for another to come in between. */
    private static final int KEREN = 20;

    private static final LocalDate OOIT = LocalDate.of(2100, 1, 1);
    private static final Opdracht PROEF = new Opdracht("proef");

    private static final class Onderbroken extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final Onderbroken onderbroken = new Onderbroken();

    /**
     * The storage of an opdracht. Two calls give ports on one and the same storage; each test uses an opdracht that nobody
     * used before, so that the storage need not be emptied.
     */
    protected abstract Ondersteuningsopslag opslag(Opdracht opdracht);

    /**
     * Something for each port.
     *
     * @param aanmelding a question or signal
     * @param traject longer support
     * @param plan a plan
     * @param pgb a budget
     * @param meldcode a use of the meldcode
     * @param voorraad what is due, at least one duty
     * @param handeling what was done
     */
    public record Inhoud(
            Aanmelding aanmelding,
            Traject traject,
            Ondersteuningsplan plan,
            Pgb pgb,
            Meldcode meldcode,
            Voorraad voorraad,
            Handeling handeling) {}

    /** Something for each port. */
    @Provide
    protected Arbitrary<Inhoud> inhoud() {
        return Combinators.combine(
                        WillekeurigeAanmeldingen.van(PROEF),
                        WillekeurigeTrajecten.van(PROEF),
                        WillekeurigePlannen.van(PROEF)
                                .filter(plan -> plan.status().isLopend()),
                        WillekeurigePgbs.van(PROEF),
                        WillekeurigeMeldcodes.van(PROEF),
                        WillekeurigeVerplichtingen.voorraden()
                                .filter(voorraad -> !voorraad.open().isEmpty()),
                        WillekeurigeHandelingen.alle())
                .as(Inhoud::new);
    }

    @Property(tries = 20)
    void watSlaagtStaatInElkePoort(@ForAll("inhoud") Inhoud willekeurig) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Inhoud inhoud = van(opdracht, willekeurig);
        Ondersteuningsopslag opslag = opslag(opdracht);

        opslag.transacties().voerUit(() -> bewaar(opslag, inhoud));

        assertStaatEr(inhoud, opslag);
        assertStaatEr(inhoud, opslag(opdracht));
    }

    @Property(tries = 20)
    void watMisluktStaatInGeenEnkelePoort(@ForAll("inhoud") Inhoud willekeurig) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Inhoud inhoud = van(opdracht, willekeurig);
        Ondersteuningsopslag opslag = opslag(opdracht);

        Onderbroken gegooid =
                assertThrows(Onderbroken.class, () -> opslag.transacties().voerUit(() -> {
                    bewaar(opslag, inhoud);
                    assertStaatEr(inhoud, opslag);
                    throw onderbroken;
                }));

        assertSame(onderbroken, gegooid);
        assertStaatErNiet(inhoud, opslag);
    }

    @Property(tries = 20)
    void watMisluktLaatStaanWatErStond(@ForAll("inhoud") Inhoud eerst, @ForAll("inhoud") Inhoud daarna) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Inhoud oud = van(opdracht, eerst);
        Inhoud nieuw = van(opdracht, daarna);
        Ondersteuningsopslag opslag = opslag(opdracht);
        bewaar(opslag, oud);

        assertThrows(Onderbroken.class, () -> opslag.transacties().voerUit(() -> {
            opslag.werkvoorraad().vervang(oud.voorraad().zaak(), List.of());
            opslag.aanmeldingen().bewaar(oud.aanmelding(), 1);
            opslag.plannen().bewaar(oud.plan(), 1);
            bewaar(opslag, nieuw);
            throw onderbroken;
        }));

        assertStaatEr(oud, opslag);
    }

    @Property(tries = 20)
    void eenHerhaaldCommandoMaaktOngedaanWatErInDeTransactieBewaardWas(@ForAll("inhoud") Inhoud willekeurig) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Inhoud inhoud = van(opdracht, willekeurig);
        Ondersteuningsopslag opslag = opslag(opdracht);
        opslag.handelingen().noteer(inhoud.handeling());

        assertThrows(GelijktijdigeWijziging.class, () -> opslag.transacties().voerUit(() -> bewaar(opslag, inhoud)));

        assertEquals(
                Option.none(),
                opslag.aanmeldingen().vind(inhoud.aanmelding().id().waarde()));
        assertEquals(Option.none(), opslag.plannen().lopend(huishouden(inhoud)));
        assertEquals(List.of(), opslag.werkvoorraad().lees(LocalDate.MIN, OOIT, Optional.empty(), Stream::toList));
    }

    @Property(tries = 20)
    void wieEenWeigeringOpvangtKanInDezelfdeTransactieVerder(
            @ForAll("inhoud") Inhoud willekeurig, @ForAll("inhoud") Inhoud ander) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Inhoud inhoud = van(opdracht, willekeurig);
        Ondersteuningsopslag opslag = opslag(opdracht);
        Ondersteuningsplan tweede = Herschrijving.geen()
                .van(HuishoudenId.class, x -> huishouden(inhoud))
                .in(van(opdracht, ander).plan());
        opslag.handelingen().noteer(inhoud.handeling());
        opslag.plannen().bewaar(inhoud.plan(), Zaken.NIEUW);

        opslag.transacties().voerUit(() -> {
            assertThrows(
                    GelijktijdigeWijziging.class, () -> opslag.handelingen().noteer(inhoud.handeling()));
            assertThrows(GelijktijdigeWijziging.class, () -> opslag.plannen().bewaar(tweede, Zaken.NIEUW));
            assertThrows(GelijktijdigeWijziging.class, () -> opslag.plannen().bewaar(inhoud.plan(), Zaken.NIEUW));
            return opslag.trajecten().bewaar(inhoud.traject(), Zaken.NIEUW);
        });

        assertEquals(
                Option.some(new Opgeslagen<>(inhoud.traject(), 1)),
                opslag.trajecten().vind(inhoud.traject().id().waarde()));
        assertEquals(Option.none(), opslag.plannen().vind(tweede.id().waarde()));
    }

    @Property(tries = 10)
    void anderenZienNietsVanWatOngedaanWordtGemaakt(@ForAll("inhoud") Inhoud willekeurig) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Inhoud inhoud = van(opdracht, willekeurig);
        Ondersteuningsopslag opslag = opslag(opdracht);
        CountDownLatch bewaard = new CountDownLatch(1);

        List<Try<Boolean>> uitkomsten = Gelijktijdig.voerUit(List.of(
                () -> opslag.transacties().voerUit(() -> {
                    bewaar(opslag, inhoud);
                    bewaard.countDown();
                    throw onderbroken;
                }),
                () -> {
                    bewaard.await();
                    assertStaatErNiet(inhoud, opslag);
                    return true;
                }));

        assertSame(onderbroken, uitkomsten.get(0).getCause());
        assertEquals(Try.success(true), uitkomsten.get(1));
    }

    @Property(tries = 5)
    void wieEenZaakVasthoudtVoorWijzigingZietHaarNietVeranderen(@ForAll("inhoud") Inhoud willekeurig) {
        voorElkeSoort(willekeurig, new Vasthouden() {
            @Override
            public <Z extends Zaak> void controleer(Transacties transacties, Zaken<Z, ?> port, Z zaak) {
                List<Try<Long>> uitkomsten = tegelijk(transacties, port, zaak, Opgeslagen::versie);

                assertEquals(List.of(Try.success(1L), Try.success(2L)), uitkomsten);
                assertEquals(Option.some(new Opgeslagen<>(zaak, 2)), port.vind(nummer(zaak)));
            }
        });
    }

    @Property(tries = 5)
    void wieSchrijftWatEenAnderVasthieldEnWijzigdeKomtTeLaat(@ForAll("inhoud") Inhoud willekeurig) {
        voorElkeSoort(willekeurig, new Vasthouden() {
            @Override
            public <Z extends Zaak> void controleer(Transacties transacties, Zaken<Z, ?> port, Z zaak) {
                List<Try<Long>> uitkomsten =
                        tegelijk(transacties, port, zaak, gelezen -> port.bewaar(gelezen.waarde(), gelezen.versie()));

                assertEquals(Try.success(2L), uitkomsten.get(0));
                assertInstanceOf(GelijktijdigeWijziging.class, uitkomsten.get(1).getCause());
                assertEquals(Option.some(new Opgeslagen<>(zaak, 2)), port.vind(nummer(zaak)));
            }
        });
    }

    @Property(tries = 2)
    void nietsGaatVerlorenAlsVelenEenZaakOmDeBeurtVasthouden(@ForAll("inhoud") Inhoud willekeurig) {
        voorElkeSoort(willekeurig, new Vasthouden() {
            @Override
            public <Z extends Zaak> void controleer(Transacties transacties, Zaken<Z, ?> port, Z zaak) {
                List<Try<List<Long>>> uitkomsten = Gelijktijdig.inDraden(DRADEN, () -> {
                    List<Long> versies = new ArrayList<>();
                    while (versies.size() < WIJZIGINGEN_PER_DRAAD) {
                        versies.addAll(probeer(transacties, port, nummer(zaak)));
                    }
                    return versies;
                });

                assertEquals(
                        Vector.rangeClosed(2L, 1L + DRADEN * WIJZIGINGEN_PER_DRAAD),
                        Vector.ofAll(uitkomsten).flatMap(Try::get).sorted());
            }
        });
    }

    /** What is checked of a port, whatever kind of case it stores. */
    private interface Vasthouden {

        <Z extends Zaak> void controleer(Transacties transacties, Zaken<Z, ?> port, Z zaak);
    }

    private void voorElkeSoort(Inhoud willekeurig, Vasthouden vasthouden) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Inhoud inhoud = van(opdracht, willekeurig);
        Ondersteuningsopslag opslag = opslag(opdracht);
        bewaar(opslag, inhoud);

        vasthouden.controleer(opslag.transacties(), opslag.aanmeldingen(), inhoud.aanmelding());
        vasthouden.controleer(opslag.transacties(), opslag.trajecten(), inhoud.traject());
        vasthouden.controleer(opslag.transacties(), opslag.plannen(), inhoud.plan());
        vasthouden.controleer(opslag.transacties(), opslag.pgbs(), inhoud.pgb());
        vasthouden.controleer(opslag.transacties(), opslag.meldcodes(), inhoud.meldcode());
    }

    /** What someone answers who holds a case, and then another who begins to write it meanwhile. */
    private static <Z extends Zaak> List<Try<Long>> tegelijk(
            Transacties transacties, Zaken<Z, ?> port, Z zaak, ToLongFunction<Opgeslagen<Z>> slot) {
        CountDownLatch vast = new CountDownLatch(1);
        CountDownLatch begonnen = new CountDownLatch(1);
        return Gelijktijdig.voerUit(List.of(
                () -> transacties.voerUit(() -> {
                    Opgeslagen<Z> gelezen = port.vindVoorWijziging(nummer(zaak)).get();
                    vast.countDown();
                    Try.run(begonnen::await).get();
                    for (int keer = 0; keer < KEREN; keer++) {
                        assertEquals(Option.some(gelezen), port.vind(nummer(zaak)));
                    }
                    return slot.applyAsLong(gelezen);
                }),
                () -> {
                    vast.await();
                    begonnen.countDown();
                    return port.bewaar(zaak, 1);
                }));
    }

    /** The version that came of it, or none where someone else was first. */
    private static <Z extends Zaak> List<Long> probeer(Transacties transacties, Zaken<Z, ?> port, UUID nummer) {
        try {
            return List.of(transacties.voerUit(() -> {
                Opgeslagen<Z> nu = port.vindVoorWijziging(nummer).get();
                return port.bewaar(nu.waarde(), nu.versie());
            }));
        } catch (GelijktijdigeWijziging iemandWasEerder) {
            return List.of();
        }
    }

    private static UUID nummer(Zaak zaak) {
        return zaak.verwijzing().nummer();
    }

    private static Inhoud van(Opdracht opdracht, Inhoud inhoud) {
        return Herschrijving.geen().van(Opdracht.class, x -> opdracht).in(inhoud);
    }

    private static HuishoudenId huishouden(Inhoud inhoud) {
        return inhoud.plan().kop().lid().huishouden();
    }

    private static long bewaar(Ondersteuningsopslag opslag, Inhoud inhoud) {
        opslag.aanmeldingen().bewaar(inhoud.aanmelding(), Zaken.NIEUW);
        opslag.trajecten().bewaar(inhoud.traject(), Zaken.NIEUW);
        opslag.plannen().bewaar(inhoud.plan(), Zaken.NIEUW);
        opslag.pgbs().bewaar(inhoud.pgb(), Zaken.NIEUW);
        opslag.werkvoorraad()
                .vervang(inhoud.voorraad().zaak(), inhoud.voorraad().open());
        long versie = opslag.meldcodes().bewaar(inhoud.meldcode(), Zaken.NIEUW);
        opslag.handelingen().noteer(inhoud.handeling());
        return versie;
    }

    private static void assertStaatEr(Inhoud inhoud, Ondersteuningsopslag opslag) {
        assertEquals(
                Option.some(new Opgeslagen<>(inhoud.aanmelding(), 1)),
                opslag.aanmeldingen().vind(inhoud.aanmelding().id().waarde()));
        assertEquals(
                Option.some(new Opgeslagen<>(inhoud.traject(), 1)),
                opslag.trajecten().vind(inhoud.traject().id().waarde()));
        assertEquals(
                Option.some(new Opgeslagen<>(inhoud.plan(), 1)),
                opslag.plannen().vind(inhoud.plan().id().waarde()));
        assertEquals(
                Option.some(new Opgeslagen<>(inhoud.pgb(), 1)),
                opslag.pgbs().vind(inhoud.pgb().id().waarde()));
        assertEquals(
                Option.some(new Opgeslagen<>(inhoud.meldcode(), 1)),
                opslag.meldcodes().vind(inhoud.meldcode().id().waarde()));
        assertEquals(Option.some(inhoud.plan().id()), opslag.plannen().lopend(huishouden(inhoud)));
        assertEquals(
                inhoud.voorraad().open().size(),
                opslag.werkvoorraad()
                        .lees(LocalDate.MIN, OOIT, Optional.empty(), Stream::toList)
                        .size());
        assertEquals(
                Option.some(inhoud.handeling()),
                opslag.handelingen().vind(inhoud.handeling().commando()));
    }

    private static void assertStaatErNiet(Inhoud inhoud, Ondersteuningsopslag opslag) {
        assertEquals(
                Option.none(),
                opslag.aanmeldingen().vind(inhoud.aanmelding().id().waarde()));
        assertEquals(
                Option.none(), opslag.trajecten().vind(inhoud.traject().id().waarde()));
        assertEquals(Option.none(), opslag.plannen().vind(inhoud.plan().id().waarde()));
        assertEquals(Option.none(), opslag.pgbs().vind(inhoud.pgb().id().waarde()));
        assertEquals(
                Option.none(), opslag.meldcodes().vind(inhoud.meldcode().id().waarde()));
        assertEquals(Option.none(), opslag.plannen().lopend(huishouden(inhoud)));
        assertEquals(List.of(), opslag.werkvoorraad().lees(LocalDate.MIN, OOIT, Optional.empty(), Stream::toList));
        assertEquals(Option.none(), opslag.handelingen().vind(inhoud.handeling().commando()));
    }
}
