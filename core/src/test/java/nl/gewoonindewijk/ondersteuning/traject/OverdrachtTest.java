package nl.gewoonindewijk.ondersteuning.traject;

import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.KADER;
import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.plichten;
import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.reden;
import static nl.gewoonindewijk.ondersteuning.traject.Voorbeeldtraject.BEGIN;
import static nl.gewoonindewijk.ondersteuning.traject.Voorbeeldtraject.beeindiging;
import static nl.gewoonindewijk.ondersteuning.traject.Voorbeeldtraject.lopend;
import static nl.gewoonindewijk.ondersteuning.traject.Voorbeeldtraject.overdracht;
import static nl.gewoonindewijk.ondersteuning.traject.Voorbeeldtraject.start;
import static nl.gewoonindewijk.ondersteuning.traject.Voorbeeldtraject.van;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Geboortedatum;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.gedeeld.Werkdagenkalender;
import nl.gewoonindewijk.ondersteuning.Overdrachtsreden;
import nl.gewoonindewijk.ondersteuning.Partij;
import nl.gewoonindewijk.ondersteuning.VerplichtingBuilder;
import nl.gewoonindewijk.ondersteuning.Voorbeeldzaak;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.werklijst.Termijnoordeel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A warm handover to other care, at 18 and on moving to another gemeente, in time. Bron: UA 4.5. */
@Toetst("UA-4.5-OVERDRACHT")
class OverdrachtTest {

    private static final LocalDate GEPLAND = LocalDate.of(2023, 5, 1);
    private static final LocalDate UITERLIJK = LocalDate.of(2023, 6, 1);
    private static final LocalDate JARIG = LocalDate.of(2024, 2, 10);
    private static final LocalDate GEBOREN = JARIG.minusYears(18);

    private static Traject.Lopend gepland(Overdrachtsreden reden) {
        return lopend().planOverdracht(overdracht(reden, GEPLAND, UITERLIJK)).get();
    }

    private static Traject.Lopend overgedragen(Overdrachtsreden reden) {
        return gepland(reden).voltooiOverdracht(reden, UITERLIJK).get();
    }

    @Test
    void vijfRedenenVragenEenOverdracht() {
        assertEquals(
                Set.of(
                        Overdrachtsreden.ZORGVERZEKERINGSWET,
                        Overdrachtsreden.WET_LANGDURIGE_ZORG,
                        Overdrachtsreden.JEUGDWET,
                        Overdrachtsreden.ACHTTIEN_JAAR,
                        Overdrachtsreden.VERHUIZING),
                Set.of(Overdrachtsreden.values()));
    }

    @ParameterizedTest
    @EnumSource(Overdrachtsreden.class)
    void elkeOverdrachtWordtGeplandEnOpTijdGedaan(Overdrachtsreden reden) {
        assertEquals(List.of("UA-4.5-OVERDRACHT 2023-05-01 t/m 2023-06-01"), plichten(gepland(reden)));
        assertEquals(
                List.of("UA-4.5-OVERDRACHT 2023-05-01 t/m 2023-06-01 gedaan 2023-06-01"),
                plichten(overgedragen(reden)));
    }

    @ParameterizedTest
    @EnumSource(Overdrachtsreden.class)
    void wieNaarEenAnderGaatIsWarmOvergedragen(Overdrachtsreden reden) {
        Beeindiging beeindiging = beeindiging(UITERLIJK, reden);

        assertEquals("UA-4.5-OVERDRACHT niet-overgedragen", reden(lopend().beeindig(beeindiging)));
        assertEquals("UA-4.5-OVERDRACHT nog-open", reden(gepland(reden).beeindig(beeindiging)));
        assertEquals(
                Either.right(beeindiging),
                overgedragen(reden).beeindig(beeindiging).map(Traject.Beeindigd::beeindiging));
    }

    @Test
    void eenOverdrachtOmEenAndereRedenTeltNiet() {
        assertEquals(
                "UA-4.5-OVERDRACHT niet-overgedragen",
                reden(overgedragen(Overdrachtsreden.JEUGDWET)
                        .beeindig(beeindiging(UITERLIJK, Overdrachtsreden.VERHUIZING))));
    }

    @Test
    void zonderVervolgHoeftErNietsOvergedragenTeWorden() {
        Traject.Beeindigd beeindigd = lopend().beeindig(beeindiging(BEGIN)).get();

        assertEquals(Traject.Status.BEEINDIGD, beeindigd.status());
        assertEquals(List.of(), plichten(beeindigd));
    }

    @Test
    void ookZonderVervolgMagErNietsOpenStaan() {
        assertEquals(
                "UA-4.5-OVERDRACHT nog-open",
                reden(gepland(Overdrachtsreden.JEUGDWET).beeindig(beeindiging(UITERLIJK))));
    }

    @Test
    void eenOverdrachtIsEenTaakVanHetSamenwerkingsverband() {
        assertEquals(
                List.of(new VerplichtingBuilder()
                        .regel(Voorschrift.OVERDRACHT.code())
                        .bron(Bron.ua("4.5"))
                        .zaak(lopend().verwijzing())
                        .wijk(Voorbeeldzaak.SPAARNDAM)
                        .partij(Partij.SAMENWERKINGSVERBAND)
                        .regime(Termijn.Regime.CONTRACTUEEL)
                        .vanaf(GEPLAND)
                        .uiterlijk(UITERLIJK)
                        .build()),
                gepland(Overdrachtsreden.VERHUIZING).verplichtingen(KADER).get());
    }

    @Test
    void opDeLaatsteDagIsHetOpTijdEnEenDagLaterTeLaat() {
        assertEquals("gedaan-op-tijd", oordeel(UITERLIJK));
        assertEquals("gedaan-te-laat", oordeel(UITERLIJK.plusDays(1)));
    }

    private static String oordeel(LocalDate op) {
        Traject traject = gepland(Overdrachtsreden.JEUGDWET)
                .voltooiOverdracht(Overdrachtsreden.JEUGDWET, op)
                .get();
        return Termijnoordeel.over(traject.verplichtingen(KADER).get().get(0), op, Werkdagenkalender.TERMIJNENWET)
                .oordeel()
                .reden();
    }

    @Test
    void eenOverdrachtWordtNietVoorHetBeginGepland() {
        Overdracht teVroeg = overdracht(Overdrachtsreden.JEUGDWET, BEGIN.minusDays(1), UITERLIJK);

        assertEquals("UA-4.5-OVERDRACHT te-vroeg", reden(lopend().planOverdracht(teVroeg)));
        assertEquals(
                List.of(teVroeg.withGeplandOp(BEGIN)),
                lopend().planOverdracht(teVroeg.withGeplandOp(BEGIN)).get().overdrachten());
    }

    @Test
    void eenRedenStaatTenHoogsteEenKeerOpen() {
        Overdracht nogEens = overdracht(Overdrachtsreden.JEUGDWET, GEPLAND, UITERLIJK.plusDays(9));

        assertEquals(
                "UA-4.5-OVERDRACHT al-gepland",
                reden(gepland(Overdrachtsreden.JEUGDWET).planOverdracht(nogEens)));
        assertEquals(
                2,
                overgedragen(Overdrachtsreden.JEUGDWET)
                        .planOverdracht(nogEens)
                        .get()
                        .overdrachten()
                        .size());
        assertEquals(
                2,
                gepland(Overdrachtsreden.VERHUIZING)
                        .planOverdracht(nogEens)
                        .get()
                        .overdrachten()
                        .size());
    }

    @Test
    void watNietGeplandIsWordtNietVoltooid() {
        assertEquals(
                "UA-4.5-OVERDRACHT niet-gepland",
                reden(lopend().voltooiOverdracht(Overdrachtsreden.JEUGDWET, UITERLIJK)));
        assertEquals(
                "UA-4.5-OVERDRACHT niet-gepland",
                reden(overgedragen(Overdrachtsreden.JEUGDWET).voltooiOverdracht(Overdrachtsreden.JEUGDWET, UITERLIJK)));
    }

    @Test
    void eenOverdrachtIsNietKlaarVoordatZeGeplandIs() {
        assertEquals(
                "UA-4.5-OVERDRACHT te-vroeg",
                reden(gepland(Overdrachtsreden.JEUGDWET)
                        .voltooiOverdracht(Overdrachtsreden.JEUGDWET, GEPLAND.minusDays(1))));
        assertEquals(
                List.of("UA-4.5-OVERDRACHT 2023-05-01 t/m 2023-06-01 gedaan 2023-05-01"),
                plichten(gepland(Overdrachtsreden.JEUGDWET)
                        .voltooiOverdracht(Overdrachtsreden.JEUGDWET, GEPLAND)
                        .get()));
    }

    @Test
    void eenTrajectEindigtNietVoorZijnLaatsteOverdrachtOfRegie() {
        Traject.Lopend andereRegie = lopend().legRegieBij(Set.of(), UITERLIJK).get();

        for (Traject.Lopend traject : List.of(overgedragen(Overdrachtsreden.JEUGDWET), andereRegie)) {
            assertEquals("UA-4.5-OVERDRACHT te-vroeg", reden(traject.beeindig(beeindiging(UITERLIJK.minusDays(1)))));
            assertEquals(
                    Either.right(Traject.Status.BEEINDIGD),
                    traject.beeindig(beeindiging(UITERLIJK)).map(Traject::status));
        }
        assertEquals("UA-4.5-OVERDRACHT te-vroeg", reden(lopend().beeindig(beeindiging(BEGIN.minusDays(1)))));
    }

    @Test
    void naHetEindeVerandertErNietsMeer() {
        Traject.Beeindigd beeindigd = lopend().beeindig(beeindiging(BEGIN)).get();
        Overdracht overdracht = overdracht(Overdrachtsreden.JEUGDWET, GEPLAND, UITERLIJK);

        assertEquals("UA-4.5-OVERDRACHT al-beeindigd", reden(beeindigd.planOverdracht(overdracht)));
        assertEquals(
                "UA-4.5-OVERDRACHT al-beeindigd",
                reden(beeindigd.voltooiOverdracht(Overdrachtsreden.JEUGDWET, GEPLAND)));
        assertEquals("UA-4.5-OVERDRACHT al-beeindigd", reden(beeindigd.trekOverdrachtIn(Overdrachtsreden.JEUGDWET)));
        assertEquals("UA-4.5-OVERDRACHT al-beeindigd", reden(beeindigd.beeindig(beeindiging(GEPLAND))));
    }

    /** {@code ~} Who was born on 29 February becomes 18 on 1 March, since no year of 18 has that day. */
    @ParameterizedTest
    @CsvSource({
        "2006-02-10, 2024-02-10",
        "2006-03-01, 2024-03-01",
        "2006-02-28, 2024-02-28",
        "2008-02-29, 2026-03-01",
        "2008-02-28, 2026-02-28"
    })
    void wie18WordtIsDanOvergedragen(LocalDate geboren, String jarig) {
        assertEquals(List.of("UA-4.5-OVERDRACHT 2023-03-15 t/m " + jarig), plichten(van(geboren)));
    }

    @Test
    void wieBijHetBeginAl18IsOfEenDagLaterWordt() {
        assertEquals(List.of(), plichten(van(BEGIN.minusYears(18))));
        assertEquals(List.of(), plichten(van(BEGIN.minusYears(40))));
        assertEquals(
                List.of("UA-4.5-OVERDRACHT 2023-03-15 t/m 2023-03-16"),
                plichten(van(BEGIN.minusYears(18).plusDays(1))));
        assertEquals(List.of(), plichten(lopend()));
    }

    private static Traject.Lopend achttien(LocalDate uiterlijk) {
        return van(GEBOREN)
                .planOverdracht(overdracht(Overdrachtsreden.ACHTTIEN_JAAR, GEPLAND, uiterlijk))
                .get();
    }

    /** Counted from the first day of the traject: when it was planned tells nothing about when it was due. */
    @ParameterizedTest
    @CsvSource({
        "2023-06-01, 2023-06-01",
        "2024-02-09, 2024-02-09",
        "2024-02-10, 2024-02-10",
        "2024-02-11, 2024-02-10",
        "2024-06-01, 2024-02-10"
    })
    void deOverdrachtBij18IsOpDeGeplandeDagOfEerderOpDeVerjaardag(LocalDate gepland, String uiterlijk) {
        assertEquals(List.of("UA-4.5-OVERDRACHT 2023-03-15 t/m " + uiterlijk), plichten(achttien(gepland)));
    }

    @Test
    void deOverdrachtBij18MagLaatZijnMaarIsDanTeLaat() {
        Traject.Lopend traject = van(GEBOREN)
                .planOverdracht(overdracht(Overdrachtsreden.ACHTTIEN_JAAR, JARIG.plusDays(5), JARIG.plusDays(9)))
                .get();
        Traject.Lopend klaar = traject.voltooiOverdracht(Overdrachtsreden.ACHTTIEN_JAAR, JARIG.plusDays(9))
                .get();

        assertEquals(List.of("UA-4.5-OVERDRACHT 2023-03-15 t/m 2024-02-10"), plichten(traject));
        assertEquals(List.of("UA-4.5-OVERDRACHT 2023-03-15 t/m 2024-02-10 gedaan 2024-02-19"), plichten(klaar));
        assertEquals("gedaan-te-laat", bij18(JARIG.plusDays(1)));
        assertEquals("gedaan-op-tijd", bij18(JARIG));
    }

    private static String bij18(LocalDate op) {
        Traject traject = achttien(JARIG.plusDays(9))
                .voltooiOverdracht(Overdrachtsreden.ACHTTIEN_JAAR, op)
                .get();
        return Termijnoordeel.over(traject.verplichtingen(KADER).get().get(0), op, Werkdagenkalender.TERMIJNENWET)
                .oordeel()
                .reden();
    }

    @Test
    void zonderGeboortedatumTeltDeGeplandeDagOokBij18() {
        assertEquals(
                List.of("UA-4.5-OVERDRACHT 2023-05-01 t/m 2023-06-01"),
                plichten(gepland(Overdrachtsreden.ACHTTIEN_JAAR)));
        assertEquals(
                List.of("UA-4.5-OVERDRACHT 2023-05-01 t/m 2023-06-01"),
                plichten(van(BEGIN.minusYears(18))
                        .planOverdracht(overdracht(Overdrachtsreden.ACHTTIEN_JAAR, GEPLAND, UITERLIJK))
                        .get()));
    }

    @Test
    void eenOverdrachtOmEenAndereRedenLaatDeVerjaardagStaan() {
        Traject.Lopend traject = van(GEBOREN)
                .planOverdracht(overdracht(Overdrachtsreden.JEUGDWET, GEPLAND, UITERLIJK))
                .get();

        assertEquals(
                List.of("UA-4.5-OVERDRACHT 2023-05-01 t/m 2023-06-01", "UA-4.5-OVERDRACHT 2023-03-15 t/m 2024-02-10"),
                plichten(traject));
    }

    @Test
    void eenAndereOverdrachtMagNaDeVerjaardag() {
        assertEquals(
                List.of("UA-4.5-OVERDRACHT 2023-05-01 t/m 2024-02-11", "UA-4.5-OVERDRACHT 2023-03-15 t/m 2024-02-10"),
                plichten(van(GEBOREN)
                        .planOverdracht(overdracht(Overdrachtsreden.VERHUIZING, GEPLAND, JARIG.plusDays(1)))
                        .get()));
    }

    @Test
    void eenTrajectDatEindigtZonderOverdrachtBij18HeeftErGeenPlichtMeerToe() {
        assertEquals(List.of("UA-4.5-OVERDRACHT 2023-03-15 t/m 2024-02-10"), plichten(van(GEBOREN)));
        assertEquals(
                List.of(),
                plichten(van(GEBOREN).beeindig(beeindiging(UITERLIJK)).get()));
    }

    @Test
    void watBij18OvergedragenIsBlijftNaHetEindeStaan() {
        assertEquals(
                List.of("UA-4.5-OVERDRACHT 2023-03-15 t/m 2023-06-01 gedaan 2023-06-01"),
                plichten(achttien(UITERLIJK)
                        .voltooiOverdracht(Overdrachtsreden.ACHTTIEN_JAAR, UITERLIJK)
                        .flatMap(traject -> traject.beeindig(beeindiging(UITERLIJK, Overdrachtsreden.ACHTTIEN_JAAR)))
                        .get()));
    }

    @ParameterizedTest
    @EnumSource(Overdrachtsreden.class)
    void watTochNietNodigIsWordtIngetrokken(Overdrachtsreden reden) {
        Traject.Lopend ingetrokken = gepland(reden).trekOverdrachtIn(reden).get();

        assertEquals(lopend(), ingetrokken);
        assertEquals(List.of(), plichten(ingetrokken));
        assertEquals(
                Either.right(Traject.Status.BEEINDIGD),
                ingetrokken.beeindig(beeindiging(UITERLIJK)).map(Traject::status));
        assertEquals("UA-4.5-OVERDRACHT niet-overgedragen", reden(ingetrokken.beeindig(beeindiging(UITERLIJK, reden))));
    }

    @Test
    void alleenWatOpenStaatWordtIngetrokken() {
        Overdracht nogEens = overdracht(Overdrachtsreden.JEUGDWET, UITERLIJK, UITERLIJK.plusDays(9));
        Traject.Lopend klaar = overgedragen(Overdrachtsreden.JEUGDWET);

        assertEquals("UA-4.5-OVERDRACHT niet-gepland", reden(lopend().trekOverdrachtIn(Overdrachtsreden.JEUGDWET)));
        assertEquals("UA-4.5-OVERDRACHT niet-gepland", reden(klaar.trekOverdrachtIn(Overdrachtsreden.JEUGDWET)));
        assertEquals(
                "UA-4.5-OVERDRACHT niet-gepland",
                reden(gepland(Overdrachtsreden.VERHUIZING).trekOverdrachtIn(Overdrachtsreden.JEUGDWET)));
        assertEquals(
                Either.right(klaar),
                klaar.planOverdracht(nogEens).flatMap(traject -> traject.trekOverdrachtIn(Overdrachtsreden.JEUGDWET)));
    }

    @Test
    void wieDeOverdrachtBij18IntrektHoudtDeVerjaardag() {
        assertEquals(
                List.of("UA-4.5-OVERDRACHT 2023-03-15 t/m 2024-02-10"),
                plichten(achttien(UITERLIJK)
                        .trekOverdrachtIn(Overdrachtsreden.ACHTTIEN_JAAR)
                        .get()));
    }

    @Test
    void geenWeigeringNoemtDeVerjaardag() {
        Either<?, ?> weigering =
                achttien(UITERLIJK).planOverdracht(overdracht(Overdrachtsreden.ACHTTIEN_JAAR, GEPLAND, JARIG));
        String traject = van(GEBOREN).toString();

        assertEquals(-1, weigering.getLeft().toString().indexOf("2024"));
        assertEquals(-1, traject.indexOf(GEBOREN.toString()));
        assertEquals(
                Optional.of(new Geboortedatum(GEBOREN)), van(GEBOREN).start().geboortedatum());
        assertEquals(Optional.empty(), start().geboortedatum());
    }
}
