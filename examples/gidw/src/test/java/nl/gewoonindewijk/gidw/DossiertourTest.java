package nl.gewoonindewijk.gidw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.gewoonindewijk.Ondersteuningsstukken;
import nl.gewoonindewijk.Regels;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.dossier.Dossierhouder;
import nl.gewoonindewijk.dossier.Privacywet;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.application.DossierwerkplekBuilder;
import nl.gewoonindewijk.dossier.bewaring.LandelijkeBewaarregeling;
import nl.gewoonindewijk.dossier.logboek.Logketen;
import nl.gewoonindewijk.dossier.logboek.Verwerking;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.dossier.port.Stukvernietiger;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsregister;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import nl.gewoonindewijk.testkit.InMemoryDossiers;
import nl.gewoonindewijk.testkit.InMemoryOndersteuning;
import nl.gewoonindewijk.testkit.InMemoryTransacties;
import nl.gewoonindewijk.testkit.Proefsleutels;
import org.junit.jupiter.api.Test;

class DossiertourTest {

    private final InMemoryTransacties transacties = new InMemoryTransacties();
    private final Proefsleutels sleutels = Proefsleutels.van("rondleiding");
    private final Ondersteuningsopslag ondersteuning = InMemoryOndersteuning.opslag(Haarlem.OPDRACHT, transacties);
    private final Dossieropslag dossiers = InMemoryDossiers.opslag(Haarlem.OPDRACHT, sleutels, transacties);
    private final Vernietigd vernietigd = new Vernietigd();
    private final Dossiertour tour = tour();

    /** Support is in memory here, so that this only keeps what would be destroyed. */
    private static final class Vernietigd implements Stukvernietiger {

        private final List<Stukverwijzing> stukken = new ArrayList<>();

        @Override
        public Set<Stuksoort> soorten() {
            return EnumSet.of(Stuksoort.AANMELDING, Stuksoort.TRAJECT, Stuksoort.ONDERSTEUNINGSPLAN);
        }

        @Override
        public void vernietig(Collection<Stukverwijzing> weg) {
            stukken.addAll(weg);
        }
    }

    private Dossiertour tour() {
        Ondersteuningstour eerst = new Ondersteuningstour(Dossierbalie.vormt(ondersteuning, dossiers));
        eerst.verhaal();
        eerst.tweedeVraag();
        return new Dossiertour(new DossierwerkplekBuilder()
                .opslag(dossiers)
                .bronnen(List.of(new Ondersteuningsstukken(ondersteuning)))
                .vernietigers(List.of(vernietigd))
                .register(Verwerkingsregister.STANDAARD)
                .bewaarregeling(LandelijkeBewaarregeling.HUIDIG)
                .privacywet(Privacywet.HUIDIG)
                .sleutels(sleutels)
                .verwoording(Regels.verwoording())
                .nummers(UUID::randomUUID));
    }

    @Test
    void elkeWeigeringHeeftHaarZinUitDeBibliotheek() {
        String verhaal = lopend(tour.toegang());

        for (String stap : List.of(
                "Het heeft zichzelf gevuld, met elke stap van de inwoner: aanmelding, traject, ondersteuningsplan.",
                "UA-7.1-GEHEIMHOUDING (UA 7.1): Deze medewerker heeft vandaag geen geldige geheimhoudingsverklaring.",
                "WMO-5.3.3-TOESTEMMING (Wmo 2015 art. 5.3.3): De leeftijd van de inwoner is niet bekend.",
                "9 januari 2025 De huisarts krijgt het plan (1 stuk).",
                "10 januari 2025 De inwoner trekt de toestemming in. De huisarts vraagt het plan nog een keer, en krijgt"
                        + " het niet. UA-7.1-TOESTEMMING (UA 7.1): De toestemming is ingetrokken. Deze gegevens mogen"
                        + " niet meer worden gedeeld: ondersteuningsplan.")) {
            assertTrue(verhaal.contains(stap), stap + " ontbreekt: " + verhaal);
        }
    }

    @Test
    void hetUittrekselIsVanDeInwonerEnNietVanDeMedewerkers() {
        tour.toegang();
        String uittreksel = lopend(tour.uittreksel());

        assertTrue(uittreksel.startsWith("Uw dossier op 10 januari 2025"), uittreksel);
        for (String van : List.of("999990019", "Hulp bij post en rekeningen", "De huisarts van de inwoner")) {
            assertTrue(uittreksel.contains(van), van + " ontbreekt: " + uittreksel);
        }
        assertTrue(uittreksel.contains("(Weggelaten, want over iemand anders: "), uittreksel);
        assertFalse(uittreksel.contains("medewerker-"), uittreksel);
        assertFalse(uittreksel.contains("niet volledig"), uittreksel);
    }

    @Test
    void elkStukHeeftEenBewaartermijnMetUitleg() {
        tour.toegang();
        List<String> termijnen = tour.bewaartermijnen();

        assertEquals("10 januari 2025", tour.vandaag());
        assertTrue(
                lopend(termijnen)
                        .contains(
                                "aanmelding: Wordt bewaard. Mag worden vernietigd vanaf 4 april 2039. De termijn komt uit"),
                termijnen.toString());
        assertTrue(lopend(termijnen).contains("traject: Wordt bewaard. Mag worden vernietigd vanaf 1 oktober 2039."));
    }

    @Test
    void naDeVernietigingIsErAlleenEenVerklaringZonderPersoonsgegevens() {
        tour.toegang();
        String einde = lopend(tour.vernietiging());

        assertTrue(einde.contains("Iemand anders dan wie de lijst opstelde moet haar beoordelen."), einde);
        assertTrue(einde.contains("stukken 5 vernietigd, 0 overgeslagen"), einde);
        assertTrue(einde.endsWith("UA-7.1-BEVEILIGING (UA 7.1): Dit is niet gevonden."), einde);
        for (String geheim : List.of("999990019", "huisarts", "rekeningen", "medewerker-", "archief-")) {
            assertFalse(einde.contains(geheim), geheim);
        }
        assertEquals(3, vernietigd.stukken.size());
        assertEquals(
                Option.none(), dossiers.dossiers().van(new Dossierhouder.Inwoner(Ondersteuningsverhaal.LID.inwoner())));
    }

    @Test
    void elkeStapStaatInEenLogboekDatHeelIs() {
        tour.toegang();
        tour.uittreksel();
        tour.bewaartermijnen();
        tour.vernietiging();

        assertEquals(5L, dossiers.logboek().<Long>lees(regels -> regels.filter(
                        regel -> regel.verwerking().status() == Verwerking.Status.GEWEIGERD)
                .count()));
        assertTrue(
                dossiers.logboek().<Logketen.Uitkomst>lees(regels -> new Logketen(sleutels::vind)
                                .controleer(regels, List.of()))
                        instanceof Logketen.Heel);
    }

    /** The sentences as they run, whatever the width of the terminal. */
    private static String lopend(List<String> regels) {
        return String.join(" ", regels).replaceAll(" +", " ");
    }
}
