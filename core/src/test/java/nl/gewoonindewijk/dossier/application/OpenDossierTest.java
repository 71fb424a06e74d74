package nl.gewoonindewijk.dossier.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.Dossierhouder;
import nl.gewoonindewijk.dossier.Personalia;
import nl.gewoonindewijk.dossier.Team;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.regels.Afwijzing;
import org.junit.jupiter.api.Test;

@Toetst("UA-7.1-BEVEILIGING")
class OpenDossierTest {

    private final Dossierpraktijk praktijk = Dossierpraktijk.leeg();

    private static Either<Afwijzing, Dossier> open(
            Dossierpraktijk praktijk, Toegangsvraag vraag, int welk, Dossierhouder houder, Team... teams) {
        return new OpenDossier(praktijk.werkplek())
                .open(vraag, Gegevens.dossier(welk), houder, Gegevens.VOLWASSEN, List.of(teams));
    }

    @Test
    void eenNieuwDossierIsLeegEnHeeftEenEigenKenmerk() {
        Dossier een = Dossierpraktijk.gelukt(open(praktijk, praktijk.hulp(), 1, Gegevens.inwoner(1), Gegevens.NOORD));
        Dossier ander =
                Dossierpraktijk.gelukt(open(praktijk, praktijk.hulp(), 2, Gegevens.huishouden(1), Gegevens.NOORD));

        assertEquals(een, praktijk.toon(Gegevens.dossier(1)));
        assertEquals(Gegevens.VANDAAG, een.kop().geopendOp());
        assertEquals(List.of(), een.stukken());
        assertEquals(Gegevens.VOLWASSEN, een.personalia());
        assertNotEquals(een.kop().kenmerk(), ander.kop().kenmerk());
        assertEquals(Optional.of(ander.kop().kenmerk()), praktijk.laatste().betrokkene());
        assertEquals(Logactie.DOSSIER_OPENEN, praktijk.laatste().actie());
    }

    @Test
    void eenHouderHeeftEenDossier() {
        praktijk.dossier(1);

        praktijk.eisGeweigerd(
                "UA-7.1-BEVEILIGING.bestaat-al",
                plek -> open(plek, plek.hulp(), 2, Gegevens.inwoner(1), Gegevens.NOORD));
        praktijk.eisGeweigerd(
                "UA-7.1-BEVEILIGING.bestaat-al",
                plek -> open(plek, plek.hulp(), 1, Gegevens.inwoner(2), Gegevens.NOORD));
    }

    @Test
    void nogEensOpenenAntwoordtMetHetDossierZoalsHetNuIs() {
        Dossier nieuw = praktijk.toon(praktijk.dossier(1));
        assertEquals(Either.right(nieuw), open(praktijk, praktijk.hulp(), 1, Gegevens.inwoner(1), Gegevens.NOORD));
        praktijk.legBij(nieuw.id(), Gegevens.lopend(Gegevens.document(1)));
        Momentopname voor = praktijk.momentopname();

        assertEquals(
                Either.right(praktijk.toon(nieuw.id())),
                open(praktijk, praktijk.hulp(), 1, Gegevens.inwoner(1), Gegevens.NOORD));
        assertEquals(voor, praktijk.momentopname());
    }

    /** Who guesses the number of a dossier does not get it by asking to open it. */
    @Test
    void nogEensOpenenGeeftEenAnderTeamNiets() {
        praktijk.dossier(1);

        praktijk.eisGeweigerd(
                "UA-7.1-BEVEILIGING.ander-team",
                plek -> open(plek, plek.vreemd(), 1, Gegevens.inwoner(1), Gegevens.ZUID));
    }

    @Test
    void wieEenDossierOpentZitInEenTeamDatHetBehandelt() {
        praktijk.eisGeweigerd(
                "UA-7.1-BEVEILIGING.ander-team",
                plek -> open(plek, plek.hulp(), 1, Gegevens.inwoner(1), Gegevens.ZUID));
        praktijk.eisGeweigerd("UA-7.1-BEVEILIGING.ander-team", plek -> open(plek, plek.hulp(), 1, Gegevens.inwoner(1)));
    }

    @Test
    void dePersonaliaZijnTeZoekenTotZeVeranderen() {
        praktijk.dossier(1);
        assertEquals(List.of(Gegevens.dossier(1)), praktijk.opslag().dossiers().metBsn(Gegevens.BSN));

        Dossierpraktijk.gelukt(new WerkDossierBij(praktijk.werkplek())
                .metPersonalia(praktijk.hulp(), Gegevens.dossier(1), Personalia.onbekend()));

        assertEquals(List.of(), praktijk.opslag().dossiers().metBsn(Gegevens.BSN));
    }
}
