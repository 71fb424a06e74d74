package nl.gewoonindewijk.dossier.application;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.gewoonindewijk.dossier.Bewaarcategorie;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierkenmerk;
import nl.gewoonindewijk.dossier.Dossierstuk;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.bewaring.Bewaarmoment;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.toegang.Medewerker;
import nl.gewoonindewijk.dossier.toegang.Toegangsregels;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.regels.Afwijzing;

/**
 * How anything is done with personal data: who asks must be allowed in, all of it is one transaction, and what was done, refused
 * or failed stands in the log before the asker gets an answer. In a transaction of the host the log is part of that: a host that
 * undoes it undoes the line too, and does not show what was read.
 */
final class Verwerker {

    private final Dossierwerkplek werkplek;
    private final Toegangsregels regels;

    Verwerker(Dossierwerkplek werkplek) {
        this.werkplek = werkplek;
        this.regels = new Toegangsregels(werkplek.register());
    }

    /** What came of work on more than one dossier. */
    record Verwerkt<T>(T uitkomst, List<Dossierkenmerk> betrokkenen) {}

    /**
     * Changes something in one dossier, which nobody else changes meanwhile.
     *
     * @param soorten the kinds of piece that are used
     */
    <T> Either<Afwijzing, T> inDossier(
            Toegangsvraag vraag,
            Logactie actie,
            DossierId id,
            List<Stuksoort> soorten,
            Function<Opgeslagen<Dossier>, Either<Afwijzing, T>> werk) {
        return verwerk(vraag, actie, Option.some(id), soorten, toegang -> toegang.tot(vergrendel(id))
                .flatMap(werk)
                .map(Verwerker::alleen));
    }

    /** Reads something of one dossier. */
    <T> Either<Afwijzing, T> leesDossier(
            Toegangsvraag vraag,
            Logactie actie,
            DossierId id,
            List<Stuksoort> soorten,
            Function<Dossier, Either<Afwijzing, T>> werk) {
        return verwerk(vraag, actie, Option.some(id), soorten, toegang -> toegang.tot(
                        werkplek.opslag().dossiers().vind(id))
                .map(Opgeslagen::waarde)
                .flatMap(werk)
                .map(Verwerker::alleen));
    }

    /** Uses every piece of one dossier, which nobody else changes meanwhile. */
    <T> Either<Afwijzing, T> inHeelDossier(
            Toegangsvraag vraag,
            Logactie actie,
            DossierId id,
            Function<Opgeslagen<Dossier>, Either<Afwijzing, T>> werk) {
        return verwerk(vraag, actie, Option.some(id), List.of(), toegang -> toegang.tot(vergrendel(id))
                .flatMap(toegang::totAlles)
                .flatMap(werk)
                .map(Verwerker::alleen));
    }

    /** Does something with a dossier that is not stored yet. */
    <T> Either<Afwijzing, T> metNieuwDossier(
            Toegangsvraag vraag, Logactie actie, Dossier dossier, Supplier<Either<Afwijzing, T>> werk) {
        return verwerk(vraag, actie, Option.none(), List.of(), toegang -> toegang.totNieuw(dossier)
                .flatMap(mag -> werk.get())
                .map(uitkomst -> new Verwerkt<>(uitkomst, List.of(dossier.kop().kenmerk()))));
    }

    /** Does something for which no dossier was found. */
    <T> Either<Afwijzing, T> zonderDossier(Toegangsvraag vraag, Logactie actie, Supplier<Either<Afwijzing, T>> werk) {
        return verwerk(
                vraag, actie, Option.none(), List.of(), toegang -> werk.get().map(Verwerker::alleen));
    }

    /** Reads every piece of one dossier. */
    <T> Either<Afwijzing, T> leesHeelDossier(
            Toegangsvraag vraag, Logactie actie, DossierId id, Function<Dossier, Either<Afwijzing, T>> werk) {
        return verwerk(vraag, actie, Option.some(id), List.of(), toegang -> toegang.tot(
                        werkplek.opslag().dossiers().vind(id))
                .flatMap(toegang::totAlles)
                .map(Opgeslagen::waarde)
                .flatMap(werk)
                .map(Verwerker::alleen));
    }

    /** Does something that is about no dossier, or about many. */
    <T> Either<Afwijzing, T> inOpdracht(
            Toegangsvraag vraag, Logactie actie, Supplier<Either<Afwijzing, Verwerkt<T>>> werk) {
        return verwerk(vraag, actie, Option.none(), List.of(), toegang -> toegang.totOpdracht()
                .flatMap(mag -> werk.get()));
    }

    /** Stores a dossier that changed, with the days from which its pieces may be destroyed. */
    Dossier bewaar(Opgeslagen<Dossier> eerder, Dossier nieuw) {
        if (!eerder.waarde().equals(nieuw)) {
            werkplek.opslag().dossiers().bewaar(nieuw, eerder.versie());
            plan(nieuw);
        }
        return nieuw;
    }

    /** A dossier with what was shared of it today, which is closed at once. */
    Dossier metVerstrekking(Dossier dossier, UUID nummer, List<Bewaarcategorie> categorieen) {
        LocalDate vandaag = werkplek.vandaag();
        return dossier.metStuk(new Dossierstuk(
                new Stukverwijzing(Stuksoort.VERSTREKKING, nummer),
                categorieen,
                vandaag,
                vandaag,
                Optional.of(vandaag)));
    }

    /** Works out from which days the pieces of a dossier may be destroyed. */
    private void plan(Dossier dossier) {
        werkplek.opslag()
                .bewaaragenda()
                .vervang(
                        List.of(dossier.id()),
                        Bewaarmoment.van(dossier, werkplek.bewaarregeling(), werkplek.vandaag()));
    }

    private <T> Either<Afwijzing, T> verwerk(
            Toegangsvraag vraag,
            Logactie actie,
            Option<DossierId> dossier,
            List<Stuksoort> soorten,
            Function<Toegang, Either<Afwijzing, Verwerkt<T>>> werk) {
        Verslag verslag = new Verslag(werkplek, vraag, actie, soorten);
        try {
            T uitkomst = werkplek.opslag().transacties().voerUit(() -> doe(vraag, verslag, werk));
            verslag.afgerond();
            return Either.right(uitkomst);
        } catch (Geweigerd geweigerd) {
            // Who is not let in at all was refused before the dossier was looked up; the resident sees that too.
            dossier.filter(id -> verslag.raaktNiemand())
                    .flatMap(werkplek.opslag().dossiers()::vind)
                    .map(Opgeslagen::waarde)
                    .forEach(verslag::raakt);
            verslag.geweigerd(geweigerd.afwijzing());
            return Either.left(geweigerd.afwijzing());
        } catch (RuntimeException fout) {
            verslag.mislukt(fout);
            throw fout;
        }
    }

    private <T> T doe(Toegangsvraag vraag, Verslag verslag, Function<Toegang, Either<Afwijzing, Verwerkt<T>>> werk) {
        Option<Medewerker> medewerker = werkplek.medewerkers().vind(vraag.medewerker());
        Verwerkt<T> verwerkt = regels.beoordeel(
                        medewerker, vraag.doel(), verslag.actie(), verslag.soorten(), werkplek.vandaag())
                .map(activiteit -> new Toegang(regels, medewerker, activiteit, verslag))
                .flatMap(werk)
                .getOrElseThrow(Geweigerd::new);
        verslag.geslaagd(verwerkt.betrokkenen());
        return verwerkt.uitkomst();
    }

    private Option<Opgeslagen<Dossier>> vergrendel(DossierId id) {
        return Vector.ofAll(werkplek.opslag().dossiers().vindVoorWijziging(List.of(id)))
                .headOption();
    }

    private static <T> Verwerkt<T> alleen(T uitkomst) {
        return new Verwerkt<>(uitkomst, List.of());
    }
}
