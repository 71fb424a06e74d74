package nl.gewoonindewijk.ondersteuning.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.Overdrachtsreden;
import nl.gewoonindewijk.ondersteuning.TrajectId;
import nl.gewoonindewijk.ondersteuning.traject.Overdracht;
import nl.gewoonindewijk.ondersteuning.traject.Traject;
import nl.gewoonindewijk.regels.Afwijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Toetst("UA-4.5-OVERDRACHT")
class DraagOverTest {

    private static final Overdracht OVERDRACHT = Gegevens.overdracht();
    private static final Overdracht BIJ_ACHTTIEN =
            OVERDRACHT.withReden(Overdrachtsreden.ACHTTIEN_JAAR).withUiterlijk(LocalDate.of(2025, 9, 1));

    private final Praktijk praktijk = Praktijk.leeg();

    private static Either<Afwijzing, Opgeslagen<Traject>> plan(
            Praktijk praktijk, TrajectId traject, long versie, Overdracht overdracht) {
        return new DraagOver(praktijk.werkplek()).plan(praktijk.commando(), traject, versie, overdracht);
    }

    private static Either<Afwijzing, Opgeslagen<Traject>> voltooi(
            Praktijk praktijk, TrajectId traject, long versie, Overdrachtsreden reden, LocalDate op) {
        return new DraagOver(praktijk.werkplek()).voltooi(praktijk.commando(), traject, versie, reden, op);
    }

    private static Either<Afwijzing, Opgeslagen<Traject>> trekIn(
            Praktijk praktijk, TrajectId traject, long versie, Overdrachtsreden reden, LocalDate op) {
        return new DraagOver(praktijk.werkplek()).trekIn(praktijk.commando(), traject, versie, reden, op);
    }

    @Test
    void eenOverdrachtDieIsGeplandMoetOpTijdWordenGedaan() {
        Traject was = praktijk.traject();
        Commando commando = praktijk.commando();

        Opgeslagen<Traject> antwoord =
                Praktijk.gelukt(new DraagOver(praktijk.werkplek()).plan(commando, was.id(), 1, OVERDRACHT));

        assertEquals(new Traject.Lopend(was.start(), was.regie(), List.of(OVERDRACHT)), antwoord.waarde());
        praktijk.eisGedaan(commando, Handelingsoort.OVERDRACHT_PLANNEN, 2, antwoord);
        assertEquals(
                List.of(
                        "UA-4.5-OVERDRACHT SAMENWERKINGSVERBAND 2025-06-16",
                        "UA-4.5-OVERDRACHT SAMENWERKINGSVERBAND 2025-09-01"),
                praktijk.open(antwoord.waarde()));
    }

    @Test
    void eenVoltooideOverdrachtStaatNietMeerOpen() {
        Traject was = praktijk.metOverdracht();
        Commando commando = praktijk.commando();

        Opgeslagen<Traject> antwoord = Praktijk.gelukt(new DraagOver(praktijk.werkplek())
                .voltooi(commando, was.id(), 2, OVERDRACHT.reden(), Praktijk.VANDAAG));

        assertEquals(
                List.of(OVERDRACHT.withVoltooidOp(Optional.of(Praktijk.VANDAAG))),
                antwoord.waarde().overdrachten());
        praktijk.eisGedaan(commando, Handelingsoort.OVERDRACHT_VOLTOOIEN, 3, antwoord);
        assertEquals(List.of("UA-4.5-OVERDRACHT SAMENWERKINGSVERBAND 2025-09-01"), praktijk.open(antwoord.waarde()));
    }

    @Test
    void eenOverdrachtDieTochNietNodigIsStaatNietMeerOpen() {
        Traject was = praktijk.metOverdracht();
        Commando commando = praktijk.commando();

        Opgeslagen<Traject> antwoord = Praktijk.gelukt(
                new DraagOver(praktijk.werkplek()).trekIn(commando, was.id(), 2, OVERDRACHT.reden(), Praktijk.VANDAAG));

        assertEquals(new Traject.Lopend(was.start(), was.regie(), List.of()), antwoord.waarde());
        praktijk.eisGedaan(commando, Handelingsoort.OVERDRACHT_INTREKKEN, 3, antwoord);
        assertEquals(List.of("UA-4.5-OVERDRACHT SAMENWERKINGSVERBAND 2025-09-01"), praktijk.open(antwoord.waarde()));
    }

    @Test
    void eenIngetrokkenOverdrachtHoudtHetEindeNietTegen() {
        TrajectId id = praktijk.metOverdracht().id();
        Praktijk.gelukt(trekIn(praktijk, id, 2, OVERDRACHT.reden(), Praktijk.VANDAAG));

        assertTrue(new BeeindigTraject(praktijk.werkplek())
                .beeindig(praktijk.commando(), id, 3, Gegevens.beeindiging(Praktijk.VANDAAG))
                .isRight());
    }

    /** What is agreed may be late, and then the birthday still shows that it is. */
    @Test
    void eenOverdrachtNaDeAchttiendeVerjaardagWordtGeplandEnBlijftTeLaat() {
        TrajectId id = praktijk.traject().id();
        Overdracht later = BIJ_ACHTTIEN.withUiterlijk(LocalDate.of(2025, 9, 2));

        Traject antwoord = Praktijk.gelukt(plan(praktijk, id, 1, later)).waarde();

        assertEquals(List.of(later), antwoord.overdrachten());
        assertEquals(List.of("UA-4.5-OVERDRACHT SAMENWERKINGSVERBAND 2025-09-01"), praktijk.open(antwoord));
    }

    @Test
    void deGeplandeDagKomtInDePlaatsVanDeAchttiendeVerjaardag() {
        TrajectId id = praktijk.traject().id();

        Traject antwoord = Praktijk.gelukt(plan(praktijk, id, 1, BIJ_ACHTTIEN.withUiterlijk(LocalDate.of(2025, 8, 15))))
                .waarde();

        assertEquals(List.of("UA-4.5-OVERDRACHT SAMENWERKINGSVERBAND 2025-08-15"), praktijk.open(antwoord));
    }

    static Stream<Weigering> weigeringen() {
        return Stream.of(bijHetPlannen(), bijHetVoltooien(), bijHetIntrekken()).flatMap(weigeringen -> weigeringen);
    }

    private static Stream<Weigering> bijHetIntrekken() {
        return Stream.of(
                intrekken("in-de-toekomst", OVERDRACHT.reden(), Praktijk.MORGEN),
                intrekken("niet-gepland", Overdrachtsreden.VERHUIZING, Praktijk.VANDAAG),
                new Weigering("UA-4.5-OVERDRACHT.niet-gepland", "intrekken wat klaar is", praktijk -> {
                    TrajectId id = praktijk.metOverdracht().id();
                    Praktijk.gelukt(voltooi(praktijk, id, 2, OVERDRACHT.reden(), Praktijk.VANDAAG));
                    return () -> trekIn(praktijk, id, 3, OVERDRACHT.reden(), Praktijk.VANDAAG);
                }),
                new Weigering(
                        "UA-4.5-OVERDRACHT.niet-gevonden",
                        "niets om in te trekken",
                        praktijk ->
                                () -> trekIn(praktijk, Gegevens.traject(7), 1, OVERDRACHT.reden(), Praktijk.VANDAAG)),
                new Weigering("UA-4.5-OVERDRACHT.al-beeindigd", "intrekken na het einde", praktijk -> {
                    TrajectId id = praktijk.beeindigd().id();
                    return () -> trekIn(praktijk, id, 2, OVERDRACHT.reden(), Praktijk.VANDAAG);
                }));
    }

    private static Weigering intrekken(String reden, Overdrachtsreden overdracht, LocalDate op) {
        return new Weigering("UA-4.5-OVERDRACHT." + reden, overdracht + " ingetrokken op " + op, praktijk -> {
            TrajectId id = praktijk.metOverdracht().id();
            return () -> trekIn(praktijk, id, 2, overdracht, op);
        });
    }

    private static Stream<Weigering> bijHetPlannen() {
        return Stream.of(
                plannen("in-de-toekomst", "morgen gepland", OVERDRACHT.withGeplandOp(Praktijk.MORGEN)),
                plannen("in-de-toekomst", "morgen gedaan", OVERDRACHT.withVoltooidOp(Optional.of(Praktijk.MORGEN))),
                plannen("te-vroeg", "voor het begin gepland", OVERDRACHT.withGeplandOp(Gegevens.BEGONNEN)),
                new Weigering(
                        "UA-4.5-OVERDRACHT.niet-gevonden",
                        "een traject dat er niet is",
                        praktijk -> () -> plan(praktijk, Gegevens.traject(7), 1, OVERDRACHT)),
                new Weigering("UA-4.5-OVERDRACHT.al-gepland", "om dezelfde reden nog eens", praktijk -> {
                    TrajectId id = praktijk.metOverdracht().id();
                    return () -> plan(praktijk, id, 2, OVERDRACHT);
                }),
                new Weigering("UA-4.5-OVERDRACHT.al-beeindigd", "plannen na het einde", praktijk -> {
                    TrajectId id = praktijk.beeindigd().id();
                    return () -> plan(praktijk, id, 2, OVERDRACHT);
                }));
    }

    private static Weigering plannen(String reden, String wanneer, Overdracht overdracht) {
        return new Weigering("UA-4.5-OVERDRACHT." + reden, wanneer, praktijk -> {
            TrajectId id = praktijk.traject().id();
            return () -> plan(praktijk, id, 1, overdracht);
        });
    }

    private static Stream<Weigering> bijHetVoltooien() {
        return Stream.of(
                voltooien("in-de-toekomst", OVERDRACHT.reden(), Praktijk.MORGEN),
                voltooien("niet-gepland", Overdrachtsreden.VERHUIZING, Praktijk.VANDAAG),
                voltooien("te-vroeg", OVERDRACHT.reden(), Praktijk.VANDAAG.minusDays(1)),
                new Weigering(
                        "UA-4.5-OVERDRACHT.niet-gevonden",
                        "niets om te voltooien",
                        praktijk ->
                                () -> voltooi(praktijk, Gegevens.traject(7), 1, OVERDRACHT.reden(), Praktijk.VANDAAG)),
                new Weigering("UA-4.5-OVERDRACHT.al-beeindigd", "voltooien na het einde", praktijk -> {
                    TrajectId id = praktijk.beeindigd().id();
                    return () -> voltooi(praktijk, id, 2, OVERDRACHT.reden(), Praktijk.VANDAAG);
                }));
    }

    private static Weigering voltooien(String reden, Overdrachtsreden overdracht, LocalDate op) {
        return new Weigering("UA-4.5-OVERDRACHT." + reden, overdracht + " voltooid op " + op, praktijk -> {
            TrajectId id = praktijk.metOverdracht().id();
            return () -> voltooi(praktijk, id, 2, overdracht, op);
        });
    }

    @ParameterizedTest
    @MethodSource("weigeringen")
    void weigertEnVerandertNiets(Weigering weigering) {
        weigering.klopt();
    }
}
