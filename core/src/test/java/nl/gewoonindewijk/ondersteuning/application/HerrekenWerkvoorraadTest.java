package nl.gewoonindewijk.ondersteuning.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Either;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.gewoonindewijk.contract.Contract;
import nl.gewoonindewijk.contract.Contractversie;
import nl.gewoonindewijk.contract.Haarlem;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.contract.Termijnafspraak;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.gedeeld.Tijdlijn;
import nl.gewoonindewijk.gedeeld.port.Transacties;
import nl.gewoonindewijk.ondersteuning.AanmeldingId;
import nl.gewoonindewijk.ondersteuning.Codelijst;
import nl.gewoonindewijk.ondersteuning.Codelijsten;
import nl.gewoonindewijk.ondersteuning.Initiatief;
import nl.gewoonindewijk.ondersteuning.Kanaal;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Voorschrift;
import nl.gewoonindewijk.ondersteuning.Wettelijketermijnen;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aangemelde;
import nl.gewoonindewijk.ondersteuning.aanmelding.Aanleiding;
import nl.gewoonindewijk.ondersteuning.aanmelding.Ontvangst;
import nl.gewoonindewijk.ondersteuning.aanmelding.OntvangstBuilder;
import nl.gewoonindewijk.ondersteuning.grensvlak.HaarlemseGrensvlakken;
import nl.gewoonindewijk.ondersteuning.port.Aanmeldingen;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import nl.gewoonindewijk.regels.Regelcode;
import nl.gewoonindewijk.testkit.InMemoryOndersteuning;
import org.junit.jupiter.api.Test;

/** After an amendment what is due is worked out anew. */
class HerrekenWerkvoorraadTest {

    private static final LocalDate MAANDAG = LocalDate.of(2023, 3, 6);
    private static final int MEER_DAN_EEN_BLADZIJDE = 201;

    private final Ondersteuningsopslag opslag = InMemoryOndersteuning.opslag(Haarlem.OPDRACHT);
    private final Werkplek werkplek = new Werkplek(
            Haarlem.CONTRACT,
            Wettelijketermijnen.HUIDIG,
            HaarlemseGrensvlakken.TABEL,
            Codelijsten.met(new Codelijst("reden instroom", "proef", List.of(Codelijst.keuze("WONEN", "wonen")))),
            opslag,
            Clock.fixed(MAANDAG.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

    @Test
    void naEenWijzigingVanHetContractVerschuiftWatErMoetGebeuren() {
        registreer(MEER_DAN_EEN_BLADZIJDE);
        assertEquals(
                MEER_DAN_EEN_BLADZIJDE,
                contacten().filter(LocalDate.of(2023, 3, 13)::equals).count());

        Either<?, Integer> aantal = new HerrekenWerkvoorraad(werkplek.withContract(gewijzigd())).herreken();

        assertEquals(Either.right(MEER_DAN_EEN_BLADZIJDE), aantal);
        assertEquals(
                MEER_DAN_EEN_BLADZIJDE,
                contacten().filter(LocalDate.of(2023, 3, 9)::equals).count());
    }

    @Test
    void eenContractDatEenDagNietDektWordtGemeldEnVerandertNiets() {
        registreer(1);
        Contractversie later = Haarlem.CONTRACT.versies().get(0).withGeldigVanaf(MAANDAG.plusDays(1));

        String reden = new HerrekenWerkvoorraad(werkplek.withContract(new Contract(Haarlem.OPDRACHT, List.of(later))))
                .herreken()
                .getLeft()
                .reden();

        assertEquals("geen-versie", reden);
        assertEquals(List.of(LocalDate.of(2023, 3, 13)), contacten().toList());
    }

    /** Otherwise what another employee does at the same time would be undone. */
    @Test
    void eenZaakZitOpSlotZolangHijWordtHerrekend() {
        registreer(2);
        List<String> gelezen = new ArrayList<>();
        AtomicBoolean binnen = new AtomicBoolean();
        Transacties transacties = new Transacties() {
            @Override
            public <T> T voerUit(Supplier<T> werk) {
                binnen.set(true);
                try {
                    return opslag.transacties().voerUit(werk);
                } finally {
                    binnen.set(false);
                }
            }
        };
        Aanmeldingen aanmeldingen = (Aanmeldingen) Proxy.newProxyInstance(
                Aanmeldingen.class.getClassLoader(), new Class<?>[] {Aanmeldingen.class}, (proxy, methode, wat) -> {
                    gelezen.add(methode.getName() + (binnen.get() ? " in een transactie" : ""));
                    return methode.invoke(opslag.aanmeldingen(), wat);
                });

        Either<?, Integer> aantal = new HerrekenWerkvoorraad(
                        werkplek.withOpslag(opslag.withTransacties(transacties).withAanmeldingen(aanmeldingen)))
                .herreken();

        assertEquals(Either.right(2), aantal);
        assertEquals(
                List.of("zoek", "vindVoorWijziging in een transactie", "vindVoorWijziging in een transactie"), gelezen);
    }

    private void registreer(int aantal) {
        RegistreerAanmelding registreer = new RegistreerAanmelding(werkplek);
        for (int nummer = 0; nummer < aantal; nummer++) {
            registreer
                    .registreer(new Commando(UUID.randomUUID(), new MedewerkerId("m1")), ontvangst())
                    .get();
        }
    }

    private static Ontvangst ontvangst() {
        return new OntvangstBuilder()
                .id(new AanmeldingId(UUID.randomUUID()))
                .opdracht(Haarlem.OPDRACHT)
                .ontvangenOp(MAANDAG)
                .kanaal(Kanaal.DIGITAAL)
                .aanleiding(Aanleiding.VRAAG)
                .initiatief(Initiatief.INWONER)
                .aangemelde(new Aangemelde.Anoniem(Optional.empty()))
                .leefgebied(new Code("HUISVESTING"))
                .instroomreden(new Code("WONEN"))
                .wmoMelding(false)
                .build();
    }

    /** Contact within three working days instead of five. */
    private static Contract gewijzigd() {
        Contractversie eerste = Haarlem.CONTRACT.versies().get(0);
        Termijn drie = new Termijn(3, Termijn.Eenheid.WERKDAGEN, Termijn.Regime.CONTRACTUEEL);
        return new Contract(
                Haarlem.OPDRACHT,
                List.of(
                        eerste,
                        eerste.withNummer(2)
                                .withBekendSinds(MAANDAG)
                                .withTermijnen(new Termijnafspraak(
                                        new Regelcode("UA-4.3-CONTACT"),
                                        Tijdlijn.vanaf(eerste.geldigVanaf(), new Norm<>(drie, Bron.ua("4.3")))))));
    }

    private Stream<LocalDate> contacten() {
        return opslag
                .werkvoorraad()
                .lees(LocalDate.MIN, LocalDate.of(2024, 1, 1), Optional.empty(), Stream::toList)
                .stream()
                .filter(verplichting -> verplichting.regel().equals(Voorschrift.CONTACT.code()))
                .map(Verplichting::uiterlijk);
    }
}
