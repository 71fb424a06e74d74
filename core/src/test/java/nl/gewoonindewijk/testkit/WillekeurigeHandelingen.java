package nl.gewoonindewijk.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.ondersteuning.Handeling;
import nl.gewoonindewijk.ondersteuning.HandelingBuilder;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;

/** What employees did, each by a command of its own. */
public final class WillekeurigeHandelingen {

    private static final int MEESTE_VERSIES = 1_000_000;
    private static final int NANOS_PER_SECONDE = 1_000_000_000;

    private WillekeurigeHandelingen() {}

    /** In any case. */
    public static Arbitrary<Handeling> alle() {
        return van(WillekeurigeVerplichtingen.zaken());
    }

    /** In one case. */
    public static Arbitrary<Handeling> van(Zaakverwijzing zaak) {
        return van(Arbitraries.just(zaak));
    }

    private static Arbitrary<Handeling> van(Arbitrary<Zaakverwijzing> zaken) {
        return Combinators.combine(
                        WillekeurigeHuishoudleden.nummers(),
                        WillekeurigeHuishoudleden.medewerkers(),
                        tijdstippen(),
                        Arbitraries.of(Handelingsoort.class),
                        zaken,
                        Arbitraries.longs().between(1, MEESTE_VERSIES))
                .as((commando, medewerker, tijdstip, soort, zaak, versie) -> new HandelingBuilder()
                        .commando(commando)
                        .medewerker(medewerker)
                        .tijdstip(tijdstip)
                        .soort(soort)
                        .zaak(zaak)
                        .versie(versie)
                        .build());
    }

    /** Any moment of the years 2023 up to and including 2026, to the nanosecond. */
    public static Arbitrary<Instant> tijdstippen() {
        return Combinators.combine(
                        Arbitraries.longs().between(seconde(2023), seconde(2027) - 1),
                        Arbitraries.integers().between(0, NANOS_PER_SECONDE - 1))
                .as(Instant::ofEpochSecond);
    }

    private static long seconde(int jaar) {
        return LocalDate.of(jaar, 1, 1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }
}
