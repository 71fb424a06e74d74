package nl.gewoonindewijk.ondersteuning.meldcode;

import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.plichten;
import static nl.gewoonindewijk.ondersteuning.Voorbeeldzaak.reden;
import static nl.gewoonindewijk.ondersteuning.meldcode.Meldcodestap.BESLISSEN;
import static nl.gewoonindewijk.ondersteuning.meldcode.Meldcodestap.GESPREK;
import static nl.gewoonindewijk.ondersteuning.meldcode.Meldcodestap.OVERLEG;
import static nl.gewoonindewijk.ondersteuning.meldcode.Meldcodestap.SIGNALEN_IN_KAART;
import static nl.gewoonindewijk.ondersteuning.meldcode.Meldcodestap.WEGEN;
import static nl.gewoonindewijk.ondersteuning.meldcode.Voorbeeldmeldcode.BEGIN;
import static nl.gewoonindewijk.ondersteuning.meldcode.Voorbeeldmeldcode.MELDEN;
import static nl.gewoonindewijk.ondersteuning.meldcode.Voorbeeldmeldcode.START;
import static nl.gewoonindewijk.ondersteuning.meldcode.Voorbeeldmeldcode.na;
import static nl.gewoonindewijk.ondersteuning.meldcode.Voorbeeldmeldcode.op;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.ondersteuning.Verloop;
import nl.gewoonindewijk.ondersteuning.Voorbeeldzaak;
import nl.gewoonindewijk.ondersteuning.Zaaksoort;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.testkit.WillekeurigeDatums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The meldcode huiselijk geweld en kindermishandeling: five steps in order, the decision recorded. Bron: UA 2.2, 7.2. */
@Toetst("UA-2.2-MELDCODE")
class MeldcodeTest {

    private static final LocalDate DAG_ERVOOR = BEGIN.minusDays(1);

    private sealed interface Zet extends Verloop.Opdracht<Meldcode> permits Stap, Besluit {}

    private record Stap(Meldcodestap stap, LocalDate dag) implements Zet {
        @Override
        public Either<Afwijzing, Meldcode> aan(Meldcode meldcode) {
            return Either.narrow(meldcode.zet(stap, op(dag)));
        }
    }

    private record Besluit(LocalDate dag) implements Zet {
        @Override
        public Either<Afwijzing, Meldcode> aan(Meldcode meldcode) {
            return Either.narrow(meldcode.beslis(MELDEN, op(dag)));
        }
    }

    /** Mostly the next step, so that the end is reached, with any other step and day between. */
    @Provide
    Arbitrary<List<Zet>> zetten() {
        Arbitrary<LocalDate> dagen = WillekeurigeDatums.tussen(DAG_ERVOOR, BEGIN.plusDays(4));
        Arbitrary<Zet> stappen =
                Combinators.combine(Arbitraries.of(Meldcodestap.class), dagen).as(Stap::new);
        Arbitrary<List<Zet>> los = Arbitraries.oneOf(stappen, dagen.map(Besluit::new))
                .list()
                .ofMaxSize(3)
                .withoutEdgeCases();
        return Combinators.combine(los, los, los, los, los, los).as((een, twee, drie, vier, vijf, zes) -> Vector.of(
                        een,
                        List.<Zet>of(new Stap(SIGNALEN_IN_KAART, BEGIN)),
                        twee,
                        List.<Zet>of(new Stap(OVERLEG, BEGIN.plusDays(1))),
                        drie,
                        List.<Zet>of(new Stap(GESPREK, BEGIN.plusDays(2))),
                        vier,
                        List.<Zet>of(new Stap(WEGEN, BEGIN.plusDays(3))),
                        vijf,
                        List.<Zet>of(new Besluit(BEGIN.plusDays(4))),
                        zes)
                .flatMap(zetten -> zetten)
                .asJava());
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void elkeReeksVanStappenIsEenBeginVanDeVijf(@ForAll("zetten") List<Zet> zetten) {
        Vector<Meldcode> toestanden = Verloop.toestanden(Meldcode.begin(START), zetten);

        toestanden.zipWithIndex().forEach(gezet -> {
            Meldcode meldcode = gezet._1();
            assertEquals(gezet._2(), meldcode.stappen().size());
            assertEquals(
                    meldcode.stappen().size() == Meldcodestap.values().length,
                    meldcode.status() == Meldcode.Status.BESLOTEN);
            if (meldcode instanceof Meldcode.Lopend lopend) {
                assertEquals(List.of(Meldcodestap.values()).get(gezet._2()), lopend.volgende());
            }
        });
        Statistics.label("stand").collect(toestanden.last().status()).coverage(gezien -> Vector.of(
                        Meldcode.Status.values())
                .forEach(status -> gezien.check(status).count(aantal -> aantal > 0)));
    }

    @Property
    void eenLatereStapStaatAchterDeEerdere(@ForAll("zetten") List<Zet> zetten) {
        Vector<Meldcode> toestanden = Verloop.toestanden(Meldcode.begin(START), zetten);

        toestanden
                .zip(toestanden.drop(1))
                .forEach(paar -> assertEquals(
                        paar._1().stappen(),
                        paar._2().stappen().subList(0, paar._1().stappen().size())));
    }

    @Test
    void deMeldcodeHeeftVijfStappenInVasteVolgorde() {
        assertEquals(List.of(SIGNALEN_IN_KAART, OVERLEG, GESPREK, WEGEN, BESLISSEN), List.of(Meldcodestap.values()));
    }

    @Test
    void wieElkeStapZetEindigtMetEenBesluit() {
        Meldcode.Besloten besloten = Meldcode.begin(START)
                .zet(SIGNALEN_IN_KAART, op(BEGIN))
                .flatMap(meldcode -> meldcode.zet(OVERLEG, op(BEGIN)))
                .flatMap(meldcode -> meldcode.zet(GESPREK, op(BEGIN.plusDays(2))))
                .flatMap(meldcode -> meldcode.zet(WEGEN, op(BEGIN.plusDays(3))))
                .flatMap(meldcode -> meldcode.beslis(MELDEN, op(BEGIN.plusDays(3))))
                .get();

        assertEquals(Meldcode.Status.BESLOTEN, besloten.status());
        assertEquals(MELDEN, besloten.besluit());
        assertEquals(
                List.of(BEGIN, BEGIN, BEGIN.plusDays(2), BEGIN.plusDays(3), BEGIN.plusDays(3)),
                besloten.stappen().stream().map(Gezet::op).toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = Meldcodestap.class,
            names = {"OVERLEG", "GESPREK", "WEGEN"})
    void wieEenStapOverslaatHoortWelkeStapEerstKomt(Meldcodestap stap) {
        assertEquals(
                Either.left(Afwijzing.van(
                        "UA-2.2-MELDCODE",
                        Bron.ua("2.2"),
                        "volgorde",
                        Gegeven.van("volgende", "signalen in kaart brengen"))),
                Meldcode.begin(START).zet(stap, op(BEGIN)));
    }

    @Test
    void eenStapWordtNietTweeKeerGezet() {
        assertEquals("UA-2.2-MELDCODE volgorde", reden(na(1).zet(SIGNALEN_IN_KAART, op(BEGIN))));
    }

    @Test
    void pasNaVierStappenWordtErBesloten() {
        for (int stappen = 0; stappen < 4; stappen++) {
            assertEquals("UA-2.2-MELDCODE volgorde", reden(na(stappen).beslis(MELDEN, op(BEGIN))));
        }
        assertTrue(na(4).beslis(MELDEN, op(BEGIN)).isRight());
    }

    @Test
    void deLaatsteStapZonderBesluitKanNiet() {
        assertEquals("UA-2.2-MELDCODE zonder-besluit", reden(na(4).zet(BESLISSEN, op(BEGIN))));
    }

    @Test
    void eenStapKomtNietVoorHetBeginOfDeVorige() {
        assertEquals("UA-2.2-MELDCODE te-vroeg", reden(Meldcode.begin(START).zet(SIGNALEN_IN_KAART, op(DAG_ERVOOR))));
        assertEquals("UA-2.2-MELDCODE te-vroeg", reden(na(1).zet(OVERLEG, op(DAG_ERVOOR))));
        assertEquals("UA-2.2-MELDCODE te-vroeg", reden(na(4).beslis(MELDEN, op(DAG_ERVOOR))));
        assertEquals(2, na(1).zet(OVERLEG, op(BEGIN)).get().stappen().size());
    }

    @Test
    void naHetBesluitVerandertErNietsMeer() {
        Meldcode.Besloten besloten = na(4).beslis(MELDEN, op(BEGIN)).get();

        assertEquals("UA-2.2-MELDCODE al-besloten", reden(besloten.zet(OVERLEG, op(BEGIN))));
        assertEquals("UA-2.2-MELDCODE al-besloten", reden(besloten.beslis(MELDEN, op(BEGIN))));
    }

    @Test
    void meldenEnHulpBiedenStaanLosVanElkaar() {
        for (boolean melden : List.of(true, false)) {
            for (boolean hulp : List.of(true, false)) {
                Meldcodebesluit besluit = new Meldcodebesluit(melden, hulp, MELDEN.motivering());

                assertEquals(besluit, na(4).beslis(besluit, op(BEGIN)).get().besluit());
            }
        }
    }

    @Test
    void geenStapHeeftEenTermijn() {
        assertEquals(List.of(), plichten(na(2)));
        assertEquals(List.of(), plichten(na(4).beslis(MELDEN, op(BEGIN)).get()));
    }

    @Test
    void deMeldcodeHeeftAllesVanHaarBegin() {
        assertEquals(new Zaakverwijzing(Zaaksoort.MELDCODE, Voorbeeldzaak.nummer(40)), na(0).verwijzing());
        assertEquals(Haarlem.OPDRACHT, na(0).opdracht());
        assertEquals(Optional.of(Voorbeeldzaak.LID), na(0).lid());
        assertEquals(BEGIN, na(0).begonnenOp());
        assertEquals(Meldcode.Status.LOPEND, na(0).status());
    }

    @Test
    void stappenStaanOpVolgordeVanDag() {
        String melding = "De stappen van de meldcode staan op volgorde van dag.";

        weigert(melding, () -> new Meldcode.Lopend(START, List.of(op(DAG_ERVOOR))));
        weigert(melding, () -> new Meldcode.Lopend(START, List.of(op(BEGIN.plusDays(1)), op(BEGIN))));
        weigert(melding, () -> new Meldcode.Besloten(START, Collections.nCopies(5, op(DAG_ERVOOR)), MELDEN));
    }

    @Test
    void lopendIsVoorDeLaatsteStapEnBeslotenErna() {
        weigert(
                "Wie de laatste stap zet, beslist.",
                () -> new Meldcode.Lopend(START, Collections.nCopies(5, op(BEGIN))));
        weigert(
                "Wie beslist, heeft elke stap gezet.",
                () -> new Meldcode.Besloten(START, Collections.nCopies(4, op(BEGIN)), MELDEN));
        weigert(
                "Wie beslist, heeft elke stap gezet.",
                () -> new Meldcode.Besloten(START, Collections.nCopies(6, op(BEGIN)), MELDEN));
    }

    @Test
    void deMotiveringWordtNietGeprint() {
        assertEquals(-1, na(4).beslis(MELDEN, op(BEGIN)).get().toString().indexOf("gevaar"));
    }

    private static void weigert(String melding, Executable actie) {
        assertEquals(
                melding, assertThrows(IllegalArgumentException.class, actie).getMessage());
    }
}
