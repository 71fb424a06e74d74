package nl.gewoonindewijk.ondersteuning.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.Overdrachtsreden;
import nl.gewoonindewijk.ondersteuning.TrajectId;
import nl.gewoonindewijk.ondersteuning.traject.Beeindiging;
import nl.gewoonindewijk.ondersteuning.traject.Traject;
import nl.gewoonindewijk.regels.Afwijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Toetst("UA-4.5-OVERDRACHT")
class BeeindigTrajectTest {

    private static final Beeindiging BEEINDIGING = Gegevens.beeindiging(Praktijk.VANDAAG);
    private static final Beeindiging MET_VERVOLG =
            new Beeindiging(Praktijk.VANDAAG, new Code("39"), Optional.of(Overdrachtsreden.ZORGVERZEKERINGSWET));

    private final Praktijk praktijk = Praktijk.leeg();

    private static Either<Afwijzing, Opgeslagen<Traject>> beeindig(
            Praktijk praktijk, TrajectId traject, long versie, Beeindiging beeindiging) {
        return new BeeindigTraject(praktijk.werkplek()).beeindig(praktijk.commando(), traject, versie, beeindiging);
    }

    @Test
    void naHetEindeIsErNietsMeerTeDoen() {
        Traject was = praktijk.traject();
        Commando commando = praktijk.commando();

        Opgeslagen<Traject> antwoord =
                Praktijk.gelukt(new BeeindigTraject(praktijk.werkplek()).beeindig(commando, was.id(), 1, BEEINDIGING));

        assertEquals(new Traject.Beeindigd(was.start(), was.regie(), List.of(), BEEINDIGING), antwoord.waarde());
        praktijk.eisGedaan(commando, Handelingsoort.TRAJECT_BEEINDIGEN, 2, antwoord);
        assertEquals(List.of(), praktijk.open(antwoord.waarde()));
    }

    @Test
    void wieIsOvergedragenGaatVerderBijEenAnder() {
        TrajectId id = praktijk.metOverdracht().id();
        Praktijk.gelukt(new DraagOver(praktijk.werkplek())
                .voltooi(praktijk.commando(), id, 2, Overdrachtsreden.ZORGVERZEKERINGSWET, Praktijk.VANDAAG));

        Opgeslagen<Traject> antwoord = Praktijk.gelukt(beeindig(praktijk, id, 3, MET_VERVOLG));

        assertEquals(Traject.Status.BEEINDIGD, antwoord.waarde().status());
        assertEquals(List.of(), praktijk.open(antwoord.waarde()));
    }

    static Stream<Weigering> weigeringen() {
        return Stream.of(
                weigering("UA-4.5-OVERDRACHT.in-de-toekomst", Gegevens.beeindiging(Praktijk.MORGEN)),
                weigering(
                        "CODELIJST.onbekend",
                        new Beeindiging(Praktijk.VANDAAG, new Code("EIGEN-VRAAG"), Optional.empty())),
                weigering("UA-4.5-OVERDRACHT.te-vroeg", Gegevens.beeindiging(Gegevens.BEGONNEN)),
                weigering("UA-4.5-OVERDRACHT.niet-overgedragen", MET_VERVOLG),
                new Weigering(
                        "UA-4.5-OVERDRACHT.niet-gevonden",
                        "een traject dat er niet is",
                        praktijk -> () -> beeindig(praktijk, Gegevens.traject(7), 1, BEEINDIGING)),
                new Weigering("UA-4.5-OVERDRACHT.nog-open", "een open overdracht", praktijk -> {
                    TrajectId id = praktijk.metOverdracht().id();
                    return () -> beeindig(praktijk, id, 2, BEEINDIGING);
                }),
                new Weigering("UA-4.5-OVERDRACHT.al-beeindigd", "nog eens stoppen", praktijk -> {
                    TrajectId id = praktijk.beeindigd().id();
                    return () -> beeindig(praktijk, id, 2, BEEINDIGING);
                }));
    }

    private static Weigering weigering(String verwacht, Beeindiging beeindiging) {
        LocalDate op = beeindiging.op();
        return new Weigering(verwacht, "stoppen op " + op, praktijk -> {
            TrajectId id = praktijk.traject().id();
            return () -> beeindig(praktijk, id, 1, beeindiging);
        });
    }

    @ParameterizedTest
    @MethodSource("weigeringen")
    void weigertEnVerandertNiets(Weigering weigering) {
        weigering.klopt();
    }
}
