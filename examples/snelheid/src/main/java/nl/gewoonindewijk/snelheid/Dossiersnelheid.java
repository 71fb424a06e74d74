package nl.gewoonindewijk.snelheid;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.dossier.Bewaarcategorie;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierBuilder;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierhouder;
import nl.gewoonindewijk.dossier.Dossierkenmerk;
import nl.gewoonindewijk.dossier.Dossierkop;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Personalia;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.bewaring.Bewaaroordeel;
import nl.gewoonindewijk.dossier.bewaring.LandelijkeBewaarregeling;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.logboek.Logketen;
import nl.gewoonindewijk.dossier.logboek.Logregel;
import nl.gewoonindewijk.dossier.logboek.Logstand;
import nl.gewoonindewijk.dossier.logboek.Spoor;
import nl.gewoonindewijk.dossier.logboek.Verwerking;
import nl.gewoonindewijk.dossier.logboek.VerwerkingBuilder;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsregister;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.InwonerId;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.gedeeld.Sleutel;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Terms of a dossier of ten pieces, and lines of the log, beside a table of ifs and a bare chain of SHA-256. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Dossiersnelheid {

    private static final int STUKKEN = 10;
    private static final int LOGREGELS = 1_000;
    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
    private static final LocalDate PEILDATUM = LocalDate.of(2040, 1, 1);
    private static final List<Bewaarcategorie> CATEGORIEEN = List.of(
            LandelijkeBewaarregeling.WMO,
            LandelijkeBewaarregeling.JEUGDHULP,
            LandelijkeBewaarregeling.KLACHT,
            LandelijkeBewaarregeling.SCHULDHULP,
            LandelijkeBewaarregeling.AFGEBROKEN);

    private final Dossier dossier = dossier();
    private final Sleutel sleutel = Sleutel.van(new Code("benchmark"), new byte[32]);
    private final Logketen keten = new Logketen(naam -> Option.some(sleutel));
    private final Verwerking verwerking = verwerking();
    private final List<Logregel> regels = regels();
    private final List<KaleRegel> kaleRegels = kaleRegels();

    /** What can be said of each piece of a dossier: every ground, every hold, and the ground that decides. */
    @Benchmark
    public int oordelen() {
        return LandelijkeBewaarregeling.HUIDIG.oordelen(dossier, PEILDATUM).stream()
                .filter(oordeel -> oordeel.uitkomst() == Bewaaroordeel.Uitkomst.VERNIETIGBAAR)
                .mapToInt(oordeel -> oordeel.gronden().size())
                .sum();
    }

    /** The same days with a table of ifs: of today's law alone, without grounds, holds or an explanation. */
    @Benchmark
    public int oordelenMetIfs() {
        int vernietigbaar = 0;
        for (Dossierstuk stuk : dossier.stukken()) {
            LocalDate vanaf = vanaf(stuk);
            vernietigbaar += vanaf == null || vanaf.isAfter(PEILDATUM) ? 0 : 1;
        }
        return vernietigbaar;
    }

    private @Nullable LocalDate vanaf(Dossierstuk stuk) {
        LocalDate einde = stuk.afgeslotenOp().orElse(null);
        LocalDate langste = LocalDate.MIN;
        for (Bewaarcategorie categorie : stuk.categorieen()) {
            if (einde == null) {
                return null;
            }
            LocalDate laatste =
                    switch (categorie.code().waarde()) {
                        case "WMO" -> later(stuk.gewijzigdOp().plusYears(15), einde.plusYears(15));
                        case "JEUGDHULP" -> later(laatsteWijziging().plusYears(20), einde.plusYears(20));
                        case "KLACHT", "SCHULDHULP", "GEWEIGERD" -> einde.plusYears(5);
                        case "AFGEBROKEN" -> einde.plusDays(42);
                        default -> null;
                    };
            if (laatste == null) {
                return null;
            }
            langste = later(langste, laatste);
        }
        return langste.plusDays(1);
    }

    private LocalDate laatsteWijziging() {
        LocalDate laatste = LocalDate.MIN;
        for (Dossierstuk stuk : dossier.stukken()) {
            laatste = later(laatste, stuk.gewijzigdOp());
        }
        return laatste;
    }

    private static LocalDate later(LocalDate een, LocalDate ander) {
        return een.isAfter(ander) ? een : ander;
    }

    /** One line of the log, sealed with a key to the line before it. */
    @Benchmark
    public Logregel verzegel() {
        return Logregel.na(Logstand.LEEG, Haarlem.OPDRACHT, verwerking, sleutel);
    }

    /** The same with a bare SHA-256, which whoever can write the log can work out anew. */
    @Benchmark
    public String verzegelMetSha256() {
        return sha256(Logregel.BEGIN, tekst(verwerking));
    }

    /** A thousand lines checked; the figure is for one of them. */
    @Benchmark
    @OperationsPerInvocation(LOGREGELS)
    public Logketen.Uitkomst controleer() {
        return keten.controleer(regels.stream(), List.of());
    }

    /** The same with a bare SHA-256. */
    @Benchmark
    @OperationsPerInvocation(LOGREGELS)
    public boolean controleerMetSha256() {
        String vorige = Logregel.BEGIN;
        for (KaleRegel regel : kaleRegels) {
            vorige = sha256(vorige, tekst(regel.verwerking()));
            if (!vorige.equals(regel.zegel())) {
                return false;
            }
        }
        return true;
    }

    /** A line of a log without the library. */
    private record KaleRegel(Verwerking verwerking, String zegel) {}

    /** What a host would write down of a processing by itself. */
    private static String tekst(Verwerking verwerking) {
        return verwerking.spoor().traceId()
                + ';'
                + verwerking.actie()
                + ';'
                + verwerking.begin()
                + ';'
                + verwerking.einde()
                + ';'
                + verwerking.status()
                + ';'
                + verwerking.doel().code().waarde()
                + ';'
                + verwerking.betrokkene().map(Dossierkenmerk::waarde).orElse(null)
                + ';'
                + verwerking.gegevens()
                + ';'
                + verwerking.gebruiker().waarde();
    }

    private static String sha256(String vorige, String tekst) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((vorige + tekst).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Dossier dossier() {
        return new DossierBuilder()
                .kop(new Dossierkop(
                        new DossierId(new UUID(0, 1)),
                        Haarlem.OPDRACHT,
                        new Dossierkenmerk(new UUID(0, 2)),
                        new Dossierhouder.Inwoner(new InwonerId(new UUID(0, 3))),
                        BEGIN))
                .personalia(Personalia.onbekend())
                .stukken(IntStream.range(0, STUKKEN)
                        .mapToObj(Dossiersnelheid::stuk)
                        .toList())
                .gewijzigdOp(BEGIN.plusDays(STUKKEN + 1L))
                .build();
    }

    private static Dossierstuk stuk(int nummer) {
        LocalDate dag = BEGIN.plusDays(nummer);
        return new Dossierstuk(
                new Stukverwijzing(Stuksoort.DOCUMENT, new UUID(0, nummer)),
                List.of(CATEGORIEEN.get(nummer % CATEGORIEEN.size()), LandelijkeBewaarregeling.WMO),
                dag,
                dag.plusDays(1),
                nummer == 0 ? Optional.empty() : Optional.of(dag.plusDays(2)));
    }

    private static Verwerking verwerking() {
        Instant begin = Instant.parse("2025-05-12T09:00:00Z");
        return new VerwerkingBuilder()
                .spoor(Spoor.van(new UUID(1, 1), 1))
                .actie(Logactie.LEZEN)
                .begin(begin)
                .einde(begin.plusMillis(3))
                .status(Verwerking.Status.GESLAAGD)
                .doel(Verwerkingsregister.ONDERSTEUNING)
                .betrokkene(new Dossierkenmerk(new UUID(0, 2)))
                .gegevens(List.of(Stuksoort.ONDERSTEUNINGSPLAN))
                .gebruiker(new MedewerkerId("medewerker-1"))
                .verantwoordelijke(new MedewerkerId("medewerker-1"))
                .build();
    }

    private List<Logregel> regels() {
        return Vector.range(0, LOGREGELS)
                .scanLeft(
                        Logregel.na(Logstand.LEEG, Haarlem.OPDRACHT, verwerking, sleutel),
                        (vorige, nummer) -> Logregel.na(vorige.stand(), Haarlem.OPDRACHT, verwerking, sleutel))
                .take(LOGREGELS)
                .asJava();
    }

    private List<KaleRegel> kaleRegels() {
        KaleRegel[] kaal = new KaleRegel[LOGREGELS];
        String vorige = Logregel.BEGIN;
        for (int i = 0; i < LOGREGELS; i++) {
            vorige = sha256(vorige, tekst(verwerking));
            kaal[i] = new KaleRegel(verwerking, vorige);
        }
        return Arrays.asList(kaal);
    }
}
