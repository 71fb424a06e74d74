package nl.gewoonindewijk.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.budget.Startbudget.Bestemming;
import nl.gewoonindewijk.budget.Startbudget.Startbudgetpost;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import nl.gewoonindewijk.testkit.WillekeurigeBedragen;
import nl.gewoonindewijk.testkit.WillekeurigeStartbudgetten;

/** What holds for everything that a start budget is spent on. */
@Toetst("UA-9.1.3-STARTBUDGET")
class StartbudgetWettenTest {

    private static final Beoordeling REGEL = Beoordeling.van("UA-9.1.3-STARTBUDGET");
    private static final Bedrag MAXIMUM = Bedrag.ofEuro(280_000);
    private static final LocalDate EERSTE_DAG = LocalDate.of(2022, 7, 1);
    private static final LocalDate NA_DE_START = LocalDate.of(2023, 1, 1);

    @Provide
    Arbitrary<Startbudget> startbudgetten() {
        return WillekeurigeStartbudgetten.alle();
    }

    @Provide
    Arbitrary<Bedrag> bedragen() {
        return Arbitraries.oneOf(WillekeurigeBedragen.nietNegatief(), WillekeurigeBedragen.rond(MAXIMUM));
    }

    private static List<Oordeel> oordelen(Startbudget startbudget) {
        return REGEL.oordelen(
                Voorbeeldbudgetten.gezond().withBoekjaar(new Boekjaar(2022)).withStartbudget(startbudget),
                LocalDate.of(2024, 12, 31));
    }

    private static Startbudgetpost netwerken(Bedrag bedrag) {
        return new Startbudgetpost(Bestemming.NETWERKEN, "Kennismaken", bedrag, false, EERSTE_DAG);
    }

    private static Stream<String> fouten(Startbudgetpost post) {
        boolean buiten =
                post.besteedOp().isBefore(EERSTE_DAG) || !post.besteedOp().isBefore(NA_DE_START);
        return Stream.of(
                        Optional.of("buiten-periode").filter(fout -> buiten),
                        Optional.of("structureel").filter(fout -> post.structureel()),
                        Optional.of("andere-bestemming").filter(fout -> post.bestemming() == Bestemming.OVERIG))
                .flatMap(Optional::stream);
    }

    @Property
    void elkeFoutVanElkePostHeeftEenEigenRegel(@ForAll("startbudgetten") Startbudget startbudget) {
        List<String> fouten = Stream.concat(
                        Stream.of("te-hoog").filter(fout -> startbudget.totaal().meerDan(MAXIMUM)),
                        startbudget.posten().stream().flatMap(StartbudgetWettenTest::fouten))
                .toList();

        assertEquals(
                fouten.isEmpty() ? List.of("binnen") : fouten,
                oordelen(startbudget).stream().map(Oordeel::reden).toList());
    }

    @Property
    void watBovenHetMaximumUitkomtOfErOnderBlijftStaatErTotOpDeCent(@ForAll("bedragen") Bedrag bedrag) {
        Oordeel oordeel = oordelen(new Startbudget(List.of(netwerken(bedrag)))).get(0);
        boolean teHoog = bedrag.meerDan(MAXIMUM);

        assertEquals(teHoog ? Oordeel.Soort.OVERTREDEN : Oordeel.Soort.VOLDAAN, oordeel.soort());
        assertEquals(
                Optional.of(
                        teHoog
                                ? Gegeven.van("overschrijding", bedrag.min(MAXIMUM))
                                : Gegeven.van("ruimte", MAXIMUM.min(bedrag))),
                oordeel.berekening().verschil());
    }

    @Property
    void inHoeveelPostenHetBedragIsBesteedMaaktNietUit(
            @ForAll("bedragen") Bedrag bedrag, @ForAll @IntRange(min = 1, max = 20) int delen) {
        assertEquals(
                oordelen(new Startbudget(List.of(netwerken(bedrag)))),
                oordelen(new Startbudget(bedrag.verdeel(delen).stream()
                        .map(StartbudgetWettenTest::netwerken)
                        .toList())));
    }
}
