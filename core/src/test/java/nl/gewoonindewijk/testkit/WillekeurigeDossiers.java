package nl.gewoonindewijk.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierBuilder;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierhouder;
import nl.gewoonindewijk.dossier.Dossierkenmerk;
import nl.gewoonindewijk.dossier.Dossierkop;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Opschorting;
import nl.gewoonindewijk.dossier.OpschortingBuilder;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.Team;
import nl.gewoonindewijk.dossier.Vernietigingsverzoek;
import nl.gewoonindewijk.dossier.VernietigingsverzoekBuilder;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.gedeeld.InwonerId;

/** Dossiers of residents and households, from those without any piece up to those that are held up and asked about. */
public final class WillekeurigeDossiers {

    private static final int MEESTE = 3;
    private static final int MEESTE_STUKKEN = 5;
    private static final int LANGSTE = 1_000;
    private static final double HELFT = 0.5;

    private WillekeurigeDossiers() {}

    /** Of any assignment. */
    public static Arbitrary<Dossier> alle() {
        return WillekeurigeOpdrachten.alle().flatMap(WillekeurigeDossiers::van);
    }

    /** Of one assignment; each has a number, kenmerk and holder of its own. */
    public static Arbitrary<Dossier> van(Opdracht opdracht) {
        return WillekeurigeDossierstukken.alle()
                .list()
                .ofMaxSize(MEESTE_STUKKEN)
                .flatMap(stukken -> met(opdracht, stukken));
    }

    /** Of one assignment, with exactly these pieces. */
    public static Arbitrary<Dossier> met(Opdracht opdracht, List<Dossierstuk> stukken) {
        return Builders.withBuilder(() -> new DossierBuilder().stukken(stukken))
                .use(koppen(opdracht))
                .in(DossierBuilder::kop)
                .use(WillekeurigePersonalia.alle())
                .in(DossierBuilder::personalia)
                .use(teams())
                .in(DossierBuilder::teams)
                .use(opschortingen().list().ofMaxSize(MEESTE))
                .in(DossierBuilder::opschortingen)
                .use(verzoeken(stukken.stream().map(Dossierstuk::stuk).toList())
                        .list()
                        .ofMaxSize(MEESTE))
                .in(DossierBuilder::verzoeken)
                .build(DossierBuilder::build)
                // Each part brings its own boundaries; combining them would cost more than it finds.
                .withoutEdgeCases();
    }

    /** What never changes about a dossier. */
    public static Arbitrary<Dossierkop> koppen(Opdracht opdracht) {
        return Combinators.combine(ids(), kenmerken(), houders(), WillekeurigeDatums.vanOndersteuning())
                .as((id, kenmerk, houder, geopendOp) -> new Dossierkop(id, opdracht, kenmerk, houder, geopendOp));
    }

    /** Numbers of dossiers, never the same twice. */
    public static Arbitrary<DossierId> ids() {
        return WillekeurigeHuishoudleden.nummers().map(DossierId::new);
    }

    /** Kenmerken of dossiers, never the same twice. */
    public static Arbitrary<Dossierkenmerk> kenmerken() {
        return WillekeurigeHuishoudleden.nummers().map(Dossierkenmerk::new);
    }

    /** Residents and households, never the same twice. */
    public static Arbitrary<Dossierhouder> houders() {
        return Arbitraries.oneOf(
                WillekeurigeHuishoudleden.nummers().map(InwonerId::new).map(Dossierhouder.Inwoner::new),
                WillekeurigeHuishoudleden.nummers().map(HuishoudenId::new).map(Dossierhouder.Huishouden::new));
    }

    /** None, one or several teams, now and then the same twice. */
    public static Arbitrary<List<Team>> teams() {
        return Arbitraries.oneOf(Arbitraries.of("noord", "zuid").map(WillekeurigeDossiers::team), team())
                .list()
                .ofMaxSize(MEESTE);
    }

    /** Any team. */
    public static Arbitrary<Team> team() {
        return WillekeurigeCodes.alle().map(Team::new);
    }

    private static Team team(String code) {
        return new Team(new Code(code));
    }

    /** Reasons to wait with destruction, which still hold or no longer. */
    public static Arbitrary<Opschorting> opschortingen() {
        return Combinators.combine(
                        WillekeurigeHuishoudleden.nummers(),
                        Arbitraries.of(Opschorting.Reden.class),
                        WillekeurigeDatums.vanOndersteuning(),
                        dagen().optional(HELFT))
                .as((nummer, reden, vanaf, dagen) -> new OpschortingBuilder()
                        .nummer(nummer)
                        .reden(reden)
                        .vanaf(vanaf)
                        .opgehevenOp(na(vanaf, dagen))
                        .build());
    }

    /**
     * Requests for destruction: not decided yet, granted or turned down.
     *
     * @param stukken the pieces that can be asked for; any other if there are none
     */
    public static Arbitrary<Vernietigingsverzoek> verzoeken(List<Stukverwijzing> stukken) {
        Arbitrary<Stukverwijzing> keuze =
                stukken.isEmpty() ? WillekeurigeDossierstukken.stukken() : Arbitraries.of(stukken);
        return WillekeurigeDatums.vanOndersteuning().flatMap(ontvangenOp -> Builders.withBuilder(
                        () -> new VernietigingsverzoekBuilder().ontvangenOp(ontvangenOp))
                .use(WillekeurigeHuishoudleden.nummers())
                .in(VernietigingsverzoekBuilder::nummer)
                .use(Arbitraries.of(Beslisser.class))
                .in(VernietigingsverzoekBuilder::verzoeker)
                .use(keuze.list().ofMinSize(1).ofMaxSize(MEESTE))
                .in(VernietigingsverzoekBuilder::stukken)
                .use(dagen().map(ontvangenOp::plusDays).optional(HELFT))
                .in((bouw, uiterlijk) -> bouw.uiterlijk(uiterlijk))
                .use(besluiten(ontvangenOp).optional(HELFT))
                .in((bouw, besluit) -> bouw.besluit(besluit))
                .build(VernietigingsverzoekBuilder::build)
                .withoutEdgeCases());
    }

    private static Arbitrary<Vernietigingsverzoek.Besluit> besluiten(LocalDate ontvangenOp) {
        Arbitrary<LocalDate> op = dagen().map(ontvangenOp::plusDays);
        return Arbitraries.oneOf(
                op.map(Vernietigingsverzoek.Ingewilligd::new),
                Combinators.combine(
                                op, Arbitraries.of(Vernietigingsverzoek.Grond.class), WillekeurigeDossierteksten.alle())
                        .as(Vernietigingsverzoek.Afgewezen::new));
    }

    private static Arbitrary<Integer> dagen() {
        return Arbitraries.oneOf(Arbitraries.of(0, 1), Arbitraries.integers().between(0, LANGSTE));
    }

    private static Optional<LocalDate> na(LocalDate vanaf, Optional<Integer> dagen) {
        return dagen.map(vanaf::plusDays);
    }
}
