package nl.gewoonindewijk.dossier.overdracht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.gewoonindewijk.Toetst;
import nl.gewoonindewijk.dossier.Personalia;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.Voorbeelddossier;
import nl.gewoonindewijk.dossier.inzage.Gegevensregel;
import nl.gewoonindewijk.dossier.inzage.Stukinhoud;
import nl.gewoonindewijk.gedeeld.Dossiertekst;
import nl.gewoonindewijk.testkit.WillekeurigeTeksten;
import org.junit.jupiter.api.Test;

/** Whoever receives a dossier can check that it is whole. */
@Toetst("UA-7.5-GEGEVENS")
class ManifestTest {

    private static final LocalDate GEVRAAGD = LocalDate.of(2025, 3, 31);
    private static final Stukinhoud EERSTE = stuk(1, regel("vraag", "hulp", false));
    private static final Stukinhoud TWEEDE = stuk(2, regel("vraag", "hulp", false), regel("wie", "buurman", true));

    /** All that can be done to a piece. */
    private static final List<UnaryOperator<Stukinhoud>> WIJZIGINGEN = List.of(
            stuk -> new Stukinhoud(
                    new Stukverwijzing(Stuksoort.KLACHT, stuk.stuk().nummer()), stuk.regels()),
            stuk -> new Stukinhoud(Voorbeelddossier.document(99), stuk.regels()),
            stuk -> met(stuk, Vector.ofAll(stuk.regels()).append(regel("nieuw", "regel", false))),
            stuk -> met(stuk, Vector.ofAll(stuk.regels()).drop(1)),
            stuk -> met(stuk, Vector.ofAll(stuk.regels()).reverse()),
            stuk -> met(
                    stuk,
                    Vector.ofAll(stuk.regels())
                            .map(oud -> regel(oud.label() + "x", oud.waarde().waarde(), oud.overAnder()))),
            stuk -> met(
                    stuk,
                    Vector.ofAll(stuk.regels())
                            .map(oud -> regel(oud.label(), oud.waarde().waarde() + "x", oud.overAnder()))),
            stuk -> met(
                    stuk,
                    Vector.ofAll(stuk.regels())
                            .map(oud -> regel(oud.label(), oud.waarde().waarde(), !oud.overAnder()))));

    private static Stukinhoud met(Stukinhoud stuk, Vector<Gegevensregel> regels) {
        return new Stukinhoud(stuk.stuk(), regels.asJava());
    }

    private static Stukinhoud stuk(int nummer, Gegevensregel... regels) {
        return new Stukinhoud(
                Voorbeelddossier.document(nummer), Vector.of(regels).asJava());
    }

    private static Gegevensregel regel(String label, String waarde, boolean overAnder) {
        return new Gegevensregel(label, new Dossiertekst(waarde), overAnder);
    }

    private static Gegevensoverdracht overdracht(List<Stukinhoud> stukken) {
        return new Gegevensoverdracht(
                Voorbeelddossier.ID, Personalia.onbekend(), GEVRAAGD, GEVRAAGD, stukken, Manifest.van(stukken));
    }

    private static byte[] sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    @Provide
    Arbitrary<List<Stukinhoud>> stukken() {
        Arbitrary<Gegevensregel> regels = Combinators.combine(
                        Arbitraries.of("vraag", "wie"), WillekeurigeTeksten.tot(40), Arbitraries.of(true, false))
                .as(ManifestTest::regel);
        return regels.list()
                .ofMaxSize(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(inhoud -> Vector.ofAll(inhoud)
                        .zipWithIndex((een, nummer) -> new Stukinhoud(Voorbeelddossier.document(nummer), een))
                        .asJava())
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<UnaryOperator<Stukinhoud>> wijzigingen() {
        return Arbitraries.of(WIJZIGINGEN);
    }

    @Test
    void hetManifestNoemtElkStukMetZijnRegelsEnAfdrukInVolgorde() throws NoSuchAlgorithmException {
        Manifest manifest = Manifest.van(List.of(TWEEDE, EERSTE));
        byte[] tweede = sha256(TWEEDE.bytes());
        byte[] eerste = sha256(EERSTE.bytes());
        byte[] samen = HexFormat.of()
                .parseHex(HexFormat.of().formatHex(tweede) + HexFormat.of().formatHex(eerste));

        assertEquals(
                List.of(
                        new Manifest.Manifestregel(
                                TWEEDE.stuk(), 2, HexFormat.of().formatHex(tweede)),
                        new Manifest.Manifestregel(
                                EERSTE.stuk(), 1, HexFormat.of().formatHex(eerste))),
                manifest.regels());
        assertEquals(HexFormat.of().formatHex(sha256(samen)), manifest.afdruk());
    }

    @Test
    void eenLeegManifestHeeftDeAfdrukVanNiets() throws NoSuchAlgorithmException {
        assertEquals(
                new Manifest(List.of(), HexFormat.of().formatHex(sha256("".getBytes(StandardCharsets.UTF_8)))),
                Manifest.van(List.of()));
    }

    @Test
    void eenOntbrekendEenExtraOfEenVerplaatstStukValtOp() {
        Gegevensoverdracht heel = overdracht(List.of(EERSTE, TWEEDE));

        assertTrue(heel.klopt());
        assertFalse(heel.withStukken(EERSTE).klopt());
        assertFalse(heel.withStukken(EERSTE, TWEEDE, stuk(3)).klopt());
        assertFalse(heel.withStukken(EERSTE, TWEEDE, TWEEDE).klopt());
        assertFalse(heel.withStukken(TWEEDE, EERSTE).klopt());
        assertFalse(heel.withStukken().klopt());
    }

    @Test
    void ookEenGewijzigdManifestValtOp() {
        Gegevensoverdracht heel = overdracht(List.of(EERSTE, TWEEDE));
        Manifest manifest = heel.manifest();

        assertFalse(heel.withManifest(new Manifest(manifest.regels(), "0".repeat(64)))
                .klopt());
        assertFalse(
                heel.withManifest(new Manifest(List.of(), manifest.afdruk())).klopt());
    }

    @Test
    void eenOverdrachtWordtNietGemaaktVoorZijGevraagdIs() {
        Gegevensoverdracht heel = overdracht(List.of(EERSTE));

        assertEquals(
                "Een overdracht wordt niet gemaakt voor zij gevraagd is.",
                assertThrows(IllegalArgumentException.class, () -> heel.withOpgemaaktOp(GEVRAAGD.minusDays(1)))
                        .getMessage());
        assertFalse(heel.toString().contains("hulp"));
    }

    @Property(tries = 300)
    void elkeWijzigingVanElkStukValtOp(
            @ForAll("stukken") List<Stukinhoud> stukken,
            @ForAll("wijzigingen") UnaryOperator<Stukinhoud> wijziging,
            @ForAll @IntRange(max = 3) int ergens) {
        int plaats = ergens % stukken.size();
        Stukinhoud gewijzigd = wijziging.apply(stukken.get(plaats));
        Assume.that(!gewijzigd.equals(stukken.get(plaats)));
        Gegevensoverdracht heel = overdracht(stukken);

        assertTrue(heel.klopt());
        assertFalse(heel.withStukken(Vector.ofAll(stukken).update(plaats, gewijzigd))
                .klopt());
        assertFalse(heel.withStukken(Vector.ofAll(stukken).removeAt(plaats)).klopt());
    }
}
