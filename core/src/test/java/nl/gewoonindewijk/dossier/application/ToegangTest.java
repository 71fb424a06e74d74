package nl.gewoonindewijk.dossier.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierkenmerk;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.Verwerkingsdoel;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.logboek.Verwerking;
import nl.gewoonindewijk.dossier.toegang.Geheimhouding;
import nl.gewoonindewijk.dossier.toegang.Medewerker;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsactiviteit;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsregister;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.regels.Afwijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Attempts to get in where one does not belong: each is refused and logged, and nothing else is stored. */
@Toetst({"UA-7.1-BEVEILIGING", "UA-7.1-GEHEIMHOUDING", "UA-7.1-DOELBINDING"})
class ToegangTest {

    private static final Verwerkingsdoel PLANNING = Verwerkingsdoel.van("PLANNING");

    private final Dossierpraktijk praktijk = Gebruik.situatie();

    static Stream<Gebruik> alle() {
        return Gebruik.alle();
    }

    static Stream<Gebruik> inEenOpgeslagenDossier() {
        return Gebruik.inEenDossier().filter(gebruik -> gebruik.dossier().isPresent());
    }

    static Stream<Gebruik> metSoorten() {
        return Gebruik.alle().filter(gebruik -> !gebruik.soorten().isEmpty());
    }

    /** The question of the example, asked by someone else or for something else. */
    private void eisGeweigerd(
            String verwacht, Gebruik gebruik, Dossierpraktijk waar, UnaryOperator<Toegangsvraag> anders) {
        Toegangsvraag vraag = anders.apply(gebruik.wie().apply(waar));

        waar.eisGeweigerd(verwacht, plek -> gebruik.doe().met(plek.werkplek(), vraag));

        Verwerking regel = waar.laatste();
        assertEquals(gebruik.actie(), regel.actie());
        assertEquals(vraag.doel(), regel.doel());
        assertEquals(vraag.medewerker(), regel.gebruiker());
        assertEquals(vraag.verantwoordelijke(), regel.verantwoordelijke());
        assertEquals(vraag.id().toString().replace("-", ""), regel.spoor().traceId());
    }

    private Optional<Dossierkenmerk> kenmerk(Gebruik gebruik) {
        return gebruik.dossier().map(praktijk::kenmerk);
    }

    @ParameterizedTest
    @MethodSource("alle")
    void wieNiemandKentKomtNergensIn(Gebruik gebruik) {
        eisGeweigerd(
                "UA-7.1-BEVEILIGING.onbekende-medewerker",
                gebruik,
                praktijk,
                vraag -> vraag.withMedewerker(new MedewerkerId("een voorbijganger")));
        assertEquals(kenmerk(gebruik), praktijk.laatste().betrokkene());
    }

    @ParameterizedTest
    @MethodSource("alle")
    void wieVoorEenBekendeHandeltIsZelfNogNietBekend(Gebruik gebruik) {
        eisGeweigerd("UA-7.1-BEVEILIGING.onbekende-medewerker", gebruik, praktijk, vraag -> vraag.withVerantwoordelijke(
                        vraag.medewerker())
                .withMedewerker(new MedewerkerId("een uitzendkracht")));
    }

    @ParameterizedTest
    @MethodSource("alle")
    void zonderGeldigeGeheimhoudingKomtNiemandIn(Gebruik gebruik) {
        List<List<Geheimhouding>> ongeldig = List.of(
                List.of(),
                List.of(geheimhouding(LocalDate.of(2020, 1, 1), Optional.of(Gegevens.GISTEREN))),
                List.of(geheimhouding(Gegevens.MORGEN, Optional.empty())),
                List.of(
                        geheimhouding(LocalDate.of(2020, 1, 1), Optional.of(Gegevens.GISTEREN)),
                        geheimhouding(Gegevens.MORGEN, Optional.empty())));
        for (List<Geheimhouding> geheimhoudingen : ongeldig) {
            eisGeweigerd(
                    "UA-7.1-GEHEIMHOUDING.niet-ondertekend",
                    gebruik,
                    metMedewerkers(medewerker -> medewerker.withGeheimhoudingen(geheimhoudingen)),
                    UnaryOperator.identity());
            assertEquals(kenmerk(gebruik), praktijk.laatste().betrokkene());
        }
    }

    @ParameterizedTest
    @MethodSource("alle")
    void opDeEersteEnDeLaatsteDagVanDeGeheimhoudingKomtMenIn(Gebruik gebruik) {
        Geheimhouding alleenVandaag = geheimhouding(Gegevens.VANDAAG, Optional.of(Gegevens.VANDAAG));

        assertTrue(gebruik.op(metMedewerkers(medewerker -> medewerker.withGeheimhoudingen(alleenVandaag)))
                .isRight());
    }

    private static Geheimhouding geheimhouding(LocalDate ondertekendOp, Optional<LocalDate> totEnMet) {
        return new Geheimhouding(Geheimhouding.Vorm.CONTRACT, ondertekendOp, totEnMet);
    }

    private Dossierpraktijk metMedewerkers(UnaryOperator<Medewerker> anders) {
        return praktijk.op(
                plek -> plek.withMedewerkers(id -> plek.medewerkers().vind(id).map(anders)));
    }

    @ParameterizedTest
    @MethodSource("alle")
    void vanEenDoelDatNietInHetRegisterStaatIsNiets(Gebruik gebruik) {
        eisGeweigerd(
                "UA-7.1-DOELBINDING.onbekend-doel",
                gebruik,
                praktijk,
                vraag -> vraag.withDoel(Verwerkingsdoel.van("NIEUWSGIERIGHEID")));
    }

    @ParameterizedTest
    @MethodSource("alle")
    void wieGeenRolHeeftKomtNergensIn(Gebruik gebruik) {
        eisGeweigerd(
                "UA-7.1-BEVEILIGING.geen-rol",
                gebruik,
                metMedewerkers(medewerker -> medewerker.withRollen(List.of())),
                UnaryOperator.identity());
    }

    @ParameterizedTest
    @MethodSource("alle")
    void wieEenAndereRolHeeftDanHetDoelVraagtKomtNietIn(Gebruik gebruik) {
        eisGeweigerd(
                "UA-7.1-BEVEILIGING.geen-rol", gebruik, praktijk, vraag -> vraag.withMedewerker(Gegevens.PRIVACY.id())
                        .withDoel(Verwerkingsregister.ONDERSTEUNING));
    }

    @ParameterizedTest
    @MethodSource("alle")
    void wieInEenAnderTeamZitKomtNergensIn(Gebruik gebruik) {
        boolean hoortBijHetDoel = Verwerkingsregister.STANDAARD
                .activiteit(Verwerkingsregister.ONDERSTEUNING)
                .get()
                .acties()
                .contains(gebruik.actie());
        eisGeweigerd(
                hoortBijHetDoel ? "UA-7.1-BEVEILIGING.ander-team" : "UA-7.1-DOELBINDING.andere-actie",
                gebruik,
                praktijk,
                vraag -> vraag.withMedewerker(Gegevens.VREEMDE.id()).withDoel(Verwerkingsregister.ONDERSTEUNING));
        if (hoortBijHetDoel && gebruik.dossier().isPresent()) {
            assertEquals(kenmerk(gebruik), praktijk.laatste().betrokkene());
        }
    }

    @ParameterizedTest
    @MethodSource("metSoorten")
    void watVoorHetDoelNietNodigIsKrijgtMenNiet(Gebruik gebruik) {
        eisGeweigerd(
                "UA-7.1-DOELBINDING.niet-nodig",
                gebruik,
                metPlanning(List.of(Stuksoort.MELDCODE)),
                vraag -> vraag.withDoel(PLANNING));
        assertEquals(gebruik.soorten(), praktijk.laatste().gegevens());
    }

    @ParameterizedTest
    @MethodSource("metSoorten")
    void watVoorHetDoelNodigIsKrijgtMenWel(Gebruik gebruik) {
        Dossierpraktijk waar = metPlanning(gebruik.soorten());
        Toegangsvraag vraag = gebruik.wie().apply(waar).withDoel(PLANNING);

        assertTrue(gebruik.doe().met(waar.werkplek(), vraag).isRight());
        assertEquals(gebruik.soorten(), praktijk.laatste().gegevens());
    }

    /** A register with one purpose more, for everyone who works here. */
    private Dossierpraktijk metPlanning(List<Stuksoort> soorten) {
        Verwerkingsactiviteit planning = new Verwerkingsactiviteit(
                PLANNING,
                Verwerkingsregister.STANDAARD.activiteiten().get(0).grondslag(),
                List.of(Verwerkingsregister.HULPVERLENER, Verwerkingsregister.PRIVACYMEDEWERKER),
                List.of(Logactie.values()),
                soorten,
                Verwerkingsactiviteit.Bereik.OPDRACHT);
        return praktijk.op(plek -> plek.withRegister(new Verwerkingsregister(
                Vector.ofAll(plek.register().activiteiten()).append(planning).asJava())));
    }

    /** What is not in the dossier that was asked cannot be seen from outside to be in another. */
    @ParameterizedTest
    @MethodSource("inEenOpgeslagenDossier")
    void eenDossierDatErNietIsGeeftNiets(Gebruik gebruik) {
        if (gebruik.naam().equals("nog eens openen")) {
            return;
        }
        Dossierpraktijk leeg = Dossierpraktijk.leeg();

        eisGeweigerd("UA-7.1-BEVEILIGING.niet-gevonden", gebruik, leeg, UnaryOperator.identity());
        assertEquals(Optional.empty(), leeg.laatste().betrokkene());
    }

    @Test
    void wieGeweigerdWordtLeestNiets() {
        AtomicBoolean gelezen = new AtomicBoolean();
        DossierId een = Gegevens.dossier(1);
        LeesDossier gebruik = new LeesDossier(praktijk.werkplek());
        Medewerker zonder = Gegevens.HULPVERLENER.withGeheimhoudingen(List.of());
        Dossierpraktijk zwijgtNiet = metMedewerkers(medewerker -> zonder);

        List<Dossierpraktijk.Stap> pogingen = List.of(
                plek -> lees(gebruik, plek.vreemd(), een, Gegevens.document(1), gelezen),
                plek -> lees(
                        gebruik,
                        plek.vraag(new MedewerkerId("niemand"), Verwerkingsregister.ONDERSTEUNING),
                        een,
                        Gegevens.document(1),
                        gelezen),
                plek -> lees(
                        gebruik,
                        plek.vraag(Gegevens.HULPVERLENER, Verwerkingsdoel.van("ZOMAAR")),
                        een,
                        Gegevens.document(1),
                        gelezen),
                plek -> lees(
                        gebruik,
                        plek.vraag(Gegevens.PRIVACY, Verwerkingsregister.ONDERSTEUNING),
                        een,
                        Gegevens.document(1),
                        gelezen),
                plek -> lees(new LeesDossier(zwijgtNiet.werkplek()), plek.hulp(), een, Gegevens.document(1), gelezen),
                plek -> lees(gebruik, plek.hulp(), Gegevens.dossier(7), Gegevens.document(1), gelezen),
                plek -> lees(gebruik, plek.hulp(), een, Gegevens.document(2), gelezen));

        for (Dossierpraktijk.Stap poging : pogingen) {
            int regels = praktijk.log().size();
            assertTrue(poging.op(praktijk).isLeft());
            assertFalse(gelezen.get());
            assertEquals(1, praktijk.log().size() - regels);
        }
    }

    private static Either<Afwijzing, ?> lees(
            LeesDossier gebruik, Toegangsvraag vraag, DossierId id, Stukverwijzing stuk, AtomicBoolean gelezen) {
        return gebruik.lees(vraag, id, stuk, () -> {
            gelezen.set(true);
            return "het geheim";
        });
    }

    @Test
    void eenStukVanEenAnderDossierIsNietTeLezen() {
        praktijk.eisGeweigerd("UA-7.1-BEVEILIGING.ander-dossier", plek -> new LeesDossier(plek.werkplek())
                .lees(plek.hulp(), Gegevens.dossier(1), Gegevens.document(2), () -> "het geheim"));
        assertEquals(
                Optional.of(praktijk.kenmerk(Gegevens.dossier(1))),
                praktijk.laatste().betrokkene());
    }

    @Test
    void wieMagLezenKrijgtWatErStaatEnDatStaatInHetLogboek() {
        int regels = praktijk.log().size();

        assertEquals(
                Either.right("wat er staat"),
                new LeesDossier(praktijk.werkplek())
                        .lees(praktijk.hulp(), Gegevens.dossier(1), Gegevens.document(1), () -> "wat er staat"));
        List<Verwerking> nieuw = praktijk.logNa(regels);
        assertEquals(1, nieuw.size());
        assertEquals(Logactie.LEZEN, nieuw.get(0).actie());
        assertEquals(Verwerking.Status.GESLAAGD, nieuw.get(0).status());
        assertEquals(
                Optional.of(praktijk.kenmerk(Gegevens.dossier(1))), nieuw.get(0).betrokkene());
        assertEquals(List.of(Stuksoort.DOCUMENT), nieuw.get(0).gegevens());
    }

    /** Not even which pieces there are of a kind that is not needed. */
    @Test
    void wieEenDossierLeestZietAlleenWatNodigIs() {
        Dossierpraktijk waar = metPlanning(List.of(Stuksoort.TOESTEMMING));

        assertEquals(
                List.of(Stuksoort.TOESTEMMING),
                Dossierpraktijk.gelukt(new LeesDossier(waar.werkplek())
                                .lees(waar.vraag(Gegevens.HULPVERLENER, PLANNING), Gegevens.dossier(1)))
                        .soorten());
        assertTrue(praktijk.toon(Gegevens.dossier(1)).soorten().contains(Stuksoort.DOCUMENT));
    }

    /** After a move to another team the old one has no access any more. */
    @Test
    void wieHetDossierNietMeerBehandeltKomtErNietMeerIn() {
        Dossierpraktijk.gelukt(new WerkDossierBij(praktijk.werkplek())
                .metTeams(praktijk.hulp(), Gegevens.dossier(1), List.of(Gegevens.ZUID)));

        praktijk.eisGeweigerd("UA-7.1-BEVEILIGING.ander-team", plek -> new LeesDossier(plek.werkplek())
                .lees(plek.hulp(), Gegevens.dossier(1)));
        assertTrue(new LeesDossier(praktijk.werkplek())
                .lees(praktijk.vreemd(), Gegevens.dossier(1))
                .isRight());
    }
}
