package nl.gewoonindewijk.gidw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import nl.gewoonindewijk.testkit.InMemoryOndersteuning;
import org.junit.jupiter.api.Test;

class OndersteuningstourTest {

    private final Ondersteuningsopslag opslag = InMemoryOndersteuning.opslag(Haarlem.OPDRACHT);
    private final Ondersteuningstour tour = new Ondersteuningstour(opslag);

    @Test
    void hetVerhaalNoemtBijElkeStapDeRegelDieGold() {
        String verhaal = lopend(tour.verhaal());

        for (String stap : List.of(
                "2 april 2024 Een medewerker spreekt de inwoner."
                        + " UA-4.3-CONTACT (UA 4.3): Op tijd: gedaan op 2 april 2024. Uiterlijk was 4 april 2024.",
                "3 april 2024 Er begint een traject.",
                "UA-4.3-START (UA 4.3): Op tijd: gedaan op 3 april 2024. Uiterlijk was 23 april 2024.",
                "UA-4.4-REGIE (UA 4.4): Bij elk traject houdt iemand de regie.",
                "AWB-6.7-BEZWAAR (Awb art. 6:7): Nog niet gedaan. Dat kan tot en met 21 mei 2024",
                "UA-5.1-EVALUATIE (UA 5.1): Op tijd: gedaan op 1 juli 2024. Uiterlijk was 8 juli 2024.",
                "UA-5.1-EVALUATIE (UA 5.1): Op tijd: gedaan op 30 september 2024. Uiterlijk was 7 oktober 2024.",
                "30 september 2024 Het traject stopt, volgens plan.")) {
            assertTrue(verhaal.contains(stap), stap + " ontbreekt: " + verhaal);
        }
    }

    @Test
    void tekenenWordtGeweigerdMetAllesWatOntbreektInEenZin() {
        assertTrue(lopend(tour.verhaal())
                .contains("5 april 2024 De inwoner wil het plan tekenen. Dat kan nog niet. UA-5.1-PLAN (UA 5.1): Dit"
                        + " plan is nog niet compleet. Er ontbreekt: eigen kracht en netwerk, voorliggende"
                        + " voorzieningen en wet- en regelgeving, ondersteuning en activiteiten, perspectief bij"
                        + " be\u00ebindiging, uitleg over rechten en plichten, dag van de eerste evaluatie."));
    }

    @Test
    void bijDeTweedeVraagIsHetContactTeLaat() {
        tour.verhaal();

        assertTrue(lopend(tour.tweedeVraag())
                .endsWith("UA-4.3-CONTACT (UA 4.3): Gedaan op 8 januari 2025. Dat is 3 werkdag(en) te laat: uiterlijk"
                        + " was 3 januari 2025."));
    }

    @Test
    void deWerklijstVanDieDagHeeftTeLaatVandaagEnBinnenkort() {
        tour.verhaal();
        tour.tweedeVraag();
        List<String> werklijst = tour.werklijst();

        assertEquals("8 januari 2025", tour.vandaag());
        assertEquals("Tot en met 5 februari 2025: 1 te laat, 1 vandaag, 4 binnenkort.", werklijst.get(0));
        assertEquals(
                List.of(
                        "1 werkdag te laat UA-4.3-CONTACT (UA 4.3) Contact na de eerste vraag",
                        "laatste dag UA-4.3-CONTACT (UA 4.3) Contact na de eerste vraag",
                        "nog 8 werkdagen UA-4.3-START (UA 4.3) Start van de ondersteuning",
                        "nog 13 werkdagen UA-4.3-START (UA 4.3) Start van de ondersteuning",
                        "nog 14 werkdagen UA-4.3-START (UA 4.3) Start van de ondersteuning",
                        "nog 18 werkdagen WMO-2.3.2-ONDERZOEK (Wmo 2015 art. 2.3.2 lid 1) Onderzoek na een melding"),
                werklijst.stream()
                        .skip(1)
                        .filter(regel -> !regel.startsWith(" "))
                        .map(regel -> regel.replaceAll(" +", " "))
                        .toList());
    }

    @Test
    void deScopebesluitenZijnBinnenBuitenEnBuitenMetInzet() {
        List<List<String>> besluiten = Ondersteuningstour.scopebesluiten();

        assertEquals(3, besluiten.size());
        assertTrue(besluiten.get(0).get(1).endsWith(": dit valt binnen de opdracht."));
        assertEquals(
                List.of(
                        "gidw grensvlak VERVOER --feit ONDERDEEL=ROLMOBIEL",
                        "Vervoer: dit valt buiten de opdracht.",
                        "Verwijs naar: Rolmobiel.",
                        "Bron: UA 3.2.4."),
                besluiten.get(1));
        assertTrue(besluiten.get(2).get(1).contains(": dit valt buiten de opdracht. Dit hoort er wel bij: "));
        for (List<String> besluit : besluiten) {
            assertTrue(besluit.get(besluit.size() - 1).startsWith("Bron: "), besluit.toString());
        }
    }

    @Test
    void hetVerloopIsTerugTeLezenMetVersiesEnHandelingen() {
        tour.verhaal();
        tour.tweedeVraag();
        List<String> verloop = new Verlooptekst(opslag).regels();

        assertEquals("ondersteuningsplan 00000000-0000-000b-0000-000000000001, beeindigd", verloop.get(0));
        assertEquals(
                List.of(
                        "    plan opstellen          3 april 2024, versie 1",
                        "    plan bijwerken          8 april 2024, versie 2",
                        "    plan ondertekenen       8 april 2024, versie 3",
                        "    plan evalueren          1 juli 2024, versie 4",
                        "    plan bijwerken          4 juli 2024, versie 5",
                        "    plan ondertekenen       4 juli 2024, versie 6",
                        "    plan evalueren          30 september 2024, versie 7",
                        "    getekend op 8 april 2024: evaluatie uiterlijk 8 juli 2024; aanvullende ondersteuning",
                        "    getekend op 4 juli 2024: evaluatie uiterlijk 7 oktober 2024; aanvullende ondersteuning,"
                                + " sociale basis",
                        "    evaluatie op 1 juli 2024: bijstellen",
                        "    evaluatie op 30 september 2024: beeindigen",
                        "traject 00000000-0000-000d-0000-000000000001, beeindigd"),
                verloop.subList(1, 13));
        assertTrue(verloop.contains("aanmelding 00000000-0000-000a-0000-000000000002, opgepakt"), verloop.toString());
    }

    @Test
    void eenConceptHeeftNogGeenVersies() {
        Balie balie = new Balie(opslag, Ondersteuningsverhaal.BEGIN);
        new Ondersteuningsverhaal(balie).vertel();
        Ondersteuningsplan beeindigd =
                opslag.plannen().vind(Planverhaal.PLAN.waarde()).get().waarde();
        Ondersteuningsopslag andere = InMemoryOndersteuning.opslag(Haarlem.OPDRACHT);
        andere.plannen().bewaar(new Ondersteuningsplan.Concept(beeindigd.kop(), Voorbeeldplan.begin()), 0);

        assertEquals(
                List.of("ondersteuningsplan 00000000-0000-000b-0000-000000000001, concept"),
                new Verlooptekst(andere).regels());
    }

    @Test
    void deRondleidingNoemtGeenInwonerEnGeenTekstUitHetDossier() {
        String alles = Stream.of(
                        tour.verhaal(), tour.tweedeVraag(), tour.werklijst(), new Verlooptekst(opslag).regels())
                .map(OndersteuningstourTest::lopend)
                .collect(Collectors.joining(" "));

        for (String geheim : List.of(
                "00000000-0000-0001-",
                "00000000-0000-0002-",
                "medewerker-1",
                "Een zus",
                "rekeningen",
                "eetgroep",
                "Begeleiding thuis",
                "***")) {
            assertFalse(alles.contains(geheim), geheim);
        }
    }

    @Test
    void deRondleidingIsElkeKeerHetzelfde() {
        Ondersteuningstour nogEens = new Ondersteuningstour(InMemoryOndersteuning.opslag(Haarlem.OPDRACHT));

        assertEquals(tour.verhaal(), nogEens.verhaal());
        assertEquals(tour.tweedeVraag(), nogEens.tweedeVraag());
        assertEquals(tour.werklijst(), nogEens.werklijst());
    }

    /** The sentences as they run, whatever the width of the terminal. */
    private static String lopend(List<String> regels) {
        return String.join(" ", regels).replaceAll(" +", " ");
    }
}
