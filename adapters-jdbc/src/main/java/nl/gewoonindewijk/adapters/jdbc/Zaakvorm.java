package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.gedeeld.InwonerId;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Huishoudlid;
import nl.gewoonindewijk.ondersteuning.Zaak;

/**
 * How a kind of case is stored: the one row with its version and all that it has at most once, and its lists.
 *
 * @param <Z> the kind of case
 * @param hoofd the one row
 * @param lijsten its lists; what belongs to an element of another list comes after that list
 * @param maker makes the case of its rows
 */
record Zaakvorm<Z extends Zaak>(Tabel<Opgeslagen<Z>> hoofd, List<Lijst<Z, ?>> lijsten, Maker<Z> maker) {

    static final List<String> SLEUTEL = List.of("opdracht", "nummer");

    /**
     * Makes a case of its rows.
     *
     * @param <Z> the kind of case
     */
    @FunctionalInterface
    interface Maker<Z> {

        Z maak(Opdracht opdracht, Rij hoofd, Rijen rijen);
    }

    /**
     * @param naam name of the table with the one row
     * @param eigen the columns that other kinds of case do not have
     */
    static <Z extends Zaak> Zaakvorm<Z> van(
            String naam, List<Kolom<Z>> eigen, List<Lijst<Z, ?>> lijsten, Maker<Z> maker) {
        Vector<Kolom<Z>> kolommen = Vector.of(
                        new Kolom<Z>("begonnen_op", Zaak::begonnenOp),
                        new Kolom<Z>("status", Zaak::status),
                        new Kolom<Z>("inwoner", zaak -> zaak.lid().map(Huishoudlid::inwoner)),
                        new Kolom<Z>("huishouden", zaak -> zaak.lid().map(Huishoudlid::huishouden)),
                        new Kolom<Z>("wijk", Zaak::wijk))
                .appendAll(eigen);
        return new Zaakvorm<>(
                Tabel.hoofd(
                        naam,
                        SLEUTEL,
                        kolommen.map(kolom -> kolom.<Opgeslagen<Z>>van(Opgeslagen::waarde))
                                .prepend(new Kolom<Opgeslagen<Z>>("versie", Opgeslagen::versie))
                                .asJava()),
                lijsten,
                maker);
    }

    /** The table of a list of a case. */
    static <T> Tabel<T> lijst(String naam, List<Kolom<T>> kolommen) {
        return Tabel.lijst(naam, SLEUTEL, kolommen);
    }

    /** The resident that a case is about. */
    static Huishoudlid lid(Rij hoofd) {
        return new Huishoudlid(
                new InwonerId(hoofd.uuid("inwoner")),
                new HuishoudenId(hoofd.uuid("huishouden")),
                new Wijkcode(hoofd.tekst("wijk")));
    }

    /** The neighbourhood of a case. */
    static Optional<Wijkcode> wijk(Rij hoofd) {
        return hoofd.misschien("wijk", Rij::tekst).map(Wijkcode::new);
    }

    /** Reads one case. */
    Leesvraag vind() {
        return new Leesvraag(tabellen(), hoofd.vanAggregaat());
    }

    List<Tabel<?>> tabellen() {
        return Vector.<Tabel<?>>of(hoofd)
                .appendAll(Vector.ofAll(lijsten).map(Lijst::tabel))
                .asJava();
    }

    /** The case that these rows make, with the version that is stored. */
    Opgeslagen<Z> maak(Opdracht opdracht, Rij rij, Rijen rijen) {
        return new Opgeslagen<>(maker.maak(opdracht, rij, rijen), rij.getal("versie"));
    }
}
