package nl.gewoonindewijk.ondersteuning.werklijst;

import io.vavr.collection.Vector;
import java.util.List;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcode;
import nl.gewoonindewijk.ondersteuning.pgb.Pgb;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.traject.Traject;
import org.immutables.value.Value;

/**
 * Een caseload: the cases of a team or an employee, of every kind.
 *
 * @param aanmeldingen questions and signals
 * @param trajecten longer support
 * @param plannen plans of households
 * @param pgbs budgets in cash
 * @param meldcodes uses of the meldcode
 */
@Value.Builder
public record Caseload(
        List<Aanmelding> aanmeldingen,
        List<Traject> trajecten,
        List<Ondersteuningsplan> plannen,
        List<Pgb> pgbs,
        List<Meldcode> meldcodes)
        implements WithCaseload {

    /** Copies the lists, so that nobody changes them afterwards. */
    public Caseload {
        aanmeldingen = List.copyOf(aanmeldingen);
        trajecten = List.copyOf(trajecten);
        plannen = List.copyOf(plannen);
        pgbs = List.copyOf(pgbs);
        meldcodes = List.copyOf(meldcodes);
    }

    /** Every case, kind by kind. */
    public List<Zaak> zaken() {
        return Vector.<Zaak>ofAll(aanmeldingen)
                .appendAll(trajecten)
                .appendAll(plannen)
                .appendAll(pgbs)
                .appendAll(meldcodes)
                .asJava();
    }
}
