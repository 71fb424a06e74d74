package nl.gewoonindewijk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.LocalDate;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JaarmomentTest {

    @ParameterizedTest
    @CsvSource({
        "10, 1, -1, 2023, 2022-10-01",
        "3, 1, 0, 2024, 2024-03-01",
        "1, 31, 1, 2023, 2024-01-31",
        "2, 28, 0, 2024, 2024-02-28",
        "12, 31, 0, 1900, 1900-12-31",
    })
    void isElkJaarEenDag(int maand, int dag, int jaren, int boekjaar, LocalDate verwacht) {
        assertEquals(verwacht, new Jaarmoment(maand, dag, jaren).in(new Boekjaar(boekjaar)));
    }

    @Test
    void schrikkeldagKomtNietElkJaarTerug() {
        IllegalArgumentException fout = assertThrows(IllegalArgumentException.class, () -> new Jaarmoment(2, 29, 0));

        assertEquals("29 februari komt niet elk jaar terug.", fout.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "13, 1", "4, 31", "2, 30", "1, 0", "1, 32"})
    void weigertEenDagDieNietBestaat(int maand, int dag) {
        assertThrows(DateTimeException.class, () -> new Jaarmoment(maand, dag, 0));
    }
}
