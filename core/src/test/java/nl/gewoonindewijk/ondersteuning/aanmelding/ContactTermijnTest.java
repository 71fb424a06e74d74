package nl.gewoonindewijk.ondersteuning.aanmelding;

import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.KADER;
import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.plichten;
import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.reden;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.INGETROKKEN;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.KORT;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.NIET_BEREIKT;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.ONTVANGST;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.contact;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.open;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.opgepakt;
import static nl.gewoonindewijk.ondersteuning.aanmelding.Voorbeeldaanmelding.poging;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender;
import nl.gewoonindewijk.ondersteuning.Kanaal;
import nl.gewoonindewijk.ondersteuning.Partij;
import nl.gewoonindewijk.ondersteuning.VerplichtingBuilder;
import nl.gewoonindewijk.ondersteuning.Voorbeeldzaak;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.werklijst.Termijnoordeel;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regelcode;
import org.junit.jupiter.api.Test;

/** Contact as soon as needed and within five working days after a first question. Bron: UA 4.3. */
@Toetst("UA-4.3-CONTACT")
class ContactTermijnTest {

    private static final LocalDate VIJFDE_WERKDAG = LocalDate.of(2023, 3, 13);

    private static List<String> contactplicht(Aanmelding aanmelding) {
        return plichten(Voorschrift.CONTACT, aanmelding);
    }

    private static Oordeel oordeel(Aanmelding aanmelding, LocalDate peildatum) {
        return Termijnoordeel.over(
                        aanmelding.verplichtingen(KADER).get().get(0), peildatum, Werkdagenkalender.TERMIJNENWET)
                .oordeel();
    }

    private static String uitkomst(LocalDate contactOp) {
        Oordeel oordeel = oordeel(opgepakt(contactOp), contactOp);
        return oordeel.soort() + " " + oordeel.reden();
    }

    @Test
    void binnenVijfWerkdagenNaOntvangstIsErContact() {
        assertEquals(
                new VerplichtingBuilder()
                        .regel(new Regelcode("UA-4.3-CONTACT"))
                        .bron(Bron.ua("4.3"))
                        .zaak(open().verwijzing())
                        .wijk(Voorbeeldzaak.SPAARNDAM)
                        .partij(Partij.SAMENWERKINGSVERBAND)
                        .regime(Termijn.Regime.CONTRACTUEEL)
                        .vanaf(ONTVANGST)
                        .uiterlijk(VIJFDE_WERKDAG)
                        .build(),
                open().verplichtingen(KADER).get().get(0));
    }

    @Test
    void opDeVijfdeWerkdagIsHetOpTijdEnEenDagLaterTeLaat() {
        assertEquals("VOLDAAN gedaan-op-tijd", uitkomst(ONTVANGST));
        assertEquals("VOLDAAN gedaan-op-tijd", uitkomst(VIJFDE_WERKDAG));
        assertEquals("OVERTREDEN gedaan-te-laat", uitkomst(VIJFDE_WERKDAG.plusDays(1)));
    }

    @Test
    void wieNietBereiktIsIsPasNaDeVijfdeWerkdagTeLaat() {
        assertEquals("loopt", oordeel(open(), VIJFDE_WERKDAG).reden());
        assertEquals("verstreken", oordeel(open(), VIJFDE_WERKDAG.plusDays(1)).reden());
    }

    @Test
    void rondPasenDuurtHetElfDagen() {
        LocalDate witteDonderdag = LocalDate.of(2023, 4, 6);

        assertEquals(List.of("2023-04-06 t/m 2023-04-17"), contactplicht(open(witteDonderdag)));
    }

    @Test
    void deDagenRondKoningsdagEnBevrijdingsdagTellenNietMee() {
        assertEquals(List.of("2023-04-26 t/m 2023-05-08"), contactplicht(open(LocalDate.of(2023, 4, 26))));
    }

    @Test
    void wieInHetWeekendVraagtHeeftDeVrijdagErnaContact() {
        assertEquals(List.of("2023-03-11 t/m 2023-03-17"), contactplicht(open(LocalDate.of(2023, 3, 11))));
    }

    @Test
    void hetEersteContactTeltEnEenVergeefsePogingNiet() {
        Aanmelding aanmelding = open().legVast(poging(ONTVANGST))
                .flatMap(zaak -> zaak.legVast(contact(LocalDate.of(2023, 3, 8))))
                .flatMap(zaak -> zaak.legVast(contact(LocalDate.of(2023, 3, 9))))
                .get();

        assertEquals(List.of("2023-03-06 t/m 2023-03-13 gedaan 2023-03-08"), contactplicht(aanmelding));
        assertEquals(Aanmelding.Status.OPGEPAKT, aanmelding.status());
        assertEquals(3, aanmelding.contacten().size());
    }

    @Test
    void naEenVergeefsePogingIsHetContactNogTeDoen() {
        Aanmelding aanmelding = open().legVast(poging(ONTVANGST)).get();

        assertEquals(Aanmelding.Status.OPEN, aanmelding.status());
        assertEquals(List.of("2023-03-06 t/m 2023-03-13"), contactplicht(aanmelding));
        assertEquals(Optional.empty(), aanmelding.eersteContactOp());
    }

    @Test
    void naEenContactMagEenVergeefsePogingVolgen() {
        Aanmelding aanmelding =
                opgepakt(ONTVANGST).legVast(poging(ONTVANGST.plusDays(2))).get();

        assertEquals(Aanmelding.Status.OPGEPAKT, aanmelding.status());
        assertEquals(Optional.of(ONTVANGST), aanmelding.eersteContactOp());
    }

    @Test
    void wieDeVraagIntrektHoeftNietMeerGesprokenTeWorden() {
        LocalDate dag = LocalDate.of(2023, 3, 7);

        assertEquals(List.of(), contactplicht(open().rondAf(INGETROKKEN, dag).get()));
        assertEquals(
                List.of("2023-03-06 t/m 2023-03-13 gedaan 2023-03-07"),
                contactplicht(opgepakt(dag).rondAf(INGETROKKEN, dag).get()));
    }

    @Test
    void wieNietTeBereikenIsHoeftNietMeerGesprokenTeWorden() {
        LocalDate dag = LocalDate.of(2023, 3, 7);
        Aanmelding gezocht = open().legVast(poging(dag)).get();

        assertEquals(List.of("2023-03-06 t/m 2023-03-13"), contactplicht(gezocht));
        assertEquals(List.of(), contactplicht(gezocht.rondAf(NIET_BEREIKT, dag).get()));
        assertEquals(
                List.of("2023-03-06 t/m 2023-03-13 gedaan 2023-03-07"),
                contactplicht(opgepakt(dag).rondAf(NIET_BEREIKT, dag).get()));
    }

    @Test
    void wieNogNietGezochtIsKanNietOnbereikbaarZijn() {
        assertEquals("UA-4.3-CONTACT nog-niet-gezocht", reden(open().rondAf(NIET_BEREIKT, ONTVANGST)));
        assertEquals(
                Either.right(NIET_BEREIKT),
                open().legVast(poging(ONTVANGST))
                        .flatMap(zaak -> zaak.rondAf(NIET_BEREIKT, ONTVANGST))
                        .map(Aanmelding.Afgerond::afronding));
    }

    @Test
    void zonderContactWordtEenVraagNietBeantwoord() {
        assertEquals("UA-4.3-CONTACT nog-geen-contact", reden(open().rondAf(KORT, ONTVANGST)));
        assertEquals(
                "UA-4.3-CONTACT nog-geen-contact",
                reden(open().legVast(poging(ONTVANGST)).flatMap(zaak -> zaak.rondAf(KORT, ONTVANGST))));
    }

    @Test
    void eenContactIsNietVoorDeOntvangst() {
        assertEquals("UA-4.3-CONTACT te-vroeg", reden(open().legVast(contact(ONTVANGST.minusDays(1)))));
        assertEquals(
                Aanmelding.Status.OPGEPAKT,
                open().legVast(contact(ONTVANGST)).get().status());
    }

    @Test
    void eenContactDatLaterWordtVastgelegdStaatOpZijnEigenDag() {
        Contact woensdag = contact(LocalDate.of(2023, 3, 8));
        Contact vrijdag = contact(LocalDate.of(2023, 3, 10));
        Aanmelding aanmelding = opgepakt(vrijdag.op());

        assertEquals(List.of("2023-03-06 t/m 2023-03-13 gedaan 2023-03-10"), contactplicht(aanmelding));

        Aanmelding aangevuld = aanmelding.legVast(woensdag).get();

        assertEquals(List.of(woensdag, vrijdag), aangevuld.contacten());
        assertEquals(List.of("2023-03-06 t/m 2023-03-13 gedaan 2023-03-08"), contactplicht(aangevuld));
        assertEquals("UA-4.3-CONTACT te-vroeg", reden(aangevuld.legVast(contact(ONTVANGST.minusDays(1)))));
    }

    @Test
    void vanDezelfdeDagStaatHetEerstVastgelegdeContactVoorop() {
        Contact langs = contact(ONTVANGST).withKanaal(Kanaal.PERSOONLIJK);
        Aanmelding aanmelding = open().legVast(poging(ONTVANGST.plusDays(1)))
                .flatMap(zaak -> zaak.legVast(poging(ONTVANGST)))
                .flatMap(zaak -> zaak.legVast(langs))
                .get();

        assertEquals(List.of(poging(ONTVANGST), langs, poging(ONTVANGST.plusDays(1))), aanmelding.contacten());
        assertEquals(Optional.of(ONTVANGST), aanmelding.eersteContactOp());
    }

    @Test
    void eenVraagWordtNietAfgerondVoorHetLaatsteContact() {
        Aanmelding aanmelding = opgepakt(ONTVANGST.plusDays(3));

        assertEquals("UA-4.3-CONTACT te-vroeg", reden(aanmelding.rondAf(KORT, ONTVANGST.plusDays(2))));
        assertEquals(
                ONTVANGST.plusDays(3),
                aanmelding.rondAf(KORT, ONTVANGST.plusDays(3)).get().afgerondOp());
        assertEquals("UA-4.3-CONTACT te-vroeg", reden(open().rondAf(INGETROKKEN, ONTVANGST.minusDays(1))));
    }

    @Test
    void naDeAfrondingVerandertErNietsMeer() {
        Aanmelding.Afgerond afgerond =
                opgepakt(ONTVANGST).rondAf(KORT, ONTVANGST).get();

        assertEquals("UA-2.1-ACCEPTATIE al-afgerond", reden(afgerond.legVast(contact(ONTVANGST.plusDays(9)))));
        assertEquals("UA-2.1-ACCEPTATIE al-afgerond", reden(afgerond.rondAf(INGETROKKEN, ONTVANGST.plusDays(9))));
    }

    @Test
    void buitenDeLooptijdVanHetContractIsErGeenTermijn() {
        assertEquals(
                "CONTRACT-VERSIE geen-versie",
                reden(open(LocalDate.of(2031, 1, 1)).verplichtingen(KADER)));
        assertEquals(
                "CONTRACT-VERSIE geen-versie",
                reden(open(LocalDate.of(2022, 6, 30)).verplichtingen(KADER)));
        assertEquals(List.of("2022-07-01 t/m 2022-07-08"), contactplicht(open(LocalDate.of(2022, 7, 1))));
    }
}
