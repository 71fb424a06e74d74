package nl.gewoonindewijk.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Toetsrapport;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import nl.gewoonindewijk.testkit.WillekeurigeDatums;
import org.junit.jupiter.api.Test;

class VoorbeeldbudgettenTest {

    private static Toetsrapport toets(LocalDate peildatum) {
        return Budgetregels.toets(Voorbeeldbudgetten.gezond(), Haarlem.CONTRACT, peildatum)
                .get();
    }

    @Provide
    Arbitrary<LocalDate> dagen() {
        LocalDate begin = LocalDate.of(2022, 7, 1);
        return Arbitraries.oneOf(
                WillekeurigeDatums.tussen(begin, LocalDate.of(2024, 1, 1)),
                WillekeurigeDatums.tussen(begin, LocalDate.of(2030, 12, 31)));
    }

    @Test
    void hetGezondeJaarbudgetVan34MiljoenEuroVoldoetAanElkeRegelDieErVoorGeldt() {
        Toetsrapport rapport = toets(LocalDate.of(2023, 12, 31));

        assertEquals(
                Bedrag.ofEuro(34_000_000),
                Voorbeeldbudgetten.gezond().begroting().saldo());
        assertEquals(List.of(), rapport.bevindingen(Oordeel.Soort.OVERTREDEN));
        assertEquals(List.of(), rapport.bevindingen(Oordeel.Soort.WAARSCHUWING));
        assertEquals(List.of(), rapport.bevindingen(Oordeel.Soort.ONBEPAALD));
        assertEquals(
                List.of("UA-9.1.3-STARTBUDGET"),
                rapport.bevindingen(Oordeel.Soort.NIET_VAN_TOEPASSING).stream()
                        .map(bevinding -> bevinding.regel().waarde())
                        .toList());
    }

    @Property(tries = 200)
    void hetGezondeJaarbudgetHeeftOpGeenEnkeleDagVanDeLooptijdEenOvertredingOfWaarschuwing(
            @ForAll("dagen") LocalDate peildatum) {
        Toetsrapport rapport = toets(peildatum);

        assertEquals(List.of(), rapport.bevindingen(Oordeel.Soort.OVERTREDEN));
        assertEquals(List.of(), rapport.bevindingen(Oordeel.Soort.WAARSCHUWING));
    }
}
