package nl.gewoonindewijk.gidw;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** {@code gidw rondleiding}: the guided tour, on budgets that ship with the tool and on a resident who does not exist. */
@Command(
        name = "rondleiding",
        description =
                "Toetst en bewaart jaarbudgetten, volgt een inwoner van vraag tot einde, en leest alles in een nieuw proces terug.")
final class RondleidingCommando implements Callable<Integer> {

    private final Omgeving omgeving;

    RondleidingCommando(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path map = Files.createTempDirectory("gidw-rondleiding");
        try {
            budgetten(map);
            kop("2. Een nieuw proces leest de rapporten terug");
            int code = toonInTweedeProces("rapporten", map);
            ondersteuning(map);
            kop("7. Een nieuw proces leest terug wat er van dit verhaal in de database staat");
            return Math.max(code, toonInTweedeProces("verloop", map));
        } finally {
            verwijder(map);
        }
    }

    private void budgetten(Path map) {
        kop("1. Drie jaarbudgetten lezen, toetsen en bewaren in een ingebouwde database");
        try (Tourdatabase database = Tourdatabase.open(map)) {
            Rondleiding tour = new Rondleiding(database.opslag(), omgeving.klok());
            Rondleiding.VOORBEELDEN.forEach(voorbeeld -> meld(tour.bewaarEnToets(voorbeeld)));
            meld(List.of("Bewaard: " + tour.jaren() + "."));
        }
    }

    private void ondersteuning(Path map) {
        try (Tourdatabase database = Tourdatabase.open(map)) {
            Ondersteuningstour tour = new Ondersteuningstour(database.opslag().ondersteuning());
            kop("3. Een inwoner heeft een vraag, krijgt een plan en kan weer verder");
            meld(tour.verhaal());
            kop("4. Een tweede vraag, waarbij het contact te laat komt");
            meld(tour.tweedeVraag());
            kop("5. De werklijst van " + tour.vandaag() + ", uit de database");
            meld(tour.werklijst());
        }
        kop("6. Drie besluiten over wat binnen de opdracht valt");
        Ondersteuningstour.scopebesluiten().forEach(this::meld);
    }

    private int toonInTweedeProces(String commando, Path map) throws IOException, InterruptedException {
        Process proces = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Gidw.class.getName(),
                        commando,
                        map.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader uitvoer =
                new BufferedReader(new InputStreamReader(proces.getInputStream(), StandardCharsets.UTF_8))) {
            uitvoer.lines().forEach(omgeving.uit()::println);
        }
        return proces.waitFor() == Gidw.GOED ? Gidw.GOED : Gidw.STORING;
    }

    private void kop(String tekst) {
        omgeving.uit().println(tekst);
        omgeving.uit().println("-".repeat(tekst.length()));
    }

    private void meld(List<String> regels) {
        regels.forEach(omgeving.uit()::println);
        omgeving.uit().println();
    }

    private static void verwijder(Path map) throws IOException {
        try (Stream<Path> inhoud = Files.walk(map)) {
            inhoud.sorted(Comparator.reverseOrder()).forEach(RondleidingCommando::verwijderBestand);
        }
    }

    private static void verwijderBestand(Path bestand) {
        try {
            Files.delete(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
