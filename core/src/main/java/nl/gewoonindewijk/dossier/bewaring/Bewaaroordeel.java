package nl.gewoonindewijk.dossier.bewaring;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.gewoonindewijk.dossier.Bewaarcategorie;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Opschorting;
import nl.gewoonindewijk.regels.Gegeven;
import org.immutables.value.Value;

/**
 * Een bewaaroordeel: from which day a piece may be destroyed, and why. Regel: UA-7.1-BEWAREN. Bron: UA 7.1.
 *
 * @param stuk the piece
 * @param peildatum the day on which is judged
 * @param gronden what each ground says that holds on that day
 * @param zonderTermijn the categories for which no term is known on that day
 * @param opschortingen why destruction waits
 * @param ingewilligdOp the day on which a request to destroy the piece was granted, if one was by the peildatum
 */
@Value.Builder
public record Bewaaroordeel(
        Dossierstuk stuk,
        LocalDate peildatum,
        List<Toepassing> gronden,
        List<Bewaarcategorie> zonderTermijn,
        List<Opschorting> opschortingen,
        Optional<LocalDate> ingewilligdOp)
        implements WithBewaaroordeel {

    /** What can be said of a piece. */
    public enum Uitkomst {
        /** It may be destroyed. */
        VERNIETIGBAAR,
        /** It could be destroyed, but something holds that up. */
        OPGESCHORT,
        /** It is kept, and the last day is known. */
        BEWAREN,
        /** It is kept until something has ended, and for a time after that. */
        LOOPT_NOG,
        /** It is kept for good. */
        BLIJVEND,
        /** No term is known for it, so it is kept until a human finds one. */
        ONBEKEND
    }

    /** Copies the lists, so that nobody changes them afterwards. What was granted later does not count yet. */
    public Bewaaroordeel {
        gronden = List.copyOf(gronden);
        zonderTermijn = List.copyOf(zonderTermijn);
        opschortingen = List.copyOf(opschortingen);
        LocalDate dag = peildatum;
        ingewilligdOp = ingewilligdOp.filter(op -> !op.isAfter(dag));
    }

    /** What can be said of the piece on the peildatum. */
    public Uitkomst uitkomst() {
        return vernietigbaarVanaf()
                .map(dag -> dag.isAfter(peildatum) ? Uitkomst.BEWAREN : nuVernietigbaar())
                .orElseGet(this::zonderDag);
    }

    private Uitkomst nuVernietigbaar() {
        return opschortingen.isEmpty() ? Uitkomst.VERNIETIGBAAR : Uitkomst.OPGESCHORT;
    }

    private Uitkomst zonderDag() {
        if (!zonderTermijn.isEmpty()) {
            return Uitkomst.ONBEKEND;
        }
        return gronden.stream().anyMatch(Toepassing::isBlijvend) ? Uitkomst.BLIJVEND : Uitkomst.LOOPT_NOG;
    }

    /**
     * The first day on which no term of keeping stands in the way of destruction; what holds it up may still do so.
     *
     * <p>The longest term counts. A request that was granted goes before every term.
     *
     * @return the day; empty where it is not known yet, or never comes
     */
    public Optional<LocalDate> vernietigbaarVanaf() {
        return Vector.ofAll(bewaarTotEnMet().stream())
                .map(laatste -> laatste.plusDays(1))
                .appendAll(Option.ofOptional(ingewilligdOp))
                .min()
                .toJavaOptional();
    }

    /** The last day on which the terms keep the piece; empty where it is not known yet, or never comes. */
    public Optional<LocalDate> bewaarTotEnMet() {
        return doorslaggevend()
                .flatMap(grond -> Option.ofOptional(grond.bewaarTotEnMet()))
                .toJavaOptional();
    }

    /** The day from which the piece may be destroyed, as far as nothing holds that up now. */
    public Optional<LocalDate> agendadag() {
        return opschortingen.isEmpty() ? vernietigbaarVanaf() : Optional.empty();
    }

    /** The ground that keeps the piece longest; none where one of them has no last day, or a term is not known. */
    public Option<Toepassing> doorslaggevend() {
        Vector<Toepassing> alle = Vector.ofAll(gronden);
        return zonderTermijn.isEmpty()
                        && alle.forAll(grond -> grond.bewaarTotEnMet().isPresent())
                ? alle.maxBy(grond -> grond.bewaarTotEnMet().orElseThrow())
                : Option.none();
    }

    /** Which sentence explains it: a short word that is unique within the rule. */
    public String reden() {
        String woord = uitkomst().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return isOpVerzoek() && uitkomst() != Uitkomst.OPGESCHORT ? woord + "-op-verzoek" : woord;
    }

    /** Whether a request that was granted lets the piece go before its term has passed. */
    public boolean isOpVerzoek() {
        return ingewilligdOp
                .filter(op -> bewaarTotEnMet().filter(op::isAfter).isEmpty())
                .isPresent();
    }

    /** The facts behind it, without personal data. */
    public List<Gegeven> gegevens() {
        List<Gegeven> gegevens = new ArrayList<>();
        gegevens.add(Gegeven.van("stuk", stuk.stuk().soort().tekst()));
        gegevens.add(Gegeven.van("peildatum", peildatum));
        gegevens.add(Gegeven.van("categorieen", namen(stuk.categorieen())));
        gegevens.add(Gegeven.van("zonder-termijn", namen(zonderTermijn)));
        gegevens.add(Gegeven.van(
                "gronden",
                gronden.stream().map(grond -> grond.bron().toString()).collect(Collectors.joining(", "))));
        gegevens.add(Gegeven.van(
                "opschortingen",
                opschortingen.stream()
                        .map(opschorting -> opschorting
                                .reden()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', ' '))
                        .collect(Collectors.joining(", "))));
        vernietigbaarVanaf().ifPresent(dag -> gegevens.add(Gegeven.van("vernietigbaar-vanaf", dag)));
        doorslaggevend().forEach(grond -> {
            gegevens.add(Gegeven.van("grond", grond.bron().toString()));
            gegevens.add(Gegeven.van("grond-geldig-vanaf", grond.geldigVanaf()));
            grond.geteldVanaf().ifPresent(dag -> gegevens.add(Gegeven.van("geteld-vanaf", dag)));
        });
        return List.copyOf(gegevens);
    }

    private static String namen(List<Bewaarcategorie> categorieen) {
        return categorieen.stream().map(Bewaarcategorie::toString).collect(Collectors.joining(", "));
    }
}
