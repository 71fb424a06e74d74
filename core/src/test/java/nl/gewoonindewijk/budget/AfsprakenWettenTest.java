package nl.gewoonindewijk.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.contract.Contract;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regelcode;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import nl.gewoonindewijk.testkit.WillekeurigeBedragen;
import nl.gewoonindewijk.testkit.WillekeurigeDatums;
import nl.gewoonindewijk.testkit.WillekeurigeRapportages;

/** What holds for every development that is reported or not, and every agreement that is not kept. */
@Toetst({"UA-9.1.1-AFWIJKING", "UA-9.1.1-BLOKKEREN"})
class AfsprakenWettenTest {

    private static final String AFWIJKING = "UA-9.1.1-AFWIJKING";
    private static final Beoordeling BLOKKEREN = Beoordeling.van("UA-9.1.1-BLOKKEREN");
    private static final Boekjaar JAAR = new Boekjaar(2023);

    @Provide
    Arbitrary<Afwijking> afwijkingen() {
        return WillekeurigeRapportages.afwijkingen(JAAR);
    }

    @Provide
    Arbitrary<List<Afwijking>> lijsten() {
        return afwijkingen().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Bedrag> grenzen() {
        return WillekeurigeBedragen.nietNegatief();
    }

    @Provide
    Arbitrary<List<Tekortkoming>> tekortkomingen() {
        return WillekeurigeRapportages.tekortkomingen(JAAR).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<LocalDate> peildatums() {
        return WillekeurigeDatums.rond(JAAR);
    }

    private static Beoordeling metGrens(Bedrag grens) {
        Contractversie versie = Haarlem.CONTRACT.versies().get(0);
        Tijdlijn<Norm<Bedrag>> norm = Tijdlijn.vanaf(versie.geldigVanaf(), new Norm<>(grens, Bron.ua("9.1.1")));
        Contract contract = new Contract(
                Haarlem.OPDRACHT, List.of(versie.withBudget(versie.budget().withSignificanteAfwijking(norm))));
        return new Beoordeling(new Regelcode(AFWIJKING), contract);
    }

    private static List<Oordeel> oordelen(Beoordeling regel, List<Afwijking> afwijkingen, LocalDate peildatum) {
        return regel.oordelen(Voorbeeldbudgetten.gezond().withAfwijkingen(afwijkingen), peildatum);
    }

    @Property
    void zonderGrensIsNietsOvertredenEnHeeftElkeAfwijkingEenOordeel(
            @ForAll("lijsten") List<Afwijking> afwijkingen, @ForAll("peildatums") LocalDate peildatum) {
        List<Oordeel> oordelen = oordelen(Beoordeling.van(AFWIJKING), afwijkingen, peildatum);

        assertEquals(Math.max(1, afwijkingen.size()), oordelen.size());
        for (Oordeel oordeel : oordelen) {
            assertNotEquals(Oordeel.Soort.OVERTREDEN, oordeel.soort());
        }
    }

    @Property
    void eenAfwijkingIsOvertredenAlsZeBlijvendNietGemeldEnNietOnderDeGrensIs(
            @ForAll("afwijkingen") Afwijking afwijking,
            @ForAll("grenzen") Bedrag grens,
            @ForAll("peildatums") LocalDate peildatum) {
        boolean gemeld =
                afwijking.gemeldOp().filter(dag -> !dag.isAfter(peildatum)).isPresent();
        boolean significant = !grens.meerDan(afwijking.effect().absoluut());

        assertEquals(
                afwijking.structureel() && !gemeld && significant,
                oordelen(metGrens(grens), List.of(afwijking), peildatum).get(0).soort() == Oordeel.Soort.OVERTREDEN);
    }

    @Property
    void meerOfMinderUitgevenTeltEvenZwaar(
            @ForAll("afwijkingen") Afwijking afwijking,
            @ForAll("grenzen") Bedrag grens,
            @ForAll("peildatums") LocalDate peildatum) {
        Afwijking tegengesteld = afwijking.withEffect(Bedrag.NUL.min(afwijking.effect()));

        assertEquals(
                oordelen(metGrens(grens), List.of(afwijking), peildatum).get(0).reden(),
                oordelen(metGrens(grens), List.of(tegengesteld), peildatum)
                        .get(0)
                        .reden());
    }

    private static List<Oordeel> blokkeren(List<Tekortkoming> tekortkomingen, LocalDate peildatum) {
        return BLOKKEREN.oordelen(Voorbeeldbudgetten.gezond().withTekortkomingen(tekortkomingen), peildatum);
    }

    /** How often each agreement that gives a right to block was not kept, by its code. */
    private static Map<Gegeven, Optional<Gegeven>> waarschuwingen(List<Oordeel> oordelen) {
        return oordelen.stream()
                .filter(oordeel -> oordeel.soort() == Oordeel.Soort.WAARSCHUWING)
                .map(Oordeel::berekening)
                .collect(Collectors.toMap(
                        berekening -> berekening.invoer().get(0), berekening -> berekening.uitkomst()));
    }

    @Property
    void elkeAfspraakDieTweeKeerOfVakerIsGebrokenGeeftEenWaarschuwingMetHetAantal(
            @ForAll("tekortkomingen") List<Tekortkoming> tekortkomingen, @ForAll("peildatums") LocalDate peildatum) {
        Map<String, Long> keren = tekortkomingen.stream()
                .filter(tekortkoming -> !tekortkoming.vastgesteldOp().isAfter(peildatum))
                .collect(Collectors.groupingBy(
                        tekortkoming -> tekortkoming.afspraak().waarde(), TreeMap::new, Collectors.counting()));

        assertEquals(
                keren.entrySet().stream()
                        .filter(afspraak -> afspraak.getValue() >= 2)
                        .collect(Collectors.toMap(
                                afspraak -> Gegeven.van("afspraak", afspraak.getKey()),
                                afspraak -> Optional.of(Gegeven.van("aantal", afspraak.getValue())))),
                waarschuwingen(blokkeren(tekortkomingen, peildatum)));
    }

    @Property
    void blokkerenIsEenRechtEnDusNooitEenOvertreding(
            @ForAll("tekortkomingen") List<Tekortkoming> tekortkomingen, @ForAll("peildatums") LocalDate peildatum) {
        for (Oordeel oordeel : blokkeren(tekortkomingen, peildatum)) {
            assertNotEquals(Oordeel.Soort.OVERTREDEN, oordeel.soort());
        }
    }

    @Property
    void eenTekortkomingErbijNeemtGeenRechtWeg(
            @ForAll("tekortkomingen") List<Tekortkoming> tekortkomingen,
            @ForAll("tekortkomingen") List<Tekortkoming> erbij,
            @ForAll("peildatums") LocalDate peildatum) {
        List<Tekortkoming> samen =
                Stream.concat(tekortkomingen.stream(), erbij.stream()).toList();

        assertTrue(waarschuwingen(blokkeren(samen, peildatum))
                .keySet()
                .containsAll(
                        waarschuwingen(blokkeren(tekortkomingen, peildatum)).keySet()));
    }
}
