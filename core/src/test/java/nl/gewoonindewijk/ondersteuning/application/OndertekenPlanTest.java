package nl.gewoonindewijk.ondersteuning.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.plan.Evaluatie;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.plan.Ondertekening;
import nl.gewoonindewijk.ondersteuning.plan.Planinhoud;
import nl.gewoonindewijk.ondersteuning.plan.Planverloop;
import nl.gewoonindewijk.ondersteuning.plan.Planversie;
import nl.gewoonindewijk.ondersteuning.plan.Recht;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Toetst({"UA-5.1-PLAN", "UA-5.1-RECHTEN", "UA-5.1-BESCHIKKING"})
class OndertekenPlanTest {

    private final Praktijk praktijk = Praktijk.leeg();

    private static Either<Afwijzing, Opgeslagen<Ondersteuningsplan>> onderteken(
            Praktijk praktijk, PlanId plan, long versie, LocalDate op) {
        return new OndertekenPlan(praktijk.werkplek()).onderteken(praktijk.commando(), plan, versie, op);
    }

    private static Planversie versie(Planinhoud inhoud, LocalDate op) {
        return new Planversie(inhoud, new Ondertekening(op, Gegevens.MEDEWERKER));
    }

    @Test
    void eenGetekendPlanMetAanvullendeOndersteuningGeldtAlsBeschikking() {
        Ondersteuningsplan was = praktijk.concept();
        Commando commando = praktijk.commando();

        Opgeslagen<Ondersteuningsplan> antwoord = Praktijk.gelukt(
                new OndertekenPlan(praktijk.werkplek()).onderteken(commando, was.id(), 1, Gegevens.GETEKEND));

        assertEquals(
                new Ondersteuningsplan.Getekend(
                        was.kop(),
                        new Planverloop(List.of(versie(Gegevens.inhoud(), Gegevens.GETEKEND)), List.of(), List.of())),
                antwoord.waarde());
        praktijk.eisGedaan(commando, Handelingsoort.PLAN_ONDERTEKENEN, 2, antwoord);
        assertEquals(
                List.of("AWB-6.7-BEZWAAR INWONER 2025-06-30", "UA-5.1-EVALUATIE SAMENWERKINGSVERBAND 2025-11-19"),
                praktijk.open(antwoord.waarde()));
    }

    @Test
    void zonderAanvullendeOndersteuningIsErAlleenDeEvaluatie() {
        assertEquals(
                List.of("UA-5.1-EVALUATIE SAMENWERKINGSVERBAND 2025-11-19"),
                praktijk.open(praktijk.getekendZonderAanvullend()));
    }

    /** The law sets until when a resident can object, and the plan itself when it is evaluated. */
    @Test
    void tekenenKanOokNaHetContract() {
        PlanId id = praktijk.concept().id();

        Opgeslagen<Ondersteuningsplan> antwoord =
                Praktijk.gelukt(onderteken(praktijk.onder(Praktijk.AFGELOPEN), id, 1, Praktijk.VANDAAG));

        assertEquals(
                List.of("AWB-6.7-BEZWAAR INWONER 2025-07-14", "UA-5.1-EVALUATIE SAMENWERKINGSVERBAND 2025-11-19"),
                praktijk.open(antwoord.waarde()));
    }

    @Test
    void eenBijgesteldPlanWordtOpnieuwGetekendEnDeEersteVersieBlijft() {
        Ondersteuningsplan getekend = praktijk.getekend();
        Evaluatie evaluatie = Gegevens.evaluatie(Praktijk.VANDAAG.minusDays(1), Evaluatie.Besluit.BIJSTELLEN);
        Praktijk.gelukt(
                new EvalueerPlan(praktijk.werkplek()).evalueer(praktijk.commando(), getekend.id(), 2, evaluatie));

        Opgeslagen<Ondersteuningsplan> antwoord =
                Praktijk.gelukt(onderteken(praktijk, getekend.id(), 3, Praktijk.VANDAAG));

        assertEquals(
                new Ondersteuningsplan.Getekend(
                        getekend.kop(),
                        new Planverloop(
                                List.of(
                                        versie(Gegevens.inhoud(), Gegevens.GETEKEND),
                                        versie(Gegevens.inhoud(), Praktijk.VANDAAG)),
                                List.of(evaluatie),
                                List.of())),
                antwoord.waarde());
        assertEquals(4, antwoord.versie());
        assertEquals(
                List.of("AWB-6.7-BEZWAAR INWONER 2025-07-14", "UA-5.1-EVALUATIE SAMENWERKINGSVERBAND 2025-11-19"),
                praktijk.open(antwoord.waarde()));
    }

    @Test
    void eenWeigeringNoemtInEenKeerAllesWatOntbreekt() {
        PlanId id = concept(praktijk, Planinhoud.leeg());

        Afwijzing afwijzing = onderteken(praktijk, id, 1, Praktijk.VANDAAG).getLeft();

        assertEquals(
                List.of(
                        Gegeven.van(
                                "ontbreekt",
                                "doelen en resultaten, eigen kracht en netwerk, "
                                        + "voorliggende voorzieningen en wet- en regelgeving, "
                                        + "ondersteuning en activiteiten, met wie, perspectief bij be\u00ebindiging, "
                                        + "uitleg over rechten en plichten, dag van de eerste evaluatie"),
                        Gegeven.van("aantal", 8)),
                afwijzing.gegevens());
    }

    private static PlanId concept(Praktijk praktijk, Planinhoud inhoud) {
        return Praktijk.gelukt(new StelPlanOp(praktijk.werkplek()).stelOp(praktijk.commando(), Gegevens.kop(1), inhoud))
                .waarde()
                .id();
    }

    static Stream<Weigering> weigeringen() {
        return Stream.of(
                weigering("UA-5.1-PLAN.in-de-toekomst", Gegevens.inhoud(), Praktijk.MORGEN),
                weigering("UA-5.1-PLAN.onvolledig", Planinhoud.leeg(), Praktijk.VANDAAG),
                weigering(
                        "UA-5.1-PLAN.onvolledig",
                        Gegevens.inhoud().withRechten(Recht.PRIVACY, Recht.KLACHTRECHT),
                        Praktijk.VANDAAG),
                weigering("UA-5.1-PLAN.te-vroeg", Gegevens.inhoud(), Gegevens.BEGONNEN.minusDays(1)),
                weigering(
                        "UA-5.1-EVALUATIE.niet-na-tekenen",
                        Gegevens.inhoud().withEvaluatieOp(Optional.of(Praktijk.VANDAAG)),
                        Praktijk.VANDAAG),
                new Weigering(
                        "UA-5.1-PLAN.niet-gevonden",
                        "een plan dat er niet is",
                        praktijk -> () -> onderteken(praktijk, Gegevens.plan(7), 1, Praktijk.VANDAAG)),
                new Weigering("UA-5.1-PLAN.niet-in-bewerking", "een getekend plan", praktijk -> {
                    PlanId id = praktijk.getekend().id();
                    return () -> onderteken(praktijk, id, 2, Praktijk.VANDAAG);
                }));
    }

    private static Weigering weigering(String verwacht, Planinhoud inhoud, LocalDate op) {
        return new Weigering(verwacht, "tekenen op " + op, praktijk -> {
            PlanId id = concept(praktijk, inhoud);
            return () -> onderteken(praktijk, id, 1, op);
        });
    }

    @ParameterizedTest
    @MethodSource("weigeringen")
    void weigertEnVerandertNiets(Weigering weigering) {
        weigering.klopt();
    }
}
