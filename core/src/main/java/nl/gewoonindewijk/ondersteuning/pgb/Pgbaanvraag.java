package nl.gewoonindewijk.ondersteuning.pgb;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Optional;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.PgbId;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.plan.Geldend;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;
import org.immutables.value.Value;

/**
 * Een Pgb-aanvraag: a resident wants to buy Aanvullende Ondersteuning with a persoonsgebonden budget. Bron: UA 5.2.
 *
 * @param id which Pgb
 * @param opdracht the assignment it belongs to
 * @param plan the signed plan it rests on
 * @param lid the resident
 * @param pgbplan what the resident wants to buy, and where
 * @param besprokenOp the day on which it was discussed with the gemeente
 * @param aangevraagdOp the day of the request
 */
@Value.Builder
public record Pgbaanvraag(
        PgbId id,
        Opdracht opdracht,
        PlanId plan,
        Huishoudlid lid,
        Dossiertekst pgbplan,
        LocalDate besprokenOp,
        LocalDate aangevraagdOp)
        implements WithPgbaanvraag {

    /** @throws IllegalArgumentException if it was requested before it was discussed */
    public Pgbaanvraag {
        if (aangevraagdOp.isBefore(besprokenOp)) {
            throw new IllegalArgumentException("Een Pgb wordt aangevraagd nadat het met de gemeente is besproken.");
        }
    }

    /**
     * What a resident brings to the request.
     *
     * @param pgbplan the Pgb-plan, if there is one
     * @param besprokenOp when it was discussed with the gemeente, if it was
     * @param ookVanuitOpdracht whether the samenwerkingsverband can give the same support
     * @param op the day of the request
     */
    public record Verzoek(
            Optional<Dossiertekst> pgbplan, Optional<LocalDate> besprokenOp, boolean ookVanuitOpdracht, LocalDate op) {}

    /**
     * A request that rests on a plan, or a refusal that names everything that stands in its way. Regel: UA-5.2-PGB.
     *
     * @param id which Pgb it will be
     */
    public static Either<Afwijzing, Pgbaanvraag> van(PgbId id, Ondersteuningsplan plan, Verzoek verzoek) {
        Vector<String> ontbreekt = ontbreekt(plan, verzoek);
        if (!ontbreekt.isEmpty()) {
            return Either.left(
                    Voorschrift.PGB.wijsAf("onvolledig", Gegeven.van("ontbreekt", ontbreekt.mkString(", "))));
        }
        return Either.right(new Pgbaanvraag(
                id,
                plan.opdracht(),
                plan.id(),
                plan.kop().lid(),
                verzoek.pgbplan().orElseThrow(),
                verzoek.besprokenOp().orElseThrow(),
                verzoek.op()));
    }

    private static Vector<String> ontbreekt(Ondersteuningsplan plan, Verzoek verzoek) {
        boolean besproken =
                verzoek.besprokenOp().filter(dag -> !dag.isAfter(verzoek.op())).isPresent();
        boolean getekend = plan instanceof Geldend geldend
                && !verzoek.op()
                        .isBefore(geldend.verloop().geldend().ondertekening().op());
        return Vector.of(
                        als(!getekend, "een getekend ondersteuningsplan"),
                        als(isZonderAanvullend(plan), "Aanvullende Ondersteuning in het plan"),
                        als(verzoek.pgbplan().isEmpty(), "een Pgb-plan"),
                        als(!besproken, "overleg met de gemeente"),
                        als(verzoek.ookVanuitOpdracht(), "een reden waarom het niet vanuit de opdracht kan"))
                .flatMap(tekst -> tekst);
    }

    private static boolean isZonderAanvullend(Ondersteuningsplan plan) {
        if (plan instanceof Ondersteuningsplan.Concept concept) {
            return !concept.inhoud().heeftAanvullendeOndersteuning();
        }
        return plan instanceof Geldend geldend && !geldend.isBeschikking();
    }

    private static Vector<String> als(boolean ontbreekt, String tekst) {
        return ontbreekt ? Vector.of(tekst) : Vector.empty();
    }
}
