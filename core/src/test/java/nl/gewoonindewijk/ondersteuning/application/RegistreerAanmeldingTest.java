package nl.gewoonindewijk.ondersteuning.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.Initiatief;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aangemelde;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanleiding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Ontvangst;
import nl.gewoonindewijk.regels.Afwijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Toetst({
    "UA-2.1-ACCEPTATIE",
    "UA-2.3-OUTREACHEND",
    "UA-4.3-INITIATIEF",
    "WMO-2.3.2-ONDERZOEK",
    "WMO-2.3.2-PERSOONLIJK-PLAN"
})
class RegistreerAanmeldingTest {

    private static final Ontvangst ONTVANGST = Gegevens.ontvangst(1);

    private final Praktijk praktijk = Praktijk.leeg();

    private static Either<Afwijzing, Opgeslagen<Aanmelding>> registreer(Praktijk praktijk, Ontvangst ontvangst) {
        return new RegistreerAanmelding(praktijk.werkplek()).registreer(praktijk.commando(), ontvangst);
    }

    @Test
    void eenVraagWordtOpenAangenomen() {
        Commando commando = praktijk.commando();

        Opgeslagen<Aanmelding> antwoord =
                Praktijk.gelukt(new RegistreerAanmelding(praktijk.werkplek()).registreer(commando, ONTVANGST));

        assertEquals(new Aanmelding.Open(ONTVANGST, List.of()), antwoord.waarde());
        praktijk.eisGedaan(commando, Handelingsoort.AANMELDING_REGISTREREN, 1, antwoord);
        assertEquals(
                List.of(
                        "WMO-2.3.2-PERSOONLIJK-PLAN INWONER 2025-05-12",
                        "UA-4.3-CONTACT SAMENWERKINGSVERBAND 2025-05-12",
                        "UA-4.3-START SAMENWERKINGSVERBAND 2025-06-02",
                        "WMO-2.3.2-ONDERZOEK SAMENWERKINGSVERBAND 2025-06-16"),
                praktijk.open(antwoord.waarde()));
    }

    @Test
    void zonderMeldingVolgensDeWetLopenAlleenDeTermijnenVanHetContract() {
        Aanmelding aanmelding = Praktijk.gelukt(registreer(praktijk, ONTVANGST.withWmoMelding(false)))
                .waarde();

        assertEquals(
                List.of(
                        "UA-4.3-CONTACT SAMENWERKINGSVERBAND 2025-05-12",
                        "UA-4.3-START SAMENWERKINGSVERBAND 2025-06-02"),
                praktijk.open(aanmelding));
    }

    @Test
    void wieNietZegtWieHijIsWordtOokAangenomen() {
        Wijkcode spaarndam = new Wijkcode("WK039217");
        Ontvangst anoniem = ONTVANGST.withAangemelde(new Aangemelde.Anoniem(Optional.of(spaarndam)));

        Aanmelding aanmelding = Praktijk.gelukt(registreer(praktijk, anoniem)).waarde();

        assertEquals(Optional.empty(), aanmelding.lid());
        assertEquals(
                List.of(Optional.of(spaarndam)),
                praktijk.momentopname().open().stream()
                        .map(verplichting -> verplichting.wijk())
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Initiatief.class)
    void wieOokHetInitiatiefNeemtDeVraagWordtAangenomen(Initiatief initiatief) {
        Ontvangst ontvangst = ONTVANGST.withInitiatief(initiatief);

        assertEquals(
                new Aanmelding.Open(ontvangst, List.of()),
                Praktijk.gelukt(registreer(praktijk, ontvangst)).waarde());
    }

    @Test
    void eenSignaalHeeftDezelfdeTermijnenAlsEenVraag() {
        Aanmelding vraag = Praktijk.gelukt(registreer(praktijk, ONTVANGST)).waarde();
        Aanmelding signaal = Praktijk.gelukt(
                        registreer(praktijk, Gegevens.ontvangst(2).withAanleiding(Aanleiding.SIGNAAL)))
                .waarde();

        assertEquals(praktijk.open(vraag), praktijk.open(signaal));
    }

    @Test
    void eenVraagVanVandaagMag() {
        assertEquals(
                Praktijk.VANDAAG,
                Praktijk.gelukt(registreer(praktijk, ONTVANGST.withOntvangenOp(Praktijk.VANDAAG)))
                        .waarde()
                        .begonnenOp());
    }

    static Stream<Weigering> weigeringen() {
        return Stream.of(
                new Weigering(
                        "UA-2.1-ACCEPTATIE.in-de-toekomst",
                        "een vraag van morgen",
                        praktijk -> () -> registreer(praktijk, ONTVANGST.withOntvangenOp(Praktijk.MORGEN))),
                new Weigering(
                        "CODELIJST.onbekend",
                        "een onbekend leefgebied",
                        praktijk -> () -> registreer(praktijk, ONTVANGST.withLeefgebied(new Code("VRIJE-TIJD")))),
                new Weigering(
                        "CODELIJST.onbekend",
                        "een onbekende reden om te komen",
                        praktijk -> () -> registreer(praktijk, ONTVANGST.withInstroomreden(new Code("HUISVESTING")))),
                new Weigering(
                        "CONTRACT-VERSIE.geen-versie",
                        "een vraag van voor het contract",
                        praktijk -> () -> registreer(praktijk, ONTVANGST.withOntvangenOp(LocalDate.of(2022, 6, 30)))));
    }

    @ParameterizedTest
    @MethodSource("weigeringen")
    void weigertEnVerandertNiets(Weigering weigering) {
        weigering.klopt();
    }
}
