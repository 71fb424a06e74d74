package nl.gewoonindewijk.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import io.vavr.control.Try;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import nl.gewoonindewijk.budget.port.Toetsrapporten;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Bevinding;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regelcode;
import nl.gewoonindewijk.regels.Toetsrapport;

/**
 * What every implementation of {@link Toetsrapporten} does. A test of an implementation extends this class and says how the
 * port is made.
 */
public abstract class ToetsrapportenConformiteit {

    private static final int RONDEN = 20;
    private static final int DRADEN = 4;
    private static final Boekjaar VOLGEND_JAAR = new Boekjaar(2024);

    /**
     * The port of an opdracht. Two calls give ports on one and the same storage; each test uses an opdracht that nobody used
     * before, so that the storage need not be emptied.
     */
    protected abstract Toetsrapporten toetsrapporten(Opdracht opdracht);

    /** Any report on one year. */
    @Provide
    protected Arbitrary<Toetsrapport> rapporten() {
        return WillekeurigeToetsrapporten.over(Proefgegevens.BOEKJAAR);
    }

    /** Reports of two days only, so that many are of the same day. */
    @Provide
    protected Arbitrary<Toetsrapport> rapportenVanTweeDagen() {
        LocalDate dag = LocalDate.of(2023, 12, 31);
        return rapporten()
                .flatMap(rapport -> Arbitraries.of(dag, dag.plusDays(1)).map(rapport::withPeildatum));
    }

    /** Texts that do harm where a text becomes part of a statement. */
    @Provide
    protected Arbitrary<String> sql() {
        return Arbitraries.of(Proefgegevens.SQL);
    }

    @Property(tries = 100)
    void watBewaardIsWordtGelijkTeruggevonden(@ForAll("rapporten") Toetsrapport rapport) {
        Toetsrapporten port = toetsrapporten(Proefgegevens.nieuweOpdracht());

        port.bewaar(Proefgegevens.BOEKJAAR, rapport);

        assertEquals(Option.some(rapport), port.vind(rapport.vingerafdruk()));
        assertEquals(List.of(rapport), port.over(Proefgegevens.BOEKJAAR));
    }

    @Property(tries = 30)
    void hetzelfdeRapportNogEensVerandertNiets(@ForAll("rapporten") Toetsrapport rapport) {
        Toetsrapporten port = toetsrapporten(Proefgegevens.nieuweOpdracht());

        port.bewaar(Proefgegevens.BOEKJAAR, rapport);
        port.bewaar(Proefgegevens.BOEKJAAR, rapport);

        assertEquals(List.of(rapport), port.over(Proefgegevens.BOEKJAAR));
    }

    @Property(tries = 30)
    void rapportenStaanOpPeildatumEnDanOpVingerafdruk(
            @ForAll @Size(max = 6) List<@From("rapportenVanTweeDagen") Toetsrapport> rapporten) {
        Toetsrapporten port = toetsrapporten(Proefgegevens.nieuweOpdracht());
        rapporten.forEach(rapport -> port.bewaar(Proefgegevens.BOEKJAAR, rapport));

        assertEquals(
                rapporten.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Toetsrapport::peildatum).thenComparing(Toetsrapport::vingerafdruk))
                        .toList(),
                port.over(Proefgegevens.BOEKJAAR));
    }

    @Property(tries = 20)
    void eenRapportStaatAlleenBijZijnEigenJaar(
            @ForAll("rapporten") Toetsrapport rapport, @ForAll("rapporten") Toetsrapport ander) {
        Toetsrapporten port = toetsrapporten(Proefgegevens.nieuweOpdracht());
        Toetsrapport volgende = ander.withOnderwerp("jaarbudget " + VOLGEND_JAAR);

        port.bewaar(Proefgegevens.BOEKJAAR, rapport);
        port.bewaar(VOLGEND_JAAR, volgende);

        assertEquals(List.of(rapport), port.over(Proefgegevens.BOEKJAAR));
        assertEquals(List.of(volgende), port.over(VOLGEND_JAAR));
    }

    @Example
    void watErNietIsWordtNietGevonden() {
        Toetsrapporten port = toetsrapporten(Proefgegevens.nieuweOpdracht());

        assertEquals(Option.none(), port.vind("0".repeat(64)));
        assertEquals(Option.none(), port.vind("' or '1'='1"));
        assertEquals(List.of(), port.over(Proefgegevens.BOEKJAAR));
    }

    @Property(tries = 20)
    void tweeOpdrachtenZienElkaarNooit(@ForAll("rapporten") Toetsrapport rapport) {
        Toetsrapporten inHaarlem = toetsrapporten(Proefgegevens.nieuweOpdracht());
        Toetsrapporten inHeemskerk = toetsrapporten(Proefgegevens.nieuweOpdracht());

        inHaarlem.bewaar(Proefgegevens.BOEKJAAR, rapport);
        assertEquals(Option.none(), inHeemskerk.vind(rapport.vingerafdruk()));
        assertEquals(List.of(), inHeemskerk.over(Proefgegevens.BOEKJAAR));

        inHeemskerk.bewaar(Proefgegevens.BOEKJAAR, rapport);
        assertEquals(List.of(rapport), inHaarlem.over(Proefgegevens.BOEKJAAR));
        assertEquals(List.of(rapport), inHeemskerk.over(Proefgegevens.BOEKJAAR));
    }

    @Property
    void sqlInEenTekstIsGewoonTekst(@ForAll("sql") String tekst) {
        Toetsrapporten port = toetsrapporten(Proefgegevens.nieuweOpdracht());
        Berekening berekening = Berekening.van(Gegeven.van(tekst, tekst)).norm(Gegeven.van(tekst, Bedrag.NUL));
        Toetsrapport rapport = new Toetsrapport(
                tekst,
                tekst,
                LocalDate.of(2023, 12, 31),
                List.of(new Bevinding(
                        new Regelcode("UA-1"), new Bron(tekst, tekst), new Oordeel.Voldaan(tekst, berekening))),
                tekst);

        port.bewaar(Proefgegevens.BOEKJAAR, rapport);

        assertEquals(Option.some(rapport), port.vind(rapport.vingerafdruk()));
    }

    @Property(tries = RONDEN)
    void dradenDieHetzelfdeRapportTegelijkBewarenBewarenHetEenKeer(@ForAll("rapporten") Toetsrapport rapport) {
        Toetsrapporten port = toetsrapporten(Proefgegevens.nieuweOpdracht());

        List<Try<Boolean>> uitkomsten = Gelijktijdig.inDraden(DRADEN, () -> {
            port.bewaar(Proefgegevens.BOEKJAAR, rapport);
            return true;
        });

        uitkomsten.forEach(uitkomst -> assertTrue(uitkomst.get()));
        assertEquals(List.of(rapport), port.over(Proefgegevens.BOEKJAAR));
    }
}
