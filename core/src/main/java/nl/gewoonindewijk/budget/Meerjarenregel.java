package nl.gewoonindewijk.budget;

import io.vavr.collection.Vector;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Regel;

/** Whether the published totals of a multi-year budget follow from its posts. */
final class Meerjarenregel {

    /**
     * The published totals are those of the posts, taakstelling included. Each column has a verdict of its own; a difference
     * that rounding explains is shown and is no breach.
     *
     * <p>Bron: BP 8.
     */
    static final Regel<Meerjarenbegroting, Meerjarenkader> TABEL = Regel.perOnderdeel(
            "BP-8-TABEL", new Bron("BP", "8"), (begroting, kader, peildatum) -> Vector.ofAll(begroting.totalen())
                    .zip(begroting.berekendeTotalen())
                    .flatMap(
                            jaar -> jaar(jaar._1(), jaar._2(), kader.afronding().waarde()))
                    .asJava());

    private Meerjarenregel() {}

    private static Vector<Oordeel> jaar(
            Meerjarenbegroting.Jaar gepubliceerd, Meerjarenbegroting.Jaar berekend, Bedrag afronding) {
        String jaar = gepubliceerd.boekjaar().toString();
        return Vector.of(
                kolom(jaar + " lasten", gepubliceerd.lasten(), berekend.lasten(), afronding),
                kolom(jaar + " baten", gepubliceerd.baten(), berekend.baten(), afronding));
    }

    private static Oordeel kolom(String kolom, Bedrag gepubliceerd, Bedrag berekend, Bedrag afronding) {
        Bedrag verschil = berekend.min(gepubliceerd).absoluut();
        Berekening berekening = Berekening.van(Gegeven.van("kolom", kolom), Gegeven.van("afronding", afronding))
                .norm(Gegeven.van("gepubliceerd", gepubliceerd))
                .uitkomst(Gegeven.van("berekend", berekend))
                .verschil(Gegeven.van("verschil", verschil));
        if (verschil.meerDan(afronding)) {
            return new Oordeel.Overtreden("telt-niet-op", berekening);
        }
        return new Oordeel.Voldaan(verschil.isPositief() ? "afrondingsverschil" : "telt-op", berekening);
    }
}
