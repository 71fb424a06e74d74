package nl.gewoonindewijk.dossier.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import io.vavr.control.Try;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.gewoonindewijk.Logboek;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.logboek.Logketen;
import nl.gewoonindewijk.dossier.logboek.Logregel;
import nl.gewoonindewijk.dossier.logboek.Verwerking;
import nl.gewoonindewijk.dossier.port.Verwerkingslogboek;
import nl.gewoonindewijk.regels.Afwijzing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every use of dossiers stands in the log, however it ends, and the log cannot be got round. */
@Toetst("UA-7.1-BEVEILIGING")
class LogboekTest {

    /** Parts of every name, number and text in the examples that leads to a person. */
    private static final List<String> PERSOONLIJK = List.of(
            Gegevens.BSN.waarde(),
            "1980-03-14",
            Gegevens.HULPVERLENER.id().waarde(),
            Gegevens.ARCHIVARIS.id().waarde(),
            Gegevens.PRIVACY.id().waarde(),
            Gegevens.dossier(1).waarde().toString(),
            Gegevens.document(1).nummer().toString(),
            Gegevens.toestemming(1).waarde().toString(),
            "huisarts",
            "gevaar",
            "van alles");

    private final Dossierpraktijk praktijk = Gebruik.situatie();

    static Stream<Gebruik> alle() {
        return Gebruik.alle();
    }

    @ParameterizedTest
    @MethodSource("alle")
    void vanElkGebruikStaatEenRegelInHetLogboek(Gebruik gebruik) {
        int regels = praktijk.log().size();

        Either<Afwijzing, ?> uitkomst = gebruik.op(praktijk);

        assertTrue(uitkomst.isRight(), uitkomst::toString);
        List<Verwerking> nieuw = praktijk.logNa(regels);
        // A list is carried out in steps: one that destroys, and one that finds nothing left.
        assertEquals(gebruik.naam().equals("uitvoeren") ? 2 : 1, nieuw.size());
        for (Verwerking regel : nieuw) {
            assertEquals(gebruik.actie(), regel.actie());
            assertEquals(Verwerking.Status.GESLAAGD, regel.status());
            assertEquals(gebruik.soorten(), regel.gegevens());
        }
        gebruik.dossier()
                .ifPresent(id -> assertEquals(
                        Optional.of(praktijk.kenmerk(id)), nieuw.get(0).betrokkene()));
    }

    @Test
    void watVernietigdWordtStaatPerDossierInHetLogboek() {
        DossierId vervolg = Gegevens.dossier(2);
        int regels = praktijk.log().size();

        praktijk.vernietig(Gegevens.lijst(3));

        assertEquals(
                List.of(Optional.of(praktijk.kenmerk(vervolg)), Optional.empty()),
                praktijk.logNa(regels).stream().map(Verwerking::betrokkene).toList());
    }

    @ParameterizedTest
    @MethodSource("alle")
    void watMisluktStaatInHetLogboekEnLaatAllesZoalsHetWas(Gebruik gebruik) {
        List<String> geraakt = new ArrayList<>();
        for (Storing storing : Storing.ALLE) {
            Dossierpraktijk nieuw = Gebruik.situatie();
            Momentopname voor = nieuw.momentopname();
            int regels = nieuw.log().size();
            Dossierpraktijk kapot =
                    nieuw.op(plek -> plek.withOpslag(storing.in().apply(plek.opslag())));

            Try<Either<Afwijzing, ?>> uitkomst = Try.of(() -> gebruik.op(kapot));

            // What was destroyed before the list could be closed stays destroyed: it goes on from there.
            if (uitkomst.isFailure()
                    && !(gebruik.naam().equals("uitvoeren") && storing.poort().equals("lijsten"))) {
                geraakt.add(storing.poort());
                assertInstanceOf(IllegalStateException.class, uitkomst.getCause());
                assertEquals(voor.dossiers(), nieuw.momentopname().dossiers(), storing.poort());
                assertEquals(voor.toestemmingen(), nieuw.momentopname().toestemmingen());
                assertEquals(voor.verstrekkingen(), nieuw.momentopname().verstrekkingen());
                assertEquals(voor.agenda(), nieuw.momentopname().agenda());
                assertEquals(voor.lijsten(), nieuw.momentopname().lijsten());
                assertEquals(voor.open(), nieuw.momentopname().open());
                eisMislukt(gebruik, nieuw.logNa(regels));
                assertTrue(gebruik.op(nieuw).isRight());
            }
        }
        assertFalse(geraakt.isEmpty() && !gebruik.naam().equals("logboek controleren"), gebruik.naam());
    }

    /** Opening looks before it begins: that is not use of anyone's data yet. */
    private static void eisMislukt(Gebruik gebruik, List<Verwerking> regels) {
        if (regels.isEmpty() && gebruik.naam().endsWith("openen")) {
            return;
        }
        assertEquals(1, regels.size());
        // A dry run stands in the log before anything is read.
        assertEquals(
                gebruik.naam().contains("proef") ? Verwerking.Status.GESLAAGD : Verwerking.Status.MISLUKT,
                regels.get(0).status());
        assertEquals(Optional.empty(), regels.get(0).weigering());
        assertEquals(gebruik.actie(), regels.get(0).actie());
    }

    @Test
    void wieHalverwegeFaaltStaatMetDeBetrokkeneInHetLogboekEnKrijgtDeFout() {
        IllegalStateException fout = new IllegalStateException("kapot");

        assertSame(fout, assertThrows(IllegalStateException.class, () -> new LeesDossier(praktijk.werkplek())
                .lees(praktijk.hulp(), Gegevens.dossier(1), Gegevens.document(1), () -> {
                    throw fout;
                })));
        assertEquals(Verwerking.Status.MISLUKT, praktijk.laatste().status());
        assertEquals(
                Optional.of(praktijk.kenmerk(Gegevens.dossier(1))),
                praktijk.laatste().betrokkene());
    }

    /** Without a line in the log nobody reads or changes anything. */
    @ParameterizedTest
    @MethodSource("alle")
    void alsHetLogboekNietWerktGebeurtErNiets(Gebruik gebruik) {
        Momentopname voor = praktijk.momentopname();
        int regels = praktijk.log().size();
        Dossierpraktijk kapot = praktijk.op(plek -> plek.withOpslag(plek.opslag()
                .withLogboek(
                        Storing.kapot(Verwerkingslogboek.class, plek.opslag().logboek(), Set.of("noteer")))));

        assertThrows(IllegalStateException.class, () -> gebruik.op(kapot));

        Momentopname na = praktijk.momentopname();
        assertEquals(voor.dossiers(), na.dossiers());
        assertEquals(voor.toestemmingen(), na.toestemmingen());
        assertEquals(voor.verstrekkingen(), na.verstrekkingen());
        assertEquals(voor.agenda(), na.agenda());
        assertEquals(voor.lijsten(), na.lijsten());
        assertEquals(voor.open(), na.open());
        assertTrue(praktijk.logNa(regels).stream().noneMatch(regel -> regel.status() == Verwerking.Status.GESLAAGD));
    }

    /** The refusal undoes what was stored before it; its own line stays. */
    @Test
    void deRegelVanEenWeigeringBlijftOokAlIsHetWerkTeruggedraaid() {
        Dossierpraktijk niets = Dossierpraktijk.leeg();

        niets.eisGeweigerd("UA-7.1-BEWAREN.niets-te-vernietigen", plek -> new StelVernietigingVoor(plek.werkplek())
                .stelVoor(plek.archief(), Gegevens.lijst(1), Gegevens.VANDAAG));

        assertTrue(niets.opslag().vernietigingslijsten().vind(Gegevens.lijst(1)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("alle")
    void hetLogboekBlijftHeelEnNoemtNiemand(Gebruik gebruik) {
        List<String> technisch = Logboek.van(() -> {
            gebruik.op(praktijk);
            gebruik.doe().met(praktijk.werkplek(), praktijk.vreemd());
        });

        assertFalse(technisch.isEmpty());
        technisch.forEach(regel -> PERSOONLIJK.forEach(tekst -> assertFalse(regel.contains(tekst), regel)));
        assertInstanceOf(
                Logketen.Heel.class,
                new Logketen(praktijk.werkplek().sleutels()::vind).controleer(praktijk.log().stream(), List.of()));
        praktijk.log().stream()
                .map(Logregel::toString)
                .forEach(regel -> PERSOONLIJK.forEach(tekst -> assertFalse(regel.contains(tekst), regel)));
    }

    @Test
    void wieVoorEenAnderHandeltStaatErMetDieAnder() {
        Dossierpraktijk.gelukt(new LeesDossier(praktijk.werkplek())
                .lees(praktijk.hulp().withVerantwoordelijke(Gegevens.PRIVACY.id()), Gegevens.dossier(1)));

        assertEquals(Gegevens.HULPVERLENER.id(), praktijk.laatste().gebruiker());
        assertEquals(Gegevens.PRIVACY.id(), praktijk.laatste().verantwoordelijke());
    }

    @Test
    void eenKlokDieTerugspringtMaaktGeenOnmogelijkeRegel() {
        Dossierpraktijk.gelukt(new LeesDossier(praktijk.werkplek())
                .lees(praktijk.hulp(), Gegevens.dossier(1), Gegevens.document(1), () -> {
                    praktijk.klok().tik(-5_000);
                    return "gelezen";
                }));

        assertEquals(praktijk.laatste().begin(), praktijk.laatste().einde());
    }
}
