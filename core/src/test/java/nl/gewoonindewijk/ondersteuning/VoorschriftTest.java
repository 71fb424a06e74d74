package nl.gewoonindewijk.ondersteuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Regelcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoorschriftTest {

    @ParameterizedTest
    @CsvSource({
        "ACCEPTATIE, UA-2.1-ACCEPTATIE, UA, 2.1",
        "MELDCODE, UA-2.2-MELDCODE, UA, 2.2",
        "OUTREACHEND, UA-2.3-OUTREACHEND, UA, 2.3",
        "CONTACT, UA-4.3-CONTACT, UA, 4.3",
        "START, UA-4.3-START, UA, 4.3",
        "INITIATIEF, UA-4.3-INITIATIEF, UA, 4.3",
        "REGIE, UA-4.4-REGIE, UA, 4.4",
        "OVERDRACHT, UA-4.5-OVERDRACHT, UA, 4.5",
        "PLAN, UA-5.1-PLAN, UA, 5.1",
        "EEN_PLAN, UA-5.1-EEN-PLAN, UA, 5.1",
        "EVALUATIE, UA-5.1-EVALUATIE, UA, 5.1",
        "BESCHIKKING, UA-5.1-BESCHIKKING, UA, 5.1",
        "RECHTEN, UA-5.1-RECHTEN, UA, 5.1",
        "PGB, UA-5.2-PGB, UA, 5.2",
        "VORMEN, AR-VORMEN, AR, drie onderdelen",
        "WMO_ONDERZOEK, WMO-2.3.2-ONDERZOEK, Wmo 2015, art. 2.3.2 lid 1",
        "WMO_PERSOONLIJK_PLAN, WMO-2.3.2-PERSOONLIJK-PLAN, Wmo 2015, art. 2.3.2 lid 2",
        "WMO_BESCHIKKING, WMO-2.3.5-BESCHIKKING, Wmo 2015, art. 2.3.5 lid 2",
        "AWB_BEZWAAR, AWB-6.7-BEZWAAR, Awb, art. 6:7"
    })
    void elkVoorschriftHeeftEenCodeEnEenBron(Voorschrift voorschrift, String code, String document, String paragraaf) {
        assertEquals(new Regelcode(code), voorschrift.code());
        assertEquals(new Bron(document, paragraaf), voorschrift.bron());
    }

    @Test
    void geenTweeVoorschriftenHebbenDezelfdeCode() {
        assertEquals(
                Voorschrift.values().length,
                Stream.of(Voorschrift.values())
                        .map(Voorschrift::code)
                        .collect(Collectors.toSet())
                        .size());
    }

    @Test
    void eenWeigeringNoemtHetVoorschriftDeRedenEnDeFeiten() {
        Gegeven aantal = Gegeven.van("aantal", 2);

        assertEquals(
                Afwijzing.van("UA-5.1-PLAN", Bron.ua("5.1"), "onvolledig", aantal),
                Voorschrift.PLAN.wijsAf("onvolledig", aantal));
        assertTrue(Voorschrift.PLAN.wijsAf("onvolledig").gegevens().isEmpty());
    }
}
