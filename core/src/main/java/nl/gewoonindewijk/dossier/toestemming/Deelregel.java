package nl.gewoonindewijk.dossier.toestemming;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Verwerkingsdoel;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;

/**
 * De deelregel: data are shared only as far as consent runs for this third party, this purpose and each kind of data.
 *
 * <p>Regel: UA-7.1-TOESTEMMING. Bron: UA 7.1.
 */
public final class Deelregel {

    private Deelregel() {}

    /**
     * Whether data may be shared.
     *
     * @param toestemmingen every toestemming in the dossier
     * @param soorten the kinds of piece that are to be shared
     * @param tijdstip the moment of sharing
     * @param dag the day of that moment
     * @return the toestemmingen that allow it together, or a refusal that says what is missing
     */
    public static Either<Afwijzing, Grondslag> beoordeel(
            List<Toestemming> toestemmingen,
            Derde derde,
            Verwerkingsdoel doel,
            List<Stuksoort> soorten,
            Instant tijdstip,
            LocalDate dag) {
        Vector<Toestemming> voorDerde = Vector.ofAll(toestemmingen)
                .filter(gegeven -> gegeven.kop().derde().equals(derde));
        if (voorDerde.isEmpty()) {
            return wijsAf("geen-toestemming");
        }
        Vector<Toestemming> voorDoel =
                voorDerde.filter(gegeven -> gegeven.kop().doel().equals(doel));
        if (voorDoel.isEmpty()) {
            return wijsAf("ander-doel");
        }
        return Either.sequenceRight(
                        Vector.ofAll(soorten).distinct().map(soort -> gedekt(voorDoel, soort, tijdstip, dag)))
                .map(dragers -> new Grondslag.OpToestemming(
                        dragers.map(Toestemming::id).distinct().asJava()));
    }

    private static Either<Afwijzing, Toestemming> gedekt(
            Vector<Toestemming> toestemmingen, Stuksoort soort, Instant tijdstip, LocalDate dag) {
        Vector<Toestemming> voorSoort = toestemmingen.filter(toestemming -> toestemming.gaatOver(soort));
        return voorSoort
                .find(toestemming -> toestemming.loopt(tijdstip, dag))
                .toEither(() -> Dossiervoorschrift.TOESTEMMING.wijsAf(
                        waarom(voorSoort), Gegeven.van("gegevens", soort.tekst())));
    }

    private static String waarom(Vector<Toestemming> voorSoort) {
        if (voorSoort.isEmpty()) {
            return "andere-gegevens";
        }
        return voorSoort.forAll(Toestemming.Ingetrokken.class::isInstance) ? "ingetrokken" : "loopt-niet";
    }

    private static Either<Afwijzing, Grondslag> wijsAf(String reden) {
        return Either.left(Dossiervoorschrift.TOESTEMMING.wijsAf(reden));
    }
}
