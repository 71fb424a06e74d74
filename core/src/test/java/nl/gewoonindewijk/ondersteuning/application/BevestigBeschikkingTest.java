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
import nl.gewoonindewijk.ondersteuning.plan.Bevestigbaar;
import nl.gewoonindewijk.ondersteuning.plan.Bevestiging;
import nl.gewoonindewijk.ondersteuning.plan.Bevestiging.Reden;
import nl.gewoonindewijk.ondersteuning.plan.Evaluatie;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.regels.Afwijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Toetst({"UA-5.1-BESCHIKKING", "WMO-2.3.5-BESCHIKKING"})
class BevestigBeschikkingTest {

    private final Praktijk praktijk = Praktijk.leeg();

    private static Either<Afwijzing, Opgeslagen<Ondersteuningsplan>> vraag(
            Praktijk praktijk, PlanId plan, long versie, Reden reden, LocalDate op) {
        return new BevestigBeschikking(praktijk.werkplek()).vraag(praktijk.commando(), plan, versie, reden, op);
    }

    private static Either<Afwijzing, Opgeslagen<Ondersteuningsplan>> bevestig(
            Praktijk praktijk, PlanId plan, long versie, Reden reden, LocalDate op) {
        return new BevestigBeschikking(praktijk.werkplek()).bevestig(praktijk.commando(), plan, versie, reden, op);
    }

    /** In version 3: the resident asked for a confirmation today. */
    private static PlanId gevraagd(Praktijk praktijk) {
        PlanId id = praktijk.getekend().id();
        Praktijk.gelukt(vraag(praktijk, id, 2, Reden.OP_VERZOEK, Praktijk.VANDAAG));
        return id;
    }

    private static List<Bevestiging> bevestigingen(Opgeslagen<Ondersteuningsplan> plan) {
        return ((Bevestigbaar) plan.waarde()).verloop().bevestigingen();
    }

    @Test
    void deGemeenteHeeftTweeWekenVoorEenBevestiging() {
        PlanId id = praktijk.getekend().id();
        Commando commando = praktijk.commando();

        Opgeslagen<Ondersteuningsplan> antwoord = Praktijk.gelukt(new BevestigBeschikking(praktijk.werkplek())
                .vraag(commando, id, 2, Reden.OP_VERZOEK, Praktijk.VANDAAG));

        assertEquals(List.of(Bevestiging.gevraagd(Reden.OP_VERZOEK, Praktijk.VANDAAG)), bevestigingen(antwoord));
        praktijk.eisGedaan(commando, Handelingsoort.BEVESTIGING_VRAGEN, 3, antwoord);
        assertEquals(
                List.of(
                        "WMO-2.3.5-BESCHIKKING GEMEENTE 2025-06-16",
                        "AWB-6.7-BEZWAAR INWONER 2025-06-30",
                        "UA-5.1-EVALUATIE SAMENWERKINGSVERBAND 2025-11-19"),
                praktijk.open(antwoord.waarde()));
    }

    @Test
    void naDeBevestigingHoeftDeGemeenteNietsMeer() {
        PlanId id = gevraagd(praktijk);
        Commando commando = praktijk.commando();

        Opgeslagen<Ondersteuningsplan> antwoord = Praktijk.gelukt(new BevestigBeschikking(praktijk.werkplek())
                .bevestig(commando, id, 3, Reden.OP_VERZOEK, Praktijk.VANDAAG));

        assertEquals(
                List.of(new Bevestiging(Reden.OP_VERZOEK, Praktijk.VANDAAG, Optional.of(Praktijk.VANDAAG))),
                bevestigingen(antwoord));
        praktijk.eisGedaan(commando, Handelingsoort.BEVESTIGING_AFGEVEN, 4, antwoord);
        assertEquals(
                List.of("AWB-6.7-BEZWAAR INWONER 2025-06-30", "UA-5.1-EVALUATIE SAMENWERKINGSVERBAND 2025-11-19"),
                praktijk.open(antwoord.waarde()));
    }

    @Test
    void eenAfwijzingWordtBevestigdOokZonderAanvullendeOndersteuningInHetPlan() {
        PlanId id = praktijk.getekendZonderAanvullend().id();

        Opgeslagen<Ondersteuningsplan> antwoord =
                Praktijk.gelukt(vraag(praktijk, id, 2, Reden.AFWIJZING, Praktijk.VANDAAG));

        assertEquals(List.of(Bevestiging.gevraagd(Reden.AFWIJZING, Praktijk.VANDAAG)), bevestigingen(antwoord));
    }

    /** Who objects does so after the decision, and that may be the end of the plan. */
    @Test
    void ookEenPlanDatIsGestoptWordtBevestigd() {
        PlanId id = praktijk.getekend().id();
        Praktijk.gelukt(new EvalueerPlan(praktijk.werkplek())
                .evalueer(
                        praktijk.commando(),
                        id,
                        2,
                        Gegevens.evaluatie(Praktijk.VANDAAG, Evaluatie.Besluit.BEEINDIGEN)));

        Opgeslagen<Ondersteuningsplan> gevraagd =
                Praktijk.gelukt(vraag(praktijk, id, 3, Reden.BEZWAAR, Praktijk.VANDAAG));
        assertEquals(
                List.of("WMO-2.3.5-BESCHIKKING GEMEENTE 2025-06-16", "AWB-6.7-BEZWAAR INWONER 2025-06-30"),
                praktijk.open(gevraagd.waarde()));

        Opgeslagen<Ondersteuningsplan> bevestigd =
                Praktijk.gelukt(bevestig(praktijk, id, 4, Reden.BEZWAAR, Praktijk.VANDAAG));
        assertEquals(Ondersteuningsplan.Status.BEEINDIGD, bevestigd.waarde().status());
        assertEquals(
                List.of(new Bevestiging(Reden.BEZWAAR, Praktijk.VANDAAG, Optional.of(Praktijk.VANDAAG))),
                bevestigingen(bevestigd));
        assertEquals(List.of("AWB-6.7-BEZWAAR INWONER 2025-06-30"), praktijk.open(bevestigd.waarde()));
    }

    /** Its terms are those of the law. */
    @Test
    void vragenKanOokNaHetContract() {
        PlanId id = praktijk.getekend().id();

        Opgeslagen<Ondersteuningsplan> antwoord =
                Praktijk.gelukt(vraag(praktijk.onder(Praktijk.AFGELOPEN), id, 2, Reden.BEZWAAR, Praktijk.VANDAAG));

        assertEquals(
                "WMO-2.3.5-BESCHIKKING GEMEENTE 2025-06-16",
                praktijk.open(antwoord.waarde()).get(0));
    }

    static Stream<Weigering> weigeringen() {
        return Stream.concat(bijDeVraag(), bijDeBevestiging());
    }

    private static Stream<Weigering> bijDeVraag() {
        return Stream.of(
                vragen("in-de-toekomst", Reden.BEZWAAR, Praktijk.MORGEN),
                vragen("te-vroeg", Reden.BEZWAAR, Gegevens.BEGONNEN),
                vragen("hoort-bij-pgb", Reden.PGB, Praktijk.VANDAAG),
                new Weigering(
                        "UA-5.1-BESCHIKKING.niet-gevonden",
                        "een vraag zonder plan",
                        praktijk -> () -> vraag(praktijk, Gegevens.plan(7), 1, Reden.BEZWAAR, Praktijk.VANDAAG)),
                new Weigering("UA-5.1-BESCHIKKING.niet-getekend", "een vraag bij een concept", praktijk -> {
                    PlanId id = praktijk.concept().id();
                    return () -> vraag(praktijk, id, 1, Reden.BEZWAAR, Praktijk.VANDAAG);
                }),
                new Weigering("UA-5.1-BESCHIKKING.geen-beschikking", "zonder Aanvullende Ondersteuning", praktijk -> {
                    PlanId id = praktijk.getekendZonderAanvullend().id();
                    return () -> vraag(praktijk, id, 2, Reden.BEZWAAR, Praktijk.VANDAAG);
                }),
                new Weigering("UA-5.1-BESCHIKKING.al-gevraagd", "dezelfde vraag", praktijk -> {
                    PlanId id = gevraagd(praktijk);
                    return () -> vraag(praktijk, id, 3, Reden.OP_VERZOEK, Praktijk.VANDAAG);
                }));
    }

    private static Weigering vragen(String reden, Reden waarom, LocalDate op) {
        return new Weigering("UA-5.1-BESCHIKKING." + reden, waarom + " gevraagd op " + op, praktijk -> {
            PlanId id = praktijk.getekend().id();
            return () -> vraag(praktijk, id, 2, waarom, op);
        });
    }

    private static Stream<Weigering> bijDeBevestiging() {
        return Stream.of(
                bevestigen("in-de-toekomst", Reden.OP_VERZOEK, Praktijk.MORGEN),
                bevestigen("te-vroeg", Reden.OP_VERZOEK, Praktijk.VANDAAG.minusDays(1)),
                bevestigen("niet-gevraagd", Reden.BEZWAAR, Praktijk.VANDAAG),
                new Weigering(
                        "UA-5.1-BESCHIKKING.niet-gevonden",
                        "een bevestiging zonder plan",
                        praktijk -> () -> bevestig(praktijk, Gegevens.plan(7), 1, Reden.BEZWAAR, Praktijk.VANDAAG)),
                new Weigering("UA-5.1-BESCHIKKING.niet-getekend", "een bevestiging bij een concept", praktijk -> {
                    PlanId id = praktijk.concept().id();
                    return () -> bevestig(praktijk, id, 1, Reden.BEZWAAR, Praktijk.VANDAAG);
                }),
                new Weigering("UA-5.1-BESCHIKKING.hoort-bij-pgb", "een bevestiging van een Pgb", praktijk -> {
                    PlanId id = praktijk.aangevraagd().aanvraag().plan();
                    return () -> bevestig(praktijk, id, 3, Reden.PGB, Praktijk.VANDAAG);
                }));
    }

    private static Weigering bevestigen(String reden, Reden waarom, LocalDate op) {
        return new Weigering("UA-5.1-BESCHIKKING." + reden, waarom + " bevestigd op " + op, praktijk -> {
            PlanId id = gevraagd(praktijk);
            return () -> bevestig(praktijk, id, 3, waarom, op);
        });
    }

    @ParameterizedTest
    @MethodSource("weigeringen")
    void weigertEnVerandertNiets(Weigering weigering) {
        weigering.klopt();
    }
}
