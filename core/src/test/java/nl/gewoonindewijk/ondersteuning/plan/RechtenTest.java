package nl.gewoonindewijk.ondersteuning.plan;

import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.reden;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.GETEKEND_OP;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.concept;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.ondertekening;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.volledig;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.gewoonindewijk.Toetst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Before signing the resident was told of every right and duty. Bron: UA 5.1 and 6.8. */
@Toetst("UA-5.1-RECHTEN")
class RechtenTest {

    private static Planinhoud verteld(List<Recht> rechten) {
        return volledig().withRechten(rechten);
    }

    @Test
    void vierRechtenHoortDeInwoner() {
        assertEquals(
                Set.of(
                        Recht.ONAFHANKELIJKE_CLIENTONDERSTEUNING,
                        Recht.PRIVACY,
                        Recht.KLACHTRECHT,
                        Recht.BEZWAAR_EN_BEROEP),
                Set.of(Recht.values()));
    }

    @ParameterizedTest
    @EnumSource(Recht.class)
    void wieEenRechtNietKentTekentNogNiet(Recht onbekend) {
        Planinhoud inhoud = verteld(
                Stream.of(Recht.values()).filter(recht -> recht != onbekend).toList());

        assertEquals(List.of(Planonderdeel.RECHTEN_EN_PLICHTEN), inhoud.ontbrekend());
        assertEquals("UA-5.1-PLAN onvolledig", reden(concept(inhoud).onderteken(ondertekening(GETEKEND_OP))));
    }

    @Test
    void wieAlleRechtenKentKanTekenen() {
        assertEquals(
                GETEKEND_OP,
                concept(verteld(List.of(Recht.values())))
                        .onderteken(ondertekening(GETEKEND_OP))
                        .get()
                        .verloop()
                        .laatsteDag());
    }

    @Test
    void eenRechtDatTweeKeerVerteldIsTeltEenKeer() {
        Planinhoud inhoud = verteld(List.of(Recht.PRIVACY, Recht.KLACHTRECHT, Recht.PRIVACY, Recht.BEZWAAR_EN_BEROEP));

        assertEquals(List.of(Recht.PRIVACY, Recht.KLACHTRECHT, Recht.BEZWAAR_EN_BEROEP), inhoud.rechten());
        assertEquals(List.of(Planonderdeel.RECHTEN_EN_PLICHTEN), inhoud.ontbrekend());
    }
}
