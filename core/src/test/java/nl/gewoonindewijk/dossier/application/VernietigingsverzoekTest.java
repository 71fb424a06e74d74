package nl.gewoonindewijk.dossier.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Personalia;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.Vernietigingsverzoek;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Lijstregel;
import nl.gewoonindewijk.regels.Afwijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Toetst({"WMO-5.3.5-VERNIETIGING", "UA-7.1-BEWAREN"})
class VernietigingsverzoekTest {

    private static final Stukverwijzing EEN = Gegevens.document(1);
    private static final Stukverwijzing TWEE = Gegevens.document(2);
    private static final Vernietigingsverzoek.Besluit INGEWILLIGD =
            new Vernietigingsverzoek.Ingewilligd(Gegevens.VANDAAG);
    private static final Vernietigingsverzoek.Besluit AFGEWEZEN = new Vernietigingsverzoek.Afgewezen(
            Gegevens.VANDAAG, Vernietigingsverzoek.Grond.BELANG_VAN_ANDER, Gegevens.tekst("een ander heeft dit nodig"));

    private final Dossierpraktijk praktijk = Dossierpraktijk.leeg();
    private final DossierId id = praktijk.dossier(1, Gegevens.lopend(EEN), Gegevens.lopend(TWEE));

    private static Either<Afwijzing, Vernietigingsverzoek> ontvang(
            Dossierpraktijk praktijk, DossierId id, LocalDate op, Beslisser verzoeker, Stukverwijzing... stukken) {
        return new BehandelVernietigingsverzoek(praktijk.werkplek())
                .ontvang(praktijk.privacy(), id, Gegevens.verzoek(1), op, verzoeker, List.of(stukken));
    }

    private Either<Afwijzing, Vernietigingsverzoek> ontvang(Stukverwijzing... stukken) {
        return ontvang(praktijk, id, Gegevens.VANDAAG, Beslisser.INWONER, stukken);
    }

    private Either<Afwijzing, Vernietigingsverzoek> beslis(Dossierpraktijk waar, Vernietigingsverzoek.Besluit besluit) {
        return new BehandelVernietigingsverzoek(waar.werkplek())
                .beslis(waar.privacy(), id, Gegevens.verzoek(1), besluit);
    }

    @Test
    void erIsDrieMaandenOmTeBeslissenEnUitTeVoeren() {
        Vernietigingsverzoek verzoek = Dossierpraktijk.gelukt(ontvang(EEN));

        assertEquals(Optional.of(LocalDate.of(2026, 9, 1)), verzoek.uiterlijk());
        assertEquals(
                Optional.of(verzoek),
                praktijk.toon(id).verzoek(verzoek.nummer()).toJavaOptional());
        assertEquals(List.of(), praktijk.agenda());
    }

    static Stream<Arguments> verzoekers() {
        Beslisser inwoner = Beslisser.INWONER;
        Beslisser ander = Beslisser.WETTELIJK_VERTEGENWOORDIGER;
        return Stream.of(
                Arguments.of(Gegevens.VOLWASSEN, inwoner, ander, "inwoner-beslist-zelf"),
                Arguments.of(Gegevens.TIENER, inwoner, ander, "inwoner-beslist-zelf"),
                Arguments.of(Gegevens.KIND, ander, inwoner, "vertegenwoordiger-nodig"),
                Arguments.of(Gegevens.WILSONBEKWAAM, ander, inwoner, "vertegenwoordiger-nodig"));
    }

    @ParameterizedTest
    @MethodSource("verzoekers")
    void wieMagVragenHangtAfVanLeeftijdEnVermogen(Personalia personalia, Beslisser wel, Beslisser niet, String reden) {
        Stukverwijzing stuk = Gegevens.document(3);
        DossierId ander = praktijk.dossier(2, Gegevens.inwoner(2), personalia, Gegevens.lopend(stuk));

        praktijk.eisGeweigerd(
                "WMO-5.3.5-VERNIETIGING." + reden, plek -> ontvang(plek, ander, Gegevens.VANDAAG, niet, stuk));
        assertEquals(
                wel,
                Dossierpraktijk.gelukt(ontvang(praktijk, ander, Gegevens.VANDAAG, wel, stuk))
                        .verzoeker());
    }

    @Test
    void eenHuishoudenVraagtNiets() {
        DossierId gezin =
                praktijk.dossier(2, Gegevens.huishouden(2), Gegevens.VOLWASSEN, Gegevens.lopend(Gegevens.document(3)));

        praktijk.eisGeweigerd(
                "WMO-5.3.5-VERNIETIGING.geen-inwoner",
                plek -> ontvang(plek, gezin, Gegevens.VANDAAG, Beslisser.INWONER, Gegevens.document(3)));
    }

    @Test
    void eenVerzoekVanMorgenOfOverEenAnderDossierWordtNietAangenomen() {
        praktijk.dossier(2, Gegevens.lopend(Gegevens.document(3)));

        praktijk.eisGeweigerd(
                "WMO-5.3.5-VERNIETIGING.in-de-toekomst",
                plek -> ontvang(plek, id, Gegevens.MORGEN, Beslisser.INWONER, EEN));
        praktijk.eisGeweigerd(
                "UA-7.1-BEVEILIGING.ander-dossier",
                plek -> ontvang(plek, id, Gegevens.VANDAAG, Beslisser.INWONER, EEN, Gegevens.document(3)));
        assertThrows(IllegalArgumentException.class, this::ontvang);
    }

    @Test
    void hetzelfdeVerzoekNogEensVerandertNiets() {
        Vernietigingsverzoek verzoek = Dossierpraktijk.gelukt(ontvang(EEN, TWEE));
        Momentopname voor = praktijk.momentopname();
        praktijk.klok().zet(Gegevens.MORGEN);

        assertEquals(Either.right(verzoek), ontvang(TWEE, EEN));
        assertEquals(voor, praktijk.momentopname());
    }

    @Test
    void hetNummerVanEenAnderVerzoekWordtNietAangenomen() {
        Dossierpraktijk.gelukt(ontvang(EEN));
        Momentopname voor = praktijk.momentopname();

        assertThrows(IllegalArgumentException.class, () -> ontvang(TWEE));
        assertThrows(
                IllegalArgumentException.class, () -> ontvang(praktijk, id, Gegevens.GISTEREN, Beslisser.INWONER, EEN));
        assertThrows(
                IllegalArgumentException.class,
                () -> ontvang(praktijk, id, Gegevens.VANDAAG, Beslisser.WETTELIJK_VERTEGENWOORDIGER, EEN));
        assertEquals(voor, praktijk.momentopname());
    }

    @Test
    void watIngewilligdIsStaatDezelfdeDagOpDeLijstEnGaatWeg() {
        Dossierpraktijk.gelukt(ontvang(EEN));
        Dossierpraktijk.gelukt(beslis(praktijk, INGEWILLIGD));

        LijstId lijst = praktijk.goedgekeurd(1);
        List<Lijstregel> regels = praktijk.momentopname().open();
        assertEquals(List.of(EEN), regels.stream().map(Lijstregel::stuk).toList());
        assertTrue(regels.get(0).opVerzoek());

        praktijk.vernietig(lijst);
        assertTrue(praktijk.toon(id).stuk(EEN).isEmpty());
        assertTrue(praktijk.toon(id).stuk(TWEE).isDefined());
        assertEquals(List.of(), praktijk.toon(id).verzoeken());
        assertEquals(Set.of(TWEE), praktijk.kast().inhoud());
    }

    @Test
    void watAfgewezenIsBlijft() {
        Dossierpraktijk.gelukt(ontvang(EEN));

        assertEquals(
                Optional.of(AFGEWEZEN),
                Dossierpraktijk.gelukt(beslis(praktijk, AFGEWEZEN)).besluit());
        assertEquals(List.of(), praktijk.agenda());
        praktijk.eisGeweigerd("UA-7.1-BEWAREN.niets-te-vernietigen", plek -> new StelVernietigingVoor(plek.werkplek())
                .stelVoor(plek.archief(), Gegevens.lijst(1), Gegevens.VANDAAG));
    }

    @Test
    void watIngewilligdIsWachtZolangDeVernietigingIsOpgeschort() {
        Dossierpraktijk.gelukt(ontvang(EEN));
        Dossierpraktijk.gelukt(new SchortVernietigingOp(praktijk.werkplek())
                .schortOp(praktijk.privacy(), id, Gegevens.opschorting(1)));
        Dossierpraktijk.gelukt(beslis(praktijk, INGEWILLIGD));
        assertEquals(List.of(), praktijk.agenda());

        Dossierpraktijk.gelukt(new SchortVernietigingOp(praktijk.werkplek())
                .hefOp(praktijk.privacy(), id, Gegevens.opschorting(1).nummer(), Gegevens.VANDAAG));
        assertEquals(List.of(EEN), praktijk.agenda(Gegevens.VANDAAG));
    }

    @Test
    void overEenVerzoekWordtEenmaalBeslotenEnNietVooraf() {
        praktijk.eisGeweigerd("WMO-5.3.5-VERNIETIGING.niet-gevonden", plek -> beslis(plek, INGEWILLIGD));
        Dossierpraktijk.gelukt(ontvang(EEN));

        praktijk.eisGeweigerd(
                "WMO-5.3.5-VERNIETIGING.in-de-toekomst",
                plek -> beslis(plek, new Vernietigingsverzoek.Ingewilligd(Gegevens.MORGEN)));
        praktijk.eisGeweigerd(
                "WMO-5.3.5-VERNIETIGING.te-vroeg",
                plek -> beslis(plek, new Vernietigingsverzoek.Ingewilligd(Gegevens.GISTEREN)));
        Dossierpraktijk.gelukt(beslis(praktijk, AFGEWEZEN));
        praktijk.eisGeweigerd("WMO-5.3.5-VERNIETIGING.al-besloten", plek -> beslis(plek, INGEWILLIGD));
    }
}
