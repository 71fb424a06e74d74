package nl.gewoonindewijk.gidw;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.gewoonindewijk.Regels;
import nl.gewoonindewijk.adapters.json.MeerjarenbegrotingCsv;
import nl.gewoonindewijk.budget.Budgetregels;
import nl.gewoonindewijk.budget.HeemskerksMeerjarenbegroting;
import nl.gewoonindewijk.budget.Meerjarenbegroting;
import nl.gewoonindewijk.budget.Meerjarenkader;
import nl.gewoonindewijk.regels.Toetsrapport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gidw meerjarenbegroting}: a multi-year budget with its totals recomputed. */
@Command(
        name = "meerjarenbegroting",
        description = "Toont een meerjarenbegroting en rekent de totalen na. Code 1: een totaal klopt niet.")
final class MeerjarenbegrotingCommando implements Callable<Integer> {

    private final Omgeving omgeving;

    @Parameters(
            paramLabel = "heemskerk|TABEL.csv",
            description = "heemskerk, of een CSV-bestand met dezelfde kolommen.")
    private String naam;

    MeerjarenbegrotingCommando(Omgeving omgeving) {
        this.omgeving = omgeving;
    }

    @Override
    public Integer call() {
        if (naam.equalsIgnoreCase("heemskerk")) {
            return toon(HeemskerksMeerjarenbegroting.TABEL, HeemskerksMeerjarenbegroting.KADER);
        }
        Meerjarenbegroting begroting = lees(Path.of(naam));
        return toon(begroting, eigenKader(begroting));
    }

    private static Meerjarenbegroting lees(Path bestand) {
        return Invoer.lees(
                bestand, invoer -> MeerjarenbegrotingCsv.lees(String.valueOf(bestand.getFileName()), invoer));
    }

    /** A table of the user's own belongs to no plan that the library knows; only what rounding explains is the same. */
    private static Meerjarenkader eigenKader(Meerjarenbegroting begroting) {
        return new Meerjarenkader(begroting.naam() + "/eigen", HeemskerksMeerjarenbegroting.KADER.afronding());
    }

    private int toon(Meerjarenbegroting begroting, Meerjarenkader kader) {
        Tekstblok.tabel(rijen(begroting)).forEach(omgeving.uit()::println);
        omgeving.uit().println();
        Toetsrapport rapport = Budgetregels.MEERJARENBEGROTING.toets(
                "meerjarenbegroting " + begroting.naam(), begroting, kader, omgeving.vandaag());
        new Rapporttekst(Regels.verwoording()).regels(rapport).forEach(omgeving.uit()::println);
        return rapport.heeftOvertreding() ? Gidw.OVERTREDING : Gidw.GOED;
    }

    private static List<List<String>> rijen(Meerjarenbegroting begroting) {
        List<List<String>> rijen = new ArrayList<>();
        rijen.add(rij(
                "omschrijving",
                begroting.jaren().stream().flatMap(jaar -> Stream.of(jaar + " lasten", jaar + " baten"))));
        begroting.posten().forEach(post -> rijen.add(rij(post.omschrijving(), bedragen(post.jaren()))));
        rijen.add(rij("berekend totaal", bedragen(begroting.berekendeTotalen())));
        rijen.add(rij("gepubliceerd totaal", bedragen(begroting.totalen())));
        return rijen;
    }

    private static Stream<String> bedragen(List<Meerjarenbegroting.Jaar> jaren) {
        return jaren.stream()
                .flatMap(jaar -> Stream.of(jaar.lasten(), jaar.baten()).map(Object::toString));
    }

    private static List<String> rij(String kop, Stream<String> cellen) {
        return Stream.concat(Stream.of(kop), cellen).toList();
    }
}
