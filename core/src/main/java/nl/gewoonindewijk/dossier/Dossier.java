package nl.gewoonindewijk.dossier;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gewoonindewijk.regels.Afwijzing;
import nl.gewoonindewijk.regels.Gegeven;
import org.immutables.value.Value;

/**
 * Een dossier: which pieces belong to one resident or household. It holds the pieces by reference.
 *
 * <p>Regels: UA-7.1-BEWAREN, UA-7.1-INZAGE. Bron: UA 7.1.
 *
 * @param kop what never changes
 * @param personalia what is known of the person
 * @param teams who treat it
 * @param stukken the pieces, each once, by kind and number
 * @param opschortingen why destruction waits or waited, each number once
 * @param verzoeken requests for destruction, each number once
 * @param gewijzigdOp the last day on which a piece changed, also one that is gone since; empty as long as it had none
 */
@Value.Builder
public record Dossier(
        Dossierkop kop,
        Personalia personalia,
        List<Team> teams,
        List<Dossierstuk> stukken,
        List<Opschorting> opschortingen,
        List<Vernietigingsverzoek> verzoeken,
        Optional<LocalDate> gewijzigdOp)
        implements WithDossier {

    /** @throws IllegalArgumentException if a piece, hold or request occurs twice, or a piece changed after the last change */
    public Dossier {
        teams = Vector.ofAll(teams).distinct().asJava();
        stukken = Vector.ofAll(stukken)
                .sorted((een, ander) -> Stukverwijzing.VOLGORDE.compare(een.stuk(), ander.stuk()))
                .asJava();
        opschortingen = List.copyOf(opschortingen);
        verzoeken = List.copyOf(verzoeken);
        eisEenmaal(Vector.ofAll(stukken).map(Dossierstuk::stuk));
        eisEenmaal(Vector.ofAll(opschortingen).map(Opschorting::nummer));
        eisEenmaal(Vector.ofAll(verzoeken).map(Vernietigingsverzoek::nummer));
        Optional<LocalDate> laatste = gewijzigdOp;
        if (stukken.stream().anyMatch(stuk -> laatste.filter(dag -> !dag.isBefore(stuk.gewijzigdOp()))
                .isEmpty())) {
            throw new IllegalArgumentException("Een dossier is gewijzigd wanneer een van zijn stukken dat is.");
        }
    }

    private static void eisEenmaal(Vector<?> sleutels) {
        if (sleutels.distinct().size() < sleutels.size()) {
            throw new IllegalArgumentException("In een dossier staat alles een keer.");
        }
    }

    /** A dossier without any piece yet. */
    public static Dossier open(Dossierkop kop, Personalia personalia, List<Team> teams) {
        return new Dossier(kop, personalia, teams, List.of(), List.of(), List.of(), Optional.empty());
    }

    /** Which dossier this is. */
    public DossierId id() {
        return kop.id();
    }

    /** The piece with a reference, if it belongs to this dossier. */
    public Option<Dossierstuk> stuk(Stukverwijzing welk) {
        return Vector.ofAll(stukken).find(stuk -> stuk.stuk().equals(welk));
    }

    /** This dossier with a piece, in the place of what it said of that piece before. A later change stays the last one. */
    public Dossier metStuk(Dossierstuk stuk) {
        LocalDate laatste = stuk(stuk.stuk())
                .map(Dossierstuk::gewijzigdOp)
                .filter(stuk.gewijzigdOp()::isBefore)
                .getOrElse(stuk.gewijzigdOp());
        return new DossierBuilder()
                .from(this)
                .stukken(Vector.ofAll(stukken)
                        .reject(eerder -> eerder.stuk().equals(stuk.stuk()))
                        .append(stuk.withGewijzigdOp(laatste)))
                .gewijzigdOp(gewijzigdOp.filter(laatste::isBefore).orElse(laatste))
                .build();
    }

    /** This dossier without these pieces, and without them in the requests for destruction. */
    public Dossier zonder(Collection<Stukverwijzing> weg) {
        return withStukken(Vector.ofAll(stukken).reject(stuk -> weg.contains(stuk.stuk())))
                .withVerzoeken(Vector.ofAll(verzoeken).flatMap(verzoek -> verzoek.zonder(weg)));
    }

    /** This dossier, nothing of which is destroyed for a reason; a hold with that number stays as it is. */
    public Dossier metOpschorting(Opschorting opschorting) {
        return Vector.ofAll(opschortingen).exists(eerder -> eerder.nummer().equals(opschorting.nummer()))
                ? this
                : withOpschortingen(Vector.ofAll(opschortingen).append(opschorting));
    }

    /** This dossier, where a hold no longer holds from a day on, or a refusal. */
    public Either<Afwijzing, Dossier> hefOp(UUID opschorting, LocalDate op) {
        return Vector.ofAll(opschortingen)
                .find(eerder -> eerder.nummer().equals(opschorting))
                .toEither(() -> Dossiervoorschrift.BEWAREN.wijsAf("geen-opschorting"))
                .filterOrElse(
                        eerder -> eerder.opgehevenOp().isEmpty(),
                        eerder -> Dossiervoorschrift.BEWAREN.wijsAf("al-opgeheven"))
                .filterOrElse(
                        eerder -> !op.isBefore(eerder.vanaf()),
                        eerder -> Dossiervoorschrift.BEWAREN.wijsAf("te-vroeg", Gegeven.van("vorige", eerder.vanaf())))
                .map(eerder ->
                        withOpschortingen(Vector.ofAll(opschortingen).replace(eerder, eerder.withOpgehevenOp(op))));
    }

    /** The kinds of piece there are in it, each once. */
    public List<Stuksoort> soorten() {
        return Vector.ofAll(stukken).map(stuk -> stuk.stuk().soort()).distinct().asJava();
    }

    /** Every hold that holds on a day; a complaint that is not closed holds the whole dossier by itself. */
    public List<Opschorting> opgeschort(LocalDate dag) {
        return Vector.ofAll(opschortingen)
                .filter(opschorting -> opschorting.geldtOp(dag))
                .appendAll(Vector.ofAll(stukken).flatMap(Dossier::lopendeKlacht))
                .asJava();
    }

    private static Option<Opschorting> lopendeKlacht(Dossierstuk stuk) {
        return Option.when(
                stuk.stuk().soort() == Stuksoort.KLACHT && stuk.afgeslotenOp().isEmpty(),
                () -> new Opschorting(
                        stuk.stuk().nummer(), Opschorting.Reden.KLACHT, stuk.ontvangenOp(), Optional.empty()));
    }

    /** The request for destruction with a number, if there is one. */
    public Option<Vernietigingsverzoek> verzoek(UUID nummer) {
        return Vector.ofAll(verzoeken).find(verzoek -> verzoek.nummer().equals(nummer));
    }

    /** This dossier with a request for destruction, in the place of what it said of that request before. */
    public Dossier metVerzoek(Vernietigingsverzoek verzoek) {
        return withVerzoeken(Vector.ofAll(verzoeken)
                .reject(eerder -> eerder.nummer().equals(verzoek.nummer()))
                .append(verzoek));
    }

    /**
     * The granted request that asks to destroy a piece, if there is one: the one that was granted first. A piece that changed on
     * the day of the decision or later is not destroyed by it: what was added may not have been decided on.
     */
    public Option<Vernietigingsverzoek> ingewilligd(Dossierstuk stuk) {
        return Vector.ofAll(verzoeken)
                .filter(verzoek -> verzoek.stukken().contains(stuk.stuk())
                        && verzoek.ingewilligdOp()
                                .filter(stuk.gewijzigdOp()::isBefore)
                                .isPresent())
                .minBy(verzoek -> verzoek.ingewilligdOp().orElseThrow());
    }
}
