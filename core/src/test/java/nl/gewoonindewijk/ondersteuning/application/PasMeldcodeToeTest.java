package nl.gewoonindewijk.ondersteuning.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.MeldcodeId;
import nl.gewoonindewijk.ondersteuning.meldcode.Gezet;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcode;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcodestap;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcodestart;
import nl.gewoonindewijk.regels.Afwijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Toetst("UA-2.2-MELDCODE")
class PasMeldcodeToeTest {

    private static final Meldcodestart START = Gegevens.meldcodestart();
    private static final Gezet GEZET = new Gezet(Praktijk.VANDAAG, Gegevens.MEDEWERKER);

    private final Praktijk praktijk = Praktijk.leeg();

    private static Either<Afwijzing, Opgeslagen<Meldcode>> zet(
            Praktijk praktijk, MeldcodeId id, long versie, Meldcodestap stap, LocalDate op) {
        return new PasMeldcodeToe(praktijk.werkplek()).zet(praktijk.commando(), id, versie, stap, op);
    }

    private static Either<Afwijzing, Opgeslagen<Meldcode>> beslis(
            Praktijk praktijk, MeldcodeId id, long versie, LocalDate op) {
        return new PasMeldcodeToe(praktijk.werkplek()).beslis(praktijk.commando(), id, versie, Gegevens.besluit(), op);
    }

    /** In version 5: every step but the last was taken today. */
    static MeldcodeId gewogen(Praktijk praktijk) {
        MeldcodeId id = praktijk.meldcode().id();
        List<Meldcodestap> stappen = List.of(Meldcodestap.values()).subList(0, 4);
        for (int i = 0; i < stappen.size(); i++) {
            Praktijk.gelukt(zet(praktijk, id, i + 1L, stappen.get(i), Praktijk.VANDAAG));
        }
        return id;
    }

    private static MeldcodeId besloten(Praktijk praktijk) {
        MeldcodeId id = gewogen(praktijk);
        Praktijk.gelukt(beslis(praktijk, id, 5, Praktijk.VANDAAG));
        return id;
    }

    @Test
    void deMeldcodeBegintZonderStappenEnZonderTermijn() {
        Commando commando = praktijk.commando();

        Opgeslagen<Meldcode> antwoord = Praktijk.gelukt(new PasMeldcodeToe(praktijk.werkplek()).begin(commando, START));

        assertEquals(new Meldcode.Lopend(START, List.of()), antwoord.waarde());
        praktijk.eisGedaan(commando, Handelingsoort.MELDCODE_BEGINNEN, 1, antwoord);
        assertEquals(List.of(), praktijk.open(antwoord.waarde()));
    }

    @Test
    void bijElkeStapStaatWieHemZette() {
        MeldcodeId id = praktijk.meldcode().id();
        Commando commando = praktijk.commando();

        Opgeslagen<Meldcode> antwoord = Praktijk.gelukt(new PasMeldcodeToe(praktijk.werkplek())
                .zet(commando, id, 1, Meldcodestap.SIGNALEN_IN_KAART, Praktijk.VANDAAG));

        assertEquals(new Meldcode.Lopend(START, List.of(GEZET)), antwoord.waarde());
        praktijk.eisGedaan(commando, Handelingsoort.MELDCODESTAP_ZETTEN, 2, antwoord);
    }

    @Test
    void wieElkeStapHeeftGezetBeslist() {
        MeldcodeId id = gewogen(praktijk);
        Commando commando = praktijk.commando();

        Opgeslagen<Meldcode> antwoord = Praktijk.gelukt(
                new PasMeldcodeToe(praktijk.werkplek()).beslis(commando, id, 5, Gegevens.besluit(), Praktijk.VANDAAG));

        assertEquals(
                new Meldcode.Besloten(START, Collections.nCopies(5, GEZET), Gegevens.besluit()), antwoord.waarde());
        praktijk.eisGedaan(commando, Handelingsoort.MELDCODE_BESLISSEN, 6, antwoord);
    }

    static Stream<Weigering> weigeringen() {
        return Stream.of(
                new Weigering(
                        "UA-2.2-MELDCODE.in-de-toekomst",
                        "morgen beginnen",
                        praktijk -> () -> new PasMeldcodeToe(praktijk.werkplek())
                                .begin(praktijk.commando(), START.withBegonnenOp(Praktijk.MORGEN))),
                zetten("in-de-toekomst", Meldcodestap.SIGNALEN_IN_KAART, Praktijk.MORGEN),
                zetten("te-vroeg", Meldcodestap.SIGNALEN_IN_KAART, Gegevens.BEGONNEN.minusDays(1)),
                zetten("volgorde", Meldcodestap.WEGEN, Praktijk.VANDAAG),
                zetten("zonder-besluit", Meldcodestap.BESLISSEN, Praktijk.VANDAAG),
                new Weigering(
                        "UA-2.2-MELDCODE.niet-gevonden",
                        "een stap zonder begin",
                        praktijk -> () -> zet(
                                praktijk, Gegevens.meldcode(7), 1, Meldcodestap.SIGNALEN_IN_KAART, Praktijk.VANDAAG)),
                new Weigering("UA-2.2-MELDCODE.al-besloten", "een stap na het besluit", praktijk -> {
                    MeldcodeId id = besloten(praktijk);
                    return () -> zet(praktijk, id, 6, Meldcodestap.OVERLEG, Praktijk.VANDAAG);
                }));
    }

    private static Weigering zetten(String reden, Meldcodestap stap, LocalDate op) {
        return new Weigering("UA-2.2-MELDCODE." + reden, stap + " op " + op, praktijk -> {
            MeldcodeId id = praktijk.meldcode().id();
            return () -> zet(praktijk, id, 1, stap, op);
        });
    }

    static Stream<Weigering> weigeringenBijHetBesluit() {
        return Stream.of(
                new Weigering("UA-2.2-MELDCODE.in-de-toekomst", "morgen beslissen", praktijk -> {
                    MeldcodeId id = gewogen(praktijk);
                    return () -> beslis(praktijk, id, 5, Praktijk.MORGEN);
                }),
                new Weigering(
                        "UA-2.2-MELDCODE.niet-gevonden",
                        "een besluit zonder begin",
                        praktijk -> () -> beslis(praktijk, Gegevens.meldcode(7), 1, Praktijk.VANDAAG)),
                new Weigering("UA-2.2-MELDCODE.volgorde", "een besluit zonder stappen", praktijk -> {
                    MeldcodeId id = praktijk.meldcode().id();
                    return () -> beslis(praktijk, id, 1, Praktijk.VANDAAG);
                }),
                new Weigering("UA-2.2-MELDCODE.te-vroeg", "een besluit van voor het wegen", praktijk -> {
                    MeldcodeId id = gewogen(praktijk);
                    return () -> beslis(praktijk, id, 5, Praktijk.VANDAAG.minusDays(1));
                }),
                new Weigering("UA-2.2-MELDCODE.al-besloten", "nog een besluit", praktijk -> {
                    MeldcodeId id = besloten(praktijk);
                    return () -> beslis(praktijk, id, 6, Praktijk.VANDAAG);
                }));
    }

    @ParameterizedTest
    @MethodSource({"weigeringen", "weigeringenBijHetBesluit"})
    void weigertEnVerandertNiets(Weigering weigering) {
        weigering.klopt();
    }
}
