package nl.gewoonindewijk.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.testkit.WillekeurigeBoekjaren;
import org.junit.jupiter.api.Test;

class MaandtermijnTest {

    private static final long TIEN_BILJOEN_EURO = 1_000_000_000_000_000L;

    @Provide
    Arbitrary<Boekjaar> jaren() {
        return WillekeurigeBoekjaren.alle();
    }

    @Provide
    Arbitrary<Integer> aantallen() {
        return Arbitraries.of(1, 2, 3, 4, 6, 12);
    }

    @Property
    void deTermijnenZijnSamenPreciesHetJaarbudgetEnVerschillenTenHoogsteEenCent(
            @ForAll("jaren") Boekjaar jaar,
            @ForAll @LongRange(max = TIEN_BILJOEN_EURO) long centen,
            @ForAll("aantallen") int aantal) {
        List<Maandtermijn> schema = Maandtermijn.schema(jaar, new Bedrag(centen), aantal);
        List<Long> bedragen = schema.stream()
                .map(termijn -> termijn.bedrag().centen())
                .sorted()
                .toList();

        assertEquals(aantal, schema.size());
        assertEquals(centen, bedragen.stream().mapToLong(bedrag -> bedrag).sum());
        assertTrue(bedragen.get(aantal - 1) - bedragen.get(0) <= 1);
    }

    @Property
    void elkeTermijnWordtUiterlijkOpDeLaatsteDagVanDeMaandErvoorBetaald(
            @ForAll("jaren") Boekjaar jaar, @ForAll("aantallen") int aantal) {
        List<Maandtermijn> schema = Maandtermijn.schema(jaar, Bedrag.ofEuro(34_000_000), aantal);

        assertEquals(
                IntStream.range(0, aantal).mapToObj(i -> 1 + i * 12 / aantal).toList(),
                schema.stream().map(Maandtermijn::maand).toList());
        for (Maandtermijn termijn : schema) {
            assertEquals(
                    LocalDate.of(jaar.jaar(), termijn.maand(), 1),
                    termijn.uiterlijk().plusDays(1));
        }
    }

    @Test
    void deEersteTermijnVan2023WordtUiterlijkOudejaarsdagBetaald() {
        Maandtermijn eerste = Maandtermijn.schema(new Boekjaar(2023), Bedrag.ofEuro(34_000_000), 12)
                .get(0);

        assertEquals(new Maandtermijn(1, Bedrag.parse("2.833.333,34"), LocalDate.of(2022, 12, 31)), eerste);
    }

    @Test
    void deTermijnVoorMaartVanEenSchrikkeljaarWordtUiterlijk29FebruariBetaald() {
        Maandtermijn maart = Maandtermijn.schema(new Boekjaar(2024), Bedrag.ofEuro(34_000_000), 12)
                .get(2);

        assertEquals(LocalDate.of(2024, 2, 29), maart.uiterlijk());
    }

    @Test
    void alleenGelijkeStukkenVanHeleMaandenVerdelenHetJaar() {
        Boekjaar jaar = new Boekjaar(2023);

        for (int aantal : List.of(-1, 0, 5, 7, 8, 9, 10, 11, 13, 24)) {
            assertThrows(IllegalArgumentException.class, () -> Maandtermijn.schema(jaar, Bedrag.NUL, aantal));
        }
    }
}
