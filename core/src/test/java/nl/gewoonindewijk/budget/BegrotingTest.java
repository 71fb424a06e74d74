package nl.gewoonindewijk.budget;

import static nl.gewoonindewijk.budget.Beoordeling.euro;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.budget.Realisatie.Realisatiepost;
import nl.gewoonindewijk.gedeeld.Bedrag;
import org.junit.jupiter.api.Test;

class BegrotingTest {

    private static final Kostensoort PERSONEEL = new Kostensoort("Personeelskosten");

    private static Begrotingspost post(Exploitatieonderdeel onderdeel, String bedrag) {
        return new Begrotingspost(PERSONEEL, onderdeel, Optional.empty(), euro(bedrag));
    }

    private static Begroting begroting() {
        return new Begroting(
                List.of(
                        post(Exploitatieonderdeel.PROGRAMMA, "10,-"),
                        post(Exploitatieonderdeel.VASTGOED, "5,-"),
                        post(Exploitatieonderdeel.PROGRAMMA, "2,50")),
                euro("1,-"),
                euro("0,25"));
    }

    @Test
    void deLastenZijnAllePostenSamen() {
        assertEquals(euro("17,50"), begroting().lasten());
    }

    @Test
    void elkOnderdeelHeeftZijnEigenLasten() {
        assertEquals(euro("12,50"), begroting().lasten(Exploitatieonderdeel.PROGRAMMA));
        assertEquals(euro("5,-"), begroting().lasten(Exploitatieonderdeel.VASTGOED));
        assertEquals(Bedrag.NUL, begroting().lasten(Exploitatieonderdeel.FACILITAIR_BEHEER));
    }

    @Test
    void hetSaldoIsLastenEnWinstMinDienstverlening() {
        assertEquals(euro("16,75"), begroting().saldo());
    }

    @Test
    void eenRealisatieLaatOverWatJaarbudgetEnDienstverleningMeerZijnDanDeLasten() {
        List<Realisatiepost> lasten =
                List.of(new Realisatiepost(PERSONEEL, euro("90,-")), new Realisatiepost(PERSONEEL, euro("9,-")));

        assertEquals(euro("3,-"), new Realisatie(lasten, euro("2,-")).resultaat(euro("100,-")));
        assertEquals(euro("-1,-"), new Realisatie(lasten, Bedrag.NUL).resultaat(euro("98,-")));
    }

    @Test
    void teGroteBedragenWordenNietStilVerkeerdOpgeteld() {
        Begrotingspost post = post(Exploitatieonderdeel.PROGRAMMA, "0,-").withBedrag(new Bedrag(Long.MAX_VALUE));
        Begroting begroting = new Begroting(List.of(post, post), Bedrag.NUL, Bedrag.NUL);

        assertThrows(ArithmeticException.class, begroting::lasten);
    }
}
