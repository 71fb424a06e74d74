package nl.gewoonindewijk.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.budget.Meerjarenbegroting.Jaar;
import nl.gewoonindewijk.budget.Meerjarenbegroting.Post;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.regels.Bevinding;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.testkit.WillekeurigeMeerjarenbegrotingen;

/** What holds for every multi-year budget. */
@Toetst("BP-8-TABEL")
class MeerjarenWettenTest {

    private static final Bedrag AFRONDING = Bedrag.ofEuro(1);

    @Provide
    Arbitrary<Meerjarenbegroting> sluitend() {
        return WillekeurigeMeerjarenbegrotingen.sluitend();
    }

    @Provide
    Arbitrary<Meerjarenbegroting> alle() {
        return WillekeurigeMeerjarenbegrotingen.alle();
    }

    private static List<Oordeel> oordelen(Meerjarenbegroting begroting) {
        return Budgetregels.MEERJARENBEGROTING
                .toets("begroting", begroting, HeemskerksMeerjarenbegroting.KADER, LocalDate.of(2020, 1, 1))
                .bevindingen()
                .stream()
                .map(Bevinding::oordeel)
                .toList();
    }

    private static List<String> redenen(Meerjarenbegroting begroting) {
        return oordelen(begroting).stream().map(Oordeel::reden).toList();
    }

    /** The same budget with an error in one published total: costs in the even columns, income in the odd ones. */
    private static Meerjarenbegroting metFout(Meerjarenbegroting begroting, int kolom, Bedrag fout) {
        List<Jaar> totalen = new ArrayList<>(begroting.totalen());
        Jaar jaar = totalen.get(kolom / 2);
        totalen.set(
                kolom / 2,
                kolom % 2 == 0
                        ? new Jaar(jaar.boekjaar(), jaar.lasten().plus(fout), jaar.baten())
                        : new Jaar(jaar.boekjaar(), jaar.lasten(), jaar.baten().plus(fout)));
        return new Meerjarenbegroting(begroting.naam(), begroting.posten(), totalen);
    }

    @Property(tries = 300)
    void totalenDieUitDePostenVolgenTellenInElkeKolomOp(@ForAll("sluitend") Meerjarenbegroting begroting) {
        assertEquals(Collections.nCopies(2 * begroting.jaren().size(), "telt-op"), redenen(begroting));
    }

    @Property(tries = 300)
    void eenFoutWordtGevondenInPreciesDeKolomWaarinZeStaat(
            @ForAll("sluitend") Meerjarenbegroting begroting,
            @ForAll @IntRange(max = 99) int keuze,
            @ForAll @IntRange(min = 101, max = 1_000_000) int centen,
            @ForAll boolean teHoog) {
        int kolom = keuze % (2 * begroting.jaren().size());
        Bedrag fout = new Bedrag(centen);
        List<Oordeel> oordelen = oordelen(metFout(begroting, kolom, teHoog ? fout : Bedrag.NUL.min(fout)));

        assertEquals(
                IntStream.range(0, oordelen.size())
                        .mapToObj(elke -> elke == kolom ? Oordeel.Soort.OVERTREDEN : Oordeel.Soort.VOLDAAN)
                        .toList(),
                oordelen.stream().map(Oordeel::soort).toList());
        assertEquals(
                Optional.of(Gegeven.van("verschil", fout)),
                oordelen.get(kolom).berekening().verschil());
    }

    @Property(tries = 300)
    void eenFoutTotEenEuroIsAfrondingEnGeenOvertreding(
            @ForAll("sluitend") Meerjarenbegroting begroting,
            @ForAll @IntRange(max = 99) int keuze,
            @ForAll @IntRange(min = 1, max = 100) int centen) {
        int kolom = keuze % (2 * begroting.jaren().size());

        assertEquals(
                "afrondingsverschil",
                redenen(metFout(begroting, kolom, new Bedrag(centen))).get(kolom));
        assertEquals(
                "afrondingsverschil",
                redenen(metFout(begroting, kolom, new Bedrag(-centen))).get(kolom));
    }

    @Property(tries = 300)
    void eenKolomIsAlleenOvertredenAlsHetVerschilGroterIsDanEenAfronding(@ForAll("alle") Meerjarenbegroting begroting) {
        List<Bedrag> verschillen = IntStream.range(0, begroting.jaren().size())
                .boxed()
                .flatMap(jaar -> verschillen(
                        begroting.totalen().get(jaar),
                        begroting.posten().stream()
                                .map(post -> post.jaren().get(jaar))
                                .toList()))
                .toList();

        assertEquals(
                verschillen.stream()
                        .map(verschil -> verschil.meerDan(AFRONDING))
                        .toList(),
                oordelen(begroting).stream()
                        .map(oordeel -> oordeel.soort() == Oordeel.Soort.OVERTREDEN)
                        .toList());
    }

    private static Stream<Bedrag> verschillen(Jaar totaal, List<Jaar> posten) {
        return Stream.of(
                posten.stream()
                        .map(Jaar::lasten)
                        .reduce(totaal.lasten(), Bedrag::min)
                        .absoluut(),
                posten.stream()
                        .map(Jaar::baten)
                        .reduce(totaal.baten(), Bedrag::min)
                        .absoluut());
    }

    @Property(tries = 300)
    void deVolgordeVanDePostenMaaktNietUit(@ForAll("alle") Meerjarenbegroting begroting, @ForAll Random toeval) {
        List<Post> posten = new ArrayList<>(begroting.posten());
        Collections.shuffle(posten, toeval);

        assertEquals(
                oordelen(begroting), oordelen(new Meerjarenbegroting(begroting.naam(), posten, begroting.totalen())));
    }
}
