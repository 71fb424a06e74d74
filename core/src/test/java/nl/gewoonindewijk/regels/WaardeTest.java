package nl.gewoonindewijk.regels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaardeTest {

    @Test
    void elkeSoortGegevenStaatErZoalsEenNederlandseLezerVerwacht() {
        assertEquals(
                "\u20ac 120.000,-",
                Gegeven.van("teveel", Bedrag.ofEuro(120_000)).waarde().tekst());
        assertEquals(
                "4,5%",
                Gegeven.van("norm", new Percentage(new BigDecimal("4.5")))
                        .waarde()
                        .tekst());
        assertEquals("1.250", Gegeven.van("oppervlakte", 1250).waarde().tekst());
        assertEquals(
                "1 oktober 2022",
                Gegeven.van("datum", LocalDate.of(2022, 10, 1)).waarde().tekst());
        assertEquals(
                "de gemeente", Gegeven.van("drager", "de gemeente").waarde().tekst());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "999, 999",
        "-1000, -1.000",
        "1234567, 1.234.567",
        "9223372036854775807, 9.223.372.036.854.775.807",
        "-9223372036854775808, -9.223.372.036.854.775.808"
    })
    void groteAantallenKrijgenPunten(long aantal, String tekst) {
        assertEquals(tekst, new Waarde.Aantal(aantal).tekst());
    }

    @Test
    void eenGegevenHeeftEenNaamEnEenWaarde() {
        assertEquals(new Gegeven("dagen", new Waarde.Aantal(3)), Gegeven.van("dagen", 3));
        assertEquals(new Gegeven("winst", new Waarde.Geld(Bedrag.NUL)), Gegeven.van("winst", Bedrag.NUL));
        assertEquals(new Gegeven("norm", new Waarde.Procent(Percentage.of(4))), Gegeven.van("norm", Percentage.of(4)));
        assertEquals(
                new Gegeven("dag", new Waarde.Datum(LocalDate.of(2023, 1, 1))),
                Gegeven.van("dag", LocalDate.of(2023, 1, 1)));
        assertEquals(new Gegeven("reden", new Waarde.Tekst("ziekte")), Gegeven.van("reden", "ziekte"));
    }
}
