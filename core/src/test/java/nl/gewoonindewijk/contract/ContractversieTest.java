package nl.gewoonindewijk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.regels.Regelcode;
import org.junit.jupiter.api.Test;

class ContractversieTest {

    private static final Contractversie VERSIE = Haarlem.CONTRACT.versies().get(0);

    @Test
    void heeftEenNaamMetHaarNummer() {
        assertEquals("haarlem-gidw/1", VERSIE.kadernaam());
        assertEquals("haarlem-gidw/12", VERSIE.withNummer(12).kadernaam());
    }

    @Test
    void begintBijNummerEen() {
        IllegalArgumentException fout = assertThrows(IllegalArgumentException.class, () -> VERSIE.withNummer(0));

        assertEquals("De eerste versie van een contract heeft nummer 1.", fout.getMessage());
    }

    @Test
    void kentDeEersteDagVanEenBoekjaarWaaropZijGeldt() {
        assertEquals(LocalDate.of(2022, 7, 1), VERSIE.eersteDagVan(new Boekjaar(2022)));
        assertEquals(LocalDate.of(2023, 1, 1), VERSIE.eersteDagVan(new Boekjaar(2023)));
        assertEquals(
                LocalDate.of(2025, 1, 1),
                VERSIE.withGeldigVanaf(LocalDate.of(2025, 1, 1)).eersteDagVan(new Boekjaar(2025)));
    }

    @Test
    void geeftDeTermijnVanEenRegelVanafHaarEersteDag() {
        Regelcode contact = new Regelcode("UA-4.3-CONTACT");

        assertEquals(
                Option.some("5 werkdagen"),
                VERSIE.termijn(contact, LocalDate.of(2022, 7, 1))
                        .map(norm -> norm.waarde().toString()));
        assertEquals(Option.none(), VERSIE.termijn(contact, LocalDate.of(2022, 6, 30)));
        assertEquals(
                Option.some("4 weken"),
                VERSIE.termijn(new Regelcode("UA-4.3-START"), LocalDate.of(2023, 1, 1))
                        .map(norm -> norm.waarde().toString()));
        assertEquals(Option.none(), VERSIE.termijn(new Regelcode("UA-9.1.4-WINST"), LocalDate.of(2023, 1, 1)));
    }

    @Test
    void heeftTenHoogsteEenTermijnPerRegel() {
        List<Termijnafspraak> dubbel = new ArrayList<>(VERSIE.termijnen());
        dubbel.add(VERSIE.termijnen().get(0));

        IllegalArgumentException fout =
                assertThrows(IllegalArgumentException.class, () -> VERSIE.withTermijnen(dubbel));

        assertEquals("Een regel heeft ten hoogste een termijn.", fout.getMessage());
    }

    @Test
    void veranderenNaAfloopKanNiet() {
        List<Termijnafspraak> termijnen = new ArrayList<>(VERSIE.termijnen());
        Contractversie versie = new Contractversie(
                VERSIE.opdracht(),
                VERSIE.nummer(),
                VERSIE.geldigVanaf(),
                VERSIE.bekendSinds(),
                VERSIE.looptijd(),
                VERSIE.budget(),
                termijnen,
                VERSIE.werkdagen());

        termijnen.clear();

        assertEquals(VERSIE, versie);
    }
}
