package nl.gewoonindewijk.dossier.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.Bewaarcategorie;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Vernietigingsverzoek;
import nl.gewoonindewijk.dossier.bewaring.Aandachtspunt;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import org.junit.jupiter.api.Test;

/** What a human has to look at is shown: nothing without a term is forgotten, and no request. */
@Toetst({"UA-7.1-BEWAREN", "WMO-5.3.5-VERNIETIGING"})
class AandachtspuntenTest {

    /** Three months after 1 June 2026. */
    private static final LocalDate UITERLIJK = LocalDate.of(2026, 9, 1);

    private static final Bewaarcategorie VRIJWILLIGER = Bewaarcategorie.van("VRIJWILLIGER");

    private final Dossierpraktijk praktijk = Dossierpraktijk.leeg();

    private List<Aandachtspunt> punten(LocalDate totEnMet) {
        List<Aandachtspunt> gelezen = new ArrayList<>();
        long aantal = Dossierpraktijk.gelukt(
                new ToonAandachtspunten(praktijk.werkplek()).lees(praktijk.archief(), totEnMet, gelezen::addAll));
        assertEquals(gelezen.size(), aantal);
        assertEquals(Logactie.LEZEN, praktijk.laatste().actie());
        return gelezen;
    }

    private Dossierstuk wmo(int welk) {
        return Gegevens.lopend(Gegevens.document(welk));
    }

    @Test
    void eenStukZonderBekendeTermijnWordtGemeld() {
        DossierId id = praktijk.dossier(1, wmo(1), wmo(2).withCategorieen(Gegevens.WMO, VRIJWILLIGER));

        assertEquals(List.of(new Aandachtspunt.ZonderTermijn(id, Stuksoort.DOCUMENT, VRIJWILLIGER)), punten(UITERLIJK));
    }

    @Test
    void eenVerzoekWordtGemeldTotErNietsMeerTeDoenIs() {
        DossierId id = praktijk.dossier(1, wmo(1));
        BehandelVernietigingsverzoek behandel = new BehandelVernietigingsverzoek(praktijk.werkplek());
        Dossierpraktijk.gelukt(behandel.ontvang(
                praktijk.privacy(),
                id,
                Gegevens.verzoek(1),
                Gegevens.VANDAAG,
                Beslisser.INWONER,
                List.of(Gegevens.document(1))));

        assertEquals(List.of(), punten(UITERLIJK.minusDays(1)));
        assertEquals(List.of(new Aandachtspunt.OpenVerzoek(id, UITERLIJK)), punten(UITERLIJK));

        Dossierpraktijk.gelukt(behandel.beslis(
                praktijk.privacy(), id, Gegevens.verzoek(1), new Vernietigingsverzoek.Ingewilligd(Gegevens.VANDAAG)));
        assertEquals(List.of(new Aandachtspunt.OpenVerzoek(id, UITERLIJK)), punten(UITERLIJK));

        praktijk.vernietig(praktijk.goedgekeurd(1));
        assertEquals(List.of(), punten(UITERLIJK));
    }

    @Test
    void eenAfgewezenVerzoekIsKlaar() {
        DossierId id = praktijk.dossier(1, wmo(1));
        BehandelVernietigingsverzoek behandel = new BehandelVernietigingsverzoek(praktijk.werkplek());
        Dossierpraktijk.gelukt(behandel.ontvang(
                praktijk.privacy(),
                id,
                Gegevens.verzoek(1),
                Gegevens.VANDAAG,
                Beslisser.INWONER,
                List.of(Gegevens.document(1))));
        Dossierpraktijk.gelukt(behandel.beslis(
                praktijk.privacy(),
                id,
                Gegevens.verzoek(1),
                new Vernietigingsverzoek.Afgewezen(
                        Gegevens.VANDAAG,
                        Vernietigingsverzoek.Grond.BELANG_VAN_ANDER,
                        Gegevens.tekst("een ander heeft het nodig"))));

        assertEquals(List.of(), punten(UITERLIJK));
    }

    @Test
    void eenLeegDossierWordtGemeldOokAlsErMeerDanEenBladzijdeVanIs() {
        List<DossierId> alle =
                IntStream.rangeClosed(1, 501).mapToObj(praktijk::dossier).toList();

        List<Aandachtspunt> punten = punten(UITERLIJK);

        assertEquals(501, punten.size());
        assertTrue(punten.containsAll(alle.stream()
                .map(id -> new Aandachtspunt.LeegDossier(id, Gegevens.VANDAAG))
                .toList()));
    }
}
