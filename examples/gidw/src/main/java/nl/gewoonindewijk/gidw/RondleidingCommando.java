package nl.gewoonindewijk.gidw;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/** {@code gidw rondleiding}: the guided tour, on budgets that ship with the tool and on a resident who does not exist. */
@Command(
        name = "rondleiding",
        description =
                "Toetst en bewaart jaarbudgetten, volgt een inwoner van vraag tot en met de vernietiging van het dossier, en leest alles in een nieuw proces terug.")
final class RondleidingCommando implements Callable<Integer> {

    private static final String SLEUTELS = "sleutels.txt";
    private static final String MEDEWERKERS = "medewerkers.json";

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
            int code = toonInTweedeProces(Gidw.GOED, "rapporten", map.toString());
            Sleutelbestand sleutels = Sleutelbestand.nieuw(map.resolve(SLEUTELS));
            ondersteuning(map, sleutels);
            kop("7. Een nieuw proces leest terug wat er van dit verhaal in de database staat");
            code = Math.max(code, toonInTweedeProces(Gidw.GOED, "verloop", map.toString()));
            dossier(map, sleutels);
            return Math.max(code, logboek(map));
        } finally {
            verwijder(map);
        }
    }

    private void budgetten(Path map) {
        kop("1. Drie jaarbudgetten lezen, toetsen en bewaren in een ingebouwde database");
        try (Opslagbestand database = Opslagbestand.inMap(map)) {
            Rondleiding tour = new Rondleiding(database.opslag(), omgeving.klok());
            Rondleiding.VOORBEELDEN.forEach(voorbeeld -> meld(tour.bewaarEnToets(voorbeeld)));
            meld(List.of("Bewaard: " + tour.jaren() + "."));
        }
    }

    private void ondersteuning(Path map, Sleutelbestand sleutels) {
        try (Opslagbestand database = Opslagbestand.inMap(map)) {
            Ondersteuningstour tour = new Ondersteuningstour(Dossierbalie.vormt(
                    database.opslag().ondersteuning(), database.opslag().dossiers(sleutels)));
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

    private void dossier(Path map, Sleutelbestand sleutels) {
        try (Opslagbestand database = Opslagbestand.inMap(map)) {
            Dossiertour tour = new Dossiertour(Dossiertoegang.werkplek(database, sleutels));
            kop("8. Het dossier van de inwoner: wie het ziet, en wie niet");
            meld(tour.toegang());
            kop("9. Het uittreksel dat de inwoner krijgt");
            meld(tour.uittreksel());
            kop("10. Hoe lang alles bewaard blijft, op " + tour.vandaag());
            meld(tour.bewaartermijnen());
            kop("11. Wat niet meer nodig is, wordt vernietigd");
            meld(tour.vernietiging());
        }
    }

    /** The log as it is, and after someone with access to the database changed a line of it. */
    private int logboek(Path map) throws IOException, InterruptedException {
        kop("12. Een nieuw proces controleert het logboek, voor en na een wijziging met de hand");
        Medewerkerslijst.schrijfVoorbeeld(map.resolve(MEDEWERKERS));
        int heel = controleer(map, Gidw.GOED);
        meld(Logvervalsing.pleeg(map));
        return Math.max(heel, controleer(map, Gidw.OVERTREDING));
    }

    private int controleer(Path map, int verwacht) throws IOException, InterruptedException {
        return toonInTweedeProces(
                verwacht,
                "logboek",
                "controleer",
                Opslagbestand.bestandIn(map).toString(),
                "--sleutels",
                map.resolve(SLEUTELS).toString(),
                "--medewerkers",
                map.resolve(MEDEWERKERS).toString(),
                "--medewerker",
                "privacy-1");
    }

    private int toonInTweedeProces(int verwacht, String... argumenten) throws IOException, InterruptedException {
        List<String> opdracht = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Gidw.class.getName()));
        opdracht.addAll(List.of(argumenten));
        Process proces = new ProcessBuilder(opdracht).redirectErrorStream(true).start();
        try (BufferedReader uitvoer =
                new BufferedReader(new InputStreamReader(proces.getInputStream(), StandardCharsets.UTF_8))) {
            uitvoer.lines().forEach(omgeving.uit()::println);
        }
        return proces.waitFor() == verwacht ? Gidw.GOED : Gidw.STORING;
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
