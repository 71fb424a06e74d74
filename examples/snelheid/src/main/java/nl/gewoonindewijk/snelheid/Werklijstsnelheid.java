package nl.gewoonindewijk.snelheid;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.gedeeld.InwonerId;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.ondersteuning.AanmeldingId;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.Initiatief;
import nl.gewoonindewijk.ondersteuning.Kanaal;
import nl.gewoonindewijk.ondersteuning.Termijnkader;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Wettelijketermijnen;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aangemelde;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanleiding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Ontvangst;
import nl.gewoonindewijk.ondersteuning.aanmelding.OntvangstBuilder;
import nl.gewoonindewijk.ondersteuning.werklijst.Werklijst;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is due in a case, and the worklist of a hundred thousand duties, beside counting each day with jollyday. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class Werklijstsnelheid {

    private static final int VERPLICHTINGEN = 100_000;
    private static final int DAGEN = 250;
    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
    private static final LocalDate PEILDATUM = BEGIN.plusDays(DAGEN);

    private final Termijnkader kader = new Termijnkader(Haarlem.CONTRACT, Wettelijketermijnen.HUIDIG, PEILDATUM);
    private final Werklijst werklijst = new Werklijst(PEILDATUM, Werkdagenkalender.TERMIJNENWET);
    private final HolidayManager jollyday =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    private final Aanmelding aanmelding = aanmelding(1);
    private final List<Verplichting> verplichtingen = IntStream.range(0, VERPLICHTINGEN / 4)
            .mapToObj(Werklijstsnelheid::aanmelding)
            .flatMap(een -> een.verplichtingen(kader).get().stream())
            .sorted(Verplichting.VOLGORDE)
            .toList();

    /** The four duties of a question: two of the contract, two of the law. */
    @Benchmark
    public List<Verplichting> verplichtingen() {
        return aanmelding.verplichtingen(kader).get();
    }

    /** How late each of the duties is. */
    @Benchmark
    public int werklijst() {
        return werklijst
                .van(verplichtingen.stream())
                .mapToInt(regel -> regel.werkdagen())
                .sum();
    }

    /** The same, where each duty counts its own days with jollyday; it knows no days of royal decrees. */
    @Benchmark
    public int werklijstMetJollyday() {
        return verplichtingen.stream()
                .mapToInt(verplichting -> werkdagen(verplichting.uiterlijk()))
                .sum();
    }

    private int werkdagen(LocalDate uiterlijk) {
        LocalDate van = uiterlijk.isBefore(PEILDATUM) ? uiterlijk : PEILDATUM;
        LocalDate tot = uiterlijk.isBefore(PEILDATUM) ? PEILDATUM : uiterlijk;
        return (int) van.plusDays(1)
                .datesUntil(tot.plusDays(1))
                .filter(dag -> dag.getDayOfWeek() != DayOfWeek.SATURDAY && dag.getDayOfWeek() != DayOfWeek.SUNDAY)
                .filter(dag -> !jollyday.isHoliday(dag))
                .count();
    }

    private static Aanmelding aanmelding(int nummer) {
        UUID uuid = new UUID(nummer, nummer);
        Ontvangst ontvangst = new OntvangstBuilder()
                .id(new AanmeldingId(uuid))
                .opdracht(Haarlem.OPDRACHT)
                .ontvangenOp(BEGIN.plusDays(nummer % DAGEN))
                .kanaal(Kanaal.TELEFONISCH)
                .aanleiding(Aanleiding.VRAAG)
                .initiatief(Initiatief.INWONER)
                .aangemelde(new Aangemelde.Bekend(
                        new Huishoudlid(new InwonerId(uuid), new HuishoudenId(uuid), new Wijkcode("WK039201"))))
                .leefgebied(new Code("HUISVESTING"))
                .instroomreden(new Code("WONEN"))
                .wmoMelding(true)
                .vraag(Optional.empty())
                .build();
        return Aanmelding.registreer(ontvangst);
    }
}
