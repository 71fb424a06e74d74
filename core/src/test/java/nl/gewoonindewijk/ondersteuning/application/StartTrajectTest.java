package nl.gewoonindewijk.ondersteuning.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.AanmeldingId;
import nl.gewoonindewijk.ondersteuning.Deelname;
import nl.gewoonindewijk.ondersteuning.Duur;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.Onderdeel;
import nl.gewoonindewijk.ondersteuning.Ondersteuningsvorm;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aangemelde;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Afronding;
import nl.gewoonindewijk.ondersteuning.plan.Evaluatie;
import nl.gewoonindewijk.ondersteuning.traject.Regiehouder;
import nl.gewoonindewijk.ondersteuning.traject.Traject;
import nl.gewoonindewijk.ondersteuning.traject.Trajectstart;
import nl.gewoonindewijk.regels.Afwijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Toetst({"UA-4.3-START", "UA-4.4-REGIE", "AR-VORMEN"})
class StartTrajectTest {

    private final Praktijk praktijk = Praktijk.leeg();

    private static Either<Afwijzing, Opgeslagen<Traject>> start(Praktijk praktijk, long versie, Trajectstart start) {
        return new StartTraject(praktijk.werkplek()).start(praktijk.commando(), versie, start, Set.of());
    }

    @Test
    void hetTrajectLooptEnDeAanmeldingIsBeantwoord() {
        Aanmelding was = praktijk.opgepakt();
        Trajectstart start = Gegevens.trajectstart(was.id());
        Commando commando = praktijk.commando();

        Opgeslagen<Traject> antwoord = Praktijk.gelukt(new StartTraject(praktijk.werkplek())
                .start(commando, 2, start, Set.of(Regiehouder.SAMENWERKINGSPARTNER, Regiehouder.EIGEN_NETWERK)));

        assertEquals(
                new Traject.Lopend(start, Tijdlijn.vanaf(start.begonnenOp(), Regiehouder.EIGEN_NETWERK), List.of()),
                antwoord.waarde());
        praktijk.eisGedaan(commando, Handelingsoort.TRAJECT_STARTEN, 1, antwoord);
        assertEquals(List.of("UA-4.5-OVERDRACHT SAMENWERKINGSVERBAND 2025-09-01"), praktijk.open(antwoord.waarde()));

        Aanmelding beantwoord = new Aanmelding.Afgerond(
                was.ontvangst(), was.contacten(), new Afronding.NaarTraject(start.id()), start.begonnenOp());
        assertEquals(
                Option.of(new Opgeslagen<>(beantwoord, 3)),
                praktijk.opslag().aanmeldingen().vind(was.id().waarde()));
        assertEquals(List.of(), praktijk.open(beantwoord));
        praktijk.eisMeegegaan(commando, Handelingsoort.AANMELDING_AFRONDEN, 3, beantwoord.verwijzing());
    }

    private static Trajectstart aanvullend(AanmeldingId aanmelding) {
        return Gegevens.trajectstart(aanmelding)
                .withVorm(new Ondersteuningsvorm(Onderdeel.AANVULLENDE_ONDERSTEUNING, Deelname.INDIVIDUEEL, Duur.LANG));
    }

    @Test
    void aanvullendeOndersteuningBegintMetEenGetekendPlanWaarinDieStaat() {
        Trajectstart start = aanvullend(praktijk.opgepakt().id());
        praktijk.getekend();

        assertEquals(start, Praktijk.gelukt(start(praktijk, 2, start)).waarde().start());
    }

    @Test
    void ookEenPlanDatWordtBijgesteldGeldtNog() {
        Trajectstart start = aanvullend(praktijk.opgepakt().id());
        Praktijk.gelukt(new EvalueerPlan(praktijk.werkplek())
                .evalueer(
                        praktijk.commando(),
                        praktijk.getekend().id(),
                        2,
                        Gegevens.evaluatie(Praktijk.VANDAAG, Evaluatie.Besluit.BIJSTELLEN)));

        assertEquals(start, Praktijk.gelukt(start(praktijk, 2, start)).waarde().start());
    }

    static Stream<Weigering> weigeringenZonderPlan() {
        return Stream.of(
                zonderPlan("geen plan", praktijk -> {}),
                zonderPlan("een concept", Praktijk::concept),
                zonderPlan("een plan dat niet doorging", Praktijk::ingetrokken),
                zonderPlan("een plan zonder Aanvullende Ondersteuning", Praktijk::getekendZonderAanvullend),
                zonderPlan(
                        "een plan dat is gestopt",
                        praktijk -> Praktijk.gelukt(new EvalueerPlan(praktijk.werkplek())
                                .evalueer(
                                        praktijk.commando(),
                                        praktijk.getekend().id(),
                                        2,
                                        Gegevens.evaluatie(Praktijk.VANDAAG, Evaluatie.Besluit.BEEINDIGEN)))));
    }

    private static Weigering zonderPlan(String wanneer, Consumer<Praktijk> plan) {
        return new Weigering("AR-VORMEN.aanvullend-zonder-plan", wanneer, praktijk -> {
            Trajectstart start = aanvullend(praktijk.opgepakt().id());
            plan.accept(praktijk);
            return () -> start(praktijk, 2, start);
        });
    }

    @Test
    void zonderIemandAndersGeeftHetSamenwerkingsverbandRegieondersteuning() {
        Trajectstart start = Gegevens.trajectstart(praktijk.opgepakt().id());

        Traject traject = Praktijk.gelukt(start(praktijk, 2, start)).waarde();

        assertEquals(Tijdlijn.vanaf(start.begonnenOp(), Regiehouder.SAMENWERKINGSVERBAND), traject.regie());
    }

    @Test
    void wieNietZeiWieHijWasKanOokEenTrajectBeginnen() {
        AanmeldingId id = Praktijk.gelukt(new RegistreerAanmelding(praktijk.werkplek())
                        .registreer(
                                praktijk.commando(),
                                Gegevens.ontvangst(1).withAangemelde(new Aangemelde.Anoniem(Optional.empty()))))
                .waarde()
                .id();
        Praktijk.gelukt(new LegContactVast(praktijk.werkplek())
                .legVast(praktijk.commando(), id, 1, Gegevens.contact(Gegevens.BEGONNEN)));

        assertEquals(
                1,
                Praktijk.gelukt(start(praktijk, 2, Gegevens.trajectstart(id))).versie());
    }

    @Test
    void eenNummerDatAlEenTrajectIsLaatDeAanmeldingOpen() {
        praktijk.traject();
        AanmeldingId tweede = Praktijk.gelukt(new RegistreerAanmelding(praktijk.werkplek())
                        .registreer(praktijk.commando(), Gegevens.ontvangst(2)))
                .waarde()
                .id();
        Praktijk.gelukt(new LegContactVast(praktijk.werkplek())
                .legVast(praktijk.commando(), tweede, 1, Gegevens.contact(Gegevens.BEGONNEN)));
        Momentopname voor = praktijk.momentopname();

        assertThrows(GelijktijdigeWijziging.class, () -> start(praktijk, 2, Gegevens.trajectstart(tweede)));
        assertEquals(voor, praktijk.momentopname());
    }

    @Test
    void wieDeLaatsteVersieVanDeAanmeldingNietZagBegintGeenTraject() {
        Trajectstart start = Gegevens.trajectstart(praktijk.opgepakt().id());
        Momentopname voor = praktijk.momentopname();

        assertThrows(GelijktijdigeWijziging.class, () -> start(praktijk, 1, start));
        assertEquals(voor, praktijk.momentopname());
    }

    static Stream<Weigering> weigeringen() {
        return Stream.of(
                new Weigering("UA-4.3-START.in-de-toekomst", "een traject van morgen", praktijk -> {
                    Trajectstart start =
                            Gegevens.trajectstart(praktijk.opgepakt().id());
                    return () -> start(praktijk, 2, start.withBegonnenOp(Praktijk.MORGEN));
                }),
                new Weigering(
                        "UA-4.3-START.niet-gevonden",
                        "een aanmelding die er niet is",
                        praktijk -> () -> start(praktijk, 2, Gegevens.trajectstart(Gegevens.aanmelding(7)))),
                new Weigering("UA-4.3-START.andere-inwoner", "een aanmelding van de buren", praktijk -> {
                    Trajectstart start =
                            Gegevens.trajectstart(praktijk.opgepakt().id());
                    return () -> start(praktijk, 2, start.withLid(Gegevens.BUUR));
                }),
                new Weigering("UA-4.3-CONTACT.nog-geen-contact", "een traject zonder contact", praktijk -> {
                    Trajectstart start =
                            Gegevens.trajectstart(praktijk.aanmelding().id());
                    return () -> start(praktijk, 1, start);
                }),
                new Weigering("UA-4.3-CONTACT.te-vroeg", "een traject van voor het contact", praktijk -> {
                    Trajectstart start =
                            Gegevens.trajectstart(praktijk.opgepakt().id());
                    return () -> start(praktijk, 2, start.withBegonnenOp(Gegevens.ONTVANGEN));
                }),
                new Weigering("UA-2.1-ACCEPTATIE.al-afgerond", "een aanmelding met een antwoord", praktijk -> {
                    Trajectstart start =
                            Gegevens.trajectstart(praktijk.afgerond().id());
                    return () -> start(praktijk, 3, start);
                }),
                new Weigering("CONTRACT-VERSIE.geen-versie", "een aanmelding van na het contract", praktijk -> {
                    Trajectstart start = Gegevens.trajectstart(praktijk.aanmeldingVanVandaag());
                    return () -> start(praktijk.onder(Praktijk.AFGELOPEN), 2, start.withBegonnenOp(Praktijk.VANDAAG));
                }));
    }

    @ParameterizedTest
    @MethodSource({"weigeringen", "weigeringenZonderPlan"})
    void weigertEnVerandertNiets(Weigering weigering) {
        weigering.klopt();
    }
}
