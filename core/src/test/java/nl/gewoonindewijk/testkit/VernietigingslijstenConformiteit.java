package nl.gewoonindewijk.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.dossier.port.Vernietigingslijsten;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Lijstregel;
import nl.gewoonindewijk.dossier.vernietiging.Regeluitkomst;
import nl.gewoonindewijk.dossier.vernietiging.Telling;
import nl.gewoonindewijk.dossier.vernietiging.Verklaringsregel;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingslijst;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.gedeeld.port.Sleutelbewaarder;

/**
 * What every implementation of {@link Vernietigingslijsten} does. A test of an implementation extends this class and says how
 * the storage is made.
 */
public abstract class VernietigingslijstenConformiteit {

    private static final int MEESTE = 8;
    private static final int VEEL = 2_500;
    private static final Opdracht PROEF = new Opdracht("proef");
    private static final Telling NUL = new Telling(0, 0);

    private final Proefsleutels sleutels = Proefsleutels.van("proef");

    /**
     * The storage of an opdracht, with the keys that protect what is in it. Two calls give ports on one and the same storage;
     * each test uses an opdracht that nobody used before, so that the storage need not be emptied.
     */
    protected abstract Dossieropslag opslag(Opdracht opdracht, Sleutelbewaarder sleutels);

    /**
     * A line, and what became of it.
     *
     * @param regel the line
     * @param uitkomst empty as long as nothing did
     */
    public record Verloop(Lijstregel regel, Optional<Regeluitkomst> uitkomst) {

        Verloop met(int volgnummer) {
            return new Verloop(
                    regel.withVolgnummer(volgnummer),
                    uitkomst.map(eerder -> new Regeluitkomst(volgnummer, eerder.wat(), eerder.op())));
        }

        boolean isWeg() {
            return uitkomst.filter(dit -> dit.wat() == Regeluitkomst.Wat.VERNIETIGD)
                    .isPresent();
        }
    }

    /** A list in any state. */
    @Provide
    protected Arbitrary<Vernietigingslijst> lijsten() {
        return WillekeurigeVernietigingslijsten.van(PROEF);
    }

    /** The states that one list goes through. */
    @Provide
    protected Arbitrary<List<Vernietigingslijst>> levenslopen() {
        return WillekeurigeVernietigingslijsten.levenslopen(PROEF);
    }

    /** The lines of a list by number, some of which were dealt with. */
    @Provide
    protected Arbitrary<List<Verloop>> verlopen() {
        return Combinators.combine(
                        WillekeurigeLijstregels.met(1),
                        WillekeurigeLijstregels.uitkomst(1).optional(0.5))
                .as(Verloop::new)
                .list()
                .ofMaxSize(MEESTE)
                .map(verlopen -> Vector.ofAll(verlopen)
                        .zipWithIndex((verloop, plaats) -> verloop.met(plaats + 1))
                        .asJava());
    }

    /** Any line. */
    @Provide
    protected Arbitrary<Lijstregel> regels() {
        return WillekeurigeLijstregels.alle();
    }

    /** Texts that do harm where a text becomes part of a statement. */
    @Provide
    protected Arbitrary<String> sql() {
        return Arbitraries.of(Proefgegevens.SQL);
    }

    @Property(tries = 50)
    void elkeStandKomtInPlaatsVanDeVorigeMetEenVersieMeer(@ForAll("levenslopen") List<Vernietigingslijst> willekeurig) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Vernietigingslijsten port = port(opdracht);
        long versie = Vernietigingslijsten.NIEUW;
        for (Vernietigingslijst stand : willekeurig) {
            Vernietigingslijst lijst = van(opdracht, stand);

            assertEquals(versie + 1, port.bewaar(lijst, versie));

            versie++;
            Option<Opgeslagen<Vernietigingslijst>> verwacht = Option.some(new Opgeslagen<>(lijst, versie));
            assertEquals(verwacht, port.vind(lijst.kop().id()));
            assertEquals(verwacht, port.vindVoorWijziging(lijst.kop().id()));
            assertEquals(verwacht, port(opdracht).vind(lijst.kop().id()));
        }
    }

    @Property(tries = 20)
    void eenVerkeerdeVersieWordtGeweigerdEnVerandertNiets(
            @ForAll("lijsten") Vernietigingslijst willekeurig, @ForAll("levenslopen") List<Vernietigingslijst> anders) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Vernietigingslijsten port = port(opdracht);
        Vernietigingslijst lijst = van(opdracht, willekeurig);
        assertThrows(GelijktijdigeWijziging.class, () -> port.bewaar(lijst, 1));
        assertEquals(Option.none(), port.vind(lijst.kop().id()));
        port.bewaar(lijst, Vernietigingslijsten.NIEUW);
        Vernietigingslijst ander = Herschrijving.geen()
                .van(LijstId.class, x -> lijst.kop().id())
                .in(van(opdracht, anders.get(anders.size() - 1)));

        for (long verkeerd : new long[] {Vernietigingslijsten.NIEUW, 2, -1, Long.MAX_VALUE}) {
            assertThrows(GelijktijdigeWijziging.class, () -> port.bewaar(ander, verkeerd));
        }

        assertEquals(
                Option.some(new Opgeslagen<>(lijst, 1)), port.vind(lijst.kop().id()));
    }

    @Property(tries = 20)
    void eenLijstVanEenAndereOpdrachtWordtGeweigerd(@ForAll("lijsten") Vernietigingslijst willekeurig) {
        Vernietigingslijst elders = van(Proefgegevens.nieuweOpdracht(), willekeurig);
        Vernietigingslijsten port = port(Proefgegevens.nieuweOpdracht());

        assertThrows(IllegalArgumentException.class, () -> port.bewaar(elders, Vernietigingslijsten.NIEUW));

        assertEquals(Option.none(), port.vind(elders.kop().id()));
    }

    @Property(tries = 20)
    void tweeOpdrachtenZienElkaarNooitOokNietMetHetzelfdeNummer(
            @ForAll("lijsten") Vernietigingslijst willekeurig, @ForAll("verlopen") List<Verloop> verlopen) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Opdracht elders = Proefgegevens.nieuweOpdracht();
        LijstId id = willekeurig.kop().id();
        Vernietigingslijsten hier = met(opdracht, willekeurig, verlopen);
        Vernietigingslijsten daar = port(elders);
        assertEquals(Option.none(), daar.vind(id));
        assertLeeg(id, daar);

        assertEquals(1, daar.bewaar(van(elders, willekeurig), Vernietigingslijsten.NIEUW));
        assertLeeg(id, daar);
        daar.vergeet(id);

        assertInhoud(id, verlopen, hier);
    }

    @Property(tries = 30)
    void regelsStaanOpVolgordeVanNummerHoeZeOokKwamen(
            @ForAll("lijsten") Vernietigingslijst willekeurig, @ForAll("verlopen") List<Verloop> verlopen) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        LijstId id = willekeurig.kop().id();
        Vernietigingslijsten port = met(opdracht, willekeurig, List.of());
        Vector<Lijstregel> regels = Vector.ofAll(verlopen).map(Verloop::regel);
        Vector<Lijstregel> andersom = regels.reverse();
        int helft = regels.size() / 2;

        port.voegToe(id, andersom.take(helft).asJava());
        port.voegToe(id, andersom.drop(helft).asJava());
        port.voegToe(id, List.of());

        assertEquals(regels.asJava(), port.regels(id, Stream::toList));
        for (int meeste = 1; meeste <= MEESTE; meeste++) {
            assertEquals(regels.take(meeste).asJava(), port.open(id, meeste));
        }
        assertEquals(NUL, port.telling(id));
        assertEquals(List.of(), port.specificatie(id, Stream::toList));
    }

    @Property(tries = 20)
    void eenNummerDatErAlIsWordtGeweigerdEnVerandertNiets(
            @ForAll("lijsten") Vernietigingslijst willekeurig,
            @ForAll("verlopen") List<Verloop> verlopen,
            @ForAll("regels") Lijstregel ander) {
        Vernietigingslijsten port = met(Proefgegevens.nieuweOpdracht(), willekeurig, verlopen);
        LijstId id = willekeurig.kop().id();
        Lijstregel nieuw = ander.withVolgnummer(MEESTE + 1);
        for (Verloop verloop : verlopen) {
            List<Lijstregel> gemengd =
                    List.of(nieuw, ander.withVolgnummer(verloop.regel().volgnummer()));

            assertThrows(GelijktijdigeWijziging.class, () -> port.voegToe(id, gemengd));
        }
        assertThrows(GelijktijdigeWijziging.class, () -> port.voegToe(id, List.of(nieuw, nieuw)));

        assertInhoud(id, verlopen, port);
    }

    @Property(tries = 50)
    void vanEenAfgerondeRegelBlijftAlleenDeSpecificatie(
            @ForAll("lijsten") Vernietigingslijst willekeurig, @ForAll("verlopen") List<Verloop> verlopen) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();

        met(opdracht, willekeurig, verlopen);

        assertInhoud(willekeurig.kop().id(), verlopen, port(opdracht));
    }

    @Property(tries = 30)
    void watAfgerondIsVerandertNooitMeer(
            @ForAll("lijsten") Vernietigingslijst willekeurig, @ForAll("verlopen") List<Verloop> verlopen) {
        Vernietigingslijsten port = met(Proefgegevens.nieuweOpdracht(), willekeurig, verlopen);
        LijstId id = willekeurig.kop().id();
        Vector<Regeluitkomst> anders = uitkomsten(verlopen)
                .map(eerder -> new Regeluitkomst(
                        eerder.volgnummer(),
                        Regeluitkomst.Wat.GEEN_VERNIETIGER,
                        eerder.op().plusDays(1)));

        port.rondAf(id, anders.asJava());
        port.rondAf(
                id,
                List.of(new Regeluitkomst(
                        MEESTE + 1,
                        Regeluitkomst.Wat.VERNIETIGD,
                        willekeurig.kop().voorgesteldOp())));
        port.rondAf(id, List.of());

        assertInhoud(id, verlopen, port);
    }

    @Property(tries = 30)
    void vergetenWordtAlleenWatNogOpenStaat(
            @ForAll("lijsten") Vernietigingslijst willekeurig, @ForAll("verlopen") List<Verloop> verlopen) {
        Vernietigingslijsten port = met(Proefgegevens.nieuweOpdracht(), willekeurig, verlopen);
        LijstId id = willekeurig.kop().id();

        port.vergeet(id);
        port.vergeet(new LijstId(UUID.randomUUID()));

        assertInhoud(
                id,
                Vector.ofAll(verlopen)
                        .filter(verloop -> verloop.uitkomst().isPresent())
                        .asJava(),
                port);
        assertEquals(1, port.vind(id).get().versie());
    }

    @Property(tries = 20)
    void elkeLijstHeeftHaarEigenRegels(
            @ForAll("lijsten") Vernietigingslijst een,
            @ForAll("lijsten") Vernietigingslijst ander,
            @ForAll("verlopen") List<Verloop> verlopen,
            @ForAll("verlopen") List<Verloop> andere) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        met(opdracht, een, verlopen);
        Vernietigingslijsten port = met(opdracht, ander, andere);

        assertInhoud(een.kop().id(), verlopen, port);
        assertInhoud(ander.kop().id(), andere, port);
        port.vergeet(ander.kop().id());
        assertInhoud(een.kop().id(), verlopen, port);
    }

    @Property(tries = 30)
    void watWegIsWordtOpElkeLijstVergeten(
            @ForAll("lijsten") Vernietigingslijst een,
            @ForAll("lijsten") Vernietigingslijst ander,
            @ForAll("regels") Lijstregel weg,
            @ForAll("regels") Lijstregel blijft) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        met(opdracht, een, List.of());
        Vernietigingslijsten port = met(opdracht, ander, List.of());
        LocalDate dag = ander.kop().voorgesteldOp().plusDays(1);
        Lijstregel eerste = weg.withVolgnummer(1);
        Lijstregel tweede = blijft.withVolgnummer(2);
        for (Vernietigingslijst lijst : List.of(een, ander)) {
            port.voegToe(lijst.kop().id(), List.of(eerste, tweede));
        }
        port.rondAf(een.kop().id(), List.of(new Regeluitkomst(1, Regeluitkomst.Wat.VERNIETIGD, dag)));

        port.rondAfElders(List.of(weg.stuk()), dag);
        port.rondAfElders(List.of(), dag);

        assertEquals(new Telling(1, 0), port.telling(een.kop().id()));
        assertEquals(new Telling(0, 1), port.telling(ander.kop().id()));
        assertEquals(
                List.of(Verklaringsregel.van(eerste, new Regeluitkomst(1, Regeluitkomst.Wat.NIET_AANWEZIG, dag))),
                port.specificatie(ander.kop().id(), Stream::toList));
        for (Vernietigingslijst lijst : List.of(een, ander)) {
            assertEquals(List.of(tweede), port.open(lijst.kop().id(), MEESTE));
        }
    }

    @Property(tries = 20)
    void watErNietIsGeeftNiets(@ForAll("lijsten") Vernietigingslijst lijst) {
        Vernietigingslijsten port = port(Proefgegevens.nieuweOpdracht());

        assertEquals(Option.none(), port.vind(lijst.kop().id()));
        assertEquals(Option.none(), port.vindVoorWijziging(lijst.kop().id()));
        assertLeeg(lijst.kop().id(), port);
    }

    @Example
    void ookVeelRegelsKomenAllemaalAan() {
        Vernietigingslijst lijst = lijsten().sample();
        Lijstregel regel = regels().sample();
        LijstId id = lijst.kop().id();
        Vernietigingslijsten port = met(Proefgegevens.nieuweOpdracht(), lijst, List.of());
        Vector<Lijstregel> veel = Vector.rangeClosed(1, VEEL).map(regel::withVolgnummer);

        port.voegToe(id, veel.asJava());
        port.rondAf(
                id,
                Vector.rangeClosed(1, VEEL - 1)
                        .map(nummer -> new Regeluitkomst(
                                nummer,
                                Regeluitkomst.Wat.VERNIETIGD,
                                lijst.kop().voorgesteldOp()))
                        .asJava());

        assertEquals(new Telling(VEEL - 1, 0), port.telling(id));
        assertEquals(List.of(veel.last()), port.open(id, VEEL));
        assertEquals(Vector.rangeClosed(1, VEEL - 1).asJava(), port.specificatie(id, regels -> regels.map(
                        dit -> dit.uitkomst().volgnummer())
                .toList()));
    }

    @Property(tries = 20)
    void wieLeestMagEerderOphouden(
            @ForAll("lijsten") Vernietigingslijst willekeurig, @ForAll("verlopen") List<Verloop> verlopen) {
        Vernietigingslijsten port = met(Proefgegevens.nieuweOpdracht(), willekeurig, verlopen);
        LijstId id = willekeurig.kop().id();

        assertEquals(specificatie(verlopen).headOption().toJavaOptional(), port.specificatie(id, Stream::findFirst));
        assertEquals(open(verlopen).headOption().toJavaOptional(), port.regels(id, Stream::findFirst));
        String nietsGelezen = port.specificatie(id, x -> "niets gelezen");
        assertEquals("niets gelezen", nietsGelezen);
    }

    @Property(tries = 5)
    void watDeLezerGooitKomtErUit(
            @ForAll("lijsten") Vernietigingslijst willekeurig, @ForAll("verlopen") List<Verloop> verlopen) {
        Vernietigingslijsten port = met(Proefgegevens.nieuweOpdracht(), willekeurig, verlopen);
        LijstId id = willekeurig.kop().id();
        IllegalStateException fout = new IllegalStateException("bedoeld");

        assertSame(
                fout,
                assertThrows(
                        IllegalStateException.class,
                        () -> port.specificatie(id, x -> {
                            throw fout;
                        })));
        assertSame(
                fout,
                assertThrows(
                        IllegalStateException.class,
                        () -> port.regels(id, x -> {
                            throw fout;
                        })));
        assertInhoud(id, verlopen, port);
    }

    @Property(tries = 30)
    void sqlInEenTekstIsGewoonTekst(
            @ForAll("lijsten") Vernietigingslijst willekeurig,
            @ForAll("verlopen") List<Verloop> willekeurigeVerlopen,
            @ForAll("sql") String tekst) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Vernietigingslijst lijst = Herschrijving.geen()
                .van(MedewerkerId.class, oud -> {
                    boolean maker = oud.equals(willekeurig.kop().voorgesteldDoor());
                    return new MedewerkerId(maker ? tekst : tekst + "'");
                })
                .in(willekeurig);
        List<Verloop> verlopen = willekeurigeVerlopen.stream()
                .map(verloop -> Herschrijving.geen()
                        .van(Bron.class, x -> new Bron(tekst, tekst))
                        .in(verloop))
                .toList();

        Vernietigingslijsten port = met(opdracht, lijst, verlopen);

        assertEquals(
                Option.some(new Opgeslagen<>(van(opdracht, lijst), 1)),
                port.vind(lijst.kop().id()));
        assertInhoud(lijst.kop().id(), verlopen, port);
    }

    @Property(tries = 20)
    void vanTweeDieTegelijkBeoordelenWintErEen(@ForAll("levenslopen") List<Vernietigingslijst> willekeurig) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Vernietigingslijsten port = port(opdracht);
        Vernietigingslijst lijst = van(opdracht, willekeurig.get(0));
        port.bewaar(lijst, Vernietigingslijsten.NIEUW);
        MedewerkerId ander =
                new MedewerkerId(lijst.kop().voorgesteldDoor().waarde().equals("a") ? "b" : "a");
        List<Vernietigingslijst> schrijvers = List.of(
                lijst.keurGoed(ander, lijst.kop().voorgesteldOp()).get(),
                lijst.keurAf(ander, lijst.kop().voorgesteldOp()).get());

        List<Try<Long>> uitkomsten = Gelijktijdig.voerUit(
                List.of(() -> port.bewaar(schrijvers.get(0), 1), () -> port.bewaar(schrijvers.get(1), 1)));

        int winnaar = uitkomsten.get(0).isSuccess() ? 0 : 1;
        assertEquals(Try.success(2L), uitkomsten.get(winnaar));
        assertInstanceOf(
                GelijktijdigeWijziging.class, uitkomsten.get(1 - winnaar).getCause());
        assertEquals(
                Option.some(new Opgeslagen<>(schrijvers.get(winnaar), 2)),
                port.vind(lijst.kop().id()));
    }

    private Vernietigingslijsten port(Opdracht opdracht) {
        return opslag(opdracht, sleutels).vernietigingslijsten();
    }

    /** The port, where a list is stored whose lines went so. */
    private Vernietigingslijsten met(Opdracht opdracht, Vernietigingslijst lijst, List<Verloop> verlopen) {
        Vernietigingslijsten port = port(opdracht);
        port.bewaar(van(opdracht, lijst), Vernietigingslijsten.NIEUW);
        port.voegToe(lijst.kop().id(), verlopen.stream().map(Verloop::regel).toList());
        List<Regeluitkomst> uitkomsten = uitkomsten(verlopen).toJavaList();
        Collections.reverse(uitkomsten);
        port.rondAf(lijst.kop().id(), uitkomsten);
        return port;
    }

    private static Vernietigingslijst van(Opdracht opdracht, Vernietigingslijst lijst) {
        return Herschrijving.geen().van(Opdracht.class, x -> opdracht).in(lijst);
    }

    private static Vector<Regeluitkomst> uitkomsten(List<Verloop> verlopen) {
        return Vector.ofAll(verlopen).flatMap(verloop -> Option.ofOptional(verloop.uitkomst()));
    }

    private static Vector<Lijstregel> open(List<Verloop> verlopen) {
        return Vector.ofAll(verlopen)
                .filter(verloop -> verloop.uitkomst().isEmpty())
                .map(Verloop::regel);
    }

    private static Vector<Verklaringsregel> specificatie(List<Verloop> verlopen) {
        return Vector.ofAll(verlopen).flatMap(verloop -> Option.ofOptional(verloop.uitkomst())
                .map(uitkomst -> Verklaringsregel.van(verloop.regel(), uitkomst)));
    }

    private static void assertLeeg(LijstId id, Vernietigingslijsten port) {
        assertInhoud(id, List.of(), port);
    }

    private static void assertInhoud(LijstId id, List<Verloop> verlopen, Vernietigingslijsten port) {
        int weg = Vector.ofAll(verlopen).count(Verloop::isWeg);
        assertEquals(open(verlopen).asJava(), port.open(id, MEESTE + 1));
        assertEquals(open(verlopen).asJava(), port.regels(id, Stream::toList));
        assertEquals(specificatie(verlopen).asJava(), port.specificatie(id, Stream::toList));
        assertEquals(new Telling(weg, uitkomsten(verlopen).size() - weg), port.telling(id));
    }
}
