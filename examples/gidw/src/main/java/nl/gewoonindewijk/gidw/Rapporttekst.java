package nl.gewoonindewijk.gidw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gewoonindewijk.regels.Bevinding;
import nl.gewoonindewijk.regels.Gegeven;
import nl.gewoonindewijk.regels.Oordeel;
import nl.gewoonindewijk.regels.Toetsrapport;
import nl.gewoonindewijk.regels.Verwoording;
import nl.gewoonindewijk.regels.Waarde;

/** A report for a terminal: what is broken first, each finding with its sentence, paragraph and calculation. */
final class Rapporttekst {

    private static final List<Oordeel.Soort> VOLGORDE = List.of(
            Oordeel.Soort.OVERTREDEN,
            Oordeel.Soort.WAARSCHUWING,
            Oordeel.Soort.ONBEPAALD,
            Oordeel.Soort.VOLDAAN,
            Oordeel.Soort.NIET_VAN_TOEPASSING);

    private static final String MARGE = "    ";
    private static final int NAAMBREEDTE = 28;
    private static final int GETALBREEDTE = 20;

    private final Verwoording verwoording;

    Rapporttekst(Verwoording verwoording) {
        this.verwoording = verwoording;
    }

    List<String> regels(Toetsrapport rapport) {
        List<String> regels = new ArrayList<>();
        String kop = "Toetsrapport " + rapport.onderwerp();
        regels.add(kop);
        regels.add("=".repeat(kop.length()));
        regels.add("kader         " + rapport.kader());
        regels.add("peildatum     " + Waarde.DATUM.format(rapport.peildatum()));
        regels.add("vingerafdruk  " + rapport.vingerafdruk());
        regels.add("oordeel       " + samenvatting(rapport));
        for (Oordeel.Soort soort : VOLGORDE) {
            rapport.bevindingen(soort).forEach(bevinding -> {
                regels.add("");
                regels.addAll(regels(bevinding));
            });
        }
        return regels;
    }

    private static String samenvatting(Toetsrapport rapport) {
        return VOLGORDE.stream()
                .map(soort -> rapport.bevindingen(soort).size() + " " + naam(soort))
                .collect(Collectors.joining(", "));
    }

    private Stream<String> berekening(Bevinding bevinding) {
        return bevinding.oordeel().berekening().gegevens().stream().flatMap(Rapporttekst::gegeven);
    }

    private List<String> regels(Bevinding bevinding) {
        List<String> regels = new ArrayList<>();
        regels.add(Tekstblok.links(
                        naam(bevinding.oordeel().soort()).toUpperCase(Locale.ROOT), NAAMBREEDTE - MARGE.length())
                + bevinding.regel() + " (" + bevinding.bron() + ") "
                + verwoording.titel(bevinding.regel()));
        regels.addAll(Tekstblok.regels(MARGE, verwoording.zin(bevinding)));
        berekening(bevinding).forEach(regels::add);
        return regels;
    }

    private static Stream<String> gegeven(Gegeven gegeven) {
        String naam = MARGE + "- " + Tekstblok.links(gegeven.naam().replace('-', ' '), NAAMBREEDTE);
        String waarde = gegeven.waarde().tekst();
        if (gegeven.waarde() instanceof Waarde.Tekst) {
            List<String> regels = Tekstblok.regels(" ".repeat(naam.length()), waarde);
            return Stream.concat(
                    Stream.of(naam + regels.get(0).strip()), regels.stream().skip(1));
        }
        return Stream.of(naam + Tekstblok.rechts(waarde, GETALBREEDTE));
    }

    private static String naam(Oordeel.Soort soort) {
        return switch (soort) {
            case OVERTREDEN -> "overtreden";
            case WAARSCHUWING -> "waarschuwing";
            case ONBEPAALD -> "onbepaald";
            case VOLDAAN -> "voldaan";
            case NIET_VAN_TOEPASSING -> "niet van toepassing";
        };
    }
}
