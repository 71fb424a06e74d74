package nl.gewoonindewijk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.inzage.Gegevensregel;
import nl.gewoonindewijk.dossier.inzage.Stukinhoud;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.gedeeld.InwonerId;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.PlanId;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.Zaaksoort;
import nl.gewoonindewijk.ondersteuning.plan.Betrokkene;
import nl.gewoonindewijk.ondersteuning.plan.Doel;
import nl.gewoonindewijk.ondersteuning.plan.Ondersteuningsplan;
import nl.gewoonindewijk.ondersteuning.plan.Planinhoud;
import nl.gewoonindewijk.ondersteuning.plan.PlaninhoudBuilder;
import nl.gewoonindewijk.ondersteuning.plan.Plankop;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import nl.gewoonindewijk.testkit.Herschrijving;
import nl.gewoonindewijk.testkit.InMemoryOndersteuning;
import nl.gewoonindewijk.testkit.WillekeurigeAanmeldingen;
import nl.gewoonindewijk.testkit.WillekeurigeMeldcodes;
import nl.gewoonindewijk.testkit.WillekeurigePgbs;
import nl.gewoonindewijk.testkit.WillekeurigePlannen;
import nl.gewoonindewijk.testkit.WillekeurigeTrajecten;
import org.junit.jupiter.api.Test;

/** What stands in the cases of support, and what of that a resident gets to see. */
@Toetst({"UA-7.1-INZAGE", "UA-7.5-GEGEVENS"})
class OndersteuningsstukkenTest {

    private static final String COLLEGA = "Jannie van het wijkteam";
    private static final String EIGEN_WOORDEN = "in mijn eigen woorden";

    private final Ondersteuningsopslag opslag = InMemoryOndersteuning.opslag(Haarlem.OPDRACHT);

    private static Stukverwijzing stuk(Zaak zaak) {
        return new Stukverwijzing(
                Stuksoort.valueOf(zaak.verwijzing().soort().name()),
                zaak.verwijzing().nummer());
    }

    private static Option<Stukinhoud> lees(Ondersteuningsopslag opslag, Stukverwijzing stuk) {
        return new Ondersteuningsstukken(opslag).lees(stuk);
    }

    private static String tekst(List<Gegevensregel> regels) {
        return regels.stream().map(regel -> regel.waarde().waarde()).collect(Collectors.joining("\n"));
    }

    @Provide
    Arbitrary<Zaak> zaken() {
        return Arbitraries.oneOf(
                WillekeurigeAanmeldingen.van(Haarlem.OPDRACHT),
                WillekeurigeTrajecten.van(Haarlem.OPDRACHT),
                WillekeurigePlannen.van(Haarlem.OPDRACHT),
                WillekeurigePgbs.van(Haarlem.OPDRACHT),
                WillekeurigeMeldcodes.van(Haarlem.OPDRACHT));
    }

    /** Every employee and every text is planted, so that none is overlooked. */
    @Property(tries = 200)
    void geenMedewerkerStaatInWatDeInwonerZietEnVerderAlles(@ForAll("zaken") Zaak willekeurig) {
        Zaak zaak = Herschrijving.geen()
                .van(MedewerkerId.class, oud -> new MedewerkerId(COLLEGA))
                .van(Dossiertekst.class, oud -> new Dossiertekst(EIGEN_WOORDEN))
                .in(willekeurig);
        Ondersteuningsopslag met = InMemoryOndersteuning.opslag(Haarlem.OPDRACHT);
        DossiervormingTest.bewaar(met, zaak);

        Stukinhoud inhoud = lees(met, stuk(zaak)).get();

        assertEquals(stuk(zaak), inhoud.stuk());
        assertFalse(inhoud.overInwoner().isEmpty());
        assertFalse(tekst(inhoud.overInwoner()).contains(COLLEGA));
        assertFalse(tekst(inhoud.regels()).contains("***"), () -> tekst(inhoud.regels()));
        // Nothing more is left out than who works on it.
        assertTrue(inhoud.regels().stream()
                .filter(Gegevensregel::overAnder)
                .allMatch(regel ->
                        regel.waarde().waarde().equals(COLLEGA) || regel.label().contains("betrokkenen")));
    }

    @Test
    void vanEenPlanZietDeInwonerAllesBehalveWieErVerderAanMeewerken() {
        Planinhoud inhoud = new PlaninhoudBuilder()
                .from(Planinhoud.leeg())
                .addDoelen(new Doel(new Dossiertekst("zelf koken"), new Dossiertekst("drie keer per week")))
                .perspectief(new Dossiertekst("een kookgroep in de buurt"))
                .addBetrokkenen(
                        new Betrokkene(new Dossiertekst("ikzelf"), Betrokkene.Rol.INWONER),
                        new Betrokkene(new Dossiertekst("dokter Bibber"), Betrokkene.Rol.SAMENWERKINGSPARTNER))
                .build();
        Ondersteuningsplan plan = new Ondersteuningsplan.Concept(
                new Plankop(
                        new PlanId(new UUID(3, 1)),
                        Haarlem.OPDRACHT,
                        new Huishoudlid(
                                new InwonerId(new UUID(11, 1)),
                                new HuishoudenId(new UUID(12, 1)),
                                new Wijkcode("WK039201")),
                        LocalDate.of(2025, 5, 12)),
                inhoud);
        DossiervormingTest.bewaar(opslag, plan);

        Stukinhoud gelezen = lees(opslag, stuk(plan)).get();

        String eigen = tekst(gelezen.overInwoner());
        List.of("zelf koken", "drie keer per week", "een kookgroep in de buurt", "ikzelf", "12 mei 2025")
                .forEach(deel -> assertTrue(eigen.contains(deel), eigen));
        assertFalse(eigen.contains("Bibber"), eigen);
        assertTrue(tekst(gelezen.regels()).contains("dokter Bibber"));
    }

    @Test
    void alleenZakenVanDeOndersteuningZijnHierTeLezen() {
        assertEquals(
                EnumSet.allOf(Zaaksoort.class).stream()
                        .map(soort -> Stuksoort.valueOf(soort.name()))
                        .collect(Collectors.toSet()),
                new Ondersteuningsstukken(opslag).soorten());
        for (Stuksoort soort : Stuksoort.values()) {
            assertEquals(Option.none(), lees(opslag, new Stukverwijzing(soort, new UUID(1, 1))));
        }
    }
}
