package nl.gewoonindewijk.dossier.toestemming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.ToestemmingId;
import nl.gewoonindewijk.dossier.Verwerkingsdoel;
import nl.gewoonindewijk.dossier.Voorbeelddossier;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;
import org.junit.jupiter.api.Test;

/** Nothing is shared that no running consent names. */
@Toetst("UA-7.1-TOESTEMMING")
class DeelregelTest {

    private static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");
    private static final Derde HUISARTS = new Derde(new Dossiertekst("Huisartsenpraktijk Oost"));
    private static final Derde SCHOOL = new Derde(new Dossiertekst("Basisschool De Linde"));
    private static final Verwerkingsdoel ZORG = Verwerkingsdoel.van("ZORG");
    private static final Verwerkingsdoel ONDERZOEK = Verwerkingsdoel.van("ONDERZOEK");
    private static final List<Derde> DERDEN = List.of(HUISARTS, SCHOOL);
    private static final List<Verwerkingsdoel> DOELEN = List.of(ZORG, ONDERZOEK);
    private static final List<Stuksoort> PLAN = List.of(Stuksoort.ONDERSTEUNINGSPLAN);
    private static final LocalDate DAG = LocalDate.of(2025, 3, 30);
    private static final Instant GEGEVEN_OP = tijdstip(DAG, 9, 0);
    private static final Instant NU = tijdstip(DAG, 12, 0);

    /** What is asked, and when. */
    record Vraag(Derde derde, Verwerkingsdoel doel, List<Stuksoort> soorten, Instant tijdstip) {

        LocalDate dag() {
            return LocalDate.ofInstant(tijdstip, NEDERLAND);
        }

        Either<Afwijzing, Grondslag> in(List<Toestemming> toestemmingen) {
            return Deelregel.beoordeel(toestemmingen, derde, doel, soorten, tijdstip, dag());
        }
    }

    private static Instant tijdstip(LocalDate dag, int uur, int minuut) {
        return ZonedDateTime.of(dag, LocalTime.of(uur, minuut), NEDERLAND).toInstant();
    }

    private static Toestemming.Gegeven gegeven(int nummer, Stuksoort... soorten) {
        return new Toestemming.Gegeven(new Toestemmingskop(
                new ToestemmingId(new UUID(7, nummer)),
                Voorbeelddossier.ID,
                HUISARTS,
                ZORG,
                Vector.of(soorten).asJava(),
                Beslisser.INWONER,
                GEGEVEN_OP,
                Optional.empty()));
    }

    private static Toestemming.Gegeven plan(int nummer) {
        return gegeven(nummer, Stuksoort.ONDERSTEUNINGSPLAN);
    }

    private static Toestemming.Gegeven totEnMet(int nummer, LocalDate laatste) {
        return new Toestemming.Gegeven(plan(nummer).kop().withTotEnMet(laatste));
    }

    private static Toestemming.Ingetrokken ingetrokken(int nummer, Instant op) {
        return plan(nummer).trekIn(Beslisser.INWONER, op).get();
    }

    private static Either<Afwijzing, Grondslag> deel(Instant tijdstip, List<Stuksoort> soorten, Toestemming... met) {
        return new Vraag(HUISARTS, ZORG, soorten, tijdstip).in(List.of(met));
    }

    private static void mag(Either<Afwijzing, Grondslag> oordeel, Toestemming... opGrondVan) {
        assertEquals(
                Either.right(new Grondslag.OpToestemming(
                        Vector.of(opGrondVan).map(Toestemming::id).asJava())),
                oordeel);
    }

    private static void magNiet(String reden, Either<Afwijzing, Grondslag> oordeel, Gegeven... gegevens) {
        assertEquals(Either.left(Dossiervoorschrift.TOESTEMMING.wijsAf(reden, gegevens)), oordeel);
    }

    private static Gegeven overHetPlan() {
        return Gegeven.van("gegevens", "ondersteuningsplan");
    }

    @Provide
    Arbitrary<List<Toestemming>> toestemmingen() {
        return Combinators.combine(
                        koppen(), Arbitraries.longs().between(0, 200_000_000).optional())
                .as((kop, na) -> na.<Toestemming>map(millis -> new Toestemming.Ingetrokken(
                                kop, Beslisser.INWONER, kop.gegevenOp().plusMillis(millis)))
                        .orElseGet(() -> new Toestemming.Gegeven(kop)))
                .list()
                .ofMaxSize(6)
                .map(DeelregelTest::genummerd)
                .withoutEdgeCases();
    }

    private static List<Toestemming> genummerd(List<Toestemming> toestemmingen) {
        return Vector.ofAll(toestemmingen)
                .zipWithIndex(DeelregelTest::genummerd)
                .asJava();
    }

    private static Toestemming genummerd(Toestemming toestemming, int nummer) {
        Toestemmingskop kop = toestemming.kop().withId(new ToestemmingId(new UUID(7, nummer)));
        return toestemming instanceof Toestemming.Ingetrokken ingetrokken
                ? new Toestemming.Ingetrokken(kop, ingetrokken.ingetrokkenDoor(), ingetrokken.ingetrokkenOp())
                : new Toestemming.Gegeven(kop);
    }

    private static Arbitrary<Toestemmingskop> koppen() {
        return Combinators.combine(
                        Arbitraries.of(DERDEN),
                        Arbitraries.of(DOELEN),
                        soorten(),
                        tijdstippen(),
                        Arbitraries.integers().between(0, 3).optional())
                .as((derde, doel, soorten, op, dagen) -> new Toestemmingskop(
                        new ToestemmingId(new UUID(7, 0)),
                        Voorbeelddossier.ID,
                        derde,
                        doel,
                        soorten,
                        Beslisser.INWONER,
                        op,
                        dagen.map(LocalDate.ofInstant(op, NEDERLAND)::plusDays)));
    }

    private static Arbitrary<List<Stuksoort>> soorten() {
        return Arbitraries.of(Stuksoort.AANMELDING, Stuksoort.TRAJECT, Stuksoort.ONDERSTEUNINGSPLAN)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
    }

    /** Of a few days, the one on which summer time begins among them. */
    private static Arbitrary<Instant> tijdstippen() {
        Instant begin = tijdstip(DAG.minusDays(1), 0, 0);
        return Arbitraries.longs().between(0, 3 * 86_400_000L).map(begin::plusMillis);
    }

    @Provide
    Arbitrary<Vraag> vragen() {
        return Combinators.combine(Arbitraries.of(DERDEN), Arbitraries.of(DOELEN), soorten(), tijdstippen())
                .as(Vraag::new)
                .withoutEdgeCases();
    }

    @Test
    void zonderToestemmingWordtNietsGedeeld() {
        magNiet("geen-toestemming", deel(NU, PLAN));
    }

    @Test
    void toestemmingVoorDeEenIsGeenToestemmingVoorDeAnder() {
        magNiet("geen-toestemming", new Vraag(SCHOOL, ZORG, PLAN, NU).in(List.of(plan(1))));
    }

    @Test
    void toestemmingVoorHetEneDoelIsGeenToestemmingVoorHetAndere() {
        magNiet("ander-doel", new Vraag(HUISARTS, ONDERZOEK, PLAN, NU).in(List.of(plan(1))));
    }

    @Test
    void toestemmingVoorAndereGegevensTeltNiet() {
        magNiet("andere-gegevens", deel(NU, PLAN, gegeven(1, Stuksoort.AANMELDING)), overHetPlan());
        magNiet(
                "andere-gegevens",
                deel(NU, List.of(Stuksoort.AANMELDING, Stuksoort.ONDERSTEUNINGSPLAN), gegeven(1, Stuksoort.AANMELDING)),
                overHetPlan());
    }

    @Test
    void metToestemmingMagHet() {
        mag(deel(NU, PLAN, plan(1)), plan(1));
        mag(deel(NU, PLAN, gegeven(1, Stuksoort.AANMELDING, Stuksoort.ONDERSTEUNINGSPLAN)), plan(1));
    }

    @Test
    void vanafHetMomentDatZijGegevenIsMagHetEnEerderNiet() {
        mag(deel(GEGEVEN_OP, PLAN, plan(1)), plan(1));
        magNiet("loopt-niet", deel(GEGEVEN_OP.minusMillis(1), PLAN, plan(1)), overHetPlan());
    }

    @Test
    void vanafDeMillisecondeVanIntrekkenMagHetNietMeer() {
        Toestemming ingetrokken = ingetrokken(1, NU);

        magNiet("ingetrokken", deel(NU, PLAN, ingetrokken), overHetPlan());
        magNiet("ingetrokken", deel(NU.plusMillis(1), PLAN, ingetrokken), overHetPlan());
    }

    @Test
    void ookIngetrokkenOpHetMomentVanGevenMagHetNiet() {
        magNiet("ingetrokken", deel(GEGEVEN_OP, PLAN, ingetrokken(1, GEGEVEN_OP)), overHetPlan());
    }

    /** In summer time: 22:00 UTC is the next day already. */
    @Test
    void opDeLaatsteDagMagHetDeHeleDagInNederland() {
        LocalDate laatste = DAG.plusDays(2);
        Instant eenNaMiddernacht = tijdstip(laatste.plusDays(1), 0, 1);

        mag(deel(tijdstip(laatste, 23, 59), PLAN, totEnMet(1, laatste)), plan(1));
        magNiet("loopt-niet", deel(eenNaMiddernacht, PLAN, totEnMet(1, laatste)), overHetPlan());
        assertEquals(laatste, LocalDate.ofInstant(eenNaMiddernacht, ZoneId.of("UTC")));
    }

    @Test
    void meerToestemmingenDragenHetSamen() {
        mag(
                deel(
                        NU,
                        List.of(Stuksoort.TRAJECT, Stuksoort.ONDERSTEUNINGSPLAN, Stuksoort.AANMELDING),
                        plan(1),
                        gegeven(2, Stuksoort.TRAJECT, Stuksoort.AANMELDING)),
                gegeven(2, Stuksoort.TRAJECT),
                plan(1));
    }

    @Test
    void naIntrekkenDraagtEenNieuwereToestemmingHet() {
        mag(deel(NU, PLAN, ingetrokken(1, NU), plan(2)), plan(2));
        mag(deel(NU, PLAN, totEnMet(1, DAG.minusDays(1)), plan(2)), plan(2));
    }

    @Test
    void isErEenIngetrokkenEnEenVoorbijDanLooptErGeen() {
        magNiet("loopt-niet", deel(NU, PLAN, ingetrokken(1, NU), totEnMet(2, DAG.minusDays(1))), overHetPlan());
        magNiet("ingetrokken", deel(NU, PLAN, ingetrokken(1, NU), ingetrokken(2, NU)), overHetPlan());
    }

    @Test
    void deEersteSoortDieNietMagIsDeReden() {
        magNiet(
                "andere-gegevens",
                deel(NU, List.of(Stuksoort.TRAJECT, Stuksoort.ONDERSTEUNINGSPLAN), ingetrokken(1, NU)),
                Gegeven.van("gegevens", "traject"));
        magNiet(
                "ingetrokken",
                deel(NU, List.of(Stuksoort.ONDERSTEUNINGSPLAN, Stuksoort.TRAJECT), ingetrokken(1, NU)),
                overHetPlan());
    }

    @Test
    void zonderIetsOmTeDelenIsErGeenGrondslag() {
        assertThrows(IllegalArgumentException.class, () -> deel(NU, List.of(), plan(1)));
        assertThrows(IllegalArgumentException.class, () -> new Grondslag.OpToestemming(List.of()));
    }

    @Property
    void nietsMagDatGeenLopendeToestemmingNoemt(
            @ForAll("toestemmingen") List<Toestemming> toestemmingen, @ForAll("vragen") Vraag vraag) {
        boolean gedekt = vraag.soorten().stream().allMatch(soort -> toestemmingen.stream()
                .anyMatch(toestemming -> noemt(toestemming, vraag, soort) && looptVolgensDeTekst(toestemming, vraag)));

        assertEquals(gedekt, vraag.in(toestemmingen).isRight());
    }

    @Property
    void deGrondslagNoemtAlleenLopendeToestemmingenVoorDezeVraag(
            @ForAll("toestemmingen") List<Toestemming> toestemmingen, @ForAll("vragen") Vraag vraag) {
        vraag.in(toestemmingen)
                .map(grondslag -> ((Grondslag.OpToestemming) grondslag).toestemmingen())
                .forEach(ids -> {
                    List<Toestemming> dragers = toestemmingen.stream()
                            .filter(toestemming -> ids.contains(toestemming.id()))
                            .toList();
                    assertEquals(ids.size(), dragers.size());
                    dragers.forEach(drager -> assertTrue(looptVolgensDeTekst(drager, vraag)
                            && vraag.soorten().stream().anyMatch(soort -> noemt(drager, vraag, soort))));
                });
    }

    @Property
    void watIngetrokkenIsDraagtNooitMeerIets(
            @ForAll("toestemmingen") List<Toestemming> toestemmingen, @ForAll("vragen") Vraag vraag) {
        List<Toestemming> alleIngetrokken = toestemmingen.stream()
                .map(toestemming -> toestemming
                        .trekIn(Beslisser.INWONER, toestemming.kop().gegevenOp())
                        .<Toestemming>map(ingetrokken -> ingetrokken)
                        .getOrElse(toestemming))
                .toList();

        assertTrue(vraag.in(alleIngetrokken).isLeft());
    }

    private static boolean noemt(Toestemming toestemming, Vraag vraag, Stuksoort soort) {
        return toestemming.kop().derde().equals(vraag.derde())
                && toestemming.kop().doel().equals(vraag.doel())
                && toestemming.kop().gegevens().contains(soort);
    }

    private static boolean looptVolgensDeTekst(Toestemming toestemming, Vraag vraag) {
        return toestemming.status() == Toestemming.Status.GEGEVEN
                && vraag.tijdstip().compareTo(toestemming.kop().gegevenOp()) >= 0
                && toestemming.kop().totEnMet().stream()
                        .allMatch(laatste -> vraag.dag().compareTo(laatste) <= 0);
    }
}
