package nl.gewoonindewijk.adapters.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import nl.gewoonindewijk.gedeeld.Bron;

class TekstlijstTest {

    @Property
    void elkeLijstKomtTerugZoalsZeWas(@ForAll List<@NotEmpty @Chars({',', '\\', 'a', '\u20ac'}) String> delen) {
        assertEquals(delen, Tekstlijst.lees(new Tekstlijst(delen).kolom()).delen());
    }

    @Example
    void zoStaatHetInDeKolom() {
        List<Bron> bronnen = List.of(new Bron("Wmo 2015", "art. 5.3.4, lid 1"), new Bron("UA", "7.1"));

        String kolom = Tekstlijst.bronnen(bronnen);

        assertEquals("Wmo 2015,art. 5.3.4\\, lid 1,UA,7.1", kolom);
        assertEquals(bronnen, Tekstlijst.lees(kolom).bronnen());
        assertEquals("", Tekstlijst.gegevens(List.of()));
    }
}
