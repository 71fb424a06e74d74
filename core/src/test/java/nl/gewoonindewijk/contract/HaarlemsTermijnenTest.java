package nl.gewoonindewijk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.gedeeld.Vervaldag;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender.VrijeDag;
import nl.gewoonindewijk.regels.Regelcode;
import org.junit.jupiter.api.Test;

/** How long the partnership has after a first question. Bron: UA 4.3. */
@Toetst({"UA-4.3-CONTACT", "UA-4.3-START"})
class HaarlemsTermijnenTest {

    private static final LocalDate DONDERDAG_VOOR_PASEN = LocalDate.of(2023, 4, 6);

    private static Vervaldag vervaldag(String regel, LocalDate ontvangst) {
        Contractversie versie = Haarlem.CONTRACT.versie(ontvangst, ontvangst).get();
        Norm<Termijn> norm = versie.termijn(new Regelcode(regel), ontvangst).get();

        assertEquals(Bron.ua("4.3"), norm.bron());
        return norm.waarde().vanaf(ontvangst, versie.werkdagen());
    }

    @Test
    void contactIsErUiterlijkDeVijfdeWerkdagNaOntvangst() {
        Vervaldag vervaldag = vervaldag("UA-4.3-CONTACT", LocalDate.of(2023, 3, 6));

        assertEquals(LocalDate.of(2023, 3, 13), vervaldag.datum());
        assertEquals(
                List.of(
                        new VrijeDag(LocalDate.of(2023, 3, 11), "zaterdag"),
                        new VrijeDag(LocalDate.of(2023, 3, 12), "zondag")),
                vervaldag.overgeslagen());
    }

    @Test
    void goedeVrijdagEnTweedePaasdagTellenNietAlsWerkdag() {
        Vervaldag vervaldag = vervaldag("UA-4.3-CONTACT", DONDERDAG_VOOR_PASEN);

        assertEquals(LocalDate.of(2023, 4, 17), vervaldag.datum());
        assertEquals(
                List.of("Goede Vrijdag", "zaterdag", "zondag", "Tweede Paasdag", "zaterdag", "zondag"),
                vervaldag.overgeslagen().stream().map(VrijeDag::reden).toList());
    }

    @Test
    void ondersteuningIsBeschikbaarBinnenVierWekenOokAlsDieOpEenVrijeDagEindigen() {
        assertEquals(
                LocalDate.of(2023, 4, 3),
                vervaldag("UA-4.3-START", LocalDate.of(2023, 3, 6)).datum());
        assertEquals(
                LocalDate.of(2023, 4, 9),
                vervaldag("UA-4.3-START", LocalDate.of(2023, 3, 12)).datum());
    }
}
