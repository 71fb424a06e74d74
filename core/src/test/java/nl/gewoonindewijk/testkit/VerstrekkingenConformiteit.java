package nl.gewoonindewijk.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.dossier.port.Dossiers;
import nl.gewoonindewijk.dossier.port.Verstrekkingen;
import nl.gewoonindewijk.dossier.toestemming.Verstrekking;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Sleutelbewaarder;

/**
 * What every implementation of {@link Verstrekkingen} does. A test of an implementation extends this class and says how the
 * storage is made.
 */
public abstract class VerstrekkingenConformiteit {

    private static final int MEESTE = 6;
    private static final DossierId ERGENS = new DossierId(new UUID(0, 0));
    private static final Instant OOIT = Instant.parse("2024-02-29T12:00:00.123Z");

    private static final Comparator<Verstrekking> VOLGORDE = Comparator.comparing(Verstrekking::tijdstip)
            .thenComparing(verstrekking -> verstrekking.nummer().toString());

    private final Proefsleutels sleutels = Proefsleutels.van("proef");

    /**
     * The storage of an opdracht, with the keys that protect what is in it. Two calls give ports on one and the same storage;
     * each test uses an opdracht that nobody used before, so that the storage need not be emptied.
     */
    protected abstract Dossieropslag opslag(Opdracht opdracht, Sleutelbewaarder sleutels);

    /** Anything that can be shared, on any ground. */
    @Provide
    protected Arbitrary<Verstrekking> verstrekkingen() {
        return WillekeurigeVerstrekkingen.van(ERGENS);
    }

    /** Several things that were shared, some of them at the same moment. */
    @Provide
    protected Arbitrary<List<Verstrekking>> reeksen() {
        return Arbitraries.oneOf(
                        verstrekkingen().map(verstrekking -> verstrekking.withTijdstip(OOIT)), verstrekkingen())
                .list()
                .ofMaxSize(MEESTE);
    }

    /** Texts that do harm where a text becomes part of a statement. */
    @Provide
    protected Arbitrary<String> sql() {
        return Arbitraries.of(Proefgegevens.SQL);
    }

    @Property(tries = 50)
    void watGenoteerdIsWordtGelijkTeruggevonden(@ForAll("verstrekkingen") Verstrekking willekeurig) {
        Dossieropslag opslag = opslag(Proefgegevens.nieuweOpdracht(), sleutels);
        Verstrekking verstrekking = willekeurig.withDossier(dossier(opslag));

        opslag.verstrekkingen().noteer(verstrekking);

        assertEquals(Option.some(verstrekking), opslag.verstrekkingen().vind(verstrekking.nummer()));
        assertEquals(List.of(verstrekking), opslag.verstrekkingen().van(verstrekking.dossier()));
    }

    @Property(tries = 30)
    void hetzelfdeNummerWordtDeTweedeKeerGeweigerdEnVerandertNiets(
            @ForAll("verstrekkingen") Verstrekking willekeurig, @ForAll("verstrekkingen") Verstrekking ander) {
        Dossieropslag opslag = opslag(Proefgegevens.nieuweOpdracht(), sleutels);
        Verstrekkingen port = opslag.verstrekkingen();
        Verstrekking eerste = willekeurig.withDossier(dossier(opslag));
        Verstrekking tweede = ander.withDossier(dossier(opslag)).withNummer(eerste.nummer());
        port.noteer(eerste);

        for (Verstrekking dubbel : List.of(eerste, tweede)) {
            assertThrows(GelijktijdigeWijziging.class, () -> port.noteer(dubbel));
        }

        assertEquals(Option.some(eerste), port.vind(eerste.nummer()));
        assertEquals(List.of(eerste), port.van(eerste.dossier()));
        assertEquals(List.of(), port.van(tweede.dossier()));
    }

    @Property(tries = 30)
    void vanEenDossierStaatWatEerstGedeeldWasVoorop(
            @ForAll("reeksen") List<Verstrekking> reeks, @ForAll("verstrekkingen") Verstrekking elders) {
        Dossieropslag opslag = opslag(Proefgegevens.nieuweOpdracht(), sleutels);
        Verstrekkingen port = opslag.verstrekkingen();
        DossierId dossier = dossier(opslag);
        Vector<Verstrekking> eigen = Vector.ofAll(reeks).map(verstrekking -> verstrekking.withDossier(dossier));
        Verstrekking ander = elders.withDossier(dossier(opslag));
        port.noteer(ander);
        eigen.forEach(port::noteer);

        assertEquals(eigen.sorted(VOLGORDE).asJava(), port.van(dossier));
        assertEquals(List.of(ander), port.van(ander.dossier()));
    }

    @Property(tries = 20)
    void watVernietigdIsBlijftNergensStaan(
            @ForAll("reeksen") List<Verstrekking> reeks, @ForAll("verstrekkingen") Verstrekking blijft) {
        Dossieropslag opslag = opslag(Proefgegevens.nieuweOpdracht(), sleutels);
        Verstrekkingen port = opslag.verstrekkingen();
        DossierId dossier = dossier(opslag);
        Vector<Verstrekking> weg = Vector.ofAll(reeks).map(verstrekking -> verstrekking.withDossier(dossier));
        Verstrekking over = blijft.withDossier(dossier);
        weg.append(over).forEach(port::noteer);
        Vector<UUID> nummers = weg.map(Verstrekking::nummer);

        port.vernietig(nummers.append(UUID.randomUUID()).appendAll(nummers).asJava());
        port.vernietig(List.of());

        nummers.forEach(nummer -> assertEquals(Option.none(), port.vind(nummer)));
        assertEquals(List.of(over), port.van(dossier));
        weg.forEach(port::noteer);
        assertEquals(weg.append(over).sorted(VOLGORDE).asJava(), port.van(dossier));
    }

    @Property(tries = 20)
    void tweeOpdrachtenZienElkaarNooitOokNietMetHetzelfdeNummer(
            @ForAll("verstrekkingen") Verstrekking willekeurig, @ForAll("verstrekkingen") Verstrekking ander) {
        Dossieropslag hier = opslag(Proefgegevens.nieuweOpdracht(), sleutels);
        Dossieropslag daar = opslag(Proefgegevens.nieuweOpdracht(), sleutels);
        Verstrekking een = willekeurig.withDossier(dossier(hier));
        Dossier zelfde = Proefgegevens.dossier(daar.opdracht());
        daar.dossiers().bewaar(zelfde.withKop(zelfde.kop().withId(een.dossier())), Dossiers.NIEUW);
        Verstrekking tweede = ander.withDossier(een.dossier()).withNummer(een.nummer());
        hier.verstrekkingen().noteer(een);
        assertEquals(Option.none(), daar.verstrekkingen().vind(een.nummer()));
        assertEquals(List.of(), daar.verstrekkingen().van(een.dossier()));

        daar.verstrekkingen().noteer(tweede);
        assertEquals(Option.some(tweede), daar.verstrekkingen().vind(een.nummer()));
        daar.verstrekkingen().vernietig(List.of(een.nummer()));

        assertEquals(Option.none(), daar.verstrekkingen().vind(een.nummer()));
        assertEquals(Option.some(een), hier.verstrekkingen().vind(een.nummer()));
    }

    @Property(tries = 20)
    void watErNietIsGeeftNiets(@ForAll("verstrekkingen") Verstrekking verstrekking) {
        Dossieropslag opslag = opslag(Proefgegevens.nieuweOpdracht(), sleutels);

        assertEquals(Option.none(), opslag.verstrekkingen().vind(verstrekking.nummer()));
        assertEquals(List.of(), opslag.verstrekkingen().van(dossier(opslag)));
    }

    @Property(tries = 30)
    void sqlInEenTekstIsGewoonTekst(@ForAll("verstrekkingen") Verstrekking willekeurig, @ForAll("sql") String tekst) {
        Dossieropslag opslag = opslag(Proefgegevens.nieuweOpdracht(), sleutels);
        Verstrekking verstrekking = Herschrijving.geen()
                .van(Dossiertekst.class, x -> new Dossiertekst(tekst))
                .van(Bron.class, x -> new Bron(tekst, tekst))
                .in(willekeurig.withDossier(dossier(opslag)));

        opslag.verstrekkingen().noteer(verstrekking);

        assertEquals(Option.some(verstrekking), opslag.verstrekkingen().vind(verstrekking.nummer()));
    }

    @Property(tries = 20)
    void vanTweeDieTegelijkEenNummerNoterenWintErEen(
            @ForAll("verstrekkingen") Verstrekking willekeurig, @ForAll("verstrekkingen") Verstrekking ander) {
        Dossieropslag opslag = opslag(Proefgegevens.nieuweOpdracht(), sleutels);
        Verstrekkingen port = opslag.verstrekkingen();
        DossierId dossier = dossier(opslag);
        List<Verstrekking> schrijvers = List.of(
                willekeurig.withDossier(dossier), ander.withDossier(dossier).withNummer(willekeurig.nummer()));

        List<Try<Integer>> uitkomsten =
                Gelijktijdig.voerUit(List.of(() -> noteer(port, schrijvers, 0), () -> noteer(port, schrijvers, 1)));

        int winnaar = uitkomsten.get(0).getOrElse(1);
        assertEquals(Try.success(winnaar), uitkomsten.get(winnaar));
        assertInstanceOf(
                GelijktijdigeWijziging.class, uitkomsten.get(1 - winnaar).getCause());
        assertEquals(List.of(schrijvers.get(winnaar)), port.van(dossier));
    }

    private static int noteer(Verstrekkingen port, List<Verstrekking> schrijvers, int wie) {
        port.noteer(schrijvers.get(wie));
        return wie;
    }

    /** A dossier that is stored, so that something can belong to it. */
    private static DossierId dossier(Dossieropslag opslag) {
        Dossier dossier = Proefgegevens.dossier(opslag.opdracht());
        opslag.dossiers().bewaar(dossier, Dossiers.NIEUW);
        return dossier.id();
    }
}
