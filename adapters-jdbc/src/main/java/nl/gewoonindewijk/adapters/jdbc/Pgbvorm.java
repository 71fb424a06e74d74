package nl.gewoonindewijk.adapters.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.PgbId;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.pgb.Herziening;
import nl.gewoonindewijk.ondersteuning.pgb.Pgb;
import nl.gewoonindewijk.ondersteuning.pgb.Pgbaanvraag;

/** How a persoonsgebonden budget is stored. */
final class Pgbvorm {

    private static final Lijst<Pgb, Herziening> HERZIENINGEN = new Lijst<>(
            Zaakvorm.lijst(
                    "gidw_herziening",
                    List.of(
                            new Kolom<>("geevalueerd_op", Herziening::geevalueerdOp),
                            new Kolom<>("advies", Herziening::advies),
                            new Kolom<>("besloten_op", Herziening::beslotenOp),
                            new Kolom<>("besluit", Herziening::besluit))),
            Pgbvorm::herzieningen,
            rij -> new Herziening(
                    rij.datum("geevalueerd_op"),
                    rij.keuze(Herziening.Keuze.class, "advies"),
                    rij.datum("besloten_op"),
                    rij.keuze(Herziening.Keuze.class, "besluit")));

    static final Zaakvorm<Pgb> VORM = Zaakvorm.van(
            "gidw_pgb",
            List.of(
                    aanvraag("ondersteuningsplan", Pgbaanvraag::plan),
                    aanvraag("pgbplan", Pgbaanvraag::pgbplan),
                    aanvraag("besproken_op", Pgbaanvraag::besprokenOp),
                    new Kolom<>(
                            "toegekend_op",
                            pgb -> pgb instanceof Pgb.Beeindigd beeindigd
                                    ? Optional.of(beeindigd.toegekendOp())
                                    : toegekend(pgb).map(Pgb.Toegekend::toegekendOp)),
                    Kolom.alleen(Pgb.Afgewezen.class, "afgewezen_op", Pgb.Afgewezen::afgewezenOp),
                    Kolom.alleen(Pgb.InHerziening.class, "geevalueerd_op", Pgb.InHerziening::geevalueerdOp),
                    Kolom.alleen(Pgb.InHerziening.class, "advies", Pgb.InHerziening::advies)),
            List.of(HERZIENINGEN),
            Pgbvorm::maak);

    private Pgbvorm() {}

    private static Pgb maak(Opdracht opdracht, Rij hoofd, Rijen rijen) {
        Pgbaanvraag aanvraag = maakAanvraag(opdracht, hoofd);
        return switch (hoofd.keuze(Pgb.Status.class, "status")) {
            case AANGEVRAAGD -> new Pgb.Aangevraagd(aanvraag);
            case TOEGEKEND -> maakToegekend(aanvraag, hoofd, rijen);
            case IN_HERZIENING ->
                new Pgb.InHerziening(
                        maakToegekend(aanvraag, hoofd, rijen),
                        hoofd.datum("geevalueerd_op"),
                        hoofd.keuze(Herziening.Keuze.class, "advies"));
            case AFGEWEZEN -> new Pgb.Afgewezen(aanvraag, hoofd.datum("afgewezen_op"));
            case BEEINDIGD -> new Pgb.Beeindigd(aanvraag, hoofd.datum("toegekend_op"), HERZIENINGEN.lees(rijen));
        };
    }

    private static Pgb.Toegekend maakToegekend(Pgbaanvraag aanvraag, Rij hoofd, Rijen rijen) {
        return new Pgb.Toegekend(aanvraag, hoofd.datum("toegekend_op"), HERZIENINGEN.lees(rijen));
    }

    private static Pgbaanvraag maakAanvraag(Opdracht opdracht, Rij hoofd) {
        return new Pgbaanvraag(
                new PgbId(hoofd.uuid("nummer")),
                opdracht,
                new PlanId(hoofd.uuid("ondersteuningsplan")),
                Zaakvorm.lid(hoofd),
                hoofd.dossiertekst("pgbplan"),
                hoofd.datum("besproken_op"),
                hoofd.datum("begonnen_op"));
    }

    private static List<Herziening> herzieningen(Pgb pgb) {
        return pgb instanceof Pgb.Beeindigd beeindigd
                ? beeindigd.herzieningen()
                : toegekend(pgb).map(Pgb.Toegekend::herzieningen).orElse(List.of());
    }

    private static Optional<Pgb.Toegekend> toegekend(Pgb pgb) {
        if (pgb instanceof Pgb.Toegekend toegekend) {
            return Optional.of(toegekend);
        }
        return pgb instanceof Pgb.InHerziening bezig ? Optional.of(bezig.toegekend()) : Optional.empty();
    }

    private static Kolom<Pgb> aanvraag(String naam, Function<Pgbaanvraag, ?> waarde) {
        return new Kolom<>(naam, waarde).van(Pgb::aanvraag);
    }
}
