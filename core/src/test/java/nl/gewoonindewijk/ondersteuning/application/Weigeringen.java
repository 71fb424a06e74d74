package nl.gewoonindewijk.ondersteuning.application;

import java.util.stream.Stream;
import nl.gewoonindewijk.regels.Afwijzing;

/** Every refusal of every use case on support, as the tests of each bring it about. */
public final class Weigeringen {

    private Weigeringen() {}

    /** What is answered, for whoever tests the sentences. */
    public static Stream<Afwijzing> afwijzingen() {
        return alle().map(Weigering::afwijzing);
    }

    static Stream<Weigering> alle() {
        return Stream.of(
                        RegistreerAanmeldingTest.weigeringen(),
                        LegContactVastTest.weigeringen(),
                        RondAanmeldingAfTest.weigeringen(),
                        RondAanmeldingAfTest.weigeringenVanHetGrensvlak(),
                        StartTrajectTest.weigeringen(),
                        StartTrajectTest.weigeringenZonderPlan(),
                        BelegRegieTest.weigeringen(),
                        DraagOverTest.weigeringen(),
                        BeeindigTrajectTest.weigeringen(),
                        StelPlanOpTest.weigeringen(),
                        StelPlanOpTest.weigeringenBijHetBijwerken(),
                        StelPlanOpTest.weigeringenBijHetIntrekken(),
                        OndertekenPlanTest.weigeringen(),
                        EvalueerPlanTest.weigeringen(),
                        BevestigBeschikkingTest.weigeringen(),
                        VraagPgbAanTest.weigeringen(),
                        BesluitPgbTest.weigeringen(),
                        EvalueerPgbTest.weigeringen(),
                        PasMeldcodeToeTest.weigeringen(),
                        PasMeldcodeToeTest.weigeringenBijHetBesluit(),
                        ToonWerklijstTest.weigeringen())
                .flatMap(weigeringen -> weigeringen);
    }
}
