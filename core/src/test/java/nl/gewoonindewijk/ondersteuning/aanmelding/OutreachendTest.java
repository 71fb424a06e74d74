package nl.gewoonindewijk.ondersteuning.aanmelding;

import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.plichten;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.KORT;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.ONTVANGST;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.contact;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.open;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.vraag;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.ondersteuning.Initiatief;
import nl.gewoonindewijk.ondersteuning.Kanaal;
import org.junit.jupiter.api.Test;

/** Support starts from a signal too, and is brought to who does not come for it. Bron: UA 2.3 and 2.4. */
@Toetst("UA-2.3-OUTREACHEND")
class OutreachendTest {

    private static final LocalDate DAG_ERNA = ONTVANGST.plusDays(1);

    private static Ontvangst signaal() {
        return vraag().withAanleiding(Aanleiding.SIGNAAL)
                .withInitiatief(Initiatief.PROFESSIONELE_ORGANISATIE)
                .withVraag(Optional.empty());
    }

    private static Contact bemoeizorg(boolean bereikt) {
        return contact(DAG_ERNA)
                .withSoort(Contact.Soort.BEMOEIZORG)
                .withKanaal(Kanaal.PERSOONLIJK)
                .withBereikt(bereikt);
    }

    @Test
    void opEenSignaalBegintOndersteuningZonderDatIemandErOmVraagt() {
        Aanmelding aanmelding = Aanmelding.registreer(signaal());

        assertEquals(Aanmelding.Status.OPEN, aanmelding.status());
        assertEquals(Optional.empty(), aanmelding.ontvangst().vraag());
    }

    @Test
    void naEenSignaalLopenDezelfdeTermijnenAlsNaEenVraag() {
        assertEquals(plichten(open()), plichten(Aanmelding.registreer(signaal())));
    }

    @Test
    void eenSignaalMagOverIemandGaanDieNogNietBekendIs() {
        Aanmelding aanmelding =
                Aanmelding.registreer(signaal().withAangemelde(new Aangemelde.Anoniem(Optional.empty())));

        assertEquals(Optional.empty(), aanmelding.lid());
        assertEquals(plichten(open()), plichten(aanmelding));
    }

    @Test
    void bemoeizorgIsEenEigenSoortContact() {
        assertEquals(Set.of(Contact.Soort.AFSPRAAK, Contact.Soort.BEMOEIZORG), Set.of(Contact.Soort.values()));
        assertEquals(
                new Aanmelding.Opgepakt(signaal(), List.of(bemoeizorg(true))),
                Aanmelding.registreer(signaal()).legVast(bemoeizorg(true)).get());
    }

    @Test
    void wieMetBemoeizorgNogNietBereiktIsBlijftGezochtWorden() {
        Aanmelding aanmelding =
                Aanmelding.registreer(signaal()).legVast(bemoeizorg(false)).get();

        assertEquals(new Aanmelding.Open(signaal(), List.of(bemoeizorg(false))), aanmelding);
        assertEquals(Optional.empty(), aanmelding.eersteContactOp());
    }

    @Test
    void naBemoeizorgKanOndersteuningVolgen() {
        Aanmelding.Afgerond afgerond = Aanmelding.registreer(signaal())
                .legVast(bemoeizorg(true))
                .flatMap(aanmelding -> aanmelding.rondAf(KORT, DAG_ERNA))
                .get();

        assertEquals(Aanmelding.Status.AFGEROND, afgerond.status());
        assertEquals(Optional.of(DAG_ERNA), afgerond.eersteContactOp());
    }
}
