package nl.gewoonindewijk.ondersteuning.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.plan.Evaluatie;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.plan.Planinhoud;
import nl.gewoonindewijk.ondersteuning.plan.Plankop;
import nl.gewoonindewijk.regels.Afwijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Toetst({"UA-5.1-EEN-PLAN", "UA-5.1-PLAN"})
class StelPlanOpTest {

    private static final Planinhoud INHOUD = Gegevens.inhoud();

    private final Praktijk praktijk = Praktijk.leeg();

    private static Either<Afwijzing, Opgeslagen<Ondersteuningsplan>> stelOp(Praktijk praktijk, Plankop kop) {
        return new StelPlanOp(praktijk.werkplek()).stelOp(praktijk.commando(), kop, INHOUD);
    }

    private static Either<Afwijzing, Opgeslagen<Ondersteuningsplan>> werkBij(
            Praktijk praktijk, PlanId plan, long versie, LocalDate op) {
        return new StelPlanOp(praktijk.werkplek()).werkBij(praktijk.commando(), plan, versie, INHOUD, op);
    }

    private static Either<Afwijzing, Opgeslagen<Ondersteuningsplan>> trekIn(
            Praktijk praktijk, PlanId plan, long versie, LocalDate op) {
        return new StelPlanOp(praktijk.werkplek()).trekIn(praktijk.commando(), plan, versie, op);
    }

    @Test
    void eenConceptHoeftNogNietCompleetTeZijn() {
        Commando commando = praktijk.commando();

        Opgeslagen<Ondersteuningsplan> antwoord = Praktijk.gelukt(
                new StelPlanOp(praktijk.werkplek()).stelOp(commando, Gegevens.kop(1), Planinhoud.leeg()));

        assertEquals(new Ondersteuningsplan.Concept(Gegevens.kop(1), Planinhoud.leeg()), antwoord.waarde());
        praktijk.eisGedaan(commando, Handelingsoort.PLAN_OPSTELLEN, 1, antwoord);
        assertEquals(List.of(), praktijk.open(antwoord.waarde()));
    }

    @Test
    void eenConceptKrijgtAndereInhoud() {
        Ondersteuningsplan was = praktijk.concept();
        Commando commando = praktijk.commando();

        Opgeslagen<Ondersteuningsplan> antwoord = Praktijk.gelukt(new StelPlanOp(praktijk.werkplek())
                .werkBij(commando, was.id(), 1, Planinhoud.leeg(), Praktijk.VANDAAG));

        assertEquals(new Ondersteuningsplan.Concept(was.kop(), Planinhoud.leeg()), antwoord.waarde());
        praktijk.eisGedaan(commando, Handelingsoort.PLAN_BIJWERKEN, 2, antwoord);
    }

    @Test
    void eenPlanInBijstellingKrijgtAndereInhoudEnBlijftGelden() {
        Ondersteuningsplan.InBijstelling was = inBijstelling();

        Ondersteuningsplan antwoord = Praktijk.gelukt(new StelPlanOp(praktijk.werkplek())
                        .werkBij(praktijk.commando(), was.id(), 3, Planinhoud.leeg(), Praktijk.VANDAAG))
                .waarde();

        assertEquals(new Ondersteuningsplan.InBijstelling(was.kop(), was.verloop(), Planinhoud.leeg()), antwoord);
    }

    private Ondersteuningsplan.InBijstelling inBijstelling() {
        Ondersteuningsplan antwoord = Praktijk.gelukt(new EvalueerPlan(praktijk.werkplek())
                        .evalueer(
                                praktijk.commando(),
                                praktijk.getekend().id(),
                                2,
                                Gegevens.evaluatie(Praktijk.VANDAAG, Evaluatie.Besluit.BIJSTELLEN)))
                .waarde();
        return (Ondersteuningsplan.InBijstelling) antwoord;
    }

    @Test
    void eenConceptWordtIngetrokken() {
        Ondersteuningsplan was = praktijk.concept();
        Commando commando = praktijk.commando();

        Opgeslagen<Ondersteuningsplan> antwoord =
                Praktijk.gelukt(new StelPlanOp(praktijk.werkplek()).trekIn(commando, was.id(), 1, Praktijk.VANDAAG));

        assertEquals(new Ondersteuningsplan.Ingetrokken(was.kop(), INHOUD, Praktijk.VANDAAG), antwoord.waarde());
        praktijk.eisGedaan(commando, Handelingsoort.PLAN_INTREKKEN, 2, antwoord);
    }

    @Test
    void naHetIntrekkenMagHetHuishoudenEenNieuwPlan() {
        praktijk.ingetrokken();

        assertEquals(1, Praktijk.gelukt(stelOp(praktijk, Gegevens.kop(2))).versie());
        assertEquals(Option.of(Gegevens.plan(2)), praktijk.opslag().plannen().lopend(Gegevens.LID.huishouden()));
    }

    @Test
    void naHetEindeMagHetHuishoudenEenNieuwPlan() {
        PlanId id = praktijk.getekend().id();
        Praktijk.gelukt(new EvalueerPlan(praktijk.werkplek())
                .evalueer(
                        praktijk.commando(),
                        id,
                        2,
                        Gegevens.evaluatie(Praktijk.VANDAAG, Evaluatie.Besluit.BEEINDIGEN)));

        assertEquals(1, Praktijk.gelukt(stelOp(praktijk, Gegevens.kop(2))).versie());
    }

    @Test
    void deBurenHebbenErGeenLastVan() {
        praktijk.getekend();

        assertEquals(
                Gegevens.BUUR,
                Praktijk.gelukt(stelOp(praktijk, Gegevens.kop(2).withLid(Gegevens.BUUR)))
                        .waarde()
                        .kop()
                        .lid());
    }

    @Test
    void eenNummerDatAlEenPlanIsWordtNietOverschreven() {
        praktijk.ingetrokken();
        Momentopname voor = praktijk.momentopname();

        assertThrows(GelijktijdigeWijziging.class, () -> stelOp(praktijk, Gegevens.kop(1)));
        assertEquals(voor, praktijk.momentopname());
    }

    static Stream<Weigering> weigeringen() {
        return Stream.of(
                new Weigering(
                        "UA-5.1-PLAN.in-de-toekomst",
                        "een plan van morgen",
                        praktijk -> () -> stelOp(praktijk, Gegevens.kop(1).withBegonnenOp(Praktijk.MORGEN))),
                naast("een concept", Praktijk::concept),
                naast("een getekend plan", Praktijk::getekend),
                new Weigering("UA-5.1-EEN-PLAN.al-een-plan", "een huisgenoot heeft een plan", praktijk -> {
                    praktijk.concept();
                    Huishoudlid huisgenoot =
                            new Huishoudlid(Gegevens.BUUR.inwoner(), Gegevens.LID.huishouden(), Gegevens.LID.wijk());
                    return () -> stelOp(praktijk, Gegevens.kop(2).withLid(huisgenoot));
                }));
    }

    private static Weigering naast(String wat, Consumer<Praktijk> lopend) {
        return new Weigering("UA-5.1-EEN-PLAN.al-een-plan", "naast " + wat, praktijk -> {
            lopend.accept(praktijk);
            return () -> stelOp(praktijk, Gegevens.kop(2));
        });
    }

    static Stream<Weigering> weigeringenBijHetBijwerken() {
        return Stream.of(
                new Weigering("UA-5.1-PLAN.in-de-toekomst", "morgen bijgewerkt", praktijk -> {
                    PlanId id = praktijk.concept().id();
                    return () -> werkBij(praktijk, id, 1, Praktijk.MORGEN);
                }),
                new Weigering(
                        "UA-5.1-PLAN.niet-gevonden",
                        "geen plan om bij te werken",
                        praktijk -> () -> werkBij(praktijk, Gegevens.plan(7), 1, Praktijk.VANDAAG)),
                new Weigering("UA-5.1-PLAN.niet-in-bewerking", "een getekend plan bijwerken", praktijk -> {
                    PlanId id = praktijk.getekend().id();
                    return () -> werkBij(praktijk, id, 2, Praktijk.VANDAAG);
                }),
                new Weigering("UA-5.1-PLAN.niet-in-bewerking", "een ingetrokken plan bijwerken", praktijk -> {
                    PlanId id = praktijk.ingetrokken().id();
                    return () -> werkBij(praktijk, id, 2, Praktijk.VANDAAG);
                }));
    }

    static Stream<Weigering> weigeringenBijHetIntrekken() {
        return Stream.of(
                new Weigering("UA-5.1-PLAN.in-de-toekomst", "morgen ingetrokken", praktijk -> {
                    PlanId id = praktijk.concept().id();
                    return () -> trekIn(praktijk, id, 1, Praktijk.MORGEN);
                }),
                new Weigering(
                        "UA-5.1-PLAN.niet-gevonden",
                        "geen plan om in te trekken",
                        praktijk -> () -> trekIn(praktijk, Gegevens.plan(7), 1, Praktijk.VANDAAG)),
                new Weigering("UA-5.1-PLAN.te-vroeg", "ingetrokken voor het begin", praktijk -> {
                    PlanId id = praktijk.concept().id();
                    return () -> trekIn(praktijk, id, 1, Gegevens.BEGONNEN.minusDays(1));
                }),
                new Weigering("UA-5.1-PLAN.geen-concept", "een getekend plan intrekken", praktijk -> {
                    PlanId id = praktijk.getekend().id();
                    return () -> trekIn(praktijk, id, 2, Praktijk.VANDAAG);
                }));
    }

    @ParameterizedTest
    @MethodSource({"weigeringen", "weigeringenBijHetBijwerken", "weigeringenBijHetIntrekken"})
    void weigertEnVerandertNiets(Weigering weigering) {
        weigering.klopt();
    }
}
