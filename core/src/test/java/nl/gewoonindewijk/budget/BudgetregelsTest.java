package nl.gewoonindewijk.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.Regels;
import nl.gewoonindewijk.contract.Contract;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Percentage;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Bevinding;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regel;
import nl.gewoonindewijk.regels.Toetsrapport;
import nl.gewoonindewijk.regels.Waarde;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import org.junit.jupiter.api.Test;

class BudgetregelsTest {

    private static final LocalDate PEILDATUM = LocalDate.of(2023, 12, 31);

    @Provide
    Arbitrary<Geval> gevallen() {
        return Geval.alle();
    }

    @Property(tries = 200)
    void elkeRegelGeeftOverElkJaarbudgetEenOordeelInDeVolgordeVanHetRapport(@ForAll("gevallen") Geval geval) {
        assertEquals(
                Budgetregels.JAARBUDGET.regels().stream().map(Regel::code).toList(),
                geval.bevindingen().stream().map(Bevinding::regel).distinct().toList());
    }

    @Property(tries = 200)
    void wieNormEnUitkomstVergelijktVindtHetVerschil(@ForAll("gevallen") Geval geval) {
        for (Bevinding bevinding : geval.bevindingen()) {
            Optional<Long> norm = bevinding.oordeel().berekening().norm().flatMap(BudgetregelsTest::getal);
            Optional<Long> uitkomst =
                    bevinding.oordeel().berekening().uitkomst().flatMap(BudgetregelsTest::getal);
            Optional<Long> verschil =
                    bevinding.oordeel().berekening().verschil().flatMap(BudgetregelsTest::getal);
            if (norm.isPresent() && uitkomst.isPresent() && verschil.isPresent()) {
                assertEquals(Math.abs(norm.get() - uitkomst.get()), verschil.get(), bevinding.toString());
            }
        }
    }

    /** Cents, a number, or the days since 1970: what can be subtracted. */
    private static Optional<Long> getal(Gegeven gegeven) {
        Waarde waarde = gegeven.waarde();
        if (waarde instanceof Waarde.Geld geld) {
            return Optional.of(geld.bedrag().centen());
        }
        if (waarde instanceof Waarde.Aantal aantal) {
            return Optional.of(aantal.aantal());
        }
        return waarde instanceof Waarde.Datum datum
                ? Optional.of(ChronoUnit.DAYS.between(LocalDate.EPOCH, datum.datum()))
                : Optional.empty();
    }

    @Property(tries = 200)
    void watNaDePeildatumGebeurtVerandertGeenOordeel(@ForAll("gevallen") Geval geval) {
        assertEquals(geval.bevindingen(), geval.zonderToekomst().bevindingen());
    }

    @Property(tries = 200)
    void dezelfdeInvoerGeeftHetzelfdeRapportMetDezelfdeVingerafdruk(@ForAll("gevallen") Geval geval) {
        Geval nogEens = geval.met(new JaarbudgetBuilder().from(geval.budget()).build());

        assertEquals(geval.rapport(), nogEens.rapport());
        assertEquals(geval.rapport().vingerafdruk(), nogEens.rapport().vingerafdruk());
    }

    @Test
    void eenCentVerschilGeeftEenAndereVingerafdruk() {
        Jaarbudget gezond = Voorbeeldbudgetten.gezond();
        Geval geval = new Geval(gezond, PEILDATUM);
        Geval centMeer = geval.met(gezond.withBedrag(Beoordeling.euro("34.000.000,01")));

        assertNotEquals(geval.rapport().vingerafdruk(), centMeer.rapport().vingerafdruk());
    }

    @Test
    void hetRapportNoemtHetJaarbudgetEnDeContractversie() {
        Toetsrapport rapport = new Geval(Voorbeeldbudgetten.gezond(), PEILDATUM).rapport();

        assertEquals("jaarbudget 2023", rapport.onderwerp());
        assertEquals("haarlem-gidw/1", rapport.kader());
        assertEquals(PEILDATUM, rapport.peildatum());
    }

    @Test
    void eenWijzigingVanHetContractVerandertHetOordeelVanVorigJaarNiet() {
        Contractversie eerste = Haarlem.CONTRACT.versies().get(0);
        Norm<Percentage> nul = new Norm<>(Percentage.of(0), Bron.ua("9.1.4"));
        Contractversie tweede = eerste.withNummer(2)
                .withBekendSinds(LocalDate.of(2024, 1, 1))
                .withBudget(eerste.budget().withMaximaleWinst(Tijdlijn.vanaf(eerste.geldigVanaf(), nul)));
        Contract gewijzigd = new Contract(Haarlem.OPDRACHT, List.of(eerste, tweede));
        Jaarbudget budget = Voorbeeldbudgetten.gezond();

        assertEquals(
                Budgetregels.toets(budget, Haarlem.CONTRACT, PEILDATUM),
                Budgetregels.toets(budget, gewijzigd, PEILDATUM));
        assertEquals(
                Oordeel.Soort.OVERTREDEN,
                Budgetregels.toets(budget, gewijzigd, PEILDATUM.plusDays(1))
                        .get()
                        .bevindingen()
                        .get(0)
                        .oordeel()
                        .soort());
    }

    @Test
    void eenJaarBuitenHetContractWordtGeweigerdMetDeDatums() {
        assertEquals(
                "Het contract haarlem-gidw heeft geen versie voor 1 januari 2021, voor zover bekend op 31 december"
                        + " 2023. Het geldt van 1 juli 2022 tot en met 31 december 2030 en is bekend sinds 1 juli 2022.",
                weigering(Voorbeeldbudgetten.gezond().withBoekjaar(new Boekjaar(2021))));
        assertEquals(
                "CONTRACT-VERSIE",
                afwijzing(Voorbeeldbudgetten.gezond().withBoekjaar(new Boekjaar(2031)))
                        .code()
                        .waarde());
    }

    @Test
    void eenJaarbudgetVanEenAndereOpdrachtWordtGeweigerd() {
        assertEquals(
                "Dit hoort bij opdracht heemskerk-wmo en het contract bij opdracht haarlem-gidw.",
                weigering(Voorbeeldbudgetten.gezond().withOpdracht(new Opdracht("heemskerk-wmo"))));
    }

    private static String weigering(Jaarbudget budget) {
        return Regels.verwoording().zin(afwijzing(budget));
    }

    private static Afwijzing afwijzing(Jaarbudget budget) {
        return Budgetregels.toets(budget, Haarlem.CONTRACT, PEILDATUM).getLeft();
    }
}
