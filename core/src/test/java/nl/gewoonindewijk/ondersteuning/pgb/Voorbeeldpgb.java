package nl.gewoonindewijk.ondersteuning.pgb;

import java.time.LocalDate;
import java.util.Optional;
import nl.gewoonindewijk.ondersteuning.PgbId;
import nl.gewoonindewijk.ondersteuning.Voorbeeldzaak;
import nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan;

/** A Pgb on the plan of the examples, requested on 27 March 2023 and granted on 3 April. */
public final class Voorbeeldpgb {

    /** The day of the request. */
    public static final LocalDate AANGEVRAAGD_OP = LocalDate.of(2023, 3, 27);

    /** The day on which it was granted. */
    public static final LocalDate TOEGEKEND_OP = LocalDate.of(2023, 4, 3);

    static final PgbId ID = new PgbId(Voorbeeldzaak.nummer(30));

    private Voorbeeldpgb() {}

    static Pgbaanvraag.Verzoek verzoek() {
        return new Pgbaanvraag.Verzoek(
                Optional.of(Voorbeeldzaak.tekst("mijn nicht begeleidt mij")),
                Optional.of(AANGEVRAAGD_OP.minusDays(3)),
                false,
                AANGEVRAAGD_OP);
    }

    static Pgbaanvraag aanvraag() {
        return Pgbaanvraag.van(ID, Voorbeeldplan.getekend(), verzoek()).get();
    }

    /** The Pgb, on which the gemeente has to decide. */
    public static Pgb.Aangevraagd aangevraagd() {
        return new Pgb.Aangevraagd(aanvraag());
    }

    /** The Pgb, granted. */
    public static Pgb.Toegekend toegekend() {
        return (Pgb.Toegekend) aangevraagd().besluit(true, TOEGEKEND_OP).get();
    }

    static Pgb herzien(LocalDate op, Herziening.Keuze besluit) {
        return toegekend()
                .evalueer(op, Herziening.Keuze.VERLENGEN)
                .flatMap(bezig -> bezig.besluit(besluit, op))
                .get();
    }
}
