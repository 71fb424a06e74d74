package nl.gewoonindewijk.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.bewaring.Bewaarmoment;
import nl.gewoonindewijk.dossier.port.Bewaaragenda;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.dossier.port.Dossiers;
import nl.gewoonindewijk.gedeeld.port.Sleutelbewaarder;

/**
 * What every implementation of {@link Bewaaragenda} does. A test of an implementation extends this class and says how the
 * storage is made.
 */
public abstract class BewaaragendaConformiteit {

    private static final int MEESTE_DOSSIERS = 4;
    private static final int MEESTE_STUKKEN = 4;
    private static final int ALLES = 1_000;
    private static final int VEEL = 40;
    private static final int BLADZIJDE = 7;
    private static final Opdracht PROEF = new Opdracht("proef");
    private static final LocalDate OOIT = LocalDate.of(2100, 1, 1);

    /** So few days that many moments fall on the same. */
    private static final List<LocalDate> DAGEN =
            List.of(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 1), LocalDate.of(2039, 12, 31));

    private final Proefsleutels sleutels = Proefsleutels.van("proef");

    /**
     * The storage of an opdracht, with the keys that protect what is in it. Two calls give ports on one and the same storage;
     * each test uses an opdracht that nobody used before, so that the storage need not be emptied.
     */
    protected abstract Dossieropslag opslag(Opdracht opdracht, Sleutelbewaarder sleutels);

    /**
     * A dossier, and when each of its pieces may be destroyed.
     *
     * @param dossier the dossier
     * @param momenten at most one for each piece
     */
    public record Planning(Dossier dossier, List<Bewaarmoment> momenten) {

        Planning in(Opdracht opdracht) {
            return new Planning(dossier.withKop(dossier.kop().withOpdracht(opdracht)), momenten);
        }

        Planning anders() {
            return new Planning(
                    dossier,
                    momenten.stream()
                            .map(moment -> new Bewaarmoment(
                                    moment.vernietigbaarVanaf().plusDays(1), moment.dossier(), moment.stuk()))
                            .toList());
        }
    }

    /** Several dossiers, whose pieces may be destroyed from a few days on. */
    @Provide
    protected Arbitrary<List<Planning>> planningen() {
        return planning().list().ofMaxSize(MEESTE_DOSSIERS);
    }

    /** A dossier of which at least one piece may be destroyed. */
    @Provide
    protected Arbitrary<Planning> gevuld() {
        return planning().filter(planning -> !planning.momenten().isEmpty());
    }

    private static Arbitrary<Planning> planning() {
        return WillekeurigeDossierstukken.alle()
                .list()
                .ofMaxSize(MEESTE_STUKKEN)
                .flatMap(stukken -> WillekeurigeDossiers.met(PROEF, stukken))
                .flatMap(dossier -> Arbitraries.of(DAGEN)
                        .list()
                        .ofMaxSize(dossier.stukken().size())
                        .map(dagen -> new Planning(
                                dossier,
                                Vector.ofAll(dagen)
                                        .zipWith(dossier.stukken(), (dag, stuk) -> moment(dag, dossier, stuk))
                                        .asJava())));
    }

    private static Bewaarmoment moment(LocalDate dag, Dossier dossier, Dossierstuk stuk) {
        return new Bewaarmoment(dag, dossier.id(), stuk.stuk());
    }

    @Property(tries = 50)
    void opEenDagStaatWatDanVernietigdMagWordenHetOudsteVoorop(@ForAll("planningen") List<Planning> planningen) {
        Bewaaragenda agenda = gevuld(Proefgegevens.nieuweOpdracht(), planningen);
        for (LocalDate dag : DAGEN) {
            for (LocalDate peildatum : List.of(dag.minusDays(1), dag)) {
                assertGelezen(
                        alles(planningen)
                                .filter(moment -> !moment.vernietigbaarVanaf().isAfter(peildatum)),
                        agenda.op(peildatum, Optional.empty(), ALLES));
            }
        }
    }

    @Property(tries = 30)
    void bladzijdeNaBladzijdeKomtAllesEenKeerInDezelfdeVolgorde(
            @ForAll("planningen") List<Planning> planningen, @ForAll @IntRange(min = 1, max = 5) int grootte) {
        Bewaaragenda agenda = gevuld(Proefgegevens.nieuweOpdracht(), planningen);
        for (LocalDate peildatum : DAGEN) {
            assertEquals(agenda.op(peildatum, Optional.empty(), ALLES), bladzijden(agenda, peildatum, grootte));
        }
    }

    @Example
    void ookVeelMomentenOpEenDagKomenElkEenKeer() {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Vector<Planning> veel = Vector.ofAll(gevuld().list().ofSize(VEEL).sample());
        Vector<Planning> opEenDag = veel.map(planning -> new Planning(
                planning.dossier(),
                Vector.ofAll(planning.momenten())
                        .map(moment -> new Bewaarmoment(DAGEN.get(0), moment.dossier(), moment.stuk()))
                        .asJava()));
        Bewaaragenda agenda = gevuld(opdracht, opEenDag.asJava());

        List<Bewaarmoment> gelezen = bladzijden(agenda, DAGEN.get(0), BLADZIJDE);

        assertGelezen(alles(opEenDag.asJava()), gelezen);
        assertEquals(gelezen, agenda.op(DAGEN.get(0), Optional.empty(), ALLES));
    }

    @Property(tries = 30)
    void deAgendaGaatVerderNaEenMomentDatIntussenWegIs(@ForAll("planningen") List<Planning> planningen) {
        Bewaaragenda agenda = gevuld(Proefgegevens.nieuweOpdracht(), planningen);
        List<Bewaarmoment> geheel = agenda.op(OOIT, Optional.empty(), ALLES);
        for (int plaats = 0; plaats < geheel.size(); plaats++) {
            Bewaarmoment weg = geheel.get(plaats);
            agenda.vervang(List.of(weg.dossier()), List.of());

            assertEquals(
                    Vector.ofAll(geheel)
                            .drop(plaats + 1)
                            .reject(moment -> moment.dossier().equals(weg.dossier()))
                            .asJava(),
                    Vector.ofAll(agenda.op(OOIT, Optional.of(weg), ALLES)).asJava());
            agenda.vervang(
                    List.of(weg.dossier()),
                    alles(planningen)
                            .filter(moment -> moment.dossier().equals(weg.dossier()))
                            .asJava());
        }
    }

    @Property(tries = 30)
    void nieuweMomentenKomenInPlaatsVanDieVanDezelfdeDossiers(
            @ForAll("planningen") List<Planning> planningen, @ForAll("gevuld") Planning oud) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Bewaaragenda agenda =
                gevuld(opdracht, Vector.ofAll(planningen).append(oud).asJava());
        Planning nieuw = oud.anders();

        agenda.vervang(List.of(oud.dossier().id()), nieuw.momenten());
        assertGelezen(alles(planningen).appendAll(nieuw.momenten()), agenda.op(OOIT, Optional.empty(), ALLES));

        agenda.vervang(List.of(oud.dossier().id()), List.of());
        assertGelezen(alles(planningen), agenda.op(OOIT, Optional.empty(), ALLES));

        agenda.vervang(ids(planningen), List.of());
        agenda.vervang(List.of(), List.of());
        assertEquals(List.of(), agenda.op(OOIT, Optional.empty(), ALLES));
    }

    @Property(tries = 20)
    void eenMomentVanEenAnderDossierWordtGeweigerdEnVerandertNiets(
            @ForAll("gevuld") Planning een, @ForAll("gevuld") Planning ander) {
        Bewaaragenda agenda = gevuld(Proefgegevens.nieuweOpdracht(), List.of(een, ander));
        List<Bewaarmoment> gemengd = Vector.ofAll(een.anders().momenten())
                .appendAll(ander.momenten())
                .asJava();

        assertThrows(
                IllegalArgumentException.class,
                () -> agenda.vervang(List.of(een.dossier().id()), gemengd));
        assertThrows(IllegalArgumentException.class, () -> agenda.vervang(List.of(), een.momenten()));

        assertGelezen(alles(List.of(een, ander)), agenda.op(OOIT, Optional.empty(), ALLES));
    }

    @Property(tries = 20)
    void tweeOpdrachtenZienElkaarNooitOokNietMetHetzelfdeDossier(
            @ForAll("planningen") List<Planning> planningen, @ForAll("gevuld") Planning planning) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Bewaaragenda hier =
                gevuld(opdracht, Vector.ofAll(planningen).append(planning).asJava());
        Opdracht elders = Proefgegevens.nieuweOpdracht();
        assertEquals(List.of(), opslag(elders, sleutels).bewaaragenda().op(OOIT, Optional.empty(), ALLES));

        Bewaaragenda daar = gevuld(elders, List.of(planning));
        assertGelezen(Vector.ofAll(planning.momenten()), daar.op(OOIT, Optional.empty(), ALLES));
        daar.vervang(List.of(planning.dossier().id()), List.of());

        assertGelezen(alles(planningen).appendAll(planning.momenten()), hier.op(OOIT, Optional.empty(), ALLES));
    }

    @Property(tries = 20)
    void ookAanHetEindVanDeKalenderTeltElkeDag(@ForAll("gevuld") Planning willekeurig) {
        LocalDate laatste = LocalDate.of(9999, 12, 31);
        Planning planning = new Planning(
                willekeurig.dossier(),
                Vector.ofAll(willekeurig.momenten())
                        .map(moment -> new Bewaarmoment(laatste, moment.dossier(), moment.stuk()))
                        .asJava());
        Bewaaragenda agenda = gevuld(Proefgegevens.nieuweOpdracht(), List.of(planning));

        assertGelezen(Vector.ofAll(planning.momenten()), agenda.op(laatste, Optional.empty(), ALLES));
        assertEquals(List.of(), agenda.op(laatste.minusDays(1), Optional.empty(), ALLES));
    }

    private Bewaaragenda gevuld(Opdracht opdracht, List<Planning> planningen) {
        Dossieropslag opslag = opslag(opdracht, sleutels);
        planningen.stream().map(planning -> planning.in(opdracht).dossier()).forEach(dossier -> opslag.dossiers()
                .bewaar(dossier, Dossiers.NIEUW));
        opslag.bewaaragenda().vervang(ids(planningen), alles(planningen).asJava());
        return opslag.bewaaragenda();
    }

    private static List<DossierId> ids(List<Planning> planningen) {
        return planningen.stream().map(planning -> planning.dossier().id()).toList();
    }

    private static Vector<Bewaarmoment> alles(List<Planning> planningen) {
        return Vector.ofAll(planningen).flatMap(Planning::momenten);
    }

    private static List<Bewaarmoment> bladzijden(Bewaaragenda agenda, LocalDate peildatum, int grootte) {
        Vector<Bewaarmoment> gelezen = Vector.empty();
        List<Bewaarmoment> bladzijde;
        do {
            bladzijde = agenda.op(peildatum, gelezen.lastOption().toJavaOptional(), grootte);
            gelezen = gelezen.appendAll(bladzijde);
        } while (bladzijde.size() == grootte);
        return gelezen.asJava();
    }

    /** The same moments, each once, by day; those of one day may stand in any order. */
    private static void assertGelezen(Vector<Bewaarmoment> verwacht, List<Bewaarmoment> gelezen) {
        assertEquals(verwacht.toSet(), HashSet.ofAll(gelezen));
        assertEquals(verwacht.size(), gelezen.size());
        for (int plaats = 1; plaats < gelezen.size(); plaats++) {
            assertFalse(gelezen.get(plaats)
                    .vernietigbaarVanaf()
                    .isBefore(gelezen.get(plaats - 1).vernietigbaarVanaf()));
        }
    }
}
