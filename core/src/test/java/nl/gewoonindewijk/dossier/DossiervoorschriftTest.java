package nl.gewoonindewijk.dossier;

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

class DossiervoorschriftTest {

    @ParameterizedTest
    @CsvSource({
        "INZAGE, UA-7.1-INZAGE, UA, 7.1",
        "TOESTEMMING, UA-7.1-TOESTEMMING, UA, 7.1",
        "BEWAREN, UA-7.1-BEWAREN, UA, 7.1",
        "BEVEILIGING, UA-7.1-BEVEILIGING, UA, 7.1",
        "GEHEIMHOUDING, UA-7.1-GEHEIMHOUDING, UA, 7.1",
        "DOELBINDING, UA-7.1-DOELBINDING, UA, 7.1",
        "GEGEVENS, UA-7.5-GEGEVENS, UA, 7.5",
        "WMO_INZAGE, WMO-5.3.2-INZAGE, Wmo 2015, art. 5.3.2",
        "WMO_TOESTEMMING, WMO-5.3.3-TOESTEMMING, Wmo 2015, art. 5.3.3",
        "WMO_VERNIETIGING, WMO-5.3.5-VERNIETIGING, Wmo 2015, art. 5.3.5",
        "VERKLARING, ARCHIEFBESLUIT-8-VERKLARING, Archiefbesluit 1995, art. 8"
    })
    void elkVoorschriftHeeftEenCodeEnEenBron(
            Dossiervoorschrift voorschrift, String code, String document, String paragraaf) {
        assertEquals(new Regelcode(code), voorschrift.code());
        assertEquals(new Bron(document, paragraaf), voorschrift.bron());
    }

    @Test
    void geenTweeVoorschriftenHebbenDezelfdeCode() {
        assertEquals(
                Dossiervoorschrift.values().length,
                Stream.of(Dossiervoorschrift.values())
                        .map(Dossiervoorschrift::code)
                        .collect(Collectors.toSet())
                        .size());
    }

    @Test
    void eenWeigeringNoemtHetVoorschriftDeRedenEnDeFeiten() {
        Gegeven aantal = Gegeven.van("aantal", 2);

        assertEquals(
                Afwijzing.van("UA-7.5-GEGEVENS", Bron.ua("7.5"), "onvolledig", aantal),
                Dossiervoorschrift.GEGEVENS.wijsAf("onvolledig", aantal));
        assertTrue(Dossiervoorschrift.GEGEVENS.wijsAf("leeg").gegevens().isEmpty());
    }
}
