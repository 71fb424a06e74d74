package nl.gewoonindewijk.ondersteuning.port;

import java.util.Optional;
import nl.gewoonindewijk.gedeeld.HuishoudenId;
import nl.gewoonindewijk.gedeeld.InwonerId;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import org.immutables.value.Value;

/**
 * Een zoekvraag: which cases are sought. All that is filled in must hold; nothing filled in means every case.
 *
 * @param <S> how far a case can be
 * @param inwoner of this resident
 * @param huishouden of this household
 * @param wijk in this neighbourhood
 * @param status as far as this
 */
@Value.Builder
public record Zoekvraag<S extends Enum<S>>(
        Optional<InwonerId> inwoner, Optional<HuishoudenId> huishouden, Optional<Wijkcode> wijk, Optional<S> status)
        implements WithZoekvraag<S> {

    /** Every case. */
    public static <S extends Enum<S>> Zoekvraag<S> alles() {
        return new Zoekvraag<S>(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
