package nl.gewoonindewijk.dossier.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Opschorting;
import nl.gewoonindewijk.dossier.bewaring.Bewaargrond;
import nl.gewoonindewijk.dossier.bewaring.Bewaarmoment;
import nl.gewoonindewijk.dossier.bewaring.Bewaaroordeel;
import nl.gewoonindewijk.dossier.bewaring.Bewaarregeling;
import nl.gewoonindewijk.dossier.bewaring.Bewaartermijn;
import nl.gewoonindewijk.dossier.bewaring.Gebeurtenis;
import nl.gewoonindewijk.dossier.bewaring.LandelijkeBewaarregeling;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.regels.Afwijzing;
import org.junit.jupiter.api.Test;

@Toetst("UA-7.1-BEWAREN")
class BewaartermijnenTest {

    private static final LocalDate GESLOTEN = LocalDate.of(2026, 3, 10);
    private static final Dossierstuk STUK = Gegevens.kort(Gegevens.document(1), GESLOTEN);

    private final Dossierpraktijk praktijk = Dossierpraktijk.leeg();

    private static Either<Afwijzing, Dossier> schortOp(Dossierpraktijk praktijk, DossierId id, Opschorting waarom) {
        return new SchortVernietigingOp(praktijk.werkplek()).schortOp(praktijk.privacy(), id, waarom);
    }

    private static Either<Afwijzing, Dossier> hefOp(Dossierpraktijk praktijk, DossierId id, int welk, LocalDate op) {
        return new SchortVernietigingOp(praktijk.werkplek())
                .hefOp(praktijk.privacy(), id, Gegevens.opschorting(welk).nummer(), op);
    }

    private static Bewaarmoment moment(LocalDate dag, DossierId id, Dossierstuk stuk) {
        return new Bewaarmoment(dag, id, stuk.stuk());
    }

    @Test
    void deDagNaDeLaatsteDagMagEenStukWeg() {
        DossierId id = praktijk.dossier(1, STUK);

        assertEquals(List.of(moment(LocalDate.of(2027, 3, 11), id, STUK)), praktijk.agenda());
    }

    @Test
    void watNogLooptStaatNietInDeAgenda() {
        praktijk.dossier(1, Gegevens.lopend(Gegevens.document(1)));

        assertEquals(List.of(), praktijk.agenda());
    }

    @Test
    void elkeWijzigingVerzetDeDag() {
        DossierId id = praktijk.dossier(1, STUK);
        Dossierstuk later = Gegevens.kort(Gegevens.document(1), LocalDate.of(2026, 5, 20));
        praktijk.legBij(id, later);
        assertEquals(List.of(moment(LocalDate.of(2027, 5, 21), id, later)), praktijk.agenda());

        praktijk.legBij(id, later.withAfgeslotenOp(Optional.empty()));
        assertEquals(List.of(), praktijk.agenda());
    }

    /** Twenty years from the last change in the whole dossier. */
    @Test
    void eenWijzigingVanHetEneStukVerzetOokHetAndere() {
        Dossierstuk jeugd = new Dossierstuk(
                Gegevens.document(1),
                List.of(LandelijkeBewaarregeling.JEUGDHULP),
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2021, 1, 1),
                Optional.of(LocalDate.of(2021, 1, 1)));
        DossierId id = praktijk.dossier(1, jeugd);
        assertEquals(List.of(moment(LocalDate.of(2041, 1, 2), id, jeugd)), praktijk.agenda());

        praktijk.legBij(id, Gegevens.kort(Gegevens.document(2), Gegevens.VANDAAG));

        assertTrue(praktijk.agenda().contains(moment(LocalDate.of(2046, 6, 2), id, jeugd)));
    }

    @Test
    void watNogMoetGebeurenStaatNietInEenDossier() {
        DossierId id = praktijk.dossier(1);

        praktijk.eisGeweigerd("UA-7.1-BEWAREN.in-de-toekomst", plek -> new WerkDossierBij(plek.werkplek())
                .metStuk(plek.hulp(), id, Gegevens.kort(Gegevens.document(1), Gegevens.MORGEN)));
        praktijk.eisGeweigerd("UA-7.1-BEWAREN.in-de-toekomst", plek -> new WerkDossierBij(plek.werkplek())
                .metStuk(plek.hulp(), id, STUK.withAfgeslotenOp(Gegevens.MORGEN)));
    }

    @Test
    void eenOpschortingHaaltAllesUitDeAgendaEnOpheffenZetHetTerug() {
        DossierId id = praktijk.dossier(1, STUK, Gegevens.verlopen(Gegevens.document(2)));
        List<Bewaarmoment> voor = praktijk.agenda();
        assertEquals(2, voor.size());

        Dossierpraktijk.gelukt(schortOp(praktijk, id, Gegevens.opschorting(1)));
        Dossierpraktijk.gelukt(schortOp(praktijk, id, Gegevens.opschorting(2)));
        assertEquals(List.of(), praktijk.agenda());

        Dossierpraktijk.gelukt(hefOp(praktijk, id, 1, Gegevens.VANDAAG));
        assertEquals(List.of(), praktijk.agenda());

        Dossierpraktijk.gelukt(hefOp(praktijk, id, 2, Gegevens.VANDAAG));
        assertEquals(voor, praktijk.agenda());
    }

    @Test
    void dezelfdeOpschortingNogEensVerandertNietsOokNietNaHetOpheffen() {
        DossierId id = praktijk.dossier(1, STUK);
        Dossierpraktijk.gelukt(schortOp(praktijk, id, Gegevens.opschorting(1)));
        Momentopname opgeschort = praktijk.momentopname();
        Dossierpraktijk.gelukt(schortOp(praktijk, id, Gegevens.opschorting(1)));
        assertEquals(opgeschort, praktijk.momentopname());
        Dossierpraktijk.gelukt(hefOp(praktijk, id, 1, Gegevens.VANDAAG));
        Momentopname opgeheven = praktijk.momentopname();

        Dossierpraktijk.gelukt(schortOp(praktijk, id, Gegevens.opschorting(1)));
        assertEquals(opgeheven, praktijk.momentopname());
    }

    /** Else a hold that someone relies on would not be there. */
    @Test
    void hetNummerVanEenAndereOpschortingWordtNietAangenomen() {
        DossierId id = praktijk.dossier(1, STUK);
        Opschorting eerste = Gegevens.opschorting(1);
        Dossierpraktijk.gelukt(schortOp(praktijk, id, eerste));
        Dossierpraktijk.gelukt(hefOp(praktijk, id, 1, Gegevens.VANDAAG));
        Momentopname voor = praktijk.momentopname();

        assertThrows(
                IllegalArgumentException.class,
                () -> schortOp(praktijk, id, eerste.withReden(Opschorting.Reden.FRAUDEONDERZOEK)));
        assertThrows(IllegalArgumentException.class, () -> schortOp(praktijk, id, eerste.withVanaf(Gegevens.VANDAAG)));
        assertEquals(voor, praktijk.momentopname());
    }

    /** On that day nobody would look at the dossier, and what is due would never be found. */
    @Test
    void eenOpschortingMetEenEindeInDeToekomstWordtNietVastgelegd() {
        DossierId id = praktijk.dossier(1, STUK);

        praktijk.eisGeweigerd(
                "UA-7.1-BEWAREN.in-de-toekomst",
                plek -> schortOp(plek, id, Gegevens.opschorting(1).withOpgehevenOp(Gegevens.MORGEN)));
        Dossierpraktijk.gelukt(schortOp(praktijk, id, Gegevens.opschorting(1).withOpgehevenOp(Gegevens.VANDAAG)));
        assertEquals(1, praktijk.agenda().size());
    }

    @Test
    void opheffenKanEenmaalNietVoorafEnNietVoorHetBegin() {
        DossierId id = praktijk.dossier(1, STUK);
        praktijk.eisGeweigerd("UA-7.1-BEWAREN.geen-opschorting", plek -> hefOp(plek, id, 1, Gegevens.VANDAAG));
        Dossierpraktijk.gelukt(schortOp(praktijk, id, Gegevens.opschorting(1)));

        praktijk.eisGeweigerd("UA-7.1-BEWAREN.in-de-toekomst", plek -> hefOp(plek, id, 1, Gegevens.MORGEN));
        praktijk.eisGeweigerd("UA-7.1-BEWAREN.te-vroeg", plek -> hefOp(plek, id, 1, Gegevens.GISTEREN.minusDays(1)));
        Dossierpraktijk.gelukt(hefOp(praktijk, id, 1, Gegevens.GISTEREN));
        praktijk.eisGeweigerd("UA-7.1-BEWAREN.al-opgeheven", plek -> hefOp(plek, id, 1, Gegevens.VANDAAG));
    }

    /** One year becomes three: the agenda of every dossier moves, and moves back. */
    @Test
    void naEenAndereRegelingStaatAllesOpDeNieuweDag() {
        DossierId een = praktijk.dossier(1, STUK);
        DossierId ander = praktijk.dossier(2, Gegevens.kort(Gegevens.document(2), GESLOTEN));
        Dossierpraktijk.gelukt(schortOp(praktijk, ander, Gegevens.opschorting(1)));
        List<Bewaarmoment> voor = praktijk.agenda();
        Dossierpraktijk streng = praktijk.op(plek -> plek.withBewaarregeling(jaren(3)));

        assertEquals(2, new HerrekenBewaartermijnen(streng.werkplek()).herreken());
        assertEquals(List.of(moment(LocalDate.of(2029, 3, 11), een, STUK)), praktijk.agenda());

        assertEquals(2, new HerrekenBewaartermijnen(praktijk.werkplek()).herreken());
        assertEquals(2, new HerrekenBewaartermijnen(praktijk.werkplek()).herreken());
        assertEquals(voor, praktijk.agenda());
    }

    private static Bewaarregeling jaren(int jaren) {
        return new Bewaarregeling(List.of(new Bewaargrond(
                List.of(Gegevens.KORT),
                Bewaargrond.Werking.ONMIDDELLIJK,
                Tijdlijn.vanaf(
                        LocalDate.of(2020, 1, 1),
                        new Norm<>(
                                new Bewaartermijn.Tijdelijk(Period.ofYears(jaren), Gebeurtenis.AFSLUITING),
                                new Bron("Eigen regeling", "art. 1"))))));
    }

    @Test
    void herrekenenVergeetGeenEnkelDossierBijMeerDanEenHapTegelijk() {
        int aantal = 1_001;
        for (int i = 1; i <= aantal; i++) {
            praktijk.dossier(i, Gegevens.kort(Gegevens.document(i), GESLOTEN));
        }
        Dossierpraktijk streng = praktijk.op(plek -> plek.withBewaarregeling(jaren(2)));

        assertEquals(aantal, new HerrekenBewaartermijnen(streng.werkplek()).herreken());
        assertEquals(0, praktijk.agenda(LocalDate.of(2028, 3, 10)).size());
        assertEquals(aantal, praktijk.agenda(LocalDate.of(2028, 3, 11)).size());
    }

    @Test
    void deTermijnenZijnTeZienMetHunGrond() {
        DossierId id = praktijk.dossier(1, STUK, Gegevens.lopend(Gegevens.document(2)));

        List<Bewaaroordeel> oordelen = Dossierpraktijk.gelukt(
                new ToonBewaartermijnen(praktijk.werkplek()).op(praktijk.hulp(), id, Gegevens.VANDAAG));

        assertEquals(
                List.of(Bewaaroordeel.Uitkomst.BEWAREN, Bewaaroordeel.Uitkomst.LOOPT_NOG),
                oordelen.stream().map(Bewaaroordeel::uitkomst).toList());
        assertEquals(Optional.of(LocalDate.of(2027, 3, 11)), oordelen.get(0).vernietigbaarVanaf());
    }
}
