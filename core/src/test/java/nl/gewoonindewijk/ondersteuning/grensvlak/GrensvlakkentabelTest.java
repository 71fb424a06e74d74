package nl.gewoonindewijk.ondersteuning.grensvlak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import nl.gewoonindewijk.testkit.WillekeurigeGrensvlakkentabellen;
import nl.gewoonindewijk.testkit.WillekeurigeGrensvlakkentabellen.Gebrekkig;

/** Any table answers once, and says what it must know first; what is no table is told where it is wrong. */
@Toetst("UA-6-GRENSVLAK")
class GrensvlakkentabelTest {

    private static final Bron BRON = new Bron("Contract", "6");
    private static final Scopebesluit.Binnen BINNEN = Scopebesluit.binnen(BRON);
    private static final Scopebesluit.Buiten BUITEN = Scopebesluit.buiten(BRON);

    private static final Onderwerp OPVANG = Onderwerp.van(
            "OPVANG",
            "Opvang",
            List.of(
                    Grensvlakfeit.van("MOMENT", "Wanneer?", "VOOR", "TIJDENS"),
                    Grensvlakfeit.van("SOORT", "Welke opvang?", "DAG", "NACHT")),
            Grensvlakregel.als("MOMENT", "VOOR").dan(BINNEN),
            Grensvlakregel.als("MOMENT", "TIJDENS").en("SOORT", "DAG").dan(BINNEN),
            Grensvlakregel.als("MOMENT", "TIJDENS").en("SOORT", "NACHT").dan(BUITEN));

    private static final Onderwerp KLUSSEN = Onderwerp.altijd("KLUSSEN", "Klussen", BINNEN);
    private static final Grensvlakkentabel TABEL = new Grensvlakkentabel("Zandvoort", List.of(OPVANG, KLUSSEN));

    @Provide
    Arbitrary<Grensvlakkentabel> tabellen() {
        return Arbitraries.frequencyOf(
                Tuple.of(9, WillekeurigeGrensvlakkentabellen.tabellen()),
                Tuple.of(1, Arbitraries.just(HaarlemseGrensvlakken.TABEL)));
    }

    @Provide
    Arbitrary<Gebrekkig> gebrekkig() {
        return WillekeurigeGrensvlakkentabellen.gebrekkig();
    }

    @Property(tries = 300)
    void elkeCombinatieVanFeitenHeeftPreciesEenAntwoord(@ForAll("tabellen") Grensvlakkentabel tabel) {
        for (Onderwerp onderwerp : tabel.onderwerpen()) {
            for (Map<String, String> feiten : Combinaties.volledig(onderwerp)) {
                assertEquals(
                        Combinaties.besluiten(onderwerp, feiten),
                        List.of(besluit(tabel, onderwerp, feiten)),
                        () -> onderwerp.code() + feiten);
            }
        }
    }

    @Property(tries = 300)
    void watNietBekendIsEnTeltMaaktHetAntwoordOnbepaald(@ForAll("tabellen") Grensvlakkentabel tabel) {
        for (Onderwerp onderwerp : tabel.onderwerpen()) {
            for (Map<String, String> bekend : Combinaties.deels(onderwerp)) {
                Scopebesluit antwoord = besluit(tabel, onderwerp, bekend);
                Set<Scopebesluit> mogelijk = mogelijk(onderwerp, bekend);

                if (mogelijk.size() == 1) {
                    assertEquals(mogelijk, Set.of(antwoord), () -> onderwerp.code() + bekend);
                } else {
                    assertVraagtWatOntbreekt(onderwerp, bekend, antwoord);
                }
            }
        }
    }

    @Property(tries = 300)
    void elkeRegelIsTeBereiken(@ForAll("tabellen") Grensvlakkentabel tabel) {
        for (Onderwerp onderwerp : tabel.onderwerpen()) {
            Set<Grensvlakregel> bereikt = Combinaties.volledig(onderwerp).stream()
                    .flatMap(feiten -> Combinaties.regels(onderwerp, feiten))
                    .collect(Collectors.toSet());

            assertEquals(new HashSet<>(onderwerp.regels()), bereikt);
        }
    }

    @Property
    void elkeTabelWordtAanvaard(@ForAll("tabellen") Grensvlakkentabel tabel) {
        assertEquals(
                tabel, Grensvlakkentabel.van(tabel.naam(), tabel.onderwerpen()).get());
    }

    @Property
    void elkeFoutWordtGenoemdOpZijnPlekEnGeenAndere(@ForAll("gebrekkig") Gebrekkig gebrekkig) {
        List<String> paden = Grensvlakkentabel.van("Eigen", gebrekkig.onderwerpen())
                .getError()
                .map(Invoerfout::pad)
                .asJava();

        assertEquals(gebrekkig.paden(), paden);
        assertThrows(IllegalArgumentException.class, () -> new Grensvlakkentabel("Eigen", gebrekkig.onderwerpen()));
    }

    @Example
    void eenFeitDatErNietToeDoetHoeftNietBekendTeZijn() {
        assertEquals(BINNEN, besluit(TABEL, OPVANG, Map.of("MOMENT", "VOOR")));
        assertEquals(BINNEN, besluit(TABEL, OPVANG, Map.of("SOORT", "DAG")));
        assertEquals(BINNEN, besluit(TABEL, KLUSSEN, Map.of()));
    }

    @Example
    void eenFeitDatTeltWordtGevraagdInDeVolgordeVanHetOnderwerp() {
        assertEquals(onbepaald("MOMENT", "SOORT"), besluit(TABEL, OPVANG, Map.of()));
        assertEquals(onbepaald("SOORT"), besluit(TABEL, OPVANG, Map.of("MOMENT", "TIJDENS")));
        assertEquals(onbepaald("MOMENT"), besluit(TABEL, OPVANG, Map.of("SOORT", "NACHT")));
    }

    @Example
    void eenOnbekendOnderwerpNoemtDeKeuzes() {
        assertEquals(
                List.of(new Invoerfout("/onderwerp", "Dit onderwerp bestaat niet. Kies uit: OPVANG, KLUSSEN.")),
                TABEL.besluit("ZORG", Map.of()).getError().asJava());
        assertEquals(Option.none(), TABEL.onderwerp("ZORG"));
        assertEquals(Option.some(KLUSSEN), TABEL.onderwerp("KLUSSEN"));
    }

    @Example
    void elkOnbekendFeitEnElkOnbekendAntwoordNoemtDeKeuzes() {
        assertEquals(
                List.of(
                        new Invoerfout(
                                "/feiten/A~1~0B", "Dit onderwerp vraagt dit feit niet. Kies uit: MOMENT, SOORT."),
                        new Invoerfout("/feiten/MOMENT", "Dit antwoord bestaat niet. Kies uit: VOOR, TIJDENS.")),
                TABEL.besluit("OPVANG", Map.of("MOMENT", "NA", "A/~B", "JA", "SOORT", "DAG"))
                        .getError()
                        .asJava());
        assertEquals(
                List.of(new Invoerfout("/feiten/SOORT", "Dit onderwerp vraagt geen feiten.")),
                TABEL.besluit("KLUSSEN", Map.of("SOORT", "DAG")).getError().asJava());
    }

    @Example
    void eenTabelHeeftEenNaamEnEenOnderwerp() {
        assertEquals(
                List.of(
                        new Invoerfout("/naam", "Een grensvlakkentabel heeft een naam."),
                        new Invoerfout("/onderwerpen", "Een grensvlakkentabel heeft ten minste een onderwerp.")),
                Grensvlakkentabel.van(" ", List.of()).getError().asJava());
    }

    @Example
    void deConstructorNoemtElkeFout() {
        IllegalArgumentException fout = assertThrows(
                IllegalArgumentException.class,
                () -> new Grensvlakkentabel(
                        "", List.of(OPVANG.withRegels(OPVANG.regels().subList(1, 3)))));

        assertEquals(
                "Dit is geen grensvlakkentabel. /naam: Een grensvlakkentabel heeft een naam."
                        + " /onderwerpen/0/regels: Van de combinaties van feiten (4) hebben er 2 geen regel.",
                fout.getMessage());
    }

    @Example
    void deCombinatiesTellenTotEnMetDuizend() {
        List<String> tien = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
        List<Grensvlakfeit> duizend = List.of(
                new Grensvlakfeit("A", "A?", tien),
                new Grensvlakfeit("B", "B?", tien),
                new Grensvlakfeit("C", "C?", tien));
        Grensvlakregel alles = new Grensvlakregel(
                duizend.stream()
                        .map(feit -> new Voorwaarde(feit.code(), feit.waarden()))
                        .toList(),
                BINNEN);

        assertTrue(Grensvlakkentabel.van("Groot", List.of(new Onderwerp("X", "X", duizend, List.of(alles))))
                .isValid());
    }

    @Example
    void eenCodeTeltTenHoogsteZestigTekens() {
        assertTrue(Grensvlakkentabel.van("Eigen", List.of(KLUSSEN.withCode("X".repeat(60))))
                .isValid());
        assertEquals(
                List.of("/onderwerpen/0/code: Een code bestaat uit hoofdletters, cijfers en streepjes, zoals"
                        + " EERSTE-JAAR, en telt 1 tot en met 60 tekens."),
                Grensvlakkentabel.van("Eigen", List.of(KLUSSEN.withCode("X".repeat(61))))
                        .getError()
                        .map(Invoerfout::toString)
                        .asJava());
    }

    private static Scopebesluit besluit(Grensvlakkentabel tabel, Onderwerp onderwerp, Map<String, String> feiten) {
        return tabel.besluit(onderwerp.code(), feiten).get();
    }

    private static Scopebesluit onbepaald(String... feiten) {
        return new Scopebesluit.Onbepaald(List.of(feiten), List.of(BRON));
    }

    /** What the answer can be once the rest is known. */
    private static Set<Scopebesluit> mogelijk(Onderwerp onderwerp, Map<String, String> bekend) {
        return Combinaties.volledig(onderwerp).stream()
                .filter(feiten -> feiten.entrySet().containsAll(bekend.entrySet()))
                .flatMap(feiten -> Combinaties.besluiten(onderwerp, feiten).stream())
                .collect(Collectors.toSet());
    }

    /** Each fact that is named is unknown, and with all of them known there is an answer. */
    private static void assertVraagtWatOntbreekt(
            Onderwerp onderwerp, Map<String, String> bekend, Scopebesluit antwoord) {
        List<String> ontbreekt = ((Scopebesluit.Onbepaald) antwoord).ontbreekt();
        assertFalse(ontbreekt.isEmpty());
        assertTrue(ontbreekt.stream().noneMatch(bekend::containsKey));
        Combinaties.deels(onderwerp).stream()
                .filter(feiten -> feiten.entrySet().containsAll(bekend.entrySet()))
                .filter(feiten -> feiten.keySet().containsAll(ontbreekt))
                .forEach(feiten -> assertEquals(1, mogelijk(onderwerp, feiten).size()));
        assertEquals(
                mogelijk(onderwerp, bekend).stream()
                        .flatMap(besluit -> besluit.bronnen().stream())
                        .collect(Collectors.toSet()),
                new HashSet<>(antwoord.bronnen()));
    }
}
