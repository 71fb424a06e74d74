package nl.gewoonindewijk.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import nl.gewoonindewijk.testkit.WillekeurigeBedragen;

/** What holds for every begroting: how it adds up, what it is made of, and what it costs without dienstverlening. */
@Toetst({"UA-9.1.1-PLAN", "UA-9.2-EXPLOITATIE"})
class BegrotingWettenTest {

    private static final Beoordeling PLAN = Beoordeling.van("UA-9.1.1-PLAN");
    private static final Beoordeling EXPLOITATIE = Beoordeling.van("UA-9.2-EXPLOITATIE");
    private static final Jaarbudget GEZOND = Voorbeeldbudgetten.gezond();
    private static final int OPTELLING = 1;
    private static final int KOSTENSOORTEN = 2;

    @Provide
    Arbitrary<Bedrag> bedragen() {
        return WillekeurigeBedragen.nietNegatief();
    }

    @Provide
    Arbitrary<List<Exploitatieonderdeel>> onderdelen() {
        return Arbitraries.of(Exploitatieonderdeel.class)
                .list()
                .ofSize(GEZOND.begroting().posten().size());
    }

    @Provide
    Arbitrary<Set<Kostensoort>> kostensoorten() {
        return Arbitraries.subsetOf(GEZOND.planVanAanpak().orElseThrow().kostensoortenJaarrekening());
    }

    private static Oordeel teltOp(Jaarbudget budget) {
        return PLAN.oordelen(budget, Beoordeling.EIND_2023).get(OPTELLING);
    }

    private static Jaarbudget metPosten(List<Begrotingspost> posten) {
        Begroting begroting = GEZOND.begroting();
        return GEZOND.withBegroting(new Begroting(posten, begroting.dienstverlening(), begroting.winst()));
    }

    private static Begrotingspost huur(Bedrag bedrag) {
        return new Begrotingspost(
                new Kostensoort("Huisvestingskosten"), Exploitatieonderdeel.VASTGOED, Optional.empty(), bedrag);
    }

    @Property
    void eenPostTeVeelIsPreciesHetVerschil(@ForAll("bedragen") Bedrag fout) {
        List<Begrotingspost> posten = Stream.concat(GEZOND.begroting().posten().stream(), Stream.of(huur(fout)))
                .toList();
        Oordeel oordeel = teltOp(metPosten(posten));

        assertEquals(fout.isPositief() ? Oordeel.Soort.OVERTREDEN : Oordeel.Soort.VOLDAAN, oordeel.soort());
        assertEquals(
                Optional.of(Gegeven.van("verschil", fout)), oordeel.berekening().verschil());
    }

    @Property
    void eenHogerJaarbudgetDanBegrootIsPreciesHetVerschil(@ForAll("bedragen") Bedrag fout) {
        Oordeel oordeel = teltOp(GEZOND.withBedrag(GEZOND.bedrag().plus(fout)));

        assertEquals(fout.isPositief() ? Oordeel.Soort.OVERTREDEN : Oordeel.Soort.VOLDAAN, oordeel.soort());
        assertEquals(
                Optional.of(Gegeven.van("verschil", fout)), oordeel.berekening().verschil());
    }

    @Property
    void meerWinstEnEvenveelMeerDienstverleningBlijftSluiten(@ForAll("bedragen") Bedrag meer) {
        Begroting begroting = GEZOND.begroting();
        Jaarbudget budget = GEZOND.withBegroting(new Begroting(
                begroting.posten(),
                begroting.dienstverlening().plus(meer),
                begroting.winst().plus(meer)));

        assertEquals("telt-op", teltOp(budget).reden());
    }

    @Property
    void hetMaaktNietUitInHoeveelPostenEenBedragStaat(
            @ForAll("bedragen") Bedrag bedrag, @ForAll @IntRange(min = 1, max = 20) int delen) {
        Jaarbudget ineen = metPosten(List.of(huur(bedrag)));
        Jaarbudget inDelen = metPosten(
                bedrag.verdeel(delen).stream().map(BegrotingWettenTest::huur).toList());

        assertEquals(PLAN.oordelen(ineen, Beoordeling.EIND_2023), PLAN.oordelen(inDelen, Beoordeling.EIND_2023));
        assertEquals(EXPLOITATIE.oordeel(ineen), EXPLOITATIE.oordeel(inDelen));
    }

    @Property
    void elkeKostensoortDieDeJaarrekeningNietKentTeltEenKeer(@ForAll("kostensoorten") Set<Kostensoort> bekend) {
        PlanVanAanpak plan = new PlanVanAanpak(LocalDate.of(2022, 9, 30), List.copyOf(bekend));
        Oordeel oordeel = PLAN.oordelen(GEZOND.withPlanVanAanpak(plan), Beoordeling.EIND_2023)
                .get(KOSTENSOORTEN);
        long onbekend = GEZOND.begroting().posten().stream()
                .map(Begrotingspost::kostensoort)
                .distinct()
                .filter(soort -> !bekend.contains(soort))
                .count();

        assertEquals(onbekend == 0 ? Oordeel.Soort.VOLDAAN : Oordeel.Soort.OVERTREDEN, oordeel.soort());
        assertEquals(
                onbekend == 0 ? Optional.empty() : Optional.of(Gegeven.van("aantal", onbekend)),
                oordeel.berekening().verschil());
    }

    @Property
    void deOpdrachtIsHaalbaarZolangDeLastenNietBovenHetJaarbudgetKomen(
            @ForAll("bedragen") Bedrag lasten, @ForAll("bedragen") Bedrag jaarbudget) {
        Oordeel oordeel = EXPLOITATIE.oordeel(metPosten(List.of(huur(lasten))).withBedrag(jaarbudget));
        boolean tekort = lasten.meerDan(jaarbudget);
        Gegeven verschil =
                tekort ? Gegeven.van("tekort", lasten.min(jaarbudget)) : Gegeven.van("ruimte", jaarbudget.min(lasten));

        assertEquals(tekort ? Oordeel.Soort.OVERTREDEN : Oordeel.Soort.VOLDAAN, oordeel.soort());
        assertEquals(Optional.of(verschil), oordeel.berekening().verschil());
    }

    @Property
    void inkomstenUitDienstverleningMakenDeOpdrachtNietHaalbaarder(
            @ForAll("bedragen") Bedrag lasten, @ForAll("bedragen") Bedrag dienstverlening) {
        List<Begrotingspost> posten = List.of(huur(lasten));
        Oordeel zonder = EXPLOITATIE.oordeel(GEZOND.withBegroting(new Begroting(posten, Bedrag.NUL, Bedrag.NUL)));
        Oordeel met = EXPLOITATIE.oordeel(GEZOND.withBegroting(new Begroting(posten, dienstverlening, Bedrag.NUL)));

        assertEquals(zonder.soort(), met.soort());
        assertEquals(zonder.berekening().verschil(), met.berekening().verschil());
    }

    @Property
    void bijWelkOnderdeelEenLastHoortMaaktVoorHetGeheelNietUit(
            @ForAll("onderdelen") List<Exploitatieonderdeel> onderdelen) {
        List<Begrotingspost> posten = GEZOND.begroting().posten();
        Oordeel anders = EXPLOITATIE.oordeel(metPosten(Stream.iterate(0, post -> post + 1)
                .limit(posten.size())
                .map(post -> posten.get(post).withOnderdeel(onderdelen.get(post)))
                .toList()));

        assertEquals(
                EXPLOITATIE.oordeel(GEZOND).berekening().verschil(),
                anders.berekening().verschil());
    }
}
