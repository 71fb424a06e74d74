package nl.gewoonindewijk.dossier.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.Team;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.logboek.Verwerking;
import nl.gewoonindewijk.gedeeld.Bsn;
import nl.gewoonindewijk.gedeeld.Code;
import org.junit.jupiter.api.Test;

/** Who may see a dossier can find it; every search is logged. */
@Toetst({"UA-7.1-BEVEILIGING", "UA-7.1-DOELBINDING"})
class ZoekDossierTest {

    private static final Bsn ONBEKEND = new Bsn("999995492");

    private final Dossierpraktijk praktijk = Dossierpraktijk.leeg();
    private final ZoekDossier zoek = new ZoekDossier(praktijk.werkplek());

    private void eisLaatste(Verwerking.Status status, Optional<DossierId> over) {
        assertEquals(Logactie.ZOEKEN, praktijk.laatste().actie());
        assertEquals(status, praktijk.laatste().status());
        assertEquals(over.map(praktijk::kenmerk), praktijk.laatste().betrokkene());
    }

    @Test
    void hetDossierVanEenInwonerWordtGevonden() {
        DossierId id = praktijk.dossier(1);

        assertEquals(Either.right(id), zoek.van(praktijk.hulp(), Gegevens.inwoner(1)));
        eisLaatste(Verwerking.Status.GESLAAGD, Optional.of(id));
    }

    @Test
    void watErNietIsWordtNietGevondenEnStaatTochInHetLogboek() {
        assertEquals(
                Either.left(Dossiervoorschrift.BEVEILIGING.wijsAf("niet-gevonden")),
                zoek.van(praktijk.hulp(), Gegevens.inwoner(1)));
        eisLaatste(Verwerking.Status.GEWEIGERD, Optional.empty());
        assertEquals(
                Either.left(Dossiervoorschrift.BEVEILIGING.wijsAf("niet-gevonden")),
                zoek.metBsn(praktijk.hulp(), ONBEKEND));
        eisLaatste(Verwerking.Status.GEWEIGERD, Optional.empty());
    }

    @Test
    void eenAnderTeamVindtHetNiet() {
        DossierId id = praktijk.dossier(1);

        assertEquals(
                Either.left(Dossiervoorschrift.BEVEILIGING.wijsAf("niet-gevonden")),
                zoek.van(praktijk.vreemd(), Gegevens.inwoner(1)));
        eisLaatste(Verwerking.Status.GEWEIGERD, Optional.of(id));
        assertEquals(Optional.of("ander-team"), praktijk.laatste().weigering().map(weigering -> weigering
                .reden()
                .waarde()));
        assertEquals(
                Either.left(Dossiervoorschrift.BEVEILIGING.wijsAf("niet-gevonden")),
                zoek.metBsn(praktijk.vreemd(), Gegevens.BSN));
    }

    @Test
    void vanDriePersonenMetEenBsnZietMenAlleenWatMenMagZien() {
        DossierId een = praktijk.dossier(1);
        DossierId twee = praktijk.dossier(2);
        DossierId elders = praktijk.dossier(3);
        Dossierpraktijk.gelukt(new WerkDossierBij(praktijk.werkplek())
                .metTeams(praktijk.hulp(), elders, List.of(new Team(new Code("ZUID")))));

        assertEquals(Set.of(een, twee), Set.copyOf(Dossierpraktijk.gelukt(zoek.metBsn(praktijk.hulp(), Gegevens.BSN))));
        assertEquals(Either.right(List.of(elders)), zoek.metBsn(praktijk.vreemd(), Gegevens.BSN));
        assertEquals(
                3,
                Dossierpraktijk.gelukt(zoek.metBsn(praktijk.privacy(), Gegevens.BSN))
                        .size());
    }

    @Test
    void wieGeenDossiersZoektVoorZijnDoelHoortNietOfErEenIs() {
        praktijk.dossier(1);

        assertEquals(
                Either.left(Dossiervoorschrift.DOELBINDING.wijsAf("andere-actie")),
                zoek.van(praktijk.archief(), Gegevens.inwoner(1)));
        assertEquals(
                Either.left(Dossiervoorschrift.DOELBINDING.wijsAf("andere-actie")),
                zoek.van(praktijk.archief(), Gegevens.inwoner(2)));
    }
}
