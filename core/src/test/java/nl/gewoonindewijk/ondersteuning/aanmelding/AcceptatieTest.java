package nl.gewoonindewijk.ondersteuning.aanmelding;

import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.reden;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.ONTVANGST;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.open;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.opgepakt;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.vraag;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.Kanaal;
import nl.gewoonindewijk.ondersteuning.Voorbeeldzaak;
import nl.gewoonindewijk.ondersteuning.grensvlak.Grensvlakregel;
import nl.gewoonindewijk.ondersteuning.grensvlak.HaarlemseGrensvlakken;
import nl.gewoonindewijk.ondersteuning.grensvlak.Inzet;
import nl.gewoonindewijk.ondersteuning.grensvlak.Onderwerp;
import nl.gewoonindewijk.ondersteuning.grensvlak.Scopebesluit;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every resident with a question is accepted; who is refused hears on which ground. Bron: UA 2.1. */
@Toetst("UA-2.1-ACCEPTATIE")
class AcceptatieTest {

    private static final int HAARLEMS_WIJKEN = 21;

    private static Aanmelding registreer(Aangemelde aangemelde) {
        return Aanmelding.registreer(vraag().withAangemelde(aangemelde));
    }

    private static Either<Afwijzing, Afronding> weiger(String onderwerp, Map<String, String> feiten) {
        return Afronding.BuitenOpdracht.van(
                new Code(onderwerp),
                HaarlemseGrensvlakken.TABEL.besluit(onderwerp, feiten).get());
    }

    @Test
    void inwonersVanElkeWijkWordenGeaccepteerdSpaarndamOok() {
        for (int wijk = 1; wijk <= HAARLEMS_WIJKEN; wijk++) {
            Wijkcode code = new Wijkcode("WK0392%02d".formatted(wijk));
            Huishoudlid lid = new Huishoudlid(Voorbeeldzaak.LID.inwoner(), Voorbeeldzaak.LID.huishouden(), code);

            Aanmelding aanmelding = registreer(new Aangemelde.Bekend(lid));

            assertEquals(Aanmelding.Status.OPEN, aanmelding.status());
            assertEquals(Optional.of(lid), aanmelding.lid());
            assertEquals(Optional.of(code), aanmelding.wijk());
        }
    }

    @Test
    void wieNietZegtWieHetIsWordtOokGeaccepteerd() {
        Aanmelding metWijk = registreer(new Aangemelde.Anoniem(Optional.of(Voorbeeldzaak.SPAARNDAM)));
        Aanmelding zonderWijk = registreer(new Aangemelde.Anoniem(Optional.empty()));

        assertEquals(Aanmelding.Status.OPEN, metWijk.status());
        assertEquals(Optional.of(Voorbeeldzaak.SPAARNDAM), metWijk.wijk());
        assertEquals(Aanmelding.Status.OPEN, zonderWijk.status());
        assertEquals(Optional.empty(), zonderWijk.wijk());
        assertEquals(Optional.empty(), zonderWijk.lid());
    }

    @ParameterizedTest
    @EnumSource(Kanaal.class)
    void langsElkKanaalKomtEenVraagBinnen(Kanaal kanaal) {
        Ontvangst ontvangst = vraag().withKanaal(kanaal);

        assertEquals(new Aanmelding.Open(ontvangst, List.of()), Aanmelding.registreer(ontvangst));
    }

    @Test
    void eenVraagKomtInElkGevalTelefonischSchriftelijkOfDigitaalBinnen() {
        assertEquals(
                Set.of(Kanaal.TELEFONISCH, Kanaal.SCHRIFTELIJK, Kanaal.DIGITAAL, Kanaal.PERSOONLIJK),
                Set.of(Kanaal.values()));
    }

    @Test
    void watBuitenDeOpdrachtValtKanGeweigerdWordenMetGrondEnVerwijzing() {
        assertEquals(
                Either.right(new Afronding.BuitenOpdracht(
                        new Code("VERVOER"), List.of(), List.of("Rolmobiel"), List.of(Bron.ua("3.2.4")))),
                weiger("VERVOER", Map.of("ONDERDEEL", "ROLMOBIEL")));
    }

    @Test
    void watBuitenValtMaarWaarInzetBlijftKanOokGeweigerdWorden() {
        Afronding afronding = weiger("WLZ-ZORG", Map.of("ONDERDEEL", "ZORG")).get();

        assertEquals(
                List.of(Inzet.INFORMEREN, Inzet.ONDERSTEUNEN_VOORAF), ((Afronding.BuitenOpdracht) afronding).inzet());
        assertEquals(
                List.of("Centrum Indicatiestelling Zorg (CIZ)"), ((Afronding.BuitenOpdracht) afronding).verwezenNaar());
        assertEquals(
                Bron.ua("6.7.5"),
                ((Afronding.BuitenOpdracht) afronding).gronden().get(0));
    }

    @Test
    void watBlijftStaatErEenKeerInVasteVolgorde() {
        Afronding.BuitenOpdracht weigering = new Afronding.BuitenOpdracht(
                new Code("WLZ-ZORG"),
                List.of(Inzet.SAMENWERKEN, Inzet.ADVISEREN, Inzet.SAMENWERKEN),
                List.of(),
                List.of(Bron.ua("6.7.5")));

        assertEquals(List.of(Inzet.ADVISEREN, Inzet.SAMENWERKEN), weigering.inzet());
    }

    @Test
    void watBinnenDeOpdrachtValtWordtNietGeweigerd() {
        assertEquals(
                "UA-2.1-ACCEPTATIE binnen-de-opdracht",
                reden(weiger("INWONERS", Map.of("WOONPLAATS", "SPAARNDAM-WEST"))));
        assertEquals("UA-2.1-ACCEPTATIE binnen-de-opdracht", reden(weiger("BEGELEIDING", Map.of())));
    }

    @Test
    void watDeTekstOpenLaatOfWaarEenFeitOntbreektWordtNietGeweigerd() {
        assertEquals(
                "UA-2.1-ACCEPTATIE scope-onbepaald",
                reden(weiger("INWONERS", Map.of("WOONPLAATS", "GRENSGEBIED-BUITEN-HAARLEM"))));
        assertEquals("UA-2.1-ACCEPTATIE scope-ontbreekt", reden(weiger("VERVOER", Map.of())));
        assertEquals(
                List.of(Gegeven.van("ontbreekt", "ONDERDEEL")),
                weiger("VERVOER", Map.of()).getLeft().gegevens());
    }

    @Test
    void opElkeRegelVanDeTabelBepaaltAlleenHetBesluitOfErGrondIs() {
        for (Onderwerp onderwerp : HaarlemseGrensvlakken.TABEL.onderwerpen()) {
            for (Grensvlakregel regel : onderwerp.regels()) {
                Scopebesluit besluit = regel.besluit();
                boolean grond =
                        besluit instanceof Scopebesluit.Buiten || besluit instanceof Scopebesluit.BuitenMetInzet;

                assertEquals(
                        grond,
                        Afronding.BuitenOpdracht.van(new Code(onderwerp.code()), besluit)
                                .isRight(),
                        onderwerp.code());
            }
        }
    }

    @Test
    void eenWeigeringZonderGrondBestaatNiet() {
        IllegalArgumentException fout = assertThrows(
                IllegalArgumentException.class,
                () -> new Afronding.BuitenOpdracht(new Code("VERVOER"), List.of(), List.of("Rolmobiel"), List.of()));

        assertEquals("Wie een vraag weigert, noemt de grond.", fout.getMessage());
    }

    @Test
    void ookWieGeweigerdWordtIsEerstGesproken() {
        Afronding weigering = weiger("WLZ-ZORG", Map.of("ONDERDEEL", "ZORG")).get();

        assertEquals("UA-4.3-CONTACT nog-geen-contact", reden(open().rondAf(weigering, ONTVANGST)));
        assertEquals(
                new Aanmelding.Afgerond(vraag(), List.of(Voorbeeldaanmelding.contact(ONTVANGST)), weigering, ONTVANGST),
                opgepakt(ONTVANGST).rondAf(weigering, ONTVANGST).get());
    }
}
