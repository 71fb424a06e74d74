package nl.gewoonindewijk.dossier.application;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.gewoonindewijk.dossier.Privacywet;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.bewaring.Bewaarregeling;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.dossier.port.Medewerkers;
import nl.gewoonindewijk.dossier.port.Stukbron;
import nl.gewoonindewijk.dossier.port.Stukvernietiger;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsregister;
import nl.gewoonindewijk.gedeeld.Nederland;
import nl.gewoonindewijk.gedeeld.port.Sleutelbewaarder;
import nl.gewoonindewijk.regels.Verwoording;
import org.immutables.value.Value;

/**
 * De werkplek voor dossiers: all that the use cases on dossiers need.
 *
 * @param opslag where dossiers are stored
 * @param medewerkers who works there
 * @param bronnen where the pieces are read; consent and what was shared need none
 * @param vernietigers who destroys the pieces; consent and what was shared need none
 * @param register what personal data are used for
 * @param bewaarregeling how long pieces are kept
 * @param privacywet who decides on personal data
 * @param sleutels the keys that the log was sealed with
 * @param verwoording the sentences of an extract
 * @param nummers makes random numbers, each once
 * @param klok what time it is; in which zone it shows that does not matter
 */
@Value.Builder
public record Dossierwerkplek(
        Dossieropslag opslag,
        Medewerkers medewerkers,
        List<Stukbron> bronnen,
        List<Stukvernietiger> vernietigers,
        Verwerkingsregister register,
        Bewaarregeling bewaarregeling,
        Privacywet privacywet,
        Sleutelbewaarder sleutels,
        Verwoording verwoording,
        Supplier<UUID> nummers,
        Clock klok)
        implements WithDossierwerkplek {

    /** Copies the lists, so that nobody changes them afterwards. */
    public Dossierwerkplek {
        bronnen = List.copyOf(bronnen);
        vernietigers = List.copyOf(vernietigers);
    }

    /** The day in the Netherlands, wherever the host runs. */
    LocalDate vandaag() {
        return Nederland.dag(klok.instant());
    }

    /** Where pieces of a kind are read, if anywhere. */
    Option<Stukbron> bron(Stuksoort soort) {
        return Vector.<Stukbron>of(new EigenStukken(opslag)).appendAll(bronnen).find(bron -> bron.soorten()
                .contains(soort));
    }

    /** Everyone who destroys pieces of a kind. */
    Vector<Stukvernietiger> vernietigers(Stuksoort soort) {
        return Vector.<Stukvernietiger>of(new EigenStukken(opslag))
                .appendAll(vernietigers)
                .filter(vernietiger -> vernietiger.soorten().contains(soort));
    }
}
