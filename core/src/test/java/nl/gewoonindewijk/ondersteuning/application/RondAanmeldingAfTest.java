package nl.gewoonindewijk.ondersteuning.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gewoonindewijk.Regels;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.Invoerfout;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.AanmeldingId;
import nl.gewoonindewijk.ondersteuning.Deelname;
import nl.gewoonindewijk.ondersteuning.Duur;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.Onderdeel;
import nl.gewoonindewijk.ondersteuning.Ondersteuningsvorm;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanmelding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Afronding;
import nl.gewoonindewijk.ondersteuning.grensvlak.HaarlemseGrensvlakken;
import nl.gewoonindewijk.ondersteuning.grensvlak.Inzet;
import nl.gewoonindewijk.ondersteuning.grensvlak.Scopebesluit;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Toetst({"UA-2.1-ACCEPTATIE", "AR-VORMEN"})
class RondAanmeldingAfTest {

    private static final Code SCHULDEN = new Code("SCHULDEN");
    private static final Code RONDKOMEN = new Code("RONDKOMEN");
    private static final Map<String, String> UITKERING = Map.of("ONDERDEEL", "UITKERING");

    private final Praktijk praktijk = Praktijk.leeg();

    private static Either<Afwijzing, Opgeslagen<Aanmelding>> kort(
            Praktijk praktijk, AanmeldingId id, long versie, Onderdeel onderdeel) {
        return new RondAanmeldingAf(praktijk.werkplek())
                .metKorteOndersteuning(
                        praktijk.commando(), id, versie, onderdeel, Deelname.INDIVIDUEEL, Praktijk.VANDAAG);
    }

    private static Either<Afwijzing, Opgeslagen<Aanmelding>> buiten(
            Praktijk praktijk, AanmeldingId id, Code onderwerp, Map<String, String> feiten) {
        return new RondAanmeldingAf(praktijk.werkplek())
                .alsBuitenOpdracht(praktijk.commando(), id, 2, onderwerp, feiten, Praktijk.VANDAAG);
    }

    private static Either<Afwijzing, Opgeslagen<Aanmelding>> trekIn(
            Praktijk praktijk, AanmeldingId id, long versie, LocalDate op) {
        return new RondAanmeldingAf(praktijk.werkplek()).trekIn(praktijk.commando(), id, versie, op);
    }

    private void eisAfgerond(Aanmelding was, Afronding hoe, Opgeslagen<Aanmelding> antwoord) {
        assertEquals(
                new Aanmelding.Afgerond(was.ontvangst(), was.contacten(), hoe, Praktijk.VANDAAG), antwoord.waarde());
        assertEquals(List.of(), praktijk.open(antwoord.waarde()));
    }

    @Test
    void metKorteOndersteuningIsDeVraagBeantwoordEnIsErNietsMeerTeDoen() {
        Aanmelding was = praktijk.opgepakt();
        Commando commando = praktijk.commando();

        Opgeslagen<Aanmelding> antwoord = Praktijk.gelukt(new RondAanmeldingAf(praktijk.werkplek())
                .metKorteOndersteuning(
                        commando, was.id(), 2, Onderdeel.SOCIALE_BASIS, Deelname.COLLECTIEF, Praktijk.VANDAAG));

        Ondersteuningsvorm vorm = new Ondersteuningsvorm(Onderdeel.SOCIALE_BASIS, Deelname.COLLECTIEF, Duur.KORT);
        eisAfgerond(was, new Afronding.KorteOndersteuning(vorm), antwoord);
        praktijk.eisGedaan(commando, Handelingsoort.AANMELDING_AFRONDEN, 3, antwoord);
    }

    @Test
    void wieNeeZegtNoemtDeGrondUitHetContractEnBewaartWatErWelBijHoort() {
        Aanmelding was = praktijk.opgepakt();
        Scopebesluit besluit =
                HaarlemseGrensvlakken.TABEL.besluit("RONDKOMEN", UITKERING).get();

        Opgeslagen<Aanmelding> antwoord = Praktijk.gelukt(buiten(praktijk, was.id(), RONDKOMEN, UITKERING));

        eisAfgerond(
                was,
                new Afronding.BuitenOpdracht(
                        RONDKOMEN, List.of(Inzet.INFORMEREN), besluit.verwijzenNaar(), besluit.bronnen()),
                antwoord);
    }

    @Test
    void wieZijnVraagIntrektHoeftNietGesprokenTeZijn() {
        Aanmelding was = praktijk.aanmelding();
        Commando commando = praktijk.commando();

        Opgeslagen<Aanmelding> antwoord = Praktijk.gelukt(
                new RondAanmeldingAf(praktijk.werkplek()).trekIn(commando, was.id(), 1, Praktijk.VANDAAG));

        eisAfgerond(was, new Afronding.Ingetrokken(), antwoord);
        praktijk.eisGedaan(commando, Handelingsoort.AANMELDING_AFRONDEN, 2, antwoord);
    }

    @Test
    void wieIsGezochtEnNietBereiktKanWordenAfgerond() {
        Aanmelding was = Praktijk.gelukt(new LegContactVast(praktijk.werkplek())
                        .legVast(
                                praktijk.commando(),
                                praktijk.aanmelding().id(),
                                1,
                                Gegevens.contact(Gegevens.BEGONNEN).withBereikt(false)))
                .waarde();
        Commando commando = praktijk.commando();

        Opgeslagen<Aanmelding> antwoord = Praktijk.gelukt(
                new RondAanmeldingAf(praktijk.werkplek()).alsNietBereikt(commando, was.id(), 2, Praktijk.VANDAAG));

        eisAfgerond(was, new Afronding.NietBereikt(), antwoord);
        praktijk.eisGedaan(commando, Handelingsoort.AANMELDING_AFRONDEN, 3, antwoord);
    }

    @Test
    void eenWeigeringNoemtDeFeitenDieOntbreken() {
        AanmeldingId id = praktijk.opgepakt().id();

        assertEquals(
                List.of(Gegeven.van("ontbreekt", "ONDERDEEL")),
                buiten(praktijk, id, SCHULDEN, Map.of()).getLeft().gegevens());
    }

    /** And does not repeat them. */
    @Test
    void eenWeigeringNoemtInEenKeerAlleFoutenInDeFeiten() {
        AanmeldingId id = praktijk.opgepakt().id();
        Map<String, String> fout = Map.of("ONDERDEEL", "MAANLANDING", "PLANEET", "MARS");

        String zin =
                Regels.verwoording().zin(buiten(praktijk, id, SCHULDEN, fout).getLeft());
        String fouten = HaarlemseGrensvlakken.TABEL
                .besluit("SCHULDEN", fout)
                .getError()
                .map(Invoerfout::melding)
                .mkString(" ");

        assertTrue(zin.endsWith(". " + fouten), zin);
        assertTrue(fouten.matches("([A-Z][^.]*\\. ?){2,}"), fouten);
        assertFalse(zin.contains("MAANLANDING") || zin.contains("MARS"), zin);
    }

    static Stream<Weigering> weigeringen() {
        return Stream.of(
                new Weigering("UA-2.1-ACCEPTATIE.in-de-toekomst", "een afronding van morgen", praktijk -> {
                    AanmeldingId id = praktijk.opgepakt().id();
                    return () -> trekIn(praktijk, id, 2, Praktijk.MORGEN);
                }),
                new Weigering(
                        "UA-2.1-ACCEPTATIE.niet-gevonden",
                        "een aanmelding die er niet is",
                        praktijk -> () -> trekIn(praktijk, Gegevens.aanmelding(7), 1, Praktijk.VANDAAG)),
                new Weigering("UA-4.3-CONTACT.nog-geen-contact", "een antwoord zonder contact", praktijk -> {
                    AanmeldingId id = praktijk.aanmelding().id();
                    return () -> kort(praktijk, id, 1, Onderdeel.SOCIALE_BASIS);
                }),
                new Weigering("UA-4.3-CONTACT.nog-niet-gezocht", "niet bereikt en niet gezocht", praktijk -> {
                    AanmeldingId id = praktijk.aanmelding().id();
                    return () -> new RondAanmeldingAf(praktijk.werkplek())
                            .alsNietBereikt(praktijk.commando(), id, 1, Praktijk.VANDAAG);
                }),
                new Weigering("UA-4.3-CONTACT.te-vroeg", "een afronding van voor het contact", praktijk -> {
                    AanmeldingId id = praktijk.opgepakt().id();
                    return () -> trekIn(praktijk, id, 2, Gegevens.ONTVANGEN);
                }),
                new Weigering("UA-2.1-ACCEPTATIE.al-afgerond", "een tweede afronding", praktijk -> {
                    AanmeldingId id = praktijk.afgerond().id();
                    return () -> trekIn(praktijk, id, 3, Praktijk.VANDAAG);
                }),
                new Weigering("AR-VORMEN.aanvullend-zonder-plan", "kort en aanvullend", praktijk -> {
                    AanmeldingId id = praktijk.opgepakt().id();
                    return () -> kort(praktijk, id, 2, Onderdeel.AANVULLENDE_ONDERSTEUNING);
                }));
    }

    static Stream<Weigering> weigeringenVanHetGrensvlak() {
        return Stream.of(
                weigering("binnen-de-opdracht", SCHULDEN, Map.of("ONDERDEEL", "SCHULDPREVENTIE")),
                weigering("scope-onbepaald", new Code("REGIE-BIJ-ZORGEN-OM-EEN-KIND"), Map.of()),
                weigering("scope-ontbreekt", SCHULDEN, Map.of()),
                weigering("scope-niet-te-bepalen", new Code("MAANLANDING"), Map.of()),
                weigering("scope-niet-te-bepalen", SCHULDEN, Map.of("ONDERDEEL", "UITKERING")));
    }

    private static Weigering weigering(String reden, Code onderwerp, Map<String, String> feiten) {
        return new Weigering("UA-2.1-ACCEPTATIE." + reden, onderwerp + " " + feiten, praktijk -> {
            AanmeldingId id = praktijk.opgepakt().id();
            return () -> buiten(praktijk, id, onderwerp, feiten);
        });
    }

    @ParameterizedTest
    @MethodSource({"weigeringen", "weigeringenVanHetGrensvlak"})
    void weigertEnVerandertNiets(Weigering weigering) {
        weigering.klopt();
    }
}
