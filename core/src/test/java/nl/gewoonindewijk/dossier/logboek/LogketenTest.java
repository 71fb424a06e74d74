package nl.gewoonindewijk.dossier.logboek;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.Dossierkenmerk;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Verwerkingsdoel;
import nl.gewoonindewijk.dossier.logboek.Logketen.Breuk;
import nl.gewoonindewijk.dossier.logboek.Logketen.Gebroken;
import nl.gewoonindewijk.dossier.logboek.Logketen.Heel;
import nl.gewoonindewijk.dossier.logboek.Logketen.Uitkomst;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.gedeeld.Sleutel;
import nl.gewoonindewijk.regels.Regelcode;
import org.junit.jupiter.api.Test;

/** Whatever is done to a log shows, and where. */
@Toetst("UA-7.1-BEVEILIGING")
class LogketenTest {

    private static final Sleutel OUD = sleutel("sleutel-2024", 1);
    private static final Sleutel NIEUW = sleutel("sleutel-2025", 2);
    private static final Sleutel VERGETEN = sleutel("sleutel-2023", 3);

    /** What a forger makes who knows the name of the key, but not the key. */
    private static final Sleutel VALS = sleutel("sleutel-2025", 4);

    private static final Logketen KETEN = new Logketen(naam ->
            Vector.of(OUD, NIEUW).find(sleutel -> sleutel.naam().equals(naam)).toOption());

    private static final Instant BEGIN = Instant.parse("2025-03-31T09:00:00Z");
    private static final Verwerking.Weigering WEIGERING =
            new Verwerking.Weigering(new Regelcode("UA-7.1-BEVEILIGING"), new Code("ander-team"));
    private static final Verwerking GELEZEN = new Verwerking(
            Spoor.van(new UUID(1, 1), 1),
            Logactie.LEZEN,
            BEGIN,
            BEGIN.plusMillis(8),
            Verwerking.Status.GESLAAGD,
            Optional.empty(),
            Verwerkingsdoel.van("ONDERSTEUNING"),
            Optional.of(new Dossierkenmerk(new UUID(2, 2))),
            List.of(Stuksoort.TRAJECT),
            new MedewerkerId("j.jansen"),
            new MedewerkerId("p.pieters"));

    /** Every field of a line, changed to something else. */
    private static final List<UnaryOperator<Logregel>> WIJZIGINGEN = List.of(
            regel -> regel.withOpdracht(new Opdracht("ander")),
            regel -> regel.withVolgnummer(regel.volgnummer() + 1),
            regel -> regel.withVolgnummer(Math.max(1, regel.volgnummer() - 1)),
            regel -> regel.withVorige(anders(regel.vorige())),
            regel -> regel.withZegel(anders(regel.zegel())),
            regel -> regel.withSleutel(regel.sleutel().equals(OUD.naam()) ? NIEUW.naam() : OUD.naam()),
            regel -> regel.withSleutel(VERGETEN.naam()),
            van(verwerking -> verwerking.withSpoor(
                    new Spoor("f".repeat(32), verwerking.spoor().spanId()))),
            van(verwerking -> verwerking.withSpoor(new Spoor(verwerking.spoor().traceId(), "f".repeat(16)))),
            van(verwerking -> verwerking.withActie(Logactie.LOGBOEK_CONTROLEREN)),
            van(verwerking -> verwerking.withBegin(verwerking.begin().minusMillis(1))),
            van(verwerking -> verwerking.withEinde(verwerking.einde().plusMillis(1))),
            van(verwerking -> verwerking.withStatus(
                    verwerking.status() == Verwerking.Status.GESLAAGD
                            ? Verwerking.Status.MISLUKT
                            : verwerking.status())),
            van(LogketenTest::geslaagd),
            van(verwerking -> verwerking.withWeigering(verwerking
                    .weigering()
                    .map(oud -> new Verwerking.Weigering(new Regelcode("UA-7.1-INZAGE"), oud.reden())))),
            van(verwerking -> verwerking.withWeigering(
                    verwerking.weigering().map(oud -> new Verwerking.Weigering(oud.regel(), new Code("geen-rol"))))),
            van(verwerking -> verwerking.withDoel(Verwerkingsdoel.van("ARCHIEFBEHEER"))),
            van(verwerking -> verwerking.withBetrokkene(new Dossierkenmerk(new UUID(9, 9)))),
            van(verwerking -> verwerking.withBetrokkene(Optional.empty())),
            van(verwerking -> verwerking.withGegevens()),
            van(verwerking ->
                    verwerking.withGegevens(Vector.ofAll(verwerking.gegevens()).append(Stuksoort.DOCUMENT))),
            van(verwerking -> verwerking.withGebruiker(new MedewerkerId("iemand anders"))),
            van(verwerking -> verwerking.withVerantwoordelijke(new MedewerkerId("iemand anders"))));

    private static Verwerking geslaagd(Verwerking verwerking) {
        return new VerwerkingBuilder()
                .from(verwerking)
                .weigering(Optional.empty())
                .status(Verwerking.Status.GESLAAGD)
                .build();
    }

    private static UnaryOperator<Logregel> van(UnaryOperator<Verwerking> wijziging) {
        return regel -> regel.withVerwerking(wijziging.apply(regel.verwerking()));
    }

    private static String anders(String zegel) {
        return (zegel.charAt(0) == '0' ? "1" : "0") + zegel.substring(1);
    }

    private static Sleutel sleutel(String naam, int vulling) {
        byte[] geheim = new byte[32];
        Arrays.fill(geheim, (byte) vulling);
        return Sleutel.van(new Code(naam), geheim);
    }

    /** What is logged, and with which key. */
    record Invoer(Verwerking verwerking, Sleutel sleutel) {}

    private static Vector<Logregel> log(Vector<Invoer> invoer) {
        return invoer.foldLeft(
                Vector.<Logregel>empty(),
                (log, een) -> log.append(Logregel.na(stand(log), Haarlem.OPDRACHT, een.verwerking(), een.sleutel())));
    }

    private static Vector<Logregel> log(int regels) {
        return log(Vector.range(0, regels)
                .map(nummer -> new Invoer(GELEZEN.withSpoor(GELEZEN.spoor().deel(nummer + 1L)), NIEUW)));
    }

    private static Logstand stand(Vector<Logregel> log) {
        return log.lastOption().map(Logregel::stand).getOrElse(Logstand.LEEG);
    }

    private static Uitkomst controleer(Vector<Logregel> log) {
        return KETEN.controleer(log.toJavaStream(), Optional.empty());
    }

    private static Uitkomst controleer(Vector<Logregel> log, Logstand bekend) {
        return KETEN.controleer(log.toJavaStream(), Optional.of(bekend));
    }

    private static void breektBij(long volgnummer, Uitkomst uitkomst) {
        assertTrue(uitkomst instanceof Gebroken gebroken && gebroken.volgnummer() == volgnummer, uitkomst::toString);
    }

    @Provide
    Arbitrary<Vector<Logregel>> logboeken() {
        return Combinators.combine(verwerkingen(), Arbitraries.of(OUD, NIEUW))
                .as(Invoer::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(invoer -> log(Vector.ofAll(invoer)))
                .withoutEdgeCases();
    }

    private static Arbitrary<Verwerking> verwerkingen() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000),
                        Arbitraries.of(Logactie.class),
                        Arbitraries.longs().between(0, 100_000),
                        Arbitraries.of(Verwerking.Status.class),
                        Arbitraries.longs().between(0, 5).optional(),
                        Arbitraries.of(Stuksoort.class).list().ofMaxSize(3),
                        Arbitraries.of("j.jansen", "p.pieters").map(MedewerkerId::new))
                .as((vraag, actie, duur, status, wie, soorten, gebruiker) -> new Verwerking(
                        Spoor.van(new UUID(1, vraag), vraag),
                        actie,
                        BEGIN.plusSeconds(vraag),
                        BEGIN.plusSeconds(vraag).plusMillis(duur),
                        status,
                        status == Verwerking.Status.GEWEIGERD ? Optional.of(WEIGERING) : Optional.empty(),
                        GELEZEN.doel(),
                        wie.map(nummer -> new Dossierkenmerk(new UUID(2, nummer))),
                        soorten,
                        gebruiker,
                        new MedewerkerId("k.klaassen")));
    }

    @Provide
    Arbitrary<UnaryOperator<Logregel>> wijzigingen() {
        return Arbitraries.of(WIJZIGINGEN);
    }

    @Test
    void eenLeegLogboekIsHeel() {
        assertEquals(new Heel(Logstand.LEEG), controleer(Vector.empty()));
        assertEquals(new Heel(Logstand.LEEG), controleer(Vector.empty(), Logstand.LEEG));
        assertEquals(0, Logstand.LEEG.volgnummer());
        assertEquals("0".repeat(64), Logstand.LEEG.zegel());
    }

    @Test
    void elkeRegelSluitAanOpDeVorige() {
        Vector<Logregel> log = log(3);

        assertEquals(Vector.of(1L, 2L, 3L), log.map(Logregel::volgnummer));
        assertEquals(Vector.of(Logregel.BEGIN, log.get(0).zegel(), log.get(1).zegel()), log.map(Logregel::vorige));
        assertEquals(new Heel(log.get(2).stand()), controleer(log));
        assertEquals(new Logstand(3, log.get(2).zegel()), log.get(2).stand());
    }

    @Test
    void elkeVeldwijzigingVanEenGeweigerdeEnVanEenGeslaagdeVerwerkingValtOp() {
        Verwerking geweigerd = new VerwerkingBuilder()
                .from(GELEZEN)
                .status(Verwerking.Status.GEWEIGERD)
                .weigering(WEIGERING)
                .build();
        Vector<Logregel> log = log(Vector.of(new Invoer(GELEZEN, NIEUW), new Invoer(geweigerd, NIEUW)));

        for (UnaryOperator<Logregel> wijziging : WIJZIGINGEN) {
            for (int plaats = 0; plaats < log.size(); plaats++) {
                Logregel gewijzigd = wijziging.apply(log.get(plaats));
                if (!gewijzigd.equals(log.get(plaats))) {
                    breektBij(plaats + 1L, controleer(log.update(plaats, gewijzigd)));
                }
            }
        }
    }

    @Test
    void deSoortBreukZegtWatErMisIs() {
        Vector<Logregel> log = log(4);
        Logregel tweede = log.get(1);

        assertEquals(new Gebroken(2, Breuk.ONTBREEKT), controleer(log.removeAt(1)));
        assertEquals(
                new Gebroken(2, Breuk.SLUIT_NIET_AAN),
                controleer(log.update(1, tweede.withVorige(anders(tweede.vorige())))));
        assertEquals(
                new Gebroken(2, Breuk.SLEUTEL_ONBEKEND),
                controleer(log.update(1, tweede.withSleutel(VERGETEN.naam()))));
        assertEquals(
                new Gebroken(2, Breuk.GEWIJZIGD), controleer(log.update(1, tweede.withZegel(anders(tweede.zegel())))));
    }

    @Test
    void eenRegelDieHernummerdIsOmEenGatTeDichtenSluitNietAan() {
        Vector<Logregel> log = log(3);

        assertEquals(
                new Gebroken(2, Breuk.SLUIT_NIET_AAN),
                controleer(Vector.of(log.get(0), log.get(2).withVolgnummer(2))));
    }

    @Test
    void midInHetLogboekKanDeSleutelWisselen() {
        Vector<Logregel> log = log(Vector.of(OUD, OUD, NIEUW, NIEUW).map(sleutel -> new Invoer(GELEZEN, sleutel)));

        assertEquals(new Heel(stand(log)), controleer(log));
        assertEquals(OUD.naam(), log.get(1).sleutel());
        assertEquals(NIEUW.naam(), log.get(2).sleutel());
    }

    @Test
    void watMetEenSleutelIsVerzegeldDieErNietMeerIsValtNietTeControleren() {
        Vector<Logregel> log = log(Vector.of(NIEUW, VERGETEN, NIEUW).map(sleutel -> new Invoer(GELEZEN, sleutel)));

        assertEquals(new Gebroken(2, Breuk.SLEUTEL_ONBEKEND), controleer(log));
        assertEquals(
                new Gebroken(1, Breuk.SLEUTEL_ONBEKEND),
                new Logketen(naam -> Option.none()).controleer(log.toJavaStream(), Optional.empty()));
    }

    @Test
    void wieDeSleutelNietHeeftKanGeenRegelMaken() {
        Vector<Logregel> log = log(2);
        Logregel vals = Logregel.na(stand(log), Haarlem.OPDRACHT, GELEZEN, VALS);

        assertEquals(new Gebroken(3, Breuk.GEWIJZIGD), controleer(log.append(vals)));
    }

    /** Who has the key can write another history, but not one that fits what was noted elsewhere. */
    @Test
    void eenHerschrevenLogboekPastNietBijEenBekendeStand() {
        Vector<Logregel> log = log(3);
        Vector<Logregel> anders =
                log(Vector.of(new Invoer(GELEZEN.withActie(Logactie.VERSTREKKEN), NIEUW), new Invoer(GELEZEN, NIEUW)));

        assertEquals(new Heel(stand(anders)), controleer(anders));
        assertEquals(
                new Gebroken(2, Breuk.ANDERS_DAN_BEKEND),
                controleer(anders, log.get(1).stand()));
        assertEquals(new Gebroken(3, Breuk.ONTBREEKT), controleer(anders, stand(log)));
    }

    @Test
    void eenRegelHeeftEenNummerVanafEenEnZegelsVan64Cijfers() {
        Logregel regel = log(1).get(0);

        assertEquals(64, regel.zegel().length());
        assertThrows(IllegalArgumentException.class, () -> regel.withVolgnummer(0));
        for (String fout : List.of("", "0".repeat(63), "0".repeat(65), "0".repeat(63) + "G", "A".repeat(64))) {
            assertThrows(IllegalArgumentException.class, () -> regel.withZegel(fout));
            assertThrows(IllegalArgumentException.class, () -> regel.withVorige(fout));
        }
        for (String rand : List.of("/", ":", "`", "g")) {
            assertThrows(IllegalArgumentException.class, () -> regel.withZegel(rand + "0".repeat(63)));
        }
        for (String goed : List.of("0", "9", "a", "f")) {
            assertEquals(goed.repeat(64), regel.withZegel(goed.repeat(64)).zegel());
        }
    }

    @Test
    void deLengteVanElkDeelTeltMeeZodatTweeRegelsNooitHetzelfdeZegelKrijgen() {
        Verwerking een = GELEZEN.withGebruiker(new MedewerkerId("ab")).withVerantwoordelijke(new MedewerkerId("c"));
        Verwerking twee = GELEZEN.withGebruiker(new MedewerkerId("a")).withVerantwoordelijke(new MedewerkerId("bc"));

        assertFalse(zegel(een).equals(zegel(twee)));
        assertEquals(zegel(een), zegel(een));
    }

    private static String zegel(Verwerking verwerking) {
        return Logregel.na(Logstand.LEEG, Haarlem.OPDRACHT, verwerking, NIEUW).zegel();
    }

    @Property
    void eenLogboekDatNiemandAanraakteIsHeel(@ForAll("logboeken") Vector<Logregel> log) {
        assertEquals(new Heel(stand(log)), controleer(log));
        log.forEach(regel -> assertEquals(new Heel(stand(log)), controleer(log, regel.stand())));
    }

    @Property
    void elkeWijzigingVanElkeRegelWordtGevondenWaarZijIs(
            @ForAll("logboeken") Vector<Logregel> log,
            @ForAll("wijzigingen") UnaryOperator<Logregel> wijziging,
            @ForAll @IntRange(max = 7) int ergens) {
        int plaats = ergens % log.size();
        Logregel gewijzigd = wijziging.apply(log.get(plaats));
        Assume.that(!gewijzigd.equals(log.get(plaats)));

        breektBij(plaats + 1L, controleer(log.update(plaats, gewijzigd)));
    }

    @Property
    void eenWeggehaaldeRegelWordtGevonden(
            @ForAll("logboeken") Vector<Logregel> log, @ForAll @IntRange(max = 7) int ergens) {
        int plaats = ergens % log.size();

        assertEquals(new Gebroken(plaats + 1L, Breuk.ONTBREEKT), controleer(log.removeAt(plaats), stand(log)));
    }

    @Property
    void eenIngevoegdeRegelWordtGevonden(
            @ForAll("logboeken") Vector<Logregel> log,
            @ForAll @IntRange(max = 7) int ergens,
            @ForAll @IntRange(max = 7) int welke) {
        int plaats = ergens % log.size();
        Logregel kopie = log.get(welke % log.size());
        Logregel vals = Logregel.na(stand(log.take(plaats)), Haarlem.OPDRACHT, GELEZEN, VALS);

        breektBij(plaats + 1L, controleer(log.insert(plaats, vals)));
        breektBij(kopie.equals(log.get(plaats)) ? plaats + 2L : plaats + 1L, controleer(log.insert(plaats, kopie)));
    }

    @Property
    void tweeVerwisseldeRegelsWordenGevonden(
            @ForAll("logboeken") Vector<Logregel> log,
            @ForAll @IntRange(max = 7) int ergens,
            @ForAll @IntRange(max = 7) int elders) {
        int eerste = Math.min(ergens % log.size(), elders % log.size());
        int tweede = Math.max(ergens % log.size(), elders % log.size());
        Assume.that(eerste < tweede);

        breektBij(eerste + 1L, controleer(log.update(eerste, log.get(tweede)).update(tweede, log.get(eerste))));
    }

    @Property
    void eenAfgekaptLogboekWordtGevondenDoorWieDeLaatsteStandBewaarde(
            @ForAll("logboeken") Vector<Logregel> log, @ForAll @IntRange(max = 7) int ergens) {
        int over = ergens % log.size();

        assertEquals(new Heel(stand(log.take(over))), controleer(log.take(over)));
        assertEquals(new Gebroken(over + 1L, Breuk.ONTBREEKT), controleer(log.take(over), stand(log)));
    }
}
