package nl.gewoonindewijk.ondersteuning.plan;

import java.time.LocalDate;

/**
 * Een planversie: a plan as it was signed once. It is kept when a later one takes its place.
 *
 * @param inhoud what was signed, complete
 * @param ondertekening when, and before whom
 */
public record Planversie(Planinhoud inhoud, Ondertekening ondertekening) {

    /** @throws IllegalArgumentException if a part is missing, or the evaluation is not after the signing */
    public Planversie {
        if (!inhoud.ontbrekend().isEmpty()) {
            throw new IllegalArgumentException("Een onvolledig plan wordt niet getekend.");
        }
        LocalDate getekendOp = ondertekening.op();
        if (!inhoud.evaluatieOp().filter(getekendOp::isBefore).isPresent()) {
            throw new IllegalArgumentException("Een plan wordt na zijn ondertekening geevalueerd.");
        }
    }
}
