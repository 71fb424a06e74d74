package nl.gewoonindewijk;

import io.vavr.control.Option;
import java.util.Set;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.inzage.Inhoudslezer;
import nl.gewoonindewijk.dossier.inzage.Stukinhoud;
import nl.gewoonindewijk.dossier.port.Stukbron;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.plan.Betrokkene;
import nl.gewoonindewijk.ondersteuning.port.Ondersteuningsopslag;

/**
 * The cases of support as pieces of a dossier: what stands in them, and what of that is about someone else.
 *
 * <p>{@code ~} About someone else are the employees, and everyone who works on a plan but the resident.
 *
 * @param opslag where the cases are stored
 */
public record Ondersteuningsstukken(Ondersteuningsopslag opslag) implements Stukbron {

    @Override
    public Set<Stuksoort> soorten() {
        return Set.of(
                Stuksoort.AANMELDING,
                Stuksoort.TRAJECT,
                Stuksoort.ONDERSTEUNINGSPLAN,
                Stuksoort.PGB,
                Stuksoort.MELDCODE);
    }

    @Override
    public Option<Stukinhoud> lees(Stukverwijzing stuk) {
        return zaak(stuk)
                .map(zaak ->
                        new Stukinhoud(stuk, Inhoudslezer.lees((Record) zaak, Ondersteuningsstukken::isOverAnder)));
    }

    private Option<? extends Zaak> zaak(Stukverwijzing stuk) {
        return switch (stuk.soort()) {
            case AANMELDING -> opslag.aanmeldingen().vind(stuk.nummer()).map(Opgeslagen::waarde);
            case TRAJECT -> opslag.trajecten().vind(stuk.nummer()).map(Opgeslagen::waarde);
            case ONDERSTEUNINGSPLAN -> opslag.plannen().vind(stuk.nummer()).map(Opgeslagen::waarde);
            case PGB -> opslag.pgbs().vind(stuk.nummer()).map(Opgeslagen::waarde);
            case MELDCODE -> opslag.meldcodes().vind(stuk.nummer()).map(Opgeslagen::waarde);
            case CONTACT, TOESTEMMING, VERSTREKKING, KLACHT, DOCUMENT -> Option.none();
        };
    }

    private static boolean isOverAnder(Object deel) {
        return deel instanceof MedewerkerId
                || (deel instanceof Betrokkene betrokkene && betrokkene.rol() != Betrokkene.Rol.INWONER);
    }
}
