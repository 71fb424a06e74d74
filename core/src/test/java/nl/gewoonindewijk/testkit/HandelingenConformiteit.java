package nl.gewoonindewijk.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.ondersteuning.Handeling;
import nl.gewoonindewijk.ondersteuning.Zaaksoort;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
import nl.gewoonindewijk.ondersteuning.port.Handelingen;

/**
 * What every implementation of {@link Handelingen} does. A test of an implementation extends this class and says how the
 * port is made.
 */
public abstract class HandelingenConformiteit {

    private static final int MEESTE = 8;

    /**
     * The port of an opdracht. Two calls give ports on one and the same storage; each test uses an opdracht that nobody used
     * before, so that the storage need not be emptied.
     */
    protected abstract Handelingen handelingen(Opdracht opdracht);

    /** Anything that an employee can do. */
    @Provide
    protected Arbitrary<Handeling> alle() {
        return WillekeurigeHandelingen.alle();
    }

    /** Things done in one case, each with a version of its own, in any order. */
    @Provide
    protected Arbitrary<List<Handeling>> inEenZaak() {
        Zaakverwijzing zaak = new Zaakverwijzing(Zaaksoort.TRAJECT, UUID.randomUUID());
        return WillekeurigeHandelingen.van(zaak)
                .list()
                .uniqueElements(Handeling::versie)
                .ofMaxSize(MEESTE);
    }

    /** Texts that do harm where a text becomes part of a statement. */
    @Provide
    protected Arbitrary<String> sql() {
        return Arbitraries.of(Proefgegevens.SQL);
    }

    @Property(tries = 50)
    void watGenoteerdIsWordtGelijkTeruggevonden(@ForAll("alle") Handeling handeling) {
        Handelingen port = handelingen(Proefgegevens.nieuweOpdracht());

        port.noteer(handeling);

        assertEquals(Option.some(handeling), port.vind(handeling.commando()));
        assertEquals(List.of(handeling), port.over(handeling.zaak()));
    }

    @Property(tries = 50)
    void overEenZaakStaatAllesOpVolgordeVanVersie(
            @ForAll("inEenZaak") List<Handeling> inDeZaak, @ForAll("alle") Handeling elders) {
        Handelingen port = handelingen(Proefgegevens.nieuweOpdracht());
        port.noteer(elders);
        inDeZaak.forEach(port::noteer);
        for (Handeling handeling : inDeZaak) {
            assertEquals(Vector.ofAll(inDeZaak).sortBy(Handeling::versie).asJava(), port.over(handeling.zaak()));
        }
        assertEquals(List.of(elders), port.over(elders.zaak()));
    }

    @Property(tries = 20)
    void zakenVanTweeSoortenMetEenNummerHebbenElkHunEigenHandelingen(@ForAll("alle") Handeling willekeurig) {
        Handelingen port = handelingen(Proefgegevens.nieuweOpdracht());
        UUID nummer = willekeurig.zaak().nummer();
        Handeling traject = willekeurig.withZaak(new Zaakverwijzing(Zaaksoort.TRAJECT, nummer));
        Zaakverwijzing pgb = new Zaakverwijzing(Zaaksoort.PGB, nummer);

        port.noteer(traject);

        assertEquals(List.of(), port.over(pgb));
        assertEquals(List.of(traject), port.over(traject.zaak()));
    }

    @Property(tries = 30)
    void hetzelfdeCommandoWordtDeTweedeKeerGeweigerdEnVerandertNiets(
            @ForAll("alle") Handeling eerste, @ForAll("alle") Handeling tweede) {
        Handelingen port = handelingen(Proefgegevens.nieuweOpdracht());
        port.noteer(eerste);

        for (Handeling dubbel : List.of(eerste, tweede.withCommando(eerste.commando()))) {
            assertThrows(GelijktijdigeWijziging.class, () -> port.noteer(dubbel));
        }

        assertEquals(Option.some(eerste), port.vind(eerste.commando()));
        assertEquals(List.of(eerste), port.over(eerste.zaak()));
        assertEquals(List.of(), port.over(tweede.zaak()));
    }

    @Property(tries = 20)
    void eenOnbekendCommandoEnEenOnbekendeZaakGevenNiets(@ForAll("alle") Handeling handeling) {
        Handelingen port = handelingen(Proefgegevens.nieuweOpdracht());

        assertEquals(Option.none(), port.vind(handeling.commando()));
        assertEquals(List.of(), port.over(handeling.zaak()));
    }

    @Property(tries = 20)
    void tweeOpdrachtenZienElkaarNooitOokNietMetHetzelfdeCommando(
            @ForAll("alle") Handeling een, @ForAll("alle") Handeling ander) {
        Handelingen inHaarlem = handelingen(Proefgegevens.nieuweOpdracht());
        Handelingen inHeemskerk = handelingen(Proefgegevens.nieuweOpdracht());
        Handeling daar = ander.withCommando(een.commando()).withZaak(een.zaak());
        inHaarlem.noteer(een);
        assertEquals(Option.none(), inHeemskerk.vind(een.commando()));
        assertEquals(List.of(), inHeemskerk.over(een.zaak()));

        inHeemskerk.noteer(daar);

        assertEquals(Option.some(een), inHaarlem.vind(een.commando()));
        assertEquals(List.of(een), inHaarlem.over(een.zaak()));
        assertEquals(Option.some(daar), inHeemskerk.vind(een.commando()));
    }

    @Property(tries = 20)
    void sqlInDeNaamVanEenMedewerkerIsGewoonTekst(@ForAll("alle") Handeling willekeurig, @ForAll("sql") String tekst) {
        Handelingen port = handelingen(Proefgegevens.nieuweOpdracht());
        Handeling handeling = willekeurig.withMedewerker(new MedewerkerId(tekst));

        port.noteer(handeling);

        assertEquals(Option.some(handeling), port.vind(handeling.commando()));
    }

    @Property(tries = 20)
    void vanTweeDieTegelijkEenCommandoNoterenWintErEen(@ForAll("alle") Handeling een, @ForAll("alle") Handeling ander) {
        Handelingen port = handelingen(Proefgegevens.nieuweOpdracht());
        List<Handeling> schrijvers = List.of(een, ander.withCommando(een.commando()));

        List<Try<Integer>> uitkomsten =
                Gelijktijdig.voerUit(List.of(() -> noteer(port, schrijvers, 0), () -> noteer(port, schrijvers, 1)));

        int winnaar = uitkomsten.get(0).getOrElse(1);
        assertEquals(Try.success(winnaar), uitkomsten.get(winnaar));
        assertInstanceOf(
                GelijktijdigeWijziging.class, uitkomsten.get(1 - winnaar).getCause());
        assertEquals(Option.some(schrijvers.get(winnaar)), port.vind(een.commando()));
    }

    private static int noteer(Handelingen port, List<Handeling> schrijvers, int wie) {
        port.noteer(schrijvers.get(wie));
        return wie;
    }
}
