package nl.gewoonindewijk.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Try;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.Dossierkenmerk;
import nl.gewoonindewijk.dossier.logboek.Logketen;
import nl.gewoonindewijk.dossier.logboek.Logregel;
import nl.gewoonindewijk.dossier.logboek.Logstand;
import nl.gewoonindewijk.dossier.logboek.Verwerking;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.dossier.port.Verwerkingslogboek;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.gedeeld.port.Sleutelbewaarder;

/**
 * What every implementation of {@link Verwerkingslogboek} does. A test of an implementation extends this class and says how the
 * storage is made.
 */
public abstract class VerwerkingslogboekConformiteit {

    private static final int MEESTE = 5;
    private static final int DRADEN = 4;
    private static final int KEREN = 6;
    private static final int PER_KEER = 3;
    private static final int VEEL = 2_500;

    private static final class Onderbroken extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final Onderbroken onderbroken = new Onderbroken();
    private final Proefsleutels sleutels = Proefsleutels.van("proef");

    /**
     * The storage of an opdracht, with the keys that its log is sealed with. Two calls give ports on one and the same storage;
     * each test uses an opdracht that nobody used before, so that the storage need not be emptied.
     */
    protected abstract Dossieropslag opslag(Opdracht opdracht, Sleutelbewaarder sleutels);

    /** Several things that were done, among them none. */
    @Provide
    protected Arbitrary<List<Verwerking>> reeksen() {
        return WillekeurigeVerwerkingen.alle().list().ofMaxSize(MEESTE);
    }

    /** Several things that were done, at least one. */
    @Provide
    protected Arbitrary<List<Verwerking>> gevuld() {
        return WillekeurigeVerwerkingen.alle().list().ofMinSize(1).ofMaxSize(MEESTE);
    }

    /** Texts that do harm where a text becomes part of a statement. */
    @Provide
    protected Arbitrary<String> sql() {
        return Arbitraries.of(Proefgegevens.SQL);
    }

    @Property(tries = 50)
    void watGenoteerdIsStaatErInVolgordeEnVerzegeld(
            @ForAll("reeksen") List<Verwerking> eerst, @ForAll("reeksen") List<Verwerking> daarna) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Verwerkingslogboek logboek = logboek(opdracht);

        logboek.noteer(eerst);
        logboek.noteer(daarna);

        assertLogboek(opdracht, Vector.ofAll(eerst).appendAll(daarna), logboek(opdracht));
    }

    @Property(tries = 20)
    void watErStondVerandertNietDoorWatErbijKomt(
            @ForAll("gevuld") List<Verwerking> eerst, @ForAll("gevuld") List<Verwerking> daarna) {
        Verwerkingslogboek logboek = logboek(Proefgegevens.nieuweOpdracht());
        logboek.noteer(eerst);
        List<Logregel> toen = alles(logboek);

        logboek.noteer(daarna);
        logboek.noteer(eerst);

        assertEquals(toen, alles(logboek).subList(0, toen.size()));
        assertEquals(2 * eerst.size() + daarna.size(), alles(logboek).size());
    }

    @Property(tries = 30)
    void overEenDossierStaatAlleenWatDaaroverGaat(
            @ForAll("reeksen") List<Verwerking> reeks, @ForAll("gevuld") List<Verwerking> over) {
        Verwerkingslogboek logboek = logboek(Proefgegevens.nieuweOpdracht());
        Dossierkenmerk kenmerk = new Dossierkenmerk(UUID.randomUUID());
        for (Verwerking verwerking : over) {
            logboek.noteer(List.of(verwerking.withBetrokkene(kenmerk)));
            logboek.noteer(reeks);
        }

        List<Logregel> gevonden = logboek.over(kenmerk);

        assertEquals(
                Vector.ofAll(over)
                        .map(verwerking -> verwerking.withBetrokkene(kenmerk))
                        .asJava(),
                gevonden.stream().map(Logregel::verwerking).toList());
        assertEquals(
                Vector.ofAll(alles(logboek))
                        .filter(regel -> regel.verwerking().betrokkene().equals(Optional.of(kenmerk)))
                        .asJava(),
                gevonden);
        assertEquals(List.of(), logboek.over(new Dossierkenmerk(UUID.randomUUID())));
    }

    @Example
    void eenLeegLogboekIsHeel() {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Verwerkingslogboek logboek = logboek(opdracht);

        logboek.noteer(List.of());

        assertLogboek(opdracht, Vector.empty(), logboek);
        assertEquals(new Logketen.Heel(Logstand.LEEG), controleer(logboek));
    }

    @Property(tries = 30)
    void watOngedaanGemaaktIsLaatGeenGatAchter(
            @ForAll("reeksen") List<Verwerking> eerst,
            @ForAll("gevuld") List<Verwerking> ongedaan,
            @ForAll("gevuld") List<Verwerking> daarna) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Dossieropslag opslag = opslag(opdracht, sleutels);
        opslag.logboek().noteer(eerst);

        assertThrows(Onderbroken.class, () -> opslag.transacties().voerUit(() -> {
            opslag.logboek().noteer(ongedaan);
            assertEquals(eerst.size() + ongedaan.size(), alles(opslag.logboek()).size());
            throw onderbroken;
        }));
        opslag.logboek().noteer(daarna);

        assertLogboek(opdracht, Vector.ofAll(eerst).appendAll(daarna), opslag.logboek());
    }

    @Property(tries = 20)
    void watBinnenEenTransactieOngedaanIsLaatGeenGatAchter(
            @ForAll("gevuld") List<Verwerking> ongedaan, @ForAll("gevuld") List<Verwerking> daarna) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Dossieropslag opslag = opslag(opdracht, sleutels);

        opslag.transacties().voerUit(() -> {
            assertThrows(Onderbroken.class, () -> opslag.transacties().voerUit(() -> {
                opslag.logboek().noteer(ongedaan);
                throw onderbroken;
            }));
            opslag.logboek().noteer(daarna);
            return daarna;
        });

        assertLogboek(opdracht, Vector.ofAll(daarna), opslag.logboek());
    }

    @Property(tries = 20)
    void tweeOpdrachtenHebbenElkHunEigenKeten(
            @ForAll("gevuld") List<Verwerking> een, @ForAll("gevuld") List<Verwerking> ander) {
        Opdracht hier = Proefgegevens.nieuweOpdracht();
        Opdracht daar = Proefgegevens.nieuweOpdracht();
        Dossierkenmerk kenmerk = new Dossierkenmerk(UUID.randomUUID());
        Vector<Verwerking> inHaarlem = Vector.ofAll(een).map(verwerking -> verwerking.withBetrokkene(kenmerk));
        Vector<Verwerking> elders = Vector.ofAll(ander).map(verwerking -> verwerking.withBetrokkene(kenmerk));
        Verwerkingslogboek logboekHier = logboek(hier);
        Verwerkingslogboek logboekDaar = logboek(daar);

        inHaarlem.forEach(verwerking -> logboekHier.noteer(List.of(verwerking)));
        logboekDaar.noteer(elders.asJava());
        logboekHier.noteer(inHaarlem.asJava());

        assertLogboek(hier, inHaarlem.appendAll(inHaarlem), logboekHier);
        assertLogboek(daar, elders, logboekDaar);
        assertEquals(alles(logboekDaar), logboekDaar.over(kenmerk));
        assertEquals(alles(logboekHier), logboekHier.over(kenmerk));
    }

    @Property(tries = 5)
    void velenDieTegelijkSchrijvenMakenEenKetenZonderGaten(@ForAll("gevuld") List<Verwerking> willekeurig) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Dossieropslag opslag = opslag(opdracht, sleutels);
        Vector<Dossierkenmerk> schrijvers = Vector.fill(DRADEN, () -> new Dossierkenmerk(UUID.randomUUID()));

        List<Try<Integer>> uitkomsten = Gelijktijdig.voerUit(schrijvers
                .map(schrijver -> (Callable<Integer>)
                        () -> schrijf(opslag, willekeurig.get(0).withBetrokkene(schrijver)))
                .asJava());

        assertTrue(Vector.ofAll(uitkomsten).forAll(Try::isSuccess), () -> uitkomsten.toString());
        List<Logregel> regels = alles(opslag.logboek());
        assertEquals(DRADEN * KEREN * PER_KEER, regels.size());
        assertEquals(new Logketen.Heel(regels.get(regels.size() - 1).stand()), controleer(opslag.logboek()));
        schrijvers.forEach(schrijver ->
                assertEquals(KEREN * PER_KEER, opslag.logboek().over(schrijver).size()));
        // What is written at once stands together.
        Vector.ofAll(regels)
                .grouped(PER_KEER)
                .forEach(samen -> assertEquals(
                        1,
                        samen.map(regel -> regel.verwerking().betrokkene())
                                .distinct()
                                .size()));
    }

    /** Writes some lines at once, a number of times; now and then in a transaction that is undone. */
    private int schrijf(Dossieropslag opslag, Verwerking verwerking) {
        List<Verwerking> samen = Vector.fill(PER_KEER, verwerking).asJava();
        for (int keer = 0; keer < KEREN; keer++) {
            if (keer % 2 == 0) {
                Try.run(() -> opslag.transacties().voerUit(() -> {
                    opslag.logboek().noteer(samen);
                    throw onderbroken;
                }));
            }
            opslag.transacties().voerUit(() -> {
                opslag.logboek().noteer(samen);
                return samen;
            });
        }
        return KEREN;
    }

    @Property(tries = 20)
    void naEenNieuweSleutelLooptDeKetenDoor(
            @ForAll("gevuld") List<Verwerking> eerst, @ForAll("gevuld") List<Verwerking> daarna) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Proefsleutels eigen = Proefsleutels.van("oud");
        Verwerkingslogboek logboek = opslag(opdracht, eigen).logboek();
        logboek.noteer(eerst);

        eigen.vervang("nieuw");
        logboek.noteer(daarna);

        List<Logregel> regels = alles(logboek);
        assertEquals(
                Vector.fill(eerst.size(), "oud")
                        .appendAll(Vector.fill(daarna.size(), "nieuw"))
                        .asJava(),
                regels.stream().map(regel -> regel.sleutel().waarde()).toList());
        assertEquals(
                new Logketen.Heel(regels.get(regels.size() - 1).stand()),
                logboek.lees(alle -> new Logketen(eigen::vind).controleer(alle, List.of())));
    }

    @Property(tries = 30)
    void sqlInDeNaamVanEenMedewerkerIsGewoonTekst(
            @ForAll("gevuld") List<Verwerking> willekeurig, @ForAll("sql") String tekst) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Verwerkingslogboek logboek = logboek(opdracht);
        Vector<Verwerking> verwerkingen = Vector.ofAll(willekeurig).map(verwerking -> Herschrijving.geen()
                .van(MedewerkerId.class, x -> new MedewerkerId(tekst))
                .in(verwerking));

        logboek.noteer(verwerkingen.asJava());

        assertLogboek(opdracht, verwerkingen, logboek);
    }

    @Example
    void ookVeelRegelsTegelijkMakenEenKeten() {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Verwerkingslogboek logboek = logboek(opdracht);
        Vector<Verwerking> veel =
                Vector.fill(VEEL, WillekeurigeVerwerkingen.alle().sample());

        logboek.noteer(veel.asJava());

        assertLogboek(opdracht, veel, logboek);
    }

    @Property(tries = 10)
    void wieLeestMagEerderOphouden(@ForAll("gevuld") List<Verwerking> verwerkingen) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Verwerkingslogboek logboek = logboek(opdracht);
        logboek.noteer(verwerkingen);

        Optional<Logregel> eerste = logboek.lees(Stream::findFirst);
        String antwoord = logboek.lees(x -> "niets gelezen");

        assertEquals(1, eerste.orElseThrow().volgnummer());
        assertEquals("niets gelezen", antwoord);
        assertLogboek(opdracht, Vector.ofAll(verwerkingen), logboek);
    }

    @Property(tries = 5)
    void watDeLezerGooitKomtErUitEnHetLogboekBlijft(@ForAll("gevuld") List<Verwerking> verwerkingen) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Verwerkingslogboek logboek = logboek(opdracht);
        logboek.noteer(verwerkingen);

        Onderbroken gegooid = assertThrows(
                Onderbroken.class,
                () -> logboek.lees(x -> {
                    throw onderbroken;
                }));

        assertSame(onderbroken, gegooid);
        assertLogboek(opdracht, Vector.ofAll(verwerkingen), logboek);
    }

    private Verwerkingslogboek logboek(Opdracht opdracht) {
        return opslag(opdracht, sleutels).logboek();
    }

    private static List<Logregel> alles(Verwerkingslogboek logboek) {
        return logboek.lees(Stream::toList);
    }

    private Logketen.Uitkomst controleer(Verwerkingslogboek logboek) {
        return logboek.lees(regels -> new Logketen(sleutels::vind).controleer(regels, List.of()));
    }

    /** Exactly these processings, in this order, in a chain that is whole. */
    private void assertLogboek(Opdracht opdracht, Vector<Verwerking> verwacht, Verwerkingslogboek logboek) {
        List<Logregel> regels = alles(logboek);
        assertEquals(
                verwacht.asJava(), regels.stream().map(Logregel::verwerking).toList());
        assertTrue(regels.stream().allMatch(regel -> regel.opdracht().equals(opdracht)));
        assertEquals(
                new Logketen.Heel(
                        Vector.ofAll(regels).lastOption().map(Logregel::stand).getOrElse(Logstand.LEEG)),
                controleer(logboek));
        assertEquals(Vector.ofAll(regels).lastOption().map(Logregel::stand).getOrElse(Logstand.LEEG), logboek.stand());
        assertEquals(
                Vector.rangeClosed(1L, (long) verwacht.size()).asJava(),
                regels.stream().map(Logregel::volgnummer).toList());
    }
}
