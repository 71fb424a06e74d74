package nl.gewoonindewijk.dossier.bewaring;

import static nl.gewoonindewijk.dossier.bewaring.LandelijkeBewaarregeling.AFGEBROKEN;
import static nl.gewoonindewijk.dossier.bewaring.LandelijkeBewaarregeling.GEWEIGERD;
import static nl.gewoonindewijk.dossier.bewaring.LandelijkeBewaarregeling.JEUGDHULP;
import static nl.gewoonindewijk.dossier.bewaring.LandelijkeBewaarregeling.KLACHT;
import static nl.gewoonindewijk.dossier.bewaring.LandelijkeBewaarregeling.SCHULDHULP;
import static nl.gewoonindewijk.dossier.bewaring.LandelijkeBewaarregeling.VERKLARING_VAN_VERNIETIGING;
import static nl.gewoonindewijk.dossier.bewaring.LandelijkeBewaarregeling.VOORZIENING;
import static nl.gewoonindewijk.dossier.bewaring.LandelijkeBewaarregeling.WMO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.Bewaarcategorie;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Opschorting;
import nl.gewoonindewijk.dossier.Vernietigingsverzoek;
import nl.gewoonindewijk.dossier.Voorbeelddossier;
import nl.gewoonindewijk.dossier.bewaring.Bewaaroordeel.Uitkomst;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every term of Wmo 2015, Jeugdwet and the Selectielijst gemeenten 2020, on both sides of its last day. */
@Toetst("UA-7.1-BEWAREN")
class BewaartermijnenTest {

    private static final Bewaarcategorie VRIJWILLIGER = Bewaarcategorie.van("VRIJWILLIGER");
    private static final LocalDate OUDEJAARSDAG_2019 = LocalDate.of(2019, 12, 31);
    private static final LocalDate NIEUWJAARSDAG_2020 = LocalDate.of(2020, 1, 1);

    /** Last day of five years of a complaint that was closed on it. */
    private static final LocalDate GESLOTEN = LocalDate.of(2023, 9, 30);

    private static final LocalDate LAATSTE_DAG = LocalDate.of(2028, 9, 30);
    private static final LocalDate EERSTE_DAG = LAATSTE_DAG.plusDays(1);

    private static Bewaaroordeel oordeel(Dossierstuk stuk, LocalDate peildatum) {
        return oordeel(Voorbeelddossier.met(stuk), peildatum);
    }

    private static Bewaaroordeel oordeel(Dossier dossier, LocalDate peildatum) {
        return LandelijkeBewaarregeling.HUIDIG.oordelen(dossier, peildatum).get(0);
    }

    private static void bewaardTotEnMet(LocalDate laatste, Dossierstuk stuk) {
        assertEquals(Uitkomst.BEWAREN, oordeel(stuk, laatste).uitkomst());
        assertEquals(Uitkomst.VERNIETIGBAAR, oordeel(stuk, laatste.plusDays(1)).uitkomst());
        assertEquals(Optional.of(laatste.plusDays(1)), oordeel(stuk, laatste).vernietigbaarVanaf());
    }

    private static Opschorting opschorting(int nummer, Opschorting.Reden reden) {
        return new Opschorting(new UUID(5, nummer), reden, GESLOTEN, Optional.empty());
    }

    private static Dossier klacht(Opschorting... opschortingen) {
        return Voorbeelddossier.met(Voorbeelddossier.gesloten(1, GESLOTEN, KLACHT))
                .withOpschortingen(opschortingen);
    }

    private static Vernietigingsverzoek verzoek(Dossierstuk stuk) {
        return new Vernietigingsverzoek(
                new UUID(6, 1), GESLOTEN, Beslisser.INWONER, List.of(stuk.stuk()), Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "WMO, 2024-06-20, 2023-09-30, 2039-06-20, Wmo 2015, art. 5.3.4 lid 1",
        "WMO, 2022-06-20, 2023-09-30, 2038-09-30, Selectielijst gemeenten 2020, '8.1.1, 8.3.1'",
        "JEUGDHULP, 2024-06-20, 2023-09-30, 2044-06-20, Jeugdwet, art. 7.3.8 lid 3",
        "JEUGDHULP, 2022-06-20, 2023-09-30, 2043-09-30, Selectielijst gemeenten 2020, '8.1.2, 8.3.2'",
        "VOORZIENING, 2022-06-20, 2023-09-30, 2033-09-30, Selectielijst gemeenten 2020, 8.1",
        "SCHULDHULP, 2022-06-20, 2023-09-30, 2028-09-30, Selectielijst gemeenten 2020, '8.1.9, 8.3.5'",
        "GEWEIGERD, 2022-06-20, 2023-09-30, 2028-09-30, Selectielijst gemeenten 2020, 8.2",
        "AFGEBROKEN, 2022-06-20, 2023-09-30, 2023-11-11, Selectielijst gemeenten 2020, 8.4.1",
        "KLACHT, 2022-06-20, 2023-09-30, 2028-09-30, Selectielijst gemeenten 2020, 13.1",
        "KLACHT-GELD, 2022-06-20, 2023-09-30, 2030-09-30, Selectielijst gemeenten 2020, 13.1.1",
        "KLACHT-OMBUDSMAN, 2022-06-20, 2023-09-30, 2033-09-30, Selectielijst gemeenten 2020, 13.1.2",
        "KLACHT-AFGEBROKEN, 2022-06-20, 2023-09-30, 2024-09-30, Selectielijst gemeenten 2020, '13.1.4, 13.2'",
        "OVEREENKOMST, 2022-06-20, 2023-09-30, 2033-09-30, Selectielijst gemeenten 2020, 16.1",
        "BETALING, 2022-06-20, 2023-09-30, 2030-09-30, Selectielijst gemeenten 2020, 18.1"
    })
    void elkeTermijnSinds2020TeltTotEnMetHaarLaatsteDag(
            String categorie,
            LocalDate gewijzigd,
            LocalDate gesloten,
            LocalDate laatste,
            String document,
            String paragraaf) {
        Dossierstuk stuk = Voorbeelddossier.lopend(1, LocalDate.of(2021, 3, 10), Bewaarcategorie.van(categorie))
                .withGewijzigdOp(gewijzigd)
                .withAfgeslotenOp(gesloten);
        Toepassing doorslag = oordeel(stuk, laatste).doorslaggevend().get();

        bewaardTotEnMet(laatste, stuk);
        assertEquals(new Bron(document, paragraaf), doorslag.bron());
        assertEquals(NIEUWJAARSDAG_2020, doorslag.geldigVanaf());
        assertEquals(Optional.of(laatste), doorslag.bewaarTotEnMet());
        assertEquals(Optional.of(document.startsWith("Selectielijst") ? gesloten : gewijzigd), doorslag.geteldVanaf());
    }

    @ParameterizedTest
    @CsvSource({"WMO, Wmo 2015, art. 5.3.4 lid 1", "JEUGDHULP, Jeugdwet, art. 7.3.8 lid 3"})
    void totEnMet2019TeltEenWetVijftienJaarVanafDeOntvangst(String categorie, String document, String artikel) {
        Dossierstuk stuk = Voorbeelddossier.lopend(1, LocalDate.of(2004, 6, 20), Bewaarcategorie.van(categorie))
                .withGewijzigdOp(LocalDate.of(2018, 3, 1));
        Bewaaroordeel oordeel = oordeel(stuk, LocalDate.of(2019, 6, 20));

        bewaardTotEnMet(LocalDate.of(2019, 6, 20), stuk);
        assertEquals(1, oordeel.gronden().size());
        assertEquals(new Bron(document, artikel), oordeel.gronden().get(0).bron());
        assertEquals(LocalDate.of(2015, 1, 1), oordeel.gronden().get(0).geldigVanaf());
    }

    @Test
    void watOpOudejaarsdag2019WegMochtBlijftEenDagLaterDoorDeNieuweWet() {
        Dossierstuk stuk = Voorbeelddossier.lopend(1, LocalDate.of(2004, 12, 30), WMO)
                .withGewijzigdOp(LocalDate.of(2018, 3, 1))
                .withAfgeslotenOp(LocalDate.of(2018, 2, 1));

        assertEquals(Uitkomst.VERNIETIGBAAR, oordeel(stuk, OUDEJAARSDAG_2019).uitkomst());
        assertEquals(Uitkomst.BEWAREN, oordeel(stuk, NIEUWJAARSDAG_2020).uitkomst());
        assertEquals(
                Optional.of(LocalDate.of(2033, 3, 2)),
                oordeel(stuk, NIEUWJAARSDAG_2020).vernietigbaarVanaf());
    }

    @ParameterizedTest
    @CsvSource({
        "WMO, 2019-12-31, 2019-12-31, 2034-12-31",
        "WMO, 2019-12-31, 2020-01-01, 2034-12-31",
        "WMO, 2020-01-01, 2020-01-01, 2035-01-01",
        "JEUGDHULP, 2019-12-31, 2019-12-31, 2034-12-31",
        "JEUGDHULP, 2019-12-31, 2020-01-01, 2039-12-31",
        "JEUGDHULP, 2020-01-01, 2020-01-01, 2040-01-01"
    })
    void deDagWaaropGeoordeeldWordtBepaaltWelkeWetGeldt(
            String categorie, LocalDate dag, LocalDate peildatum, LocalDate laatste) {
        Dossierstuk stuk = Voorbeelddossier.gesloten(1, dag, Bewaarcategorie.van(categorie));

        assertEquals(Optional.of(laatste.plusDays(1)), oordeel(stuk, peildatum).vernietigbaarVanaf());
    }

    @ParameterizedTest
    @CsvSource({
        "WMO, 2016-02-29, 2031-02-28",
        "WMO, 2020-02-29, 2035-02-28",
        "JEUGDHULP, 2016-02-29, 2036-02-29",
        "JEUGDHULP, 2020-02-29, 2040-02-29",
        "AFGEBROKEN, 2023-01-31, 2023-03-14",
        "AFGEBROKEN, 2024-01-31, 2024-03-13",
        "AFGEBROKEN, 2024-01-18, 2024-02-29"
    })
    void eenSchrikkeldagTeltMee(String categorie, LocalDate dag, LocalDate laatste) {
        bewaardTotEnMet(laatste, Voorbeelddossier.gesloten(1, dag, Bewaarcategorie.van(categorie)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WMO",
                "JEUGDHULP",
                "VOORZIENING",
                "SCHULDHULP",
                "GEWEIGERD",
                "AFGEBROKEN",
                "KLACHT",
                "KLACHT-GELD",
                "KLACHT-OMBUDSMAN",
                "KLACHT-AFGEBROKEN",
                "OVEREENKOMST",
                "BETALING"
            })
    void watNogLooptWordtBewaard(String categorie) {
        Bewaaroordeel oordeel = oordeel(
                Voorbeelddossier.lopend(1, LocalDate.of(2020, 1, 1), Bewaarcategorie.van(categorie)),
                LocalDate.of(2100, 1, 1));

        assertEquals(Uitkomst.LOOPT_NOG, oordeel.uitkomst());
        assertEquals(Optional.empty(), oordeel.vernietigbaarVanaf());
        assertTrue(oordeel.doorslaggevend().isEmpty());
    }

    @Test
    void eenVerklaringVanVernietigingBlijftVoorAltijd() {
        Bewaaroordeel oordeel = oordeel(
                Voorbeelddossier.gesloten(1, NIEUWJAARSDAG_2020, VERKLARING_VAN_VERNIETIGING),
                LocalDate.of(2900, 1, 1));

        assertEquals(Uitkomst.BLIJVEND, oordeel.uitkomst());
        assertEquals(Optional.empty(), oordeel.vernietigbaarVanaf());
        assertEquals(
                new Bron("Selectielijst gemeenten 2020", "19.1.18"),
                oordeel.gronden().get(0).bron());
    }

    @Test
    void gegevensVanVrijwilligersHebbenGeenBekendeTermijn() {
        Bewaaroordeel oordeel =
                oordeel(Voorbeelddossier.gesloten(1, NIEUWJAARSDAG_2020, VRIJWILLIGER), LocalDate.of(2900, 1, 1));

        assertEquals(Uitkomst.ONBEKEND, oordeel.uitkomst());
        assertEquals(List.of(VRIJWILLIGER), oordeel.zonderTermijn());
        assertEquals(List.of(), oordeel.gronden());
        assertEquals(Optional.empty(), oordeel.vernietigbaarVanaf());
    }

    @ParameterizedTest
    @ValueSource(strings = {"WMO", "JEUGDHULP"})
    void voordatDeWetGoldWasDeTermijnOnbekend(String categorie) {
        Dossierstuk stuk = Voorbeelddossier.gesloten(1, LocalDate.of(1990, 1, 1), Bewaarcategorie.van(categorie));

        assertEquals(
                Uitkomst.ONBEKEND, oordeel(stuk, LocalDate.of(2014, 12, 31)).uitkomst());
        assertEquals(
                Uitkomst.VERNIETIGBAAR, oordeel(stuk, LocalDate.of(2015, 1, 1)).uitkomst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VOORZIENING",
                "SCHULDHULP",
                "GEWEIGERD",
                "AFGEBROKEN",
                "KLACHT",
                "KLACHT-GELD",
                "KLACHT-OMBUDSMAN",
                "KLACHT-AFGEBROKEN",
                "OVEREENKOMST",
                "BETALING"
            })
    void deSelectielijstZegtNietsVanWatVoor2020Eindigde(String categorie) {
        Dossierstuk stuk = Voorbeelddossier.lopend(1, LocalDate.of(2018, 1, 1), Bewaarcategorie.van(categorie));
        LocalDate jarenLater = LocalDate.of(2100, 1, 1);

        assertEquals(
                Uitkomst.ONBEKEND,
                oordeel(stuk.withAfgeslotenOp(OUDEJAARSDAG_2019), jarenLater).uitkomst());
        assertEquals(
                Uitkomst.VERNIETIGBAAR,
                oordeel(stuk.withAfgeslotenOp(NIEUWJAARSDAG_2020), jarenLater).uitkomst());
        assertEquals(Uitkomst.ONBEKEND, oordeel(stuk, OUDEJAARSDAG_2019).uitkomst());
        assertEquals(Uitkomst.LOOPT_NOG, oordeel(stuk, NIEUWJAARSDAG_2020).uitkomst());
    }

    @Test
    void vanWatVoor2020EindigdeTeltAlleenDeWet() {
        Dossierstuk stuk = Voorbeelddossier.gesloten(1, OUDEJAARSDAG_2019, WMO);

        assertEquals(1, oordeel(stuk, NIEUWJAARSDAG_2020).gronden().size());
        assertEquals(
                2,
                oordeel(stuk.withAfgeslotenOp(NIEUWJAARSDAG_2020), NIEUWJAARSDAG_2020)
                        .gronden()
                        .size());
    }

    @Test
    void vanMeerTermijnenTeltDeLangste() {
        Dossierstuk stuk = Voorbeelddossier.gesloten(1, GESLOTEN, WMO, GEWEIGERD, AFGEBROKEN);

        bewaardTotEnMet(LocalDate.of(2038, 9, 30), stuk);
        assertEquals(4, oordeel(stuk, GESLOTEN).gronden().size());
    }

    @Test
    void deLangsteTermijnIsNietAltijdDieMetDeMeesteJaren() {
        Dossierstuk stuk = Voorbeelddossier.lopend(1, LocalDate.of(2020, 1, 1), VOORZIENING, SCHULDHULP)
                .withAfgeslotenOp(GESLOTEN);

        bewaardTotEnMet(LocalDate.of(2033, 9, 30), stuk);
    }

    @Test
    void isVanEenCategorieDeTermijnOnbekendDanBlijftHetStuk() {
        Bewaaroordeel oordeel =
                oordeel(Voorbeelddossier.gesloten(1, GESLOTEN, KLACHT, VRIJWILLIGER), LocalDate.of(2900, 1, 1));

        assertEquals(Uitkomst.ONBEKEND, oordeel.uitkomst());
        assertEquals(List.of(VRIJWILLIGER), oordeel.zonderTermijn());
        assertTrue(oordeel.doorslaggevend().isEmpty());
    }

    @Test
    void onbekendGaatVoorBlijvendEnBlijvendVoorWatNogLoopt() {
        Dossierstuk alles = Voorbeelddossier.lopend(1, GESLOTEN, KLACHT, VERKLARING_VAN_VERNIETIGING, VRIJWILLIGER);

        assertEquals(Uitkomst.ONBEKEND, oordeel(alles, EERSTE_DAG).uitkomst());
        assertEquals(
                Uitkomst.BLIJVEND,
                oordeel(alles.withCategorieen(KLACHT, VERKLARING_VAN_VERNIETIGING), EERSTE_DAG)
                        .uitkomst());
        assertEquals(
                Uitkomst.LOOPT_NOG,
                oordeel(alles.withCategorieen(KLACHT), EERSTE_DAG).uitkomst());
    }

    @Test
    void eenWijzigingInHetDossierVerlengtAlleenDeTermijnVanJeugdhulp() {
        Dossierstuk jeugdhulp = Voorbeelddossier.gesloten(1, GESLOTEN, JEUGDHULP);
        Dossierstuk wmo = Voorbeelddossier.gesloten(2, GESLOTEN, WMO);
        Dossierstuk later = Voorbeelddossier.gesloten(3, GESLOTEN.plusYears(2), KLACHT);
        List<Bewaaroordeel> oordelen =
                LandelijkeBewaarregeling.HUIDIG.oordelen(Voorbeelddossier.met(jeugdhulp, wmo, later), GESLOTEN);

        assertEquals(
                List.of(
                        Optional.of(LocalDate.of(2045, 10, 1)),
                        Optional.of(LocalDate.of(2038, 10, 1)),
                        Optional.of(LocalDate.of(2030, 10, 1))),
                oordelen.stream().map(Bewaaroordeel::vernietigbaarVanaf).toList());
    }

    @ParameterizedTest
    @EnumSource(Opschorting.Reden.class)
    void zolangErEenOpschortingIsWordtNietsVernietigd(Opschorting.Reden reden) {
        Dossier dossier = klacht(opschorting(1, reden));

        assertEquals(Uitkomst.BEWAREN, oordeel(dossier, LAATSTE_DAG).uitkomst());
        assertEquals(Uitkomst.OPGESCHORT, oordeel(dossier, EERSTE_DAG).uitkomst());
        assertEquals(Optional.of(EERSTE_DAG), oordeel(dossier, EERSTE_DAG).vernietigbaarVanaf());
        assertEquals(Optional.empty(), oordeel(dossier, EERSTE_DAG).agendadag());
    }

    @Test
    void opDeDagVanOpheffenHoudtEenOpschortingNietsMeerTegen() {
        Dossier dossier =
                klacht(opschorting(1, Opschorting.Reden.FRAUDEONDERZOEK).withOpgehevenOp(EERSTE_DAG.plusDays(1)));

        assertEquals(Uitkomst.OPGESCHORT, oordeel(dossier, EERSTE_DAG).uitkomst());
        assertEquals(
                Uitkomst.VERNIETIGBAAR, oordeel(dossier, EERSTE_DAG.plusDays(1)).uitkomst());
        assertEquals(
                Optional.of(EERSTE_DAG),
                oordeel(dossier, EERSTE_DAG.plusDays(1)).agendadag());
    }

    @Test
    void vanMeerOpschortingenWachtDeVernietigingOpDeLaatste() {
        Opschorting eerste = opschorting(1, Opschorting.Reden.KLACHT).withOpgehevenOp(EERSTE_DAG);
        Opschorting tweede =
                opschorting(2, Opschorting.Reden.BEZWAAR_OF_BEROEP).withOpgehevenOp(EERSTE_DAG.plusDays(2));
        Dossier dossier = klacht(eerste, tweede);

        assertEquals(List.of(tweede), oordeel(dossier, EERSTE_DAG).opschortingen());
        assertEquals(
                Uitkomst.OPGESCHORT, oordeel(dossier, EERSTE_DAG.plusDays(1)).uitkomst());
        assertEquals(
                Uitkomst.VERNIETIGBAAR, oordeel(dossier, EERSTE_DAG.plusDays(2)).uitkomst());
    }

    /** Nothing is lost by waiting. */
    @Test
    void eenOpschortingDieLaterBegintHoudtDeVernietigingNuAlTegen() {
        Dossier dossier =
                klacht(opschorting(1, Opschorting.Reden.CALAMITEITENONDERZOEK).withVanaf(EERSTE_DAG.plusYears(1)));

        assertEquals(Uitkomst.OPGESCHORT, oordeel(dossier, EERSTE_DAG).uitkomst());
    }

    @Test
    void watOpVerzoekWegMagWachtNietOpZijnTermijn() {
        Dossierstuk stuk = Voorbeelddossier.lopend(1, GESLOTEN, WMO);
        LocalDate ingewilligd = GESLOTEN.plusMonths(1);
        Dossier dossier = Voorbeelddossier.met(stuk)
                .withVerzoeken(verzoek(stuk).withBesluit(new Vernietigingsverzoek.Ingewilligd(ingewilligd)));

        assertEquals(
                Uitkomst.LOOPT_NOG, oordeel(dossier, ingewilligd.minusDays(1)).uitkomst());
        assertEquals(Uitkomst.VERNIETIGBAAR, oordeel(dossier, ingewilligd).uitkomst());
        assertEquals(Optional.of(ingewilligd), oordeel(dossier, ingewilligd).vernietigbaarVanaf());
        assertEquals("vernietigbaar-op-verzoek", oordeel(dossier, ingewilligd).reden());
    }

    @Test
    void ookWatOpVerzoekWegMagWachtOpEenOpschorting() {
        Dossierstuk stuk = Voorbeelddossier.lopend(1, GESLOTEN, WMO);
        Dossier dossier = Voorbeelddossier.met(stuk)
                .withVerzoeken(verzoek(stuk).withBesluit(new Vernietigingsverzoek.Ingewilligd(GESLOTEN.plusDays(1))))
                .withOpschortingen(opschorting(1, Opschorting.Reden.KLACHT));

        assertEquals(Uitkomst.OPGESCHORT, oordeel(dossier, GESLOTEN.plusDays(1)).uitkomst());
    }

    @Test
    void naDeTermijnIsEenIngewilligdVerzoekNietMeerDeReden() {
        Dossierstuk stuk = Voorbeelddossier.gesloten(1, GESLOTEN, KLACHT);
        Dossier dossier = Voorbeelddossier.met(stuk)
                .withVerzoeken(verzoek(stuk).withBesluit(new Vernietigingsverzoek.Ingewilligd(EERSTE_DAG.plusDays(1))));

        assertEquals(
                Optional.of(EERSTE_DAG),
                oordeel(dossier, EERSTE_DAG.plusDays(1)).vernietigbaarVanaf());
        assertEquals("vernietigbaar", oordeel(dossier, EERSTE_DAG.plusDays(1)).reden());
    }

    @Test
    void eenVerzoekZonderBesluitOfMetEenAfwijzingVerandertNiets() {
        Dossierstuk stuk = Voorbeelddossier.gesloten(1, GESLOTEN, KLACHT);
        Vernietigingsverzoek open = verzoek(stuk);
        Vernietigingsverzoek afgewezen = open.withBesluit(new Vernietigingsverzoek.Afgewezen(
                GESLOTEN, Vernietigingsverzoek.Grond.BELANG_VAN_ANDER, new Dossiertekst("een ander heeft het nodig")));

        for (Vernietigingsverzoek verzoek : List.of(open, afgewezen)) {
            Dossier dossier = Voorbeelddossier.met(stuk).withVerzoeken(verzoek);
            assertEquals(Uitkomst.BEWAREN, oordeel(dossier, LAATSTE_DAG).uitkomst());
            assertEquals(Uitkomst.VERNIETIGBAAR, oordeel(dossier, EERSTE_DAG).uitkomst());
        }
    }

    @Test
    void eenIngewilligdVerzoekGaatAlleenOverZijnEigenStukken() {
        Dossierstuk wel = Voorbeelddossier.lopend(1, GESLOTEN, WMO);
        Dossierstuk niet = Voorbeelddossier.lopend(2, GESLOTEN, WMO);
        Dossier dossier = Voorbeelddossier.met(wel, niet)
                .withVerzoeken(verzoek(wel).withBesluit(new Vernietigingsverzoek.Ingewilligd(GESLOTEN.plusDays(1))));

        assertEquals(
                List.of(Uitkomst.VERNIETIGBAAR, Uitkomst.LOOPT_NOG),
                LandelijkeBewaarregeling.HUIDIG.oordelen(dossier, GESLOTEN.plusDays(1)).stream()
                        .map(Bewaaroordeel::uitkomst)
                        .toList());
    }

    @Test
    void deAgendaNoemtElkStukWaarvanDeDagBekendIsEnNietsTegenhoudt() {
        Dossierstuk klacht = Voorbeelddossier.gesloten(1, GESLOTEN, KLACHT);
        Dossierstuk wmo = Voorbeelddossier.lopend(2, GESLOTEN, WMO);
        Dossier dossier = Voorbeelddossier.met(klacht, wmo);

        assertEquals(
                List.of(new Bewaarmoment(EERSTE_DAG, dossier.id(), klacht.stuk())),
                Bewaarmoment.van(dossier, LandelijkeBewaarregeling.HUIDIG, GESLOTEN));
        assertEquals(
                List.of(),
                Bewaarmoment.van(
                        dossier.withOpschortingen(opschorting(1, Opschorting.Reden.INZAGEVERZOEK)),
                        LandelijkeBewaarregeling.HUIDIG,
                        GESLOTEN));
    }

    @Test
    void eenCategorieHeetZoalsHaarCode() {
        assertEquals("VRIJWILLIGER", VRIJWILLIGER.toString());
        assertEquals(new Code("VRIJWILLIGER"), VRIJWILLIGER.code());
    }
}
