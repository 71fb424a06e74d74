package nl.gewoonindewijk.ondersteuning.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Stream;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.plan.Betrokkene;
import nl.gewoonindewijk.ondersteuning.plan.Evaluatie;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.plan.Planverloop;
import nl.gewoonindewijk.regels.Afwijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Toetst("UA-5.1-EVALUATIE")
class EvalueerPlanTest {

    private static final Evaluatie VOORTZETTEN = Gegevens.evaluatie(Praktijk.VANDAAG, Evaluatie.Besluit.VOORTZETTEN);
    private static final Evaluatie BIJSTELLEN = Gegevens.evaluatie(Praktijk.VANDAAG, Evaluatie.Besluit.BIJSTELLEN);
    private static final Evaluatie BEEINDIGEN = Gegevens.evaluatie(Praktijk.VANDAAG, Evaluatie.Besluit.BEEINDIGEN);

    private final Praktijk praktijk = Praktijk.leeg();
    private final Ondersteuningsplan.Getekend getekend = (Ondersteuningsplan.Getekend) praktijk.getekend();

    private static Either<Afwijzing, Opgeslagen<Ondersteuningsplan>> evalueer(
            Praktijk praktijk, PlanId plan, long versie, Evaluatie evaluatie) {
        return new EvalueerPlan(praktijk.werkplek()).evalueer(praktijk.commando(), plan, versie, evaluatie);
    }

    private Planverloop verloopNa(Evaluatie evaluatie) {
        return new Planverloop(getekend.verloop().versies(), List.of(evaluatie), List.of());
    }

    @Test
    void eenPlanDatDoorgaatWordtWeerGeevalueerd() {
        Commando commando = praktijk.commando();

        Opgeslagen<Ondersteuningsplan> antwoord = Praktijk.gelukt(
                new EvalueerPlan(praktijk.werkplek()).evalueer(commando, getekend.id(), 2, VOORTZETTEN));

        assertEquals(new Ondersteuningsplan.Getekend(getekend.kop(), verloopNa(VOORTZETTEN)), antwoord.waarde());
        praktijk.eisGedaan(commando, Handelingsoort.PLAN_EVALUEREN, 3, antwoord);
        assertEquals(
                List.of("AWB-6.7-BEZWAAR INWONER 2025-06-30", "UA-5.1-EVALUATIE SAMENWERKINGSVERBAND 2025-12-02"),
                praktijk.open(antwoord.waarde()));
    }

    @Test
    void eenPlanDatWordtBijgesteldBegintMetDeInhoudDieGeldt() {
        Ondersteuningsplan antwoord = Praktijk.gelukt(evalueer(praktijk, getekend.id(), 2, BIJSTELLEN))
                .waarde();

        assertEquals(
                new Ondersteuningsplan.InBijstelling(getekend.kop(), verloopNa(BIJSTELLEN), Gegevens.inhoud()),
                antwoord);
        assertEquals(
                List.of("AWB-6.7-BEZWAAR INWONER 2025-06-30", "UA-5.1-EVALUATIE SAMENWERKINGSVERBAND 2025-11-19"),
                praktijk.open(antwoord));
    }

    /** Who moved away or died takes no part any more. */
    @Test
    void doorDeSituatieStoptEenPlanOokZonderDeInwoner() {
        Evaluatie zonder = BEEINDIGEN
                .withAanleiding(Evaluatie.Aanleiding.SITUATIE)
                .withDeelnemers(Betrokkene.Rol.SAMENWERKINGSPARTNER);

        Ondersteuningsplan antwoord =
                Praktijk.gelukt(evalueer(praktijk, getekend.id(), 2, zonder)).waarde();

        assertEquals(new Ondersteuningsplan.Beeindigd(getekend.kop(), verloopNa(zonder)), antwoord);
    }

    @Test
    void eenPlanDatStoptIsAfEnLaatHetRechtOpBezwaar() {
        Ondersteuningsplan antwoord = Praktijk.gelukt(evalueer(praktijk, getekend.id(), 2, BEEINDIGEN))
                .waarde();

        assertEquals(new Ondersteuningsplan.Beeindigd(getekend.kop(), verloopNa(BEEINDIGEN)), antwoord);
        assertEquals(List.of("AWB-6.7-BEZWAAR INWONER 2025-06-30"), praktijk.open(antwoord));
    }

    static Stream<Weigering> weigeringen() {
        return Stream.of(
                weigering("in-de-toekomst", VOORTZETTEN.withOp(Praktijk.MORGEN)),
                weigering("te-vroeg", BEEINDIGEN.withOp(Gegevens.BEGONNEN)),
                weigering("zonder-inwoner", BEEINDIGEN.withDeelnemers(Betrokkene.Rol.SAMENWERKINGSPARTNER)),
                weigering(
                        "zonder-inwoner",
                        BIJSTELLEN
                                .withAanleiding(Evaluatie.Aanleiding.SITUATIE)
                                .withDeelnemers(Betrokkene.Rol.SAMENWERKINGSPARTNER)),
                weigering("zonder-partners", BEEINDIGEN.withDeelnemers(Betrokkene.Rol.INWONER)),
                new Weigering(
                        "UA-5.1-EVALUATIE.niet-gevonden",
                        "een plan dat er niet is",
                        praktijk -> () -> evalueer(praktijk, Gegevens.plan(7), 1, VOORTZETTEN)),
                new Weigering("UA-5.1-EVALUATIE.niet-getekend", "een concept", praktijk -> {
                    PlanId id = praktijk.concept().id();
                    return () -> evalueer(praktijk, id, 1, VOORTZETTEN);
                }));
    }

    private static Weigering weigering(String reden, Evaluatie evaluatie) {
        return new Weigering("UA-5.1-EVALUATIE." + reden, evaluatie.toString(), praktijk -> {
            PlanId id = praktijk.getekend().id();
            return () -> evalueer(praktijk, id, 2, evaluatie);
        });
    }

    @ParameterizedTest
    @MethodSource("weigeringen")
    void weigertEnVerandertNiets(Weigering weigering) {
        weigering.klopt();
    }
}
