package nl.gewoonindewijk.gidw;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.gewoonindewijk.adapters.json.GidwMapper;
import nl.gewoonindewijk.adapters.json.Lezer;
import nl.gewoonindewijk.dossier.port.Medewerkers;
import nl.gewoonindewijk.dossier.toegang.Medewerker;
import nl.gewoonindewijk.gedeeld.MedewerkerId;

/**
 * Een medewerkerslijst: the employees in a JSON file of the user. It is public so that it can be read from JSON.
 *
 * @param medewerkers the employees, each once
 */
public record Medewerkerslijst(List<Medewerker> medewerkers) implements Medewerkers {

    private static final String VOORBEELD = "medewerkers.json";

    /** @throws IllegalArgumentException if an employee occurs twice */
    public Medewerkerslijst {
        medewerkers = List.copyOf(medewerkers);
        if (Vector.ofAll(medewerkers).distinctBy(Medewerker::id).size() < medewerkers.size()) {
            throw new IllegalArgumentException("Elke medewerker staat een keer in de lijst.");
        }
    }

    /** The employees in a file. */
    static Medewerkerslijst lees(Path bestand) {
        return Invoer.lees(bestand, Lezer.van(Medewerkerslijst.class)::lees);
    }

    /** The employees of the tour. */
    static Medewerkerslijst voorbeeld() {
        return Invoer.geldig(VOORBEELD, Invoer.voorbeeld(VOORBEELD, Lezer.van(Medewerkerslijst.class)::lees));
    }

    /** Writes the employees of the tour to a file. */
    static void schrijfVoorbeeld(Path bestand) throws IOException {
        Files.writeString(bestand, GidwMapper.strict().writeValueAsString(voorbeeld()));
    }

    @Override
    public Option<Medewerker> vind(MedewerkerId id) {
        return Vector.ofAll(medewerkers).find(medewerker -> medewerker.id().equals(id));
    }
}
