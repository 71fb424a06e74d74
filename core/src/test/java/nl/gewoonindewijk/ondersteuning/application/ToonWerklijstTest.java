package nl.gewoonindewijk.ondersteuning.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aangemelde;
import nl.gewoonindewijk.ondersteuning.port.Werkvoorraad;
import nl.gewoonindewijk.ondersteuning.werklijst.Werkregel;
import nl.gewoonindewijk.regels.Afwijzing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ToonWerklijstTest {

    private static final LocalDate EIND = LocalDate.of(2030, 12, 31);

    private final Praktijk praktijk = Praktijk.leeg();

    /** A question with a term of the law, of a resident, and one without, of a neighbour. */
    @BeforeEach
    void tweeVragen() {
        Praktijk.gelukt(
                new RegistreerAanmelding(praktijk.werkplek()).registreer(praktijk.commando(), Gegevens.ontvangst(1)));
        Praktijk.gelukt(new RegistreerAanmelding(praktijk.werkplek())
                .registreer(
                        praktijk.commando(),
                        Gegevens.ontvangst(2)
                                .withAangemelde(new Aangemelde.Bekend(Gegevens.BUUR))
                                .withWmoMelding(false)));
    }

    private static Either<Afwijzing, List<String>> werklijst(
            Praktijk praktijk, LocalDate peildatum, LocalDate totEnMet, Optional<Wijkcode> wijk) {
        return new ToonWerklijst(praktijk.werkplek())
                .op(peildatum, totEnMet, wijk, regels -> regels.map(ToonWerklijstTest::kort)
                        .toList());
    }

    private static String kort(Werkregel regel) {
        Verplichting verplichting = regel.verplichting();
        return verplichting.zaak().nummer().getLeastSignificantBits() + " " + verplichting.regel() + " " + regel.stand()
                + " " + regel.werkdagen();
    }

    @Test
    void watHetLangstTeLaatIsStaatBovenaan() {
        assertEquals(
                Either.right(List.of(
                        "1 UA-4.3-CONTACT TE_LAAT 13",
                        "2 UA-4.3-CONTACT TE_LAAT 13",
                        "1 UA-4.3-START VANDAAG 0",
                        "2 UA-4.3-START VANDAAG 0",
                        "1 WMO-2.3.2-ONDERZOEK BINNENKORT 9")),
                werklijst(praktijk, Praktijk.VANDAAG, EIND, Optional.empty()));
    }

    @Test
    void eenRechtVanDeInwonerStaatErTotDeTermijnOmIs() {
        LocalDate laatste = LocalDate.of(2025, 5, 12);

        assertEquals(
                Either.right(List.of(
                        "1 WMO-2.3.2-PERSOONLIJK-PLAN VANDAAG 0",
                        "1 UA-4.3-CONTACT VANDAAG 0",
                        "2 UA-4.3-CONTACT VANDAAG 0")),
                werklijst(praktijk, laatste, laatste, Optional.empty()));
        assertEquals(
                Either.right(List.of("1 UA-4.3-CONTACT TE_LAAT 1", "2 UA-4.3-CONTACT TE_LAAT 1")),
                werklijst(praktijk, laatste.plusDays(1), laatste, Optional.empty()));
    }

    @Test
    void eenWijkZietAlleenHaarEigenWerk() {
        assertEquals(
                Either.right(List.of("2 UA-4.3-CONTACT TE_LAAT 13", "2 UA-4.3-START VANDAAG 0")),
                werklijst(praktijk, Praktijk.VANDAAG, EIND, Optional.of(Gegevens.BUUR.wijk())));
        assertEquals(
                Either.right(List.of()),
                werklijst(praktijk, Praktijk.VANDAAG, EIND, Optional.of(new Wijkcode("WK039299"))));
    }

    @Test
    void watNaDeLaatsteDagKomtStaatErNietOp() {
        assertEquals(
                Either.right(List.of("1 UA-4.3-CONTACT TE_LAAT 12", "2 UA-4.3-CONTACT TE_LAAT 12")),
                werklijst(praktijk, LocalDate.of(2025, 5, 31), LocalDate.of(2025, 6, 1), Optional.empty()));
    }

    @Test
    void watGedaanIsVerdwijnt() {
        Praktijk.gelukt(new RondAanmeldingAf(praktijk.werkplek())
                .trekIn(praktijk.commando(), Gegevens.aanmelding(1), 1, Praktijk.VANDAAG));

        assertEquals(
                Either.right(List.of("2 UA-4.3-CONTACT TE_LAAT 13", "2 UA-4.3-START VANDAAG 0")),
                werklijst(praktijk, Praktijk.VANDAAG, EIND, Optional.empty()));
    }

    @Test
    void wieAlleenDeEersteRegelLeestHaaltDeRestNietOp() {
        AtomicInteger gelezen = new AtomicInteger();
        Werkvoorraad teller = new Werkvoorraad() {
            @Override
            public void vervang(Zaakverwijzing zaak, List<Verplichting> open) {
                praktijk.opslag().werkvoorraad().vervang(zaak, open);
            }

            @Override
            public <R> R lees(
                    LocalDate peildatum,
                    LocalDate totEnMet,
                    Optional<Wijkcode> wijk,
                    Function<Stream<Verplichting>, R> lees) {
                return praktijk.opslag()
                        .werkvoorraad()
                        .lees(
                                peildatum,
                                totEnMet,
                                wijk,
                                alle -> lees.apply(alle.peek(een -> gelezen.incrementAndGet())));
            }
        };
        Praktijk geteld = praktijk.op(plek -> plek.withOpslag(plek.opslag().withWerkvoorraad(teller)));

        Either<Afwijzing, Optional<Werkregel.Stand>> eerste = new ToonWerklijst(geteld.werkplek())
                .op(Praktijk.VANDAAG, EIND, Optional.of(Gegevens.BUUR.wijk()), regels -> regels.map(Werkregel::stand)
                        .findFirst());

        assertEquals(Either.right(Optional.of(Werkregel.Stand.TE_LAAT)), eerste);
        assertEquals(1, gelezen.get());
    }

    static Stream<Weigering> weigeringen() {
        return Stream.of(
                new Weigering(
                        "CONTRACT-VERSIE.geen-versie",
                        "een werklijst van voor het contract",
                        praktijk -> () -> werklijst(praktijk, LocalDate.of(2022, 6, 30), EIND, Optional.empty())),
                new Weigering(
                        "CONTRACT-VERSIE.geen-versie",
                        "een werklijst van na het contract",
                        praktijk -> () -> werklijst(praktijk, EIND.plusDays(1), EIND, Optional.empty())));
    }

    @ParameterizedTest
    @MethodSource("weigeringen")
    void weigertWatGeenContractversieKent(Weigering weigering) {
        weigering.klopt();
    }
}
