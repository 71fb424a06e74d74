package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.Beslisser;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierhouder;
import nl.gewoonindewijk.dossier.Dossierkenmerk;
import nl.gewoonindewijk.dossier.Dossierkop;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Opschorting;
import nl.gewoonindewijk.dossier.Personalia;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.Team;
import nl.gewoonindewijk.dossier.Vernietigingsverzoek;
import nl.gewoonindewijk.gedeeld.Geboortedatum;
import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.gedeeld.InwonerId;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;

/** How a dossier is stored. */
final class Dossiervorm {

    private static final List<String> SLEUTEL = List.of("opdracht", "dossier");

    /**
     * The one row of a dossier.
     *
     * @param dossier with its version
     * @param bsn the burgerservicenummer in it, closed
     */
    record Hoofd(Opgeslagen<Dossier> dossier, Optional<Bsnkluis.Gesloten> bsn) {}

    static final Tabel<Hoofd> HOOFD = Tabel.hoofd(
            "gidw_dossier",
            SLEUTEL,
            List.of(
                    new Kolom<>("versie", hoofd -> hoofd.dossier().versie()),
                    kop("kenmerk", Dossierkop::kenmerk),
                    kop("inwoner", kop -> inwoner(kop.houder())),
                    kop("huishouden", kop -> huishouden(kop.houder())),
                    kop("geopend_op", Dossierkop::geopendOp),
                    new Kolom<>(
                            "gewijzigd_op", hoofd -> hoofd.dossier().waarde().gewijzigdOp()),
                    bsn("bsn_versleuteld", Bsnkluis.Gesloten::versleuteld),
                    bsn("bsn_index", Bsnkluis.Gesloten::index),
                    bsn("bsn_sleutel", Bsnkluis.Gesloten::sleutel),
                    personalia("geboortedatum", Personalia::geboortedatum),
                    personalia("wilsonbekwaam", Personalia::wilsonbekwaam)));

    private static final Lijst<Dossier, Team> TEAMS = new Lijst<>(
            lijst("gidw_dossierteam", List.of(new Kolom<>("team", Function.identity()))),
            Dossier::teams,
            rij -> new Team(rij.code("team")));

    static final Lijst<Dossier, Dossierstuk> STUKKEN = new Lijst<>(
            lijst(
                    "gidw_dossierstuk",
                    List.of(
                            new Kolom<>("soort", stuk -> stuk.stuk().soort()),
                            new Kolom<>("nummer", stuk -> stuk.stuk().nummer()),
                            new Kolom<>("categorieen", stuk -> Tekstlijst.categorieen(stuk.categorieen())),
                            new Kolom<>("ontvangen_op", Dossierstuk::ontvangenOp),
                            new Kolom<>("gewijzigd_op", Dossierstuk::gewijzigdOp),
                            new Kolom<>("afgesloten_op", Dossierstuk::afgeslotenOp))),
            Dossier::stukken,
            rij -> new Dossierstuk(
                    rij.stuk(),
                    rij.categorieen(),
                    rij.datum("ontvangen_op"),
                    rij.datum("gewijzigd_op"),
                    rij.misschien("afgesloten_op", Rij::datum)));

    private static final Lijst<Dossier, Opschorting> OPSCHORTINGEN = new Lijst<>(
            lijst(
                    "gidw_opschorting",
                    List.of(
                            new Kolom<>("nummer", Opschorting::nummer),
                            new Kolom<>("reden", Opschorting::reden),
                            new Kolom<>("vanaf", Opschorting::vanaf),
                            new Kolom<>("opgeheven_op", Opschorting::opgehevenOp))),
            Dossier::opschortingen,
            rij -> new Opschorting(
                    rij.uuid("nummer"),
                    rij.keuze(Opschorting.Reden.class, "reden"),
                    rij.datum("vanaf"),
                    rij.misschien("opgeheven_op", Rij::datum)));

    /**
     * A request as its own row holds it: which pieces it is about stands in another table.
     *
     * @param besluit what was decided, if anything was
     */
    private record Verzoekrij(
            UUID nummer,
            LocalDate ontvangenOp,
            Beslisser verzoeker,
            Optional<LocalDate> uiterlijk,
            Optional<Vernietigingsverzoek.Besluit> besluit) {

        static Verzoekrij van(Vernietigingsverzoek verzoek) {
            return new Verzoekrij(
                    verzoek.nummer(),
                    verzoek.ontvangenOp(),
                    verzoek.verzoeker(),
                    verzoek.uiterlijk(),
                    verzoek.besluit());
        }

        static Verzoekrij uit(Rij rij) {
            return new Verzoekrij(
                    rij.uuid("nummer"),
                    rij.datum("ontvangen_op"),
                    rij.keuze(Beslisser.class, "verzoeker"),
                    rij.misschien("uiterlijk", Rij::datum),
                    rij.misschien("besloten_op", (deze, kolom) -> besluit(deze, deze.datum(kolom))));
        }

        private static Vernietigingsverzoek.Besluit besluit(Rij rij, LocalDate op) {
            return rij.<Vernietigingsverzoek.Besluit>misschien(
                            "grond",
                            (deze, kolom) -> new Vernietigingsverzoek.Afgewezen(
                                    op,
                                    deze.keuze(Vernietigingsverzoek.Grond.class, kolom),
                                    deze.dossiertekst("motivering")))
                    .orElseGet(() -> new Vernietigingsverzoek.Ingewilligd(op));
        }

        Optional<Vernietigingsverzoek.Afgewezen> afgewezen() {
            return besluit.filter(Vernietigingsverzoek.Afgewezen.class::isInstance)
                    .map(Vernietigingsverzoek.Afgewezen.class::cast);
        }

        Vernietigingsverzoek over(List<Stukverwijzing> stukken) {
            return new Vernietigingsverzoek(nummer, ontvangenOp, verzoeker, stukken, uiterlijk, besluit);
        }
    }

    private static final Lijst<Dossier, Verzoekrij> VERZOEKEN = new Lijst<>(
            lijst(
                    "gidw_vernietigingsverzoek",
                    List.of(
                            new Kolom<>("nummer", Verzoekrij::nummer),
                            new Kolom<>("ontvangen_op", Verzoekrij::ontvangenOp),
                            new Kolom<>("verzoeker", Verzoekrij::verzoeker),
                            new Kolom<>("uiterlijk", Verzoekrij::uiterlijk),
                            new Kolom<>("besloten_op", rij -> rij.besluit().map(Vernietigingsverzoek.Besluit::op)),
                            new Kolom<>("grond", rij -> rij.afgewezen().map(Vernietigingsverzoek.Afgewezen::grond)),
                            new Kolom<>("motivering", rij -> rij.afgewezen()
                                    .map(Vernietigingsverzoek.Afgewezen::motivering)))),
            dossier -> dossier.verzoeken().stream().map(Verzoekrij::van).toList(),
            Verzoekrij::uit);

    private static final Deellijst<Dossier, Stukverwijzing> VERZOEKSTUKKEN = Deellijst.van(
            "gidw_verzoekstuk",
            SLEUTEL,
            "verzoek",
            Dossier::verzoeken,
            Vernietigingsverzoek::stukken,
            List.of(new Kolom<>("soort", Stukverwijzing::soort), new Kolom<>("nummer", Stukverwijzing::nummer)),
            Rij::stuk);

    /** What belongs to an element of another list comes after that list. */
    static final List<Lijst<Dossier, ?>> LIJSTEN =
            List.of(TEAMS, STUKKEN, OPSCHORTINGEN, VERZOEKEN, VERZOEKSTUKKEN.lijst());

    static final List<Tabel<?>> TABELLEN = Vector.<Tabel<?>>of(HOOFD)
            .appendAll(Vector.ofAll(LIJSTEN).map(Lijst::tabel))
            .asJava();

    private Dossiervorm() {}

    /** The dossier that these rows make, with the version that is stored. */
    static Opgeslagen<Dossier> maak(Opdracht opdracht, Bsnkluis kluis, Rijen rijen) {
        Rij hoofd = rijen.van(HOOFD).get(0);
        Dossierkop kop = maakKop(opdracht, hoofd);
        Dossier dossier = new Dossier(
                kop,
                maakPersonalia(kop.id(), kluis, hoofd),
                TEAMS.lees(rijen),
                STUKKEN.lees(rijen),
                OPSCHORTINGEN.lees(rijen),
                maakVerzoeken(rijen),
                hoofd.misschien("gewijzigd_op", Rij::datum));
        return new Opgeslagen<>(dossier, hoofd.getal("versie"));
    }

    private static Dossierkop maakKop(Opdracht opdracht, Rij hoofd) {
        return new Dossierkop(
                id(hoofd),
                opdracht,
                new Dossierkenmerk(hoofd.uuid("kenmerk")),
                hoofd.<Dossierhouder>misschien(
                                "inwoner", (rij, kolom) -> new Dossierhouder.Inwoner(new InwonerId(rij.uuid(kolom))))
                        .orElseGet(() -> new Dossierhouder.Huishouden(new HuishoudenId(hoofd.uuid("huishouden")))),
                hoofd.datum("geopend_op"));
    }

    private static Personalia maakPersonalia(DossierId id, Bsnkluis kluis, Rij hoofd) {
        return new Personalia(
                hoofd.misschien("bsn_versleuteld", (rij, kolom) -> kluis.open(id, Bsnkluis.Gesloten.van(rij))),
                hoofd.misschien("geboortedatum", (rij, kolom) -> new Geboortedatum(rij.datum(kolom))),
                hoofd.ja("wilsonbekwaam"));
    }

    private static List<Vernietigingsverzoek> maakVerzoeken(Rijen rijen) {
        Map<Integer, List<Stukverwijzing>> stukken = VERZOEKSTUKKEN.lees(rijen);
        return Vector.ofAll(VERZOEKEN.lees(rijen))
                .zipWithIndex((verzoek, nummer) -> verzoek.over(stukken.getOrElse(nummer, List.of())))
                .asJava();
    }

    /** Which dossier a row is of. */
    static DossierId id(Rij rij) {
        return new DossierId(rij.uuid("dossier"));
    }

    private static Optional<InwonerId> inwoner(Dossierhouder houder) {
        return houder instanceof Dossierhouder.Inwoner inwoner ? Optional.of(inwoner.id()) : Optional.empty();
    }

    private static Optional<HuishoudenId> huishouden(Dossierhouder houder) {
        return houder instanceof Dossierhouder.Huishouden huishouden ? Optional.of(huishouden.id()) : Optional.empty();
    }

    private static <T> Tabel<T> lijst(String naam, List<Kolom<T>> kolommen) {
        return Tabel.lijst(naam, SLEUTEL, kolommen);
    }

    private static Kolom<Hoofd> kop(String naam, Function<Dossierkop, ?> waarde) {
        return new Kolom<>(naam, waarde).van(hoofd -> hoofd.dossier().waarde().kop());
    }

    private static Kolom<Hoofd> personalia(String naam, Function<Personalia, ?> waarde) {
        return new Kolom<>(naam, waarde).van(hoofd -> hoofd.dossier().waarde().personalia());
    }

    private static Kolom<Hoofd> bsn(String naam, Function<Bsnkluis.Gesloten, ?> waarde) {
        return new Kolom<>(naam, hoofd -> hoofd.bsn().map(waarde));
    }
}
