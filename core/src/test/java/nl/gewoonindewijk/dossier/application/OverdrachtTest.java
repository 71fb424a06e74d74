package nl.gewoonindewijk.dossier.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Opschorting;
import nl.gewoonindewijk.dossier.inzage.Gegevensregel;
import nl.gewoonindewijk.dossier.inzage.Stukinhoud;
import nl.gewoonindewijk.dossier.overdracht.Gegevensoverdracht;
import nl.gewoonindewijk.dossier.overdracht.Manifest;
import nl.gewoonindewijk.dossier.toestemming.Derde;
import nl.gewoonindewijk.dossier.toestemming.Grondslag;
import nl.gewoonindewijk.dossier.toestemming.Verstrekking;
import nl.gewoonindewijk.regels.Afwijzing;
import org.junit.jupiter.api.Test;

@Toetst("UA-7.5-GEGEVENS")
class OverdrachtTest {

    private static final DossierId EEN = Gegevens.dossier(1);

    private final Dossierpraktijk praktijk = Dossierpraktijk.leeg();

    private static Either<Afwijzing, Gegevensoverdracht> draagOver(
            Dossierpraktijk praktijk, DossierId id, Derde wie, LocalDate gevraagdOp) {
        return new DraagDossierOver(praktijk.werkplek())
                .draagOver(praktijk.beroep(), Gegevens.verstrekking(1), id, wie, gevraagdOp, List.of(Gegevens.WMO));
    }

    private Gegevensoverdracht draagOver() {
        return Dossierpraktijk.gelukt(draagOver(praktijk, EEN, Gegevens.GEMEENTE, Gegevens.GISTEREN));
    }

    private void vul() {
        praktijk.dossier(1, Gegevens.verlopen(Gegevens.document(1)), Gegevens.lopend(Gegevens.contact(1)));
        praktijk.kast()
                .leg(
                        Gegevens.document(1),
                        new Gegevensregel("brief", Gegevens.tekst("mijn eigen brief"), false),
                        new Gegevensregel("buurman", Gegevens.tekst("Kees van hiernaast"), true));
        Dossierpraktijk.gelukt(
                new BeheerToestemming(praktijk.werkplek()).geef(praktijk.hulp(), Gegevens.toestemming(1, EEN)));
    }

    @Test
    void deGemeenteKrijgtAllesOokOverAnderenMetEenManifestDatKlopt() {
        vul();
        List<Dossierstuk> stukken = praktijk.toon(EEN).stukken();

        Gegevensoverdracht overdracht = draagOver();

        assertEquals(
                stukken.stream().map(Dossierstuk::stuk).toList(),
                overdracht.stukken().stream().map(Stukinhoud::stuk).toList());
        assertTrue(overdracht.stukken().stream()
                .flatMap(stuk -> stuk.regels().stream())
                .anyMatch(regel -> regel.waarde().waarde().equals("Kees van hiernaast") && regel.overAnder()));
        assertTrue(overdracht.klopt());
        assertEquals(
                stukken.stream().map(Dossierstuk::stuk).toList(),
                overdracht.manifest().regels().stream()
                        .map(Manifest.Manifestregel::stuk)
                        .toList());
        assertEquals(Gegevens.VANDAAG, overdracht.opgemaaktOp());
    }

    @Test
    void zolangHetBeroepLooptWordtNietsVernietigd() {
        vul();
        assertEquals(List.of(Gegevens.document(1)), praktijk.agenda(Gegevens.VANDAAG));

        draagOver();

        assertEquals(
                List.of(new Opschorting(
                        Gegevens.verstrekking(1),
                        Opschorting.Reden.BEZWAAR_OF_BEROEP,
                        Gegevens.GISTEREN,
                        Optional.empty())),
                praktijk.toon(EEN).opschortingen());
        assertEquals(List.of(), praktijk.agenda());
    }

    @Test
    void deOverdrachtStaatAlsVerstrekkingInHetDossier() {
        vul();
        int stukken = praktijk.toon(EEN).stukken().size();

        draagOver();

        List<Verstrekking> verstrekkingen = praktijk.opslag().verstrekkingen().van(EEN);
        assertEquals(1, verstrekkingen.size());
        assertEquals(
                new Grondslag.OpVerzoekGemeente(Gegevens.GISTEREN),
                verstrekkingen.get(0).grondslag());
        assertEquals(Gegevens.GEMEENTE, verstrekkingen.get(0).derde());
        assertEquals(stukken, verstrekkingen.get(0).stukken().size());
        assertEquals(stukken + 1, praktijk.toon(EEN).stukken().size());
    }

    @Test
    void nogEensOverdragenGeeftDezelfdeStukkenEnLegtNietsDubbelVast() {
        vul();
        draagOver();
        Momentopname voor = praktijk.momentopname();

        Gegevensoverdracht weer = draagOver();

        assertEquals(voor, praktijk.momentopname());
        assertTrue(weer.klopt());
        // The handover itself is a piece by now, and was not handed over.
        assertEquals(praktijk.toon(EEN).stukken().size() - 1, weer.stukken().size());
    }

    /** Once lifted, the hold does not come back by asking again. */
    @Test
    void nogEensOverdragenSchortNietOpnieuwOp() {
        vul();
        draagOver();
        Dossierpraktijk.gelukt(new SchortVernietigingOp(praktijk.werkplek())
                .hefOp(praktijk.privacy(), EEN, Gegevens.verstrekking(1), Gegevens.VANDAAG));
        Momentopname voor = praktijk.momentopname();

        draagOver();

        assertEquals(voor, praktijk.momentopname());
    }

    /** Else data would go out without a record of it, and without a hold. */
    @Test
    void hetNummerVanEenAndereVerstrekkingWordtNietAangenomen() {
        vul();
        praktijk.dossier(2, Gegevens.lopend(Gegevens.document(2)));
        Dossierpraktijk.gelukt(new DeelGegevens(praktijk.werkplek())
                .deel(praktijk.hulp(), Gegevens.deling(1, EEN, Gegevens.document(1))));
        Momentopname voor = praktijk.momentopname();

        assertThrows(
                IllegalArgumentException.class, () -> draagOver(praktijk, EEN, Gegevens.HUISARTS, Gegevens.GISTEREN));
        assertThrows(
                IllegalArgumentException.class,
                () -> draagOver(praktijk, Gegevens.dossier(2), Gegevens.GEMEENTE, Gegevens.GISTEREN));
        assertEquals(voor, praktijk.momentopname());
    }

    @Test
    void eenAnderVerzoekOnderHetzelfdeNummerWordtNietAangenomen() {
        vul();
        draagOver();

        assertThrows(
                IllegalArgumentException.class, () -> draagOver(praktijk, EEN, Gegevens.SCHOOL, Gegevens.GISTEREN));
        assertThrows(
                IllegalArgumentException.class, () -> draagOver(praktijk, EEN, Gegevens.GEMEENTE, Gegevens.VANDAAG));
    }

    @Test
    void watNietVolledigIsWordtNietOvergedragen() {
        vul();
        praktijk.kast().vernietig(List.of(Gegevens.contact(1)));
        praktijk.eisGeweigerd(
                "UA-7.5-GEGEVENS.onvolledig", plek -> draagOver(plek, EEN, Gegevens.GEMEENTE, Gegevens.GISTEREN));
    }

    /** Nothing of it can be read, but it is not empty. */
    @Test
    void eenDossierWaarvanNietsTeLezenIsIsOnvolledigEnNietLeeg() {
        praktijk.dossier(1, Gegevens.lopend(Gegevens.contact(1)));
        praktijk.kast().vernietig(List.of(Gegevens.contact(1)));

        praktijk.eisGeweigerd(
                "UA-7.5-GEGEVENS.onvolledig", plek -> draagOver(plek, EEN, Gegevens.GEMEENTE, Gegevens.GISTEREN));
    }

    @Test
    void eenLeegDossierOfEenVerzoekVanMorgenWordtGeweigerd() {
        praktijk.dossier(1);
        praktijk.eisGeweigerd(
                "UA-7.5-GEGEVENS.leeg", plek -> draagOver(plek, EEN, Gegevens.GEMEENTE, Gegevens.GISTEREN));
        praktijk.legBij(EEN, Gegevens.lopend(Gegevens.document(1)));
        praktijk.eisGeweigerd(
                "UA-7.5-GEGEVENS.in-de-toekomst", plek -> draagOver(plek, EEN, Gegevens.GEMEENTE, Gegevens.MORGEN));
    }

    @Test
    void ookHetDossierVanEenHuishoudenWordtOvergedragen() {
        DossierId gezin =
                praktijk.dossier(2, Gegevens.huishouden(2), Gegevens.VOLWASSEN, Gegevens.lopend(Gegevens.document(2)));

        assertTrue(
                draagOver(praktijk, gezin, Gegevens.GEMEENTE, Gegevens.VANDAAG).isRight());
    }

    @Test
    void deInwonerZietDatErIsOvergedragen() {
        vul();
        draagOver();

        String tekst = Dossierpraktijk.gelukt(
                        new GeefInzage(praktijk.werkplek()).geef(praktijk.privacy(), EEN, Beslisser.INWONER, false))
                .tekst();

        assertTrue(tekst.contains("gemeente Haarlem"), tekst);
        assertTrue(tekst.contains("overdragen geslaagd, BEZWAAR-EN-BEROEP"), tekst);
    }
}
