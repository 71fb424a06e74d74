package nl.gewoonindewijk.ondersteuning.aanmelding;

import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.KADER;
import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.plichten;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.INGETROKKEN;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.NIET_BEREIKT;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.ONTVANGST;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.TRAJECT;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.contact;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.melding;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.open;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.poging;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender;
import nl.gewoonindewijk.ondersteuning.Partij;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.werklijst.Termijnoordeel;
import nl.gewoonindewijk.regels.Oordeel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the law asks after a melding. Bron: Wmo 2015 art. 2.3.2; Algemene termijnenwet art. 1. */
@Toetst({"WMO-2.3.2-ONDERZOEK", "WMO-2.3.2-PERSOONLIJK-PLAN"})
class WmoOnderzoekTest {

    private static Verplichting plicht(Voorschrift voorschrift, Aanmelding aanmelding) {
        return aanmelding.verplichtingen(KADER).get().stream()
                .filter(een -> een.regel().equals(voorschrift.code()))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate uiterlijk(Voorschrift voorschrift, LocalDate melding) {
        return plicht(voorschrift, melding(melding)).uiterlijk();
    }

    @Test
    void zonderMeldingVanDeWmoLooptErGeenWettelijkeTermijn() {
        assertEquals(
                List.of("UA-4.3-CONTACT 2023-03-06 t/m 2023-03-13", "UA-4.3-START 2023-03-06 t/m 2023-04-03"),
                plichten(open()));
    }

    @Test
    void naEenMeldingLopenContractEnWetNaastElkaar() {
        assertEquals(
                List.of(
                        "UA-4.3-CONTACT 2023-03-06 t/m 2023-03-13",
                        "UA-4.3-START 2023-03-06 t/m 2023-04-03",
                        "WMO-2.3.2-ONDERZOEK 2023-03-06 t/m 2023-04-17",
                        "WMO-2.3.2-PERSOONLIJK-PLAN 2023-03-06 t/m 2023-03-13"),
                plichten(melding(ONTVANGST)));
    }

    @Test
    void hetOnderzoekIsEenPlichtVanHetSamenwerkingsverbandEnDeWetZetDeTermijn() {
        Verplichting onderzoek = plicht(Voorschrift.WMO_ONDERZOEK, melding(ONTVANGST));

        assertEquals(new Bron("Wmo 2015", "art. 2.3.2 lid 1"), onderzoek.bron());
        assertEquals(Partij.SAMENWERKINGSVERBAND, onderzoek.partij());
        assertEquals(Termijn.Regime.WETTELIJK, onderzoek.regime());
    }

    @Test
    void eenPersoonlijkPlanIsEenRechtVanDeInwoner() {
        Verplichting plan = plicht(Voorschrift.WMO_PERSOONLIJK_PLAN, melding(ONTVANGST));

        assertEquals(new Bron("Wmo 2015", "art. 2.3.2 lid 2"), plan.bron());
        assertEquals(Partij.INWONER, plan.partij());
        assertEquals(Termijn.Regime.WETTELIJK, plan.regime());
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-06, 2023-04-17",
        "2023-02-24, 2023-04-11",
        "2023-02-27, 2023-04-11",
        "2023-02-28, 2023-04-11",
        "2023-03-01, 2023-04-12",
        "2023-03-11, 2023-04-24",
        "2023-04-06, 2023-05-22",
        "2023-04-07, 2023-05-22",
        "2023-04-10, 2023-05-22",
        "2026-11-20, 2027-01-04"
    })
    void hetOnderzoekDuurtZesWekenEnEindigtNietOpEenVrijeDag(LocalDate melding, LocalDate uiterlijk) {
        assertEquals(uiterlijk, uiterlijk(Voorschrift.WMO_ONDERZOEK, melding));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-06, 2023-03-13",
        "2023-03-11, 2023-03-20",
        "2023-04-03, 2023-04-11",
        "2023-03-31, 2023-04-11",
        "2023-05-12, 2023-05-22",
        "2024-12-20, 2024-12-30"
    })
    void eenPersoonlijkPlanKanZevenDagenEnDeLaatsteIsGeenVrijeDag(LocalDate melding, LocalDate uiterlijk) {
        assertEquals(uiterlijk, uiterlijk(Voorschrift.WMO_PERSOONLIJK_PLAN, melding));
    }

    @Test
    void hetAntwoordSluitHetOnderzoekAfEnEindigtHetRechtOpEenPersoonlijkPlan() {
        LocalDate dag = LocalDate.of(2023, 3, 8);
        Aanmelding opgepakt = melding(ONTVANGST).legVast(contact(dag)).get();
        Aanmelding beantwoord = opgepakt.rondAf(TRAJECT, dag).get();

        assertEquals(List.of("2023-03-06 t/m 2023-04-17"), plichten(Voorschrift.WMO_ONDERZOEK, opgepakt));
        assertEquals(List.of("2023-03-06 t/m 2023-03-13"), plichten(Voorschrift.WMO_PERSOONLIJK_PLAN, opgepakt));
        assertEquals(
                List.of("2023-03-06 t/m 2023-04-17 gedaan 2023-03-08"),
                plichten(Voorschrift.WMO_ONDERZOEK, beantwoord));
        assertEquals(List.of(), plichten(Voorschrift.WMO_PERSOONLIJK_PLAN, beantwoord));
    }

    @Test
    void wieIntrektOfNietBereiktIsWordtNietOnderzocht() {
        Aanmelding gezocht = melding(ONTVANGST).legVast(poging(ONTVANGST)).get();

        for (Afronding afronding : List.of(INGETROKKEN, NIET_BEREIKT)) {
            assertEquals(
                    List.of(), plichten(gezocht.rondAf(afronding, ONTVANGST).get()));
            assertEquals(
                    List.of("UA-4.3-CONTACT 2023-03-06 t/m 2023-03-13 gedaan 2023-03-07"),
                    plichten(gezocht.legVast(contact(ONTVANGST.plusDays(1)))
                            .flatMap(zaak -> zaak.rondAf(afronding, ONTVANGST.plusDays(1)))
                            .get()));
        }
    }

    @Test
    void naZevenDagenZonderAntwoordGaatHetRechtVoorbijEnIsNietsOvertreden() {
        Verplichting recht = plicht(Voorschrift.WMO_PERSOONLIJK_PLAN, melding(ONTVANGST));

        assertEquals("NIET_VAN_TOEPASSING loopt", oordeel(recht, LocalDate.of(2023, 3, 13)));
        assertEquals("NIET_VAN_TOEPASSING voorbij", oordeel(recht, LocalDate.of(2023, 3, 14)));
    }

    private static String oordeel(Verplichting verplichting, LocalDate peildatum) {
        Oordeel oordeel = Termijnoordeel.over(verplichting, peildatum, Werkdagenkalender.TERMIJNENWET)
                .oordeel();
        return oordeel.soort() + " " + oordeel.reden();
    }
}
