package nl.gewoonindewijk.ondersteuning.traject;

import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.reden;
import static nl.gewoonindewijk.ondersteuning.traject.Regiehouder.EIGEN_NETWERK;
import static nl.gewoonindewijk.ondersteuning.traject.Regiehouder.INWONER;
import static nl.gewoonindewijk.ondersteuning.traject.Regiehouder.SAMENWERKINGSPARTNER;
import static nl.gewoonindewijk.ondersteuning.traject.Regiehouder.SAMENWERKINGSVERBAND;
import static nl.gewoonindewijk.ondersteuning.traject.Voorbeeldtraject.BEGIN;
import static nl.gewoonindewijk.ondersteuning.traject.Voorbeeldtraject.beeindiging;
import static nl.gewoonindewijk.ondersteuning.traject.Voorbeeldtraject.lopend;
import static nl.gewoonindewijk.ondersteuning.traject.Voorbeeldtraject.start;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import org.junit.jupiter.api.Test;

/** Someone holds the regie; the samenwerkingsverband only where nobody else can, and until someone can. Bron: UA 4.4. */
@Toetst("UA-4.4-REGIE")
class RegieTest {

    private static final LocalDate LATER = BEGIN.plusDays(30);

    @Test
    void deInwonerGaatVoorDeEigenOmgevingEnDieVoorEenPartner() {
        assertEquals(INWONER, Regiehouder.uit(Set.of(SAMENWERKINGSPARTNER, EIGEN_NETWERK, INWONER)));
        assertEquals(EIGEN_NETWERK, Regiehouder.uit(Set.of(SAMENWERKINGSPARTNER, EIGEN_NETWERK)));
        assertEquals(SAMENWERKINGSPARTNER, Regiehouder.uit(Set.of(SAMENWERKINGSPARTNER)));
    }

    @Test
    void alsNiemandAndersKanGeeftHetSamenwerkingsverbandRegieondersteuning() {
        assertEquals(SAMENWERKINGSVERBAND, Regiehouder.uit(Set.of()));
        assertEquals(SAMENWERKINGSVERBAND, Regiehouder.uit(Set.of(SAMENWERKINGSVERBAND)));
    }

    @Property
    void hetSamenwerkingsverbandHoudtDeRegieAlleenAlsNiemandAndersKan(@ForAll Set<Regiehouder> kunnen) {
        Regiehouder houder = Regiehouder.uit(kunnen);

        assertEquals(kunnen.stream().allMatch(kan -> kan == SAMENWERKINGSVERBAND), houder == SAMENWERKINGSVERBAND);
        assertTrue(houder == SAMENWERKINGSVERBAND || kunnen.contains(houder));
    }

    @Test
    void vanafDeEersteDagHoudtIemandDeRegie() {
        assertEquals(Tijdlijn.vanaf(BEGIN, INWONER), lopend().regie());
        assertEquals(
                Tijdlijn.vanaf(BEGIN, SAMENWERKINGSVERBAND),
                Traject.begin(start(), Set.of()).regie());
    }

    @Test
    void kanDeInwonerHetNietMeerDanNeemtEenAnderHetOverTotHetWeerKan() {
        Traject.Lopend traject = lopend().legRegieBij(Set.of(), LATER)
                .flatMap(zaak -> zaak.legRegieBij(Set.of(INWONER, SAMENWERKINGSPARTNER), LATER.plusDays(60)))
                .get();

        assertEquals(Option.some(INWONER), traject.regie().op(LATER.minusDays(1)));
        assertEquals(Option.some(SAMENWERKINGSVERBAND), traject.regie().op(LATER));
        assertEquals(Option.some(SAMENWERKINGSVERBAND), traject.regie().op(LATER.plusDays(59)));
        assertEquals(Option.some(INWONER), traject.regie().op(LATER.plusDays(60)));
    }

    @Test
    void opEenDagHoudtEenPartijDeRegie() {
        assertEquals("UA-4.4-REGIE te-vroeg", reden(lopend().legRegieBij(Set.of(), BEGIN)));
        assertEquals("UA-4.4-REGIE te-vroeg", reden(lopend().legRegieBij(Set.of(), BEGIN.minusDays(1))));
        assertEquals(
                Option.some(SAMENWERKINGSVERBAND),
                lopend().legRegieBij(Set.of(), BEGIN.plusDays(1)).get().regie().op(BEGIN.plusDays(1)));
    }

    @Test
    void wieDeRegieAlHeeftKrijgtZeNietNogEens() {
        assertEquals("UA-4.4-REGIE zelfde-houder", reden(lopend().legRegieBij(Set.of(INWONER), LATER)));
    }

    @Test
    void naHetEindeHoeftNiemandDeRegieTeHouden() {
        Traject.Beeindigd beeindigd = lopend().beeindig(beeindiging(LATER)).get();

        assertEquals("UA-4.4-REGIE al-beeindigd", reden(beeindigd.legRegieBij(Set.of(), LATER.plusDays(1))));
    }

    @Test
    void eenTrajectZonderRegieVanafDeEersteDagBestaatNiet() {
        String melding = "Vanaf de eerste dag van een traject houdt iemand de regie.";
        Tijdlijn<Regiehouder> teLaat = Tijdlijn.vanaf(BEGIN.plusDays(1), INWONER);

        for (Tijdlijn<Regiehouder> regie : List.of(teLaat, Tijdlijn.<Regiehouder>leeg())) {
            assertEquals(
                    melding,
                    assertThrows(IllegalArgumentException.class, () -> new Traject.Lopend(start(), regie, List.of()))
                            .getMessage());
            assertEquals(
                    melding,
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> new Traject.Beeindigd(start(), regie, List.of(), beeindiging(LATER)))
                            .getMessage());
        }
    }
}
