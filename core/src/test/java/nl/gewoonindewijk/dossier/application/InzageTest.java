package nl.gewoonindewijk.dossier.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Personalia;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.inzage.Gegevensregel;
import nl.gewoonindewijk.dossier.inzage.Rubriek;
import nl.gewoonindewijk.dossier.inzage.Uittreksel;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.regels.Afwijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Toetst({"UA-7.1-INZAGE", "WMO-5.3.2-INZAGE"})
class InzageTest {

    private static final DossierId EEN = Gegevens.dossier(1);

    private final Dossierpraktijk praktijk = Dossierpraktijk.leeg();

    private static Either<Afwijzing, Uittreksel> geef(Dossierpraktijk praktijk, Beslisser wie, boolean verzetZich) {
        return new GeefInzage(praktijk.werkplek()).geef(praktijk.privacy(), EEN, wie, verzetZich);
    }

    private Uittreksel uittreksel() {
        return Dossierpraktijk.gelukt(geef(praktijk, Beslisser.INWONER, false));
    }

    /** A dossier with a document, consent, two ways of sharing and a refused reading. */
    private void vul() {
        praktijk.dossier(1, Gegevens.verlopen(Gegevens.document(1)), Gegevens.lopend(Gegevens.contact(1)));
        praktijk.kast()
                .leg(
                        Gegevens.document(1),
                        new Gegevensregel("brief", Gegevens.tekst("mijn eigen brief"), false),
                        new Gegevensregel("schrijver", Gegevens.tekst("Jannie van het wijkteam"), true),
                        new Gegevensregel("buurman", Gegevens.tekst("Kees van hiernaast"), true));
        praktijk.kast()
                .leg(Gegevens.contact(1), new Gegevensregel("verslag", Gegevens.tekst("een goed gesprek"), false));
        Dossierpraktijk.gelukt(
                new BeheerToestemming(praktijk.werkplek()).geef(praktijk.hulp(), Gegevens.toestemming(1, EEN)));
        Dossierpraktijk.gelukt(new DeelGegevens(praktijk.werkplek())
                .deel(praktijk.hulp(), Gegevens.deling(1, EEN, Gegevens.document(1))));
        Dossierpraktijk.gelukt(new DeelGegevens(praktijk.werkplek())
                .deelBijUitzondering(
                        praktijk.hulp(),
                        Gegevens.deling(2, EEN, Gegevens.document(1)),
                        new Code("CALAMITEIT"),
                        Gegevens.tekst("het huis stond in brand")));
        assertTrue(new LeesDossier(praktijk.werkplek())
                .lees(praktijk.vreemd(), EEN)
                .isLeft());
    }

    @Test
    void hetUittrekselHeeftElkStukDePersonaliaDeTermijnenEnHetGebruik() {
        vul();

        Uittreksel uittreksel = uittreksel();

        assertTrue(uittreksel.isVolledig());
        assertEquals(
                List.of(
                        "Over u",
                        "Stuk: contact",
                        "Stuk: toestemming",
                        "Stuk: verstrekking",
                        "Stuk: verstrekking",
                        "Stuk: document",
                        "Hoe lang wij dit bewaren",
                        "Wanneer en waarvoor uw gegevens zijn gebruikt"),
                uittreksel.rubrieken().stream().map(Rubriek::titel).toList());
        String tekst = uittreksel.tekst();
        for (String eigen : List.of(
                "Uw dossier op 1 juni 2026",
                Gegevens.BSN.waarde(),
                "14 maart 1980",
                "wilsonbekwaam: nee",
                "mijn eigen brief",
                "een goed gesprek",
                "de huisarts van de inwoner",
                "het huis stond in brand",
                "art. 3.4",
                "AFSTEMMING",
                "Mag worden vernietigd vanaf 31 mei 2026",
                "De termijn begint als dit is afgesloten")) {
            assertTrue(tekst.contains(eigen), eigen + " in: " + tekst);
        }
        assertFalse(tekst.contains("{"), tekst);
    }

    /** Each piece and each line of the log has its own line. */
    @Test
    void vanElkStukStaatErEenTermijnEnVanElkGebruikEenRegel() {
        vul();
        int gebruik = praktijk.opslag().logboek().over(praktijk.kenmerk(EEN)).size();

        List<Rubriek> rubrieken = uittreksel().rubrieken();

        assertEquals(
                praktijk.toon(EEN).stukken().size(),
                rubrieken.get(rubrieken.size() - 2).regels().size());
        assertEquals(gebruik, rubrieken.get(rubrieken.size() - 1).regels().size());
        String regels = rubrieken.get(rubrieken.size() - 1).regels().stream()
                .map(regel -> regel.waarde().waarde())
                .collect(Collectors.joining("; "));
        assertTrue(regels.contains("lezen geweigerd, ONDERSTEUNING"), regels);
        assertTrue(regels.contains("verstrekken geslaagd, ONDERSTEUNING"), regels);
        assertTrue(uittreksel().tekst().contains("inzage geven geslaagd, RECHTEN-VAN-INWONERS"));
    }

    @Test
    void watOverAnderenGaatStaatErNietInEnErStaatHoeveelDatIs() {
        vul();

        String tekst = uittreksel().tekst();

        for (String ander : List.of(
                "Jannie",
                "Kees",
                Gegevens.HULPVERLENER.id().waarde(),
                Gegevens.VREEMDE.id().waarde(),
                Gegevens.PRIVACY.id().waarde())) {
            assertFalse(tekst.contains(ander), ander + " in: " + tekst);
        }
        assertTrue(tekst.contains("(Weggelaten, want over iemand anders: 2.)"), tekst);
    }

    @Test
    void watNietTeLezenIsWordtGenoemd() {
        vul();
        Stukverwijzing klacht = new Stukverwijzing(Stuksoort.KLACHT, new UUID(30, 1));
        Dossierpraktijk.gelukt(
                new WerkDossierBij(praktijk.werkplek()).metStuk(praktijk.hulp(), EEN, Gegevens.lopend(klacht)));
        praktijk.kast().vernietig(List.of(Gegevens.contact(1)));

        Uittreksel uittreksel = uittreksel();

        assertFalse(uittreksel.isVolledig());
        assertEquals(List.of(Gegevens.contact(1), klacht), uittreksel.ontbrekend());
        assertTrue(uittreksel.tekst().contains("Er ontbreekt: contact, klacht."), uittreksel.tekst());
    }

    @Test
    void vanEenHuishoudenIsErGeenUittreksel() {
        praktijk.dossier(1, Gegevens.huishouden(1), Gegevens.VOLWASSEN);

        praktijk.eisGeweigerd("UA-7.1-INZAGE.geen-inwoner", plek -> geef(plek, Beslisser.INWONER, false));
    }

    static Stream<Arguments> wieMagZien() {
        return Stream.of(
                Arguments.of(Gegevens.KIND, false, ""),
                Arguments.of(Gegevens.TIENER, false, ""),
                Arguments.of(Gegevens.geboren(Gegevens.VANDAAG.minusYears(16).plusDays(1)), false, ""),
                Arguments.of(Gegevens.ZESTIEN, false, "inwoner-beslist-zelf"),
                Arguments.of(Gegevens.VOLWASSEN, false, "inwoner-beslist-zelf"),
                Arguments.of(Gegevens.WILSONBEKWAAM, false, ""),
                Arguments.of(Personalia.onbekend(), false, "leeftijd-onbekend"),
                Arguments.of(Gegevens.KIND, true, "belang-verzet-zich"),
                Arguments.of(Gegevens.WILSONBEKWAAM, true, "belang-verzet-zich"));
    }

    @ParameterizedTest
    @MethodSource("wieMagZien")
    void deVertegenwoordigerZietAlleenHetDossierVanWieJongIsOfHetNietKanAfwegen(
            Personalia personalia, boolean verzetZich, String reden) {
        praktijk.dossier(1, Gegevens.inwoner(1), personalia);
        Beslisser ander = Beslisser.WETTELIJK_VERTEGENWOORDIGER;

        if (reden.isEmpty()) {
            assertTrue(geef(praktijk, ander, verzetZich).isRight());
        } else {
            praktijk.eisGeweigerd("WMO-5.3.2-INZAGE." + reden, plek -> geef(plek, ander, verzetZich));
        }
        assertTrue(geef(praktijk, Beslisser.INWONER, verzetZich).isRight());
    }

    @Test
    void inzageGevenVerandertNiets() {
        vul();
        Momentopname voor = praktijk.momentopname();

        uittreksel();

        assertEquals(voor, praktijk.momentopname());
    }
}
