package nl.gewoonindewijk.dossier.application;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.bewaring.Bewaarmoment;
import nl.gewoonindewijk.dossier.port.Dossieropslag;
import nl.gewoonindewijk.dossier.toestemming.Toestemming;
import nl.gewoonindewijk.dossier.toestemming.Verstrekking;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Lijstregel;
import nl.gewoonindewijk.dossier.vernietiging.Verklaringsregel;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingslijst;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;

/**
 * All that is stored at one moment but the log, to compare with that of another.
 *
 * @param dossiers every dossier, with its version
 * @param toestemmingen all consent
 * @param verstrekkingen all that was shared
 * @param agenda what may be destroyed when
 * @param lijsten the lists of what is destroyed, of the examples
 * @param open their lines that were not dealt with
 * @param klaar their lines that were
 * @param kast what the host keeps
 */
record Momentopname(
        List<Opgeslagen<Dossier>> dossiers,
        List<Opgeslagen<Toestemming>> toestemmingen,
        List<Verstrekking> verstrekkingen,
        List<Bewaarmoment> agenda,
        List<Opgeslagen<Vernietigingslijst>> lijsten,
        List<Lijstregel> open,
        List<Verklaringsregel> klaar,
        Set<Stukverwijzing> kast) {

    private static final int ALLE = 10_000;
    private static final int LIJSTEN = 9;

    /** Reads everything. */
    static Momentopname van(Dossieropslag opslag, Kast kast) {
        Vector<DossierId> ids = Vector.ofAll(opslag.dossiers().lijst(Optional.empty(), ALLE));
        Vector<LijstId> lijsten =
                Vector.ofAll(IntStream.rangeClosed(1, LIJSTEN).boxed()).map(Gegevens::lijst);
        return new Momentopname(
                Vector.ofAll(opslag.dossiers().vind(ids.asJava()))
                        .sorted(Comparator.comparing(
                                dossier -> dossier.waarde().id().waarde().toString()))
                        .asJava(),
                ids.flatMap(opslag.toestemmingen()::van)
                        .flatMap(gegeven -> opslag.toestemmingen().vind(gegeven.id()))
                        .asJava(),
                ids.flatMap(opslag.verstrekkingen()::van).asJava(),
                opslag.bewaaragenda().op(LocalDate.of(9999, 12, 31), Optional.empty(), ALLE),
                lijsten.flatMap(opslag.vernietigingslijsten()::vind).asJava(),
                lijsten.flatMap(id -> opslag.vernietigingslijsten().regels(id, Stream::toList))
                        .asJava(),
                lijsten.flatMap(id -> opslag.vernietigingslijsten().specificatie(id, Stream::toList))
                        .asJava(),
                kast.inhoud());
    }
}
