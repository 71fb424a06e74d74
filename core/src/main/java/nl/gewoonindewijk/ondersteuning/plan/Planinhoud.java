package nl.gewoonindewijk.ondersteuning.plan;

import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.ondersteuning.Onderdeel;
import org.immutables.value.Value;

/**
 * De inhoud van een ondersteuningsplan, complete or not yet. Bron: UA 5.1.
 *
 * @param doelen goals with their results
 * @param eigenKracht what the resident and the people around can do
 * @param voorliggend what other provisions and laws offer
 * @param activiteiten support and activities
 * @param betrokkenen with whom the resident works on it
 * @param perspectief what was agreed about the time after the support
 * @param rechten what the resident was told of, each once
 * @param evaluatieOp when the plan is evaluated first
 */
@Value.Builder
public record Planinhoud(
        List<Doel> doelen,
        Optional<Dossiertekst> eigenKracht,
        Optional<Dossiertekst> voorliggend,
        List<Activiteit> activiteiten,
        List<Betrokkene> betrokkenen,
        Optional<Dossiertekst> perspectief,
        List<Recht> rechten,
        Optional<LocalDate> evaluatieOp)
        implements WithPlaninhoud {

    /** Copies the lists, so that nobody changes them afterwards; the rights in the order of their enum. */
    public Planinhoud {
        doelen = List.copyOf(doelen);
        activiteiten = List.copyOf(activiteiten);
        betrokkenen = List.copyOf(betrokkenen);
        rechten = Vector.ofAll(rechten).distinct().sorted().asJava();
    }

    /** Nothing written yet. */
    public static Planinhoud leeg() {
        return new PlaninhoudBuilder().build();
    }

    /** Every part that is missing, in the order of the enum; empty if the plan can be signed. */
    public List<Planonderdeel> ontbrekend() {
        return Stream.of(Planonderdeel.values())
                .filter(onderdeel -> !heeft(onderdeel))
                .asJava();
    }

    /** Whether Aanvullende Ondersteuning is a part of it. */
    public boolean heeftAanvullendeOndersteuning() {
        return activiteiten.stream()
                .anyMatch(activiteit -> activiteit.vorm().onderdeel() == Onderdeel.AANVULLENDE_ONDERSTEUNING);
    }

    /** Whether someone works on it in this capacity. */
    public boolean heeft(Betrokkene.Rol rol) {
        return betrokkenen.stream().anyMatch(betrokkene -> betrokkene.rol() == rol);
    }

    private boolean heeft(Planonderdeel onderdeel) {
        return switch (onderdeel) {
            case DOELEN_EN_RESULTATEN -> !doelen.isEmpty();
            case EIGEN_KRACHT_EN_NETWERK -> eigenKracht.isPresent();
            case VOORLIGGENDE_VOORZIENINGEN -> voorliggend.isPresent();
            case ONDERSTEUNING_EN_ACTIVITEITEN -> !activiteiten.isEmpty();
            case MET_WIE -> !betrokkenen.isEmpty();
            case PERSPECTIEF_BIJ_BEEINDIGING -> perspectief.isPresent();
            case RECHTEN_EN_PLICHTEN -> rechten.size() == Recht.values().length;
            case EVALUATIEMOMENT -> evaluatieOp.isPresent();
        };
    }
}
