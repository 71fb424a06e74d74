package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.control.Option;
import java.util.UUID;
import nl.gewoonindewijk.gedeeld.port.Bladzijde;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.port.Zaken;
import nl.gewoonindewijk.ondersteuning.port.Zoekvraag;

/**
 * The cases of one kind in a database: every port of cases is one of these.
 *
 * @param <Z> the kind of case
 * @param <S> how far such a case can be
 */
interface JdbcZaken<Z extends Zaak, S extends Enum<S>> extends Zaken<Z, S> {

    Zaakopslag<Z> opslag();

    @Override
    default long bewaar(Z zaak, long verwachteVersie) {
        return opslag().bewaar(zaak, verwachteVersie);
    }

    @Override
    default Option<Opgeslagen<Z>> vind(UUID nummer) {
        return opslag().vind(nummer);
    }

    @Override
    default Option<Opgeslagen<Z>> vindVoorWijziging(UUID nummer) {
        return opslag().vindVoorWijziging(nummer);
    }

    @Override
    default Bladzijde<Opgeslagen<Z>> zoek(Zoekvraag<S> vraag, Bladzijde.Vraag bladzijde) {
        return opslag().zoek(vraag, bladzijde);
    }
}
