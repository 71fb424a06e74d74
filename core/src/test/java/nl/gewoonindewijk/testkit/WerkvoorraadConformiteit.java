package nl.gewoonindewijk.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.ondersteuning.Partij;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Zaaksoort;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
import nl.gewoonindewijk.ondersteuning.port.Werkvoorraad;
import nl.gewoonindewijk.testkit.WillekeurigeVerplichtingen.Voorraad;

/**
 * What every implementation of {@link Werkvoorraad} does. A test of an implementation extends this class and says how the
 * port is made.
 */
public abstract class WerkvoorraadConformiteit {

    private static final int MEESTE_ZAKEN = 8;
    private static final int EIGEN_DAGEN = 3;
    private static final LocalDate OOIT = LocalDate.of(2100, 1, 1);

    /**
     * The port of an opdracht. Two calls give ports on one and the same storage; each test uses an opdracht that nobody used
     * before, so that the storage need not be emptied.
     */
    protected abstract Werkvoorraad werkvoorraad(Opdracht opdracht);

    /** The open duties of several cases. */
    @Provide
    protected Arbitrary<List<Voorraad>> voorraden() {
        return WillekeurigeVerplichtingen.voorraden().list().ofMaxSize(MEESTE_ZAKEN);
    }

    /** The open duties of one case, one or more. */
    @Provide
    protected Arbitrary<Voorraad> gevuld() {
        return WillekeurigeVerplichtingen.voorraden()
                .filter(voorraad -> !voorraad.open().isEmpty());
    }

    /** Days up to which is looked. */
    @Provide
    protected Arbitrary<LocalDate> dagen() {
        return WillekeurigeDatums.vanOndersteuning();
    }

    /** Texts that do harm where a text becomes part of a statement. */
    @Provide
    protected Arbitrary<String> sql() {
        return Arbitraries.of(Proefgegevens.SQL);
    }

    @Property(tries = 50)
    void allesWatOpenStaatWordtOpVolgordeGelezen(@ForAll("voorraden") List<Voorraad> voorraden) {
        Werkvoorraad port = gevuld(Proefgegevens.nieuweOpdracht(), voorraden);

        assertGelezen(alles(voorraden), lees(port, OOIT, Optional.empty()));
    }

    @Property(tries = 50)
    void watLaterVervaltBlijftWeg(@ForAll("voorraden") List<Voorraad> voorraden, @ForAll("dagen") LocalDate dag) {
        Werkvoorraad port = gevuld(Proefgegevens.nieuweOpdracht(), voorraden);
        Vector<LocalDate> dagen = alles(voorraden)
                .map(Verplichting::uiterlijk)
                .distinct()
                .take(EIGEN_DAGEN)
                .append(dag);
        for (LocalDate totEnMet : dagen) {
            assertGelezen(
                    alles(voorraden)
                            .filter(verplichting -> !verplichting.uiterlijk().isAfter(totEnMet)),
                    lees(port, totEnMet, Optional.empty()));
        }
    }

    @Property(tries = 50)
    void eenRechtDatVoorDePeildatumEindigdeBlijftWeg(
            @ForAll("voorraden") List<Voorraad> voorraden, @ForAll("dagen") LocalDate dag) {
        Werkvoorraad port = gevuld(Proefgegevens.nieuweOpdracht(), voorraden);
        Vector<LocalDate> dagen = alles(voorraden)
                .map(Verplichting::uiterlijk)
                .distinct()
                .take(EIGEN_DAGEN)
                .append(dag);
        for (LocalDate peildatum : dagen) {
            assertGelezen(
                    alles(voorraden)
                            .reject(verplichting -> verplichting.partij() == Partij.INWONER
                                    && verplichting.uiterlijk().isBefore(peildatum)),
                    port.lees(peildatum, OOIT, Optional.empty(), Stream::toList));
        }
    }

    @Property(tries = 30)
    void opZijnLaatsteDagWordtEenRechtNogGelezenEnWatEenAnderMoetOokDaarna(
            @ForAll("gevuld") Voorraad willekeurig, @ForAll Partij partij) {
        Werkvoorraad port = werkvoorraad(Proefgegevens.nieuweOpdracht());
        Verplichting verplichting = willekeurig.open().get(0).withPartij(partij);
        LocalDate laatste = verplichting.uiterlijk();
        Vector<Verplichting> daarna = partij == Partij.INWONER ? Vector.empty() : Vector.of(verplichting);
        port.vervang(verplichting.zaak(), List.of(verplichting));

        assertGelezen(Vector.of(verplichting), port.lees(laatste, OOIT, verplichting.wijk(), Stream::toList));
        assertGelezen(daarna, port.lees(laatste.plusDays(1), OOIT, verplichting.wijk(), Stream::toList));
        assertGelezen(daarna, port.lees(LocalDate.MAX, OOIT, verplichting.wijk(), Stream::toList));
    }

    @Property(tries = 10)
    void ookAanHetEindVanDeKalenderTeltElkeDag(@ForAll("gevuld") Voorraad willekeurig) {
        Werkvoorraad port = werkvoorraad(Proefgegevens.nieuweOpdracht());
        LocalDate eerste = LocalDate.of(1, 1, 1);
        LocalDate laatste = LocalDate.of(9999, 12, 31);
        Verplichting recht =
                willekeurig.open().get(0).withPartij(Partij.INWONER).withVanaf(eerste);
        Verplichting vroeg = recht.withUiterlijk(eerste);
        Verplichting laat = recht.withUiterlijk(laatste);
        port.vervang(recht.zaak(), List.of(vroeg, laat));

        assertGelezen(Vector.of(vroeg, laat), lees(port, LocalDate.MAX, Optional.empty()));
        assertGelezen(Vector.empty(), lees(port, eerste.minusDays(1), Optional.empty()));
        assertGelezen(Vector.of(laat), port.lees(laatste, LocalDate.MAX, Optional.empty(), Stream::toList));
        assertGelezen(Vector.empty(), port.lees(laatste.plusDays(1), LocalDate.MAX, Optional.empty(), Stream::toList));
    }

    @Property(tries = 50)
    void vanEenWijkWordtAlleenDieWijkGelezen(
            @ForAll("voorraden") List<Voorraad> voorraden, @ForAll("dagen") LocalDate dag) {
        Werkvoorraad port = gevuld(Proefgegevens.nieuweOpdracht(), voorraden);
        Vector<Wijkcode> wijken = alles(voorraden)
                .flatMap(verplichting -> verplichting.wijk().stream().toList())
                .append(new Wijkcode("WK999999"));
        for (Wijkcode wijk : wijken) {
            assertGelezen(
                    alles(voorraden)
                            .filter(verplichting -> verplichting.wijk().equals(Optional.of(wijk)))
                            .filter(verplichting -> !verplichting.uiterlijk().isAfter(dag)),
                    lees(port, dag, Optional.of(wijk)));
        }
    }

    @Property(tries = 30)
    void eenNieuweVoorraadKomtInPlaatsVanDieVanDezelfdeZaakEnLaatDeRestStaan(
            @ForAll("voorraden") List<Voorraad> voorraden,
            @ForAll("gevuld") Voorraad oud,
            @ForAll("gevuld") Voorraad nieuw) {
        Werkvoorraad port = gevuld(Proefgegevens.nieuweOpdracht(), voorraden);
        Voorraad straks = Voorraad.van(oud.zaak(), nieuw.open());
        port.vervang(oud.zaak(), oud.open());

        port.vervang(straks.zaak(), straks.open());
        assertGelezen(alles(voorraden).appendAll(straks.open()), lees(port, OOIT, Optional.empty()));

        port.vervang(oud.zaak(), List.of());
        assertGelezen(alles(voorraden), lees(port, OOIT, Optional.empty()));
    }

    @Property(tries = 20)
    void zakenVanTweeSoortenMetEenNummerHebbenElkHunEigenVoorraad(@ForAll("gevuld") Voorraad willekeurig) {
        Werkvoorraad port = werkvoorraad(Proefgegevens.nieuweOpdracht());
        Voorraad aanmelding = Voorraad.van(
                new Zaakverwijzing(Zaaksoort.AANMELDING, willekeurig.zaak().nummer()), willekeurig.open());
        Voorraad pgb = Voorraad.van(
                new Zaakverwijzing(Zaaksoort.PGB, willekeurig.zaak().nummer()), willekeurig.open());
        port.vervang(aanmelding.zaak(), aanmelding.open());
        port.vervang(pgb.zaak(), pgb.open());

        port.vervang(aanmelding.zaak(), List.of());

        assertGelezen(Vector.ofAll(pgb.open()), lees(port, OOIT, Optional.empty()));
    }

    @Property(tries = 20)
    void tweeGelijkeVerplichtingenBlijvenTwee(@ForAll("gevuld") Voorraad voorraad) {
        Werkvoorraad port = werkvoorraad(Proefgegevens.nieuweOpdracht());
        Vector<Verplichting> dubbel = Vector.ofAll(voorraad.open()).appendAll(voorraad.open());

        port.vervang(voorraad.zaak(), dubbel.asJava());

        assertGelezen(dubbel, lees(port, OOIT, Optional.empty()));
    }

    @Property(tries = 20)
    void wieEenVerplichtingVanEenAndereZaakOfEenVervuldeGeeftVerandertNiets(
            @ForAll("gevuld") Voorraad voorraad, @ForAll("gevuld") Voorraad ander, @ForAll("dagen") LocalDate dag) {
        Werkvoorraad port = werkvoorraad(Proefgegevens.nieuweOpdracht());
        port.vervang(voorraad.zaak(), voorraad.open());
        Verplichting vervuld = voorraad.open().get(0).withVervuldOp(Optional.of(dag));

        for (Verplichting verkeerd : List.of(ander.open().get(0), vervuld)) {
            List<Verplichting> gemengd = List.of(voorraad.open().get(0), verkeerd);
            assertThrows(IllegalArgumentException.class, () -> port.vervang(voorraad.zaak(), gemengd));
        }

        assertGelezen(Vector.ofAll(voorraad.open()), lees(port, OOIT, Optional.empty()));
    }

    @Property(tries = 20)
    void tweeOpdrachtenZienElkaarNooitOokNietMetDezelfdeZaken(
            @ForAll("voorraden") List<Voorraad> voorraden, @ForAll("gevuld") Voorraad voorraad) {
        Werkvoorraad inHaarlem = gevuld(Proefgegevens.nieuweOpdracht(), voorraden);
        Werkvoorraad inHeemskerk = werkvoorraad(Proefgegevens.nieuweOpdracht());
        assertGelezen(Vector.empty(), lees(inHeemskerk, OOIT, Optional.empty()));
        inHaarlem.vervang(voorraad.zaak(), voorraad.open());

        inHeemskerk.vervang(voorraad.zaak(), voorraad.open());
        assertGelezen(Vector.ofAll(voorraad.open()), lees(inHeemskerk, OOIT, Optional.empty()));
        inHeemskerk.vervang(voorraad.zaak(), List.of());

        assertGelezen(alles(voorraden).appendAll(voorraad.open()), lees(inHaarlem, OOIT, Optional.empty()));
    }

    @Property(tries = 20)
    void wieLeestMagEerderOphouden(@ForAll("gevuld") Voorraad voorraad) {
        Werkvoorraad port = werkvoorraad(Proefgegevens.nieuweOpdracht());
        port.vervang(voorraad.zaak(), voorraad.open());

        Optional<Verplichting> eerste = port.lees(LocalDate.MIN, OOIT, Optional.empty(), Stream::findFirst);
        String antwoord = port.lees(LocalDate.MIN, OOIT, Optional.empty(), x -> "niets gelezen");

        assertEquals(
                0,
                Verplichting.VOLGORDE.compare(
                        eerste.orElseThrow(),
                        Vector.ofAll(voorraad.open())
                                .minBy(Verplichting.VOLGORDE)
                                .get()));
        assertEquals("niets gelezen", antwoord);
    }

    @Example
    void watDeLezerGooitKomtErUitEnDeVoorraadBlijft() {
        Werkvoorraad port = werkvoorraad(Proefgegevens.nieuweOpdracht());
        IllegalStateException fout = new IllegalStateException("bedoeld");

        IllegalStateException gegooid = assertThrows(
                IllegalStateException.class,
                () -> port.lees(LocalDate.MIN, OOIT, Optional.empty(), x -> {
                    throw fout;
                }));

        assertSame(fout, gegooid);
        assertGelezen(Vector.empty(), lees(port, OOIT, Optional.empty()));
    }

    @Property(tries = 30)
    void sqlInEenBronIsGewoonTekst(@ForAll("gevuld") Voorraad willekeurig, @ForAll("sql") String tekst) {
        Werkvoorraad port = werkvoorraad(Proefgegevens.nieuweOpdracht());
        Voorraad voorraad = Herschrijving.geen()
                .van(Bron.class, x -> new Bron(tekst, tekst))
                .in(willekeurig);

        port.vervang(voorraad.zaak(), voorraad.open());

        assertGelezen(Vector.ofAll(voorraad.open()), lees(port, OOIT, Optional.empty()));
    }

    private Werkvoorraad gevuld(Opdracht opdracht, List<Voorraad> voorraden) {
        Werkvoorraad port = werkvoorraad(opdracht);
        voorraden.forEach(voorraad -> port.vervang(voorraad.zaak(), voorraad.open()));
        return port;
    }

    private static Vector<Verplichting> alles(List<Voorraad> voorraden) {
        return Vector.ofAll(voorraden).flatMap(Voorraad::open);
    }

    private static List<Verplichting> lees(Werkvoorraad port, LocalDate totEnMet, Optional<Wijkcode> wijk) {
        return port.lees(LocalDate.MIN, totEnMet, wijk, Stream::toList);
    }

    /** The same duties in order; those that the order does not tell apart may stand in any. */
    private static void assertGelezen(Vector<Verplichting> verwacht, List<Verplichting> gelezen) {
        assertEquals(
                verwacht.groupBy(verplichting -> verplichting).mapValues(Vector::size),
                Vector.ofAll(gelezen).groupBy(verplichting -> verplichting).mapValues(Vector::size));
        for (int plaats = 1; plaats < gelezen.size(); plaats++) {
            assertTrue(Verplichting.VOLGORDE.compare(gelezen.get(plaats - 1), gelezen.get(plaats)) <= 0);
        }
    }
}
