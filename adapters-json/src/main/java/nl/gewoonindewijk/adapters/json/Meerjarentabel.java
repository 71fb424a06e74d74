package nl.gewoonindewijk.adapters.json;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import nl.gewoonindewijk.adapters.json.Csvtabel.Rij;
import nl.gewoonindewijk.budget.Meerjarenbegroting;
import nl.gewoonindewijk.budget.Meerjarenbegroting.Jaar;
import nl.gewoonindewijk.budget.Meerjarenbegroting.Post;
import nl.gewoonindewijk.gedeeld.Bedrag;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Invoerfout;

/** Reads the rows of a meerjarenbegroting: the header by column, then each row by the names in the header. */
final class Meerjarentabel {

    private static final Pattern LASTEN = Pattern.compile("[0-9]{4}" + MeerjarenbegrotingCsv.LASTEN);
    private static final Pattern BATEN = Pattern.compile("[0-9]{4}" + MeerjarenbegrotingCsv.BATEN);
    private static final Pattern GEWOON_GETAL = Pattern.compile("-?[0-9]{1,20}(\\.[0-9]{1,2})?");
    private static final int CIJFERS_VAN_JAAR = 4;

    private final Vector<String> namen;
    private final Vector<Boekjaar> jaren;

    /**
     * @param namen what each column is called in a path: its own name, or its number where that name is wrong
     * @param jaren the years, in the order of the columns; none if the header is wrong
     */
    private Meerjarentabel(Vector<String> namen, Vector<Boekjaar> jaren) {
        this.namen = namen;
        this.jaren = jaren;
    }

    /** @param rijen the header and the rows below it */
    static Gelezen<Meerjarenbegroting> lees(String naam, Vector<Rij> rijen) {
        Rij kop = rijen.head();
        Vector<Gelezen<Boekjaar>> kolommen =
                Vector.range(1, kop.cellen().size()).map(plaats -> leesKolom(kop, plaats));
        Vector<Invoerfout> fouten = kopfouten(kop, kolommen);
        if (rijen.size() == 1) {
            return new Gelezen<>(fouten.append(kop.fout("Onder de kop staat geen regel Totaal.")), Vector.empty());
        }
        Gelezen<Meerjarenbegroting> inhoud = tabel(kop, kolommen).lees(naam, kop, rijen.tail());
        return new Gelezen<>(fouten.appendAll(inhoud.fouten()), inhoud.kandidaten());
    }

    private static Meerjarentabel tabel(Rij kop, Vector<Gelezen<Boekjaar>> kolommen) {
        Vector<String> namen = kolommen.zipWithIndex(
                (kolom, plaats) -> kolom.isGoed() ? kop.cellen().get(plaats + 1) : nummer(plaats + 1));
        Vector<Boekjaar> jaren = kolommen.forAll(Gelezen::isGoed)
                ? kolommen.grouped(2).map(paar -> paar.head().waarde()).toVector()
                : Vector.empty();
        return new Meerjarentabel(namen.prepend(MeerjarenbegrotingCsv.OMSCHRIJVING), jaren);
    }

    private static Vector<Invoerfout> kopfouten(Rij kop, Vector<Gelezen<Boekjaar>> kolommen) {
        Vector<Invoerfout> eerste = kop.cellen().head().equals(MeerjarenbegrotingCsv.OMSCHRIJVING)
                ? Vector.empty()
                : Vector.of(kop.fout(nummer(0), "De eerste kolom heet omschrijving."));
        Vector<Invoerfout> laatste = kolommen.isEmpty() || kolommen.size() % 2 == 1
                ? Vector.of(kop.fout("Bij elk jaar horen twee kolommen: lasten en baten."))
                : Vector.empty();
        return eerste.appendAll(kolommen.flatMap(Gelezen::fouten)).appendAll(laatste);
    }

    private static Gelezen<Boekjaar> leesKolom(Rij kop, int plaats) {
        boolean lasten = plaats % 2 == 1;
        String naam = kop.cellen().get(plaats);
        Pad pad = kop.pad().met(nummer(plaats));
        if (!(lasten ? LASTEN : BATEN).matcher(naam).matches()) {
            return Gelezen.fout(
                    pad,
                    lasten
                            ? "Deze kolom heet naar een jaar, zoals \"2020 lasten\"."
                            : "Deze kolom heet naar een jaar, zoals \"2020 baten\".");
        }
        String jaar = naam.substring(0, CIJFERS_VAN_JAAR);
        String vorige = kop.cellen().get(plaats - 1);
        if (!lasten && LASTEN.matcher(vorige).matches() && !vorige.startsWith(jaar)) {
            return Gelezen.fout(pad, "Deze kolom hoort bij hetzelfde jaar als de kolom ervoor.");
        }
        return gelezen(pad, Bezwaar.of(() -> new Boekjaar(Integer.parseInt(jaar))));
    }

    private Gelezen<Meerjarenbegroting> lees(String naam, Rij kop, Vector<Rij> rijen) {
        Vector<Gelezen<Post>> posten = rijen.init().map(this::leesPost);
        Gelezen<List<Jaar>> totalen = leesTotalen(rijen.last());
        Vector<Invoerfout> fouten = posten.flatMap(Gelezen::fouten).appendAll(totalen.fouten());
        if (!fouten.isEmpty() || jaren.isEmpty()) {
            return new Gelezen<>(fouten, Vector.empty());
        }
        List<Post> goede = posten.map(Gelezen::waarde).asJava();
        return gelezen(kop.pad(), Bezwaar.of(() -> new Meerjarenbegroting(naam, goede, totalen.waarde())));
    }

    private Gelezen<Post> leesPost(Rij rij) {
        Gelezen<List<Jaar>> bedragen = leesJaren(rij);
        String omschrijving = Celtekst.lees(rij.cellen().head());
        Gelezen<Post> post = gelezen(
                rij.pad().met(MeerjarenbegrotingCsv.OMSCHRIJVING),
                Bezwaar.of(() -> new Post(omschrijving, bedragen.kandidaten().getOrElse(List.of()))));
        return post.met(bedragen.fouten());
    }

    private Gelezen<List<Jaar>> leesTotalen(Rij rij) {
        Gelezen<List<Jaar>> bedragen = leesJaren(rij);
        return rij.cellen().head().equals(MeerjarenbegrotingCsv.TOTAAL)
                ? bedragen
                : new Gelezen<>(
                        bedragen.fouten()
                                .prepend(rij.fout(
                                        MeerjarenbegrotingCsv.OMSCHRIJVING,
                                        "De laatste regel is het totaal en heet Totaal.")),
                        Vector.empty());
    }

    private Gelezen<List<Jaar>> leesJaren(Rij rij) {
        if (rij.cellen().size() != namen.size()) {
            return Gelezen.fout(rij.pad(), "Deze regel heeft niet evenveel cellen als de kop.");
        }
        Vector<Gelezen<Bedrag>> bedragen = Vector.range(1, namen.size())
                .map(plaats -> gelezen(
                        rij.pad().met(namen.get(plaats)), bedrag(rij.cellen().get(plaats))));
        Vector<Invoerfout> fouten = bedragen.flatMap(Gelezen::fouten);
        return fouten.isEmpty()
                ? Gelezen.goed(perJaar(bedragen.map(Gelezen::waarde)))
                : new Gelezen<>(fouten, Vector.empty());
    }

    private List<Jaar> perJaar(Vector<Bedrag> bedragen) {
        return jaren.zipWithIndex(
                        (jaar, plaats) -> new Jaar(jaar, bedragen.get(2 * plaats), bedragen.get(2 * plaats + 1)))
                .asJava();
    }

    private static Either<String, Bedrag> bedrag(String cel) {
        String tekst = cel.strip();
        if (tekst.isEmpty()) {
            return Either.left("Hier ontbreekt een bedrag. Vul 0 in als er geen is.");
        }
        return GEWOON_GETAL.matcher(tekst).matches()
                ? Bezwaar.of(() -> Bedrag.of(new BigDecimal(tekst)))
                : Bezwaar.of(() -> Bedrag.parse(tekst));
    }

    private static String nummer(int plaats) {
        return "kolom " + (plaats + 1);
    }

    private static <T> Gelezen<T> gelezen(Pad pad, Either<String, T> waarde) {
        return waarde.fold(bezwaar -> Gelezen.fout(pad, bezwaar), Gelezen::goed);
    }
}
