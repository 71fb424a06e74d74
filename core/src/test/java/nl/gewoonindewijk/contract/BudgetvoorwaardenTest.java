package nl.gewoonindewijk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetvoorwaardenTest {

    private static final Contractversie VERSIE = Haarlem.CONTRACT.versies().get(0);

    private static Tijdlijn<Norm<Integer>> termijnen(int aantal) {
        return Tijdlijn.vanaf(VERSIE.geldigVanaf(), new Norm<>(aantal, Bron.ua("9.1.1")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 6, 12})
    void termijnenVerdelenHetJaarInHeleMaanden(int aantal) {
        assertEquals(
                termijnen(aantal),
                VERSIE.budget().withAantalTermijnen(termijnen(aantal)).aantalTermijnen());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5, 7, 11, 13, 24})
    void anderAantallenTermijnenBestaanNiet(int aantal) {
        IllegalArgumentException fout = assertThrows(
                IllegalArgumentException.class, () -> VERSIE.budget().withAantalTermijnen(termijnen(aantal)));

        assertEquals("Het aantal termijnen is 1, 2, 3, 4, 6 of 12.", fout.getMessage());
    }
}
