package nl.gewoonindewijk.ondersteuning.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import nl.gewoonindewijk.Logboek;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is logged leads to a case, and to no person. */
class LogboekTest {

    /** Parts of every text, number and name in the examples that is about a person. */
    private static final List<String> PERSOONLIJK = Stream.concat(
                    Stream.of(
                            Gegevens.LID.inwoner().waarde().toString(),
                            Gegevens.LID.huishouden().waarde().toString(),
                            Gegevens.BUUR.inwoner().waarde().toString(),
                            Gegevens.BUUR.huishouden().waarde().toString(),
                            Gegevens.LID.wijk().waarde(),
                            Gegevens.MEDEWERKER.waarde(),
                            "Hij Is Het",
                            "2007-09-01"),
                    Stream.of(
                            "terecht",
                            "koken",
                            "plannen",
                            "kookles",
                            "huisarts",
                            "kookgroep",
                            "wijkverpleging",
                            "begeleiding",
                            "veilig"))
            .toList();

    static Stream<Voorbeeldcommando> commandos() {
        return Voorbeeldcommando.alle();
    }

    static Stream<Weigering> weigeringen() {
        return Weigeringen.alle();
    }

    private static void isZonderPersoon(List<String> regels) {
        regels.forEach(regel -> PERSOONLIJK.forEach(tekst -> assertFalse(regel.contains(tekst), regel)));
    }

    @ParameterizedTest
    @MethodSource("commandos")
    void wieEenCommandoGeeftStaatMetDeZaakInHetLogboek(Voorbeeldcommando voorbeeld) {
        Praktijk praktijk = Praktijk.leeg();
        Voorbeeldcommando.Gegeven gegeven = voorbeeld.geval().apply(praktijk);
        Commando commando = new Commando(praktijk.commando().id(), new MedewerkerId("Hij Is Het"));

        List<String> regels = Logboek.van(() -> gegeven.op(praktijk.werkplek(), commando, voorbeeld.versie()));

        Momentopname nu = praktijk.momentopname();
        assertEquals(
                nu.handelingen().stream()
                        .filter(handeling -> handeling.commando().equals(commando.id()))
                        .map(handeling -> "INFO " + handeling.soort() + ": " + handeling.zaak() + ", versie "
                                + handeling.versie())
                        .toList(),
                regels);
        isZonderPersoon(regels);
    }

    @ParameterizedTest
    @MethodSource("weigeringen")
    void vanEenWeigeringStaatAlleenDeRedenInHetLogboek(Weigering weigering) {
        List<String> regels = Logboek.van(weigering::klopt);

        isZonderPersoon(regels);
        assertEquals(
                regels.size(),
                regels.stream()
                        .filter(regel -> regel.matches("INFO [A-Z_]+(: [a-z]+ [0-9a-f-]{36}, versie [0-9]+"
                                + "| geweigerd: [A-Z0-9.-]+\\.[a-z-]+)"))
                        .count());
    }
}
