package nl.gewoonindewijk.regels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Percentage;
import nl.gewoonindewijk.testkit.WillekeurigeOordelen;
import org.junit.jupiter.api.Test;

class BerekeningTest {

    private static final Gegeven JAARBUDGET = Gegeven.van("jaarbudget", Bedrag.ofEuro(10_000_000));
    private static final Gegeven NORM = Gegeven.van("norm", Percentage.of(4));
    private static final Gegeven WINST = Gegeven.van("winst", Bedrag.ofEuro(520_000));
    private static final Gegeven TEVEEL = Gegeven.van("teveel", Bedrag.ofEuro(120_000));

    @Provide
    Arbitrary<Berekening> berekeningen() {
        return WillekeurigeOordelen.berekeningen();
    }

    @Test
    void begintMetAlleenInvoer() {
        assertEquals(
                new Berekening(List.of(JAARBUDGET, WINST), Optional.empty(), Optional.empty(), Optional.empty()),
                Berekening.van(JAARBUDGET, WINST));
    }

    @Test
    void krijgtNormUitkomstEnVerschilErbij() {
        assertEquals(
                new Berekening(List.of(JAARBUDGET), Optional.of(NORM), Optional.of(WINST), Optional.of(TEVEEL)),
                Berekening.van(JAARBUDGET).norm(NORM).uitkomst(WINST).verschil(TEVEEL));
        assertEquals(
                Berekening.van(JAARBUDGET).norm(NORM).uitkomst(WINST).verschil(TEVEEL),
                Berekening.van(JAARBUDGET).verschil(TEVEEL).uitkomst(WINST).norm(NORM));
    }

    @Test
    void krijgtErInvoerBijAanHetEinde() {
        assertEquals(
                new Berekening(List.of(JAARBUDGET, WINST), Optional.of(NORM), Optional.of(WINST), Optional.of(TEVEEL)),
                Berekening.van(JAARBUDGET)
                        .norm(NORM)
                        .uitkomst(WINST)
                        .verschil(TEVEEL)
                        .met(WINST));
    }

    @Test
    void noemtElkGegevenInDeVolgordeVanDeUitleg() {
        assertEquals(
                List.of(JAARBUDGET, NORM, WINST, TEVEEL),
                Berekening.van(JAARBUDGET)
                        .verschil(TEVEEL)
                        .uitkomst(WINST)
                        .norm(NORM)
                        .gegevens());
        assertEquals(List.of(), Berekening.van().gegevens());
    }

    @Property
    void vergeetGeenGegeven(@ForAll("berekeningen") Berekening berekening) {
        List<Gegeven> alle = berekening.gegevens();
        long verwacht = berekening.invoer().size()
                + berekening.norm().stream().count()
                + berekening.uitkomst().stream().count()
                + berekening.verschil().stream().count();

        assertEquals(verwacht, alle.size());
        assertEquals(berekening.invoer(), alle.subList(0, berekening.invoer().size()));
    }

    @Test
    void veranderenNaAfloopKanNiet() {
        List<Gegeven> invoer = new ArrayList<>(List.of(JAARBUDGET));
        Berekening berekening = new Berekening(invoer, Optional.empty(), Optional.empty(), Optional.empty());

        invoer.clear();

        assertEquals(List.of(JAARBUDGET), berekening.invoer());
    }
}
