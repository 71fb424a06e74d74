package nl.gewoonindewijk.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import nl.gewoonindewijk.budget.Accommodatie;
import nl.gewoonindewijk.budget.Jaarbudget;
import nl.gewoonindewijk.budget.PlanVanAanpak;
import nl.gewoonindewijk.budget.Realisatie;
import nl.gewoonindewijk.budget.Startbudget;
import nl.gewoonindewijk.budget.port.Jaarbudgetten;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;

/**
 * What every implementation of {@link Jaarbudgetten} does. A test of an implementation extends this class and says how the
 * port is made.
 */
public abstract class JaarbudgettenConformiteit {

    private static final int RONDEN = 20;
    private static final int DRADEN = 4;
    private static final int WIJZIGINGEN_PER_DRAAD = 10;

    /**
     * The port of an opdracht. Two calls give ports on one and the same storage; each test uses an opdracht that nobody used
     * before, so that the storage need not be emptied.
     */
    protected abstract Jaarbudgetten jaarbudgetten(Opdracht opdracht);

    /** Any jaarbudget of any year. */
    @Provide
    protected Arbitrary<Jaarbudget> vanElkJaar() {
        return WillekeurigeBoekjaren.alle().flatMap(Proefgegevens::jaarbudgetten);
    }

    /** Any jaarbudget of one year. */
    @Provide
    protected Arbitrary<Jaarbudget> vanEenJaar() {
        return Proefgegevens.jaarbudgetten(Proefgegevens.BOEKJAAR);
    }

    /** Texts that do harm where a text becomes part of a statement. */
    @Provide
    protected Arbitrary<String> sql() {
        return Arbitraries.of(Proefgegevens.SQL);
    }

    @Property(tries = 100)
    void watBewaardIsWordtGelijkTeruggevonden(@ForAll("vanElkJaar") Jaarbudget willekeurig) {
        Jaarbudget jaarbudget = willekeurig.withOpdracht(Proefgegevens.nieuweOpdracht());
        Jaarbudgetten port = jaarbudgetten(jaarbudget.opdracht());

        long versie = port.bewaar(UUID.randomUUID(), jaarbudget, Jaarbudgetten.NIEUW);

        assertEquals(Option.some(new Opgeslagen<>(jaarbudget, versie)), port.vind(jaarbudget.boekjaar()));
    }

    @Property(tries = 30)
    void versiesTellenVanafEenEnElkeVersieVervangtDeVorigeGeheel(
            @ForAll @Size(min = 2, max = 4) List<@From("vanEenJaar") Jaarbudget> opeenvolgend) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Jaarbudgetten port = jaarbudgetten(opdracht);

        for (int versie = 1; versie <= opeenvolgend.size(); versie++) {
            Jaarbudget jaarbudget = opeenvolgend.get(versie - 1).withOpdracht(opdracht);

            assertEquals(versie, port.bewaar(UUID.randomUUID(), jaarbudget, versie - 1));
            assertEquals(Option.some(new Opgeslagen<>(jaarbudget, versie)), port.vind(Proefgegevens.BOEKJAAR));
        }
    }

    @Property(tries = 30)
    void eenVerkeerdeVersieWordtGeweigerdEnVerandertNiets(
            @ForAll("vanEenJaar") Jaarbudget eerste,
            @ForAll("vanEenJaar") Jaarbudget tweede,
            @ForAll @IntRange(min = -1, max = 5) int verkeerd) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Jaarbudgetten port = jaarbudgetten(opdracht);
        Jaarbudget jaarbudget = eerste.withOpdracht(opdracht);
        port.bewaar(UUID.randomUUID(), jaarbudget, Jaarbudgetten.NIEUW);
        long verwacht = verkeerd == 1 ? Jaarbudgetten.NIEUW : verkeerd;

        assertThrows(
                GelijktijdigeWijziging.class,
                () -> port.bewaar(UUID.randomUUID(), tweede.withOpdracht(opdracht), verwacht));

        assertEquals(Option.some(new Opgeslagen<>(jaarbudget, 1)), port.vind(Proefgegevens.BOEKJAAR));
    }

    @Example
    void eenWijzigingVanEenJaarDatErNietIsWordtGeweigerd() {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Jaarbudgetten port = jaarbudgetten(opdracht);
        Jaarbudget jaarbudget = Proefgegevens.kaal(opdracht, Proefgegevens.BOEKJAAR);

        assertThrows(GelijktijdigeWijziging.class, () -> port.bewaar(UUID.randomUUID(), jaarbudget, 1));

        assertEquals(Option.none(), port.vind(Proefgegevens.BOEKJAAR));
        assertEquals(List.of(), port.jaren());
    }

    @Property(tries = 30)
    void hetzelfdeCommandoVerandertDeTweedeKeerNietsEnAntwoordtHetzelfde(
            @ForAll("vanEenJaar") Jaarbudget eerste, @ForAll("vanEenJaar") Jaarbudget latere) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Jaarbudgetten port = jaarbudgetten(opdracht);
        UUID commando = UUID.randomUUID();
        Jaarbudget jaarbudget = eerste.withOpdracht(opdracht);

        assertEquals(1, port.bewaar(commando, jaarbudget, Jaarbudgetten.NIEUW));
        assertEquals(1, port.bewaar(commando, jaarbudget, Jaarbudgetten.NIEUW));
        assertEquals(2, port.bewaar(UUID.randomUUID(), latere.withOpdracht(opdracht), 1));
        assertEquals(1, port.bewaar(commando, jaarbudget, Jaarbudgetten.NIEUW));

        assertEquals(
                Option.some(new Opgeslagen<>(latere.withOpdracht(opdracht), 2)), port.vind(Proefgegevens.BOEKJAAR));
    }

    @Example
    void eenGeweigerdCommandoMagMetDeJuisteVersieOpnieuw() {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Jaarbudgetten port = jaarbudgetten(opdracht);
        Jaarbudget jaarbudget = Proefgegevens.kaal(opdracht, Proefgegevens.BOEKJAAR);
        UUID commando = UUID.randomUUID();
        assertThrows(GelijktijdigeWijziging.class, () -> port.bewaar(commando, jaarbudget, 7));

        assertEquals(1, port.bewaar(commando, jaarbudget, Jaarbudgetten.NIEUW));
    }

    @Example
    void jarenStaanVanOudNaarNieuw() {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Jaarbudgetten port = jaarbudgetten(opdracht);
        List<Integer> jaren = List.of(2024, 1999, 2100, 2023);
        jaren.forEach(jaar ->
                port.bewaar(UUID.randomUUID(), Proefgegevens.kaal(opdracht, new Boekjaar(jaar)), Jaarbudgetten.NIEUW));

        assertEquals(new TreeSet<>(jaren).stream().map(Boekjaar::new).toList(), port.jaren());
    }

    @Example
    void eenJaarZonderJaarbudgetIsLeeg() {
        Jaarbudgetten port = jaarbudgetten(Proefgegevens.nieuweOpdracht());

        assertEquals(Option.none(), port.vind(Proefgegevens.BOEKJAAR));
        assertEquals(List.of(), port.jaren());
    }

    @Example
    void hetJaarbudgetVanEenAndereOpdrachtWordtGeweigerd() {
        Jaarbudgetten port = jaarbudgetten(Proefgegevens.nieuweOpdracht());
        Jaarbudget ander = Proefgegevens.kaal(Proefgegevens.nieuweOpdracht(), Proefgegevens.BOEKJAAR);

        assertThrows(IllegalArgumentException.class, () -> port.bewaar(UUID.randomUUID(), ander, Jaarbudgetten.NIEUW));

        assertEquals(List.of(), port.jaren());
        assertEquals(List.of(), jaarbudgetten(ander.opdracht()).jaren());
    }

    @Property(tries = 20)
    void tweeOpdrachtenZienElkaarNooit(@ForAll("vanEenJaar") Jaarbudget een, @ForAll("vanEenJaar") Jaarbudget ander) {
        Jaarbudget haarlem = een.withOpdracht(Proefgegevens.nieuweOpdracht());
        Jaarbudget heemskerk = ander.withOpdracht(Proefgegevens.nieuweOpdracht());
        Jaarbudgetten inHaarlem = jaarbudgetten(haarlem.opdracht());
        Jaarbudgetten inHeemskerk = jaarbudgetten(heemskerk.opdracht());
        UUID commando = UUID.randomUUID();

        inHaarlem.bewaar(commando, haarlem, Jaarbudgetten.NIEUW);
        assertEquals(Option.none(), inHeemskerk.vind(Proefgegevens.BOEKJAAR));
        assertEquals(List.of(), inHeemskerk.jaren());

        assertEquals(1, inHeemskerk.bewaar(commando, heemskerk, Jaarbudgetten.NIEUW));
        assertEquals(2, inHeemskerk.bewaar(UUID.randomUUID(), heemskerk.withAfwijkingen(), 1));
        assertEquals(Option.some(new Opgeslagen<>(haarlem, 1)), inHaarlem.vind(Proefgegevens.BOEKJAAR));
    }

    @Example
    void eenOnderdeelDatErIsMaarLeegIsBlijftErZijn() {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Jaarbudgetten port = jaarbudgetten(opdracht);
        Jaarbudget leeg = Proefgegevens.kaal(opdracht, Proefgegevens.BOEKJAAR)
                .withPlanVanAanpak(new PlanVanAanpak(LocalDate.of(2022, 10, 1), List.of()))
                .withRealisatie(new Realisatie(List.of(), Bedrag.NUL))
                .withStartbudget(new Startbudget(List.of()));

        port.bewaar(UUID.randomUUID(), leeg, Jaarbudgetten.NIEUW);

        assertEquals(leeg, port.vind(Proefgegevens.BOEKJAAR).get().waarde());
    }

    @Property(tries = 20)
    void deVolgordeVanEenLijstBlijft(
            @ForAll @NotEmpty @Size(max = 30) List<@IntRange(min = 1, max = 9) Integer> maten) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Jaarbudgetten port = jaarbudgetten(opdracht);
        Jaarbudget jaarbudget = Proefgegevens.kaal(opdracht, Proefgegevens.BOEKJAAR)
                .withAccommodaties(maten.stream()
                        .map(maat -> new Accommodatie("zaal " + maat, maat, Optional.empty()))
                        .toList());

        port.bewaar(UUID.randomUUID(), jaarbudget, Jaarbudgetten.NIEUW);

        assertEquals(jaarbudget, port.vind(Proefgegevens.BOEKJAAR).get().waarde());
    }

    @Property
    void sqlInEenTekstIsGewoonTekst(@ForAll("sql") String tekst) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Jaarbudgetten port = jaarbudgetten(opdracht);
        Jaarbudget jaarbudget = Proefgegevens.metTekst(opdracht, tekst);

        port.bewaar(UUID.randomUUID(), jaarbudget, Jaarbudgetten.NIEUW);
        port.bewaar(UUID.randomUUID(), jaarbudget, 1);

        assertEquals(Option.some(new Opgeslagen<>(jaarbudget, 2)), port.vind(Proefgegevens.BOEKJAAR));
    }

    @Example
    void vanTweeGelijktijdigeSchrijversWintErEen() {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Jaarbudgetten port = jaarbudgetten(opdracht);
        Jaarbudget jaarbudget = Proefgegevens.kaal(opdracht, Proefgegevens.BOEKJAAR);

        for (int versie = 0; versie < RONDEN; versie++) {
            long verwacht = versie;
            List<Jaarbudget> schrijvers =
                    List.of(jaarbudget.withBedrag(Bedrag.ofEuro(1)), jaarbudget.withBedrag(Bedrag.ofEuro(2)));

            List<Try<Long>> uitkomsten = Gelijktijdig.voerUit(List.of(
                    () -> port.bewaar(UUID.randomUUID(), schrijvers.get(0), verwacht),
                    () -> port.bewaar(UUID.randomUUID(), schrijvers.get(1), verwacht)));

            int winnaar = uitkomsten.get(0).isSuccess() ? 0 : 1;
            assertEquals(verwacht + 1, uitkomsten.get(winnaar).get());
            assertInstanceOf(
                    GelijktijdigeWijziging.class, uitkomsten.get(1 - winnaar).getCause());
            assertEquals(
                    Option.some(new Opgeslagen<>(schrijvers.get(winnaar), verwacht + 1)),
                    port.vind(Proefgegevens.BOEKJAAR));
        }
    }

    @Example
    void nietsGaatVerlorenAlsVelenTegelijkOptellen() {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Jaarbudgetten port = jaarbudgetten(opdracht);
        port.bewaar(UUID.randomUUID(), Proefgegevens.kaal(opdracht, Proefgegevens.BOEKJAAR), Jaarbudgetten.NIEUW);

        List<Try<Integer>> uitkomsten = Gelijktijdig.inDraden(DRADEN, () -> {
            for (int i = 0; i < WIJZIGINGEN_PER_DRAAD; i++) {
                telEenCentOp(port);
            }
            return WIJZIGINGEN_PER_DRAAD;
        });

        int wijzigingen = uitkomsten.stream().mapToInt(Try::get).sum();
        Opgeslagen<Jaarbudget> einde = port.vind(Proefgegevens.BOEKJAAR).get();
        assertEquals(wijzigingen + 1, einde.versie());
        assertEquals(new Bedrag(wijzigingen), einde.waarde().bedrag());
    }

    private static void telEenCentOp(Jaarbudgetten port) {
        while (true) {
            Opgeslagen<Jaarbudget> huidig = port.vind(Proefgegevens.BOEKJAAR).get();
            Jaarbudget meer =
                    huidig.waarde().withBedrag(huidig.waarde().bedrag().plus(new Bedrag(1)));
            try {
                port.bewaar(UUID.randomUUID(), meer, huidig.versie());
                return;
            } catch (GelijktijdigeWijziging iemandWasEerder) {
                Thread.onSpinWait();
            }
        }
    }

    @Example
    void wieLeestTerwijlErGeschrevenWordtZietNooitEenHalfJaarbudget() {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Jaarbudgetten port = jaarbudgetten(opdracht);
        List<Jaarbudget> versies = new ArrayList<>();
        for (int versie = 1; versie <= RONDEN; versie++) {
            versies.add(Proefgegevens.metTekst(opdracht, "versie " + versie));
        }
        port.bewaar(UUID.randomUUID(), versies.get(0), Jaarbudgetten.NIEUW);

        List<Try<Boolean>> uitkomsten = Gelijktijdig.voerUit(List.of(
                () -> {
                    for (int versie = 1; versie < RONDEN; versie++) {
                        port.bewaar(UUID.randomUUID(), versies.get(versie), versie);
                    }
                    return true;
                },
                () -> {
                    Opgeslagen<Jaarbudget> gelezen;
                    do {
                        gelezen = port.vind(Proefgegevens.BOEKJAAR).get();
                        assertEquals(versies.get((int) gelezen.versie() - 1), gelezen.waarde());
                    } while (gelezen.versie() < RONDEN);
                    return true;
                }));

        uitkomsten.forEach(uitkomst -> assertTrue(uitkomst.get()));
    }

    @Example
    void tweeDradenDieHetzelfdeCommandoHerhalenKrijgenHetzelfdeAntwoord() {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Jaarbudgetten port = jaarbudgetten(opdracht);
        Jaarbudget jaarbudget = Proefgegevens.kaal(opdracht, Proefgegevens.BOEKJAAR);

        for (int versie = 0; versie < RONDEN; versie++) {
            long verwacht = versie;
            UUID commando = UUID.randomUUID();

            List<Try<Long>> uitkomsten =
                    Gelijktijdig.inDraden(DRADEN, () -> port.bewaar(commando, jaarbudget, verwacht));

            assertEquals(
                    Set.of(verwacht + 1), Vector.ofAll(uitkomsten).map(Try::get).toJavaSet());
            assertEquals(verwacht + 1, port.vind(Proefgegevens.BOEKJAAR).get().versie());
        }
    }
}
