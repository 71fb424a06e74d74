package nl.gewoonindewijk.gidw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
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
    }

    @Test
    void eenOnleesbaarBudgetLaatNietsAchter() {
        try (Tourdatabase database = Tourdatabase.open(map)) {
            Rondleiding tour = new Rondleiding(database.opslag(), Proefrun.KLOK);

            List<String> regels = tour.bewaarEnToets(Rondleiding.VOORBEELDEN.get(2));

            assertTrue(regels.get(0).contains("niet bewaard"), regels.get(0));
            assertEquals(List.of(), database.opslag().jaarbudgetten().jaren());
        }
    }
}
