package nl.gewoonindewijk.ondersteuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.ondersteuning.aanmelding.Afronding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Support is individual, for a family or collective, short or long, in three parts. Bron: AR, UA 4.3. */
@Toetst("AR-VORMEN")
class VormenTest {

    @Test
    void ondersteuningHeeftDrieOnderdelenEnIsIndividueelOfSamenKortOfLang() {
        assertEquals(
                Set.of(Onderdeel.SOCIALE_BASIS, Onderdeel.SOCIAAL_WIJKTEAM, Onderdeel.AANVULLENDE_ONDERSTEUNING),
                Set.of(Onderdeel.values()));
        assertEquals(Set.of(Deelname.INDIVIDUEEL, Deelname.GEZIN, Deelname.COLLECTIEF), Set.of(Deelname.values()));
        assertEquals(Set.of(Duur.KORT, Duur.LANG), Set.of(Duur.values()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Onderdeel.class,
            names = {"SOCIALE_BASIS", "SOCIAAL_WIJKTEAM"})
    void deSocialeBasisEnHetSociaalWijkteamGevenElkeVorm(Onderdeel onderdeel) {
        List<Ondersteuningsvorm> vormen = Stream.of(Deelname.values())
                .flatMap(deelname ->
                        Stream.of(Duur.values()).map(duur -> new Ondersteuningsvorm(onderdeel, deelname, duur)))
                .toList();

        assertEquals(6, Set.copyOf(vormen).size());
    }

    @ParameterizedTest
    @EnumSource(Deelname.class)
    void aanvullendeOndersteuningIsLangWantErHoortEenPlanBij(Deelname deelname) {
        Ondersteuningsvorm lang = new Ondersteuningsvorm(Onderdeel.AANVULLENDE_ONDERSTEUNING, deelname, Duur.LANG);

        assertEquals(deelname, lang.deelname());
        assertEquals(
                "Aanvullende Ondersteuning is er alleen met een ondersteuningsplan.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> new Ondersteuningsvorm(Onderdeel.AANVULLENDE_ONDERSTEUNING, deelname, Duur.KORT))
                        .getMessage());
    }

    @Test
    void langeOndersteuningIsEenTrajectEnGeenKortAntwoord() {
        Ondersteuningsvorm lang = new Ondersteuningsvorm(Onderdeel.SOCIALE_BASIS, Deelname.COLLECTIEF, Duur.LANG);

        assertEquals(
                "Lange ondersteuning is een traject.",
                assertThrows(IllegalArgumentException.class, () -> new Afronding.KorteOndersteuning(lang))
                        .getMessage());
    }
}
