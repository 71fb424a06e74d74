package nl.gewoonindewijk.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.ondersteuning.Partij;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.VerplichtingBuilder;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.Zaaksoort;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;

/** Duties: of contract and law, of everyone, in a known neighbourhood or not, open and done. */
public final class WillekeurigeVerplichtingen {

    private static final double HELFT = 0.5;
    private static final int LANGSTE_TERMIJN = 400;
    private static final int MEESTE = 4;

    /** Stands in until the case is known. */
    private static final Zaakverwijzing ERGENS = new Zaakverwijzing(Zaaksoort.AANMELDING, new UUID(0, 0));

    private WillekeurigeVerplichtingen() {}

    /** Of any case, open or done. */
    public static Arbitrary<Verplichting> alle() {
        return Combinators.combine(zaken(), van(ERGENS)).as((zaak, verplichting) -> verplichting.withZaak(zaak));
    }

    /** Of one case, open or done. */
    public static Arbitrary<Verplichting> van(Zaakverwijzing zaak) {
        return Combinators.combine(
                        open(zaak), WillekeurigeDatums.vanOndersteuning().optional(HELFT))
                .as(Verplichting::withVervuldOp);
    }

    /** Of any one case, still to be done: none, one or several. */
    public static Arbitrary<Voorraad> voorraden() {
        return Combinators.combine(zaken(), open(ERGENS).list().ofMaxSize(MEESTE))
                .as(Voorraad::van);
    }

    /**
     * The open duties of a case.
     *
     * @param zaak the case
     * @param open its duties
     */
    public record Voorraad(Zaakverwijzing zaak, List<Verplichting> open) {

        static Voorraad van(Zaakverwijzing zaak, List<Verplichting> verplichtingen) {
            return new Voorraad(
                    zaak,
                    verplichtingen.stream()
                            .map(verplichting -> verplichting.withZaak(zaak))
                            .toList());
        }
    }

    /** Of one case, still to be done. */
    public static Arbitrary<Verplichting> open(Zaakverwijzing zaak) {
        return Builders.withBuilder(() -> new VerplichtingBuilder().zaak(zaak).vervuldOp(Optional.empty()))
                .use(Arbitraries.oneOf(
                        Arbitraries.of(Voorschrift.class).map(Voorschrift::code), WillekeurigeRegelcodes.alle()))
                .in(VerplichtingBuilder::regel)
                .use(Arbitraries.oneOf(
                        Arbitraries.of(Voorschrift.class).map(Voorschrift::bron), WillekeurigeToetsrapporten.bronnen()))
                .in(VerplichtingBuilder::bron)
                .use(WillekeurigeHuishoudleden.wijken().optional(HELFT))
                .in((bouw, wijk) -> bouw.wijk(wijk))
                .use(Arbitraries.of(Partij.class))
                .in(VerplichtingBuilder::partij)
                .use(Arbitraries.of(Termijn.Regime.class))
                .in(VerplichtingBuilder::regime)
                .use(dagen())
                .in((bouw, dagen) -> bouw.vanaf(dagen.vanaf()).uiterlijk(dagen.uiterlijk()))
                .build(VerplichtingBuilder::build)
                .withoutEdgeCases();
    }

    /** Cases of every kind. */
    public static Arbitrary<Zaakverwijzing> zaken() {
        return Combinators.combine(Arbitraries.of(Zaaksoort.class), WillekeurigeHuishoudleden.nummers())
                .as(Zaakverwijzing::new);
    }

    private record Dagen(LocalDate vanaf, LocalDate uiterlijk) {}

    private static Arbitrary<Dagen> dagen() {
        return Combinators.combine(
                        WillekeurigeDatums.vanOndersteuning(),
                        Arbitraries.oneOf(
                                Arbitraries.of(0, 1), Arbitraries.integers().between(0, LANGSTE_TERMIJN)))
                .as((vanaf, dagen) -> new Dagen(vanaf, vanaf.plusDays(dagen)));
    }
}
