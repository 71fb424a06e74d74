package nl.gewoonindewijk.ondersteuning.plan;

import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.reden;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.BEGIN;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.EVALUATIE_OP;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.GETEKEND_OP;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.KOP;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.bijstellen;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.concept;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.inBijstelling;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.ondertekening;
import static nl.gewoonindewijk.ondersteuning.plan.Voorbeeldplan.volledig;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.UniqueElements;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a plan holds at least; who signs too soon hears every missing part at once. Bron: UA 5.1. */
@Toetst("UA-5.1-PLAN")
class OndertekeningTest {

    private static Planinhoud zonder(Planinhoud inhoud, Planonderdeel onderdeel) {
        return switch (onderdeel) {
            case DOELEN_EN_RESULTATEN -> inhoud.withDoelen(List.of());
            case EIGEN_KRACHT_EN_NETWERK -> inhoud.withEigenKracht(Optional.empty());
            case VOORLIGGENDE_VOORZIENINGEN -> inhoud.withVoorliggend(Optional.empty());
            case ONDERSTEUNING_EN_ACTIVITEITEN -> inhoud.withActiviteiten(List.of());
            case MET_WIE -> inhoud.withBetrokkenen(List.of());
            case PERSPECTIEF_BIJ_BEEINDIGING -> inhoud.withPerspectief(Optional.empty());
            case RECHTEN_EN_PLICHTEN -> inhoud.withRechten(List.of());
            case EVALUATIEMOMENT -> inhoud.withEvaluatieOp(Optional.empty());
        };
    }

    private static Either<Afwijzing, Ondersteuningsplan.Getekend> teken(Planinhoud inhoud) {
        return concept(inhoud).onderteken(ondertekening(GETEKEND_OP));
    }

    private static Either<Afwijzing, Ondersteuningsplan.Getekend> onvolledig(String ontbreekt, int aantal) {
        return Either.left(Afwijzing.van(
                "UA-5.1-PLAN",
                Bron.ua("5.1"),
                "onvolledig",
                Gegeven.van("ontbreekt", ontbreekt),
                Gegeven.van("aantal", aantal)));
    }

    @Test
    void eenVolledigPlanGeldtVanafZijnOndertekening() {
        Planversie versie = new Planversie(volledig(), ondertekening(GETEKEND_OP));

        assertEquals(
                Either.right(
                        new Ondersteuningsplan.Getekend(KOP, new Planverloop(List.of(versie), List.of(), List.of()))),
                teken(volledig()));
        assertEquals(List.of(), volledig().ontbrekend());
    }

    @ParameterizedTest
    @EnumSource(Planonderdeel.class)
    void elkOnderdeelMagNietOntbreken(Planonderdeel onderdeel) {
        Planinhoud inhoud = zonder(volledig(), onderdeel);

        assertEquals(List.of(onderdeel), inhoud.ontbrekend());
        assertEquals(onvolledig(onderdeel.tekst(), 1), teken(inhoud));
    }

    @Test
    void eenLeegPlanNoemtAllesWatOntbreektInEenKeer() {
        assertEquals(
                onvolledig(
                        "doelen en resultaten, eigen kracht en netwerk, voorliggende voorzieningen en wet- en"
                                + " regelgeving, ondersteuning en activiteiten, met wie, perspectief bij"
                                + " be\u00ebindiging, uitleg over rechten en plichten, dag van de eerste evaluatie",
                        8),
                teken(Planinhoud.leeg()));
    }

    @Property
    void preciesWatErNietStaatWordtGenoemd(@ForAll @UniqueElements List<Planonderdeel> weg) {
        Planinhoud inhoud = volledig();
        for (Planonderdeel onderdeel : weg) {
            inhoud = zonder(inhoud, onderdeel);
        }
        List<Planonderdeel> verwacht = weg.stream().sorted().toList();
        String teksten =
                String.join(", ", verwacht.stream().map(Planonderdeel::tekst).toList());

        assertEquals(verwacht, inhoud.ontbrekend());
        assertEquals(
                verwacht.isEmpty() ? Either.right(GETEKEND_OP) : onvolledig(teksten, verwacht.size()),
                teken(inhoud)
                        .map(plan -> plan.verloop().geldend().ondertekening().op()));
    }

    @Test
    void eenConceptWordtNietVoorZijnBeginGetekend() {
        assertEquals("UA-5.1-PLAN te-vroeg", reden(concept(volledig()).onderteken(ondertekening(BEGIN.minusDays(1)))));
        assertEquals(
                Ondersteuningsplan.Status.GETEKEND,
                concept(volledig()).onderteken(ondertekening(BEGIN)).get().status());
    }

    @Test
    void aanEenConceptWordtGeschrevenTotHetVolledigIs() {
        Ondersteuningsplan.Concept leeg = concept(Planinhoud.leeg());

        assertEquals(concept(volledig()), leeg.metInhoud(volledig()));
        assertEquals(Ondersteuningsplan.Status.CONCEPT, leeg.status());
        assertEquals(concept(Planinhoud.leeg()), concept(volledig()).metInhoud(Planinhoud.leeg()));
    }

    @Test
    void eenConceptDatErNietKomtWordtIngetrokken() {
        assertEquals(
                Either.right(new Ondersteuningsplan.Ingetrokken(KOP, volledig(), BEGIN)),
                concept(volledig()).trekIn(BEGIN));
        assertEquals("UA-5.1-PLAN te-vroeg", reden(concept(volledig()).trekIn(BEGIN.minusDays(1))));
    }

    @Test
    void eenBijgesteldPlanIsOokVolledigEnDeVorigeVersieBlijftBewaard() {
        Ondersteuningsplan.InBijstelling bijstelling = inBijstelling(EVALUATIE_OP);
        Planinhoud nieuw = volledig().withEvaluatieOp(EVALUATIE_OP.plusMonths(6));

        assertEquals(volledig(), bijstelling.inhoud());
        assertEquals(
                onvolledig("met wie", 1),
                bijstelling.metInhoud(nieuw.withBetrokkenen(List.of())).onderteken(ondertekening(EVALUATIE_OP)));
        assertEquals(
                Either.right(new Ondersteuningsplan.Getekend(
                        KOP,
                        new Planverloop(
                                List.of(
                                        new Planversie(volledig(), ondertekening(GETEKEND_OP)),
                                        new Planversie(nieuw, ondertekening(EVALUATIE_OP))),
                                List.of(bijstellen(EVALUATIE_OP)),
                                List.of()))),
                bijstelling.metInhoud(nieuw).onderteken(ondertekening(EVALUATIE_OP)));
    }

    @Test
    void eenBijgesteldPlanWordtNietGetekendVoorDeEvaluatieDieErOmVroeg() {
        Ondersteuningsplan.InBijstelling bijstelling = inBijstelling(EVALUATIE_OP.minusDays(1));

        assertEquals("UA-5.1-PLAN te-vroeg", reden(bijstelling.onderteken(ondertekening(EVALUATIE_OP.minusDays(2)))));
        assertEquals(
                Ondersteuningsplan.Status.GETEKEND,
                bijstelling
                        .onderteken(ondertekening(EVALUATIE_OP.minusDays(1)))
                        .get()
                        .status());
    }

    @Test
    void hetPlanIsVanHetSociaalWijkteamOfVanDeAanvullendeOndersteuning() {
        assertEquals(
                List.of(true, false),
                Stream.of(volledig(), Voorbeeldplan.zonderAanvullend())
                        .map(Planinhoud::heeftAanvullendeOndersteuning)
                        .toList());
    }
}
