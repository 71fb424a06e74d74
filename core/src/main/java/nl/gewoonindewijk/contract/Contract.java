package nl.gewoonindewijk.contract;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.gewoonindewijk.gedeeld.Boekjaar;
import nl.gewoonindewijk.gedeeld.Bron;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;

/**
 * Een contract: every version of the terms of one assignment.
 *
 * <p>A version holds from a day and is known since a day, so that a verdict of last year can be given again after an
 * amendment, the one that works back included. {@code ~} Of the versions that are known and hold, the one that holds from the
 * latest day counts, and of those from one day the one that became known last.
 *
 * @param opdracht the assignment
 * @param versies the versions, each number once, at least one
 */
public record Contract(Opdracht opdracht, List<Contractversie> versies) {

    private static final Comparator<Contractversie> NIEUWSTE = Comparator.comparing(Contractversie::geldigVanaf)
            .thenComparing(Contractversie::bekendSinds)
            .thenComparing(Contractversie::nummer);

    /** @throws IllegalArgumentException if there is no version, two have one number, or one is of another assignment */
    public Contract {
        versies = List.copyOf(versies);
        Vector<Contractversie> alle = Vector.ofAll(versies);
        if (alle.isEmpty() || alle.distinctBy(Contractversie::nummer).size() < alle.size()) {
            throw new IllegalArgumentException("Een contract heeft versies, elk met een eigen nummer.");
        }
        if (!alle.forAll(versie -> versie.opdracht().equals(opdracht))) {
            throw new IllegalArgumentException("Elke versie hoort bij de opdracht van het contract.");
        }
    }

    /**
     * The version that holds on a day, as far as is known on another.
     *
     * @param geldigOp the day for which the terms are asked
     * @param bekendOp the day on which is judged
     * @return the version, or a refusal that names the dates; never a version of another day
     */
    public Either<Afwijzing, Contractversie> versie(LocalDate geldigOp, LocalDate bekendOp) {
        return Vector.ofAll(versies)
                .filter(versie -> !versie.bekendSinds().isAfter(bekendOp))
                .filter(versie -> !versie.geldigVanaf().isAfter(geldigOp))
                .maxBy(NIEUWSTE)
                .filter(versie -> geldigOp.isBefore(versie.looptijd().tot()))
                .toEither(() -> geenVersie(geldigOp, bekendOp));
    }

    /**
     * The version that holds on the first day of a boekjaar that the contract covers.
     *
     * <p>{@code ~} The contract started within a boekjaar (2022); that year is judged by the terms of its start.
     *
     * @param boekjaar the year for which the terms are asked
     * @param bekendOp the day on which is judged
     */
    public Either<Afwijzing, Contractversie> versie(Boekjaar boekjaar, LocalDate bekendOp) {
        LocalDate begin = Vector.ofAll(versies)
                .filter(versie -> !versie.bekendSinds().isAfter(bekendOp))
                .map(Contractversie::geldigVanaf)
                .min()
                .filter(boekjaar.periode()::bevat)
                .getOrElse(boekjaar.eersteDag());
        return versie(begin, bekendOp);
    }

    private Afwijzing geenVersie(LocalDate geldigOp, LocalDate bekendOp) {
        Contractversie eerste =
                Vector.ofAll(versies).minBy(Contractversie::geldigVanaf).get();
        Contractversie laatste = Vector.ofAll(versies).maxBy(NIEUWSTE).get();
        return Afwijzing.van(
                "CONTRACT-VERSIE",
                new Bron("Contract", opdracht.code()),
                "geen-versie",
                Gegeven.van("opdracht", opdracht.code()),
                Gegeven.van("datum", geldigOp),
                Gegeven.van("bekend-op", bekendOp),
                Gegeven.van("geldig-vanaf", eerste.geldigVanaf()),
                Gegeven.van("bekend-sinds", eerste.bekendSinds()),
                Gegeven.van("laatste-dag", laatste.looptijd().laatsteDag()));
    }
}
