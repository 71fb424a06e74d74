package nl.gewoonindewijk.dossier.inzage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.gedeeld.Geboortedatum;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.testkit.Herschrijving;
import nl.gewoonindewijk.testkit.WillekeurigeAanmeldingen;
import nl.gewoonindewijk.testkit.WillekeurigeMeldcodes;
import nl.gewoonindewijk.testkit.WillekeurigePgbs;
import nl.gewoonindewijk.testkit.WillekeurigePlannen;
import nl.gewoonindewijk.testkit.WillekeurigeTrajecten;
import org.junit.jupiter.api.Test;

/** What stands in a record can be read, all of it. */
@Toetst("UA-7.1-INZAGE")
class InhoudslezerTest {

    private static final Dossiertekst HULP = new Dossiertekst("hulp bij het huishouden");
    private static final Dossiertekst FIETS = new Dossiertekst("een fiets");
    private static final LocalDate DAG = LocalDate.of(2025, 3, 31);

    enum Wens {
        GROOT_GENOEG
    }

    record Gesprek(UUID nummer, LocalDate gevoerdOp, Boolean isKort, Wens besteWens, int aantal) {}

    record Verslag(Dossiertekst inleiding, Optional<Dossiertekst> slotWoord, List<Dossiertekst> punten) {}

    sealed interface Uitkomst permits OpVerzoek, Overleden {}

    record OpVerzoek(LocalDate sinds) implements Uitkomst {}

    record Overleden() implements Uitkomst {}

    sealed interface Enige permits Enkel {}

    record Enkel(LocalDate sinds) implements Enige {}

    record Einde(Uitkomst uitkomst, Enige enige) {}

    record Kring(MedewerkerId wie, List<Lid> leden) {}

    record Lid(Dossiertekst naam, Optional<Geboortedatum> geboren, Uitkomst waarom) {}

    record Moment(Instant tijdstip) {}

    private static List<String> regels(Record geheel) {
        return Inhoudslezer.lees(geheel, deel -> false).stream()
                .map(InhoudslezerTest::regel)
                .toList();
    }

    private static String regel(Gegevensregel regel) {
        return regel.label() + ": " + regel.waarde().waarde();
    }

    private static Set<String> teksten(List<Gegevensregel> regels) {
        return regels.stream().map(regel -> regel.waarde().waarde()).collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<Zaak> zaken() {
        return Arbitraries.oneOf(
                        WillekeurigeAanmeldingen.alle(),
                        WillekeurigeTrajecten.alle(),
                        WillekeurigePlannen.alle(),
                        WillekeurigePgbs.alle(),
                        WillekeurigeMeldcodes.alle())
                .withoutEdgeCases();
    }

    @Test
    void elkOnderdeelStaatErLeesbaarInBehalveEenNummer() {
        assertEquals(
                List.of("gevoerd op: 31 maart 2025", "is kort: ja", "beste wens: groot genoeg", "aantal: 7"),
                regels(new Gesprek(new UUID(1, 1), DAG, true, Wens.GROOT_GENOEG, 7)));
        assertEquals(
                "is kort: nee",
                regels(new Gesprek(new UUID(1, 1), DAG, false, Wens.GROOT_GENOEG, 7))
                        .get(1));
    }

    @Test
    void eenLijstIsGenummerdEnWatErNietIsStaatErNiet() {
        assertEquals(
                List.of(
                        "inleiding: een fiets",
                        "slot woord: hulp bij het huishouden",
                        "punten 1: een fiets",
                        "punten 2: hulp bij het huishouden"),
                regels(new Verslag(FIETS, Optional.of(HULP), List.of(FIETS, HULP))));
        assertEquals(
                List.of("inleiding: een fiets", "punten: hulp bij het huishouden"),
                regels(new Verslag(FIETS, Optional.empty(), List.of(HULP))));
        assertEquals(List.of("inleiding: een fiets"), regels(new Verslag(FIETS, Optional.empty(), List.of())));
    }

    @Test
    void vanMeerSoortenStaatErWelkeHetIs() {
        assertEquals(
                List.of("uitkomst, soort: op verzoek", "uitkomst: 31 maart 2025", "enige: 31 maart 2025"),
                regels(new Einde(new OpVerzoek(DAG), new Enkel(DAG))));
        assertEquals(
                List.of("uitkomst, soort: overleden", "enige: 31 maart 2025"),
                regels(new Einde(new Overleden(), new Enkel(DAG))));
        assertEquals(List.of("soort: op verzoek", "sinds: 31 maart 2025"), regels(new OpVerzoek(DAG)));
    }

    @Test
    void eenTijdstipIsDatInNederland() {
        assertEquals(
                List.of("tijdstip: 1 april 2025 00:30:15"),
                regels(new Moment(Instant.parse("2025-03-31T22:30:15.999Z"))));
    }

    @Test
    void watOverEenAnderGaatIsGemerktMetAllesWatErinStaat() {
        Kring kring = new Kring(
                new MedewerkerId("j.jansen"),
                List.of(
                        new Lid(HULP, Optional.of(new Geboortedatum(DAG)), new OpVerzoek(DAG)),
                        new Lid(FIETS, Optional.empty(), new Overleden())));
        List<Gegevensregel> regels = Inhoudslezer.lees(
                kring,
                deel -> deel instanceof MedewerkerId
                        || (deel instanceof Lid lid && lid.naam().equals(HULP)));

        assertEquals(
                List.of(
                        "wie: j.jansen",
                        "leden 1, naam: hulp bij het huishouden",
                        "leden 1, geboren: 31 maart 2025",
                        "leden 1, waarom, soort: op verzoek",
                        "leden 1, waarom: 31 maart 2025"),
                regels.stream()
                        .filter(Gegevensregel::overAnder)
                        .map(InhoudslezerTest::regel)
                        .toList());
        assertEquals(
                List.of("leden 2, naam: een fiets", "leden 2, waarom, soort: overleden"),
                regels.stream()
                        .filter(regel -> !regel.overAnder())
                        .map(InhoudslezerTest::regel)
                        .toList());
    }

    @Property(tries = 300)
    void allesWatIemandSchreefStaatErinVanElkeZaak(@ForAll("zaken") Zaak zaak) {
        List<String> geplant = new ArrayList<>();
        Record vol = (Record) Herschrijving.geen()
                .van(Dossiertekst.class, oud -> {
                    geplant.add("geplante tekst " + geplant.size());
                    return new Dossiertekst(geplant.get(geplant.size() - 1));
                })
                .in(zaak);

        assertTrue(teksten(Inhoudslezer.lees(vol, deel -> false)).containsAll(geplant), geplant::toString);
    }

    @Property(tries = 300)
    void wieErAanWerkteStaatErinAlsEenAnder(@ForAll("zaken") Zaak zaak) {
        List<String> geplant = new ArrayList<>();
        Record vol = (Record) Herschrijving.geen()
                .van(MedewerkerId.class, oud -> {
                    geplant.add("geplante medewerker " + geplant.size());
                    return new MedewerkerId(geplant.get(geplant.size() - 1));
                })
                .in(zaak);
        Vector<Gegevensregel> regels = Vector.ofAll(Inhoudslezer.lees(vol, MedewerkerId.class::isInstance));

        assertEquals(
                Set.copyOf(geplant),
                teksten(regels.filter(Gegevensregel::overAnder).asJava()));
        assertFalse(regels.isEmpty());
    }
}
