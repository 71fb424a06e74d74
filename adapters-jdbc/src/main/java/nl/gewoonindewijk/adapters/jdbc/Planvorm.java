package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.Deelname;
import nl.gewoonindewijk.ondersteuning.Duur;
import nl.gewoonindewijk.ondersteuning.Onderdeel;
import nl.gewoonindewijk.ondersteuning.Ondersteuningsvorm;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.plan.Activiteit;
import nl.gewoonindewijk.ondersteuning.plan.Betrokkene;
import nl.gewoonindewijk.ondersteuning.plan.Bevestiging;
import nl.gewoonindewijk.ondersteuning.plan.Doel;
import nl.gewoonindewijk.ondersteuning.plan.Evaluatie;
import nl.gewoonindewijk.ondersteuning.plan.Geldend;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.plan.Ondertekening;
import nl.gewoonindewijk.ondersteuning.plan.Planinhoud;
import nl.gewoonindewijk.ondersteuning.plan.Plankop;
import nl.gewoonindewijk.ondersteuning.plan.Planverloop;
import nl.gewoonindewijk.ondersteuning.plan.Planversie;
import nl.gewoonindewijk.ondersteuning.plan.Recht;
import nl.gewoonindewijk.ondersteuning.plan.Tekenbaar;

/**
 * How an ondersteuningsplan is stored: every content that was signed, in order, and last the one that is being written. Each
 * signature stands under the content with its number.
 */
final class Planvorm {

    private static final String PLANINHOUD = "planinhoud";

    private static final Lijst<Ondersteuningsplan, Planinhoud> INHOUDEN = new Lijst<>(
            Zaakvorm.lijst(
                    "gidw_planinhoud",
                    List.of(
                            new Kolom<>("eigen_kracht", Planinhoud::eigenKracht),
                            new Kolom<>("voorliggend", Planinhoud::voorliggend),
                            new Kolom<>("perspectief", Planinhoud::perspectief),
                            new Kolom<>("evaluatie_op", Planinhoud::evaluatieOp))),
            Planvorm::inhouden,
            rij -> new Planinhoud(
                    List.of(),
                    rij.misschien("eigen_kracht", Rij::dossiertekst),
                    rij.misschien("voorliggend", Rij::dossiertekst),
                    List.of(),
                    List.of(),
                    rij.misschien("perspectief", Rij::dossiertekst),
                    List.of(),
                    rij.misschien("evaluatie_op", Rij::datum)));

    private static final Lijst<Ondersteuningsplan, Ondertekening> ONDERTEKENINGEN = new Lijst<>(
            Zaakvorm.lijst(
                    "gidw_ondertekening",
                    List.of(
                            new Kolom<>("getekend_op", Ondertekening::op),
                            new Kolom<>("medewerker", Ondertekening::medewerker))),
            plan -> versies(plan).map(Planversie::ondertekening).asJava(),
            rij -> new Ondertekening(rij.datum("getekend_op"), rij.medewerker("medewerker")));

    private static final Deellijst<Ondersteuningsplan, Doel> DOELEN = inhoud(
            "gidw_doel",
            Planinhoud::doelen,
            List.of(new Kolom<>("doel", Doel::doel), new Kolom<>("resultaat", Doel::resultaat)),
            rij -> new Doel(rij.dossiertekst("doel"), rij.dossiertekst("resultaat")));

    private static final Deellijst<Ondersteuningsplan, Activiteit> ACTIVITEITEN = inhoud(
            "gidw_activiteit",
            Planinhoud::activiteiten,
            List.of(
                    new Kolom<>("omschrijving", Activiteit::omschrijving),
                    new Kolom<>("onderdeel", activiteit -> activiteit.vorm().onderdeel()),
                    new Kolom<>("deelname", activiteit -> activiteit.vorm().deelname()),
                    new Kolom<>("duur", activiteit -> activiteit.vorm().duur())),
            rij -> new Activiteit(
                    rij.dossiertekst("omschrijving"),
                    new Ondersteuningsvorm(
                            rij.keuze(Onderdeel.class, "onderdeel"),
                            rij.keuze(Deelname.class, "deelname"),
                            rij.keuze(Duur.class, "duur"))));

    private static final Deellijst<Ondersteuningsplan, Betrokkene> BETROKKENEN = inhoud(
            "gidw_betrokkene",
            Planinhoud::betrokkenen,
            List.of(new Kolom<>("wie", Betrokkene::wie), new Kolom<>("rol", Betrokkene::rol)),
            rij -> new Betrokkene(rij.dossiertekst("wie"), rij.keuze(Betrokkene.Rol.class, "rol")));

    private static final Deellijst<Ondersteuningsplan, Recht> RECHTEN = inhoud(
            "gidw_recht",
            Planinhoud::rechten,
            List.of(new Kolom<>("recht", Function.identity())),
            rij -> rij.keuze(Recht.class, "recht"));

    private static final Lijst<Ondersteuningsplan, Evaluatie> EVALUATIES = new Lijst<>(
            Zaakvorm.lijst(
                    "gidw_evaluatie",
                    List.of(
                            new Kolom<>("geevalueerd_op", Evaluatie::op),
                            new Kolom<>("aanleiding", Evaluatie::aanleiding),
                            new Kolom<>("besluit", Evaluatie::besluit),
                            new Kolom<>("volgende_op", Evaluatie::volgendeOp))),
            Planvorm::evaluaties,
            rij -> new Evaluatie(
                    rij.datum("geevalueerd_op"),
                    rij.keuze(Evaluatie.Aanleiding.class, "aanleiding"),
                    List.of(),
                    rij.keuze(Evaluatie.Besluit.class, "besluit"),
                    rij.misschien("volgende_op", Rij::datum)));

    private static final Deellijst<Ondersteuningsplan, Betrokkene.Rol> DEELNEMERS = Deellijst.van(
            "gidw_evaluatiedeelnemer",
            Zaakvorm.SLEUTEL,
            "evaluatie",
            Planvorm::evaluaties,
            Evaluatie::deelnemers,
            List.of(new Kolom<>("rol", Function.identity())),
            rij -> rij.keuze(Betrokkene.Rol.class, "rol"));

    private static final Lijst<Ondersteuningsplan, Bevestiging> BEVESTIGINGEN = new Lijst<>(
            Zaakvorm.lijst(
                    "gidw_bevestiging",
                    List.of(
                            new Kolom<>("reden", Bevestiging::reden),
                            new Kolom<>("gevraagd_op", Bevestiging::gevraagdOp),
                            new Kolom<>("afgegeven_op", Bevestiging::afgegevenOp))),
            plan -> verloop(plan).map(Planverloop::bevestigingen).orElse(List.of()),
            rij -> new Bevestiging(
                    rij.keuze(Bevestiging.Reden.class, "reden"),
                    rij.datum("gevraagd_op"),
                    rij.misschien("afgegeven_op", Rij::datum)));

    static final Zaakvorm<Ondersteuningsplan> VORM = Zaakvorm.van(
            "gidw_ondersteuningsplan",
            List.of(
                    new Kolom<>("lopend_huishouden", plan -> Optional.of(
                                    plan.kop().lid().huishouden())
                            .filter(huishouden -> plan.status().isLopend())),
                    Kolom.alleen(
                            Ondersteuningsplan.Ingetrokken.class,
                            "ingetrokken_op",
                            Ondersteuningsplan.Ingetrokken::ingetrokkenOp)),
            List.of(
                    INHOUDEN,
                    ONDERTEKENINGEN,
                    DOELEN.lijst(),
                    ACTIVITEITEN.lijst(),
                    BETROKKENEN.lijst(),
                    RECHTEN.lijst(),
                    EVALUATIES,
                    DEELNEMERS.lijst(),
                    BEVESTIGINGEN),
            Planvorm::maak);

    private Planvorm() {}

    private static Ondersteuningsplan maak(Opdracht opdracht, Rij hoofd, Rijen rijen) {
        Plankop kop = new Plankop(
                new PlanId(hoofd.uuid("nummer")), opdracht, Zaakvorm.lid(hoofd), hoofd.datum("begonnen_op"));
        Vector<Planinhoud> inhouden = maakInhouden(rijen);
        return switch (hoofd.keuze(Ondersteuningsplan.Status.class, "status")) {
            case CONCEPT -> new Ondersteuningsplan.Concept(kop, laatste(inhouden));
            case GETEKEND -> new Ondersteuningsplan.Getekend(kop, maakVerloop(inhouden, rijen));
            case IN_BIJSTELLING ->
                new Ondersteuningsplan.InBijstelling(kop, maakVerloop(inhouden, rijen), laatste(inhouden));
            case BEEINDIGD -> new Ondersteuningsplan.Beeindigd(kop, maakVerloop(inhouden, rijen));
            case INGETROKKEN ->
                new Ondersteuningsplan.Ingetrokken(kop, laatste(inhouden), hoofd.datum("ingetrokken_op"));
        };
    }

    private static Planinhoud laatste(Vector<Planinhoud> inhouden) {
        return inhouden.lastOption()
                .getOrElseThrow(() -> new IllegalArgumentException("Van dit plan ontbreekt de inhoud."));
    }

    private static Vector<Planinhoud> maakInhouden(Rijen rijen) {
        Map<Integer, List<Doel>> doelen = DOELEN.lees(rijen);
        Map<Integer, List<Activiteit>> activiteiten = ACTIVITEITEN.lees(rijen);
        Map<Integer, List<Betrokkene>> betrokkenen = BETROKKENEN.lees(rijen);
        Map<Integer, List<Recht>> rechten = RECHTEN.lees(rijen);
        return Vector.ofAll(INHOUDEN.lees(rijen))
                .zipWithIndex((inhoud, nummer) -> inhoud.withDoelen(doelen.getOrElse(nummer, List.of()))
                        .withActiviteiten(activiteiten.getOrElse(nummer, List.of()))
                        .withBetrokkenen(betrokkenen.getOrElse(nummer, List.of()))
                        .withRechten(rechten.getOrElse(nummer, List.of())));
    }

    private static Planverloop maakVerloop(Vector<Planinhoud> inhouden, Rijen rijen) {
        Map<Integer, List<Betrokkene.Rol>> deelnemers = DEELNEMERS.lees(rijen);
        return new Planverloop(
                inhouden.zipWith(ONDERTEKENINGEN.lees(rijen), Planversie::new).asJava(),
                Vector.ofAll(EVALUATIES.lees(rijen))
                        .zipWithIndex((evaluatie, nummer) ->
                                evaluatie.withDeelnemers(deelnemers.getOrElse(nummer, List.of())))
                        .asJava(),
                BEVESTIGINGEN.lees(rijen));
    }

    private static List<Planinhoud> inhouden(Ondersteuningsplan plan) {
        return versies(plan)
                .map(Planversie::inhoud)
                .appendAll(geschreven(plan).stream().toList())
                .asJava();
    }

    private static Optional<Planinhoud> geschreven(Ondersteuningsplan plan) {
        if (plan instanceof Tekenbaar tekenbaar) {
            return Optional.of(tekenbaar.inhoud());
        }
        return plan instanceof Ondersteuningsplan.Ingetrokken ingetrokken
                ? Optional.of(ingetrokken.inhoud())
                : Optional.empty();
    }

    private static Vector<Planversie> versies(Ondersteuningsplan plan) {
        return Vector.ofAll(verloop(plan).map(Planverloop::versies).orElse(List.of()));
    }

    private static List<Evaluatie> evaluaties(Ondersteuningsplan plan) {
        return verloop(plan).map(Planverloop::evaluaties).orElse(List.of());
    }

    private static Optional<Planverloop> verloop(Ondersteuningsplan plan) {
        if (plan instanceof Geldend geldend) {
            return Optional.of(geldend.verloop());
        }
        return plan instanceof Ondersteuningsplan.Beeindigd beeindigd
                ? Optional.of(beeindigd.verloop())
                : Optional.empty();
    }

    private static <T> Deellijst<Ondersteuningsplan, T> inhoud(
            String naam, Function<Planinhoud, List<T>> delen, List<Kolom<T>> kolommen, Function<Rij, T> maak) {
        return Deellijst.van(naam, Zaakvorm.SLEUTEL, PLANINHOUD, Planvorm::inhouden, delen, kolommen, maak);
    }
}
