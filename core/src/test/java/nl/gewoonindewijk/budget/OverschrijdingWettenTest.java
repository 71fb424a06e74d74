package nl.gewoonindewijk.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.budget.Realisatie.Realisatiepost;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.testkit.Voorbeeldbudgetten;
import nl.gewoonindewijk.testkit.WillekeurigeBedragen;

/** What holds for every account and every forecast of a year. */
@Toetst("UA-9.1.1-OVERSCHRIJDING")
class OverschrijdingWettenTest {

    private static final Beoordeling REGEL = Beoordeling.van("UA-9.1.1-OVERSCHRIJDING");
    private static final LocalDate NA_HET_JAAR = LocalDate.of(2024, 5, 1);

    @Provide
    Arbitrary<Bedrag> bedragen() {
        return WillekeurigeBedragen.nietNegatief();
    }

    private static Oordeel gerealiseerd(Bedrag jaarbudget, List<Bedrag> lasten, Bedrag dienstverlening) {
        List<Realisatiepost> posten = lasten.stream()
                .map(bedrag -> new Realisatiepost(new Kostensoort("Personeelskosten"), bedrag))
                .toList();
        return REGEL.oordeel(
                Voorbeeldbudgetten.gezond()
                        .withBedrag(jaarbudget)
                        .withRealisatie(new Realisatie(posten, dienstverlening)),
                NA_HET_JAAR);
    }

    private static Oordeel verwacht(Bedrag jaarbudget, Bedrag lasten) {
        return REGEL.oordeel(
                Voorbeeldbudgetten.gezond()
                        .withBedrag(jaarbudget)
                        .withTussenrapportage(
                                new Tussenrapportage(LocalDate.of(2023, 6, 15), Optional.empty(), Optional.of(lasten))),
                NA_HET_JAAR);
    }

    @Property
    void watErBovenHetJaarbudgetIsUitgegevenStaatErTotOpDeCent(
            @ForAll("bedragen") Bedrag jaarbudget,
            @ForAll("bedragen") Bedrag lasten,
            @ForAll("bedragen") Bedrag dienstverlening) {
        Oordeel oordeel = gerealiseerd(jaarbudget, List.of(lasten), dienstverlening);
        Bedrag over = jaarbudget.plus(dienstverlening).min(lasten);

        assertEquals(over.isNegatief() ? Oordeel.Soort.WAARSCHUWING : Oordeel.Soort.VOLDAAN, oordeel.soort());
        assertEquals(
                Optional.of(Gegeven.van(over.isNegatief() ? "overschrijding" : "ruimte", over.absoluut())),
                oordeel.berekening().verschil());
    }

    @Property
    void inHoeveelPostenDeLastenStaanMaaktNietUit(
            @ForAll("bedragen") Bedrag jaarbudget,
            @ForAll("bedragen") Bedrag lasten,
            @ForAll @IntRange(min = 1, max = 20) int delen) {
        assertEquals(
                gerealiseerd(jaarbudget, List.of(lasten), Bedrag.NUL),
                gerealiseerd(jaarbudget, lasten.verdeel(delen), Bedrag.NUL));
    }

    @Property
    void eenVerwachtingDieUitkomtRekentHetzelfde(
            @ForAll("bedragen") Bedrag jaarbudget, @ForAll("bedragen") Bedrag lasten) {
        Oordeel vooraf = verwacht(jaarbudget, lasten);
        Oordeel achteraf = gerealiseerd(jaarbudget, List.of(lasten), Bedrag.NUL);

        assertEquals(achteraf.soort(), vooraf.soort());
        assertEquals(achteraf.berekening().verschil(), vooraf.berekening().verschil());
    }
}
