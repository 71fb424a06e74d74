package nl.gewoonindewijk.ondersteuning.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.PgbId;
import nl.gewoonindewijk.ondersteuning.pgb.Herziening;
import nl.gewoonindewijk.ondersteuning.pgb.Pgb;
import nl.gewoonindewijk.regels.Afwijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Toetst("UA-5.2-PGB")
class EvalueerPgbTest {

    private final Praktijk praktijk = Praktijk.leeg();

    private static Either<Afwijzing, Opgeslagen<Pgb>> evalueer(
            Praktijk praktijk, PgbId pgb, long versie, LocalDate op) {
        return new EvalueerPgb(praktijk.werkplek())
                .evalueer(praktijk.commando(), pgb, versie, Herziening.Keuze.VERLENGEN, op);
    }

    @Test
    void naDeEvaluatieIsDeGemeenteAanZet() {
        Pgb.Toegekend was = (Pgb.Toegekend) praktijk.toegekend();
        Commando commando = praktijk.commando();

        Opgeslagen<Pgb> antwoord = Praktijk.gelukt(new EvalueerPgb(praktijk.werkplek())
                .evalueer(commando, was.id(), 2, Herziening.Keuze.BIJSTELLEN, Praktijk.VANDAAG));

        assertEquals(new Pgb.InHerziening(was, Praktijk.VANDAAG, Herziening.Keuze.BIJSTELLEN), antwoord.waarde());
        praktijk.eisGedaan(commando, Handelingsoort.PGB_EVALUEREN, 3, antwoord);
        assertEquals(
                List.of("AWB-6.7-BEZWAAR INWONER 2025-07-14", "UA-5.2-PGB SAMENWERKINGSVERBAND 2027-06-02"),
                praktijk.open(antwoord.waarde()));
    }

    static Stream<Weigering> weigeringen() {
        return Stream.of(
                new Weigering("UA-5.2-PGB.in-de-toekomst", "een evaluatie van morgen", praktijk -> {
                    PgbId id = praktijk.toegekend().id();
                    return () -> evalueer(praktijk, id, 2, Praktijk.MORGEN);
                }),
                new Weigering(
                        "UA-5.2-PGB.niet-gevonden",
                        "een Pgb dat er niet is",
                        praktijk -> () -> evalueer(praktijk, new PgbId(new UUID(4, 7)), 1, Praktijk.VANDAAG)),
                new Weigering("UA-5.2-PGB.te-vroeg", "een evaluatie van voor het besluit", praktijk -> {
                    PgbId id = praktijk.toegekend().id();
                    return () -> evalueer(praktijk, id, 2, Praktijk.VANDAAG.minusDays(1));
                }),
                new Weigering("UA-5.2-PGB.niet-toegekend", "de gemeente moet nog besluiten", praktijk -> {
                    PgbId id = praktijk.aangevraagd().id();
                    return () -> evalueer(praktijk, id, 1, Praktijk.VANDAAG);
                }),
                new Weigering("UA-5.2-PGB.niet-toegekend", "er is net geevalueerd", praktijk -> {
                    PgbId id = praktijk.inHerziening().id();
                    return () -> evalueer(praktijk, id, 3, Praktijk.VANDAAG);
                }));
    }

    @ParameterizedTest
    @MethodSource("weigeringen")
    void weigertEnVerandertNiets(Weigering weigering) {
        weigering.klopt();
    }
}
