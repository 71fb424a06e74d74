package nl.gewoonindewijk.gidw;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewoonindewijk.Regels;
import nl.gewoonindewijk.ondersteuning.application.ToonWerklijst;
import nl.gewoonindewijk.ondersteuning.grensvlak.Grensvlakkentabel;
import nl.gewoonindewijk.ondersteuning.grensvlak.HaarlemseGrensvlakken;
import nl.gewoonindewijk.ondersteuning.grensvlak.Scopebesluit;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;
import nl.gewoonindewijk.ondersteuning.werklijst.Werkregel;
import nl.gewoonindewijk.regels.Waarde;

/** The part of the tour on support: what a registration app does from a question to the end of a traject. */
final class Ondersteuningstour {

    private static final int WEKEN_VOORUIT = 4;

    private final Balie balie;

    /** On a storage in which nothing is stored yet. */
    Ondersteuningstour(Ondersteuningsopslag opslag) {
        balie = new Balie(opslag, Ondersteuningsverhaal.BEGIN);
    }

    /** The story of one resident, step by step. */
    List<String> verhaal() {
        return tekst(new Ondersteuningsverhaal(balie).vertel());
    }

    /** A second question, after the story. */
    List<String> tweedeVraag() {
        return tekst(new Tweedevraag(balie).vertel());
    }

    /** The day on which the story stands now. */
    String vandaag() {
        return Waarde.DATUM.format(balie.vandaag());
    }

    /** The worklist of that day, read from the storage. */
    List<String> werklijst() {
        Werklijsttekst tekst = new Werklijsttekst(Regels.verwoording());
        LocalDate totEnMet = balie.vandaag().plusWeeks(WEKEN_VOORUIT);
        List<Werkregel> regels = Invoer.aanvaard(
                new ToonWerklijst(balie.werkplek()).op(balie.vandaag(), totEnMet, Optional.empty(), Stream::toList));
        return Stream.concat(
                        Stream.of("Tot en met " + Waarde.DATUM.format(totEnMet) + ": "
                                + Werklijsttekst.samenvatting(regels)),
                        regels.stream().flatMap(regel -> tekst.regels(regel).stream()))
                .toList();
    }

    /** Three scope decisions, each with its question: within, outside, and outside with what stays within. */
    static List<List<String>> scopebesluiten() {
        return List.of(
                scopebesluit("ADMINISTRATIE", Map.of()),
                scopebesluit("VERVOER", Map.of("ONDERDEEL", "ROLMOBIEL")),
                scopebesluit("STATUSHOUDERS", Map.of("VESTIGING", "EERSTE-JAAR")));
    }

    private static List<String> scopebesluit(String onderwerp, Map<String, String> feiten) {
        Grensvlakkentabel tabel = HaarlemseGrensvlakken.TABEL;
        Scopebesluit besluit = Invoer.geldig("De vraag", tabel.besluit(onderwerp, feiten));
        return Stream.of(
                        List.of(vraag(onderwerp, feiten)),
                        Scopetekst.zinnen(tabel.onderwerp(onderwerp).get(), besluit),
                        List.of(Scopetekst.bronnen(besluit)))
                .flatMap(List::stream)
                .toList();
    }

    /** How to ask the same of the tool. */
    private static String vraag(String onderwerp, Map<String, String> feiten) {
        return feiten.entrySet().stream()
                .map(feit -> " --feit " + feit.getKey() + "=" + feit.getValue())
                .collect(Collectors.joining("", "gidw grensvlak " + onderwerp, ""));
    }

    private static List<String> tekst(List<Verhaalstap> stappen) {
        return stappen.stream().flatMap(stap -> stap.tekst().stream()).toList();
    }
}
