package nl.gewoonindewijk.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Periode;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.testkit.WillekeurigeDatums;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractTest {

    private static final Contractversie EERSTE = Haarlem.CONTRACT.versies().get(0);

    /** Agreed in the autumn, in force on New Year's Day. */
    private static final Contractversie WIJZIGING = versie(2, LocalDate.of(2025, 1, 1), LocalDate.of(2024, 10, 15));

    /** Agreed in 2026, and yet in force from 2024. */
    private static final Contractversie MET_TERUGWERKENDE_KRACHT =
            versie(3, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 3, 1));

    private static final Contract CONTRACT =
            new Contract(Haarlem.OPDRACHT, List.of(WIJZIGING, EERSTE, MET_TERUGWERKENDE_KRACHT));

    private static Contractversie versie(int nummer, LocalDate geldigVanaf, LocalDate bekendSinds) {
        return EERSTE.withNummer(nummer).withGeldigVanaf(geldigVanaf).withBekendSinds(bekendSinds);
    }

    @Provide
    Arbitrary<LocalDate> dagen() {
        return WillekeurigeDatums.tussen(LocalDate.of(2021, 1, 1), LocalDate.of(2032, 12, 31));
    }

    @Test
    void eenWijzigingGeldtVanafHaarEersteDag() {
        LocalDate peildatum = LocalDate.of(2025, 6, 1);

        assertEquals(Either.right(EERSTE), CONTRACT.versie(LocalDate.of(2024, 12, 31), peildatum));
        assertEquals(Either.right(WIJZIGING), CONTRACT.versie(LocalDate.of(2025, 1, 1), peildatum));
    }

    @Test
    void eenWijzigingDieNogNietBekendWasTeltNietMee() {
        LocalDate inDeToekomst = LocalDate.of(2025, 6, 1);

        assertEquals(Either.right(EERSTE), CONTRACT.versie(inDeToekomst, LocalDate.of(2024, 10, 14)));
        assertEquals(Either.right(WIJZIGING), CONTRACT.versie(inDeToekomst, LocalDate.of(2024, 10, 15)));
    }

    @Test
    void hetOordeelVanVorigJaarIsNaEenWijzigingMetTerugwerkendeKrachtNogTeGeven() {
        LocalDate geldigOp = LocalDate.of(2025, 6, 1);

        assertEquals(Either.right(WIJZIGING), CONTRACT.versie(geldigOp, LocalDate.of(2026, 2, 28)));
        assertEquals(Either.right(MET_TERUGWERKENDE_KRACHT), CONTRACT.versie(geldigOp, LocalDate.of(2026, 3, 1)));
        assertEquals(Either.right(EERSTE), CONTRACT.versie(LocalDate.of(2024, 6, 1), LocalDate.of(2026, 3, 1)));
    }

    @Test
    void opDezelfdeDagWintHetHoogsteNummer() {
        Contractversie correctie = WIJZIGING.withNummer(4);
        Contract contract = new Contract(Haarlem.OPDRACHT, List.of(EERSTE, correctie, WIJZIGING));

        assertEquals(Either.right(correctie), contract.versie(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 1)));
    }

    @Test
    void eenDagBuitenHetContractGeeftEenAfwijzingDieDeDatumsNoemt() {
        LocalDate geldigOp = LocalDate.of(2022, 6, 30);
        LocalDate bekendOp = LocalDate.of(2023, 1, 1);

        assertEquals(
                Either.left(Afwijzing.van(
                        "CONTRACT-VERSIE",
                        new Bron("Contract", "haarlem-gidw"),
                        "geen-versie",
                        Gegeven.van("opdracht", "haarlem-gidw"),
                        Gegeven.van("datum", geldigOp),
                        Gegeven.van("bekend-op", bekendOp),
                        Gegeven.van("geldig-vanaf", LocalDate.of(2022, 7, 1)),
                        Gegeven.van("bekend-sinds", LocalDate.of(2022, 7, 1)),
                        Gegeven.van("laatste-dag", LocalDate.of(2030, 12, 31)))),
                CONTRACT.versie(geldigOp, bekendOp));
    }

    @Test
    void deAfwijzingNoemtDeLaatsteDagVanDeNieuwsteVersie() {
        Contractversie verlengd =
                WIJZIGING.withLooptijd(new Periode(LocalDate.of(2023, 1, 1), LocalDate.of(2033, 1, 1)));
        Contract contract = new Contract(Haarlem.OPDRACHT, List.of(verlengd, EERSTE));

        Afwijzing afwijzing = contract.versie(LocalDate.of(2033, 1, 1), LocalDate.of(2025, 1, 1))
                .getLeft();

        assertTrue(afwijzing.gegevens().contains(Gegeven.van("geldig-vanaf", LocalDate.of(2022, 7, 1))));
        assertTrue(afwijzing.gegevens().contains(Gegeven.van("laatste-dag", LocalDate.of(2032, 12, 31))));
        assertEquals(Either.right(verlengd), contract.versie(LocalDate.of(2032, 12, 31), LocalDate.of(2025, 1, 1)));
    }

    @Test
    void naDeLooptijdGeldtGeenVersieMeer() {
        LocalDate peildatum = LocalDate.of(2031, 6, 1);

        assertEquals(Either.right(EERSTE), Haarlem.CONTRACT.versie(LocalDate.of(2030, 12, 31), peildatum));
        assertTrue(Haarlem.CONTRACT.versie(LocalDate.of(2031, 1, 1), peildatum).isLeft());
    }

    @Test
    void voorDeOndertekeningIsGeenVersieBekend() {
        LocalDate geldigOp = LocalDate.of(2023, 1, 1);

        assertTrue(Haarlem.CONTRACT.versie(geldigOp, LocalDate.of(2022, 6, 30)).isLeft());
        assertEquals(Either.right(EERSTE), Haarlem.CONTRACT.versie(geldigOp, LocalDate.of(2022, 7, 1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2022, 2023, 2029, 2030})
    void kentElkBoekjaarVanHetContract(int jaar) {
        assertEquals(Either.right(EERSTE), Haarlem.CONTRACT.versie(new Boekjaar(jaar), LocalDate.of(2023, 6, 1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1900, 2021, 2031, 2999})
    void kentGeenBoekjaarBuitenHetContract(int jaar) {
        Either<Afwijzing, Contractversie> uitkomst =
                Haarlem.CONTRACT.versie(new Boekjaar(jaar), LocalDate.of(2023, 6, 1));

        assertTrue(uitkomst.getLeft().gegevens().contains(Gegeven.van("datum", LocalDate.of(jaar, 1, 1))));
    }

    @Test
    void hetBoekjaarWaarinHetContractBegonIsVoorDieTijdNietBekend() {
        assertTrue(Haarlem.CONTRACT
                .versie(new Boekjaar(2022), LocalDate.of(2022, 6, 30))
                .isLeft());
    }

    @Test
    void eenVersieDieLaterEenEerderBeginKrijgtTeltPasMeeAlsZijBekendIs() {
        Contractversie eerderBegonnen = versie(2, LocalDate.of(2022, 3, 1), LocalDate.of(2023, 3, 1));
        Contract contract = new Contract(Haarlem.OPDRACHT, List.of(EERSTE, eerderBegonnen));
        Boekjaar boekjaar = new Boekjaar(2022);

        assertEquals(Either.right(EERSTE), contract.versie(boekjaar, LocalDate.of(2023, 2, 28)));
        assertEquals(Either.right(eerderBegonnen), contract.versie(boekjaar, LocalDate.of(2023, 3, 1)));
    }

    @Test
    void eenBoekjaarWordtGetoetstAanDeVersieVanNieuwjaarsdag() {
        Contractversie halverwege = versie(2, LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 1));
        Contract contract = new Contract(Haarlem.OPDRACHT, List.of(halverwege, EERSTE));
        LocalDate peildatum = LocalDate.of(2027, 1, 1);

        assertEquals(Either.right(EERSTE), contract.versie(new Boekjaar(2022), peildatum));
        assertEquals(Either.right(EERSTE), contract.versie(new Boekjaar(2025), peildatum));
        assertEquals(Either.right(halverwege), contract.versie(new Boekjaar(2026), peildatum));
    }

    @Property
    void geeftNooitEenVersieDieNietGoldOfNietBekendWas(
            @ForAll("dagen") LocalDate geldigOp, @ForAll("dagen") LocalDate bekendOp) {
        CONTRACT.versie(geldigOp, bekendOp).forEach(versie -> {
            assertTrue(!versie.geldigVanaf().isAfter(geldigOp));
            assertTrue(!versie.bekendSinds().isAfter(bekendOp));
            assertTrue(geldigOp.isBefore(versie.looptijd().tot()));
        });
        assertEquals(
                geldigOp.isBefore(LocalDate.of(2022, 7, 1))
                        || bekendOp.isBefore(LocalDate.of(2022, 7, 1))
                        || !geldigOp.isBefore(LocalDate.of(2031, 1, 1)),
                CONTRACT.versie(geldigOp, bekendOp).isLeft());
    }

    @Test
    void heeftVersiesElkMetEenEigenNummer() {
        IllegalArgumentException geen =
                assertThrows(IllegalArgumentException.class, () -> new Contract(Haarlem.OPDRACHT, List.of()));
        assertEquals("Een contract heeft versies, elk met een eigen nummer.", geen.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Contract(Haarlem.OPDRACHT, List.of(EERSTE, WIJZIGING.withNummer(1))));
    }

    @Test
    void weigertEenVersieVanEenAndereOpdracht() {
        Opdracht andere = new Opdracht("heemskerk");

        IllegalArgumentException fout = assertThrows(
                IllegalArgumentException.class,
                () -> new Contract(Haarlem.OPDRACHT, List.of(EERSTE, WIJZIGING.withOpdracht(andere))));

        assertEquals("Elke versie hoort bij de opdracht van het contract.", fout.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Contract(andere, List.of(EERSTE)));
    }

    @Test
    void veranderenNaAfloopKanNiet() {
        List<Contractversie> versies = new ArrayList<>(List.of(EERSTE));
        Contract contract = new Contract(Haarlem.OPDRACHT, versies);

        versies.clear();

        assertEquals(List.of(EERSTE), contract.versies());
    }
}
