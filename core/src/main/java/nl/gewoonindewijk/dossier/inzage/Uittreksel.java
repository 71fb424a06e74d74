package nl.gewoonindewijk.dossier.inzage;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.regels.Waarde;
import org.immutables.value.Value;

/**
 * Een uittreksel: a dossier as the resident gets to see it, complete and without what is about others. Regel: UA-7.1-INZAGE.
 *
 * <p>{@code ~} What stands about others in free text is not recognised: who hands over the extract reads it first.
 *
 * @param dossier of which dossier
 * @param opgemaaktOp the day on which it was made
 * @param rubrieken its parts
 * @param ontbrekend the pieces that could not be read; empty if it is complete
 */
@Value.Builder
public record Uittreksel(
        DossierId dossier, LocalDate opgemaaktOp, List<Rubriek> rubrieken, List<Stukverwijzing> ontbrekend)
        implements WithUittreksel {

    /** Copies the lists, so that nobody changes them afterwards. */
    public Uittreksel {
        rubrieken = List.copyOf(rubrieken);
        ontbrekend = List.copyOf(ontbrekend);
    }

    /** Whether every piece of the dossier is in it. */
    public boolean isVolledig() {
        return ontbrekend.isEmpty();
    }

    /** The extract in plain text, to print. */
    public String tekst() {
        return rubrieken.stream()
                .map(Uittreksel::tekst)
                .collect(Collectors.joining(
                        "\n\n", "Uw dossier op " + Waarde.DATUM.format(opgemaaktOp) + "\n\n", slot()));
    }

    private static String tekst(Rubriek rubriek) {
        String kop = rubriek.titel() + "\n" + "-".repeat(rubriek.titel().length());
        String regels = rubriek.regels().stream()
                .map(regel -> "\n" + regel.label() + ": " + regel.waarde().waarde())
                .collect(Collectors.joining());
        return rubriek.weggelaten() == 0
                ? kop + regels
                : kop + regels + "\n(Weggelaten, want over iemand anders: " + rubriek.weggelaten() + ".)";
    }

    private String slot() {
        return isVolledig()
                ? "\n"
                : ontbrekend.stream()
                        .map(stuk -> stuk.soort().tekst())
                        .collect(
                                Collectors.joining(", ", "\n\nDit uittreksel is niet volledig. Er ontbreekt: ", ".\n"));
    }
}
