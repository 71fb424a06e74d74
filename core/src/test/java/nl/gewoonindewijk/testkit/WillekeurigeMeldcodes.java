package nl.gewoonindewijk.testkit;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.MeldcodeId;
import nl.gewoonindewijk.ondersteuning.meldcode.Gezet;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcode;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcodebesluit;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcodestap;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcodestart;
import nl.gewoonindewijk.ondersteuning.meldcode.MeldcodestartBuilder;
import nl.gewoonindewijk.regels.Afwijzing;

/** Uses of the meldcode after each of its steps. */
public final class WillekeurigeMeldcodes {

    private static final int MEESTE_STAPPEN = Meldcodestap.values().length;

    private WillekeurigeMeldcodes() {}

    /** Of any assignment. */
    public static Arbitrary<Meldcode> alle() {
        return WillekeurigeOpdrachten.alle().flatMap(WillekeurigeMeldcodes::van);
    }

    /** Of one assignment. */
    public static Arbitrary<Meldcode> van(Opdracht opdracht) {
        return Levensloop.einde(levenslopen(opdracht, WillekeurigeHuishoudleden.alle()));
    }

    /**
     * The states that one use of the meldcode goes through.
     *
     * @param leden whom the signals can be about
     */
    public static Arbitrary<List<Meldcode>> levenslopen(Opdracht opdracht, Arbitrary<Huishoudlid> leden) {
        return Levensloop.van(starts(opdracht, leden).map(Meldcode::begin), pogingen(), MEESTE_STAPPEN);
    }

    /** How a use of the meldcode begins. */
    public static Arbitrary<Meldcodestart> starts(Opdracht opdracht, Arbitrary<Huishoudlid> leden) {
        return Combinators.combine(WillekeurigeHuishoudleden.nummers(), leden, WillekeurigeDatums.vanOndersteuning())
                .as((nummer, lid, begonnenOp) -> new MeldcodestartBuilder()
                        .id(new MeldcodeId(nummer))
                        .opdracht(opdracht)
                        .lid(lid)
                        .begonnenOp(begonnenOp)
                        .build());
    }

    /** Every decision there can be. */
    public static Arbitrary<Meldcodebesluit> besluiten() {
        return Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.of(true, false), WillekeurigeDossierteksten.alle())
                .as(Meldcodebesluit::new);
    }

    private static Arbitrary<Levensloop.Poging<Meldcode>> pogingen() {
        return Combinators.combine(WillekeurigeHuishoudleden.medewerkers(), besluiten())
                .as((medewerker, besluit) -> (meldcode, dag) -> volgende(meldcode, besluit, medewerker, dag));
    }

    private static Either<Afwijzing, ? extends Meldcode> volgende(
            Meldcode meldcode, Meldcodebesluit besluit, MedewerkerId medewerker, LocalDate dag) {
        if (!(meldcode instanceof Meldcode.Lopend lopend)) {
            return Either.right(meldcode);
        }
        Gezet gezet = new Gezet(dag, medewerker);
        return lopend.volgende() == Meldcodestap.BESLISSEN
                ? lopend.beslis(besluit, gezet)
                : lopend.zet(lopend.volgende(), gezet);
    }
}
