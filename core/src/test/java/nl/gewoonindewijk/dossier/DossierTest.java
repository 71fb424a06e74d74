package nl.gewoonindewijk.dossier;

import static nl.gewoonindewijk.dossier.Voorbeelddossier.ONTVANGEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.gewoonindewijk.gedeeld.Bsn;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.gedeeld.Geboortedatum;
import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;
import org.junit.jupiter.api.Test;

class DossierTest {

    private static final Bewaarcategorie WMO = Bewaarcategorie.van("WMO");
    private static final Bewaarcategorie KLACHT = Bewaarcategorie.van("KLACHT");
    private static final Dossierstuk EERSTE = Voorbeelddossier.lopend(1, ONTVANGEN, WMO);
    private static final Dossierstuk TWEEDE = Voorbeelddossier.gesloten(2, ONTVANGEN.plusDays(9), WMO);
    private static final Dossier DOSSIER = Voorbeelddossier.met(TWEEDE, EERSTE);
    private static final Opschorting OPSCHORTING =
            new Opschorting(new UUID(5, 1), Opschorting.Reden.KLACHT, ONTVANGEN, Optional.empty());

    private static Vernietigingsverzoek verzoek(int nummer, Stukverwijzing... stukken) {
        return new Vernietigingsverzoek(
                new UUID(6, nummer),
                ONTVANGEN,
                Beslisser.INWONER,
                List.of(stukken),
                Optional.empty(),
                Optional.empty());
    }

    private static Vernietigingsverzoek ingewilligd(int nummer, LocalDate op, Stukverwijzing... stukken) {
        return verzoek(nummer, stukken).withBesluit(new Vernietigingsverzoek.Ingewilligd(op));
    }

    private static void staatErTweeKeer(Runnable maak) {
        assertEquals(
                "In een dossier staat alles een keer.",
                assertThrows(IllegalArgumentException.class, maak::run).getMessage());
    }

    @Test
    void deStukkenStaanErOpSoortEnNummerIn() {
        Dossierstuk aanmelding = EERSTE.withStuk(new Stukverwijzing(Stuksoort.AANMELDING, new UUID(9, 9)));

        assertEquals(
                List.of(aanmelding, EERSTE, TWEEDE),
                Voorbeelddossier.met(TWEEDE, EERSTE, aanmelding).stukken());
    }

    @Test
    void eenStukVervangtWatErEerderVanHetZelfdeStukStond() {
        Dossierstuk gewijzigd = EERSTE.withGewijzigdOp(ONTVANGEN.plusDays(3));

        assertEquals(List.of(gewijzigd, TWEEDE), DOSSIER.metStuk(gewijzigd).stukken());
        assertEquals(gewijzigd, DOSSIER.metStuk(gewijzigd).stuk(EERSTE.stuk()).get());
        assertTrue(DOSSIER.stuk(Voorbeelddossier.document(3)).isEmpty());
    }

    @Test
    void stukkenOpschortingenEnVerzoekenStaanErElkEenKeerIn() {
        staatErTweeKeer(() -> DOSSIER.withStukken(EERSTE, EERSTE.withCategorieen(KLACHT)));
        staatErTweeKeer(() -> DOSSIER.withOpschortingen(OPSCHORTING, OPSCHORTING.withOpgehevenOp(ONTVANGEN)));
        staatErTweeKeer(() -> DOSSIER.withVerzoeken(verzoek(1, EERSTE.stuk()), verzoek(1, TWEEDE.stuk())));
    }

    @Test
    void eenTeamStaatErEenKeerInInDeVolgordeVanOpgave() {
        Team ander = new Team(new Code("CENTRUM"));

        assertEquals(
                List.of(Voorbeelddossier.TEAM, ander),
                DOSSIER.withTeams(Voorbeelddossier.TEAM, ander, Voorbeelddossier.TEAM)
                        .teams());
        assertEquals("CENTRUM", ander.toString());
    }

    @Test
    void watWegIsStaatOokNietMeerInDeVerzoeken() {
        Dossier dossier = DOSSIER.withVerzoeken(verzoek(1, EERSTE.stuk()), verzoek(2, EERSTE.stuk(), TWEEDE.stuk()));
        Dossier over = dossier.zonder(Set.of(EERSTE.stuk()));

        assertEquals(List.of(TWEEDE), over.stukken());
        assertEquals(List.of(verzoek(2, TWEEDE.stuk())), over.verzoeken());
        assertEquals(dossier, dossier.zonder(Set.of()));
    }

    @Test
    void eenOpschortingDieErAlIsBlijftZoalsZijIs() {
        Dossier opgeschort = DOSSIER.metOpschorting(OPSCHORTING);

        assertEquals(List.of(OPSCHORTING), opgeschort.opschortingen());
        assertEquals(opgeschort, opgeschort.metOpschorting(OPSCHORTING.withReden(Opschorting.Reden.ZORGVULDIGHEID)));
        assertEquals(
                2,
                opgeschort
                        .metOpschorting(OPSCHORTING.withNummer(new UUID(5, 2)))
                        .opschortingen()
                        .size());
    }

    @Test
    void eenOpschortingGeldtTotDeDagWaaropZijIsOpgeheven() {
        LocalDate op = ONTVANGEN.plusDays(5);
        Dossier opgeheven = DOSSIER.metOpschorting(OPSCHORTING)
                .hefOp(OPSCHORTING.nummer(), op)
                .get();

        assertEquals(1, opgeheven.opgeschort(op.minusDays(1)).size());
        assertEquals(List.of(), opgeheven.opgeschort(op));
        assertEquals(List.of(OPSCHORTING.withOpgehevenOp(op)), opgeheven.opschortingen());
    }

    @Test
    void eenOpschortingKanOpHaarEersteDagWordenOpgehevenMaarNietEerder() {
        Dossier opgeschort = DOSSIER.metOpschorting(OPSCHORTING);

        assertTrue(opgeschort.hefOp(OPSCHORTING.nummer(), ONTVANGEN).isRight());
        assertEquals(
                Either.left(Dossiervoorschrift.BEWAREN.wijsAf("te-vroeg", Gegeven.van("vorige", ONTVANGEN))),
                opgeschort.hefOp(OPSCHORTING.nummer(), ONTVANGEN.minusDays(1)));
    }

    @Test
    void eenOpschortingDieErNietIsOfAlIsOpgehevenWordtNietOpgeheven() {
        Either<Afwijzing, Dossier> opgeheven =
                DOSSIER.metOpschorting(OPSCHORTING).hefOp(OPSCHORTING.nummer(), ONTVANGEN);

        assertEquals(
                Either.left(Dossiervoorschrift.BEWAREN.wijsAf("geen-opschorting")),
                DOSSIER.hefOp(OPSCHORTING.nummer(), ONTVANGEN));
        assertEquals(
                Either.left(Dossiervoorschrift.BEWAREN.wijsAf("al-opgeheven")),
                opgeheven.flatMap(dossier -> dossier.hefOp(OPSCHORTING.nummer(), ONTVANGEN)));
    }

    @Test
    void vanMeerOpschortingenGaatAlleenDeGenoemdeEraf() {
        Opschorting andere = OPSCHORTING.withNummer(new UUID(5, 2)).withReden(Opschorting.Reden.FRAUDEONDERZOEK);
        Dossier dossier = DOSSIER.metOpschorting(OPSCHORTING)
                .metOpschorting(andere)
                .hefOp(andere.nummer(), ONTVANGEN)
                .get();

        assertEquals(List.of(OPSCHORTING), dossier.opgeschort(ONTVANGEN));
    }

    @Test
    void eenVerzoekVervangtWatErEerderVanHetZelfdeVerzoekStond() {
        Vernietigingsverzoek ander = verzoek(2, TWEEDE.stuk());
        Vernietigingsverzoek besloten = ingewilligd(1, ONTVANGEN, EERSTE.stuk());
        Dossier dossier =
                DOSSIER.withVerzoeken(verzoek(1, EERSTE.stuk()), ander).metVerzoek(besloten);

        assertEquals(List.of(ander, besloten), dossier.verzoeken());
        assertEquals(besloten, dossier.verzoek(besloten.nummer()).get());
        assertTrue(dossier.verzoek(new UUID(6, 3)).isEmpty());
    }

    @Test
    void hetEerstIngewilligdeVerzoekOverEenStukTelt() {
        Dossier dossier = DOSSIER.withVerzoeken(
                verzoek(1, EERSTE.stuk()),
                ingewilligd(2, ONTVANGEN.plusDays(2), EERSTE.stuk()),
                ingewilligd(3, ONTVANGEN.plusDays(1), EERSTE.stuk()),
                ingewilligd(4, TWEEDE.gewijzigdOp().plusDays(1), TWEEDE.stuk()));

        assertEquals(new UUID(6, 3), dossier.ingewilligd(EERSTE).get().nummer());
        assertEquals(new UUID(6, 4), dossier.ingewilligd(TWEEDE).get().nummer());
        assertTrue(
                dossier.ingewilligd(Voorbeelddossier.lopend(3, ONTVANGEN, WMO)).isEmpty());
    }

    @Test
    void overWatOpDeDagVanHetBesluitOfDaarnaBijEenStukKwamIsNietBesloten() {
        Dossier dossier = DOSSIER.withVerzoeken(ingewilligd(1, ONTVANGEN.plusDays(2), EERSTE.stuk()));

        assertTrue(dossier.ingewilligd(EERSTE.withGewijzigdOp(ONTVANGEN.plusDays(1)))
                .isDefined());
        assertTrue(dossier.ingewilligd(EERSTE.withGewijzigdOp(ONTVANGEN.plusDays(2)))
                .isEmpty());
    }

    @Test
    void deLaatsteWijzigingIsDieVanHetLaatstGewijzigdeStukOokAlsDatWegIs() {
        assertEquals(Optional.of(TWEEDE.gewijzigdOp()), DOSSIER.gewijzigdOp());
        assertEquals(
                Optional.of(TWEEDE.gewijzigdOp()),
                DOSSIER.zonder(Set.of(TWEEDE.stuk())).gewijzigdOp());
        assertEquals(Optional.empty(), Voorbeelddossier.met().gewijzigdOp());
    }

    @Test
    void eenDossierIsNietEerderGewijzigdDanZijnStukken() {
        assertThrows(
                IllegalArgumentException.class,
                () -> DOSSIER.withGewijzigdOp(TWEEDE.gewijzigdOp().minusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> DOSSIER.withGewijzigdOp(Optional.empty()));
        assertThrows(
                IllegalArgumentException.class, () -> Voorbeelddossier.met().withStukken(EERSTE));
    }

    @Test
    void eenLatereWijzigingVanEenStukBlijftStaan() {
        LocalDate later = ONTVANGEN.plusDays(30);
        Dossier dossier = DOSSIER.metStuk(EERSTE.withGewijzigdOp(later)).metStuk(EERSTE);

        assertEquals(
                Optional.of(later),
                dossier.stuk(EERSTE.stuk()).map(Dossierstuk::gewijzigdOp).toJavaOptional());
        assertEquals(Optional.of(later), dossier.gewijzigdOp());
        assertEquals(
                Optional.of(later.plusDays(1)),
                dossier.metStuk(EERSTE.withGewijzigdOp(later.plusDays(1))).gewijzigdOp());
    }

    @Test
    void eenKlachtDieLooptHoudtHetHeleDossierVanzelfTegen() {
        Stukverwijzing nummer = new Stukverwijzing(Stuksoort.KLACHT, new UUID(4, 1));
        Dossierstuk klacht = EERSTE.withStuk(nummer);

        assertEquals(
                List.of(new Opschorting(nummer.nummer(), Opschorting.Reden.KLACHT, ONTVANGEN, Optional.empty())),
                DOSSIER.metStuk(klacht).opgeschort(ONTVANGEN));
        assertEquals(
                List.of(), DOSSIER.metStuk(klacht.withAfgeslotenOp(ONTVANGEN)).opgeschort(ONTVANGEN));
        assertEquals(List.of(), DOSSIER.opgeschort(ONTVANGEN));
    }

    @Test
    void elkeSoortStukWordtEenKeerGenoemd() {
        assertEquals(List.of(Stuksoort.DOCUMENT), DOSSIER.soorten());
        assertEquals(List.of(), Voorbeelddossier.met().soorten());
    }

    @Test
    void eenStukHeeftEenCategorieEnWijzigtOfEindigtNietVoorDeOntvangst() {
        assertThrows(IllegalArgumentException.class, () -> EERSTE.withCategorieen());
        assertThrows(IllegalArgumentException.class, () -> EERSTE.withGewijzigdOp(ONTVANGEN.minusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> EERSTE.withAfgeslotenOp(ONTVANGEN.minusDays(1)));
        assertEquals(
                List.of(KLACHT, WMO), EERSTE.withCategorieen(WMO, KLACHT, WMO).categorieen());
        assertEquals(Optional.of(ONTVANGEN), EERSTE.withAfgeslotenOp(ONTVANGEN).afgeslotenOp());
    }

    @Test
    void deLaatsteDagVanEenStukIsDieVanHetEindeOfVanDeWijziging() {
        LocalDate later = ONTVANGEN.plusDays(4);

        assertEquals(ONTVANGEN, EERSTE.laatsteDag());
        assertEquals(later, EERSTE.withAfgeslotenOp(later).laatsteDag());
        assertEquals(
                later, EERSTE.withAfgeslotenOp(ONTVANGEN).withGewijzigdOp(later).laatsteDag());
    }

    @Test
    void eenOpschortingEindigtNietVoorHaarBegin() {
        assertThrows(IllegalArgumentException.class, () -> OPSCHORTING.withOpgehevenOp(ONTVANGEN.minusDays(1)));
        assertFalse(OPSCHORTING.withOpgehevenOp(ONTVANGEN).geldtOp(ONTVANGEN));
    }

    @Test
    void eenVerzoekNoemtZijnStukkenEenKeerEnWordtNietBeslotenVoorHetErIs() {
        assertThrows(IllegalArgumentException.class, () -> verzoek(1));
        assertThrows(IllegalArgumentException.class, () -> ingewilligd(1, ONTVANGEN.minusDays(1), EERSTE.stuk()));
        assertEquals(
                List.of(EERSTE.stuk(), TWEEDE.stuk()),
                verzoek(1, TWEEDE.stuk(), EERSTE.stuk(), TWEEDE.stuk()).stukken());
        assertEquals(
                Optional.of(ONTVANGEN), ingewilligd(1, ONTVANGEN, EERSTE.stuk()).ingewilligdOp());
    }

    @Test
    void eenAfgewezenVerzoekIsNietIngewilligd() {
        Vernietigingsverzoek afgewezen = verzoek(1, EERSTE.stuk())
                .withBesluit(new Vernietigingsverzoek.Afgewezen(
                        ONTVANGEN, Vernietigingsverzoek.Grond.WETTELIJK_VERBOD, new Dossiertekst("omdat")));

        assertEquals(Optional.empty(), afgewezen.ingewilligdOp());
    }

    @Test
    void watNaarEenPersoonLeidtWordtNietGeprint() {
        Dossier dossier = DOSSIER.withPersonalia(new Personalia(
                        Optional.of(new Bsn("999993653")),
                        Optional.of(new Geboortedatum(LocalDate.of(2009, 7, 13))),
                        false))
                .metOpschorting(OPSCHORTING)
                .metVerzoek(verzoek(1, EERSTE.stuk()));
        ToestemmingId toestemming = new ToestemmingId(new UUID(7, 1));
        Dossierhouder huishouden = new Dossierhouder.Huishouden(new HuishoudenId(new UUID(8, 1)));
        String alles = dossier + " " + toestemming + " " + huishouden;

        Stream.of(
                        dossier.id().waarde().toString(),
                        new UUID(3, 3).toString(),
                        EERSTE.stuk().nummer().toString(),
                        OPSCHORTING.nummer().toString(),
                        new UUID(6, 1).toString(),
                        toestemming.waarde().toString(),
                        new UUID(8, 1).toString(),
                        "999993653",
                        "2009")
                .forEach(geheim -> assertFalse(alles.contains(geheim), geheim));
        assertEquals("dossier ***", dossier.id().toString());
        assertEquals("toestemming ***", toestemming.toString());
        assertEquals("document ***", EERSTE.stuk().toString());
        assertEquals("opschorting KLACHT", OPSCHORTING.toString());
        assertEquals(
                "vernietigingsverzoek over 1 stuk(ken)",
                verzoek(1, EERSTE.stuk()).toString());
        assertEquals(new UUID(2, 2).toString(), Voorbeelddossier.KENMERK.toString());
    }
}
