package nl.gewoonindewijk.dossier.bewaring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gewoonindewijk.Regels;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.Bewaarcategorie;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.Opschorting;
import nl.gewoonindewijk.dossier.Vernietigingsverzoek;
import nl.gewoonindewijk.dossier.Voorbeelddossier;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.regels.Gegeven;
import org.junit.jupiter.api.Test;

/** A verdict explains itself, and names nobody. */
class BewaaroordeelTest {

    private static final LocalDate DAG = LocalDate.of(2023, 9, 30);
    private static final LocalDate VERVALLEN = LocalDate.of(2028, 10, 1);
    private static final Dossierstuk KLACHT = Voorbeelddossier.gesloten(1, DAG, LandelijkeBewaarregeling.KLACHT);
    private static final Dossierstuk LOPEND = Voorbeelddossier.lopend(1, DAG, LandelijkeBewaarregeling.WMO);
    private static final Opschorting BEROEP =
            new Opschorting(new UUID(5, 1), Opschorting.Reden.BEZWAAR_OF_BEROEP, DAG, Optional.empty());
    private static final Opschorting FRAUDE =
            new Opschorting(new UUID(5, 2), Opschorting.Reden.FRAUDEONDERZOEK, DAG, Optional.empty());

    private static Bewaaroordeel oordeel(Dossier dossier, LocalDate peildatum) {
        return LandelijkeBewaarregeling.HUIDIG.oordelen(dossier, peildatum).get(0);
    }

    private static Dossier opVerzoek(Dossierstuk stuk, LocalDate op) {
        return Voorbeelddossier.met(stuk)
                .withVerzoeken(new Vernietigingsverzoek(
                        new UUID(6, 1),
                        DAG,
                        Beslisser.INWONER,
                        List.of(stuk.stuk()),
                        Optional.empty(),
                        Optional.of(new Vernietigingsverzoek.Ingewilligd(op))));
    }

    private static String zin(Bewaaroordeel oordeel) {
        return Regels.verwoording().zin(Dossiervoorschrift.BEWAREN.code(), oordeel.reden(), oordeel.gegevens());
    }

    private static Map<String, String> feiten(Bewaaroordeel oordeel) {
        return oordeel.gegevens().stream().collect(Collectors.toMap(Gegeven::naam, gegeven -> gegeven.waarde()
                .tekst()));
    }

    @Test
    void watWegMagNoemtDeDagEnDeGrond() {
        assertEquals(
                "Mag worden vernietigd vanaf 1 oktober 2028. De termijn komt uit Selectielijst gemeenten 2020 13.1"
                        + " en telt vanaf 30 september 2023.",
                zin(oordeel(Voorbeelddossier.met(KLACHT), VERVALLEN)));
    }

    @Test
    void watOpVerzoekWegMagNoemtDeDagVanHetBesluit() {
        assertEquals(
                "Mag op verzoek worden vernietigd vanaf 1 oktober 2023.",
                zin(oordeel(opVerzoek(LOPEND, DAG.plusDays(1)), DAG.plusDays(2))));
    }

    /** Whoever looks back sees what could be said then. */
    @Test
    void eenVerzoekDatLaterIsIngewilligdTeltNogNiet() {
        assertEquals(oordeel(Voorbeelddossier.met(LOPEND), DAG), oordeel(opVerzoek(LOPEND, DAG.plusDays(1)), DAG));
        assertEquals(
                "Wordt bewaard. De termijn begint als dit is afgesloten (Wmo 2015 art. 5.3.4 lid 1, Selectielijst"
                        + " gemeenten 2020 8.1.1, 8.3.1).",
                zin(oordeel(opVerzoek(LOPEND, DAG.plusDays(1)), DAG)));
    }

    @Test
    void watTegengehoudenWordtNoemtElkeRedenDaarvan() {
        assertEquals(
                "Mocht worden vernietigd vanaf 1 oktober 2028, maar dat wacht op: bezwaar of beroep, fraudeonderzoek.",
                zin(oordeel(Voorbeelddossier.met(KLACHT).withOpschortingen(BEROEP, FRAUDE), VERVALLEN)));
        assertEquals(
                "Mocht worden vernietigd vanaf 1 oktober 2023, maar dat wacht op: fraudeonderzoek.",
                zin(oordeel(opVerzoek(LOPEND, DAG.plusDays(1)).withOpschortingen(FRAUDE), DAG.plusDays(1))));
    }

    @Test
    void watBewaardWordtNoemtDeDagEnDeGrond() {
        assertEquals(
                "Wordt bewaard. Mag worden vernietigd vanaf 1 oktober 2028. De termijn komt uit Selectielijst"
                        + " gemeenten 2020 13.1 en telt vanaf 30 september 2023.",
                zin(oordeel(Voorbeelddossier.met(KLACHT), VERVALLEN.minusDays(1))));
    }

    @Test
    void watVoorAltijdIsOfGeenTermijnHeeftZegtDat() {
        assertEquals(
                "Wordt voor altijd bewaard (Selectielijst gemeenten 2020 19.1.18).",
                zin(oordeel(
                        Voorbeelddossier.met(
                                KLACHT.withCategorieen(LandelijkeBewaarregeling.VERKLARING_VAN_VERNIETIGING)),
                        DAG)));
        assertEquals(
                "Wordt bewaard. Er is geen termijn bekend voor: STAGIAIR, VRIJWILLIGER.",
                zin(oordeel(
                        Voorbeelddossier.met(KLACHT.withCategorieen(
                                Bewaarcategorie.van("VRIJWILLIGER"),
                                LandelijkeBewaarregeling.KLACHT,
                                Bewaarcategorie.van("STAGIAIR"))),
                        DAG)));
    }

    @Test
    void deFeitenZijnDieVanHetOordeelEnNoemenNiemand() {
        Bewaaroordeel oordeel = oordeel(
                Voorbeelddossier.met(
                        KLACHT.withCategorieen(LandelijkeBewaarregeling.KLACHT, LandelijkeBewaarregeling.AFGEBROKEN)),
                VERVALLEN);

        assertEquals(
                Map.of(
                        "stuk", "document",
                        "peildatum", "1 oktober 2028",
                        "categorieen", "AFGEBROKEN, KLACHT",
                        "zonder-termijn", "",
                        "gronden", "Selectielijst gemeenten 2020 8.4.1, Selectielijst gemeenten 2020 13.1",
                        "opschortingen", "",
                        "vernietigbaar-vanaf", "1 oktober 2028",
                        "grond", "Selectielijst gemeenten 2020 13.1",
                        "grond-geldig-vanaf", "1 januari 2020",
                        "geteld-vanaf", "30 september 2023"),
                feiten(oordeel));
        assertFalse(oordeel.toString().contains(KLACHT.stuk().nummer().toString()));
        assertFalse(oordeel(Voorbeelddossier.met(KLACHT).withOpschortingen(BEROEP), VERVALLEN)
                .toString()
                .contains(BEROEP.nummer().toString()));
    }

    @Test
    void zonderDagStaatErGeenDag() {
        assertEquals(
                Map.of(
                        "stuk", "document",
                        "peildatum", "30 september 2023",
                        "categorieen", "WMO",
                        "zonder-termijn", "",
                        "gronden", "Wmo 2015 art. 5.3.4 lid 1, Selectielijst gemeenten 2020 8.1.1, 8.3.1",
                        "opschortingen", ""),
                feiten(oordeel(Voorbeelddossier.met(LOPEND), DAG)));
    }

    @Test
    void eenTermijnDuurtTenMinsteEenDag() {
        for (Period niets : List.of(Period.ZERO, Period.ofDays(-1), Period.of(1, 0, -1))) {
            assertEquals(
                    "Een bewaartermijn duurt ten minste een dag.",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> new Bewaartermijn.Tijdelijk(niets, Gebeurtenis.ONTVANGST))
                            .getMessage());
        }
        assertEquals(Period.ofDays(1), new Bewaartermijn.Tijdelijk(Period.ofDays(1), Gebeurtenis.ONTVANGST).duur());
    }

    @Test
    void eenGrondNoemtEenCategorieEnEenTermijn() {
        Tijdlijn<Norm<Bewaartermijn>> blijvend =
                Tijdlijn.vanaf(DAG, new Norm<>(new Bewaartermijn.Blijvend(), new Bron("Eigen", "1")));
        List<Bewaarcategorie> klacht = List.of(LandelijkeBewaarregeling.KLACHT);

        assertThrows(
                IllegalArgumentException.class,
                () -> new Bewaargrond(List.of(), Bewaargrond.Werking.ONMIDDELLIJK, blijvend));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Bewaargrond(klacht, Bewaargrond.Werking.ONMIDDELLIJK, Tijdlijn.leeg()));
        assertEquals(klacht, new Bewaargrond(klacht, Bewaargrond.Werking.ONMIDDELLIJK, blijvend).categorieen());
    }

    private static Norm<Bewaartermijn> jaren(int jaren) {
        return new Norm<>(
                new Bewaartermijn.Tijdelijk(Period.ofYears(jaren), Gebeurtenis.AFSLUITING), new Bron("Eigen", "1"));
    }

    private static Bewaaroordeel oordeel(Bewaargrond.Werking werking, Dossierstuk stuk, LocalDate peildatum) {
        Bewaargrond grond = new Bewaargrond(
                stuk.categorieen(), werking, Tijdlijn.vanaf(DAG, jaren(2)).daarna(DAG.plusYears(1), jaren(1)));
        return new Bewaarregeling(List.of(grond)).oordeel(Voorbeelddossier.met(stuk), stuk, peildatum);
    }

    /** A change of law is a new row, and nothing else. */
    @Test
    void eenNieuweWetGeldtMeteenOokVoorWatAlWasAfgesloten() {
        Bewaargrond.Werking meteen = Bewaargrond.Werking.ONMIDDELLIJK;
        LocalDate ingang = DAG.plusYears(1);

        assertEquals(
                Optional.of(DAG.plusYears(2)),
                oordeel(meteen, KLACHT, ingang.minusDays(1)).bewaarTotEnMet());
        assertEquals(
                Optional.of(DAG.plusYears(1)), oordeel(meteen, KLACHT, ingang).bewaarTotEnMet());
        assertEquals(
                List.of(LandelijkeBewaarregeling.KLACHT),
                oordeel(meteen, KLACHT, DAG.minusDays(1)).zonderTermijn());
    }

    @Test
    void eenNieuweLijstGeldtVoorWatSindsdienEindigdeEnDeOudeVoorDeRest() {
        Bewaargrond.Werking vanafDan = Bewaargrond.Werking.VANAF_GEBEURTENIS;
        LocalDate ingang = DAG.plusYears(1);
        LocalDate later = DAG.plusYears(9);
        Dossierstuk dagErvoor = KLACHT.withAfgeslotenOp(ingang.minusDays(1));
        Dossierstuk opDeDag = KLACHT.withAfgeslotenOp(ingang);

        assertEquals(
                Optional.of(ingang.minusDays(1).plusYears(2)),
                oordeel(vanafDan, dagErvoor, later).bewaarTotEnMet());
        assertEquals(
                Optional.of(ingang.plusYears(1)),
                oordeel(vanafDan, opDeDag, later).bewaarTotEnMet());
        assertEquals(
                Bewaaroordeel.Uitkomst.LOOPT_NOG,
                oordeel(vanafDan, LOPEND, later).uitkomst());
        assertEquals(ingang, oordeel(vanafDan, LOPEND, later).gronden().get(0).geldigVanaf());
        assertEquals(
                DAG,
                oordeel(vanafDan, LOPEND, ingang.minusDays(1)).gronden().get(0).geldigVanaf());
    }

    @Test
    void eenGrondVoorTweeCategorieenTeltEenKeer() {
        Dossierstuk stuk = KLACHT.withCategorieen(Bewaarcategorie.van("STAGIAIR"), Bewaarcategorie.van("VRIJWILLIGER"));

        assertEquals(
                1,
                oordeel(Bewaargrond.Werking.ONMIDDELLIJK, stuk, VERVALLEN)
                        .gronden()
                        .size());
    }
}
