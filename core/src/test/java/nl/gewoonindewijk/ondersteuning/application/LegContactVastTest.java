package nl.gewoonindewijk.ondersteuning.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Stream;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.AanmeldingId;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Contact;
import nl.gewoonindewijk.regels.Afwijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Toetst({"UA-4.3-CONTACT", "UA-2.3-OUTREACHEND"})
class LegContactVastTest {

    private static final Contact GESPREK = Gegevens.contact(Gegevens.ONTVANGEN.plusDays(2));
    private static final Contact VERGEEFS = GESPREK.withBereikt(false);

    private final Praktijk praktijk = Praktijk.leeg();

    private static Either<Afwijzing, Opgeslagen<Aanmelding>> legVast(
            Praktijk praktijk, AanmeldingId aanmelding, long versie, Contact contact) {
        return new LegContactVast(praktijk.werkplek()).legVast(praktijk.commando(), aanmelding, versie, contact);
    }

    @Test
    void wieBereiktIsIsOpgepaktEnHeeftZijnEersteContactGehad() {
        Aanmelding open = praktijk.aanmelding();
        Commando commando = praktijk.commando();

        Opgeslagen<Aanmelding> antwoord =
                Praktijk.gelukt(new LegContactVast(praktijk.werkplek()).legVast(commando, open.id(), 1, GESPREK));

        assertEquals(new Aanmelding.Opgepakt(open.ontvangst(), List.of(GESPREK)), antwoord.waarde());
        praktijk.eisGedaan(commando, Handelingsoort.CONTACT_VASTLEGGEN, 2, antwoord);
        assertEquals(
                List.of(
                        "WMO-2.3.2-PERSOONLIJK-PLAN INWONER 2025-05-12",
                        "UA-4.3-START SAMENWERKINGSVERBAND 2025-06-02",
                        "WMO-2.3.2-ONDERZOEK SAMENWERKINGSVERBAND 2025-06-16"),
                praktijk.open(antwoord.waarde()));
    }

    @Test
    void eenPogingDieNiemandBereiktIsNogGeenContact() {
        Aanmelding open = praktijk.aanmelding();
        List<String> daarvoor = praktijk.open(open);

        Aanmelding antwoord =
                Praktijk.gelukt(legVast(praktijk, open.id(), 1, VERGEEFS)).waarde();

        assertEquals(new Aanmelding.Open(open.ontvangst(), List.of(VERGEEFS)), antwoord);
        assertEquals(daarvoor, praktijk.open(antwoord));
    }

    @Test
    void eenContactDatLaterWordtVastgelegdKomtOpZijnEigenDag() {
        Aanmelding opgepakt = praktijk.opgepakt();
        List<String> daarvoor = praktijk.open(opgepakt);

        Aanmelding antwoord =
                Praktijk.gelukt(legVast(praktijk, opgepakt.id(), 2, VERGEEFS)).waarde();

        assertEquals(
                new Aanmelding.Opgepakt(
                        opgepakt.ontvangst(),
                        List.of(VERGEEFS, opgepakt.contacten().get(0))),
                antwoord);
        assertEquals(daarvoor, praktijk.open(antwoord));
    }

    static Stream<Weigering> weigeringen() {
        return Stream.of(
                new Weigering("UA-4.3-CONTACT.in-de-toekomst", "een contact van morgen", praktijk -> {
                    AanmeldingId id = praktijk.aanmelding().id();
                    return () -> legVast(praktijk, id, 1, GESPREK.withOp(Praktijk.MORGEN));
                }),
                new Weigering(
                        "UA-4.3-CONTACT.niet-gevonden",
                        "een aanmelding die er niet is",
                        praktijk -> () -> legVast(praktijk, Gegevens.aanmelding(1), 1, GESPREK)),
                new Weigering("UA-4.3-CONTACT.te-vroeg", "een contact van voor de vraag", praktijk -> {
                    AanmeldingId id = praktijk.aanmelding().id();
                    return () -> legVast(praktijk, id, 1, GESPREK.withOp(Gegevens.ONTVANGEN.minusDays(1)));
                }),
                new Weigering("UA-2.1-ACCEPTATIE.al-afgerond", "een contact na de afronding", praktijk -> {
                    AanmeldingId id = praktijk.afgerond().id();
                    return () -> legVast(praktijk, id, 3, GESPREK.withOp(Praktijk.VANDAAG));
                }));
    }

    @ParameterizedTest
    @MethodSource("weigeringen")
    void weigertEnVerandertNiets(Weigering weigering) {
        weigering.klopt();
    }
}
