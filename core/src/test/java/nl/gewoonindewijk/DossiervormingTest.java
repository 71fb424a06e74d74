package nl.gewoonindewijk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.dossier.Bewaarcategorie;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierhouder;
import nl.gewoonindewijk.dossier.Dossierkenmerk;
import nl.gewoonindewijk.dossier.Dossierkop;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Opschorting;
import nl.gewoonindewijk.dossier.Personalia;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.Team;
import nl.gewoonindewijk.dossier.bewaring.Bewaarmoment;
import nl.gewoonindewijk.dossier.bewaring.LandelijkeBewaarregeling;
import nl.gewoonindewijk.dossier.port.Bewaaragenda;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.dossier.port.Dossiers;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Geboortedatum;
import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.gedeeld.InwonerId;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.AanmeldingId;
import nl.gewoonindewijk.ondersteuning.Codelijst;
import nl.gewoonindewijk.ondersteuning.Codelijsten;
import nl.gewoonindewijk.ondersteuning.Deelname;
import nl.gewoonindewijk.ondersteuning.Duur;
import nl.gewoonindewijk.ondersteuning.Handeling;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.Initiatief;
import nl.gewoonindewijk.ondersteuning.Kanaal;
import nl.gewoonindewijk.ondersteuning.Onderdeel;
import nl.gewoonindewijk.ondersteuning.Ondersteuningsvorm;
import nl.gewoonindewijk.ondersteuning.TrajectId;
import nl.gewoonindewijk.ondersteuning.Wettelijketermijnen;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aangemelde;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanleiding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Contact;
import nl.gewoonindewijk.ondersteuning.aanmelding.ContactBuilder;
import nl.gewoonindewijk.ondersteuning.aanmelding.OntvangstBuilder;
import nl.gewoonindewijk.ondersteuning.application.BeeindigTraject;
import nl.gewoonindewijk.ondersteuning.application.Commando;
import nl.gewoonindewijk.ondersteuning.application.LegContactVast;
import nl.gewoonindewijk.ondersteuning.application.RegistreerAanmelding;
import nl.gewoonindewijk.ondersteuning.application.RondAanmeldingAf;
import nl.gewoonindewijk.ondersteuning.application.StartTraject;
import nl.gewoonindewijk.ondersteuning.application.Werkplek;
import nl.gewoonindewijk.ondersteuning.application.WerkplekBuilder;
import nl.gewoonindewijk.ondersteuning.grensvlak.HaarlemseGrensvlakken;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcode;
import nl.gewoonindewijk.ondersteuning.pgb.Pgb;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import nl.gewoonindewijk.ondersteuning.port.Zaken;
import nl.gewoonindewijk.ondersteuning.traject.Beeindiging;
import nl.gewoonindewijk.ondersteuning.traject.Regiehouder;
import nl.gewoonindewijk.ondersteuning.traject.Traject;
import nl.gewoonindewijk.ondersteuning.traject.TrajectstartBuilder;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.testkit.InMemoryDossiers;
import nl.gewoonindewijk.testkit.InMemoryOndersteuning;
import nl.gewoonindewijk.testkit.InMemoryTransacties;
import nl.gewoonindewijk.testkit.Proefsleutels;
import nl.gewoonindewijk.testkit.WillekeurigeAanmeldingen;
import nl.gewoonindewijk.testkit.WillekeurigeMeldcodes;
import nl.gewoonindewijk.testkit.WillekeurigePgbs;
import nl.gewoonindewijk.testkit.WillekeurigePlannen;
import nl.gewoonindewijk.testkit.WillekeurigeTrajecten;
import org.junit.jupiter.api.Test;

/** Every case of support is in the dossier of its resident, and moves it. */
@Toetst("UA-7.1-BEWAREN")
class DossiervormingTest {

    private static final LocalDate MAANDAG = LocalDate.of(2025, 6, 2);
    private static final LocalDate DINSDAG = MAANDAG.plusDays(1);
    private static final LocalDate WOENSDAG = MAANDAG.plusDays(2);
    private static final Huishoudlid LID = lid(1);
    private static final Team NOORD = new Team(new Code("NOORD"));
    private static final List<Bewaarcategorie> WMO = List.of(LandelijkeBewaarregeling.WMO);
    private static final AanmeldingId EEN = new AanmeldingId(new UUID(1, 1));

    private final InMemoryTransacties transacties = new InMemoryTransacties();
    private final Ondersteuningsopslag ondersteuning = InMemoryOndersteuning.opslag(Haarlem.OPDRACHT, transacties);
    private final Dossieropslag dossiers =
            InMemoryDossiers.opslag(Haarlem.OPDRACHT, Proefsleutels.van("eerste"), transacties);
    private final AtomicLong nummers = new AtomicLong();

    private static Huishoudlid lid(int welk) {
        return new Huishoudlid(
                new InwonerId(new UUID(11, welk)), new HuishoudenId(new UUID(12, welk)), new Wijkcode("WK039201"));
    }

    private Dossiervorming vorming() {
        return new Dossiervorming(
                ondersteuning,
                dossiers,
                LandelijkeBewaarregeling.HUIDIG,
                lid -> List.of(NOORD),
                () -> new UUID(99, nummers.incrementAndGet()));
    }

    private Werkplek op(LocalDate dag) {
        return op(dag.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }

    private Werkplek op(Instant moment) {
        return new WerkplekBuilder()
                .contract(Haarlem.CONTRACT)
                .wettelijk(Wettelijketermijnen.HUIDIG)
                .grensvlakken(HaarlemseGrensvlakken.TABEL)
                .codelijsten(Codelijsten.met(new Codelijst(
                        "reden instroom", "2025", List.of(Codelijst.keuze("EIGEN-VRAAG", "eigen vraag")))))
                .opslag(vorming().opslag())
                .klok(Clock.fixed(moment, ZoneOffset.UTC))
                .build();
    }

    private Commando commando() {
        return new Commando(new UUID(9, nummers.incrementAndGet()), new MedewerkerId("wijkteam-7"));
    }

    private static OntvangstBuilder ontvangst(int welk) {
        return new OntvangstBuilder()
                .id(new AanmeldingId(new UUID(1, welk)))
                .opdracht(Haarlem.OPDRACHT)
                .ontvangenOp(MAANDAG.minusDays(3))
                .kanaal(Kanaal.TELEFONISCH)
                .aanleiding(Aanleiding.VRAAG)
                .initiatief(Initiatief.INWONER)
                .aangemelde(new Aangemelde.Bekend(LID))
                .leefgebied(new Code("HUISVESTING"))
                .instroomreden(new Code("EIGEN-VRAAG"))
                .wmoMelding(true);
    }

    private static Contact contact(LocalDate op, boolean bereikt) {
        return new ContactBuilder()
                .op(op)
                .soort(Contact.Soort.AFSPRAAK)
                .kanaal(Kanaal.TELEFONISCH)
                .bereikt(bereikt)
                .medewerker(new MedewerkerId("wijkteam-7"))
                .build();
    }

    private void registreer(OntvangstBuilder ontvangst) {
        gelukt(new RegistreerAanmelding(op(MAANDAG)).registreer(commando(), ontvangst.build()));
    }

    private void opgepakt() {
        registreer(ontvangst(1));
        gelukt(new LegContactVast(op(DINSDAG)).legVast(commando(), EEN, 1, contact(DINSDAG, true)));
    }

    private static <T> T gelukt(Either<Afwijzing, T> uitkomst) {
        assertTrue(uitkomst.isRight(), uitkomst::toString);
        return uitkomst.get();
    }

    private Option<Opgeslagen<Dossier>> dossierVan(Huishoudlid lid) {
        return dossiers.dossiers().van(new Dossierhouder.Inwoner(lid.inwoner())).flatMap(dossiers.dossiers()::vind);
    }

    private Dossier dossier() {
        return dossierVan(LID).get().waarde();
    }

    private List<Bewaarmoment> agenda() {
        return dossiers.bewaaragenda().op(LocalDate.of(9999, 12, 31), Optional.empty(), 1_000);
    }

    private static Dossierstuk aanmelding(
            List<Bewaarcategorie> categorieen, LocalDate gewijzigdOp, Optional<LocalDate> afgeslotenOp) {
        return new Dossierstuk(
                new Stukverwijzing(Stuksoort.AANMELDING, EEN.waarde()),
                categorieen,
                MAANDAG.minusDays(3),
                gewijzigdOp,
                afgeslotenOp);
    }

    @Test
    void deEersteVraagMaaktEenDossierVoorDeInwoner() {
        registreer(ontvangst(1));

        assertEquals(List.of(NOORD), dossier().teams());
        assertEquals(MAANDAG, dossier().kop().geopendOp());
        assertEquals(Personalia.onbekend(), dossier().personalia());
        assertEquals(
                List.of(aanmelding(WMO, MAANDAG, Optional.empty())), dossier().stukken());
        assertEquals(List.of(), agenda());
    }

    @Test
    void elkeHandelingVerzetHetDossierEnHetAntwoordSluitHetStuk() {
        opgepakt();
        assertEquals(
                List.of(aanmelding(WMO, DINSDAG, Optional.empty())), dossier().stukken());

        gelukt(new RondAanmeldingAf(op(WOENSDAG))
                .metKorteOndersteuning(commando(), EEN, 2, Onderdeel.SOCIALE_BASIS, Deelname.INDIVIDUEEL, WOENSDAG));

        Dossierstuk stuk = aanmelding(WMO, WOENSDAG, Optional.of(WOENSDAG));
        assertEquals(List.of(stuk), dossier().stukken());
        assertEquals(
                List.of(new Bewaarmoment(LocalDate.of(2040, 6, 5), dossier().id(), stuk.stuk())), agenda());
    }

    /** Half past ten in Greenwich is half past midnight in Haarlem. */
    @Test
    void deDagVanEenHandelingIsDieInNederland() {
        gelukt(new RegistreerAanmelding(op(Instant.parse("2025-06-02T22:30:00Z")))
                .registreer(commando(), ontvangst(1).build()));

        assertEquals(DINSDAG, dossier().stukken().get(0).gewijzigdOp());
    }

    @Test
    void eenAnoniemeVraagHeeftGeenDossier() {
        registreer(ontvangst(1).aangemelde(new Aangemelde.Anoniem(Optional.empty())));

        assertEquals(List.of(), dossiers.dossiers().lijst(Optional.empty(), 10));
        assertEquals(
                1,
                ondersteuning
                        .handelingen()
                        .over(ondersteuning
                                .aanmeldingen()
                                .vind(EEN.waarde())
                                .get()
                                .waarde()
                                .verwijzing())
                        .size());
    }

    private TrajectstartBuilder start() {
        return new TrajectstartBuilder()
                .id(new TrajectId(new UUID(2, 1)))
                .opdracht(Haarlem.OPDRACHT)
                .aanmelding(EEN)
                .lid(LID)
                .vorm(new Ondersteuningsvorm(Onderdeel.SOCIAAL_WIJKTEAM, Deelname.INDIVIDUEEL, Duur.LANG))
                .begonnenOp(DINSDAG);
    }

    @Test
    void eenAnoniemeVraagDieTotEenTrajectLeidtIsVanDieInwoner() {
        registreer(ontvangst(1).aangemelde(new Aangemelde.Anoniem(Optional.empty())));
        gelukt(new LegContactVast(op(DINSDAG)).legVast(commando(), EEN, 1, contact(DINSDAG, true)));

        gelukt(new StartTraject(op(DINSDAG)).start(commando(), 2, start().build(), Set.of(Regiehouder.INWONER)));

        assertEquals(
                List.of(
                        aanmelding(WMO, DINSDAG, Optional.of(DINSDAG)),
                        new Dossierstuk(
                                new Stukverwijzing(Stuksoort.TRAJECT, new UUID(2, 1)),
                                WMO,
                                DINSDAG,
                                DINSDAG,
                                Optional.empty())),
                dossier().stukken());
    }

    @Test
    void zakenVanVoorDeDossiersWordenErAlsnogInGezet() {
        registreer(ontvangst(1));
        gelukt(new RondAanmeldingAf(op(DINSDAG)).trekIn(commando(), EEN, 1, DINSDAG));
        Dossier eerst = dossier();
        dossiers.dossiers().vernietig(List.of(eerst.id()));

        assertEquals(1, vorming().vul(WOENSDAG));

        assertEquals(eerst.stukken(), dossier().stukken());
        assertEquals(
                eerst.stukken().stream().map(Dossierstuk::stuk).toList(),
                agenda().stream().map(Bewaarmoment::stuk).toList());
        Opgeslagen<Dossier> gevuld = dossierVan(LID).get();
        assertEquals(1, vorming().vul(WOENSDAG));
        assertEquals(gevuld, dossierVan(LID).get());
    }

    @Test
    void ookMeerZakenDanOpEenBladzijdeKomenInHunDossier() {
        for (int welk = 1; welk <= 201; welk++) {
            ondersteuning
                    .aanmeldingen()
                    .bewaar(
                            Aanmelding.registreer(ontvangst(welk)
                                    .aangemelde(new Aangemelde.Bekend(lid(welk)))
                                    .build()),
                            Zaken.NIEUW);
        }

        assertEquals(201, vorming().vul(WOENSDAG));

        assertEquals(201, dossiers.dossiers().lijst(Optional.empty(), 500).size());
        assertEquals(
                MAANDAG.minusDays(3),
                dossierVan(lid(201)).get().waarde().stukken().get(0).gewijzigdOp());
    }

    @Test
    void deZakenVanEenInwonerStaanInEenDossier() {
        registreer(ontvangst(1));
        registreer(ontvangst(2));
        registreer(ontvangst(3).aangemelde(new Aangemelde.Bekend(lid(2))));

        assertEquals(2, dossier().stukken().size());
        assertEquals(1, dossierVan(lid(2)).get().waarde().stukken().size());
        assertEquals(2, dossiers.dossiers().lijst(Optional.empty(), 10).size());
    }

    @Test
    void eenDossierDatErAlWasWordtGebruikt() {
        Dossier eerder = Dossier.open(
                        new Dossierkop(
                                new DossierId(new UUID(21, 1)),
                                Haarlem.OPDRACHT,
                                new Dossierkenmerk(new UUID(22, 1)),
                                new Dossierhouder.Inwoner(LID.inwoner()),
                                MAANDAG.minusYears(1)),
                        Personalia.onbekend(),
                        List.of(new Team(new Code("ZUID"))))
                .metOpschorting(new Opschorting(
                        new UUID(23, 1), Opschorting.Reden.KLACHT, MAANDAG.minusYears(1), Optional.empty()));
        dossiers.dossiers().bewaar(eerder, Dossiers.NIEUW);
        registreer(ontvangst(1));
        gelukt(new RondAanmeldingAf(op(DINSDAG)).trekIn(commando(), EEN, 1, DINSDAG));

        assertEquals(eerder.kop(), dossier().kop());
        assertEquals(eerder.teams(), dossier().teams());
        assertEquals(1, dossier().stukken().size());
        // The hold of the dossier holds the new piece too.
        assertEquals(List.of(), agenda());
    }

    @Test
    void hetEindeVanEenTrajectSluitHetTraject() {
        opgepakt();
        TrajectId traject = new TrajectId(new UUID(2, 1));
        gelukt(new StartTraject(op(DINSDAG))
                .start(
                        commando(),
                        2,
                        new TrajectstartBuilder()
                                .id(traject)
                                .opdracht(Haarlem.OPDRACHT)
                                .aanmelding(EEN)
                                .lid(LID)
                                .geboortedatum(new Geboortedatum(LocalDate.of(1980, 3, 14)))
                                .vorm(new Ondersteuningsvorm(
                                        Onderdeel.SOCIAAL_WIJKTEAM, Deelname.INDIVIDUEEL, Duur.LANG))
                                .begonnenOp(DINSDAG)
                                .build(),
                        Set.of(Regiehouder.INWONER)));
        Stukverwijzing stuk = new Stukverwijzing(Stuksoort.TRAJECT, traject.waarde());

        assertEquals(
                new Dossierstuk(stuk, WMO, DINSDAG, DINSDAG, Optional.empty()),
                dossier().stuk(stuk).get());
        // The question it came from is answered with it.
        assertEquals(
                Optional.of(DINSDAG),
                dossier()
                        .stuk(new Stukverwijzing(Stuksoort.AANMELDING, EEN.waarde()))
                        .get()
                        .afgeslotenOp());

        gelukt(new BeeindigTraject(op(WOENSDAG))
                .beeindig(commando(), traject, 1, new Beeindiging(WOENSDAG, new Code("19"), Optional.empty())));
        assertEquals(
                new Dossierstuk(stuk, WMO, DINSDAG, WOENSDAG, Optional.of(WOENSDAG)),
                dossier().stuk(stuk).get());
    }

    @Test
    void watGeweigerdOfAfgebrokenIsHeeftOokDieCategorie() {
        opgepakt();
        gelukt(new RondAanmeldingAf(op(WOENSDAG))
                .alsBuitenOpdracht(
                        commando(), EEN, 2, new Code("RONDKOMEN"), Map.of("ONDERDEEL", "UITKERING"), WOENSDAG));
        registreer(ontvangst(2));
        gelukt(new RondAanmeldingAf(op(DINSDAG)).trekIn(commando(), new AanmeldingId(new UUID(1, 2)), 1, DINSDAG));
        registreer(ontvangst(3));
        gelukt(new LegContactVast(op(DINSDAG))
                .legVast(commando(), new AanmeldingId(new UUID(1, 3)), 1, contact(DINSDAG, false)));
        gelukt(new RondAanmeldingAf(op(DINSDAG))
                .alsNietBereikt(commando(), new AanmeldingId(new UUID(1, 3)), 2, DINSDAG));

        assertEquals(
                List.of(
                        List.of(LandelijkeBewaarregeling.GEWEIGERD, LandelijkeBewaarregeling.WMO),
                        List.of(LandelijkeBewaarregeling.AFGEBROKEN, LandelijkeBewaarregeling.WMO),
                        List.of(LandelijkeBewaarregeling.AFGEBROKEN, LandelijkeBewaarregeling.WMO)),
                dossier().stukken().stream().map(Dossierstuk::categorieen).toList());
        // The longest term counts.
        assertTrue(
                agenda().stream().allMatch(moment -> moment.vernietigbaarVanaf().getYear() == 2040));
    }

    @Test
    void eenWeigeringLaatHetDossierZoalsHetWas() {
        registreer(ontvangst(1));
        Opgeslagen<Dossier> voor = dossierVan(LID).get();

        assertTrue(new LegContactVast(op(MAANDAG))
                .legVast(commando(), EEN, 1, contact(DINSDAG, true))
                .isLeft());
        assertTrue(new RegistreerAanmelding(op(MAANDAG))
                .registreer(
                        commando(),
                        ontvangst(2)
                                .aangemelde(new Aangemelde.Bekend(lid(2)))
                                .ontvangenOp(DINSDAG)
                                .build())
                .isLeft());

        assertEquals(Option.some(voor), dossierVan(LID));
        assertEquals(Option.none(), dossierVan(lid(2)));
    }

    @Test
    void hetzelfdeCommandoNogEensVerandertHetDossierNiet() {
        registreer(ontvangst(1));
        Commando commando = commando();
        gelukt(new LegContactVast(op(DINSDAG)).legVast(commando, EEN, 1, contact(DINSDAG, true)));
        Opgeslagen<Dossier> voor = dossierVan(LID).get();

        gelukt(new LegContactVast(op(WOENSDAG)).legVast(commando, EEN, 1, contact(DINSDAG, true)));

        assertEquals(Option.some(voor), dossierVan(LID));
    }

    /** The case and its dossier change together, or not at all. */
    @Test
    void alsHetDossierNietLuktLuktDeZaakOokNiet() {
        Dossieropslag kapot = dossiers.withBewaaragenda(new Kapot(dossiers.bewaaragenda()));
        Dossiervorming vorming = new Dossiervorming(
                ondersteuning,
                kapot,
                LandelijkeBewaarregeling.HUIDIG,
                lid -> List.of(NOORD),
                () -> new UUID(99, nummers.incrementAndGet()));
        Werkplek werkplek =
                new WerkplekBuilder().from(op(MAANDAG)).opslag(vorming.opslag()).build();
        Commando commando = commando();

        assertThrows(IllegalStateException.class, () -> new RegistreerAanmelding(werkplek)
                .registreer(commando, ontvangst(1).build()));

        assertEquals(Option.none(), ondersteuning.aanmeldingen().vind(EEN.waarde()));
        assertEquals(Option.none(), ondersteuning.handelingen().vind(commando.id()));
        assertEquals(Option.none(), dossierVan(LID));
        gelukt(new RegistreerAanmelding(op(MAANDAG))
                .registreer(commando, ontvangst(1).build()));
        assertEquals(1, dossier().stukken().size());
    }

    private record Kapot(Bewaaragenda echte) implements Bewaaragenda {

        @Override
        public void vervang(Collection<DossierId> ids, List<Bewaarmoment> momenten) {
            echte.vervang(ids, momenten);
            throw new IllegalStateException("De opslag is vol.");
        }

        @Override
        public List<Bewaarmoment> op(LocalDate peildatum, Optional<Bewaarmoment> na, int meeste) {
            return echte.op(peildatum, na, meeste);
        }
    }

    @Provide
    Arbitrary<Zaak> zaken() {
        return Arbitraries.oneOf(
                WillekeurigeAanmeldingen.van(Haarlem.OPDRACHT),
                WillekeurigeTrajecten.van(Haarlem.OPDRACHT),
                WillekeurigePlannen.van(Haarlem.OPDRACHT),
                WillekeurigePgbs.van(Haarlem.OPDRACHT),
                WillekeurigeMeldcodes.van(Haarlem.OPDRACHT));
    }

    @Property(tries = 200)
    void elkeZaakVanElkeSoortEnStandKomtInHetDossier(@ForAll("zaken") Zaak zaak) {
        DossiervormingTest leeg = new DossiervormingTest();
        LocalDate dag = LocalDate.of(2100, 1, 1);
        bewaar(leeg.ondersteuning, zaak);

        leeg.vorming()
                .opslag()
                .handelingen()
                .noteer(new Handeling(
                        new UUID(9, 9),
                        new MedewerkerId("wijkteam-7"),
                        dag.atTime(12, 0).toInstant(ZoneOffset.UTC),
                        Handelingsoort.AANMELDING_REGISTREREN,
                        zaak.verwijzing(),
                        1));

        Option<Dossier> dossier =
                Option.ofOptional(zaak.lid()).flatMap(leeg::dossierVan).map(Opgeslagen::waarde);
        assertEquals(zaak.lid().isPresent(), dossier.isDefined());
        for (Dossier gevonden : dossier) {
            Dossierstuk stuk = gevonden.stukken().get(0);
            assertEquals(zaak.verwijzing().nummer(), stuk.stuk().nummer());
            assertEquals(zaak.verwijzing().soort().name(), stuk.stuk().soort().name());
            assertEquals(zaak.begonnenOp(), stuk.ontvangenOp());
            assertEquals(zaak.afgeslotenOp(), stuk.afgeslotenOp());
            assertTrue(stuk.categorieen().contains(LandelijkeBewaarregeling.WMO));
            assertEquals(Bewaarmoment.van(gevonden, LandelijkeBewaarregeling.HUIDIG, dag), leeg.agenda());
        }
    }

    /** Stores a case where its kind is kept. */
    static void bewaar(Ondersteuningsopslag opslag, Zaak zaak) {
        if (zaak instanceof Aanmelding aanmelding) {
            opslag.aanmeldingen().bewaar(aanmelding, Zaken.NIEUW);
        } else if (zaak instanceof Traject traject) {
            opslag.trajecten().bewaar(traject, Zaken.NIEUW);
        } else if (zaak instanceof Ondersteuningsplan plan) {
            opslag.plannen().bewaar(plan, Zaken.NIEUW);
        } else if (zaak instanceof Pgb pgb) {
            opslag.pgbs().bewaar(pgb, Zaken.NIEUW);
        } else if (zaak instanceof Meldcode meldcode) {
            opslag.meldcodes().bewaar(meldcode, Zaken.NIEUW);
        }
    }
}
