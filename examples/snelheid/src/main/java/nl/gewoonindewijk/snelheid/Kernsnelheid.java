package nl.gewoonindewijk.snelheid;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParseException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.gedeeld.Vervaldag;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Amounts and terms, beside BigDecimal, DecimalFormat and jollyday. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Kernsnelheid {

    private static final int WERKDAGEN = 5;

    private final List<Bedrag> bedragen = LongStream.range(0, 1000)
            .mapToObj(cent -> new Bedrag(cent * 12_345))
            .toList();
    private final List<BigDecimal> decimalen =
            bedragen.stream().map(Bedrag::euro).toList();
    private final DecimalFormat formaat = (DecimalFormat) NumberFormat.getInstance(Locale.forLanguageTag("nl-NL"));
    private final Termijn termijn = new Termijn(WERKDAGEN, Termijn.Eenheid.WERKDAGEN, Termijn.Regime.CONTRACTUEEL);
    private final HolidayManager jollyday =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    private LocalDate dag = LocalDate.of(2023, 4, 26);

    /** A thousand amounts added up. */
    @Benchmark
    public Bedrag som() {
        return Bedrag.som(bedragen.stream());
    }

    /** The same with BigDecimal. */
    @Benchmark
    public BigDecimal somMetBigDecimal() {
        return decimalen.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** An amount in Dutch notation. */
    @Benchmark
    public Bedrag parse() {
        return Bedrag.parse("1.234.567,89");
    }

    /** The same with DecimalFormat. */
    @Benchmark
    public BigDecimal parseMetDecimalFormat() throws ParseException {
        formaat.setParseBigDecimal(true);
        return (BigDecimal) formaat.parse("1.234.567,89");
    }

    /** Five working days, with each skipped day and its reason. */
    @Benchmark
    public Vervaldag vijfWerkdagen() {
        return termijn.vanaf(dag, Werkdagenkalender.TERMIJNENWET);
    }

    /** The same with jollyday, without reasons and without the days of royal decrees. */
    @Benchmark
    public LocalDate vijfWerkdagenMetJollyday() {
        LocalDate einde = dag;
        for (int geteld = 0; geteld < WERKDAGEN; ) {
            einde = einde.plusDays(1);
            boolean weekend = einde.getDayOfWeek() == DayOfWeek.SATURDAY || einde.getDayOfWeek() == DayOfWeek.SUNDAY;
            geteld += weekend || jollyday.isHoliday(einde) ? 0 : 1;
        }
        return einde;
    }
}
