package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.adapters.jdbc.Rapporttabellen.Feit;
import nl.gewoonindewijk.adapters.jdbc.Rapporttabellen.Rol;
import nl.gewoonindewijk.regels.Berekening;
import nl.gewoonindewijk.regels.Bevinding;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Toetsrapport;
import nl.gewoonindewijk.regels.Waarde;

/** Makes reports of their rows, and checks that they are the reports that were stored. */
final class Rapportlezer {

    private static final String VINGERAFDRUK = "vingerafdruk";

    private final Vector<Rij> koppen;
    private final Map<String, Vector<Rij>> bevindingen;
    private final Map<String, Vector<Rij>> gegevens;

    private Rapportlezer(Rijen rijen) {
        koppen = Vector.ofAll(rijen.van(Rapporttabellen.RAPPORT));
        bevindingen = perRapport(rijen.van(Rapporttabellen.BEVINDING));
        gegevens = perRapport(rijen.van(Rapporttabellen.GEGEVEN));
    }

    /** The reports, by the day of judgement and then by fingerprint. */
    static List<Toetsrapport> lees(Rijen rijen) {
        Rapportlezer lezer = new Rapportlezer(rijen);
        return lezer.koppen
                .sorted(Comparator.<Rij, LocalDate>comparing(kop -> kop.datum("peildatum"))
                        .thenComparing(kop -> kop.tekst(VINGERAFDRUK)))
                .map(lezer::rapport)
                .asJava();
    }

    private static Map<String, Vector<Rij>> perRapport(List<Rij> rijen) {
        return Vector.ofAll(rijen).groupBy(rij -> rij.tekst(VINGERAFDRUK));
    }

    private Toetsrapport rapport(Rij kop) {
        String vingerafdruk = kop.tekst(VINGERAFDRUK);
        Map<Integer, Vector<Feit>> feiten = gegevens.getOrElse(vingerafdruk, Vector.empty())
                .map(Rapportlezer::feit)
                .groupBy(Feit::bevinding);
        Toetsrapport rapport = new Toetsrapport(
                kop.tekst("onderwerp"),
                kop.tekst("kader"),
                kop.datum("peildatum"),
                bevindingen
                        .getOrElse(vingerafdruk, Vector.empty())
                        .zipWithIndex((rij, plaats) -> bevinding(rij, feiten.getOrElse(plaats, Vector.empty())))
                        .asJava(),
                kop.tekst("invoerafdruk"));
        if (!rapport.vingerafdruk().equals(vingerafdruk)) {
            throw new IllegalArgumentException("De vingerafdruk van een rapport klopt niet.");
        }
        return rapport;
    }

    private static Bevinding bevinding(Rij rij, Vector<Feit> feiten) {
        return new Bevinding(
                rij.regelcode("regel"),
                rij.bron(),
                rij.keuze(Oordeel.Soort.class, "soort").maak(rij.tekst("reden"), berekening(feiten)));
    }

    private static Berekening berekening(Vector<Feit> feiten) {
        return new Berekening(
                gegevens(feiten, Rol.INVOER).asJava(),
                gegeven(feiten, Rol.NORM),
                gegeven(feiten, Rol.UITKOMST),
                gegeven(feiten, Rol.VERSCHIL));
    }

    private static Vector<Gegeven> gegevens(Vector<Feit> feiten, Rol rol) {
        return feiten.filter(feit -> feit.rol() == rol).map(Feit::gegeven);
    }

    private static Optional<Gegeven> gegeven(Vector<Feit> feiten, Rol rol) {
        return gegevens(feiten, rol).headOption().toJavaOptional();
    }

    private static Feit feit(Rij rij) {
        return new Feit(
                rij.klein("bevinding"), rij.keuze(Rol.class, "rol"), new Gegeven(rij.tekst("naam"), waarde(rij)));
    }

    private static Waarde waarde(Rij rij) {
        return rij.<Waarde>misschien("bedrag_centen", (r, kolom) -> new Waarde.Geld(r.bedrag(kolom)))
                .or(() -> rij.misschien("percentage", (r, kolom) -> new Waarde.Procent(r.percentage(kolom))))
                .or(() -> rij.misschien("aantal", (r, kolom) -> new Waarde.Aantal(r.getal(kolom))))
                .or(() -> rij.misschien("datum", (r, kolom) -> new Waarde.Datum(r.datum(kolom))))
                .orElseGet(() -> new Waarde.Tekst(rij.tekst("tekst")));
    }
}
