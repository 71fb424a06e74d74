package nl.gewoonindewijk.regels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import nl.gewoonindewijk.gedeeld.Bron;
import org.junit.jupiter.api.Test;

class AfwijzingTest {

    private static final Gegeven DAGEN = Gegeven.van("dagen", 3);

    @Test
    void noemtRegelBronRedenEnFeiten() {
        assertEquals(
                new Afwijzing(new Regelcode("UA-5.1-PLAN"), Bron.ua("5.1"), "onvolledig", List.of(DAGEN)),
                Afwijzing.van("UA-5.1-PLAN", Bron.ua("5.1"), "onvolledig", DAGEN));
    }

    @Test
    void veranderenNaAfloopKanNiet() {
        List<Gegeven> feiten = new ArrayList<>(List.of(DAGEN));
        Afwijzing afwijzing = new Afwijzing(new Regelcode("UA-5.1-PLAN"), Bron.ua("5.1"), "onvolledig", feiten);

        feiten.clear();

        assertEquals(List.of(DAGEN), afwijzing.gegevens());
    }
}
