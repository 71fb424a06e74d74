package nl.gewoonindewijk.gidw;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gewoonindewijk.dossier.Bewaarcategorie;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.vernietiging.Lijstregel;
import nl.gewoonindewijk.dossier.vernietiging.Regeluitkomst;
import nl.gewoonindewijk.dossier.vernietiging.Verklaringsregel;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingsverklaring;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.regels.Waarde;

/** What is destroyed, for a terminal, without a word that leads to a person. */
final class Vernietigingstekst {

    private static final String MARGE = "    ";
    private static final int NUMMER = 7;

    private Vernietigingstekst() {}

    /** One piece that may be destroyed. */
    static List<String> regels(Lijstregel regel) {
        return regels(
                regel.volgnummer(),
                wat(regel.stuk().soort(), regel.categorieen(), regel.bewaardTotEnMet(), regel.opVerzoek()),
                regel.gronden());
    }

    /** The record that stays of a destruction. */
    static List<String> regels(Vernietigingsverklaring verklaring) {
        return List.of(
                "Verklaring van vernietiging",
                "===========================",
                "opdracht      " + verklaring.opdracht().code(),
                "lijst         " + verklaring.lijst(),
                "peildatum     " + Waarde.DATUM.format(verklaring.peildatum()),
                "voorgesteld   " + Waarde.DATUM.format(verklaring.voorgesteldOp()),
                "goedgekeurd   " + Waarde.DATUM.format(verklaring.goedgekeurdOp()) + ", door iemand anders",
                "afgerond      " + Waarde.DATUM.format(verklaring.afgerondOp()),
                "wijze         " + woord(verklaring.wijze()),
                "stukken       " + verklaring.telling().vernietigd() + " vernietigd, "
                        + verklaring.telling().overgeslagen() + " overgeslagen");
    }

    /** One piece in the specification of that record. */
    static List<String> regels(Verklaringsregel regel) {
        Regeluitkomst uitkomst = regel.uitkomst();
        return regels(
                uitkomst.volgnummer(),
                wat(regel.soort(), regel.categorieen(), regel.bewaardTotEnMet(), regel.opVerzoek()) + "; "
                        + woord(uitkomst.wat()) + " op " + Waarde.DATUM.format(uitkomst.op()),
                regel.gronden());
    }

    private static List<String> regels(int volgnummer, String wat, List<Bron> gronden) {
        return List.of(
                Tekstblok.rechts(Integer.toString(volgnummer), NUMMER) + "  " + wat,
                MARGE
                        + " ".repeat(NUMMER + 2 - MARGE.length())
                        + gronden.stream().map(Bron::toString).collect(Collectors.joining("; ")));
    }

    private static String wat(
            Stuksoort soort, List<Bewaarcategorie> categorieen, Optional<LocalDate> bewaardTotEnMet, boolean verzoek) {
        return soort.tekst() + " ("
                + categorieen.stream().map(Bewaarcategorie::toString).collect(Collectors.joining(", ")) + ")"
                + bewaardTotEnMet
                        .map(dag -> ", bewaard tot en met " + Waarde.DATUM.format(dag))
                        .orElse("")
                + (verzoek ? ", op verzoek" : "");
    }

    private static String woord(Enum<?> keuze) {
        return keuze.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
