package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import javax.sql.DataSource;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.application.Dossierwerkplek;
import nl.gewoonindewijk.dossier.application.StelVernietigingVoor;
import nl.gewoonindewijk.dossier.application.ToonVernietiging;
import nl.gewoonindewijk.dossier.port.Stukvernietiger;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Lijstregel;
import nl.gewoonindewijk.dossier.vernietiging.Telling;
import nl.gewoonindewijk.gedeeld.port.Transacties;
import org.postgresql.ds.PGSimpleDataSource;

/** A process that shows, proposes or carries out a list of what is to be destroyed, and that can be killed while it does. */
final class Vernietiger {

    /** Pieces were destroyed, and their transaction never ends. */
    private static final String HANGT = "hangt";

    /** A transaction was committed. */
    private static final String VAST = "vast";

    /** The work is done; what came of it follows. */
    private static final String KLAAR = "klaar";

    private static final String GEHEUGEN = "geheugen";
    private static final long MEGABYTE = 1 << 20;
    private static final int NOOIT = 0;

    /** What the process does. */
    enum Taak {
        /** Shows the list of the day. */
        PROEF,
        /** Proposes the list of the day. */
        VOORSTEL,
        /** Shows a list that was proposed. */
        TONEN,
        /** Carries out a list that was approved. */
        UITVOERING
    }

    /** Where the dossiers are: a file of H2, or PostgreSQL. */
    record Plek(String adres) {

        private static final String POSTGRES = "jdbc:postgresql:";

        static Plek van(PGSimpleDataSource postgres) {
            String scheiding = postgres.getUrl().contains("?") ? "&" : "?";
            return new Plek(postgres.getUrl() + scheiding + "user=" + postgres.getUser());
        }

        static Plek van(Path bestand) {
            return new Plek(bestand.toString());
        }

        private DataSource open() {
            if (!adres.startsWith(POSTGRES)) {
                return IngebouwdeDatabase.open(Path.of(adres)).dataSource();
            }
            PGSimpleDataSource postgres = new PGSimpleDataSource();
            postgres.setUrl(adres);
            return postgres;
        }
    }

    /**
     * What came of the work, and what it took.
     *
     * @param klaar what the process said when it was done, or none if it was killed before that
     * @param megabytes the most that was in memory at once, or 0 if it was killed
     */
    record Verloop(Option<String> klaar, long megabytes) {

        String uitkomst() {
            return klaar.getOrElseThrow(() -> new AssertionError("Het proces kwam niet klaar."));
        }
    }

    private Vernietiger() {}

    /**
     * What a process is to do, and with how much.
     *
     * @param megabytes the most that it may have in memory
     */
    record Opgave(Plek plek, Opdracht opdracht, Taak taak, LijstId lijst, int megabytes) {

        /** Lets the process work to its end. */
        Verloop werk() {
            return totDeDood(this, NOOIT, VAST, Integer.MAX_VALUE);
        }

        /** Kills the process within a transaction, when pieces were destroyed in it; those before it were committed. */
        Verloop doodIn(int transactie) {
            return totDeDood(this, transactie, HANGT, 1);
        }

        /** Kills the process as soon as so many transactions were committed, whatever it is doing by then. */
        Verloop doodNa(int transacties) {
            return totDeDood(this, NOOIT, VAST, transacties);
        }
    }

    private static Verloop totDeDood(Opgave opgave, int hangtIn, String woord, int keren) {
        Process proces = start(opgave, hangtIn);
        try (BufferedReader uitvoer = proces.inputReader(StandardCharsets.US_ASCII)) {
            Vector<String> gezegd = Vector.empty();
            for (String regel = uitvoer.readLine(); regel != null; regel = uitvoer.readLine()) {
                gezegd = gezegd.append(regel);
                if (gezegd.count(woord::equals) == keren) {
                    // By its handle: that leaves what it said up to its death to be read.
                    proces.toHandle().destroyForcibly();
                }
            }
            return new Verloop(
                    na(gezegd, KLAAR), na(gezegd, GEHEUGEN).map(Long::parseLong).getOrElse(0L));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            wacht(proces.destroyForcibly());
        }
    }

    private static Option<String> na(Vector<String> gezegd, String woord) {
        return gezegd.find(regel -> regel.startsWith(woord + " ")).map(regel -> regel.substring(woord.length() + 1));
    }

    private static void wacht(Process proces) {
        try {
            proces.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Process start(Opgave opgave, int hangtIn) {
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx" + opgave.megabytes() + "m",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Vernietiger.class.getName(),
                            opgave.plek().adres(),
                            opgave.opdracht().code(),
                            opgave.taak().name(),
                            opgave.lijst().toString(),
                            Integer.toString(hangtIn))
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void main(String[] argumenten) {
        JdbcOpslag opslag = Proefdatabase.opslag(new Plek(argumenten[0]).open(), new Opdracht(argumenten[1]));
        LijstId lijst = new LijstId(UUID.fromString(argumenten[3]));
        zeg(KLAAR + " " + doe(opslag, Taak.valueOf(argumenten[2]), lijst, Integer.parseInt(argumenten[4])));
        zeg(GEHEUGEN + " " + geheugen());
        // The file of H2 would keep the process alive.
        Runtime.getRuntime().halt(0);
    }

    private static String doe(JdbcOpslag opslag, Taak taak, LijstId lijst, int hangtIn) {
        Archief archief = Archief.op(opslag, Dossiermassa.NU);
        return switch (taak) {
            case PROEF -> proef(archief);
            case VOORSTEL -> voorstel(archief, lijst);
            case TONEN -> tonen(archief, lijst);
            case UITVOERING -> voerUit(archief, lijst, hangtIn);
        };
    }

    private static String proef(Archief archief) {
        Vingerafdruk vingerafdruk = new Vingerafdruk();
        int aantal = Archief.gelukt(new StelVernietigingVoor(archief.werkplek())
                .proef(Archief.voorsteller(), Dossiermassa.PEILDATUM, regels -> regels.forEach(vingerafdruk::lees)));
        return aantal + " " + vingerafdruk.waarde();
    }

    private static String voorstel(Archief archief, LijstId lijst) {
        return Archief.gelukt(new StelVernietigingVoor(archief.werkplek())
                        .stelVoor(Archief.voorsteller(), lijst, Dossiermassa.PEILDATUM))
                .status()
                .name();
    }

    private static String tonen(Archief archief, LijstId lijst) {
        Vingerafdruk vingerafdruk = new Vingerafdruk();
        long aantal = Archief.gelukt(new ToonVernietiging(archief.werkplek())
                .regels(Archief.voorsteller(), lijst, regels -> regels.peek(vingerafdruk::lees)
                        .mapToLong(regel -> 1)
                        .sum()));
        return aantal + " " + vingerafdruk.waarde();
    }

    private static String voerUit(Archief archief, LijstId lijst, int hangtIn) {
        Dossierwerkplek werkplek = archief.werkplek();
        Archief meldend = new Archief(werkplek.withOpslag(werkplek.opslag()
                        .withTransacties(new Meldend(werkplek.opslag().transacties())))
                .withVernietigers(
                        Vector.ofAll(werkplek.vernietigers()).append(new Hanger(new AtomicInteger(), hangtIn))));
        Telling telling = meldend.voerUit(lijst).telling();
        return telling.vernietigd() + " " + telling.overgeslagen();
    }

    /** Says when a transaction was committed. */
    private record Meldend(Transacties echt) implements Transacties {

        @Override
        public <T> T voerUit(Supplier<T> werk) {
            T uitkomst = echt.voerUit(werk);
            zeg(VAST);
            return uitkomst;
        }
    }

    /** Comes last, when pieces were destroyed and their transaction still runs; in one of them it never returns. */
    private record Hanger(AtomicInteger transacties, int hangtIn) implements Stukvernietiger {

        @Override
        public Set<Stuksoort> soorten() {
            return Set.of(Stuksoort.AANMELDING);
        }

        @Override
        public void vernietig(Collection<Stukverwijzing> stukken) {
            if (transacties.incrementAndGet() == hangtIn) {
                blijfHangen();
            }
        }

        /** Until it is killed; or until whoever started it is gone, so that it does not stay behind. */
        private static void blijfHangen() {
            zeg(HANGT);
            try {
                while (System.in.read() >= 0) {
                    // Nothing is ever said to it.
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Runtime.getRuntime().halt(1);
        }
    }

    /** Of which pieces of which dossiers the lines are, in their order. */
    private static final class Vingerafdruk {

        private final CRC32 som = new CRC32();

        void lees(Lijstregel regel) {
            String tekst = regel.volgnummer() + " " + regel.dossier().waarde() + " "
                    + regel.stuk().soort() + " " + regel.stuk().nummer() + "\n";
            som.update(tekst.getBytes(StandardCharsets.US_ASCII));
        }

        long waarde() {
            return som.getValue();
        }
    }

    /** The most that the heap held at once, in megabytes. */
    private static long geheugen() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(deel -> deel.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(gebruik -> gebruik.getUsed())
                        .sum()
                / MEGABYTE;
    }

    private static void zeg(String regel) {
        System.out.print(regel + "\n");
        System.out.flush();
    }
}
