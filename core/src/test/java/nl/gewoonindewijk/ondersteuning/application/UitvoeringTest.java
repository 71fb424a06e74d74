package nl.gewoonindewijk.ondersteuning.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewoonindewijk.contract.Contract;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.gedeeld.port.Transacties;
import nl.gewoonindewijk.ondersteuning.Handeling;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.PgbId;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
import nl.gewoonindewijk.ondersteuning.pgb.Herziening;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.plan.Planinhoud;
import nl.gewoonindewijk.ondersteuning.port.Handelingen;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.testkit.InMemoryOndersteuning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command is carried out once, in one transaction, on the version that was seen. */
class UitvoeringTest {

    private static final long VERKEERDE_VERSIE = 99;

    private final Praktijk praktijk = Praktijk.leeg();

    static Stream<Voorbeeldcommando> commandos() {
        return Voorbeeldcommando.alle();
    }

    static Stream<Voorbeeldcommando> commandosMetVersie() {
        return Voorbeeldcommando.metVersie();
    }

    @Test
    void vanElkeSoortHandelingIsErEenVoorbeeld() {
        assertEquals(
                EnumSet.allOf(Handelingsoort.class),
                commandos().map(Voorbeeldcommando::soort).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("commandos")
    void hetzelfdeCommandoNogEensVerandertNietsEnAntwoordtMetDeZaakZoalsDieNuIs(Voorbeeldcommando voorbeeld) {
        Voorbeeldcommando.Gegeven gegeven = voorbeeld.geval().apply(praktijk);
        Commando commando = praktijk.commando();
        Either<Afwijzing, ? extends Opgeslagen<? extends Zaak>> eerste =
                gegeven.op(praktijk.werkplek(), commando, voorbeeld.versie());
        Momentopname daarna = praktijk.momentopname();

        assertTrue(eerste.isRight());
        assertEquals(eerste, gegeven.op(praktijk.werkplek(), commando, voorbeeld.versie()));
        assertEquals(eerste, gegeven.op(praktijk.werkplek(), commando, VERKEERDE_VERSIE));
        assertEquals(
                eerste,
                gegeven.op(
                        praktijk.werkplek(),
                        new Commando(commando.id(), new MedewerkerId("een ander")),
                        voorbeeld.versie()));
        assertEquals(daarna, praktijk.momentopname());
    }

    @ParameterizedTest
    @MethodSource("commandos")
    void inTweeDradenTegelijkWordtEenCommandoEenKeerUitgevoerd(Voorbeeldcommando voorbeeld) throws Exception {
        Voorbeeldcommando.Gegeven gegeven = voorbeeld.geval().apply(praktijk);
        Momentopname voor = praktijk.momentopname();
        Commando commando = praktijk.commando();
        Callable<Either<Afwijzing, ? extends Opgeslagen<? extends Zaak>>> werk =
                () -> gegeven.op(praktijk.werkplek(), commando, voorbeeld.versie());

        List<Try<Either<Afwijzing, ? extends Opgeslagen<? extends Zaak>>>> antwoorden = tegelijk(werk, werk);

        assertEquals(antwoorden.get(0).get(), antwoorden.get(1).get());
        assertTrue(antwoorden.get(0).get().isRight());
        assertEquals(
                voor.handelingen().size() + (neemtEenAndereZaakMee(voorbeeld) ? 2 : 1),
                praktijk.momentopname().handelingen().size());
    }

    /** So it is with a database: the other thread committed after this one looked. */
    @ParameterizedTest
    @MethodSource("commandos")
    void wieTeLaatZietDatHetAlIsUitgevoerdKrijgtHetzelfdeAntwoord(Voorbeeldcommando voorbeeld) {
        Voorbeeldcommando.Gegeven gegeven = voorbeeld.geval().apply(praktijk);
        Commando commando = praktijk.commando();
        Either<Afwijzing, ? extends Opgeslagen<? extends Zaak>> eerste =
                gegeven.op(praktijk.werkplek(), commando, voorbeeld.versie());
        Momentopname daarna = praktijk.momentopname();
        Handelingen kijktTeVroeg = new KijktTeVroeg(praktijk.opslag().handelingen());
        Praktijk andereDraad = praktijk.op(plek -> plek.withOpslag(plek.opslag().withHandelingen(kijktTeVroeg)));

        assertEquals(eerste, gegeven.op(andereDraad.werkplek(), commando, voorbeeld.versie()));
        assertEquals(daarna, praktijk.momentopname());
    }

    @ParameterizedTest
    @MethodSource("commandos")
    void hetNummerVanEenAnderSoortCommandoWordtNietAangenomen(Voorbeeldcommando voorbeeld) {
        Voorbeeldcommando.Gegeven gegeven = voorbeeld.geval().apply(praktijk);
        Commando gebruikt = praktijk.commando();
        if (voorbeeld.soort() == Handelingsoort.PLAN_OPSTELLEN) {
            Praktijk.gelukt(new PasMeldcodeToe(praktijk.werkplek())
                    .begin(gebruikt, Gegevens.meldcodestart().withId(Gegevens.meldcode(2))));
        } else {
            Praktijk.gelukt(new StelPlanOp(praktijk.werkplek())
                    .stelOp(gebruikt, Gegevens.kop(2).withLid(Gegevens.BUUR), Planinhoud.leeg()));
        }
        Momentopname voor = praktijk.momentopname();

        assertThrows(
                IllegalArgumentException.class, () -> gegeven.op(praktijk.werkplek(), gebruikt, voorbeeld.versie()));
        assertEquals(voor, praktijk.momentopname());
    }

    @Test
    void hetNummerVanEenCommandoOpEenAndereZaakWordtNietAangenomen() {
        StelPlanOp gebruik = new StelPlanOp(praktijk.werkplek());
        Commando gebruikt = praktijk.commando();
        PlanId een = praktijk.concept().id();
        PlanId ander = Praktijk.gelukt(
                        gebruik.stelOp(praktijk.commando(), Gegevens.kop(2).withLid(Gegevens.BUUR), Gegevens.inhoud()))
                .waarde()
                .id();
        Praktijk.gelukt(gebruik.werkBij(gebruikt, een, 1, Planinhoud.leeg(), Praktijk.VANDAAG));
        Momentopname voor = praktijk.momentopname();

        assertThrows(
                IllegalArgumentException.class,
                () -> gebruik.werkBij(gebruikt, ander, 1, Planinhoud.leeg(), Praktijk.VANDAAG));
        assertThrows(IllegalArgumentException.class, () -> gebruik.trekIn(gebruikt, een, 2, Praktijk.VANDAAG));
        assertEquals(voor, praktijk.momentopname());
    }

    @ParameterizedTest
    @MethodSource("commandosMetVersie")
    void wieEenAndereVersieZagVerandertNiets(Voorbeeldcommando voorbeeld) {
        Voorbeeldcommando.Gegeven gegeven = voorbeeld.geval().apply(praktijk);
        Momentopname voor = praktijk.momentopname();

        for (long versie : new long[] {voorbeeld.versie() - 1, voorbeeld.versie() + 1}) {
            assertThrows(
                    GelijktijdigeWijziging.class, () -> gegeven.op(praktijk.werkplek(), praktijk.commando(), versie));
            assertEquals(voor, praktijk.momentopname());
        }
    }

    @ParameterizedTest
    @MethodSource("commandos")
    void watHalverwegeMisluktLaatAllesZoalsHetWasEnLuktDaarnaAlsnog(Voorbeeldcommando voorbeeld) {
        List<String> geraakt = new ArrayList<>();
        for (Storing storing : Storing.ALLE) {
            Praktijk nieuw = Praktijk.leeg();
            Voorbeeldcommando.Gegeven gegeven = voorbeeld.geval().apply(nieuw);
            Momentopname voor = nieuw.momentopname();
            Commando commando = nieuw.commando();
            Praktijk kapot = nieuw.op(plek -> plek.withOpslag(storing.in().apply(plek.opslag())));

            Try<Either<Afwijzing, ? extends Opgeslagen<? extends Zaak>>> uitkomst =
                    Try.of(() -> gegeven.op(kapot.werkplek(), commando, voorbeeld.versie()));

            if (uitkomst.isFailure()) {
                geraakt.add(storing.poort());
                assertEquals(IllegalStateException.class, uitkomst.getCause().getClass());
                assertEquals(voor, nieuw.momentopname());
                assertTrue(gegeven.op(nieuw.werkplek(), commando, voorbeeld.versie())
                        .isRight());
            }
        }
        // What a command changes: its own case at least, what is due, and what was done.
        assertTrue(geraakt.containsAll(List.of("werkvoorraad", "handelingen")), geraakt::toString);
        assertEquals(neemtEenAndereZaakMee(voorbeeld) ? 4 : 3, geraakt.size(), geraakt::toString);
    }

    private static boolean neemtEenAndereZaakMee(Voorbeeldcommando voorbeeld) {
        return Set.of(Handelingsoort.TRAJECT_STARTEN, Handelingsoort.PGB_AANVRAGEN)
                        .contains(voorbeeld.soort())
                || voorbeeld.naam().equals("op aanvraag");
    }

    @ParameterizedTest
    @MethodSource("commandos")
    void elkCommandoLooptInEenTransactie(Voorbeeldcommando voorbeeld) {
        Voorbeeldcommando.Gegeven gegeven = voorbeeld.geval().apply(praktijk);
        AtomicBoolean binnen = new AtomicBoolean();
        List<Boolean> begonnen = new ArrayList<>();
        Transacties echte = praktijk.opslag().transacties();
        Transacties teller = new Transacties() {
            @Override
            public <T> T voerUit(Supplier<T> werk) {
                begonnen.add(binnen.getAndSet(true));
                return echte.voerUit(werk);
            }
        };
        Praktijk geteld = praktijk.op(plek -> plek.withOpslag(plek.opslag().withTransacties(teller)));

        assertTrue(gegeven.op(geteld.werkplek(), praktijk.commando(), voorbeeld.versie())
                .isRight());
        assertEquals(List.of(false), begonnen);
    }

    @Test
    void naEenWeigeringKanHetzelfdeCommandoAlsnog() {
        PlanId id = praktijk.concept().id();
        Commando commando = praktijk.commando();
        OndertekenPlan gebruik = new OndertekenPlan(praktijk.werkplek());

        assertTrue(gebruik.onderteken(commando, id, 1, Praktijk.MORGEN).isLeft());
        assertTrue(gebruik.onderteken(commando, id, 1, Praktijk.VANDAAG).isRight());
    }

    @Test
    void hetAntwoordOpEenHerhalingIsDeZaakZoalsDieNuIs() {
        Commando commando = praktijk.commando();
        StelPlanOp gebruik = new StelPlanOp(praktijk.werkplek());
        gebruik.stelOp(commando, Gegevens.kop(1), Gegevens.inhoud());
        Opgeslagen<Ondersteuningsplan> later = Praktijk.gelukt(
                gebruik.werkBij(praktijk.commando(), Gegevens.plan(1), 1, Planinhoud.leeg(), Praktijk.VANDAAG));

        assertEquals(Either.right(later), gebruik.stelOp(commando, Gegevens.kop(1), Gegevens.inhoud()));
    }

    @Test
    void vanTweeDieEenPlanTegelijkBijwerkenWintErEen() throws Exception {
        PlanId id = praktijk.concept().id();
        List<Planinhoud> inhouden = List.of(Planinhoud.leeg(), Gegevens.zonderAanvullend());

        List<Try<Either<Afwijzing, Opgeslagen<Ondersteuningsplan>>>> antwoorden =
                tegelijk(bijwerken(id, inhouden.get(0)), bijwerken(id, inhouden.get(1)));

        int winnaar = antwoorden.get(0).isSuccess() ? 0 : 1;
        assertEquals(
                GelijktijdigeWijziging.class,
                antwoorden.get(1 - winnaar).getCause().getClass());
        Opgeslagen<Ondersteuningsplan> nu =
                new Opgeslagen<>(new Ondersteuningsplan.Concept(Gegevens.kop(1), inhouden.get(winnaar)), 2);
        assertEquals(Either.right(nu), antwoorden.get(winnaar).get());
        assertEquals(Option.of(nu), praktijk.momentopname().vind(nu.waarde().verwijzing()));
    }

    private Callable<Either<Afwijzing, Opgeslagen<Ondersteuningsplan>>> bijwerken(PlanId id, Planinhoud inhoud) {
        Commando commando = praktijk.commando();
        return () -> new StelPlanOp(praktijk.werkplek()).werkBij(commando, id, 1, inhoud, Praktijk.VANDAAG);
    }

    @Test
    void vanTweePlannenVoorEenHuishoudenBegintErEen() throws Exception {
        List<Try<Either<Afwijzing, Opgeslagen<Ondersteuningsplan>>>> antwoorden = tegelijk(opstellen(1), opstellen(2));

        assertEquals(
                1,
                antwoorden.stream().filter(antwoord -> antwoord.get().isRight()).count());
        assertEquals(1, praktijk.momentopname().zaken().size());
    }

    private Callable<Either<Afwijzing, Opgeslagen<Ondersteuningsplan>>> opstellen(int welk) {
        Commando commando = praktijk.commando();
        return () -> new StelPlanOp(praktijk.werkplek()).stelOp(commando, Gegevens.kop(welk), Planinhoud.leeg());
    }

    private static <T> List<Try<T>> tegelijk(Callable<T> een, Callable<T> ander) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService draden = Executors.newFixedThreadPool(2);
        try {
            List<Future<T>> uitkomsten = draden.invokeAll(Stream.of(een, ander)
                    .<Callable<T>>map(werk -> () -> {
                        start.await();
                        return werk.call();
                    })
                    .toList());
            return uitkomsten.stream()
                    .map(uitkomst -> Try.of(uitkomst::get).recoverWith(fout -> Try.failure(fout.getCause())))
                    .toList();
        } finally {
            draden.shutdown();
        }
    }

    /** Half past ten in Greenwich is half past eleven in Haarlem in winter, and half past midnight in summer. */
    @ParameterizedTest
    @CsvSource({
        "2025-06-30T22:30:00Z, 2025-07-01",
        "2025-06-30T21:30:00Z, 2025-06-30",
        "2024-12-31T22:30:00Z, 2024-12-31",
        "2024-12-31T23:30:00Z, 2025-01-01"
    })
    void vandaagIsDeDagInNederlandWaarDeKlokOokStaat(Instant moment, LocalDate vandaag) {
        for (String zone : List.of("Europe/Amsterdam", "UTC", "Pacific/Auckland", "America/Los_Angeles")) {
            Praktijk daar = Praktijk.leeg().op(plek -> plek.withKlok(Clock.fixed(moment, ZoneId.of(zone))));

            assertEquals(vandaag, daar.werkplek().vandaag(), zone);
            assertEquals(
                    "in-de-toekomst",
                    beginMeldcode(daar, vandaag.plusDays(1)).getLeft().reden(),
                    zone);
            assertTrue(beginMeldcode(daar, vandaag).isRight(), zone);
        }
    }

    private static Either<Afwijzing, ? extends Opgeslagen<? extends Zaak>> beginMeldcode(
            Praktijk praktijk, LocalDate op) {
        return new PasMeldcodeToe(praktijk.werkplek())
                .begin(praktijk.commando(), Gegevens.meldcodestart().withBegonnenOp(op));
    }

    @Test
    void watVanEenAndereOpdrachtIsWordtNietBewaard() {
        Opdracht heemskerk = new Opdracht("heemskerk");

        assertThrows(IllegalArgumentException.class, () -> new RegistreerAanmelding(praktijk.werkplek())
                .registreer(praktijk.commando(), Gegevens.ontvangst(1).withOpdracht(heemskerk)));
        assertThrows(IllegalArgumentException.class, () -> new StelPlanOp(praktijk.werkplek())
                .stelOp(praktijk.commando(), Gegevens.kop(1).withOpdracht(heemskerk), Planinhoud.leeg()));
        assertThrows(IllegalArgumentException.class, () -> new PasMeldcodeToe(praktijk.werkplek())
                .begin(praktijk.commando(), Gegevens.meldcodestart().withOpdracht(heemskerk)));
        assertThrows(IllegalArgumentException.class, () -> new StartTraject(praktijk.werkplek())
                .start(
                        praktijk.commando(),
                        2,
                        Gegevens.trajectstart(praktijk.opgepakt().id()).withOpdracht(heemskerk),
                        Set.of()));
        assertEquals(1, praktijk.momentopname().zaken().size());
        assertEquals(2, praktijk.momentopname().zaken().get(0).versie());
    }

    @Test
    void deEneOpdrachtZietNietsVanDeAndere() {
        praktijk.toegekend();
        praktijk.meldcode();
        Opdracht heemskerk = new Opdracht("heemskerk");
        Praktijk daar = praktijk.op(plek -> new WerkplekBuilder()
                .from(plek)
                .contract(contractVan(heemskerk))
                .opslag(InMemoryOndersteuning.opslag(heemskerk))
                .build());

        assertEquals(new Momentopname(List.of(), List.of(), List.of()), daar.momentopname());
        assertEquals(
                "niet-gevonden",
                new EvalueerPgb(daar.werkplek())
                        .evalueer(
                                daar.commando(),
                                new PgbId(new UUID(4, 1)),
                                2,
                                Herziening.Keuze.VERLENGEN,
                                Praktijk.VANDAAG)
                        .getLeft()
                        .reden());
        assertTrue(new StelPlanOp(daar.werkplek())
                .stelOp(daar.commando(), Gegevens.kop(1).withOpdracht(heemskerk), Gegevens.inhoud())
                .isRight());
        assertEquals(
                Haarlem.OPDRACHT, praktijk.plan(Gegevens.plan(1)).orElseThrow().opdracht());
    }

    @Test
    void hetContractEnDeOpslagZijnVanDezelfdeOpdracht() {
        Opdracht heemskerk = new Opdracht("heemskerk");
        Werkplek werkplek = praktijk.werkplek();
        Ondersteuningsopslag daar = InMemoryOndersteuning.opslag(heemskerk);
        Contract hunne = contractVan(heemskerk);

        assertThrows(IllegalArgumentException.class, () -> werkplek.withOpslag(daar));
        assertThrows(IllegalArgumentException.class, () -> werkplek.withContract(hunne));
    }

    /** What Haarlem agreed, for another opdracht. */
    private static Contract contractVan(Opdracht opdracht) {
        return new Contract(
                opdracht,
                Haarlem.CONTRACT.versies().stream()
                        .map(versie -> versie.withOpdracht(opdracht))
                        .toList());
    }

    /** Looks once before the other thread stored anything. */
    private static final class KijktTeVroeg implements Handelingen {

        private final Handelingen echte;
        private final AtomicBoolean gekeken = new AtomicBoolean();

        KijktTeVroeg(Handelingen echte) {
            this.echte = echte;
        }

        @Override
        public void noteer(Handeling handeling) {
            echte.noteer(handeling);
        }

        @Override
        public Option<Handeling> vind(UUID commando) {
            return gekeken.getAndSet(true) ? echte.vind(commando) : Option.none();
        }

        @Override
        public List<Handeling> over(Zaakverwijzing zaak) {
            return echte.over(zaak);
        }
    }
}
