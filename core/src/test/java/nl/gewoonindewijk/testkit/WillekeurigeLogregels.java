package nl.gewoonindewijk.testkit;

import io.vavr.collection.Vector;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.logboek.Logregel;
import nl.gewoonindewijk.dossier.logboek.Logstand;
import nl.gewoonindewijk.dossier.logboek.Verwerking;
import nl.gewoonindewijk.gedeeld.Sleutel;

/** Lines of the log, sealed. */
public final class WillekeurigeLogregels {

    private static final long LAATSTE = 1_000_000_000_000L;

    private WillekeurigeLogregels() {}

    /** Any line of any log: the first, or one that follows on another. */
    public static Arbitrary<Logregel> alle() {
        return Combinators.combine(
                        WillekeurigeOpdrachten.alle(), standen(), WillekeurigeVerwerkingen.alle(), sleutels())
                .as((opdracht, stand, verwerking, sleutel) -> Logregel.na(stand, opdracht, verwerking, sleutel));
    }

    /** A whole log from its first line on, sealed with one key. */
    public static Arbitrary<List<Logregel>> ketens(Opdracht opdracht, Sleutel sleutel, int meeste) {
        return WillekeurigeVerwerkingen.alle().list().ofMaxSize(meeste).map(alle -> keten(opdracht, sleutel, alle));
    }

    private static List<Logregel> keten(Opdracht opdracht, Sleutel sleutel, List<Verwerking> verwerkingen) {
        return Vector.ofAll(verwerkingen)
                .foldLeft(
                        Vector.<Logregel>empty(),
                        (eerder, verwerking) -> eerder.append(Logregel.na(
                                eerder.lastOption().map(Logregel::stand).getOrElse(Logstand.LEEG),
                                opdracht,
                                verwerking,
                                sleutel)))
                .asJava();
    }

    /** States of a log: empty, or after any line. */
    public static Arbitrary<Logstand> standen() {
        Arbitrary<String> zegels = Arbitraries.strings()
                .withCharRange('0', '9')
                .withCharRange('a', 'f')
                .ofLength(Logregel.BEGIN.length());
        return Arbitraries.oneOf(
                Arbitraries.just(Logstand.LEEG),
                Combinators.combine(Arbitraries.longs().between(1, LAATSTE), zegels)
                        .as(Logstand::new));
    }

    private static Arbitrary<Sleutel> sleutels() {
        return WillekeurigeCodes.alle()
                .map(naam -> Proefsleutels.van(naam.waarde()).huidige());
    }
}
