package nl.gewoonindewijk.regels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Bron;
import org.junit.jupiter.api.Test;

class VerwoordingTest {

    private static final Regelcode WINST = new Regelcode("UA-9.1.4-WINST");

    private static final Verwoording VERWOORDING = Verwoording.van(bundel("""
            UA-9.1.4-WINST.titel=Winst
            UA-9.1.4-WINST.norm=De winst is ten hoogste 4%.
            UA-9.1.4-WINST.uitleg=Gemeten aan het jaarbudget.
            UA-9.1.4-WINST.te-hoog=De winst is {winst}. Dat is {teveel-bedrag} te veel.
            UA-9.1.4-WINST.dubbel={winst} en {winst}
            UA-9.1.4-WINST.onbekend={winst} en {onbekend} en {Winst} en {winst
            """));

    private static ResourceBundle bundel(String tekst) {
        try {
            return new PropertyResourceBundle(new StringReader(tekst));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bevinding bevinding(String reden, Gegeven... feiten) {
        return new Bevinding(WINST, Bron.ua("9.1.4"), new Oordeel.Overtreden(reden, Berekening.van(feiten)));
    }

    @Test
    void vultDeFeitenInEenZin() {
        Berekening berekening = Berekening.van(Gegeven.van("winst", Bedrag.ofEuro(520_000)))
                .verschil(Gegeven.van("teveel-bedrag", Bedrag.ofEuro(120_000)));

        assertEquals(
                "De winst is \u20ac 520.000,-. Dat is \u20ac 120.000,- te veel.",
                VERWOORDING.zin(new Bevinding(WINST, Bron.ua("9.1.4"), new Oordeel.Overtreden("te-hoog", berekening))));
    }

    @Test
    void verwoordtOokEenAfwijzing() {
        assertEquals(
                "De winst is veel. Dat is 3 te veel.",
                VERWOORDING.zin(Afwijzing.van(
                        "UA-9.1.4-WINST",
                        Bron.ua("9.1.4"),
                        "te-hoog",
                        Gegeven.van("winst", "veel"),
                        Gegeven.van("teveel-bedrag", 3))));
    }

    @Test
    void eenFeitWordtNooitVoorEenNaamAangezien() {
        assertEquals(
                "De winst is {teveel-bedrag}. Dat is {winst} te veel.",
                VERWOORDING.zin(bevinding(
                        "te-hoog", Gegeven.van("winst", "{teveel-bedrag}"), Gegeven.van("teveel-bedrag", "{winst}"))));
    }

    @Test
    void tekensMetEenBetekenisVoorDeInvullerBlijvenStaan() {
        assertEquals("$1 \\ en $1 \\", VERWOORDING.zin(bevinding("dubbel", Gegeven.van("winst", "$1 \\"))));
    }

    @Test
    void watGeenNaamVanEenFeitIsBlijftStaan() {
        assertEquals(
                "veel en {onbekend} en {Winst} en {winst",
                VERWOORDING.zin(bevinding("onbekend", Gegeven.van("winst", "veel"))));
    }

    @Test
    void deBundelVanEenHostVervangtEenZin() {
        Verwoording eigen = VERWOORDING.met(bundel("UA-9.1.4-WINST.te-hoog=Te veel winst: {winst}!"));

        assertEquals("Te veel winst: 5!", eigen.zin(bevinding("te-hoog", Gegeven.van("winst", 5))));
        assertEquals("Winst", eigen.titel(WINST));
        assertEquals(
                "De winst is 5. Dat is {teveel-bedrag} te veel.",
                VERWOORDING.zin(bevinding("te-hoog", Gegeven.van("winst", 5))));
    }

    @Test
    void deEersteBundelDieEenZinKentGeeftHem() {
        Verwoording verwoording =
                Verwoording.van(bundel("UA-9.1.4-WINST.titel=een"), bundel("UA-9.1.4-WINST.titel=twee"));

        assertEquals("een", verwoording.titel(WINST));
    }

    @Test
    void eenOntbrekendeZinIsEenFoutDieDeSleutelNoemt() {
        assertEquals(
                "Er is geen zin voor UA-9.1.4-WINST.vergeten.",
                assertThrows(IllegalArgumentException.class, () -> VERWOORDING.zin(bevinding("vergeten")))
                        .getMessage());
        assertEquals(
                "Er is geen zin voor BP-8-TABEL.titel.",
                assertThrows(IllegalArgumentException.class, () -> VERWOORDING.titel(new Regelcode("BP-8-TABEL")))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> Verwoording.van().norm(WINST));
    }

    @Test
    void eenRedenDieRegelsDelenStaatErEenKeer() {
        Verwoording verwoording = VERWOORDING.met(bundel("""
                algemeen.te-hoog=Te hoog.
                algemeen.te-laat={dagen} dagen te laat.
                """));

        assertEquals("3 dagen te laat.", verwoording.zin(bevinding("te-laat", Gegeven.van("dagen", 3))));
        assertEquals(
                "De winst is 5. Dat is 1 te veel.",
                verwoording.zin(bevinding("te-hoog", Gegeven.van("winst", 5), Gegeven.van("teveel-bedrag", 1))));
    }

    @Test
    void beschrijftEenRegelInWoorden() {
        assertEquals(
                new Regelbeschrijving(
                        WINST,
                        Bron.ua("9.1.4"),
                        "Winst",
                        "De winst is ten hoogste 4%.",
                        Optional.of("Gemeten aan het jaarbudget.")),
                Regelbeschrijving.van(WINST, Bron.ua("9.1.4"), VERWOORDING));
    }

    @Test
    void kentTitelNormEnUitlegVanEenRegel() {
        assertEquals("Winst", VERWOORDING.titel(WINST));
        assertEquals("De winst is ten hoogste 4%.", VERWOORDING.norm(WINST));
        assertEquals(Option.some("Gemeten aan het jaarbudget."), VERWOORDING.uitleg(WINST));
        assertEquals(Option.none(), VERWOORDING.uitleg(new Regelcode("UA-9.1.1-PLAN")));
    }
}
