package nl.gewoonindewijk.adapters.jdbc;

import java.util.List;
import java.util.function.Function;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.regels.Bevinding;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Toetsrapport;
import nl.gewoonindewijk.regels.Waarde;

/** The tables of a report: the report itself, its findings, and the facts of their calculations. */
final class Rapporttabellen {

    private static final List<String> SLEUTEL = List.of("opdracht", "vingerafdruk");

    /**
     * A report with the year it is on.
     *
     * @param boekjaar the year
     * @param rapport the report
     */
    record Opname(Boekjaar boekjaar, Toetsrapport rapport) {}

    /** What a fact is in its calculation. */
    enum Rol {
        INVOER,
        NORM,
        UITKOMST,
        VERSCHIL
    }

    /**
     * A fact with its place.
     *
     * @param bevinding which finding of the report, from 0
     * @param rol what it is in the calculation
     * @param gegeven the fact
     */
    record Feit(int bevinding, Rol rol, Gegeven gegeven) {}

    static final Tabel<Opname> RAPPORT = Tabel.hoofd(
            "gidw_toetsrapport",
            SLEUTEL,
            List.of(
                    new Kolom<>("boekjaar", opname -> opname.boekjaar().jaar()),
                    new Kolom<>("onderwerp", opname -> opname.rapport().onderwerp()),
                    new Kolom<>("kader", opname -> opname.rapport().kader()),
                    new Kolom<>("peildatum", opname -> opname.rapport().peildatum()),
                    new Kolom<>("invoerafdruk", opname -> opname.rapport().invoerafdruk())));

    static final Tabel<Bevinding> BEVINDING = Tabel.lijst(
            "gidw_bevinding",
            SLEUTEL,
            List.of(
                    new Kolom<>("regel", Bevinding::regel),
                    new Kolom<>("bron_document", bevinding -> bevinding.bron().document()),
                    new Kolom<>("bron_paragraaf", bevinding -> bevinding.bron().paragraaf()),
                    new Kolom<>("soort", bevinding -> bevinding.oordeel().soort()),
                    new Kolom<>("reden", bevinding -> bevinding.oordeel().reden())));

    static final Tabel<Feit> GEGEVEN = Tabel.lijst(
            "gidw_gegeven",
            SLEUTEL,
            List.of(
                    new Kolom<>("bevinding", Feit::bevinding),
                    new Kolom<>("rol", Feit::rol),
                    new Kolom<>("naam", feit -> feit.gegeven().naam()),
                    waarde("bedrag_centen", Waarde.Geld.class, Waarde.Geld::bedrag),
                    waarde("percentage", Waarde.Procent.class, Waarde.Procent::percentage),
                    waarde("aantal", Waarde.Aantal.class, Waarde.Aantal::aantal),
                    waarde("datum", Waarde.Datum.class, Waarde.Datum::datum),
                    waarde("tekst", Waarde.Tekst.class, Waarde.Tekst::tekst)));

    static final List<Tabel<?>> ALLE = List.of(RAPPORT, BEVINDING, GEGEVEN);

    private Rapporttabellen() {}

    private static <W extends Waarde> Kolom<Feit> waarde(String naam, Class<W> soort, Function<W, Object> inhoud) {
        return Kolom.<Waarde, W>alleen(soort, naam, inhoud)
                .van(feit -> feit.gegeven().waarde());
    }
}
