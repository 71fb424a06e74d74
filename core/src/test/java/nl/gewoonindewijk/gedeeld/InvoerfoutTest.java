package nl.gewoonindewijk.gedeeld;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class InvoerfoutTest {

    @Test
    void noemtDePlaatsEnDeMelding() {
        assertEquals(
                "/begroting/posten/2/bedrag: Dit is geen bedrag.",
                new Invoerfout("/begroting/posten/2/bedrag", "Dit is geen bedrag.").toString());
    }

    @Test
    void eenFoutInHetGeheelStaatBijDeWortel() {
        assertEquals("/: Dit is geen jaarbudget.", new Invoerfout("", "Dit is geen jaarbudget.").toString());
    }
}
