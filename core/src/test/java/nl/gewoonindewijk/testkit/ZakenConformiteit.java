package nl.gewoonindewijk.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.gedeeld.port.Bladzijde;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.port.Zaken;
import nl.gewoonindewijk.ondersteuning.port.Zoekvraag;

/**
 * What every implementation of {@link Zaken} does, whatever kind of case it stores. There is a suite for each kind; a test
 * of an implementation extends that.
 *
 * <p>Cases are stored as they come about: a later version is a later state of the same case, which keeps its number, its
 * assignment, its resident and its first day.
 *
 * @param <Z> the kind of case
 * @param <S> how far such a case can be
 */
public abstract class ZakenConformiteit<Z extends Zaak, S extends Enum<S>> {

    private static final int DRADEN = 4;
    private static final int WIJZIGINGEN_PER_DRAAD = 10;
    private static final int MEESTE_ZAKEN = 12;
    private static final int LEDEN = 2;
    private static final double ZELDEN = 0.3;
    private static final Opdracht PROEF = new Opdracht("proef");

    private static final Comparator<Zaak> VOLGORDE = Comparator.comparing(Zaak::begonnenOp)
            .reversed()
            .thenComparing(zaak -> zaak.verwijzing().nummer().toString());

    private final Class<S> statussen;
    private final BiFunction<Opdracht, Arbitrary<Huishoudlid>, Arbitrary<List<Z>>> levenslopen;

    ZakenConformiteit(
            Class<S> statussen, BiFunction<Opdracht, Arbitrary<Huishoudlid>, Arbitrary<List<Z>>> levenslopen) {
        this.statussen = statussen;
        this.levenslopen = levenslopen;
    }

    /** The port of an opdracht; two calls give ports on one and the same storage. */
    abstract Zaken<Z, S> zaken(Opdracht opdracht);

    /** Those cases that can be stored beside each other; most can. */
    List<Z> verenigbaar(List<Z> alle) {
        return alle;
    }

    /** Any case in any state. */
    @Provide
    protected Arbitrary<Z> zaken() {
        return Levensloop.einde(levenslopen());
    }

    /** The states that one case goes through. */
    @Provide
    protected Arbitrary<List<Z>> levenslopen() {
        return levenslopen.apply(PROEF, WillekeurigeHuishoudleden.alle());
    }

    /** The states that one case goes through, two or more. */
    @Provide
    protected Arbitrary<List<Z>> langereLevenslopen() {
        return levenslopen().filter(standen -> standen.size() > 1);
    }

    /** Cases of few residents, households and neighbourhoods. */
    @Provide
    protected Arbitrary<List<Z>> bestanden() {
        return Levensloop.einde(levenslopen.apply(PROEF, WillekeurigeHuishoudleden.uit(LEDEN)))
                .list()
                .ofMaxSize(MEESTE_ZAKEN)
                .map(this::verenigbaar)
                .withoutEdgeCases();
    }

    /** What can be sought among those cases. */
    @Provide
    protected Arbitrary<Zoekvraag<S>> vragen() {
        Arbitrary<Huishoudlid> leden = WillekeurigeHuishoudleden.uit(LEDEN);
        return Combinators.combine(
                        leden.map(Huishoudlid::inwoner).optional(ZELDEN),
                        leden.map(Huishoudlid::huishouden).optional(ZELDEN),
                        leden.map(Huishoudlid::wijk).optional(ZELDEN),
                        Arbitraries.of(statussen).optional(ZELDEN))
                .as(Zoekvraag<S>::new)
                .withoutEdgeCases();
    }

    /** Texts that do harm where a text becomes part of a statement. */
    @Provide
    protected Arbitrary<String> sql() {
        return Arbitraries.of(Proefgegevens.SQL);
    }

    @Property(tries = 100)
    void elkeStandWordtGelijkTeruggevonden(@ForAll("zaken") Z willekeurig) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Zaken<Z, S> port = zaken(opdracht);
        Z zaak = van(opdracht, willekeurig);

        assertEquals(1, port.bewaar(zaak, Zaken.NIEUW));

        assertEquals(Option.some(new Opgeslagen<>(zaak, 1)), port.vind(nummer(zaak)));
        assertEquals(List.of(new Opgeslagen<>(zaak, 1)), alles(port));
    }

    @Property(tries = 50)
    void versiesTellenVanafEenEnElkeStandVervangtDeVorige(@ForAll("levenslopen") List<Z> levensloop) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Zaken<Z, S> port = zaken(opdracht);

        for (int versie = 1; versie <= levensloop.size(); versie++) {
            Z zaak = van(opdracht, levensloop.get(versie - 1));

            assertEquals(versie, port.bewaar(zaak, versie - 1));
            assertEquals(Option.some(new Opgeslagen<>(zaak, versie)), port.vind(nummer(zaak)));
            assertEquals(List.of(new Opgeslagen<>(zaak, versie)), alles(port));
        }
    }

    @Property(tries = 30)
    void dezelfdeStandNogEensBewarenIsEenNieuweVersie(@ForAll("zaken") Z willekeurig) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Zaken<Z, S> port = zaken(opdracht);
        Z zaak = van(opdracht, willekeurig);
        port.bewaar(zaak, Zaken.NIEUW);

        assertEquals(2, port.bewaar(zaak, 1));

        assertEquals(Option.some(new Opgeslagen<>(zaak, 2)), port.vind(nummer(zaak)));
    }

    @Property(tries = 30)
    void eenVerkeerdeVersieWordtGeweigerdEnVerandertNiets(
            @ForAll("langereLevenslopen") List<Z> levensloop, @ForAll @IntRange(min = -1, max = 5) int verkeerd) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Zaken<Z, S> port = zaken(opdracht);
        Z zaak = van(opdracht, levensloop.get(0));
        Z later = van(opdracht, levensloop.get(1));
        port.bewaar(zaak, Zaken.NIEUW);
        long verwacht = verkeerd == 1 ? Zaken.NIEUW : verkeerd;

        assertThrows(GelijktijdigeWijziging.class, () -> port.bewaar(later, verwacht));

        assertEquals(Option.some(new Opgeslagen<>(zaak, 1)), port.vind(nummer(zaak)));
        assertEquals(List.of(new Opgeslagen<>(zaak, 1)), alles(port));
    }

    @Property(tries = 20)
    void eenWijzigingVanEenZaakDieErNietIsWordtGeweigerd(@ForAll("zaken") Z willekeurig) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Zaken<Z, S> port = zaken(opdracht);
        Z zaak = van(opdracht, willekeurig);

        assertThrows(GelijktijdigeWijziging.class, () -> port.bewaar(zaak, 1));

        assertEquals(Option.none(), port.vind(nummer(zaak)));
        assertEquals(List.of(), alles(port));
    }

    @Example
    void eenOnbekendNummerGeeftNiets() {
        Zaken<Z, S> port = zaken(Proefgegevens.nieuweOpdracht());

        assertEquals(Option.none(), port.vind(UUID.randomUUID()));
        assertEquals(Option.none(), port.vindVoorWijziging(UUID.randomUUID()));
        assertEquals(List.of(), alles(port));
    }

    @Property(tries = 30)
    void wieEenZaakWilWijzigenLeestWatIedereenLeest(@ForAll("levenslopen") List<Z> levensloop) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Zaken<Z, S> port = zaken(opdracht);

        for (int versie = 1; versie <= levensloop.size(); versie++) {
            Z zaak = van(opdracht, levensloop.get(versie - 1));
            port.bewaar(zaak, versie - 1);

            assertEquals(Option.some(new Opgeslagen<>(zaak, versie)), port.vindVoorWijziging(nummer(zaak)));
            assertEquals(port.vind(nummer(zaak)), port.vindVoorWijziging(nummer(zaak)));
        }
    }

    @Property(tries = 20)
    void eenZaakVanEenAndereOpdrachtWordtGeweigerd(@ForAll("zaken") Z willekeurig) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Z ander = van(Proefgegevens.nieuweOpdracht(), willekeurig);

        assertThrows(IllegalArgumentException.class, () -> zaken(opdracht).bewaar(ander, Zaken.NIEUW));

        assertEquals(List.of(), alles(zaken(opdracht)));
        assertEquals(List.of(), alles(zaken(ander.opdracht())));
    }

    @Property(tries = 20)
    void tweeOpdrachtenZienElkaarNooitOokNietMetDezelfdeNummers(@ForAll("langereLevenslopen") List<Z> levensloop) {
        Z haarlem = van(Proefgegevens.nieuweOpdracht(), levensloop.get(0));
        Z heemskerk = van(Proefgegevens.nieuweOpdracht(), levensloop.get(1));
        Zaken<Z, S> inHaarlem = zaken(haarlem.opdracht());
        Zaken<Z, S> inHeemskerk = zaken(heemskerk.opdracht());

        inHaarlem.bewaar(haarlem, Zaken.NIEUW);
        assertEquals(Option.none(), inHeemskerk.vind(nummer(heemskerk)));
        assertEquals(Option.none(), inHeemskerk.vindVoorWijziging(nummer(heemskerk)));
        assertEquals(List.of(), alles(inHeemskerk));

        assertEquals(1, inHeemskerk.bewaar(heemskerk, Zaken.NIEUW));
        assertEquals(2, inHeemskerk.bewaar(heemskerk, 1));
        assertEquals(List.of(new Opgeslagen<>(haarlem, 1)), alles(inHaarlem));
        assertEquals(List.of(new Opgeslagen<>(heemskerk, 2)), alles(inHeemskerk));
    }

    @Property(tries = 100)
    void zoekenVindtWatAanElkGevraagdDeelVoldoet(
            @ForAll("bestanden") List<Z> bestand, @ForAll("vragen") Zoekvraag<S> vraag) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Zaken<Z, S> port = zaken(opdracht);
        List<Z> bewaard = bewaar(port, opdracht, bestand);

        assertEquals(
                bewaard.stream()
                        .filter(zaak -> voldoet(zaak, vraag))
                        .sorted(VOLGORDE)
                        .map(zaak -> new Opgeslagen<>(zaak, 1))
                        .toList(),
                port.zoek(vraag, Bladzijde.Vraag.eerste(MEESTE_ZAKEN)).inhoud());
    }

    @Property(tries = 50)
    void bladerenToontElkeZaakEenKeerDeNieuwsteEerst(
            @ForAll("bestanden") List<Z> bestand,
            @ForAll("vragen") Zoekvraag<S> vraag,
            @ForAll @IntRange(min = 1, max = MEESTE_ZAKEN + 1) int grootte) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Zaken<Z, S> port = zaken(opdracht);
        bewaar(port, opdracht, bestand);
        for (Zoekvraag<S> elke : List.of(vraag, Zoekvraag.<S>alles())) {
            List<Opgeslagen<Z>> ineens =
                    port.zoek(elke, Bladzijde.Vraag.eerste(MEESTE_ZAKEN)).inhoud();

            assertEquals(ineens, bladerDoor(port, elke, grootte));
        }
    }

    @Property(tries = 20)
    void naElkeZaakBegintDeBladzijdeMetDeVolgende(@ForAll("bestanden") List<Z> bestand) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Zaken<Z, S> port = zaken(opdracht);
        bewaar(port, opdracht, bestand);
        List<Opgeslagen<Z>> alles = alles(port);
        for (Opgeslagen<Z> vorige : alles) {
            Bladzijde.Plek plek = new Bladzijde.Plek(vorige.waarde().begonnenOp(), nummer(vorige.waarde()));

            assertEquals(
                    alles.subList(alles.indexOf(vorige) + 1, alles.size()),
                    port.zoek(Zoekvraag.alles(), new Bladzijde.Vraag(MEESTE_ZAKEN, Optional.of(plek)))
                            .inhoud());
        }
    }

    @Property(tries = 50)
    void sqlInEenTekstIsGewoonTekst(@ForAll("levenslopen") List<Z> levensloop, @ForAll("sql") String tekst) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Zaken<Z, S> port = zaken(opdracht);
        Herschrijving metTekst = Herschrijving.geen()
                .van(Dossiertekst.class, x -> new Dossiertekst(tekst))
                .van(MedewerkerId.class, x -> new MedewerkerId(tekst));

        for (int versie = 1; versie <= levensloop.size(); versie++) {
            Z zaak = metTekst.in(van(opdracht, levensloop.get(versie - 1)));
            port.bewaar(zaak, versie - 1);

            assertEquals(Option.some(new Opgeslagen<>(zaak, versie)), port.vind(nummer(zaak)));
        }
    }

    @Property(tries = 20)
    void vanTweeDieOpEenVersieVerderGaanWintErEen(@ForAll("langereLevenslopen") List<Z> levensloop) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Zaken<Z, S> port = zaken(opdracht);
        List<Z> schrijvers = List.of(van(opdracht, levensloop.get(0)), van(opdracht, levensloop.get(1)));
        port.bewaar(schrijvers.get(0), Zaken.NIEUW);

        assertEenWint(port, schrijvers, 1);
    }

    @Property(tries = 20)
    void vanTweeDieEenZaakTegelijkBeginnenWintErEen(@ForAll("langereLevenslopen") List<Z> levensloop) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();

        assertEenWint(
                zaken(opdracht),
                List.of(van(opdracht, levensloop.get(0)), van(opdracht, levensloop.get(1))),
                Zaken.NIEUW);
    }

    private void assertEenWint(Zaken<Z, S> port, List<Z> schrijvers, long verwacht) {
        List<Try<Long>> uitkomsten = Gelijktijdig.voerUit(List.of(
                () -> port.bewaar(schrijvers.get(0), verwacht), () -> port.bewaar(schrijvers.get(1), verwacht)));

        int winnaar = uitkomsten.get(0).isSuccess() ? 0 : 1;
        assertEquals(verwacht + 1, uitkomsten.get(winnaar).get());
        assertInstanceOf(
                GelijktijdigeWijziging.class, uitkomsten.get(1 - winnaar).getCause());
        assertEquals(
                Option.some(new Opgeslagen<>(schrijvers.get(winnaar), verwacht + 1)),
                port.vind(nummer(schrijvers.get(winnaar))));
    }

    @Property(tries = 2)
    void nietsGaatVerlorenAlsVelenTegelijkWijzigen(@ForAll("zaken") Z willekeurig) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Zaken<Z, S> port = zaken(opdracht);
        Z zaak = van(opdracht, willekeurig);
        port.bewaar(zaak, Zaken.NIEUW);

        List<Try<List<Long>>> uitkomsten = Gelijktijdig.inDraden(DRADEN, () -> {
            List<Long> versies = new ArrayList<>();
            while (versies.size() < WIJZIGINGEN_PER_DRAAD) {
                probeer(port, nummer(zaak)).forEach(versies::add);
            }
            return versies;
        });

        Vector<Long> versies = Vector.ofAll(uitkomsten).flatMap(Try::get).sorted();
        assertEquals(Vector.rangeClosed(2L, 1L + DRADEN * WIJZIGINGEN_PER_DRAAD), versies);
        assertEquals(Option.some(new Opgeslagen<>(zaak, versies.last())), port.vind(nummer(zaak)));
    }

    /** The version that came of it, or none where someone else was first. */
    private Option<Long> probeer(Zaken<Z, S> port, UUID nummer) {
        Opgeslagen<Z> nu = port.vind(nummer).get();
        try {
            return Option.some(port.bewaar(nu.waarde(), nu.versie()));
        } catch (GelijktijdigeWijziging iemandWasEerder) {
            return Option.none();
        }
    }

    @Property(tries = 5)
    void wieLeestTerwijlErGeschrevenWordtZietNooitEenHalveZaak(@ForAll("langereLevenslopen") List<Z> levensloop) {
        Opdracht opdracht = Proefgegevens.nieuweOpdracht();
        Zaken<Z, S> port = zaken(opdracht);
        List<Z> standen = levensloop.stream().map(stand -> van(opdracht, stand)).toList();
        UUID nummer = nummer(standen.get(0));
        port.bewaar(standen.get(0), Zaken.NIEUW);

        List<Try<Boolean>> uitkomsten = Gelijktijdig.voerUit(List.of(
                () -> {
                    for (int versie = 1; versie < standen.size(); versie++) {
                        port.bewaar(standen.get(versie), versie);
                    }
                    return true;
                },
                () -> {
                    Opgeslagen<Z> gelezen;
                    do {
                        gelezen = port.vind(nummer).get();
                        assertEquals(standen.get((int) gelezen.versie() - 1), gelezen.waarde());
                    } while (gelezen.versie() < standen.size());
                    return true;
                }));

        uitkomsten.forEach(uitkomst -> assertTrue(uitkomst.get()));
    }

    /** The same case in another assignment. */
    final Z van(Opdracht opdracht, Z zaak) {
        return Herschrijving.geen().van(Opdracht.class, x -> opdracht).in(zaak);
    }

    static UUID nummer(Zaak zaak) {
        return zaak.verwijzing().nummer();
    }

    private List<Z> bewaar(Zaken<Z, S> port, Opdracht opdracht, List<Z> bestand) {
        List<Z> bewaard = bestand.stream().map(zaak -> van(opdracht, zaak)).toList();
        bewaard.forEach(zaak -> port.bewaar(zaak, Zaken.NIEUW));
        return bewaard;
    }

    private List<Opgeslagen<Z>> alles(Zaken<Z, S> port) {
        return port.zoek(Zoekvraag.alles(), Bladzijde.Vraag.eerste(MEESTE_ZAKEN))
                .inhoud();
    }

    /** Every page but the last is full, and only the last says that nothing comes after it. */
    private List<Opgeslagen<Z>> bladerDoor(Zaken<Z, S> port, Zoekvraag<S> vraag, int grootte) {
        List<Opgeslagen<Z>> gelezen = new ArrayList<>();
        Bladzijde<Opgeslagen<Z>> bladzijde = port.zoek(vraag, Bladzijde.Vraag.eerste(grootte));
        gelezen.addAll(bladzijde.inhoud());
        while (bladzijde.volgende().isPresent()) {
            assertEquals(grootte, bladzijde.inhoud().size());
            bladzijde = port.zoek(vraag, new Bladzijde.Vraag(grootte, bladzijde.volgende()));
            assertTrue(!bladzijde.inhoud().isEmpty() && bladzijde.inhoud().size() <= grootte);
            gelezen.addAll(bladzijde.inhoud());
        }
        return gelezen;
    }

    private static boolean voldoet(Zaak zaak, Zoekvraag<?> vraag) {
        return vraag.inwoner().stream().allMatch(inwoner -> zaak.lid().stream()
                        .anyMatch(lid -> lid.inwoner().equals(inwoner)))
                && vraag.huishouden().stream().allMatch(huishouden -> zaak.lid().stream()
                        .anyMatch(lid -> lid.huishouden().equals(huishouden)))
                && vraag.wijk().stream().allMatch(wijk -> zaak.wijk().stream().anyMatch(wijk::equals))
                && vraag.status().stream().allMatch(zaak.status()::equals);
    }
}
