package nl.gewoonindewijk.ondersteuning.aanmelding;

import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.plichten;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.open;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.vraag;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.ondersteuning.Initiatief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Residents, professional organisations, organisations of volunteers and the gemeente may begin. Bron: UA 4.3. */
@Toetst("UA-4.3-INITIATIEF")
class InitiatiefTest {

    @Test
    void vierPartijenKunnenHetInitiatiefNemen() {
        assertEquals(
                Set.of(
                        Initiatief.INWONER,
                        Initiatief.PROFESSIONELE_ORGANISATIE,
                        Initiatief.VRIJWILLIGERSORGANISATIE,
                        Initiatief.GEMEENTE),
                Set.of(Initiatief.values()));
    }

    @ParameterizedTest
    @EnumSource(Initiatief.class)
    void wieOokHetInitiatiefNeemtDeTermijnenZijnGelijk(Initiatief initiatief) {
        for (Aanleiding aanleiding : Aanleiding.values()) {
            Aanmelding aanmelding =
                    Aanmelding.registreer(vraag().withInitiatief(initiatief).withAanleiding(aanleiding));

            assertEquals(Aanmelding.Status.OPEN, aanmelding.status());
            assertEquals(initiatief, aanmelding.ontvangst().initiatief());
            assertEquals(plichten(open()), plichten(aanmelding));
        }
    }
}
