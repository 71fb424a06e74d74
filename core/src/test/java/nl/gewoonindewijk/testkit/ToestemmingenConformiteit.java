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
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.ToestemmingId;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.dossier.port.Dossiers;
import nl.gewoonindewijk.dossier.port.Toestemmingen;
import nl.gewoonindewijk.dossier.toestemming.Toestemming;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.gedeeld.port.Sleutelbewaarder;

/**
 * What every implementation of {@link Toestemmingen} does. A test of an implementation extends this class and says how the
 * storage is made.
 */
public abstract class ToestemmingenConformiteit {

    private static final int MEESTE = 6;
    private static final DossierId ERGENS = new DossierId(new UUID(0, 0));
    private static final Instant OOIT = Instant.parse("2024-02-29T12:00:00.123Z");

    private static final Comparator<Toestemming> VOLGORDE = Comparator.comparing(
                    (Toestemming toestemming) -> toestemming.kop().gegevenOp())
            .thenComparing(toestemming -> toestemming.id().waarde().toString());

    private final Proefsleutels sleutels = Proefsleutels.van("proef");

    /**
     * The storage of an opdracht, with the keys that protect what is in it. Two calls give ports on one and the same storage;
     * each test uses an opdracht that nobody used before, so that the storage need not be emptied.
     */
    protected abstract Dossieropslag opslag(Opdracht opdracht, Sleutelbewaarder sleutels);

    /** Consent that was given or withdrawn. */
    @Provide
    protected Arbitrary<Toestemming> toestemmingen() {
        return WillekeurigeToestemmingen.van(ERGENS);
    }

    /** Consent that was not withdrawn. */
    @Provide
    protected Arbitrary<Toestemming.Gegeven> gegeven() {
        return WillekeurigeToestemmingen.gegeven(ERGENS);
    }

    /** Several toestemmingen, some of them given at the same moment. */
    @Provide
    protected Arbitrary<List<Toestemming>> reeksen() {
        Arbitrary<Toestemming> opEenMoment = WillekeurigeToestemmingen.gegeven(ERGENS)
                .map(toestemming -> new Toestemming.Gegeven(toestemming.kop().withGegevenOp(OOIT)));
        return Arbitraries.oneOf(opEenMoment, toestemmingen()).list().ofMaxSize(MEESTE);
    }

    /** Texts that do harm where a text becomes part of a statement. */
    @Provide
    protected Arbitrary<String> sql() {
        return Arbitraries.of(Proefgegevens.SQL);
    }

    @Property(tries = 50)
    void watBewaardIsWordtGelijkTeruggevonden(@ForAll("toestemmingen") Toestemming willekeurig) {
        Dossieropslag opslag = opslag(Proefgegevens.nieuweOpdracht(), sleutels);
        Toestemming toestemming = in(dossier(opslag), willekeurig);

        assertEquals(1, opslag.toestemmingen().bewaar(toestemming, Toestemmingen.NIEUW));

        assertEquals(
                Option.some(new Opgeslagen<>(toestemming, 1)),
                opslag.toestemmingen().vind(toestemming.id()));
        assertEquals(
                List.of(toestemming),
                opslag.toestemmingen().van(toestemming.kop().dossier()));
    }

    @Property(tries = 30)
    void wieIntrektMaaktEenNieuweVersie(@ForAll("gegeven") Toestemming.Gegeven willekeurig, @ForAll Beslisser door) {
        Dossieropslag opslag = opslag(Proefgegevens.nieuweOpdracht(), sleutels);
        Toestemmingen port = opslag.toestemmingen();
        Toestemming gegeven = in(dossier(opslag), willekeurig);
        Toestemming ingetrokken =
                gegeven.trekIn(door, gegeven.kop().gegevenOp().plusMillis(1)).get();
        port.bewaar(gegeven, Toestemmingen.NIEUW);

        assertEquals(2, port.bewaar(ingetrokken, 1));

        assertEquals(Option.some(new Opgeslagen<>(ingetrokken, 2)), port.vind(gegeven.id()));
        assertEquals(List.of(ingetrokken), port.van(gegeven.kop().dossier()));
    }

    @Property(tries = 20)
    void eenVerkeerdeVersieWordtGeweigerdEnVerandertNiets(
            @ForAll("gegeven") Toestemming.Gegeven willekeurig, @ForAll Beslisser door) {
        Dossieropslag opslag = opslag(Proefgegevens.nieuweOpdracht(), sleutels);
        Toestemmingen port = opslag.toestemmingen();
        Toestemming gegeven = in(dossier(opslag), willekeurig);
        Toestemming ingetrokken =
                gegeven.trekIn(door, gegeven.kop().gegevenOp()).get();
        assertThrows(GelijktijdigeWijziging.class, () -> port.bewaar(gegeven, 1));
        assertEquals(Option.none(), port.vind(gegeven.id()));
        port.bewaar(gegeven, Toestemmingen.NIEUW);

        for (long verkeerd : new long[] {Toestemmingen.NIEUW, 2, -1, Long.MAX_VALUE}) {
            assertThrows(GelijktijdigeWijziging.class, () -> port.bewaar(ingetrokken, verkeerd));
        }

        assertEquals(Option.some(new Opgeslagen<>(gegeven, 1)), port.vind(gegeven.id()));
        assertEquals(List.of(gegeven), port.van(gegeven.kop().dossier()));
    }

    @Property(tries = 30)
    void vanEenDossierStaatWatEerstGegevenWasVoorop(
            @ForAll("reeksen") List<Toestemming> reeks, @ForAll("toestemmingen") Toestemming elders) {
        Dossieropslag opslag = opslag(Proefgegevens.nieuweOpdracht(), sleutels);
        Toestemmingen port = opslag.toestemmingen();
        DossierId dossier = dossier(opslag);
        Vector<Toestemming> eigen = Vector.ofAll(reeks).map(toestemming -> in(dossier, toestemming));
        Toestemming ander = in(dossier(opslag), elders);
        port.bewaar(ander, Toestemmingen.NIEUW);
        eigen.forEach(toestemming -> port.bewaar(toestemming, Toestemmingen.NIEUW));

        assertEquals(eigen.sorted(VOLGORDE).asJava(), port.van(dossier));
        assertEquals(List.of(ander), port.van(ander.kop().dossier()));
    }

    @Property(tries = 20)
    void watVernietigdIsBlijftNergensStaan(
            @ForAll("reeksen") List<Toestemming> reeks, @ForAll("toestemmingen") Toestemming blijft) {
        Dossieropslag opslag = opslag(Proefgegevens.nieuweOpdracht(), sleutels);
        Toestemmingen port = opslag.toestemmingen();
        DossierId dossier = dossier(opslag);
        Vector<Toestemming> weg = Vector.ofAll(reeks).map(toestemming -> in(dossier, toestemming));
        Toestemming over = in(dossier, blijft);
        weg.append(over).forEach(toestemming -> port.bewaar(toestemming, Toestemmingen.NIEUW));
        Vector<ToestemmingId> ids = weg.map(Toestemming::id);

        port.vernietig(
                ids.append(new ToestemmingId(UUID.randomUUID())).appendAll(ids).asJava());
        port.vernietig(List.of());

        ids.forEach(id -> assertEquals(Option.none(), port.vind(id)));
        assertEquals(List.of(over), port.van(dossier));
        weg.forEach(toestemming -> assertEquals(1, port.bewaar(toestemming, Toestemmingen.NIEUW)));
    }

    @Property(tries = 20)
    void tweeOpdrachtenZienElkaarNooitOokNietMetHetzelfdeNummer(
            @ForAll("toestemmingen") Toestemming willekeurig, @ForAll("toestemmingen") Toestemming ander) {
        Dossieropslag hier = opslag(Proefgegevens.nieuweOpdracht(), sleutels);
        Dossieropslag daar = opslag(Proefgegevens.nieuweOpdracht(), sleutels);
        DossierId dossier = dossier(hier);
        Dossier zelfde = Proefgegevens.dossier(daar.opdracht());
        daar.dossiers().bewaar(zelfde.withKop(zelfde.kop().withId(dossier)), Dossiers.NIEUW);
        Toestemming een = in(dossier, willekeurig);
        Toestemming tweede = metId(een.id(), in(dossier, ander));
        hier.toestemmingen().bewaar(een, Toestemmingen.NIEUW);
        assertEquals(Option.none(), daar.toestemmingen().vind(een.id()));
        assertEquals(List.of(), daar.toestemmingen().van(dossier));

        daar.toestemmingen().bewaar(tweede, Toestemmingen.NIEUW);
        assertEquals(
                Option.some(new Opgeslagen<>(tweede, 1)), daar.toestemmingen().vind(een.id()));
        daar.toestemmingen().vernietig(List.of(een.id()));

        assertEquals(Option.none(), daar.toestemmingen().vind(een.id()));
        assertEquals(Option.some(new Opgeslagen<>(een, 1)), hier.toestemmingen().vind(een.id()));
    }

    @Property(tries = 20)
    void watErNietIsGeeftNiets(@ForAll("toestemmingen") Toestemming toestemming) {
        Dossieropslag opslag = opslag(Proefgegevens.nieuweOpdracht(), sleutels);

        assertEquals(Option.none(), opslag.toestemmingen().vind(toestemming.id()));
        assertEquals(List.of(), opslag.toestemmingen().van(dossier(opslag)));
        assertEquals(List.of(), opslag.toestemmingen().van(ERGENS));
    }

    @Property(tries = 30)
    void sqlInDeNaamVanEenDerdeIsGewoonTekst(
            @ForAll("toestemmingen") Toestemming willekeurig, @ForAll("sql") String tekst) {
        Dossieropslag opslag = opslag(Proefgegevens.nieuweOpdracht(), sleutels);
        Toestemming toestemming = Herschrijving.geen()
                .van(Dossiertekst.class, x -> new Dossiertekst(tekst))
                .in(in(dossier(opslag), willekeurig));

        opslag.toestemmingen().bewaar(toestemming, Toestemmingen.NIEUW);

        assertEquals(
                Option.some(new Opgeslagen<>(toestemming, 1)),
                opslag.toestemmingen().vind(toestemming.id()));
    }

    @Property(tries = 20)
    void vanTweeDieTegelijkSchrijvenWintErEen(@ForAll("gegeven") Toestemming.Gegeven willekeurig) {
        Dossieropslag opslag = opslag(Proefgegevens.nieuweOpdracht(), sleutels);
        Toestemmingen port = opslag.toestemmingen();
        Toestemming gegeven = in(dossier(opslag), willekeurig);
        port.bewaar(gegeven, Toestemmingen.NIEUW);
        Vector<Toestemming> schrijvers = Vector.of(Beslisser.values())
                .map(door -> gegeven.trekIn(door, gegeven.kop().gegevenOp()).get());

        List<Try<Long>> uitkomsten = Gelijktijdig.voerUit(
                List.of(() -> port.bewaar(schrijvers.get(0), 1), () -> port.bewaar(schrijvers.get(1), 1)));

        int winnaar = uitkomsten.get(0).isSuccess() ? 0 : 1;
        assertEquals(Try.success(2L), uitkomsten.get(winnaar));
        assertInstanceOf(
                GelijktijdigeWijziging.class, uitkomsten.get(1 - winnaar).getCause());
        assertEquals(Option.some(new Opgeslagen<>(schrijvers.get(winnaar), 2)), port.vind(gegeven.id()));
    }

    /** A dossier that is stored, so that something can belong to it. */
    private static DossierId dossier(Dossieropslag opslag) {
        Dossier dossier = Proefgegevens.dossier(opslag.opdracht());
        opslag.dossiers().bewaar(dossier, Dossiers.NIEUW);
        return dossier.id();
    }

    private static Toestemming in(DossierId dossier, Toestemming toestemming) {
        return Herschrijving.geen().van(DossierId.class, x -> dossier).in(toestemming);
    }

    private static Toestemming metId(ToestemmingId id, Toestemming toestemming) {
        return Herschrijving.geen().van(ToestemmingId.class, x -> id).in(toestemming);
    }
}
