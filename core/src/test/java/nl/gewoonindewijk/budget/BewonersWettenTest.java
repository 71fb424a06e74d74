package nl.gewoonindewijk.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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
import nl.gewoonindewijk.contract.Voorzieningsoort;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import nl.gewoonindewijk.testkit.WillekeurigeBedragen;
import nl.gewoonindewijk.testkit.WillekeurigeVoorzieningen;

/** What holds for everything that residents pay, and every facility they use. */
@Toetst({"UA-5.3-EIGEN-BIJDRAGE", "UA-9.2-VOORZIENING"})
class BewonersWettenTest {

    private static final Beoordeling EIGEN_BIJDRAGE = Beoordeling.van("UA-5.3-EIGEN-BIJDRAGE");
    private static final Beoordeling VOORZIENING = Beoordeling.van("UA-9.2-VOORZIENING");
    private static final int MINIMUM = 300;

    @Provide
    Arbitrary<Voorzieningsoort> zonderBijdrage() {
        return Arbitraries.of(Voorzieningsoort.ALGEMENE_VOORZIENING, Voorzieningsoort.AANVULLENDE_ONDERSTEUNING);
    }

    @Provide
    Arbitrary<Bedrag> bedragen() {
        return WillekeurigeBedragen.nietNegatief();
    }

    @Provide
    Arbitrary<List<EigenBijdrage>> bijdragen() {
        return WillekeurigeVoorzieningen.eigenBijdragen().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Accommodatie>> accommodaties() {
        return WillekeurigeVoorzieningen.accommodaties().list().ofMinSize(1).ofMaxSize(6);
    }

    private static List<Oordeel> geind(List<EigenBijdrage> bijdragen) {
        return EIGEN_BIJDRAGE.oordelen(
                Voorbeeldbudgetten.gezond().withEigenBijdragen(bijdragen), Beoordeling.EIND_2023);
    }

    private static List<Oordeel> gebouwen(List<Accommodatie> accommodaties) {
        return VOORZIENING.oordelen(
                Voorbeeldbudgetten.gezond().withAccommodaties(accommodaties), Beoordeling.EIND_2023);
    }

    @Property
    void elkeCentVoorEenVrijeVoorzieningIsTeVeelEnStaatErTotOpDeCent(
            @ForAll("zonderBijdrage") Voorzieningsoort soort, @ForAll("bedragen") Bedrag bedrag) {
        List<Oordeel> oordelen = geind(List.of(new EigenBijdrage(soort, bedrag)));

        assertEquals(1, oordelen.size());
        assertEquals(
                bedrag.isPositief() ? Oordeel.Soort.OVERTREDEN : Oordeel.Soort.VOLDAAN,
                oordelen.get(0).soort());
        assertEquals(
                Optional.of(Gegeven.van("bedrag", bedrag)),
                oordelen.get(0).berekening().uitkomst());
    }

    @Property
    void overHoeveelRegelsEenBijdrageIsVerdeeldMaaktNietUit(
            @ForAll("zonderBijdrage") Voorzieningsoort soort,
            @ForAll("bedragen") Bedrag bedrag,
            @ForAll @IntRange(min = 1, max = 20) int delen) {
        assertEquals(
                geind(List.of(new EigenBijdrage(soort, bedrag))),
                geind(bedrag.verdeel(delen).stream()
                        .map(deel -> new EigenBijdrage(soort, deel))
                        .toList()));
    }

    @Property
    void watVoorOverigeVoorzieningenIsBetaaldVerandertNiets(
            @ForAll("bijdragen") List<EigenBijdrage> bijdragen, @ForAll("bedragen") Bedrag bedrag) {
        EigenBijdrage overig = new EigenBijdrage(Voorzieningsoort.OVERIGE_VOORZIENING, bedrag);

        assertEquals(
                geind(bijdragen),
                geind(Stream.concat(bijdragen.stream(), Stream.of(overig)).toList()));
    }

    @Property
    void elkTeKleinGebouwZonderRedenIsEenWaarschuwingMetWatErAanOntbreekt(
            @ForAll("accommodaties") List<Accommodatie> accommodaties) {
        assertEquals(
                accommodaties.stream()
                        .filter(gebouw -> gebouw.oppervlakte() < MINIMUM)
                        .filter(gebouw -> gebouw.redenKleiner().isEmpty())
                        .map(gebouw -> Gegeven.van("tekort", MINIMUM - gebouw.oppervlakte()))
                        .toList(),
                gebouwen(accommodaties).stream()
                        .filter(oordeel -> oordeel.soort() == Oordeel.Soort.WAARSCHUWING)
                        .flatMap(oordeel -> oordeel.berekening().verschil().stream())
                        .toList());
    }

    @Property
    void metEenRedenIsGeenGebouwTeKleinEnOvertredenIsHetNooit(
            @ForAll("accommodaties") List<Accommodatie> accommodaties) {
        List<Oordeel> metReden = gebouwen(accommodaties.stream()
                .map(gebouw ->
                        new Accommodatie(gebouw.naam(), gebouw.oppervlakte(), Optional.of("De kern is te klein.")))
                .toList());

        assertEquals(
                List.of(Oordeel.Soort.VOLDAAN),
                metReden.stream().map(Oordeel::soort).toList());
        for (Oordeel oordeel : gebouwen(accommodaties)) {
            assertNotEquals(Oordeel.Soort.OVERTREDEN, oordeel.soort());
        }
    }
}
