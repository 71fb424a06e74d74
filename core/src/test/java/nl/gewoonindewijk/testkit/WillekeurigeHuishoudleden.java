package nl.gewoonindewijk.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.gedeeld.Geboortedatum;
import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.gedeeld.InwonerId;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;

/** Residents as members of a household, and those who support them. */
public final class WillekeurigeHuishoudleden {

    private static final int LANGSTE_MEDEWERKER = 100;
    private static final List<LocalDate> SCHRIKKELDAGEN = List.of(LocalDate.of(2004, 2, 29), LocalDate.of(2008, 2, 29));

    private WillekeurigeHuishoudleden() {}

    /** Any resident: each of another household. */
    public static Arbitrary<Huishoudlid> alle() {
        return Combinators.combine(nummers().map(InwonerId::new), nummers().map(HuishoudenId::new), wijken())
                .as(Huishoudlid::new);
    }

    /**
     * Residents who come back: of a few residents, households and neighbourhoods, in every combination.
     *
     * @param aantal how many there are of each, at least 1
     */
    public static Arbitrary<Huishoudlid> uit(int aantal) {
        Arbitrary<Integer> keuze = Arbitraries.integers().between(1, aantal);
        return Combinators.combine(keuze, keuze, keuze)
                .as((inwoner, huishouden, wijk) -> new Huishoudlid(
                        new InwonerId(new UUID(1, inwoner)),
                        new HuishoudenId(new UUID(2, huishouden)),
                        new Wijkcode("WK03920" + wijk)));
    }

    /** Any neighbourhood, of Haarlem half of the time. */
    public static Arbitrary<Wijkcode> wijken() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 99).map(nummer -> new Wijkcode("WK0392%02d".formatted(nummer))),
                Arbitraries.integers().between(0, 999_999).map(nummer -> new Wijkcode("WK%06d".formatted(nummer))));
    }

    /** Those who act: by any name. */
    public static Arbitrary<MedewerkerId> medewerkers() {
        return WillekeurigeTeksten.tot(LANGSTE_MEDEWERKER).map(MedewerkerId::new);
    }

    /** Days of birth of young and old, many of whom become 18 in the years of the contract; leap days among them. */
    public static Arbitrary<Geboortedatum> geboortedatums() {
        return Arbitraries.oneOf(
                        Arbitraries.of(SCHRIKKELDAGEN),
                        WillekeurigeDatums.tussen(LocalDate.of(2004, 1, 1), LocalDate.of(2010, 12, 31)),
                        WillekeurigeDatums.tussen(LocalDate.of(1920, 1, 1), LocalDate.of(2026, 12, 31)))
                .map(Geboortedatum::new);
    }

    /** Numbers of the library's own, never the same twice. */
    static Arbitrary<UUID> nummers() {
        return Arbitraries.randomValue(toeval -> new UUID(toeval.nextLong(), toeval.nextLong()));
    }
}
