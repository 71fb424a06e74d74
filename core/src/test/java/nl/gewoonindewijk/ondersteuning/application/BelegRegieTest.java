package nl.gewoonindewijk.ondersteuning.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.TrajectId;
import nl.gewoonindewijk.ondersteuning.traject.Regiehouder;
import nl.gewoonindewijk.ondersteuning.traject.Traject;
import nl.gewoonindewijk.regels.Afwijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Toetst("UA-4.4-REGIE")
class BelegRegieTest {

    private static final Set<Regiehouder> PARTNER = Set.of(Regiehouder.SAMENWERKINGSPARTNER);

    private final Praktijk praktijk = Praktijk.leeg();

    private static Either<Afwijzing, Opgeslagen<Traject>> beleg(
            Praktijk praktijk, TrajectId traject, long versie, Set<Regiehouder> kunnen, LocalDate vanaf) {
        return new BelegRegie(praktijk.werkplek()).beleg(praktijk.commando(), traject, versie, kunnen, vanaf);
    }

    @Test
    void eenAnderHoudtDeRegieEnWieHetEerderDeedBlijftBekend() {
        Traject was = praktijk.traject();
        List<String> daarvoor = praktijk.open(was);
        Commando commando = praktijk.commando();

        Opgeslagen<Traject> antwoord = Praktijk.gelukt(
                new BelegRegie(praktijk.werkplek()).beleg(commando, was.id(), 1, PARTNER, Praktijk.VANDAAG));

        assertEquals(
                new Traject.Lopend(
                        was.start(),
                        was.regie().daarna(Praktijk.VANDAAG, Regiehouder.SAMENWERKINGSPARTNER),
                        was.overdrachten()),
                antwoord.waarde());
        praktijk.eisGedaan(commando, Handelingsoort.REGIE_BELEGGEN, 2, antwoord);
        assertEquals(daarvoor, praktijk.open(antwoord.waarde()));
    }

    static Stream<Weigering> weigeringen() {
        return Stream.of(
                new Weigering("UA-4.4-REGIE.in-de-toekomst", "de regie vanaf morgen", praktijk -> {
                    TrajectId id = praktijk.traject().id();
                    return () -> beleg(praktijk, id, 1, PARTNER, Praktijk.MORGEN);
                }),
                new Weigering(
                        "UA-4.4-REGIE.niet-gevonden",
                        "een traject dat er niet is",
                        praktijk -> () -> beleg(praktijk, Gegevens.traject(7), 1, PARTNER, Praktijk.VANDAAG)),
                new Weigering("UA-4.4-REGIE.te-vroeg", "de regie vanaf de eerste dag", praktijk -> {
                    TrajectId id = praktijk.traject().id();
                    return () -> beleg(praktijk, id, 1, PARTNER, Gegevens.TRAJECT_VANAF);
                }),
                new Weigering("UA-4.4-REGIE.zelfde-houder", "de inwoner nog eens", praktijk -> {
                    TrajectId id = praktijk.traject().id();
                    return () -> beleg(praktijk, id, 1, Set.of(Regiehouder.values()), Praktijk.VANDAAG);
                }),
                new Weigering("UA-4.4-REGIE.al-beeindigd", "een traject dat is gestopt", praktijk -> {
                    TrajectId id = praktijk.beeindigd().id();
                    return () -> beleg(praktijk, id, 2, PARTNER, Praktijk.VANDAAG);
                }));
    }

    @ParameterizedTest
    @MethodSource("weigeringen")
    void weigertEnVerandertNiets(Weigering weigering) {
        weigering.klopt();
    }
}
