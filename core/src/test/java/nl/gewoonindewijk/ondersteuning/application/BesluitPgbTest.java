package nl.gewoonindewijk.ondersteuning.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.PgbId;
import nl.gewoonindewijk.ondersteuning.Zaaksoort;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
import nl.gewoonindewijk.ondersteuning.pgb.Herziening;
import nl.gewoonindewijk.ondersteuning.pgb.Pgb;
import nl.gewoonindewijk.ondersteuning.plan.Bevestiging;
import nl.gewoonindewijk.ondersteuning.plan.Evaluatie;
import nl.gewoonindewijk.ondersteuning.plan.Geldend;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.regels.Afwijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Toetst({"UA-5.2-PGB", "AWB-6.7-BEZWAAR"})
class BesluitPgbTest {

    private static final PgbId ONBEKEND = new PgbId(new UUID(4, 7));

    private final Praktijk praktijk = Praktijk.leeg();

    private static Either<Afwijzing, Opgeslagen<Pgb>> opAanvraag(
            Praktijk praktijk, PgbId pgb, long versie, boolean toegekend, LocalDate op) {
        return new BesluitPgb(praktijk.werkplek()).opAanvraag(praktijk.commando(), pgb, versie, toegekend, op);
    }

    private static Either<Afwijzing, Opgeslagen<Pgb>> opEvaluatie(
            Praktijk praktijk, PgbId pgb, long versie, Herziening.Keuze besluit, LocalDate op) {
        return new BesluitPgb(praktijk.werkplek()).opEvaluatie(praktijk.commando(), pgb, versie, besluit, op);
    }

    private List<Bevestiging> bevestigingen(Pgb pgb) {
        return praktijk.plan(pgb.aanvraag().plan())
                .map(plan -> ((Geldend) plan).verloop().bevestigingen())
                .orElseThrow();
    }

    @Test
    void eenToegekendPgbWordtBinnenTweeJaarGeevalueerdEnDeBevestigingIsEr() {
        Pgb was = praktijk.aangevraagd();
        Commando commando = praktijk.commando();

        Opgeslagen<Pgb> antwoord = Praktijk.gelukt(
                new BesluitPgb(praktijk.werkplek()).opAanvraag(commando, was.id(), 1, true, Praktijk.VANDAAG));

        assertEquals(new Pgb.Toegekend(was.aanvraag(), Praktijk.VANDAAG, List.of()), antwoord.waarde());
        praktijk.eisGedaan(commando, Handelingsoort.PGB_BESLUITEN, 2, antwoord);
        assertEquals(
                List.of("AWB-6.7-BEZWAAR INWONER 2025-07-14", "UA-5.2-PGB SAMENWERKINGSVERBAND 2027-06-02"),
                praktijk.open(antwoord.waarde()));
        assertEquals(
                List.of(new Bevestiging(Bevestiging.Reden.PGB, Praktijk.VANDAAG, Optional.of(Praktijk.VANDAAG))),
                bevestigingen(was));
        assertEquals(
                Option.of(4L),
                praktijk.opslag().plannen().vind(was.aanvraag().plan().waarde()).map(Opgeslagen::versie));
        praktijk.eisMeegegaan(
                commando,
                Handelingsoort.BEVESTIGING_AFGEVEN,
                4,
                new Zaakverwijzing(
                        Zaaksoort.ONDERSTEUNINGSPLAN, was.aanvraag().plan().waarde()));
    }

    @Test
    void eenAfwijzingIsOokEenBeschikking() {
        Pgb was = praktijk.aangevraagd();

        Pgb antwoord = Praktijk.gelukt(opAanvraag(praktijk, was.id(), 1, false, Praktijk.VANDAAG))
                .waarde();

        assertEquals(new Pgb.Afgewezen(was.aanvraag(), Praktijk.VANDAAG), antwoord);
        assertEquals(List.of("AWB-6.7-BEZWAAR INWONER 2025-07-14"), praktijk.open(antwoord));
        assertEquals(1, bevestigingen(was).size());
    }

    @Test
    void isHetPlanIntussenGestoptDanKanDeGemeenteNogAfwijzenEnBlijftHetPlanZoalsHetWas() {
        Pgb was = praktijk.aangevraagd();
        Opgeslagen<Ondersteuningsplan> gestopt = stopPlan(praktijk, was);

        Pgb antwoord = Praktijk.gelukt(opAanvraag(praktijk, was.id(), 1, false, Praktijk.VANDAAG))
                .waarde();

        assertEquals(new Pgb.Afgewezen(was.aanvraag(), Praktijk.VANDAAG), antwoord);
        assertEquals(
                Option.of(gestopt),
                praktijk.opslag().plannen().vind(was.aanvraag().plan().waarde()));
    }

    private static Opgeslagen<Ondersteuningsplan> stopPlan(Praktijk praktijk, Pgb pgb) {
        return Praktijk.gelukt(new EvalueerPlan(praktijk.werkplek())
                .evalueer(
                        praktijk.commando(),
                        pgb.aanvraag().plan(),
                        3,
                        Gegevens.evaluatie(Praktijk.VANDAAG, Evaluatie.Besluit.BEEINDIGEN)));
    }

    /** Only a Pgb that is granted has a term of the contract: that of its evaluation. */
    @Test
    void afwijzenKanOokNaHetContract() {
        Pgb was = praktijk.aangevraagd();

        Pgb antwoord = Praktijk.gelukt(
                        opAanvraag(praktijk.onder(Praktijk.AFGELOPEN), was.id(), 1, false, Praktijk.VANDAAG))
                .waarde();

        assertEquals(List.of("AWB-6.7-BEZWAAR INWONER 2025-07-14"), praktijk.open(antwoord));
    }

    @Test
    void naEenEvaluatieVerlengtDeGemeenteHetPgb() {
        Pgb.InHerziening was = (Pgb.InHerziening) praktijk.inHerziening();
        Commando commando = praktijk.commando();

        Opgeslagen<Pgb> antwoord = Praktijk.gelukt(new BesluitPgb(praktijk.werkplek())
                .opEvaluatie(commando, was.id(), 3, Herziening.Keuze.VERLENGEN, Praktijk.VANDAAG));

        assertEquals(
                new Pgb.Toegekend(was.aanvraag(), Praktijk.VANDAAG, List.of(herziening(Herziening.Keuze.VERLENGEN))),
                antwoord.waarde());
        praktijk.eisGedaan(commando, Handelingsoort.PGB_BESLUITEN, 4, antwoord);
        assertEquals(
                List.of("AWB-6.7-BEZWAAR INWONER 2025-07-14", "UA-5.2-PGB SAMENWERKINGSVERBAND 2027-06-02"),
                praktijk.open(antwoord.waarde()));
    }

    @Test
    void naEenEvaluatieStoptDeGemeenteHetPgb() {
        Pgb was = praktijk.inHerziening();

        Pgb antwoord = Praktijk.gelukt(
                        opEvaluatie(praktijk, was.id(), 3, Herziening.Keuze.BEEINDIGEN, Praktijk.VANDAAG))
                .waarde();

        assertEquals(
                new Pgb.Beeindigd(was.aanvraag(), Praktijk.VANDAAG, List.of(herziening(Herziening.Keuze.BEEINDIGEN))),
                antwoord);
        assertEquals(List.of("AWB-6.7-BEZWAAR INWONER 2025-07-14"), praktijk.open(antwoord));
    }

    private static Herziening herziening(Herziening.Keuze besluit) {
        return new Herziening(Praktijk.VANDAAG, Herziening.Keuze.VERLENGEN, Praktijk.VANDAAG, besluit);
    }

    static Stream<Weigering> weigeringen() {
        return Stream.concat(opEenAanvraag(), opEenEvaluatie());
    }

    private static Stream<Weigering> opEenAanvraag() {
        return Stream.of(
                new Weigering("UA-5.2-PGB.in-de-toekomst", "een besluit van morgen", praktijk -> {
                    PgbId id = praktijk.aangevraagd().id();
                    return () -> opAanvraag(praktijk, id, 1, true, Praktijk.MORGEN);
                }),
                new Weigering(
                        "UA-5.2-PGB.niet-gevonden",
                        "een Pgb dat er niet is",
                        praktijk -> () -> opAanvraag(praktijk, ONBEKEND, 1, true, Praktijk.VANDAAG)),
                new Weigering("UA-5.2-PGB.te-vroeg", "een besluit van voor de aanvraag", praktijk -> {
                    PgbId id = praktijk.aangevraagd().id();
                    return () -> opAanvraag(praktijk, id, 1, true, Praktijk.VANDAAG.minusDays(1));
                }),
                new Weigering("UA-5.2-PGB.al-besloten", "nog een besluit", praktijk -> {
                    PgbId id = praktijk.toegekend().id();
                    return () -> opAanvraag(praktijk, id, 2, false, Praktijk.VANDAAG);
                }),
                new Weigering("UA-5.2-PGB.plan-loopt-niet", "het plan is gestopt", praktijk -> {
                    Pgb pgb = praktijk.aangevraagd();
                    stopPlan(praktijk, pgb);
                    return () -> opAanvraag(praktijk, pgb.id(), 1, true, Praktijk.VANDAAG);
                }),
                new Weigering("CONTRACT-VERSIE.geen-versie", "een toekenning van na het contract", praktijk -> {
                    PgbId id = praktijk.aangevraagd().id();
                    return () -> opAanvraag(praktijk.onder(Praktijk.AFGELOPEN), id, 1, true, Praktijk.VANDAAG);
                }));
    }

    private static Stream<Weigering> opEenEvaluatie() {
        return Stream.of(
                new Weigering("UA-5.2-PGB.in-de-toekomst", "een herziening van morgen", praktijk -> {
                    PgbId id = praktijk.inHerziening().id();
                    return () -> opEvaluatie(praktijk, id, 3, Herziening.Keuze.BIJSTELLEN, Praktijk.MORGEN);
                }),
                new Weigering(
                        "UA-5.2-PGB.niet-gevonden",
                        "een herziening zonder Pgb",
                        praktijk -> () ->
                                opEvaluatie(praktijk, ONBEKEND, 1, Herziening.Keuze.BIJSTELLEN, Praktijk.VANDAAG)),
                new Weigering("UA-5.2-PGB.te-vroeg", "een herziening van voor de evaluatie", praktijk -> {
                    PgbId id = praktijk.inHerziening().id();
                    LocalDate gisteren = Praktijk.VANDAAG.minusDays(1);
                    return () -> opEvaluatie(praktijk, id, 3, Herziening.Keuze.BIJSTELLEN, gisteren);
                }),
                new Weigering("UA-5.2-PGB.niet-geevalueerd", "een herziening zonder evaluatie", praktijk -> {
                    PgbId id = praktijk.toegekend().id();
                    return () -> opEvaluatie(praktijk, id, 2, Herziening.Keuze.BIJSTELLEN, Praktijk.VANDAAG);
                }));
    }

    @ParameterizedTest
    @MethodSource("weigeringen")
    void weigertEnVerandertNiets(Weigering weigering) {
        weigering.klopt();
    }
}
