package nl.gewoonindewijk.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.dossier.inzage.Gegevensregel;
import nl.gewoonindewijk.dossier.inzage.Rubriek;
import nl.gewoonindewijk.dossier.inzage.Stukinhoud;
import nl.gewoonindewijk.dossier.inzage.Uittreksel;
import nl.gewoonindewijk.dossier.overdracht.Gegevensoverdracht;
import nl.gewoonindewijk.dossier.overdracht.GegevensoverdrachtBuilder;
import nl.gewoonindewijk.dossier.overdracht.Manifest;

/** What stands in pieces, and what is made of it: extracts and handovers. */
public final class WillekeurigeStukinhouden {

    private static final int LANGSTE = 60;
    private static final int MEESTE = 5;
    private static final int MEESTE_ONTBREKEND = 2;
    private static final int LANGST_GEVRAAGD = 60;

    private WillekeurigeStukinhouden() {}

    /** The contents of any piece, among them none at all. */
    public static Arbitrary<Stukinhoud> alle() {
        return Combinators.combine(WillekeurigeDossierstukken.stukken(), regels())
                .as(Stukinhoud::new);
    }

    private static Arbitrary<List<Gegevensregel>> regels() {
        return Combinators.combine(
                        WillekeurigeTeksten.tot(LANGSTE),
                        WillekeurigeDossierteksten.alle(),
                        Arbitraries.of(true, false))
                .as(Gegevensregel::new)
                .list()
                .ofMaxSize(MEESTE)
                .withoutEdgeCases();
    }

    /** Any extract: complete, or with pieces that could not be read. */
    public static Arbitrary<Uittreksel> uittreksels() {
        return Combinators.combine(
                        WillekeurigeDossiers.ids(),
                        WillekeurigeDatums.vanOndersteuning(),
                        Combinators.combine(WillekeurigeTeksten.tot(LANGSTE), regels())
                                .as(Rubriek::van)
                                .list()
                                .ofMaxSize(MEESTE),
                        WillekeurigeDossierstukken.stukken().list().ofMaxSize(MEESTE_ONTBREKEND))
                .as(Uittreksel::new)
                .withoutEdgeCases();
    }

    /** Any handover, with the manifest of what is in it. */
    public static Arbitrary<Gegevensoverdracht> overdrachten() {
        return Combinators.combine(
                        WillekeurigeDossiers.ids(),
                        WillekeurigePersonalia.alle(),
                        WillekeurigeDatums.vanOndersteuning(),
                        Arbitraries.integers().between(0, LANGST_GEVRAAGD),
                        alle().list().ofMaxSize(MEESTE))
                .as((dossier, personalia, gevraagdOp, later, stukken) -> new GegevensoverdrachtBuilder()
                        .dossier(dossier)
                        .personalia(personalia)
                        .gevraagdOp(gevraagdOp)
                        .opgemaaktOp(gevraagdOp.plusDays(later))
                        .stukken(stukken)
                        .manifest(Manifest.van(stukken))
                        .build())
                .withoutEdgeCases();
    }
}
