package nl.gewoonindewijk.adapters.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import nl.gewoonindewijk.dossier.Bewaarcategorie;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierkenmerk;
import nl.gewoonindewijk.dossier.Privacywet;
import nl.gewoonindewijk.dossier.Team;
import nl.gewoonindewijk.dossier.ToestemmingId;
import nl.gewoonindewijk.dossier.Verwerkingsdoel;
import nl.gewoonindewijk.dossier.bewaring.Aandachtspunt;
import nl.gewoonindewijk.dossier.bewaring.Bewaaroordeel;
import nl.gewoonindewijk.dossier.bewaring.Bewaarregeling;
import nl.gewoonindewijk.dossier.bewaring.Bewaartermijn;
import nl.gewoonindewijk.dossier.bewaring.Gebeurtenis;
import nl.gewoonindewijk.dossier.inzage.Uittreksel;
import nl.gewoonindewijk.dossier.logboek.Logketen;
import nl.gewoonindewijk.dossier.logboek.Logregel;
import nl.gewoonindewijk.dossier.logboek.Logstand;
import nl.gewoonindewijk.dossier.logboek.Verwerking;
import nl.gewoonindewijk.dossier.overdracht.Gegevensoverdracht;
import nl.gewoonindewijk.dossier.toegang.Medewerker;
import nl.gewoonindewijk.dossier.toegang.Rol;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsregister;
import nl.gewoonindewijk.dossier.toestemming.Derde;
import nl.gewoonindewijk.dossier.toestemming.Toestemming;
import nl.gewoonindewijk.dossier.toestemming.Verstrekking;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Lijstregel;
import nl.gewoonindewijk.dossier.vernietiging.Verklaringsregel;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingslijst;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingsverklaring;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** All that stands in a dossier or says something of one reads back equal, in every state. */
class DossierHeenEnWeerTest {

    private static final JsonMapper MAPPER = GidwMapper.strict();

    static Stream<Arguments> voorbeelden() {
        return Vector.<Arguments>empty()
                .appendAll(met(Dossier.class, Voorbeelddossiers.DOSSIERS))
                .appendAll(met(Toestemming.class, Voorbeelddossiers.TOESTEMMINGEN))
                .appendAll(met(Verstrekking.class, Voorbeelddossiers.VERSTREKKINGEN))
                .appendAll(met(Bewaarregeling.class, Voorbeelddossiers.BEWAARREGELINGEN))
                .appendAll(met(Bewaaroordeel.class, Voorbeelddossiers.BEWAAROORDELEN))
                .appendAll(met(Aandachtspunt.class, Voorbeelddossiers.AANDACHTSPUNTEN))
                .appendAll(met(Privacywet.class, Voorbeelddossiers.PRIVACYWETTEN))
                .appendAll(met(Verwerkingsregister.class, Voorbeelddossiers.REGISTERS))
                .appendAll(met(Medewerker.class, Voorbeelddossiers.MEDEWERKERS))
                .appendAll(met(Verwerking.class, Voorbeelddossiers.VERWERKINGEN))
                .appendAll(met(Logregel.class, Voorbeelddossiers.LOGREGELS))
                .appendAll(met(Logstand.class, Voorbeelddossiers.LOGSTANDEN))
                .appendAll(met(Logketen.Uitkomst.class, Voorbeelddossiers.UITKOMSTEN))
                .appendAll(met(Uittreksel.class, Voorbeelddossiers.UITTREKSELS))
                .appendAll(met(Gegevensoverdracht.class, Voorbeelddossiers.OVERDRACHTEN))
                .appendAll(met(Vernietigingslijst.class, Voorbeelddossiers.LIJSTEN))
                .appendAll(met(Lijstregel.class, Voorbeelddossiers.LIJSTREGELS))
                .appendAll(met(Vernietigingsverklaring.class, Voorbeelddossiers.VERKLARINGEN))
                .appendAll(met(Verklaringsregel.class, Voorbeelddossiers.VERKLARINGSREGELS))
                .toJavaStream();
    }

    private static <T> Vector<Arguments> met(Class<T> type, List<? extends T> waarden) {
        return Vector.ofAll(waarden).map(waarde -> Arguments.of(type, waarde));
    }

    @ParameterizedTest
    @MethodSource("voorbeelden")
    <T> void komtTerugZoalsHetGing(Class<T> type, T waarde) {
        OndersteuningHeenEnWeerTest.controleer(waarde, type);
    }

    @Test
    void elkeStandHeeftEenVoorbeeldEnHeetInJsonZoalsInDeTaal() {
        elkeStand(
                Toestemming.Status.values(),
                Vector.ofAll(Voorbeelddossiers.TOESTEMMINGEN).map(Toestemming::status),
                Voorbeelddossiers.TOESTEMMINGEN);
        elkeStand(
                Vernietigingslijst.Status.values(),
                Vector.ofAll(Voorbeelddossiers.LIJSTEN).map(Vernietigingslijst::status),
                Voorbeelddossiers.LIJSTEN);
    }

    private static void elkeStand(Enum<?>[] standen, Vector<? extends Enum<?>> voorbeelden, List<?> waarden) {
        Vector<String> namen = voorbeelden.map(stand -> stand.name());
        assertEquals(Vector.of(standen).map(stand -> stand.name()).toSet(), namen.toSet());
        assertEquals(namen, Vector.ofAll(waarden).map(waarde -> veld(waarde, "soort")));
    }

    @Test
    void eenOordeelZegtWaarHetOpUitkomtEnWaarom() {
        assertEquals(
                Vector.of(Bewaaroordeel.Uitkomst.values())
                        .map(uitkomst -> uitkomst.name())
                        .toSet(),
                Vector.ofAll(Voorbeelddossiers.BEWAAROORDELEN)
                        .map(oordeel -> veld(oordeel, "uitkomst"))
                        .toSet());
        Bewaaroordeel oordeel = Voorbeelddossiers.BEWAAROORDELEN.get(1);
        assertEquals("2023-05-20", veld(oordeel, "vernietigbaarVanaf"));
        assertEquals("vernietigbaar-op-verzoek", veld(oordeel, "reden"));
        assertEquals(
                MAPPER.valueToTree(oordeel.gegevens()),
                MAPPER.valueToTree(oordeel).get("gegevens"));
    }

    @Test
    void elkeSoortDieUitEenKeuzeKomtHeetNaarZijnType() {
        assertEquals(
                Vector.of("OP_TOESTEMMING", "OP_UITZONDERING", "OP_VERZOEK_GEMEENTE"),
                Vector.ofAll(Voorbeelddossiers.VERSTREKKINGEN)
                        .map(Verstrekking::grondslag)
                        .map(grondslag -> veld(grondslag, "soort")));
        assertEquals("HEEL", veld(Voorbeelddossiers.UITKOMSTEN.get(0), "soort"));
        assertEquals("GEBROKEN", veld(Voorbeelddossiers.UITKOMSTEN.get(1), "soort"));
    }

    private static String veld(Object waarde, String naam) {
        return MAPPER.valueToTree(waarde).get(naam).asString();
    }

    @Test
    void watEenWoordIsStaatErAlsEenWoord() {
        List.of(
                        Voorbeelddossiers.BSN,
                        new DossierId(Voorbeeldzaken.nummer(1)),
                        new Dossierkenmerk(Voorbeeldzaken.nummer(2)),
                        new ToestemmingId(Voorbeeldzaken.nummer(3)),
                        new LijstId(Voorbeeldzaken.nummer(4)),
                        Bewaarcategorie.van("WMO"),
                        Verwerkingsdoel.van("ONDERSTEUNING"),
                        Rol.van("HULPVERLENER"),
                        new Team(new Code("OOST")),
                        new Derde(new Dossiertekst("de huisarts")),
                        Period.ofYears(15))
                .forEach(DossierHeenEnWeerTest::isEenWoord);
        assertEquals("\"999990032\"", MAPPER.writeValueAsString(Voorbeelddossiers.BSN));
        assertEquals("\"P1Y6M14D\"", geschreven(Period.of(1, 6, 14)));
    }

    private static <T> void isEenWoord(T waarde) {
        @SuppressWarnings("unchecked") // Its own class.
        Class<T> type = (Class<T>) waarde.getClass();
        String json = waarde instanceof Period duur ? geschreven(duur) : MAPPER.writeValueAsString(waarde);
        assertEquals('"', json.charAt(0), type::getSimpleName);
        assertEquals(waarde, Lezer.van(type).lees(json).get());
    }

    /** As it stands in a term: by itself it is a type of Java, and the mapper of a host writes it. */
    private static String geschreven(Period duur) {
        return MAPPER.valueToTree(new Bewaartermijn.Tijdelijk(duur, Gebeurtenis.AFSLUITING))
                .get("duur")
                .toString();
    }

    @Test
    void eenGebeurtenisHeetInElkeMapperHetzelfde() {
        JsonMapper host = JsonMapper.builder()
                .addModule(new GidwModule())
                .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
                .build();
        for (Gebeurtenis gebeurtenis : Gebeurtenis.values()) {
            assertEquals("\"" + gebeurtenis.name() + "\"", host.writeValueAsString(gebeurtenis));
            assertEquals(gebeurtenis, host.readValue("\"" + gebeurtenis.name() + "\"", Gebeurtenis.class));
        }
    }

    @Test
    void eenGedeeldeAfdrukDieGeenIsWordtNietGeschreven() {
        Logstand stand = new Logstand(1, "G".repeat(64));
        assertThrows(RuntimeException.class, () -> MAPPER.writeValueAsString(stand));
    }

    @Test
    void eenDuurDieJsonNietKentWordtNietGeschreven() {
        Bewaartermijn termijn = new Bewaartermijn.Tijdelijk(Period.ofDays(1_000_000_000), Gebeurtenis.AFSLUITING);
        assertThrows(RuntimeException.class, () -> MAPPER.writeValueAsString(termijn));
    }

    @Test
    void eenControleVanHetLogboekIsGeenGegeven() {
        Logketen keten = new Logketen(naam -> Option.none());
        assertThrows(RuntimeException.class, () -> MAPPER.writeValueAsString(keten));
        assertThrows(IllegalArgumentException.class, () -> Lezer.van(Logketen.class));
    }
}
