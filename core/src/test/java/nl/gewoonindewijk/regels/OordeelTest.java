package nl.gewoonindewijk.regels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OordeelTest {

    private static final Berekening BEREKENING = Berekening.van(Gegeven.van("dagen", 3));

    @ParameterizedTest
    @EnumSource
    void elkeSoortMaaktEenOordeelVanDieSoort(Oordeel.Soort soort) {
        Oordeel oordeel = soort.maak("te-laat", BEREKENING);

        assertEquals(soort, oordeel.soort());
        assertEquals("te-laat", oordeel.reden());
        assertEquals(BEREKENING, oordeel.berekening());
    }

    @Test
    void erZijnVijfSoorten() {
        assertEquals(
                List.of(
                        new Oordeel.Voldaan("reden", BEREKENING),
                        new Oordeel.Overtreden("reden", BEREKENING),
                        new Oordeel.Waarschuwing("reden", BEREKENING),
                        new Oordeel.NietVanToepassing("reden", BEREKENING),
                        new Oordeel.Onbepaald("reden", BEREKENING)),
                Arrays.stream(Oordeel.Soort.values())
                        .map(soort -> soort.maak("reden", BEREKENING))
                        .toList());
    }

    @Test
    void elkOordeelHeeftEenSoort() {
        Set<Class<?>> gemaakt = Arrays.stream(Oordeel.Soort.values())
                .map(soort -> soort.maak("reden", BEREKENING).getClass())
                .collect(Collectors.toSet());

        assertEquals(Set.of(Oordeel.class.getPermittedSubclasses()), gemaakt);
    }
}
