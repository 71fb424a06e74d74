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
import java.util.concurrent.CountDownLatch;
import java.util.function.LongUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.bewaring.Bewaarmoment;
import nl.gewoonindewijk.dossier.logboek.Logketen;
import nl.gewoonindewijk.dossier.logboek.Logregel;
import nl.gewoonindewijk.dossier.logboek.Verwerking;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.dossier.port.Dossiers;
import nl.gewoonindewijk.dossier.port.Toestemmingen;
import nl.gewoonindewijk.dossier.port.Vernietigingslijsten;
import nl.gewoonindewijk.dossier.toestemming.Toestemming;
import nl.gewoonindewijk.dossier.toestemming.Verstrekking;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Lijstregel;
import nl.gewoonindewijk.dossier.vernietiging.Regeluitkomst;
import nl.gewoonindewijk.dossier.vernietiging.Telling;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingslijst;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.gedeeld.port.Sleutelbewaarder;

/**
 * What every implementation of {@link Dossieropslag} does: its ports share one transaction. A test of an implementation extends
 * this class and says how the storage is made.
 */
public abstract class DossieropslagConformiteit {

    private static final int DRADEN = 4;
    private static final int WIJZIGINGEN_PER_DRAAD = 5;

    /** How often is looked whether what is held stays what it was: often enough for another to come in between. */
    private static final int KEREN = 20;

    private static final int ALLES = 100;
    private static final LocalDate OOIT = LocalDate.of(2100, 1, 1);
    private static final Opdracht PROEF = new Opdracht("proef");

    private static final class Onderbroken extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final Onderbroken onderbroken = new Onderbroken();
    private final Proefsleutels sleutels = Proefsleutels.van("proef");

    /**
     * The storage of an opdracht, with the keys that protect what is in it. Two calls give ports on one and the same storage;
     * each test uses an opdracht that nobody used before, so that the storage need not be emptied.
     */
    protected abstract Dossieropslag opslag(Opdracht opdracht, Sleutelbewaarder sleutels);

    /**
     * Something for each port, all of it about one dossier.
     *
     * @param dossier a dossier with at least one piece
     * @param toestemming consent in it
     * @param verstrekking what was shared of it
     * @param lijst a list
     * @param regel a line of it
     * @param verwerking what was done with the dossier
     */
    public record Inhoud(
            Dossier dossier,
            Toestemming toestemming,
            Verstrekking verstrekking,
            Vernietigingslijst lijst,
            Lijstregel regel,
            Verwerking verwerking) {

        List<Bewaarmoment> momenten() {
            return dossier.stukken().stream()
                    .map(stuk -> new Bewaarmoment(stuk.ontvangenOp(), dossier.id(), stuk.stuk()))
                    .toList();
        }

        LijstId lijstId() {
            return lijst.kop().id();
        }
    }

    /** Something for each port. */
    @Provide
    protected Arbitrary<Inhoud> inhoud() {
        Arbitrary<Dossier> metStuk = WillekeurigeDossiers.van(PROEF)
                .filter(dossier -> !dossier.stukken().isEmpty());
        return metStuk.flatMap(dossier -> Combinators.combine(
                        Arbitraries.just(dossier),
                        WillekeurigeToestemmingen.van(dossier.id()),
                        WillekeurigeVerstrekkingen.van(dossier.id()),
                        WillekeurigeVernietigingslijsten.van(PROEF),
                        WillekeurigeLijstregels.met(1).map(regel -> regel.withDossier(dossier.id())),
                        WillekeurigeVerwerkingen.over(dossier.kop().kenmerk()))
                .as(Inhoud::new));
    }

    @Property(tries = 20)
    void watSlaagtStaatInElkePoort(@ForAll("inhoud") Inhoud willekeurig) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Inhoud inhoud = van(opdracht, willekeurig);
        Dossieropslag opslag = opslag(opdracht, sleutels);

        opslag.transacties().voerUit(() -> bewaar(opslag, inhoud));

        assertStaatEr(inhoud, opslag);
        assertStaatEr(inhoud, opslag(opdracht, sleutels));
        assertEquals(opdracht, opslag.opdracht());
    }

    @Property(tries = 20)
    void watMisluktStaatInGeenEnkelePoort(@ForAll("inhoud") Inhoud willekeurig) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Inhoud inhoud = van(opdracht, willekeurig);
        Dossieropslag opslag = opslag(opdracht, sleutels);

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
        Dossieropslag opslag = opslag(opdracht, sleutels);
        bewaar(opslag, oud);

        assertThrows(Onderbroken.class, () -> opslag.transacties().voerUit(() -> {
            opslag.toestemmingen().vernietig(List.of(oud.toestemming().id()));
            opslag.verstrekkingen().vernietig(List.of(oud.verstrekking().nummer()));
            opslag.bewaaragenda().vervang(List.of(oud.dossier().id()), List.of());
            opslag.vernietigingslijsten().rondAf(oud.lijstId(), uitkomst(Regeluitkomst.Wat.VERNIETIGD));
            opslag.vernietigingslijsten().vergeet(oud.lijstId());
            opslag.dossiers().vernietig(List.of(oud.dossier().id()));
            bewaar(opslag, nieuw);
            throw onderbroken;
        }));

        assertStaatEr(oud, opslag);
        assertEquals(Option.none(), opslag.dossiers().vind(nieuw.dossier().id()));
    }

    @Property(tries = 20)
    void vanEenVernietigdDossierBlijftAlleenHetLogboekOver(
            @ForAll("inhoud") Inhoud willekeurig, @ForAll("inhoud") Inhoud willekeurigAnder) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Inhoud weg = van(opdracht, willekeurig);
        Inhoud ander = van(opdracht, willekeurigAnder);
        Dossieropslag opslag = opslag(opdracht, sleutels);
        bewaar(opslag, weg);
        bewaar(opslag, ander);
        List<Logregel> toen = opslag.logboek().lees(Stream::toList);

        opslag.dossiers().vernietig(List.of(weg.dossier().id()));

        DossierId id = weg.dossier().id();
        assertEquals(Option.none(), opslag.dossiers().vind(id));
        assertEquals(
                Option.none(), opslag.toestemmingen().vind(weg.toestemming().id()));
        assertEquals(List.of(), opslag.toestemmingen().van(id));
        assertEquals(
                Option.none(), opslag.verstrekkingen().vind(weg.verstrekking().nummer()));
        assertEquals(List.of(), opslag.verstrekkingen().van(id));
        assertMomenten(Vector.ofAll(ander.momenten()), opslag);
        assertEquals(toen, opslag.logboek().lees(Stream::toList));
        assertEquals(
                Option.some(new Opgeslagen<>(ander.toestemming(), 1)),
                opslag.toestemmingen().vind(ander.toestemming().id()));
        assertEquals(
                Option.some(ander.verstrekking()),
                opslag.verstrekkingen().vind(ander.verstrekking().nummer()));
    }

    @Property(tries = 20)
    void eenRegelVanEenLijstBlijftTotZijIsAfgerondOokZonderDossier(@ForAll("inhoud") Inhoud willekeurig) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Inhoud inhoud = van(opdracht, willekeurig);
        Dossieropslag opslag = opslag(opdracht, sleutels);
        bewaar(opslag, inhoud);

        opslag.dossiers().vernietig(List.of(inhoud.dossier().id()));

        Vernietigingslijsten lijsten = opslag.vernietigingslijsten();
        assertEquals(List.of(inhoud.regel()), lijsten.open(inhoud.lijstId(), ALLES));
        lijsten.rondAf(inhoud.lijstId(), uitkomst(Regeluitkomst.Wat.NIET_AANWEZIG));
        assertEquals(new Telling(0, 1), lijsten.telling(inhoud.lijstId()));
    }

    @Property(tries = 20)
    void wieEenWeigeringOpvangtKanInDezelfdeTransactieVerder(
            @ForAll("inhoud") Inhoud willekeurig, @ForAll("inhoud") Inhoud willekeurigAnder) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Inhoud inhoud = van(opdracht, willekeurig);
        Inhoud ander = van(opdracht, willekeurigAnder);
        Dossieropslag opslag = opslag(opdracht, sleutels);
        bewaar(opslag, inhoud);

        opslag.transacties().voerUit(() -> {
            assertGeweigerd(() -> opslag.dossiers().bewaar(inhoud.dossier(), Dossiers.NIEUW));
            assertGeweigerd(() -> opslag.toestemmingen().bewaar(inhoud.toestemming(), Toestemmingen.NIEUW));
            assertGeweigerd(() -> {
                opslag.verstrekkingen().noteer(inhoud.verstrekking());
                return true;
            });
            assertGeweigerd(() -> opslag.vernietigingslijsten().bewaar(inhoud.lijst(), Vernietigingslijsten.NIEUW));
            assertGeweigerd(() -> {
                opslag.vernietigingslijsten().voegToe(inhoud.lijstId(), List.of(inhoud.regel()));
                return true;
            });
            return bewaar(opslag, ander);
        });

        assertEquals(
                Option.some(new Opgeslagen<>(ander.dossier(), 1)),
                opslag.dossiers().vind(ander.dossier().id()));
        assertEquals(
                List.of(inhoud.verwerking(), ander.verwerking()),
                opslag.logboek().lees(regels -> regels.map(Logregel::verwerking).toList()));
    }

    private static void assertGeweigerd(Supplier<?> werk) {
        assertThrows(GelijktijdigeWijziging.class, werk::get);
    }

    @Property(tries = 10)
    void anderenZienNietsVanWatOngedaanWordtGemaakt(@ForAll("inhoud") Inhoud willekeurig) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Inhoud inhoud = van(opdracht, willekeurig);
        Dossieropslag opslag = opslag(opdracht, sleutels);
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
    void wieVasthoudtVoorWijzigingZietHetNietVeranderen(@ForAll("inhoud") Inhoud willekeurig) {
        voorElkeSoort(willekeurig, (opslag, vast) -> {
            List<Try<Long>> uitkomsten = tegelijk(opslag, vast, versie -> versie);

            assertEquals(List.of(Try.success(1L), Try.success(2L)), uitkomsten);
            assertEquals(2, vast.versie());
        });
    }

    @Property(tries = 5)
    void wieSchrijftWatEenAnderVasthieldEnWijzigdeKomtTeLaat(@ForAll("inhoud") Inhoud willekeurig) {
        voorElkeSoort(willekeurig, (opslag, vast) -> {
            List<Try<Long>> uitkomsten = tegelijk(opslag, vast, vast::bewaar);

            assertEquals(Try.success(2L), uitkomsten.get(0));
            assertInstanceOf(GelijktijdigeWijziging.class, uitkomsten.get(1).getCause());
            assertEquals(2, vast.versie());
        });
    }

    @Property(tries = 2)
    void nietsGaatVerlorenAlsVelenOmDeBeurtVasthouden(@ForAll("inhoud") Inhoud willekeurig) {
        voorElkeSoort(willekeurig, (opslag, vast) -> {
            List<Try<List<Long>>> uitkomsten = Gelijktijdig.inDraden(DRADEN, () -> {
                List<Long> versies = new ArrayList<>();
                while (versies.size() < WIJZIGINGEN_PER_DRAAD) {
                    versies.addAll(probeer(opslag, vast));
                }
                return versies;
            });

            assertEquals(
                    Vector.rangeClosed(2L, 1L + DRADEN * WIJZIGINGEN_PER_DRAAD),
                    Vector.ofAll(uitkomsten).flatMap(Try::get).sorted());
        });
    }

    /** Something that can be held until the transaction ends. */
    private interface Vast {

        /** Holds it, and answers its version. */
        long houdVast();

        /** The version that anyone sees. */
        long versie();

        /** Stores it over a version. */
        long bewaar(long verwachteVersie);
    }

    private interface Controle {
        void controleer(Dossieropslag opslag, Vast vast);
    }

    private void voorElkeSoort(Inhoud willekeurig, Controle controle) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Inhoud inhoud = van(opdracht, willekeurig);
        Dossieropslag opslag = opslag(opdracht, sleutels);
        bewaar(opslag, inhoud);

        controle.controleer(opslag, vast(opslag.dossiers(), inhoud.dossier()));
        controle.controleer(opslag, vast(opslag.vernietigingslijsten(), inhoud.lijst()));
    }

    private static Vast vast(Dossiers port, Dossier dossier) {
        return new Vast() {
            @Override
            public long houdVast() {
                return port.vindVoorWijziging(List.of(dossier.id())).get(0).versie();
            }

            @Override
            public long versie() {
                return port.vind(dossier.id()).get().versie();
            }

            @Override
            public long bewaar(long verwachteVersie) {
                return port.bewaar(dossier, verwachteVersie);
            }
        };
    }

    private static Vast vast(Vernietigingslijsten port, Vernietigingslijst lijst) {
        return new Vast() {
            @Override
            public long houdVast() {
                return port.vindVoorWijziging(lijst.kop().id()).get().versie();
            }

            @Override
            public long versie() {
                return port.vind(lijst.kop().id()).get().versie();
            }

            @Override
            public long bewaar(long verwachteVersie) {
                return port.bewaar(lijst, verwachteVersie);
            }
        };
    }

    /** What someone answers who holds something, and then another who begins to write it meanwhile. */
    private static List<Try<Long>> tegelijk(Dossieropslag opslag, Vast vast, LongUnaryOperator slot) {
        CountDownLatch houdt = new CountDownLatch(1);
        CountDownLatch begonnen = new CountDownLatch(1);
        return Gelijktijdig.voerUit(List.of(
                () -> opslag.transacties().voerUit(() -> {
                    long gelezen = vast.houdVast();
                    houdt.countDown();
                    Try.run(begonnen::await).get();
                    for (int keer = 0; keer < KEREN; keer++) {
                        assertEquals(gelezen, vast.versie());
                    }
                    return slot.applyAsLong(gelezen);
                }),
                () -> {
                    houdt.await();
                    begonnen.countDown();
                    return vast.bewaar(1);
                }));
    }

    /** The version that came of it, or none where someone else was first. */
    private static List<Long> probeer(Dossieropslag opslag, Vast vast) {
        try {
            return List.of(opslag.transacties().voerUit(() -> vast.bewaar(vast.houdVast())));
        } catch (GelijktijdigeWijziging iemandWasEerder) {
            return List.of();
        }
    }

    private static Inhoud van(Opdracht opdracht, Inhoud inhoud) {
        return Herschrijving.geen().van(Opdracht.class, x -> opdracht).in(inhoud);
    }

    private static List<Regeluitkomst> uitkomst(Regeluitkomst.Wat wat) {
        return List.of(new Regeluitkomst(1, wat, OOIT));
    }

    private static long bewaar(Dossieropslag opslag, Inhoud inhoud) {
        long versie = opslag.dossiers().bewaar(inhoud.dossier(), Dossiers.NIEUW);
        opslag.toestemmingen().bewaar(inhoud.toestemming(), Toestemmingen.NIEUW);
        opslag.verstrekkingen().noteer(inhoud.verstrekking());
        opslag.bewaaragenda().vervang(List.of(inhoud.dossier().id()), inhoud.momenten());
        opslag.vernietigingslijsten().bewaar(inhoud.lijst(), Vernietigingslijsten.NIEUW);
        opslag.vernietigingslijsten().voegToe(inhoud.lijstId(), List.of(inhoud.regel()));
        opslag.logboek().noteer(List.of(inhoud.verwerking()));
        return versie;
    }

    private void assertStaatEr(Inhoud inhoud, Dossieropslag opslag) {
        assertEquals(
                Option.some(new Opgeslagen<>(inhoud.dossier(), 1)),
                opslag.dossiers().vind(inhoud.dossier().id()));
        assertEquals(
                Option.some(new Opgeslagen<>(inhoud.toestemming(), 1)),
                opslag.toestemmingen().vind(inhoud.toestemming().id()));
        assertEquals(
                Option.some(inhoud.verstrekking()),
                opslag.verstrekkingen().vind(inhoud.verstrekking().nummer()));
        assertMomenten(Vector.ofAll(inhoud.momenten()), opslag);
        assertEquals(
                Option.some(new Opgeslagen<>(inhoud.lijst(), 1)),
                opslag.vernietigingslijsten().vind(inhoud.lijstId()));
        assertEquals(List.of(inhoud.regel()), opslag.vernietigingslijsten().open(inhoud.lijstId(), ALLES));
        assertEquals(List.of(inhoud.verwerking()), opslag.logboek().lees(regels -> regels.map(Logregel::verwerking)
                .toList()));
        assertInstanceOf(Logketen.Heel.class, opslag.logboek().lees(regels -> new Logketen(sleutels::vind)
                .controleer(regels, Optional.empty())));
    }

    private static void assertMomenten(Vector<Bewaarmoment> verwacht, Dossieropslag opslag) {
        List<Bewaarmoment> gelezen = opslag.bewaaragenda().op(OOIT, Optional.empty(), ALLES);
        assertEquals(verwacht.size(), gelezen.size());
        assertEquals(verwacht.toSet(), Vector.ofAll(gelezen).toSet());
    }

    private static void assertStaatErNiet(Inhoud inhoud, Dossieropslag opslag) {
        assertEquals(Option.none(), opslag.dossiers().vind(inhoud.dossier().id()));
        assertEquals(List.of(), opslag.dossiers().lijst(Optional.empty(), ALLES));
        assertEquals(
                Option.none(), opslag.toestemmingen().vind(inhoud.toestemming().id()));
        assertEquals(
                Option.none(),
                opslag.verstrekkingen().vind(inhoud.verstrekking().nummer()));
        assertMomenten(Vector.empty(), opslag);
        assertEquals(Option.none(), opslag.vernietigingslijsten().vind(inhoud.lijstId()));
        assertEquals(List.of(), opslag.vernietigingslijsten().open(inhoud.lijstId(), ALLES));
        assertEquals(List.of(), opslag.logboek().lees(Stream::toList));
    }
}
