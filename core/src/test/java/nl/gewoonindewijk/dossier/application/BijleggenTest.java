package nl.gewoonindewijk.dossier.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.bewaring.LandelijkeBewaarregeling;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Telling;
import org.junit.jupiter.api.Test;

/** A piece belongs to one dossier, and what is written about it does not make it go sooner. */
@Toetst({"UA-7.1-BEWAREN", "UA-7.1-BEVEILIGING"})
class BijleggenTest {

    private final Dossierpraktijk praktijk = Dossierpraktijk.leeg();
    private final WerkDossierBij werkBij = new WerkDossierBij(praktijk.werkplek());

    private static final Either<?, ?> ANDER_DOSSIER =
            Either.left(Dossiervoorschrift.BEVEILIGING.wijsAf("ander-dossier"));

    @Test
    void eenStukVanEenAnderDossierWordtNietOvergenomen() {
        DossierId van = praktijk.dossier(1, Gegevens.lopend(Gegevens.document(1)));
        DossierId naar = praktijk.dossier(2);

        assertEquals(ANDER_DOSSIER, werkBij.metStuk(praktijk.hulp(), naar, Gegevens.verlopen(Gegevens.document(1))));
        assertEquals(1, praktijk.toon(van).stukken().size());
        assertEquals(List.of(), praktijk.toon(naar).stukken());
    }

    @Test
    void toestemmingEnVerstrekkingVindenHunDossierZelf() {
        DossierId id = praktijk.dossier(1);

        for (Stuksoort soort : List.of(Stuksoort.TOESTEMMING, Stuksoort.VERSTREKKING)) {
            Dossierstuk stuk = Gegevens.lopend(new Stukverwijzing(soort, new UUID(77, 1)));
            assertEquals(ANDER_DOSSIER, werkBij.metStuk(praktijk.hulp(), id, stuk));
        }
    }

    @Test
    void eenLatereWijzigingBlijftDeLaatste() {
        DossierId id = praktijk.dossier(1, Gegevens.lopend(Gegevens.document(1)));
        LocalDate laatste = praktijk.toon(id).stukken().get(0).gewijzigdOp();

        Dossierpraktijk.gelukt(werkBij.metStuk(praktijk.hulp(), id, Gegevens.verlopen(Gegevens.document(1))));

        assertEquals(laatste, praktijk.toon(id).stukken().get(0).gewijzigdOp());
    }

    @Test
    void watNaDeGoedkeuringIetsAndersIsGewordenBlijft() {
        DossierId id = praktijk.dossier(1, Gegevens.verlopen(Gegevens.document(1)));
        LijstId lijst = praktijk.goedgekeurd(1);
        Dossierpraktijk.gelukt(werkBij.metStuk(
                praktijk.hulp(),
                id,
                Gegevens.verlopen(Gegevens.document(1)).withCategorieen(LandelijkeBewaarregeling.AFGEBROKEN)));

        assertEquals(new Telling(0, 1), praktijk.vernietig(lijst).telling());
        assertEquals(1, praktijk.toon(id).stukken().size());
    }

    @Test
    void eenKlachtDieLooptHoudtHetHeleDossierVast() {
        DossierId id = praktijk.dossier(1, Gegevens.verlopen(Gegevens.document(1)));
        assertEquals(List.of(Gegevens.document(1)), praktijk.agenda(Gegevens.VANDAAG));
        Dossierstuk klacht = new Dossierstuk(
                new Stukverwijzing(Stuksoort.KLACHT, new UUID(78, 1)),
                List.of(LandelijkeBewaarregeling.KLACHT),
                Gegevens.GISTEREN,
                Gegevens.GISTEREN,
                Optional.empty());

        Dossierpraktijk.gelukt(werkBij.metStuk(praktijk.hulp(), id, klacht));
        assertEquals(List.of(), praktijk.agenda(Gegevens.VANDAAG));

        Dossierpraktijk.gelukt(werkBij.metStuk(praktijk.hulp(), id, klacht.withAfgeslotenOp(Gegevens.VANDAAG)));
        assertEquals(List.of(Gegevens.document(1)), praktijk.agenda(Gegevens.VANDAAG));
    }

    @Test
    void jeugdhulpTeltVanafDeLaatsteWijzigingOokVanWatAlWegIs() {
        LocalDate oud = Gegevens.VANDAAG.minusYears(20).minusDays(1);
        Dossierstuk jeugd = new Dossierstuk(
                Gegevens.document(1),
                List.of(LandelijkeBewaarregeling.JEUGDHULP),
                oud,
                oud,
                Optional.of(LocalDate.of(2020, 1, 1)));
        DossierId id = praktijk.dossier(1, jeugd, Gegevens.verlopen(Gegevens.document(2)));
        praktijk.vernietig(praktijk.goedgekeurd(1));
        assertEquals(List.of(jeugd), praktijk.toon(id).stukken());

        LocalDate vanaf = praktijk.agenda().get(0).vernietigbaarVanaf();

        LocalDate laatste = praktijk.toon(id).gewijzigdOp().orElseThrow();
        assertTrue(laatste.isAfter(oud));
        assertEquals(laatste.plusYears(20).plusDays(1), vanaf);
    }
}
