package nl.gewoonindewijk.dossier.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Personalia;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.logboek.Verwerking;
import nl.gewoonindewijk.dossier.toestemming.Grondslag;
import nl.gewoonindewijk.dossier.toestemming.Toestemming;
import nl.gewoonindewijk.dossier.toestemming.Verstrekking;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.regels.Afwijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Toetst({"UA-7.1-TOESTEMMING", "WMO-5.3.3-TOESTEMMING"})
class ToestemmingTest {

    private static final DossierId EEN = Gegevens.dossier(1);
    private static final Stukverwijzing DOCUMENT = Gegevens.document(1);
    private static final Stukverwijzing CONTACT = Gegevens.contact(1);
    private static final BeheerToestemming.Aanvraag AANVRAAG = Gegevens.toestemming(1, EEN);
    private static final DeelGegevens.Deelaanvraag DELING = Gegevens.deling(1, EEN, DOCUMENT);

    private final Dossierpraktijk praktijk = Dossierpraktijk.leeg();

    private void open(Personalia personalia) {
        praktijk.dossier(1, Gegevens.inwoner(1), personalia, Gegevens.lopend(DOCUMENT), Gegevens.lopend(CONTACT));
    }

    private static Either<Afwijzing, Toestemming> geef(Dossierpraktijk praktijk, BeheerToestemming.Aanvraag aanvraag) {
        return new BeheerToestemming(praktijk.werkplek()).geef(praktijk.hulp(), aanvraag);
    }

    private static Either<Afwijzing, Toestemming> trekIn(Dossierpraktijk praktijk, Beslisser door) {
        return new BeheerToestemming(praktijk.werkplek()).trekIn(praktijk.hulp(), EEN, AANVRAAG.id(), door);
    }

    private static Either<Afwijzing, Verstrekking> deel(Dossierpraktijk praktijk, DeelGegevens.Deelaanvraag aanvraag) {
        return new DeelGegevens(praktijk.werkplek()).deel(praktijk.hulp(), aanvraag);
    }

    static Stream<Arguments> beslissers() {
        Beslisser inwoner = Beslisser.INWONER;
        Beslisser ander = Beslisser.WETTELIJK_VERTEGENWOORDIGER;
        return Stream.of(
                Arguments.of(Gegevens.VOLWASSEN, inwoner, ander, "inwoner-beslist-zelf"),
                Arguments.of(Gegevens.TIENER, inwoner, ander, "inwoner-beslist-zelf"),
                Arguments.of(Gegevens.KIND, ander, inwoner, "vertegenwoordiger-nodig"),
                Arguments.of(Gegevens.WILSONBEKWAAM, ander, inwoner, "vertegenwoordiger-nodig"));
    }

    @ParameterizedTest
    @MethodSource("beslissers")
    void naarLeeftijdEnVermogenBeslistDeInwonerOfDeVertegenwoordiger(
            Personalia personalia, Beslisser wel, Beslisser niet, String reden) {
        open(personalia);

        praktijk.eisGeweigerd("WMO-5.3.3-TOESTEMMING." + reden, plek -> geef(plek, AANVRAAG.withDoor(niet)));
        Toestemming gegeven = Dossierpraktijk.gelukt(geef(praktijk, AANVRAAG.withDoor(wel)));
        assertEquals(wel, gegeven.kop().gegevenDoor());
        assertEquals(
                Toestemming.Status.INGETROKKEN,
                Dossierpraktijk.gelukt(trekIn(praktijk, wel)).status());
    }

    @Test
    void zonderGeboortedatumIsNietBekendWieBeslist() {
        open(Personalia.onbekend());

        for (Beslisser door : Beslisser.values()) {
            praktijk.eisGeweigerd(
                    "WMO-5.3.3-TOESTEMMING.leeftijd-onbekend", plek -> geef(plek, AANVRAAG.withDoor(door)));
        }
    }

    @Test
    void eenHuishoudenGeeftGeenToestemming() {
        praktijk.dossier(1, Gegevens.huishouden(1), Gegevens.VOLWASSEN, Gegevens.lopend(DOCUMENT));

        praktijk.eisGeweigerd("WMO-5.3.3-TOESTEMMING.geen-inwoner", plek -> geef(plek, AANVRAAG));
    }

    @Test
    void gegevenToestemmingLooptMeteenEnIsEenStukVanHetDossier() {
        open(Gegevens.VOLWASSEN);

        Toestemming gegeven = Dossierpraktijk.gelukt(geef(praktijk, AANVRAAG));

        assertEquals(Instant.parse("2026-06-01T08:15:30.123Z"), gegeven.kop().gegevenOp());
        assertEquals(List.of(gegeven), praktijk.opslag().toestemmingen().van(EEN));
        assertEquals(
                new Dossierstuk(
                        new Stukverwijzing(Stuksoort.TOESTEMMING, gegeven.id().waarde()),
                        List.of(Gegevens.WMO),
                        Gegevens.VANDAAG,
                        Gegevens.VANDAAG,
                        Optional.empty()),
                praktijk.toon(EEN)
                        .stuk(new Stukverwijzing(
                                Stuksoort.TOESTEMMING, gegeven.id().waarde()))
                        .get());
        assertTrue(deel(praktijk, DELING).isRight());
    }

    @Test
    void dezelfdeToestemmingNogEensVerandertNiets() {
        open(Gegevens.VOLWASSEN);
        Toestemming gegeven = Dossierpraktijk.gelukt(geef(praktijk, AANVRAAG));
        Momentopname daarna = praktijk.momentopname();
        praktijk.klok().zet(Gegevens.MORGEN);

        assertEquals(Either.right(gegeven), geef(praktijk, AANVRAAG));
        assertEquals(daarna, praktijk.momentopname());
    }

    /** Consent that was withdrawn does not come back by asking for it again. */
    @Test
    void dezelfdeToestemmingNogEensNaIntrekkenBlijftIngetrokken() {
        open(Gegevens.VOLWASSEN);
        geef(praktijk, AANVRAAG);
        Toestemming ingetrokken = Dossierpraktijk.gelukt(trekIn(praktijk, Beslisser.INWONER));

        assertEquals(Either.right(ingetrokken), geef(praktijk, AANVRAAG));
        assertTrue(deel(praktijk, DELING).isLeft());
    }

    static Stream<UnaryOperator<BeheerToestemming.Aanvraag>> andereToestemmingen() {
        return Stream.of(
                aanvraag -> aanvraag.withDerde(Gegevens.SCHOOL),
                aanvraag -> aanvraag.withDoel(Gegevens.SCHULDEN),
                aanvraag -> aanvraag.withGegevens(Stuksoort.DOCUMENT, Stuksoort.CONTACT),
                aanvraag -> aanvraag.withTotEnMet(Gegevens.MORGEN),
                aanvraag -> aanvraag.withDoor(Beslisser.WETTELIJK_VERTEGENWOORDIGER),
                aanvraag -> aanvraag.withDossier(Gegevens.dossier(2)));
    }

    @ParameterizedTest
    @MethodSource("andereToestemmingen")
    void hetNummerVanEenAndereToestemmingWordtNietAangenomen(UnaryOperator<BeheerToestemming.Aanvraag> anders) {
        open(Gegevens.VOLWASSEN);
        praktijk.dossier(2, Gegevens.lopend(Gegevens.document(2)));
        geef(praktijk, AANVRAAG);
        Momentopname voor = praktijk.momentopname();

        assertThrows(IllegalArgumentException.class, () -> geef(praktijk, anders.apply(AANVRAAG)));
        assertEquals(voor, praktijk.momentopname());
        assertEquals(Verwerking.Status.MISLUKT, praktijk.laatste().status());
    }

    @Test
    void eenToestemmingDieAlVoorbijIsWordtNietVastgelegd() {
        open(Gegevens.VOLWASSEN);

        praktijk.eisGeweigerd(
                "UA-7.1-TOESTEMMING.al-voorbij", plek -> geef(plek, AANVRAAG.withTotEnMet(Gegevens.GISTEREN)));
        assertTrue(geef(praktijk, AANVRAAG.withTotEnMet(Gegevens.VANDAAG)).isRight());
    }

    @Test
    void opDeLaatsteDagMagErGedeeldWordenEnDaarnaNietMeer() {
        open(Gegevens.VOLWASSEN);
        geef(praktijk, AANVRAAG.withTotEnMet(Gegevens.MORGEN));
        praktijk.klok().zet(Gegevens.MORGEN);

        assertTrue(deel(praktijk, DELING).isRight());
        praktijk.klok().zet(Gegevens.MORGEN.plusDays(1));
        praktijk.eisGeweigerd("UA-7.1-TOESTEMMING.loopt-niet", plek -> deel(plek, Gegevens.deling(2, EEN, DOCUMENT)));
    }

    @Test
    void watGedeeldIsStaatInHetDossierMetDeToestemmingErbij() {
        open(Gegevens.VOLWASSEN);
        geef(praktijk, AANVRAAG);

        Verstrekking gedeeld = Dossierpraktijk.gelukt(deel(praktijk, DELING));

        assertEquals(new Grondslag.OpToestemming(List.of(AANVRAAG.id())), gedeeld.grondslag());
        assertEquals(List.of(DOCUMENT), gedeeld.stukken());
        assertEquals(List.of(gedeeld), praktijk.opslag().verstrekkingen().van(EEN));
        assertEquals(
                Optional.of(Gegevens.VANDAAG),
                praktijk.toon(EEN)
                        .stuk(new Stukverwijzing(Stuksoort.VERSTREKKING, gedeeld.nummer()))
                        .get()
                        .afgeslotenOp());
    }

    @Test
    void zonderToestemmingVoorDezePartijDitDoelEnDezeGegevensWordtNietsGedeeld() {
        open(Gegevens.VOLWASSEN);
        praktijk.eisGeweigerd("UA-7.1-TOESTEMMING.geen-toestemming", plek -> deel(plek, DELING));
        geef(praktijk, AANVRAAG);

        praktijk.eisGeweigerd(
                "UA-7.1-TOESTEMMING.geen-toestemming",
                plek -> deel(plek, Gegevens.deling(1, EEN, Gegevens.SCHOOL, Gegevens.AFSTEMMING, DOCUMENT)));
        praktijk.eisGeweigerd(
                "UA-7.1-TOESTEMMING.ander-doel",
                plek -> deel(plek, Gegevens.deling(1, EEN, Gegevens.HUISARTS, Gegevens.SCHULDEN, DOCUMENT)));
        praktijk.eisGeweigerd(
                "UA-7.1-TOESTEMMING.andere-gegevens", plek -> deel(plek, Gegevens.deling(1, EEN, DOCUMENT, CONTACT)));
    }

    /** Withdrawn at 10:15:30.123: a moment later the same is refused, and so is a repeat of what was shared before. */
    @Test
    void naIntrekkenWordtMeteenNietsMeerGedeeld() {
        open(Gegevens.VOLWASSEN);
        geef(praktijk, AANVRAAG);
        assertTrue(deel(praktijk, DELING).isRight());
        assertTrue(trekIn(praktijk, Beslisser.INWONER).isRight());

        String ingetrokken = "UA-7.1-TOESTEMMING.ingetrokken";
        praktijk.eisGeweigerd(ingetrokken, plek -> deel(plek, Gegevens.deling(2, EEN, DOCUMENT)));
        praktijk.eisGeweigerd(ingetrokken, plek -> deel(plek, DELING));
        praktijk.klok().tik(1);
        praktijk.eisGeweigerd(ingetrokken, plek -> deel(plek, Gegevens.deling(3, EEN, DOCUMENT)));
        assertEquals(1, praktijk.opslag().verstrekkingen().van(EEN).size());
    }

    @Test
    void nieuweToestemmingNaIntrekkenGeldtWeer() {
        open(Gegevens.VOLWASSEN);
        geef(praktijk, AANVRAAG);
        trekIn(praktijk, Beslisser.INWONER);
        geef(praktijk, AANVRAAG.withId(Gegevens.toestemming(2)));

        assertEquals(
                new Grondslag.OpToestemming(List.of(Gegevens.toestemming(2))),
                Dossierpraktijk.gelukt(deel(praktijk, DELING)).grondslag());
    }

    @Test
    void eenIngetrokkenToestemmingIsAfgeslotenOpDieDag() {
        open(Gegevens.VOLWASSEN);
        geef(praktijk, AANVRAAG);
        praktijk.klok().zet(Gegevens.MORGEN);
        trekIn(praktijk, Beslisser.INWONER);

        Dossierstuk stuk = praktijk.toon(EEN)
                .stuk(new Stukverwijzing(Stuksoort.TOESTEMMING, AANVRAAG.id().waarde()))
                .get();
        assertEquals(Gegevens.MORGEN, stuk.gewijzigdOp());
        assertEquals(Optional.of(Gegevens.MORGEN), stuk.afgeslotenOp());
    }

    @Test
    void watErNietIsOfAlIngetrokkenWerdWordtNietIngetrokken() {
        open(Gegevens.VOLWASSEN);
        praktijk.eisGeweigerd("UA-7.1-TOESTEMMING.niet-gevonden", plek -> trekIn(plek, Beslisser.INWONER));
        geef(praktijk, AANVRAAG);
        trekIn(praktijk, Beslisser.INWONER);

        praktijk.eisGeweigerd("UA-7.1-TOESTEMMING.al-ingetrokken", plek -> trekIn(plek, Beslisser.INWONER));
    }

    @Test
    void vanuitEenAnderDossierWordtNietsIngetrokken() {
        open(Gegevens.VOLWASSEN);
        praktijk.dossier(2);
        geef(praktijk, AANVRAAG);

        praktijk.eisGeweigerd("UA-7.1-TOESTEMMING.niet-gevonden", plek -> new BeheerToestemming(plek.werkplek())
                .trekIn(plek.hulp(), Gegevens.dossier(2), AANVRAAG.id(), Beslisser.INWONER));
    }

    @Test
    void hetzelfdeNogEensDelenLegtNietsDubbelVast() {
        open(Gegevens.VOLWASSEN);
        geef(praktijk, AANVRAAG);
        Verstrekking gedeeld = Dossierpraktijk.gelukt(deel(praktijk, DELING));
        Momentopname daarna = praktijk.momentopname();
        praktijk.klok().zet(Gegevens.MORGEN);

        assertEquals(Either.right(gedeeld), deel(praktijk, DELING));
        assertEquals(daarna, praktijk.momentopname());
    }

    static Stream<DeelGegevens.Deelaanvraag> andereDelingen() {
        return Stream.of(
                Gegevens.deling(1, EEN, Gegevens.SCHOOL, Gegevens.AFSTEMMING, DOCUMENT),
                Gegevens.deling(1, EEN, Gegevens.HUISARTS, Gegevens.SCHULDEN, DOCUMENT),
                Gegevens.deling(1, EEN, CONTACT),
                Gegevens.deling(1, EEN, DOCUMENT, CONTACT),
                Gegevens.deling(1, Gegevens.dossier(2), DOCUMENT));
    }

    @ParameterizedTest
    @MethodSource("andereDelingen")
    void hetNummerVanEenAndereVerstrekkingWordtNietAangenomen(DeelGegevens.Deelaanvraag ander) {
        open(Gegevens.VOLWASSEN);
        praktijk.dossier(2, Gegevens.lopend(Gegevens.document(2)));
        geef(praktijk, AANVRAAG);
        deel(praktijk, DELING);
        Momentopname voor = praktijk.momentopname();

        assertThrows(IllegalArgumentException.class, () -> deel(praktijk, ander));
        assertEquals(voor, praktijk.momentopname());
    }

    @Test
    void eenStukVanEenAnderDossierWordtNietGedeeld() {
        open(Gegevens.VOLWASSEN);
        praktijk.dossier(2, Gegevens.lopend(Gegevens.document(2)));
        geef(praktijk, AANVRAAG);

        praktijk.eisGeweigerd(
                "UA-7.1-BEVEILIGING.ander-dossier",
                plek -> deel(plek, Gegevens.deling(1, EEN, DOCUMENT, Gegevens.document(2))));
    }

    @Test
    void wieDeeltNoemtWat() {
        assertThrows(IllegalArgumentException.class, () -> Gegevens.deling(1, EEN));
        assertEquals("aanvraag om 1 stuk(ken) te delen", DELING.toString());
    }

    @Test
    void eenUitzonderingVanDeWetStaatErMetArtikelEnMotivering() {
        open(Gegevens.VOLWASSEN);

        Verstrekking gedeeld = Dossierpraktijk.gelukt(new DeelGegevens(praktijk.werkplek())
                .deelBijUitzondering(praktijk.hulp(), DELING, new Code("CALAMITEIT"), Gegevens.tekst("er is gevaar")));

        Grondslag grondslag = new Grondslag.OpUitzondering(
                new Code("CALAMITEIT"), new Bron("Wmo 2015", "art. 3.4"), Gegevens.tekst("er is gevaar"));
        assertEquals(grondslag, gedeeld.grondslag());
        assertEquals(
                grondslag,
                praktijk.opslag().verstrekkingen().vind(DELING.nummer()).get().grondslag());
    }

    @Test
    void eenUitzonderingDieDeWetNietKentHelptNiet() {
        open(Gegevens.VOLWASSEN);

        praktijk.eisGeweigerd("UA-7.1-TOESTEMMING.onbekende-uitzondering", plek -> new DeelGegevens(plek.werkplek())
                .deelBijUitzondering(plek.hulp(), DELING, new Code("GEMAK"), Gegevens.tekst("dat is handig")));
    }
}
