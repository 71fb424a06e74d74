package nl.gewoonindewijk.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.budget.Accommodatie;
import nl.gewoonindewijk.budget.Afwijking;
import nl.gewoonindewijk.budget.Begroting;
import nl.gewoonindewijk.budget.Begrotingspost;
import nl.gewoonindewijk.budget.EigenBijdrage;
import nl.gewoonindewijk.budget.Exploitatieonderdeel;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.budget.Kadernota;
import nl.gewoonindewijk.budget.Kostensoort;
import nl.gewoonindewijk.budget.Onttrekking;
import nl.gewoonindewijk.budget.Oormerk;
import nl.gewoonindewijk.budget.Oormerkdoel;
import nl.gewoonindewijk.budget.Oormerken;
import nl.gewoonindewijk.budget.Realisatie;
import nl.gewoonindewijk.budget.Realisatie.Realisatiepost;
import nl.gewoonindewijk.budget.Sroi;
import nl.gewoonindewijk.budget.Startbudget;
import nl.gewoonindewijk.budget.Startbudget.Bestemming;
import nl.gewoonindewijk.budget.Startbudget.Startbudgetpost;
import nl.gewoonindewijk.budget.Termijnbetaling;
import nl.gewoonindewijk.budget.Tussenrapportage;
import nl.gewoonindewijk.contract.Voorzieningsoort;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Percentage;

/**
 * Jaarbudgetten that must be refused: each is sound but for one mistake. No such value exists, so what is generated is the
 * attempt to make one.
 */
public final class OngeldigeJaarbudgetten {

    private static final Jaarbudget GEZOND = Voorbeeldbudgetten.gezond();
    private static final LocalDate DAG = LocalDate.of(2023, 2, 1);
    private static final Kostensoort SOORT = new Kostensoort("Personeelskosten");
    private static final Bedrag EURO = Bedrag.ofEuro(1);
    private static final Bedrag LAAGSTE = Bedrag.NUL.min(WillekeurigeBedragen.GROOTSTE);
    private static final int MEER = 100;

    /** Makes a jaarbudget with an amount in one field. */
    private static final Map<String, Function<Bedrag, Jaarbudget>> BEDRAGEN = Map.ofEntries(
            Map.entry("bedrag", GEZOND::withBedrag),
            Map.entry("begroting.posten.bedrag", bedrag -> met(post(SOORT, Optional.empty(), bedrag))),
            Map.entry(
                    "begroting.dienstverlening",
                    bedrag -> GEZOND.withBegroting(new Begroting(List.of(), bedrag, Bedrag.NUL))),
            Map.entry("begroting.winst", bedrag -> GEZOND.withBegroting(new Begroting(List.of(), Bedrag.NUL, bedrag))),
            Map.entry("oormerken.begroot", bedrag -> met(oormerk(bedrag, EURO, Bedrag.NUL))),
            Map.entry("oormerken.gerealiseerd", bedrag -> met(oormerk(EURO, bedrag, Bedrag.NUL))),
            Map.entry("oormerken.huur", bedrag -> met(oormerk(EURO, EURO, bedrag))),
            Map.entry(
                    "onttrekkingen.bedrag",
                    bedrag -> GEZOND.withOnttrekkingen(
                            new Onttrekking(Oormerkdoel.WAARDEVOL_WERK_BESCHERMD_WONEN, bedrag))),
            Map.entry(
                    "realisatie.lasten.bedrag",
                    bedrag -> GEZOND.withRealisatie(
                            new Realisatie(List.of(new Realisatiepost(SOORT, bedrag)), Bedrag.NUL))),
            Map.entry("realisatie.dienstverlening", bedrag -> GEZOND.withRealisatie(new Realisatie(List.of(), bedrag))),
            Map.entry("startbudget.posten.bedrag", bedrag -> metStartpost("Website", bedrag)),
            Map.entry(
                    "termijnbetalingen.bedrag",
                    bedrag -> GEZOND.withTermijnbetalingen(new Termijnbetaling(1, bedrag, Optional.empty()))),
            Map.entry(
                    "eigenBijdragen.geind",
                    bedrag ->
                            GEZOND.withEigenBijdragen(new EigenBijdrage(Voorzieningsoort.OVERIGE_VOORZIENING, bedrag))),
            Map.entry("sroi.opdrachtwaarde", bedrag -> GEZOND.withSroi(new Sroi(bedrag, EURO, Optional.empty()))),
            Map.entry("sroi.gerealiseerd", bedrag -> GEZOND.withSroi(new Sroi(EURO, bedrag, Optional.empty()))),
            Map.entry("sroi.prognose", bedrag -> GEZOND.withSroi(new Sroi(EURO, EURO, Optional.of(bedrag)))),
            Map.entry(
                    "tussenrapportage.lastenTotNu",
                    bedrag -> GEZOND.withTussenrapportage(
                            new Tussenrapportage(DAG, Optional.of(bedrag), Optional.empty()))),
            Map.entry(
                    "tussenrapportage.eindejaarsverwachting",
                    bedrag -> GEZOND.withTussenrapportage(
                            new Tussenrapportage(DAG, Optional.empty(), Optional.of(bedrag)))));

    /** Makes a jaarbudget with a text in one field. */
    private static final Map<String, Function<String, Jaarbudget>> TEKSTEN = Map.of(
            "begroting.posten.kostensoort",
            tekst -> met(post(new Kostensoort(tekst), Optional.empty(), EURO)),
            "begroting.posten.thema",
            tekst -> met(post(SOORT, Optional.of(tekst), EURO)),
            "accommodaties.naam",
            tekst -> GEZOND.withAccommodaties(new Accommodatie(tekst, 300, Optional.empty())),
            "accommodaties.redenKleiner",
            tekst -> GEZOND.withAccommodaties(new Accommodatie("Wijkcentrum", 100, Optional.of(tekst))),
            "afwijkingen.omschrijving",
            tekst -> GEZOND.withAfwijkingen(new Afwijking(tekst, EURO, true, Optional.empty())),
            "startbudget.posten.omschrijving",
            tekst -> metStartpost(tekst, EURO),
            "kadernota.prijseffecten",
            tekst -> GEZOND.withKadernota(kadernota().withPrijseffecten(tekst)),
            "kadernota.autonomeOntwikkelingen",
            tekst -> GEZOND.withKadernota(kadernota().withAutonomeOntwikkelingen(tekst)));

    /**
     * An attempt to make a jaarbudget that must fail.
     *
     * @param veld where the mistake is, such as {@code realisatie.dienstverlening}
     * @param melding what the refusal must say
     * @param maak makes it; throws an {@link IllegalArgumentException} with that message
     */
    public record Poging(String veld, String melding, Supplier<Jaarbudget> maak) {

        @Override
        public String toString() {
            return veld + ": " + melding;
        }
    }

    private OngeldigeJaarbudgetten() {}

    /** Every mistake there is. */
    public static Arbitrary<Poging> alle() {
        return Arbitraries.oneOf(
                negatieveBedragen(), legeTeksten(), teLangeTeksten(), vreemdeTekens(), buitenBereik(), tegenstrijdig());
    }

    /** An amount below nothing where only nothing or more will do. */
    public static Arbitrary<Poging> negatieveBedragen() {
        return Combinators.combine(
                        Arbitraries.of(BEDRAGEN.keySet().stream().sorted().toList()),
                        WillekeurigeBedragen.tussen(LAAGSTE, new Bedrag(-1)))
                .as((veld, bedrag) -> poging(veld, "Dit bedrag mag niet negatief zijn.", BEDRAGEN, bedrag));
    }

    /** A text without a single character that can be seen. */
    public static Arbitrary<Poging> legeTeksten() {
        return Combinators.combine(velden(), Arbitraries.of("", " ", "\t", "\n", " \u2003 "))
                .as((veld, tekst) -> poging(veld, lengte(veld), TEKSTEN, tekst));
    }

    /** A text that is one or more characters too long. */
    public static Arbitrary<Poging> teLangeTeksten() {
        return Combinators.combine(velden(), Arbitraries.integers().between(1, MEER))
                .as((veld, meer) -> poging(veld, lengte(veld), TEKSTEN, "x".repeat(langste(veld) + meer)));
    }

    /** A text that not every storage and format can hold. */
    public static Arbitrary<Poging> vreemdeTekens() {
        Arbitrary<String> teksten = Arbitraries.of("\u0000", "\u0007", "\u001b", "\ud83d", "\ude00", "\ufffe", "\uffff")
                .map(teken -> "a" + teken + "b");
        return Combinators.combine(velden(), teksten)
                .as((veld, tekst) ->
                        poging(veld, "Deze tekst bevat een teken dat niet te bewaren is.", TEKSTEN, tekst));
    }

    /** A number or a growth that is too small or too large. */
    public static Arbitrary<Poging> buitenBereik() {
        return Arbitraries.oneOf(
                buiten(1900, 2999)
                        .map(jaar -> new Poging(
                                "boekjaar",
                                "Een boekjaar ligt tussen 1900 en 2999.",
                                () -> GEZOND.withBoekjaar(new Boekjaar(jaar)))),
                buiten(1, 12)
                        .map(maand -> new Poging(
                                "termijnbetalingen.maand",
                                "Een maand is een getal van 1 tot en met 12.",
                                () -> GEZOND.withTermijnbetalingen(
                                        new Termijnbetaling(maand, EURO, Optional.empty())))),
                Arbitraries.integers()
                        .lessOrEqual(0)
                        .map(meters -> new Poging(
                                "accommodaties.oppervlakte",
                                "Een accommodatie meet ten minste een vierkante meter.",
                                () -> GEZOND.withAccommodaties(
                                        new Accommodatie("Wijkcentrum", meters, Optional.empty())))),
                groei("kadernota.volumegroei", groei -> kadernota().withVolumegroei(groei)),
                groei("kadernota.demografischeGroei", groei -> kadernota().withDemografischeGroei(groei)));
    }

    /** Parts that are valid by themselves and not together. */
    public static Arbitrary<Poging> tegenstrijdig() {
        Arbitrary<Poging> huur = Combinators.combine(
                        Arbitraries.of(Oormerkdoel.class),
                        WillekeurigeBedragen.nietNegatief(),
                        WillekeurigeBedragen.nietNegatief().optional(0.5))
                .as((doel, begroot, gerealiseerd) -> new Poging(
                        "oormerken.huur",
                        "De huur is niet hoger dan het bedrag van het oormerk.",
                        () -> met(new Oormerk(
                                doel,
                                begroot,
                                gerealiseerd,
                                gerealiseerd.orElse(begroot).plus(new Bedrag(1))))));
        Arbitrary<Poging> dubbel = Arbitraries.of(Oormerkdoel.class)
                .flatMap(WillekeurigeOormerken::voor)
                .map(oormerk -> new Poging(
                        "oormerken",
                        "Elk doel heeft ten hoogste een oormerk.",
                        () -> met(oormerk, oormerk.withBegroot(oormerk.begroot().plus(EURO)))));
        Arbitrary<Poging> onttrekking = Combinators.combine(
                        Arbitraries.of(Oormerkdoel.VRIJWILLIGERSORGANISATIES, Oormerkdoel.JEUGDOVERLAST),
                        WillekeurigeBedragen.nietNegatief())
                .as((doel, bedrag) -> new Poging(
                        "onttrekkingen.uit",
                        "Alleen uit de oormerken voor waardevol werk wordt onttrokken.",
                        () -> GEZOND.withOnttrekkingen(new Onttrekking(doel, bedrag))));
        return Arbitraries.oneOf(huur, dubbel, onttrekking);
    }

    private static Arbitrary<String> velden() {
        return Arbitraries.of(TEKSTEN.keySet().stream().sorted().toList());
    }

    private static int langste(String veld) {
        return switch (veld) {
            case "begroting.posten.thema" -> 60;
            case "accommodaties.redenKleiner", "afwijkingen.omschrijving" -> 1000;
            case "kadernota.prijseffecten", "kadernota.autonomeOntwikkelingen" -> 4000;
            default -> 200;
        };
    }

    private static String lengte(String veld) {
        return "Deze tekst is verplicht en telt ten hoogste " + langste(veld) + " tekens.";
    }

    private static <T> Poging poging(
            String veld, String melding, Map<String, Function<T, Jaarbudget>> velden, T waarde) {
        Function<T, Jaarbudget> maak = Optional.ofNullable(velden.get(veld)).orElseThrow();
        return new Poging(veld, melding, () -> maak.apply(waarde));
    }

    private static Arbitrary<Integer> buiten(int eerste, int laatste) {
        return Arbitraries.oneOf(
                Arbitraries.integers().lessOrEqual(eerste - 1),
                Arbitraries.integers().greaterOrEqual(laatste + 1));
    }

    private static Arbitrary<Poging> groei(String veld, Function<Percentage, Kadernota> met) {
        return WillekeurigePercentages.alle()
                .filter(groei -> groei.compareTo(Percentage.of(-100)) < 0 || groei.compareTo(Percentage.of(1_000)) > 0)
                .map(groei -> new Poging(
                        veld, "Een groei ligt tussen -100% en 1.000%.", () -> GEZOND.withKadernota(met.apply(groei))));
    }

    private static Kadernota kadernota() {
        return new Kadernota(DAG, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Begrotingspost post(Kostensoort soort, Optional<String> thema, Bedrag bedrag) {
        return new Begrotingspost(soort, Exploitatieonderdeel.PROGRAMMA, thema, bedrag);
    }

    private static Jaarbudget met(Begrotingspost post) {
        return GEZOND.withBegroting(new Begroting(List.of(post), Bedrag.NUL, Bedrag.NUL));
    }

    private static Oormerk oormerk(Bedrag begroot, Bedrag gerealiseerd, Bedrag huur) {
        return new Oormerk(Oormerkdoel.JEUGDOVERLAST, begroot, Optional.of(gerealiseerd), huur);
    }

    private static Jaarbudget met(Oormerk... oormerken) {
        return GEZOND.withOormerken(new Oormerken(List.of(oormerken)));
    }

    private static Jaarbudget metStartpost(String omschrijving, Bedrag bedrag) {
        return GEZOND.withStartbudget(new Startbudget(
                List.of(new Startbudgetpost(Bestemming.PROJECTKOSTEN, omschrijving, bedrag, false, DAG))));
    }
}
