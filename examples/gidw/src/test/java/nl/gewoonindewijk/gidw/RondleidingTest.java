package nl.gewoonindewijk.gidw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import nl.gewoonindewijk.testkit.InMemoryOndersteuning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RondleidingTest {

    @TempDir
    private Path map;

    @Test
    void eenTweedeProcesLeestDeRapportenTerug() {
        Proefrun run = Proefrun.van("rondleiding");

        assertEquals(Gidw.GOED, run.code(), run.fout());
        assertTrue(
                run.uit().contains("jaarbudget-2023-gezond.json: bewaard en getoetst, zonder overtreding"), run.uit());
        assertTrue(run.uit().contains("jaarbudget-2024-overtredingen.json: bewaard en getoetst, met"), run.uit());
        int tweede = run.uit().indexOf("2. Een nieuw proces");
        assertTrue(tweede >= 0 && run.uit().indexOf("Toetsrapport jaarbudget 2023", tweede) > 0, run.uit());
        assertTrue(run.uit().indexOf("Toetsrapport jaarbudget 2024", tweede) > 0, run.uit());
        assertDelenOpVolgorde(run.uit());
        assertHetzelfdeVerhaal(run.uit().substring(run.uit().indexOf("3. Een inwoner")));
    }

    private static void assertDelenOpVolgorde(String uit) {
        int vorige = 0;
        for (String deel : List.of(
                "3. Een inwoner heeft een vraag",
                "4. Een tweede vraag",
                "5. De werklijst van 8 januari 2025, uit de database",
                "Tot en met 5 februari 2025: 1 te laat, 1 vandaag, 4 binnenkort.",
                "6. Drie besluiten",
                "7. Een nieuw proces")) {
            int plaats = uit.indexOf(deel, vorige);
            assertTrue(plaats > vorige, deel + " ontbreekt: " + uit);
            vorige = plaats;
        }
    }

    /** What the second process reads from the database is what a storage in memory holds after the same story. */
    private static void assertHetzelfdeVerhaal(String uit) {
        Ondersteuningsopslag opslag = InMemoryOndersteuning.opslag(Haarlem.OPDRACHT);
        Ondersteuningstour tour = new Ondersteuningstour(opslag);
        for (List<String> deel :
                List.of(tour.verhaal(), tour.tweedeVraag(), tour.werklijst(), new Verlooptekst(opslag).regels())) {
            assertTrue(uit.contains(String.join(System.lineSeparator(), deel)), uit);
        }
    }

    @Test
    void eenOnleesbaarBudgetLaatNietsAchter() {
        try (Opslagbestand database = Opslagbestand.inMap(map)) {
            Rondleiding tour = new Rondleiding(database.opslag(), Proefrun.KLOK);

            List<String> regels = tour.bewaarEnToets(Rondleiding.VOORBEELDEN.get(2));

            assertTrue(regels.get(0).contains("niet bewaard"), regels.get(0));
            assertEquals(List.of(), database.opslag().jaarbudgetten().jaren());
        }
    }
}
