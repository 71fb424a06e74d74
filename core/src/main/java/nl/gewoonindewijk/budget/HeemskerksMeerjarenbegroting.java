package nl.gewoonindewijk.budget;

import java.util.List;
import java.util.stream.IntStream;
import nl.gewoonindewijk.contract.Norm;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Bron;

/**
 * The budget table of the gemeente Heemskerk for 2020 to 2023, in whole euros as published, without staff and
 * accommodation.
 *
 * <p>Bron: Beleidsplan sociaal domein 2020-2023 (BP) 8.
 */
public final class HeemskerksMeerjarenbegroting {

    private static final int EERSTE_JAAR = 2020;

    /** Every post and year, with the published totals. */
    public static final Meerjarenbegroting TABEL = new Meerjarenbegroting(
            "Heemskerk 2020-2023",
            List.of(
                    post("Internationale samenwerking", 4_155, 0, 4_227, 0, 4_301, 0, 4_376, 0),
                    post("Burgerkracht", 110_898, 0, 112_561, 0, 114_537, 0, 116_551, 0),
                    post("Jeugd en Veiligheid, incl. Veilig Thuis", 480_905, 0, 431_395, 0, 432_549, 0, 437_342, 0),
                    post("Zorg en Welzijn", 5_255_148, 0, 5_311_515, 0, 5_383_876, 0, 5_482_082, 0),
                    post("Vrijwilligersbeleid", 138_087, 0, 141_041, 0, 144_038, 0, 147_097, 0),
                    post("Mantelzorgbeleid", 212_408, 0, 215_594, 0, 219_367, 0, 223_205, 0),
                    post(
                            "Wmo maatwerkvoorzieningen",
                            7_982_934,
                            -305_181,
                            8_091_052,
                            -260_019,
                            8_269_876,
                            -262_468,
                            8_420_763,
                            -275_156),
                    post(
                            "Onderwijsbeleid, incl. brede school en peuterspeelzaalwerk",
                            1_772_068,
                            -1_034_831,
                            1_793_363,
                            -1_043_572,
                            1_816_737,
                            -1_053_725,
                            1_840_695,
                            -1_064_076),
                    post("Gespecialiseerde jeugdhulp", 8_084_534, 0, 8_251_976, 0, 8_374_398, 0, 8_518_281, 0),
                    post(
                            "Werk en inkomen, inclusief cli\u00ebntenparticipatie",
                            19_577_241,
                            -12_471_170,
                            20_022_460,
                            -12_847_761,
                            20_380_398,
                            -13_111_952,
                            20_487_519,
                            -13_112_778),
                    post("Taakstelling sociaal domein", -200_000, 0, -300_000, 0, -400_000, 0, -500_000, 0)),
            jaren(43_418_377, -13_811_181, 44_075_184, -14_151_353, 44_740_077, -14_428_146, 45_177_910, -14_452_010));

    /** {@code ~} A difference of up to one euro in a column is rounding. */
    public static final Meerjarenkader KADER =
            new Meerjarenkader("heemskerk-beleidsplan-2020-2023/1", new Norm<>(Bedrag.ofEuro(1), new Bron("BP", "8")));

    private HeemskerksMeerjarenbegroting() {}

    private static Meerjarenbegroting.Post post(String omschrijving, long... lastenEnBaten) {
        return new Meerjarenbegroting.Post(omschrijving, jaren(lastenEnBaten));
    }

    private static List<Meerjarenbegroting.Jaar> jaren(long... lastenEnBaten) {
        return IntStream.range(0, lastenEnBaten.length / 2)
                .mapToObj(jaar -> new Meerjarenbegroting.Jaar(
                        new Boekjaar(EERSTE_JAAR + jaar),
                        Bedrag.ofEuro(lastenEnBaten[2 * jaar]),
                        Bedrag.ofEuro(lastenEnBaten[2 * jaar + 1])))
                .toList();
    }
}
