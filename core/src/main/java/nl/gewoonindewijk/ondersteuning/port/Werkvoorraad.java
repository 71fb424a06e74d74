package nl.gewoonindewijk.ondersteuning.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;

/** De werkvoorraad: every open duty of one opdracht, found by the day on which it falls due. */
public interface Werkvoorraad {

    /**
     * Puts the open duties of a case in the place of those it had.
     *
     * @param open none, if nothing is due in the case any more
     * @throws IllegalArgumentException if a duty is of another case, or not open
     */
    void vervang(Zaakverwijzing zaak, List<Verplichting> open);

    /**
     * Reads the duties that fall due on a day or before it, without holding them all in memory. A right of a resident that
     * ended before the peildatum is not read: it cannot be late.
     *
     * @param <R> what the reader answers
     * @param peildatum the day on which is looked
     * @param totEnMet the last day
     * @param wijk only in this neighbourhood, where it is given
     * @param lees reads the duties, in {@link Verplichting#VOLGORDE}; the stream ends when it returns
     */
    <R> R lees(
            LocalDate peildatum, LocalDate totEnMet, Optional<Wijkcode> wijk, Function<Stream<Verplichting>, R> lees);
}
