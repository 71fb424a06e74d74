package nl.gewoonindewijk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.testkit.OngeldigeJaarbudgetten;
import nl.gewoonindewijk.testkit.OngeldigeJaarbudgetten.Poging;

class OngeldigeJaarbudgettenTest {

    @Provide
    Arbitrary<Poging> negatieveBedragen() {
        return OngeldigeJaarbudgetten.negatieveBedragen();
    }

    @Provide
    Arbitrary<Poging> teksten() {
        return Arbitraries.oneOf(
                OngeldigeJaarbudgetten.legeTeksten(),
                OngeldigeJaarbudgetten.teLangeTeksten(),
                OngeldigeJaarbudgetten.vreemdeTekens());
    }

    @Provide
    Arbitrary<Poging> buitenBereik() {
        return OngeldigeJaarbudgetten.buitenBereik();
    }

    @Provide
    Arbitrary<Poging> tegenstrijdig() {
        return OngeldigeJaarbudgetten.tegenstrijdig();
    }

    @Provide
    Arbitrary<Poging> alle() {
        return OngeldigeJaarbudgetten.alle();
    }

    @Property
    void eenNegatiefBedragWordtOveralGeweigerd(@ForAll("negatieveBedragen") Poging poging) {
        geweigerd(poging);
    }

    @Property
    void eenTekstDieLeegTeLangOfNietTeBewarenIsWordtOveralGeweigerd(@ForAll("teksten") Poging poging) {
        geweigerd(poging);
    }

    @Property
    void eenGetalBuitenZijnBereikWordtGeweigerd(@ForAll("buitenBereik") Poging poging) {
        geweigerd(poging);
    }

    @Property
    void watElkaarTegenspreektWordtGeweigerd(@ForAll("tegenstrijdig") Poging poging) {
        geweigerd(poging);
    }

    @Property(tries = 200)
    void elkeOngeldigePogingWordtGeweigerd(@ForAll("alle") Poging poging) {
        geweigerd(poging);
    }

    private static void geweigerd(Poging poging) {
        IllegalArgumentException fout =
                assertThrows(IllegalArgumentException.class, poging.maak()::get, poging::toString);

        assertEquals(poging.melding(), fout.getMessage(), poging::toString);
    }
}
