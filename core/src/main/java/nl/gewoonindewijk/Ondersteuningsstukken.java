package nl.gewoonindewijk;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Set;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.inzage.Inhoudslezer;
import nl.gewoonindewijk.dossier.inzage.Stukinhoud;
import nl.gewoonindewijk.dossier.port.Stukbron;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.ondersteuning.Zaak;
import nl.gewoonindewijk.ondersteuning.Zaaksoort;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
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
        return Vector.of(Zaaksoort.values()).map(Ondersteuningsstukken::soort).toJavaSet();
    }

    @Override
    public Option<Stukinhoud> lees(Stukverwijzing stuk) {
        return Vector.of(Zaaksoort.values())
                .find(soort -> soort(soort) == stuk.soort())
                .flatMap(soort -> opslag.vind(new Zaakverwijzing(soort, stuk.nummer())))
                .map(zaak ->
                        new Stukinhoud(stuk, Inhoudslezer.lees((Record) zaak, Ondersteuningsstukken::isOverAnder)));
    }

    /** A case as a piece of a dossier. */
    static Stukverwijzing verwijzing(Zaak zaak) {
        return new Stukverwijzing(
                soort(zaak.verwijzing().soort()), zaak.verwijzing().nummer());
    }

    /** A piece is called as the case is. */
    private static Stuksoort soort(Zaaksoort soort) {
        return Stuksoort.valueOf(soort.name());
    }

    private static boolean isOverAnder(Object deel) {
        return deel instanceof MedewerkerId
                || (deel instanceof Betrokkene betrokkene && betrokkene.rol() != Betrokkene.Rol.INWONER);
    }
}
