package nl.gewoonindewijk.dossier.application;

import io.vavr.control.Option;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.ToestemmingId;
import nl.gewoonindewijk.dossier.inzage.Inhoudslezer;
import nl.gewoonindewijk.dossier.inzage.Stukinhoud;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.dossier.port.Stukbron;
import nl.gewoonindewijk.dossier.port.Stukvernietiger;

/** The pieces that are kept with the dossiers themselves: consent, and what was shared. */
record EigenStukken(Dossieropslag opslag) implements Stukbron, Stukvernietiger {

    @Override
    public Set<Stuksoort> soorten() {
        return Set.of(Stuksoort.TOESTEMMING, Stuksoort.VERSTREKKING);
    }

    @Override
    public Option<Stukinhoud> lees(Stukverwijzing stuk) {
        Option<Record> gevonden = stuk.soort() == Stuksoort.TOESTEMMING
                ? opslag.toestemmingen().vind(new ToestemmingId(stuk.nummer())).map(opgeslagen ->
                        (Record) opgeslagen.waarde())
                : opslag.verstrekkingen().vind(stuk.nummer()).map(verstrekking -> verstrekking);
        return gevonden.map(geheel -> new Stukinhoud(stuk, Inhoudslezer.lees(geheel, deel -> false)));
    }

    @Override
    public void vernietig(Collection<Stukverwijzing> stukken) {
        opslag.toestemmingen()
                .vernietig(nummers(stukken, Stuksoort.TOESTEMMING)
                        .map(ToestemmingId::new)
                        .toList());
        opslag.verstrekkingen()
                .vernietig(nummers(stukken, Stuksoort.VERSTREKKING).toList());
    }

    private static Stream<UUID> nummers(Collection<Stukverwijzing> stukken, Stuksoort soort) {
        return stukken.stream().filter(stuk -> stuk.soort() == soort).map(Stukverwijzing::nummer);
    }
}
