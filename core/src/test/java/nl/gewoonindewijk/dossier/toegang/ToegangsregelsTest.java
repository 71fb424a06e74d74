package nl.gewoonindewijk.dossier.toegang;

import static nl.gewoonindewijk.dossier.toegang.Verwerkingsregister.ARCHIEFBEHEER;
import static nl.gewoonindewijk.dossier.toegang.Verwerkingsregister.BEZWAAR_EN_BEROEP;
import static nl.gewoonindewijk.dossier.toegang.Verwerkingsregister.HULPVERLENER;
import static nl.gewoonindewijk.dossier.toegang.Verwerkingsregister.ONDERSTEUNING;
import static nl.gewoonindewijk.dossier.toegang.Verwerkingsregister.PRIVACYMEDEWERKER;
import static nl.gewoonindewijk.dossier.toegang.Verwerkingsregister.RECHTEN_VAN_INWONERS;
import static nl.gewoonindewijk.dossier.toegang.Verwerkingsregister.STANDAARD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Team;
import nl.gewoonindewijk.dossier.Verwerkingsdoel;
import nl.gewoonindewijk.dossier.Voorbeelddossier;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.testkit.WillekeurigeDatums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody gets in, unless every rule says so. */
@Toetst({"UA-7.1-GEHEIMHOUDING", "UA-7.1-DOELBINDING", "UA-7.1-BEVEILIGING"})
class ToegangsregelsTest {

    private static final LocalDate DAG = LocalDate.of(2025, 3, 31);
    private static final Toegangsregels REGELS = new Toegangsregels(STANDAARD);
    private static final Team ANDER_TEAM = new Team(new Code("CENTRUM"));
    private static final MedewerkerId WIE = new MedewerkerId("j.jansen");
    private static final Geheimhouding VERKLARING =
            new Geheimhouding(Geheimhouding.Vorm.VERKLARING, DAG, Optional.empty());
    private static final Medewerker HULP =
            new Medewerker(WIE, List.of(HULPVERLENER), List.of(Voorbeelddossier.TEAM), List.of(VERKLARING));
    private static final List<Stuksoort> PLAN = List.of(Stuksoort.ONDERSTEUNINGSPLAN);
    private static final Dossier DOSSIER = Voorbeelddossier.met();
    private static final Verwerkingsactiviteit ALLEEN_PLANNEN = new Verwerkingsactiviteit(
            ONDERSTEUNING, Bron.ua("7.1"), List.of(HULPVERLENER), PLAN, Verwerkingsactiviteit.Bereik.EIGEN_TEAM);

    private static Either<Afwijzing, Verwerkingsactiviteit> beoordeel(Medewerker medewerker, Verwerkingsdoel doel) {
        return REGELS.beoordeel(Option.some(medewerker), doel, PLAN, DAG);
    }

    private static void magNiet(
            Either<Afwijzing, ?> oordeel, Dossiervoorschrift regel, String reden, Gegeven... feiten) {
        assertEquals(Either.left(regel.wijsAf(reden, feiten)), oordeel);
    }

    @Provide
    Arbitrary<Medewerker> medewerkers() {
        return Combinators.combine(
                        Arbitraries.of(HULPVERLENER, PRIVACYMEDEWERKER, Verwerkingsregister.ARCHIEFMEDEWERKER)
                                .list()
                                .ofMaxSize(2),
                        Arbitraries.of(Voorbeelddossier.TEAM, ANDER_TEAM).list().ofMaxSize(2),
                        geheimhoudingen().list().ofMaxSize(2))
                .as((rollen, teams, geheimhoudingen) -> new Medewerker(WIE, rollen, teams, geheimhoudingen))
                .withoutEdgeCases();
    }

    private static Arbitrary<Geheimhouding> geheimhoudingen() {
        return Combinators.combine(
                        Arbitraries.of(Geheimhouding.Vorm.class),
                        WillekeurigeDatums.tussen(DAG.minusDays(5), DAG.plusDays(5)),
                        Arbitraries.integers().between(0, 5).optional())
                .as((vorm, op, dagen) -> new Geheimhouding(vorm, op, dagen.map(op::plusDays)));
    }

    @Provide
    Arbitrary<Verwerkingsdoel> doelen() {
        return Arbitraries.of(
                ONDERSTEUNING, RECHTEN_VAN_INWONERS, BEZWAAR_EN_BEROEP, ARCHIEFBEHEER, Verwerkingsdoel.van("RECLAME"));
    }

    @Provide
    Arbitrary<List<Stuksoort>> soorten() {
        return Arbitraries.of(Stuksoort.class).list().ofMaxSize(3).withoutEdgeCases();
    }

    @Test
    void wieAllesHeeftMagErin() {
        Verwerkingsactiviteit activiteit = beoordeel(HULP, ONDERSTEUNING).get();

        assertEquals(ONDERSTEUNING, activiteit.doel());
        assertEquals(Either.right(DOSSIER), REGELS.beoordeel(Option.some(HULP), activiteit, DOSSIER));
    }

    @Test
    void wieNiemandKentKomtErNietIn() {
        magNiet(
                REGELS.beoordeel(Option.none(), ONDERSTEUNING, PLAN, DAG),
                Dossiervoorschrift.BEVEILIGING,
                "onbekende-medewerker");
        magNiet(
                REGELS.beoordeel(Option.none(), Verwerkingsdoel.van("RECLAME"), PLAN, DAG),
                Dossiervoorschrift.BEVEILIGING,
                "onbekende-medewerker");
    }

    @Test
    void zonderGeheimhoudingGaatHetNietVerder() {
        Medewerker zonder = HULP.withGeheimhoudingen();

        magNiet(beoordeel(zonder, ONDERSTEUNING), Dossiervoorschrift.GEHEIMHOUDING, "niet-ondertekend");
        magNiet(
                beoordeel(zonder.withRollen(), Verwerkingsdoel.van("RECLAME")),
                Dossiervoorschrift.GEHEIMHOUDING,
                "niet-ondertekend");
    }

    @Test
    void eenDoelDatNietInHetRegisterStaatMagNiet() {
        magNiet(
                beoordeel(HULP.withRollen(), Verwerkingsdoel.van("RECLAME")),
                Dossiervoorschrift.DOELBINDING,
                "onbekend-doel");
    }

    @ParameterizedTest
    @CsvSource({
        "HULPVERLENER, ONDERSTEUNING",
        "PRIVACYMEDEWERKER, RECHTEN-VAN-INWONERS",
        "PRIVACYMEDEWERKER, BEZWAAR-EN-BEROEP",
        "ARCHIEFMEDEWERKER, ARCHIEFBEHEER"
    })
    void elkDoelHeeftZijnRol(String rol, String doel) {
        Medewerker met = HULP.withRollen(Rol.van("STAGIAIR"), Rol.van(rol));

        assertTrue(beoordeel(met, Verwerkingsdoel.van(doel)).isRight());
        magNiet(
                beoordeel(HULP.withRollen(Rol.van("STAGIAIR")), Verwerkingsdoel.van(doel)),
                Dossiervoorschrift.BEVEILIGING,
                "geen-rol");
        assertEquals(
                1,
                STANDAARD.activiteiten().stream()
                        .filter(activiteit -> activiteit.doel().equals(Verwerkingsdoel.van(doel)))
                        .filter(activiteit -> activiteit.rollen().equals(List.of(Rol.van(rol))))
                        .count());
    }

    @Test
    void alleenWatVoorHetDoelNodigIsMag() {
        Toegangsregels regels = new Toegangsregels(new Verwerkingsregister(List.of(ALLEEN_PLANNEN)));
        List<Stuksoort> ookKlachten = List.of(Stuksoort.ONDERSTEUNINGSPLAN, Stuksoort.KLACHT, Stuksoort.MELDCODE);

        assertTrue(regels.beoordeel(Option.some(HULP), ONDERSTEUNING, PLAN, DAG).isRight());
        magNiet(
                regels.beoordeel(Option.some(HULP), ONDERSTEUNING, ookKlachten, DAG),
                Dossiervoorschrift.DOELBINDING,
                "niet-nodig",
                Gegeven.van("stuk", "klacht"));
        magNiet(
                regels.beoordeel(Option.some(HULP.withRollen()), ONDERSTEUNING, ookKlachten, DAG),
                Dossiervoorschrift.BEVEILIGING,
                "geen-rol");
    }

    @Test
    void eenAnderTeamKomtNietInHetDossier() {
        magNiet(
                REGELS.beoordeel(Option.some(HULP.withTeams(ANDER_TEAM)), ALLEEN_PLANNEN, DOSSIER),
                Dossiervoorschrift.BEVEILIGING,
                "ander-team");
        magNiet(
                REGELS.beoordeel(Option.some(HULP), ALLEEN_PLANNEN, DOSSIER.withTeams()),
                Dossiervoorschrift.BEVEILIGING,
                "ander-team");
        magNiet(REGELS.beoordeel(Option.none(), ALLEEN_PLANNEN, DOSSIER), Dossiervoorschrift.BEVEILIGING, "ander-team");
        assertEquals(
                Either.right(DOSSIER),
                REGELS.beoordeel(
                        Option.some(HULP.withTeams(ANDER_TEAM, Voorbeelddossier.TEAM)), ALLEEN_PLANNEN, DOSSIER));
    }

    @Test
    void eenTaakVoorDeHeleOpdrachtVraagtNietOmEenTeam() {
        Verwerkingsactiviteit opdracht = ALLEEN_PLANNEN.withBereik(Verwerkingsactiviteit.Bereik.OPDRACHT);

        assertEquals(Either.right(DOSSIER), REGELS.beoordeel(Option.some(HULP.withTeams()), opdracht, DOSSIER));
        assertEquals(
                List.of(ONDERSTEUNING),
                STANDAARD.activiteiten().stream()
                        .filter(activiteit -> activiteit.bereik() == Verwerkingsactiviteit.Bereik.EIGEN_TEAM)
                        .map(Verwerkingsactiviteit::doel)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Geheimhouding.Vorm.class)
    void geheimhoudingGeldtVanDeDagVanTekenenTotEnMetDeLaatsteDag(Geheimhouding.Vorm vorm) {
        LocalDate laatste = DAG.plusDays(10);
        Geheimhouding geheimhouding = new Geheimhouding(vorm, DAG, Optional.of(laatste));
        Medewerker medewerker = HULP.withGeheimhoudingen(geheimhouding);

        magNiet(
                REGELS.beoordeel(Option.some(medewerker), ONDERSTEUNING, PLAN, DAG.minusDays(1)),
                Dossiervoorschrift.GEHEIMHOUDING,
                "niet-ondertekend");
        assertTrue(REGELS.beoordeel(Option.some(medewerker), ONDERSTEUNING, PLAN, DAG)
                .isRight());
        assertTrue(REGELS.beoordeel(Option.some(medewerker), ONDERSTEUNING, PLAN, laatste)
                .isRight());
        magNiet(
                REGELS.beoordeel(Option.some(medewerker), ONDERSTEUNING, PLAN, laatste.plusDays(1)),
                Dossiervoorschrift.GEHEIMHOUDING,
                "niet-ondertekend");
    }

    @Test
    void eenGeheimhoudingZonderEindeBlijftGelden() {
        assertTrue(VERKLARING.geldtOp(DAG.plusYears(50)));
        assertTrue(new Geheimhouding(Geheimhouding.Vorm.CONTRACT, DAG, Optional.of(DAG)).geldtOp(DAG));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Geheimhouding(Geheimhouding.Vorm.CONTRACT, DAG, Optional.of(DAG.minusDays(1))));
    }

    @Test
    void eenNieuweGeheimhoudingNaEenVerlopenTelt() {
        Geheimhouding verlopen =
                new Geheimhouding(Geheimhouding.Vorm.VERKLARING, DAG.minusYears(1), Optional.of(DAG.minusDays(1)));

        assertTrue(beoordeel(HULP.withGeheimhoudingen(verlopen, VERKLARING), ONDERSTEUNING)
                .isRight());
    }

    @Test
    void elkDoelStaatEenKeerInHetRegister() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Verwerkingsregister(List.of(ALLEEN_PLANNEN, ALLEEN_PLANNEN.withRollen(PRIVACYMEDEWERKER))));
        assertThrows(IllegalArgumentException.class, () -> ALLEEN_PLANNEN.withRollen());
        assertEquals(
                List.of(Stuksoort.AANMELDING, Stuksoort.PGB),
                ALLEEN_PLANNEN
                        .withGegevens(Stuksoort.PGB, Stuksoort.AANMELDING, Stuksoort.PGB)
                        .gegevens());
    }

    @Test
    void eenRegisterNoemtZijnBronnenEnElkeSoort() {
        STANDAARD.activiteiten().forEach(activiteit -> {
            assertEquals(List.of(Stuksoort.values()), activiteit.gegevens());
            assertEquals(Bron.ua(activiteit.doel().equals(BEZWAAR_EN_BEROEP) ? "7.5" : "7.1"), activiteit.grondslag());
        });
    }

    @Test
    void wieHetVraagtWordtNietGeprint() {
        Toegangsvraag vraag = Toegangsvraag.van(new UUID(1, 1), WIE, ONDERSTEUNING);

        assertEquals("toegangsvraag voor ONDERSTEUNING", vraag.toString());
        assertEquals(WIE, vraag.verantwoordelijke());
        assertEquals("HULPVERLENER", HULPVERLENER.toString());
        assertFalse(HULP.toString().contains("jansen"));
    }

    @Property
    void zonderRolKomtNiemandErin(
            @ForAll("medewerkers") Medewerker medewerker,
            @ForAll("doelen") Verwerkingsdoel doel,
            @ForAll("soorten") List<Stuksoort> soorten) {
        assertTrue(REGELS.beoordeel(Option.some(medewerker.withRollen()), doel, soorten, DAG)
                .isLeft());
    }

    @Property
    void eenLeegRegisterLaatNiemandBinnen(
            @ForAll("medewerkers") Medewerker medewerker,
            @ForAll("doelen") Verwerkingsdoel doel,
            @ForAll("soorten") List<Stuksoort> soorten) {
        assertTrue(new Toegangsregels(new Verwerkingsregister(List.of()))
                .beoordeel(Option.some(medewerker), doel, soorten, DAG)
                .isLeft());
    }

    @Property
    void wieErinKomtHeeftEenRolEenDoelEnEenGeheimhoudingDieGeldt(
            @ForAll("medewerkers") Medewerker medewerker,
            @ForAll("doelen") Verwerkingsdoel doel,
            @ForAll("soorten") List<Stuksoort> soorten) {
        boolean geheim = medewerker.geheimhoudingen().stream()
                .anyMatch(een -> een.ondertekendOp().compareTo(DAG) <= 0
                        && een.totEnMet().stream().allMatch(laatste -> laatste.compareTo(DAG) >= 0));
        boolean rol = STANDAARD.activiteiten().stream()
                .anyMatch(activiteit -> activiteit.doel().equals(doel)
                        && medewerker.rollen().stream().anyMatch(activiteit.rollen()::contains));

        assertEquals(
                geheim && rol,
                REGELS.beoordeel(Option.some(medewerker), doel, soorten, DAG).isRight());
    }
}
