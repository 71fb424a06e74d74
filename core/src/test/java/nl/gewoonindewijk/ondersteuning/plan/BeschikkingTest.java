package nl.gewoonindewijk.ondersteuning.plan;

import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.KADER;
import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.plichten;
import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.reden;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.BEGIN;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.EVALUATIE_OP;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.GETEKEND_OP;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.beeindigd;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.beeindigen;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.concept;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.getekend;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.inBijstelling;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.ondertekening;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.volledig;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.zonderAanvullend;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.ondersteuning.Partij;
import nl.gewoonindewijk.ondersteuning.VerplichtingBuilder;
import nl.gewoonindewijk.ondersteuning.Voorbeeldzaak;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.plan.Bevestiging.Reden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The signed plan with Aanvullende Ondersteuning counts as the beschikking; in four cases the gemeente confirms it in
 * writing. Bron: UA 5.1; Wmo 2015 art. 2.3.5; Awb art. 6:7.
 */
@Toetst({"UA-5.1-BESCHIKKING", "WMO-2.3.5-BESCHIKKING", "AWB-6.7-BEZWAAR"})
class BeschikkingTest {

    private static final LocalDate GEVRAAGD_OP = LocalDate.of(2023, 3, 27);

    private static Ondersteuningsplan.Getekend gevraagd(Reden reden) {
        return (Ondersteuningsplan.Getekend)
                getekend().vraagBevestiging(reden, GEVRAAGD_OP).get();
    }

    private static List<String> bevestigingen(Ondersteuningsplan plan) {
        return plichten(Voorschrift.WMO_BESCHIKKING, plan);
    }

    @Test
    void hetGetekendePlanMetAanvullendeOndersteuningIsDeBeschikking() {
        assertTrue(getekend().isBeschikking());
        assertTrue(inBijstelling(EVALUATIE_OP).isBeschikking());
    }

    @Test
    void zonderAanvullendeOndersteuningIsErGeenBeschikking() {
        assertFalse(getekend(zonderAanvullend()).isBeschikking());
        assertEquals(List.of(), plichten(Voorschrift.AWB_BEZWAAR, getekend(zonderAanvullend())));
    }

    @Test
    void deVersieDieGeldtBepaaltOfErEenBeschikkingIs() {
        Ondersteuningsplan.InBijstelling bijstelling =
                inBijstelling(EVALUATIE_OP).metInhoud(zonderAanvullend().withEvaluatieOp(EVALUATIE_OP.plusDays(90)));

        assertTrue(bijstelling.isBeschikking());
        assertFalse(bijstelling.onderteken(ondertekening(EVALUATIE_OP)).get().isBeschikking());
    }

    @Test
    void vierGevallenVragenEenAparteBevestiging() {
        assertEquals(Set.of(Reden.OP_VERZOEK, Reden.BEZWAAR, Reden.AFWIJZING, Reden.PGB), Set.of(Reden.values()));
    }

    @ParameterizedTest
    @EnumSource(Reden.class)
    void inElkGevalGeeftDeGemeenteDeBevestigingAf(Reden reden) {
        Ondersteuningsplan.Getekend gevraagd = gevraagd(reden);
        Ondersteuningsplan.Getekend afgegeven = (Ondersteuningsplan.Getekend)
                gevraagd.bevestig(reden, GEVRAAGD_OP).get();

        assertEquals(
                List.of(Bevestiging.gevraagd(reden, GEVRAAGD_OP)),
                gevraagd.verloop().bevestigingen());
        assertEquals(
                List.of(new Bevestiging(reden, GEVRAAGD_OP, Optional.of(GEVRAAGD_OP))),
                afgegeven.verloop().bevestigingen());
        assertEquals(gevraagd.status(), afgegeven.status());
    }

    @ParameterizedTest
    @EnumSource(
            value = Reden.class,
            names = {"OP_VERZOEK", "BEZWAAR", "PGB"})
    void zonderBeschikkingValtErNietsTeBevestigen(Reden reden) {
        assertEquals(
                "UA-5.1-BESCHIKKING geen-beschikking",
                reden(getekend(zonderAanvullend()).vraagBevestiging(reden, GEVRAAGD_OP)));
    }

    @Test
    void eenAfwijzingWordtOokBevestigdAlsHetPlanGeenAanvullendeOndersteuningHeeft() {
        Ondersteuningsplan plan = getekend(zonderAanvullend())
                .vraagBevestiging(Reden.AFWIJZING, GEVRAAGD_OP)
                .get();

        assertEquals(List.of("2023-03-27 t/m 2023-04-11"), bevestigingen(plan));
    }

    @Test
    void eenBevestigingIsEenTaakVanDeGemeenteBinnenTweeWeken() {
        assertEquals(
                new VerplichtingBuilder()
                        .regel(Voorschrift.WMO_BESCHIKKING.code())
                        .bron(new Bron("Wmo 2015", "art. 2.3.5 lid 2"))
                        .zaak(getekend().verwijzing())
                        .wijk(Voorbeeldzaak.SPAARNDAM)
                        .partij(Partij.GEMEENTE)
                        .regime(Termijn.Regime.WETTELIJK)
                        .vanaf(GEVRAAGD_OP)
                        .uiterlijk(LocalDate.of(2023, 4, 11))
                        .build(),
                gevraagd(Reden.OP_VERZOEK).verplichtingen(KADER).get().get(0));
    }

    @Test
    void naAfgifteIsDeTaakGedaanOokAlsHetPlanDaarnaEindigt() {
        Ondersteuningsplan.Getekend afgegeven = (Ondersteuningsplan.Getekend) gevraagd(Reden.BEZWAAR)
                .bevestig(Reden.BEZWAAR, LocalDate.of(2023, 4, 12))
                .get();
        List<String> gedaan = List.of("2023-03-27 t/m 2023-04-11 gedaan 2023-04-12");

        assertEquals(gedaan, bevestigingen(afgegeven));
        assertEquals(
                gedaan,
                bevestigingen(afgegeven.evalueer(beeindigen(EVALUATIE_OP)).get()));
    }

    @Test
    void watBijHetEindeOpenStaatBevestigtDeGemeenteNog() {
        LocalDate eindeOp = GEVRAAGD_OP.plusDays(1);
        Ondersteuningsplan.Beeindigd beeindigd = (Ondersteuningsplan.Beeindigd)
                gevraagd(Reden.OP_VERZOEK).evalueer(beeindigen(eindeOp)).get();
        Ondersteuningsplan bevestigd =
                beeindigd.bevestig(Reden.OP_VERZOEK, LocalDate.of(2023, 4, 11)).get();

        assertEquals(List.of("2023-03-27 t/m 2023-04-11"), bevestigingen(beeindigd));
        assertEquals(List.of("2023-03-27 t/m 2023-04-11 gedaan 2023-04-11"), bevestigingen(bevestigd));
        assertEquals(Ondersteuningsplan.Status.BEEINDIGD, bevestigd.status());
    }

    @Test
    void ookNaHetEindeKanOmEenBevestigingGevraagdWorden() {
        Ondersteuningsplan.Beeindigd beeindigd = beeindigd(EVALUATIE_OP);
        Ondersteuningsplan gevraagd = beeindigd
                .vraagBevestiging(Reden.OP_VERZOEK, EVALUATIE_OP.plusDays(3))
                .get();

        assertEquals(List.of(), bevestigingen(beeindigd));
        assertEquals(List.of("2023-09-11 t/m 2023-09-25"), bevestigingen(gevraagd));
        assertEquals(Ondersteuningsplan.Status.BEEINDIGD, gevraagd.status());
        assertEquals("UA-5.1-BESCHIKKING niet-gevraagd", reden(beeindigd.bevestig(Reden.OP_VERZOEK, EVALUATIE_OP)));
    }

    @Test
    void naHetEindeBlijftHetRechtOmBezwaarTeMaken() {
        LocalDate eindeOp = GETEKEND_OP.plusDays(1);
        Ondersteuningsplan.Getekend afgewezen = (Ondersteuningsplan.Getekend) gevraagd(Reden.AFWIJZING)
                .bevestig(Reden.AFWIJZING, LocalDate.of(2023, 4, 3))
                .get();

        assertEquals(List.of("2023-03-08 t/m 2023-04-19"), plichten(Voorschrift.AWB_BEZWAAR, beeindigd(eindeOp)));
        assertEquals(
                List.of("2023-03-08 t/m 2023-04-19", "2023-04-03 t/m 2023-05-15"),
                plichten(
                        Voorschrift.AWB_BEZWAAR,
                        afgewezen.evalueer(beeindigen(EVALUATIE_OP)).get()));
        assertEquals(
                List.of(),
                plichten(
                        Voorschrift.AWB_BEZWAAR,
                        getekend(zonderAanvullend())
                                .evalueer(beeindigen(EVALUATIE_OP))
                                .get()));
    }

    @Test
    void deBevestigingBijEenPgbHeeftHaarTermijnBijHetPgb() {
        assertEquals(List.of(), bevestigingen(gevraagd(Reden.PGB)));
    }

    @Test
    void elkeRedenStaatTenHoogsteEenKeerOpen() {
        assertEquals(
                "UA-5.1-BESCHIKKING al-gevraagd",
                reden(gevraagd(Reden.BEZWAAR).vraagBevestiging(Reden.BEZWAAR, GEVRAAGD_OP)));
        assertEquals(
                2,
                bevestigingen(gevraagd(Reden.BEZWAAR)
                                .vraagBevestiging(Reden.OP_VERZOEK, GEVRAAGD_OP)
                                .get())
                        .size());
    }

    @Test
    void naAfgifteKanErOpnieuwOmGevraagdWorden() {
        Ondersteuningsplan.Getekend afgegeven = (Ondersteuningsplan.Getekend) gevraagd(Reden.OP_VERZOEK)
                .bevestig(Reden.OP_VERZOEK, LocalDate.of(2023, 4, 3))
                .get();

        assertEquals(
                List.of("2023-03-27 t/m 2023-04-11 gedaan 2023-04-03", "2023-05-01 t/m 2023-05-15"),
                bevestigingen(afgegeven
                        .vraagBevestiging(Reden.OP_VERZOEK, LocalDate.of(2023, 5, 1))
                        .get()));
    }

    @Test
    void watNietGevraagdIsWordtNietBevestigd() {
        assertEquals("UA-5.1-BESCHIKKING niet-gevraagd", reden(getekend().bevestig(Reden.BEZWAAR, GEVRAAGD_OP)));
        assertEquals(
                "UA-5.1-BESCHIKKING niet-gevraagd",
                reden(gevraagd(Reden.OP_VERZOEK).bevestig(Reden.BEZWAAR, GEVRAAGD_OP)));
    }

    @Test
    void eenBevestigingKomtNietVoorDeVraagErom() {
        assertEquals(
                "UA-5.1-BESCHIKKING te-vroeg",
                reden(gevraagd(Reden.BEZWAAR).bevestig(Reden.BEZWAAR, GEVRAAGD_OP.minusDays(1))));
        assertEquals(
                "Een bevestiging komt niet voor de vraag erom.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Bevestiging(
                                        Reden.BEZWAAR, GEVRAAGD_OP, Optional.of(GEVRAAGD_OP.minusDays(1))))
                        .getMessage());
    }

    @Test
    void voorDeOndertekeningIsErNietsTeBevestigen() {
        assertEquals(
                "UA-5.1-BESCHIKKING te-vroeg",
                reden(getekend().vraagBevestiging(Reden.BEZWAAR, GETEKEND_OP.minusDays(1))));
        assertEquals(
                List.of("2023-03-08 t/m 2023-03-22"),
                bevestigingen(
                        getekend().vraagBevestiging(Reden.BEZWAAR, GETEKEND_OP).get()));
    }

    @Test
    void eenBevestigingHoortBijHetPlanInWelkeStandHetOokIs() {
        assertEquals(
                Ondersteuningsplan.Status.IN_BIJSTELLING,
                inBijstelling(EVALUATIE_OP)
                        .vraagBevestiging(Reden.BEZWAAR, EVALUATIE_OP)
                        .get()
                        .status());
    }

    @Test
    void eenInwonerKanZesWekenBezwaarMaken() {
        assertEquals(
                new VerplichtingBuilder()
                        .regel(Voorschrift.AWB_BEZWAAR.code())
                        .bron(new Bron("Awb", "art. 6:7"))
                        .zaak(getekend().verwijzing())
                        .wijk(Voorbeeldzaak.SPAARNDAM)
                        .partij(Partij.INWONER)
                        .regime(Termijn.Regime.WETTELIJK)
                        .vanaf(GETEKEND_OP)
                        .uiterlijk(LocalDate.of(2023, 4, 19))
                        .build(),
                getekend().verplichtingen(KADER).get().get(1));
    }

    /** Ends on Easter Monday; on the Friday after Ascension Day, which royal decree equates; on a Sunday; on a plain day. */
    @ParameterizedTest
    @CsvSource({
        "2023-02-27, 2023-04-11",
        "2023-02-24, 2023-04-11",
        "2023-04-07, 2023-05-22",
        "2023-03-05, 2023-04-17",
        "2023-03-08, 2023-04-19",
        "2024-03-29, 2024-05-13"
    })
    void deBezwaartermijnEindigtNietOpEenVrijeDag(LocalDate getekendOp, String uiterlijk) {
        Plankop kop = Voorbeeldplan.KOP.withBegonnenOp(BEGIN.minusYears(1));
        Ondersteuningsplan plan = new Ondersteuningsplan.Concept(
                        kop, volledig().withEvaluatieOp(getekendOp.plusDays(90)))
                .onderteken(ondertekening(getekendOp))
                .get();

        assertEquals(List.of(getekendOp + " t/m " + uiterlijk), plichten(Voorschrift.AWB_BEZWAAR, plan));
    }

    @Test
    void tegenElkeNieuweVersieKanOpnieuwBezwaarGemaaktWorden() {
        Ondersteuningsplan plan = inBijstelling(EVALUATIE_OP)
                .metInhoud(volledig().withEvaluatieOp(EVALUATIE_OP.plusDays(90)))
                .onderteken(ondertekening(EVALUATIE_OP))
                .get();

        assertEquals(List.of("2023-09-08 t/m 2023-10-20"), plichten(Voorschrift.AWB_BEZWAAR, plan));
    }

    @Test
    void tegenEenAfwijzingKanBezwaarGemaaktWordenVanafHaarBevestiging() {
        LocalDate afgegevenOp = LocalDate.of(2023, 4, 3);
        Ondersteuningsplan.Getekend afgewezen = (Ondersteuningsplan.Getekend) getekend(zonderAanvullend())
                .vraagBevestiging(Reden.AFWIJZING, GEVRAAGD_OP)
                .get();

        assertEquals(List.of(), plichten(Voorschrift.AWB_BEZWAAR, afgewezen));
        assertEquals(
                List.of("2023-04-03 t/m 2023-05-15"),
                plichten(
                        Voorschrift.AWB_BEZWAAR,
                        afgewezen.bevestig(Reden.AFWIJZING, afgegevenOp).get()));
    }

    @Test
    void eenBevestigingOpVerzoekOpentGeenNieuweBezwaartermijn() {
        Ondersteuningsplan bevestigd = gevraagd(Reden.OP_VERZOEK)
                .bevestig(Reden.OP_VERZOEK, GEVRAAGD_OP)
                .get();

        assertEquals(plichten(Voorschrift.AWB_BEZWAAR, getekend()), plichten(Voorschrift.AWB_BEZWAAR, bevestigd));
    }

    @Test
    void eenConceptIsGeenBeschikking() {
        assertEquals(List.of(), plichten(concept(volledig())));
    }
}
