package nl.gewoonindewijk.ondersteuning.application;

import io.vavr.control.Either;
import java.time.LocalDate;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.MeldcodeId;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.meldcode.Gezet;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcode;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcodebesluit;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcodestap;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcodestart;
import nl.gewoonindewijk.regels.Afwijzing;

/** Takes the steps of the meldcode, in their order. Regel: UA-2.2-MELDCODE. Bron: UA 2.2. */
public final class PasMeldcodeToe {

    private final Uitvoering<Meldcode> uitvoering;

    /** Makes the use case. */
    public PasMeldcodeToe(Werkplek werkplek) {
        this.uitvoering = new Uitvoering<>(
                werkplek, Voorschrift.MELDCODE, werkplek.opslag().meldcodes());
    }

    /**
     * Begins a use of the meldcode.
     *
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if a use with this number is stored
     */
    public Either<Afwijzing, Opgeslagen<Meldcode>> begin(Commando commando, Meldcodestart start) {
        return uitvoering.nieuw(
                commando,
                Handelingsoort.MELDCODE_BEGINNEN,
                start.id().waarde(),
                start.begonnenOp(),
                () -> Either.right(Meldcode.begin(start)));
    }

    /**
     * Takes a step before the last.
     *
     * @param versie the version that the employee saw
     * @return the meldcode; or a refusal where another step comes first
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed it since
     */
    public Either<Afwijzing, Opgeslagen<Meldcode>> zet(
            Commando commando, MeldcodeId meldcode, long versie, Meldcodestap stap, LocalDate op) {
        return uitvoering.wijzig(
                commando,
                Handelingsoort.MELDCODESTAP_ZETTEN,
                meldcode.waarde(),
                versie,
                op,
                zaak -> zaak.zet(stap, new Gezet(op, commando.medewerker())));
    }

    /**
     * Takes the last step.
     *
     * @param versie the version that the employee saw
     * @return the meldcode; or a refusal where another step comes first
     * @throws nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging if someone else changed it since
     */
    public Either<Afwijzing, Opgeslagen<Meldcode>> beslis(
            Commando commando, MeldcodeId meldcode, long versie, Meldcodebesluit besluit, LocalDate op) {
        return uitvoering.wijzig(
                commando,
                Handelingsoort.MELDCODE_BESLISSEN,
                meldcode.waarde(),
                versie,
                op,
                zaak -> zaak.beslis(besluit, new Gezet(op, commando.medewerker())));
    }
}
