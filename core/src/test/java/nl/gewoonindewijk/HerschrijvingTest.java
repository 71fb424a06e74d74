package nl.gewoonindewijk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.gedeeld.Periode;
import nl.gewoonindewijk.ondersteuning.plan.Betrokkene;
import nl.gewoonindewijk.ondersteuning.plan.Doel;
import nl.gewoonindewijk.ondersteuning.plan.Planinhoud;
import nl.gewoonindewijk.testkit.Herschrijving;
import org.junit.jupiter.api.Test;

class HerschrijvingTest {

    private static final Dossiertekst OUD = new Dossiertekst("oud");
    private static final Dossiertekst NIEUW = new Dossiertekst("nieuw");
    private static final LocalDate DAG = LocalDate.of(2024, 2, 29);

    private static final Planinhoud INHOUD = Planinhoud.leeg()
            .withDoelen(new Doel(OUD, OUD))
            .withPerspectief(OUD)
            .withBetrokkenen(new Betrokkene(OUD, Betrokkene.Rol.INWONER))
            .withEvaluatieOp(DAG);

    @Test
    void watVervangenWordtWordtDatHoeDiepHetOokLigt() {
        Planinhoud nieuw =
                Herschrijving.geen().van(Dossiertekst.class, x -> NIEUW).in(INHOUD);

        assertEquals(List.of(new Doel(NIEUW, NIEUW)), nieuw.doelen());
        assertEquals(Optional.of(NIEUW), nieuw.perspectief());
        assertEquals(List.of(new Betrokkene(NIEUW, Betrokkene.Rol.INWONER)), nieuw.betrokkenen());
        assertEquals(Optional.empty(), nieuw.eigenKracht());
        assertEquals(Optional.of(DAG), nieuw.evaluatieOp());
    }

    @Test
    void wieNietsVervangtHoudtHetzelfde() {
        assertEquals(INHOUD, Herschrijving.geen().in(INHOUD));
    }

    @Test
    void watEenRecordNietAanneemtWordtGeweigerd() {
        Periode periode = new Periode(DAG, DAG.plusDays(1));
        Herschrijving zelfdeDag = Herschrijving.geen().van(LocalDate.class, x -> DAG);

        IllegalArgumentException geweigerd = assertThrows(IllegalArgumentException.class, () -> zelfdeDag.in(periode));

        assertEquals("Een Periode is zo niet te maken.", geweigerd.getMessage());
    }
}
