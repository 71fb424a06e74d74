package nl.gewoonindewijk.ondersteuning.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.PgbId;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.pgb.Pgb;
import nl.gewoonindewijk.ondersteuning.pgb.Pgbaanvraag;
import nl.gewoonindewijk.ondersteuning.plan.Bevestiging;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.plan.Planverloop;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Toetst({"UA-5.2-PGB", "UA-5.1-BESCHIKKING", "WMO-2.3.5-BESCHIKKING"})
class VraagPgbAanTest {

    private static final PgbId PGB = new PgbId(new UUID(4, 1));
    private static final PgbId ANDER = new PgbId(new UUID(4, 2));

    private final Praktijk praktijk = Praktijk.leeg();

    private static Either<Afwijzing, Opgeslagen<Pgb>> vraagAan(
            Praktijk praktijk, PgbId pgb, PlanId plan, Pgbaanvraag.Verzoek verzoek) {
        return new VraagPgbAan(praktijk.werkplek()).vraagAan(praktijk.commando(), pgb, plan, verzoek);
    }

    @Test
    void deGemeenteMoetBesluitenEnHetPlanVraagtOmEenBevestiging() {
        Ondersteuningsplan.Getekend plan = (Ondersteuningsplan.Getekend) praktijk.getekend();
        List<String> daarvoor = praktijk.open(plan);
        Commando commando = praktijk.commando();

        Opgeslagen<Pgb> antwoord = Praktijk.gelukt(
                new VraagPgbAan(praktijk.werkplek()).vraagAan(commando, PGB, plan.id(), Gegevens.verzoek()));

        assertEquals(
                new Pgb.Aangevraagd(new Pgbaanvraag(
                        PGB,
                        Haarlem.OPDRACHT,
                        plan.id(),
                        Gegevens.LID,
                        Gegevens.tekst("begeleiding dichtbij"),
                        Praktijk.VANDAAG,
                        Praktijk.VANDAAG)),
                antwoord.waarde());
        praktijk.eisGedaan(commando, Handelingsoort.PGB_AANVRAGEN, 1, antwoord);
        assertEquals(List.of("WMO-2.3.5-BESCHIKKING GEMEENTE 2025-06-16"), praktijk.open(antwoord.waarde()));

        Ondersteuningsplan nu = plan.met(new Planverloop(
                plan.verloop().versies(),
                List.of(),
                List.of(Bevestiging.gevraagd(Bevestiging.Reden.PGB, Praktijk.VANDAAG))));
        assertEquals(
                Option.of(new Opgeslagen<>(nu, 3)),
                praktijk.opslag().plannen().vind(plan.id().waarde()));
        assertEquals(daarvoor, praktijk.open(plan));
        praktijk.eisMeegegaan(commando, Handelingsoort.BEVESTIGING_VRAGEN, 3, plan.verwijzing());
    }

    /** Its only term is one of the law. */
    @Test
    void aanvragenKanOokNaHetContract() {
        PlanId plan = praktijk.getekend().id();

        Pgb antwoord = Praktijk.gelukt(vraagAan(praktijk.onder(Praktijk.AFGELOPEN), PGB, plan, Gegevens.verzoek()))
                .waarde();

        assertEquals(List.of("WMO-2.3.5-BESCHIKKING GEMEENTE 2025-06-16"), praktijk.open(antwoord));
    }

    @Test
    void eenWeigeringNoemtInEenKeerAllesWatOntbreekt() {
        PlanId plan = praktijk.getekendZonderAanvullend().id();
        Pgbaanvraag.Verzoek niets =
                new Pgbaanvraag.Verzoek(Optional.empty(), Optional.empty(), true, Gegevens.BEGONNEN);

        assertEquals(
                List.of(Gegeven.van(
                        "ontbreekt",
                        "een getekend ondersteuningsplan, Aanvullende Ondersteuning in het plan, een Pgb-plan, "
                                + "overleg met de gemeente, een reden waarom het niet vanuit de opdracht kan")),
                vraagAan(praktijk, PGB, plan, niets).getLeft().gegevens());
    }

    @Test
    void eenNummerDatAlEenPgbIsLaatHetPlanZoalsHetWas() {
        PlanId plan = praktijk.toegekend().aanvraag().plan();
        Momentopname voor = praktijk.momentopname();

        assertThrows(GelijktijdigeWijziging.class, () -> vraagAan(praktijk, PGB, plan, Gegevens.verzoek()));
        assertEquals(voor, praktijk.momentopname());
    }

    static Stream<Weigering> weigeringen() {
        return Stream.of(
                new Weigering("UA-5.2-PGB.in-de-toekomst", "een aanvraag van morgen", praktijk -> {
                    PlanId plan = praktijk.getekend().id();
                    return () -> vraagAan(praktijk, PGB, plan, Gegevens.verzoek(Praktijk.MORGEN));
                }),
                new Weigering(
                        "UA-5.2-PGB.plan-niet-gevonden",
                        "een plan dat er niet is",
                        praktijk -> () -> vraagAan(praktijk, PGB, Gegevens.plan(7), Gegevens.verzoek())),
                new Weigering("UA-5.2-PGB.onvolledig", "een concept", praktijk -> {
                    PlanId plan = praktijk.concept().id();
                    return () -> vraagAan(praktijk, PGB, plan, Gegevens.verzoek());
                }),
                new Weigering("UA-5.2-PGB.onvolledig", "een aanvraag van voor het tekenen", praktijk -> {
                    PlanId plan = praktijk.getekend().id();
                    return () -> vraagAan(praktijk, PGB, plan, Gegevens.verzoek(Gegevens.BEGONNEN));
                }),
                new Weigering("UA-5.1-BESCHIKKING.al-gevraagd", "de gemeente moet nog besluiten", praktijk -> {
                    PlanId plan = praktijk.aangevraagd().aanvraag().plan();
                    return () -> vraagAan(praktijk, ANDER, plan, Gegevens.verzoek());
                }));
    }

    @ParameterizedTest
    @MethodSource("weigeringen")
    void weigertEnVerandertNiets(Weigering weigering) {
        weigering.klopt();
    }
}
