package nl.gewoonindewijk.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.gewoonindewijk.dossier.Bewaarcategorie;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.DossierstukBuilder;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.bewaring.LandelijkeBewaarregeling;

/** Pieces of a dossier, from so long ago that their term has passed up to those that still run. */
public final class WillekeurigeDossierstukken {

    private static final LocalDate EERSTE = LocalDate.of(1995, 1, 1);
    private static final int LANGST_OPEN = 4_000;
    private static final int MEESTE_CATEGORIEEN = 3;
    private static final double HELFT = 0.5;

    private static final List<Bewaarcategorie> BEKEND = LandelijkeBewaarregeling.HUIDIG.gronden().stream()
            .flatMap(grond -> grond.categorieen().stream())
            .distinct()
            .toList();

    private WillekeurigeDossierstukken() {}

    /** Any piece, of a kind and number of its own. */
    public static Arbitrary<Dossierstuk> alle() {
        return stukken().flatMap(WillekeurigeDossierstukken::van);
    }

    /** What a dossier can say of one piece. */
    public static Arbitrary<Dossierstuk> van(Stukverwijzing stuk) {
        Arbitrary<Integer> later =
                Arbitraries.oneOf(Arbitraries.of(0, 1), Arbitraries.integers().between(0, LANGST_OPEN));
        return Combinators.combine(categorieen(), ontvangst(), later, later.optional(HELFT))
                .as((categorieen, ontvangenOp, gewijzigd, afgesloten) -> new DossierstukBuilder()
                        .stuk(stuk)
                        .categorieen(categorieen)
                        .ontvangenOp(ontvangenOp)
                        .gewijzigdOp(ontvangenOp.plusDays(gewijzigd))
                        .afgeslotenOp(dag(ontvangenOp, afgesloten))
                        .build())
                .withoutEdgeCases();
    }

    private static Optional<LocalDate> dag(LocalDate ontvangenOp, Optional<Integer> dagen) {
        return dagen.map(ontvangenOp::plusDays);
    }

    private static Arbitrary<LocalDate> ontvangst() {
        return Arbitraries.oneOf(
                WillekeurigeDatums.vanOndersteuning(),
                WillekeurigeDatums.tussen(EERSTE, WillekeurigeDatums.LAATSTE_VAN_ONDERSTEUNING));
    }

    /** References to pieces of every kind. */
    public static Arbitrary<Stukverwijzing> stukken() {
        return Combinators.combine(Arbitraries.of(Stuksoort.class), WillekeurigeHuishoudleden.nummers())
                .as(Stukverwijzing::new);
    }

    /** Some kinds of piece, at least one. */
    public static Arbitrary<List<Stuksoort>> soorten() {
        return Arbitraries.of(Stuksoort.class).list().ofMinSize(1).ofMaxSize(Stuksoort.values().length);
    }

    /** Some categories, at least one. */
    public static Arbitrary<List<Bewaarcategorie>> categorieen() {
        return categorie().list().ofMinSize(1).ofMaxSize(MEESTE_CATEGORIEEN);
    }

    /** Mostly a category of law or selectielijst, now and then one of the host. */
    public static Arbitrary<Bewaarcategorie> categorie() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.of(BEKEND)),
                Tuple.of(1, WillekeurigeCodes.alle().map(Bewaarcategorie::new)));
    }
}
