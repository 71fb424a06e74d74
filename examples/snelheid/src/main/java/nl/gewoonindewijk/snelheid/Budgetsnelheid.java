package nl.gewoonindewijk.snelheid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import nl.gewoonindewijk.Regels;
import nl.gewoonindewijk.adapters.json.GidwMapper;
import nl.gewoonindewijk.adapters.json.Lezer;
import nl.gewoonindewijk.beleid.HaarlemsBeleid;
import nl.gewoonindewijk.budget.Budgetregels;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.regels.Toetsrapport;
import nl.gewoonindewijk.regels.Verwoording;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Judging a budget file, beside merely reading it as a host would without the library. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Budgetsnelheid {

    private static final LocalDate PEILDATUM = LocalDate.of(2024, 2, 1);

    private final byte[] bestand = bestand();
    private final JsonMapper gewoneMapper = new JsonMapper();
    private final JsonMapper strengeMapper = GidwMapper.strict();
    private final Lezer<Jaarbudget> lezer = Lezer.jaarbudget(HaarlemsBeleid.BOOM.themacodes());
    private final Jaarbudget budget = strengeMapper.readValue(bestand, Jaarbudget.class);
    private final Verwoording verwoording = Regels.verwoording();

    /** Every rule, with calculations and fingerprint. */
    @Benchmark
    public Toetsrapport toets() {
        return Budgetregels.toets(budget, Haarlem.CONTRACT, PEILDATUM).get();
    }

    /** As {@link #toets}, with a sentence for every finding. */
    @Benchmark
    public int toetsMetZinnen() {
        return toets().bevindingen().stream()
                .mapToInt(bevinding -> verwoording.zin(bevinding).length())
                .sum();
    }

    /** Without the library: the file as a bare tree, nothing checked. */
    @Benchmark
    public JsonNode leesAlsBoom() {
        return gewoneMapper.readTree(bestand);
    }

    /** The library's mapper, which stops at the first mistake. */
    @Benchmark
    public Jaarbudget leesMetMapper() {
        return strengeMapper.readValue(bestand, Jaarbudget.class);
    }

    /** The library's reader, which finds every mistake. */
    @Benchmark
    public Jaarbudget leesMetLezer() {
        return lezer.lees(new ByteArrayInputStream(bestand)).get();
    }

    private static byte[] bestand() {
        try (InputStream invoer = Objects.requireNonNull(
                Budgetsnelheid.class.getResourceAsStream("/voorbeelden/jaarbudget-2023-gezond.json"))) {
            return invoer.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
