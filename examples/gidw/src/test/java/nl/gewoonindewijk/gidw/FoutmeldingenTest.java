package nl.gewoonindewijk.gidw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class FoutmeldingenTest {

    @TempDir
    private Path map;

    @Test
    void eenStoringNoemtAlleenHaarSoort() {
        Exception storing = new UncheckedIOException(new NoSuchFileException("/home/iemand/geheim.json"));

        assertEquals(
                "Het lukte niet door een storing in het programma (UncheckedIOException).",
                melding(storing).strip());
    }

    @Test
    void eenGelijktijdigeWijzigingZegtWatErGebeurde() {
        assertEquals(
                "Het lukte niet: Iemand anders heeft jaarbudget 2023 intussen gewijzigd (verwacht was versie 1)."
                        + " Er is niets opgeslagen.",
                melding(new GelijktijdigeWijziging("jaarbudget 2023", 1)).strip());
    }

    @Test
    void eenDatabaseDieNietOpenGaatIsEenStoringZonderPad() throws IOException {
        Path geenMap = Files.writeString(map.resolve("bestand"), "");

        Proefrun run = Proefrun.van("rapporten", geenMap.toString());

        assertEquals(Gidw.STORING, run.code());
        assertTrue(run.fout().startsWith("Het lukte niet: De database "), run.fout());
        assertEquals(-1, run.fout().indexOf(map.toString()), run.fout());
    }

    private static String melding(Exception fout) {
        StringWriter uit = new StringWriter();
        CommandLine commando = new CommandLine(CommandSpec.create()).setErr(new PrintWriter(uit, true));
        assertEquals(Gidw.STORING, Foutmeldingen.uitvoering(fout, commando, commando.parseArgs()));
        return uit.toString();
    }
}
