package nl.gewoonindewijk.ondersteuning.pgb;

import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.KADER;
import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.plichten;
import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.reden;
import static nl.gewoonindewijk.ondersteuning.pgb.Voorbeeldpgb.AANGEVRAAGD_OP;
import static nl.gewoonindewijk.ondersteuning.pgb.Voorbeeldpgb.TOEGEKEND_OP;
import static nl.gewoonindewijk.ondersteuning.pgb.Voorbeeldpgb.aangevraagd;
import static nl.gewoonindewijk.ondersteuning.pgb.Voorbeeldpgb.aanvraag;
import static nl.gewoonindewijk.ondersteuning.pgb.Voorbeeldpgb.herzien;
import static nl.gewoonindewijk.ondersteuning.pgb.Voorbeeldpgb.toegekend;
import static nl.gewoonindewijk.ondersteuning.pgb.Voorbeeldpgb.verzoek;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender;
import nl.gewoonindewijk.ondersteuning.Partij;
import nl.gewoonindewijk.ondersteuning.VerplichtingBuilder;
import nl.gewoonindewijk.ondersteuning.Voorbeeldzaak;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.pgb.Herziening.Keuze;
import nl.gewoonindewijk.ondersteuning.pgb.Pgbaanvraag.Verzoek;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.plan.Planinhoud;
import nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan;
import nl.gewoonindewijk.ondersteuning.werklijst.Termijnoordeel;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A Pgb for Aanvullende Ondersteuning: request, decision by the gemeente, evaluation every two years. Bron: UA 5.2. */
@Toetst({"UA-5.2-PGB", "WMO-2.3.5-BESCHIKKING", "AWB-6.7-BEZWAAR"})
class PgbTest {

    private static final LocalDate TWEE_JAAR_LATER = LocalDate.of(2025, 4, 3);

    private static Either<Afwijzing, Pgbaanvraag> vraagAan(Ondersteuningsplan plan, Verzoek verzoek) {
        return Pgbaanvraag.van(Voorbeeldpgb.ID, plan, verzoek);
    }

    private static Either<Afwijzing, Pgbaanvraag> ontbreekt(String wat) {
        return Either.left(Afwijzing.van("UA-5.2-PGB", Bron.ua("5.2"), "onvolledig", Gegeven.van("ontbreekt", wat)));
    }

    private static List<String> evaluaties(Pgb pgb) {
        return plichten(Voorschrift.PGB, pgb);
    }

    private static List<String> bezwaren(Pgb pgb) {
        return plichten(Voorschrift.AWB_BEZWAAR, pgb);
    }

    @Test
    void eenPgbRustOpEenGetekendPlanEnEenPgbplan() {
        Pgbaanvraag aanvraag = vraagAan(Voorbeeldplan.getekend(), verzoek()).get();

        assertEquals(Voorbeeldplan.getekend().id(), aanvraag.plan());
        assertEquals(Voorbeeldzaak.LID, aanvraag.lid());
        assertEquals(Haarlem.OPDRACHT, aanvraag.opdracht());
        assertEquals(verzoek().pgbplan(), Optional.of(aanvraag.pgbplan()));
        assertEquals(verzoek().besprokenOp(), Optional.of(aanvraag.besprokenOp()));
        assertEquals(AANGEVRAAGD_OP, aanvraag.aangevraagdOp());
    }

    @Test
    void zonderGetekendPlanKanHetNiet() {
        for (Ondersteuningsplan plan : List.of(
                Voorbeeldplan.concept(Voorbeeldplan.volledig()),
                Voorbeeldplan.beeindigd(Voorbeeldplan.GETEKEND_OP),
                Voorbeeldplan.concept(Voorbeeldplan.volledig())
                        .trekIn(Voorbeeldplan.BEGIN)
                        .get())) {
            assertEquals(ontbreekt("een getekend ondersteuningsplan"), vraagAan(plan, verzoek()));
        }
    }

    @Test
    void eenPlanDatBijgesteldWordtGeldtNog() {
        assertEquals(
                Either.right(aanvraag()), vraagAan(Voorbeeldplan.inBijstelling(Voorbeeldplan.GETEKEND_OP), verzoek()));
    }

    @Test
    void opDeDagVanTekenenKanHetEnEenDagEerderNiet() {
        LocalDate getekendOp = Voorbeeldplan.GETEKEND_OP;

        assertEquals(
                Either.right(getekendOp),
                vraagAan(Voorbeeldplan.getekend(), op(getekendOp)).map(Pgbaanvraag::aangevraagdOp));
        assertEquals(
                ontbreekt("een getekend ondersteuningsplan"),
                vraagAan(Voorbeeldplan.getekend(), op(getekendOp.minusDays(1))));
    }

    private static Verzoek op(LocalDate dag) {
        return new Verzoek(verzoek().pgbplan(), Optional.of(dag), false, dag);
    }

    @Test
    void alleenVoorAanvullendeOndersteuning() {
        assertEquals(
                ontbreekt("Aanvullende Ondersteuning in het plan"),
                vraagAan(Voorbeeldplan.getekend(Voorbeeldplan.zonderAanvullend()), verzoek()));
    }

    @Test
    void zonderPgbplanKanHetNiet() {
        assertEquals(
                ontbreekt("een Pgb-plan"),
                vraagAan(
                        Voorbeeldplan.getekend(),
                        new Verzoek(Optional.empty(), verzoek().besprokenOp(), false, AANGEVRAAGD_OP)));
    }

    @Test
    void eerstWordtHetMetDeGemeenteBesproken() {
        Optional<LocalDate> dagErna = Optional.of(AANGEVRAAGD_OP.plusDays(1));
        Optional<LocalDate> zelfdeDag = Optional.of(AANGEVRAAGD_OP);

        for (Optional<LocalDate> besproken : List.of(Optional.<LocalDate>empty(), dagErna)) {
            assertEquals(
                    ontbreekt("overleg met de gemeente"),
                    vraagAan(
                            Voorbeeldplan.getekend(),
                            new Verzoek(verzoek().pgbplan(), besproken, false, AANGEVRAAGD_OP)));
        }
        assertEquals(
                Either.right(AANGEVRAAGD_OP),
                vraagAan(Voorbeeldplan.getekend(), new Verzoek(verzoek().pgbplan(), zelfdeDag, false, AANGEVRAAGD_OP))
                        .map(Pgbaanvraag::besprokenOp));
    }

    @Test
    void watVanuitDeOpdrachtKanHeeftGeenPgbNodig() {
        assertEquals(
                ontbreekt("een reden waarom het niet vanuit de opdracht kan"),
                vraagAan(
                        Voorbeeldplan.getekend(),
                        new Verzoek(verzoek().pgbplan(), verzoek().besprokenOp(), true, AANGEVRAAGD_OP)));
    }

    @Test
    void allesWatOntbreektStaatInEenAfwijzing() {
        Verzoek leeg = new Verzoek(Optional.empty(), Optional.empty(), true, Voorbeeldplan.GETEKEND_OP.minusDays(1));

        assertEquals(
                ontbreekt("een getekend ondersteuningsplan, Aanvullende Ondersteuning in het plan, een Pgb-plan,"
                        + " overleg met de gemeente, een reden waarom het niet vanuit de opdracht kan"),
                vraagAan(Voorbeeldplan.getekend(Voorbeeldplan.zonderAanvullend()), leeg));
    }

    @Test
    void eenConceptZonderAanvullendeOndersteuningMistOokDie() {
        assertEquals(
                ontbreekt("een getekend ondersteuningsplan, Aanvullende Ondersteuning in het plan"),
                vraagAan(Voorbeeldplan.concept(Planinhoud.leeg()), verzoek()));
    }

    @Test
    void deGemeenteBesluitBinnenTweeWeken() {
        assertEquals(
                new VerplichtingBuilder()
                        .regel(Voorschrift.WMO_BESCHIKKING.code())
                        .bron(new Bron("Wmo 2015", "art. 2.3.5 lid 2"))
                        .zaak(aangevraagd().verwijzing())
                        .wijk(Voorbeeldzaak.SPAARNDAM)
                        .partij(Partij.GEMEENTE)
                        .regime(Termijn.Regime.WETTELIJK)
                        .vanaf(AANGEVRAAGD_OP)
                        .uiterlijk(LocalDate.of(2023, 4, 11))
                        .build(),
                aangevraagd().verplichtingen(KADER).get().get(0));
        assertEquals(List.of("WMO-2.3.5-BESCHIKKING 2023-03-27 t/m 2023-04-11"), plichten(aangevraagd()));
    }

    @Test
    void deGemeenteKentHetPgbToeOfWijstHetAf() {
        Pgb afgewezen = aangevraagd().besluit(false, TOEGEKEND_OP).get();

        assertEquals(new Pgb.Toegekend(aanvraag(), TOEGEKEND_OP, List.of()), toegekend());
        assertEquals(new Pgb.Afgewezen(aanvraag(), TOEGEKEND_OP), afgewezen);
        assertEquals(
                List.of("2023-03-27 t/m 2023-04-11 gedaan 2023-04-03"),
                plichten(Voorschrift.WMO_BESCHIKKING, toegekend()));
        assertEquals(
                List.of("2023-03-27 t/m 2023-04-11 gedaan 2023-04-03"),
                plichten(Voorschrift.WMO_BESCHIKKING, afgewezen));
        assertEquals(List.of(), evaluaties(afgewezen));
    }

    @Test
    void deGemeenteBesluitNietVoorDeAanvraag() {
        assertEquals("UA-5.2-PGB te-vroeg", reden(aangevraagd().besluit(true, AANGEVRAAGD_OP.minusDays(1))));
        assertEquals("UA-5.2-PGB te-vroeg", reden(aangevraagd().besluit(false, AANGEVRAAGD_OP.minusDays(1))));
        assertEquals(
                Either.right(Pgb.Status.TOEGEKEND),
                aangevraagd().besluit(true, AANGEVRAAGD_OP).map(Pgb::status));
    }

    @Test
    void tegenElkBesluitKanDeInwonerZesWekenBezwaarMaken() {
        assertEquals(List.of(), bezwaren(aangevraagd()));
        assertEquals(List.of("2023-04-03 t/m 2023-05-15"), bezwaren(toegekend()));
        assertEquals(
                List.of("2023-04-03 t/m 2023-05-15"),
                bezwaren(aangevraagd().besluit(false, TOEGEKEND_OP).get()));
        assertEquals(List.of("2025-04-03 t/m 2025-05-15"), bezwaren(herzien(TWEE_JAAR_LATER, Keuze.BIJSTELLEN)));
        assertEquals(List.of("2025-04-03 t/m 2025-05-15"), bezwaren(herzien(TWEE_JAAR_LATER, Keuze.BEEINDIGEN)));
    }

    /** Ends on Easter Monday; on a day that royal decree equates; on a plain day. */
    @ParameterizedTest
    @CsvSource({"2024-02-19, 2024-04-02", "2023-04-07, 2023-05-22", "2023-04-04, 2023-05-16"})
    void deBezwaartermijnEindigtNietOpEenVrijeDag(LocalDate besluit, String uiterlijk) {
        assertEquals(
                List.of(besluit + " t/m " + uiterlijk),
                bezwaren(aangevraagd().besluit(true, besluit).get()));
    }

    @Test
    void eenPgbWordtBinnenTweeJaarGeevalueerdDoorHetSamenwerkingsverband() {
        assertEquals(
                new VerplichtingBuilder()
                        .regel(Voorschrift.PGB.code())
                        .bron(Bron.ua("5.2"))
                        .zaak(toegekend().verwijzing())
                        .wijk(Voorbeeldzaak.SPAARNDAM)
                        .partij(Partij.SAMENWERKINGSVERBAND)
                        .regime(Termijn.Regime.CONTRACTUEEL)
                        .vanaf(TOEGEKEND_OP)
                        .uiterlijk(TWEE_JAAR_LATER)
                        .build(),
                toegekend().verplichtingen(KADER).get().get(0));
        assertEquals(List.of("2023-04-03 t/m 2025-04-03"), evaluaties(toegekend()));
        assertEquals(List.of(), evaluaties(aangevraagd()));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-04-03, VOLDAAN gedaan-op-tijd",
        "2025-04-04, OVERTREDEN gedaan-te-laat",
        "2023-04-03, VOLDAAN gedaan-op-tijd"
    })
    void tweeJaarIsOpDeDagAf(LocalDate geevalueerdOp, String verwacht) {
        Pgb pgb = toegekend().evalueer(geevalueerdOp, Keuze.VERLENGEN).get();
        Oordeel oordeel = Termijnoordeel.over(
                        pgb.verplichtingen(KADER).get().get(0), geevalueerdOp, Werkdagenkalender.TERMIJNENWET)
                .oordeel();

        assertEquals(verwacht, oordeel.soort() + " " + oordeel.reden());
    }

    @Test
    void tweeJaarNaEenSchrikkeldagIs28Februari() {
        assertEquals(
                List.of("2024-02-29 t/m 2026-02-28"),
                evaluaties(
                        aangevraagd().besluit(true, LocalDate.of(2024, 2, 29)).get()));
    }

    @Test
    void naElkeEvaluatieBeginnenTweeNieuweJaren() {
        LocalDate na18Maanden = LocalDate.of(2024, 10, 3);

        assertEquals(
                List.of("2023-04-03 t/m 2025-04-03 gedaan 2024-10-03", "2024-10-03 t/m 2026-10-03"),
                evaluaties(herzien(na18Maanden, Keuze.VERLENGEN)));
    }

    @Test
    void deVolgendeTweeJaarWachtenNietOpHetBesluitNaEenEvaluatie() {
        Pgb.InHerziening bezig =
                toegekend().evalueer(TWEE_JAAR_LATER, Keuze.BIJSTELLEN).get();

        assertEquals(new Pgb.InHerziening(toegekend(), TWEE_JAAR_LATER, Keuze.BIJSTELLEN), bezig);
        assertEquals(
                List.of("2023-04-03 t/m 2025-04-03 gedaan 2025-04-03", "2025-04-03 t/m 2027-04-03"), evaluaties(bezig));
        assertEquals(List.of("2023-04-03 t/m 2023-05-15"), bezwaren(bezig));
    }

    @Test
    void bijEenTweedeEvaluatieTeltDeEersteNogMee() {
        Pgb.Toegekend verlengd = (Pgb.Toegekend) herzien(LocalDate.of(2024, 10, 3), Keuze.VERLENGEN);
        Pgb bezig = verlengd.evalueer(TWEE_JAAR_LATER, Keuze.BIJSTELLEN).get();

        assertEquals(
                List.of(
                        "2023-04-03 t/m 2025-04-03 gedaan 2024-10-03",
                        "2024-10-03 t/m 2026-10-03 gedaan 2025-04-03",
                        "2025-04-03 t/m 2027-04-03"),
                evaluaties(bezig));
        assertEquals(List.of("2024-10-03 t/m 2024-11-14"), bezwaren(bezig));
    }

    @Test
    void deGemeenteVerlengtSteltBijOfBeeindigt() {
        assertEquals(Set.of(Keuze.VERLENGEN, Keuze.BIJSTELLEN, Keuze.BEEINDIGEN), Set.of(Keuze.values()));
    }

    @ParameterizedTest
    @EnumSource(Keuze.class)
    void deGemeenteMagAndersBesluitenDanGeadviseerd(Keuze besluit) {
        Herziening herziening = new Herziening(TWEE_JAAR_LATER, Keuze.VERLENGEN, TWEE_JAAR_LATER, besluit);

        assertEquals(
                besluit == Keuze.BEEINDIGEN
                        ? new Pgb.Beeindigd(aanvraag(), TOEGEKEND_OP, List.of(herziening))
                        : new Pgb.Toegekend(aanvraag(), TOEGEKEND_OP, List.of(herziening)),
                herzien(TWEE_JAAR_LATER, besluit));
    }

    @Test
    void naHetEindeWordtErNietMeerGeevalueerd() {
        assertEquals(
                List.of("2023-04-03 t/m 2025-04-03 gedaan 2025-04-03"),
                evaluaties(herzien(TWEE_JAAR_LATER, Keuze.BEEINDIGEN)));
    }

    @Test
    void eenEvaluatieKomtNietVoorHetLaatsteBesluit() {
        Pgb.Toegekend herzien = (Pgb.Toegekend) herzien(TWEE_JAAR_LATER, Keuze.VERLENGEN);

        assertEquals("UA-5.2-PGB te-vroeg", reden(toegekend().evalueer(TOEGEKEND_OP.minusDays(1), Keuze.VERLENGEN)));
        assertEquals("UA-5.2-PGB te-vroeg", reden(herzien.evalueer(TWEE_JAAR_LATER.minusDays(1), Keuze.VERLENGEN)));
        assertEquals(
                Either.right(Pgb.Status.IN_HERZIENING),
                herzien.evalueer(TWEE_JAAR_LATER, Keuze.VERLENGEN).map(Pgb::status));
    }

    @Test
    void hetBesluitKomtNietVoorDeEvaluatie() {
        Pgb.InHerziening bezig =
                toegekend().evalueer(TWEE_JAAR_LATER, Keuze.VERLENGEN).get();

        assertEquals("UA-5.2-PGB te-vroeg", reden(bezig.besluit(Keuze.VERLENGEN, TWEE_JAAR_LATER.minusDays(1))));
        assertEquals(
                Either.right(Pgb.Status.TOEGEKEND),
                bezig.besluit(Keuze.VERLENGEN, TWEE_JAAR_LATER).map(Pgb::status));
    }
}
