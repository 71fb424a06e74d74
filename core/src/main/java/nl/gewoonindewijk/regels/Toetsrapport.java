package nl.gewoonindewijk.regels;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * Een toetsrapport: every finding on a subject, by one version of the terms, on one day.
 *
 * <p>The same input always gives the same report with the same fingerprint.
 *
 * @param onderwerp name of the subject, such as {@code jaarbudget 2023}
 * @param kader the terms with their version, such as {@code haarlem-gidw/1}
 * @param peildatum the day on which is judged
 * @param bevindingen the findings, in the order of the rules
 * @param invoerafdruk SHA-256 of the whole subject, 64 hexadecimal digits; the terms are in the calculations, norm by norm
 */
@Value.Builder
public record Toetsrapport(
        String onderwerp, String kader, LocalDate peildatum, List<Bevinding> bevindingen, String invoerafdruk)
        implements WithToetsrapport {

    /** Copies the list, so that nobody changes it afterwards. */
    public Toetsrapport {
        bevindingen = List.copyOf(bevindingen);
    }

    /** SHA-256 over the input and every verdict, 64 hexadecimal digits. */
    public String vingerafdruk() {
        return Vingerafdruk.van(this);
    }

    /** The findings of one kind. */
    public List<Bevinding> bevindingen(Oordeel.Soort soort) {
        return bevindingen.stream()
                .filter(bevinding -> bevinding.oordeel().soort() == soort)
                .toList();
    }

    /** Whether any rule is broken. */
    public boolean heeftOvertreding() {
        return !bevindingen(Oordeel.Soort.OVERTREDEN).isEmpty();
    }
}
