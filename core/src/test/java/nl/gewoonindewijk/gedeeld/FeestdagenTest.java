package nl.gewoonindewijk.gedeeld;

import static de.focus_shift.jollyday.core.HolidayCalendar.NETHERLANDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.vavr.control.Option;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The holidays, held against the independent calendar of jollyday for each day from 1990 up to and including 2100.
 *
 * <p>Where the two need not agree:
 *
 * <ul>
 *   <li>Easter Sunday and Whit Sunday are holidays there; the Algemene termijnenwet has them as Sundays.
 *   <li>Good Friday is an observance there and no public holiday; the Algemene termijnenwet equates it with one.
 *   <li>5 May is a holiday there each year from 1990, and once in five years before that; hence the first year compared.
 *   <li>Days that royal decree equates with holidays are not there; here they belong to the calendar, not to the holidays.
 *   <li>Where two holidays fall on one day, such as Ascension Day on 5 May 2016, it gives both names, and we give one.
 * </ul>
 *
 * <p>They do agree on 30 April and the day before it where that was a Sunday (1990 to 2013), and on 27 April since.
 */
class FeestdagenTest {

    private static final int EERSTE_JAAR = 1990;
    private static final int LAATSTE_JAAR = 2100;

    private static final HolidayManager JOLLYDAY = HolidayManager.getInstance(ManagerParameters.create(NETHERLANDS));

    private static final Map<String, String> NAMEN = Map.of(
            "NEW_YEAR", "Nieuwjaarsdag",
            "christian.GOOD_FRIDAY", "Goede Vrijdag",
            "christian.EASTER_MONDAY", "Tweede Paasdag",
            "QUEENS_BIRTHDAY", "Koninginnedag",
            "KINGS_DAY", "Koningsdag",
            "LIBERATION", "Bevrijdingsdag",
            "christian.ASCENSION_DAY", "Hemelvaartsdag",
            "christian.PENTECOST_MONDAY", "Tweede Pinksterdag",
            "FIRST_CHRISTMAS_DAY", "Eerste Kerstdag",
            "SECOND_CHRISTMAS_DAY", "Tweede Kerstdag");

    private static final Set<String> ZONDAGEN = Set.of("christian.EASTER", "christian.PENTECOST");

    @Test
    void zijnDezelfdeAlsInEenOnafhankelijkeKalender() {
        for (int jaar = EERSTE_JAAR; jaar <= LAATSTE_JAAR; jaar++) {
            Map<LocalDate, Set<String>> verwacht = jollyday(jaar);
            new Boekjaar(jaar)
                    .periode()
                    .van()
                    .datesUntil(LocalDate.of(jaar + 1, 1, 1))
                    .forEach(dag -> {
                        Set<String> namen = verwacht.getOrDefault(dag, Set.of());
                        Option<String> naam = Feestdagen.naam(dag);
                        assertEquals(!namen.isEmpty(), naam.isDefined(), () -> dag + " is volgens jollyday " + namen);
                        naam.forEach(
                                onze -> assertTrue(namen.contains(onze), () -> dag + ": " + onze + " of " + namen));
                    });
        }
    }

    @Test
    void makenSamenMetHetWeekendDeVrijeDagenVanEenJaar() {
        Werkdagenkalender kalender = new Werkdagenkalender(new TreeMap<>());

        for (int jaar = EERSTE_JAAR; jaar <= LAATSTE_JAAR; jaar++) {
            Map<LocalDate, Set<String>> feestdagen = jollyday(jaar);
            new Boekjaar(jaar)
                    .periode()
                    .van()
                    .datesUntil(LocalDate.of(jaar + 1, 1, 1))
                    .forEach(dag -> assertEquals(
                            dag.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !feestdagen.containsKey(dag),
                            kalender.isWerkdag(dag),
                            dag::toString));
        }
    }

    private static Map<LocalDate, Set<String>> jollyday(int jaar) {
        return JOLLYDAY.getHolidays(Year.of(jaar)).stream()
                .filter(feestdag -> !ZONDAGEN.contains(feestdag.getPropertiesKey()))
                .collect(Collectors.groupingBy(
                        Holiday::getDate,
                        TreeMap::new,
                        Collectors.mapping(
                                feestdag -> NAMEN.getOrDefault(
                                        feestdag.getPropertiesKey(), "onbekend: " + feestdag.getPropertiesKey()),
                                Collectors.toCollection(TreeSet::new))));
    }

    @ParameterizedTest
    @CsvSource({
        "1818-03-22", // the earliest Easter there is
        "1943-04-25", // the latest
        "1954-04-18",
        "2000-04-23",
        "2008-03-23",
        "2023-04-09",
        "2038-04-25",
        "2049-04-18", // a year in which the moon's table makes an exception
        "2285-03-22"
    })
    void pasenValtOpDeZondagVanDeKerkelijkeTafels(LocalDate zondag) {
        assertEquals(zondag, Feestdagen.eerstePaasdag(zondag.getYear()));
    }

    @Test
    void koningsdagWijktUitVoorDeZondag() {
        assertEquals(Option.some("Koningsdag"), Feestdagen.naam(LocalDate.of(2014, 4, 26)));
        assertEquals(Option.none(), Feestdagen.naam(LocalDate.of(2014, 4, 27)));
        assertEquals(Option.some("Koninginnedag"), Feestdagen.naam(LocalDate.of(2006, 4, 29)));
        assertEquals(Option.none(), Feestdagen.naam(LocalDate.of(2006, 4, 30)));
    }
}
