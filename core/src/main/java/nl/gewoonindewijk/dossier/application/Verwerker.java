package nl.gewoonindewijk.dossier.application;

import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
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
import nl.gewoonindewijk.dossier.Dossiervoorschrift;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.bewaring.Bewaarmoment;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.logboek.Spoor;
import nl.gewoonindewijk.dossier.logboek.Verwerking;
import nl.gewoonindewijk.dossier.logboek.VerwerkingBuilder;
import nl.gewoonindewijk.dossier.toegang.Medewerker;
import nl.gewoonindewijk.dossier.toegang.Toegangsregels;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.dossier.toegang.Verwerkingsactiviteit;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;
import nl.gewoonindewijk.regels.Afwijzing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How anything is done with personal data: who asks must be allowed in, all of it is one transaction, and what was done, refused
 * or failed stands in the log before the asker gets an answer. In a transaction of the host the log is part of that: a host that
 * undoes it undoes the line too, and does not show what was read.
 */
final class Verwerker {

    private static final Logger LOG = LoggerFactory.getLogger(Verwerker.class);

    private final Dossierwerkplek werkplek;
    private final Toegangsregels regels;

    Verwerker(Dossierwerkplek werkplek) {
        this.werkplek = werkplek;
        this.regels = new Toegangsregels(werkplek.register());
    }

    /** What came of work on more than one dossier. */
    record Verwerkt<T>(T uitkomst, List<Dossierkenmerk> betrokkenen) {}

    /** What is known of a question while it is dealt with, for the line in the log. */
    private static final class Poging {
        private Optional<Dossierkenmerk> betrokkene = Optional.empty();
        private List<Stuksoort> soorten;

        Poging(List<Stuksoort> soorten) {
            this.soorten = soorten;
        }

        void raakt(Dossier dossier) {
            betrokkene = Optional.of(dossier.kop().kenmerk());
        }
    }

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
        return verwerk(vraag, actie, new Poging(soorten), toegang -> toegang.tot(vergrendel(id))
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
        return verwerk(vraag, actie, new Poging(soorten), toegang -> toegang.tot(
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
        return verwerk(vraag, actie, new Poging(List.of()), toegang -> toegang.tot(vergrendel(id))
                .flatMap(toegang::totAlles)
                .flatMap(werk)
                .map(Verwerker::alleen));
    }

    /** Does something with a dossier that is not stored yet. */
    <T> Either<Afwijzing, T> metNieuwDossier(
            Toegangsvraag vraag, Logactie actie, Dossier dossier, Supplier<Either<Afwijzing, T>> werk) {
        return verwerk(vraag, actie, new Poging(List.of()), toegang -> toegang.totNieuw(dossier)
                .flatMap(mag -> werk.get())
                .map(uitkomst -> new Verwerkt<>(uitkomst, List.of(dossier.kop().kenmerk()))));
    }

    /** Does something for which no dossier was found. */
    <T> Either<Afwijzing, T> zonderDossier(Toegangsvraag vraag, Logactie actie, Supplier<Either<Afwijzing, T>> werk) {
        return verwerk(
                vraag, actie, new Poging(List.of()), toegang -> werk.get().map(Verwerker::alleen));
    }

    /** Reads every piece of one dossier. */
    <T> Either<Afwijzing, T> leesHeelDossier(
            Toegangsvraag vraag, Logactie actie, DossierId id, Function<Dossier, Either<Afwijzing, T>> werk) {
        return verwerk(vraag, actie, new Poging(List.of()), toegang -> toegang.tot(
                        werkplek.opslag().dossiers().vind(id))
                .flatMap(toegang::totAlles)
                .map(Opgeslagen::waarde)
                .flatMap(werk)
                .map(Verwerker::alleen));
    }

    /** Does something that is about no dossier, or about many. */
    <T> Either<Afwijzing, T> inOpdracht(
            Toegangsvraag vraag, Logactie actie, Supplier<Either<Afwijzing, Verwerkt<T>>> werk) {
        return verwerk(vraag, actie, new Poging(List.of()), toegang -> toegang.totOpdracht()
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
    void plan(Dossier dossier) {
        werkplek.opslag()
                .bewaaragenda()
                .vervang(
                        List.of(dossier.id()),
                        Bewaarmoment.van(dossier, werkplek.bewaarregeling(), werkplek.vandaag()));
    }

    /** Who was let in, for what. */
    private record Toegang(
            Toegangsregels regels, Option<Medewerker> medewerker, Verwerkingsactiviteit activiteit, Poging poging) {

        Either<Afwijzing, Opgeslagen<Dossier>> tot(Option<Opgeslagen<Dossier>> gevonden) {
            gevonden.forEach(dossier -> poging.raakt(dossier.waarde()));
            return gevonden.toEither(() -> Dossiervoorschrift.BEVEILIGING.wijsAf("niet-gevonden"))
                    .flatMap(dossier -> regels.beoordeel(medewerker, activiteit, dossier.waarde())
                            .map(mag -> dossier));
        }

        Either<Afwijzing, Dossier> totNieuw(Dossier dossier) {
            return regels.beoordeel(medewerker, activiteit, dossier);
        }

        Either<Afwijzing, Opgeslagen<Dossier>> totAlles(Opgeslagen<Dossier> dossier) {
            poging.soorten = dossier.waarde().soorten();
            return regels.eisNodig(activiteit, poging.soorten).map(mag -> dossier);
        }

        Either<Afwijzing, Verwerkingsactiviteit> totOpdracht() {
            return activiteit.bereik() == Verwerkingsactiviteit.Bereik.OPDRACHT
                    ? Either.right(activiteit)
                    : Either.left(Dossiervoorschrift.BEVEILIGING.wijsAf("ander-team"));
        }
    }

    private <T> Either<Afwijzing, T> verwerk(
            Toegangsvraag vraag,
            Logactie actie,
            Poging poging,
            Function<Toegang, Either<Afwijzing, Verwerkt<T>>> werk) {
        Verwerking begonnen = begin(vraag, actie);
        try {
            T uitkomst = werkplek.opslag().transacties().voerUit(() -> doe(vraag, poging, werk, begonnen));
            LOG.info("{} gedaan", actie);
            return Either.right(uitkomst);
        } catch (Geweigerd geweigerd) {
            Afwijzing afwijzing = geweigerd.afwijzing();
            noteer(geweigerd(begonnen, afwijzing), poging, List.of());
            LOG.info("{} geweigerd: {}.{}", actie, afwijzing.code(), afwijzing.reden());
            return Either.left(afwijzing);
        } catch (RuntimeException fout) {
            noteerMislukt(begonnen, poging, fout);
            throw fout;
        }
    }

    private Verwerking begin(Toegangsvraag vraag, Logactie actie) {
        Instant begin = werkplek.klok().instant();
        return new VerwerkingBuilder()
                .spoor(Spoor.van(vraag.id(), deel()))
                .actie(actie)
                .begin(begin)
                .einde(begin)
                .status(Verwerking.Status.GESLAAGD)
                .doel(vraag.doel())
                .gebruiker(vraag.medewerker())
                .verantwoordelijke(vraag.verantwoordelijke())
                .build();
    }

    private <T> T doe(
            Toegangsvraag vraag,
            Poging poging,
            Function<Toegang, Either<Afwijzing, Verwerkt<T>>> werk,
            Verwerking begonnen) {
        Option<Medewerker> medewerker = werkplek.medewerkers().vind(vraag.medewerker());
        Verwerkt<T> verwerkt = regels.beoordeel(
                        medewerker, vraag.doel(), begonnen.actie(), poging.soorten, werkplek.vandaag())
                .map(activiteit -> new Toegang(regels, medewerker, activiteit, poging))
                .flatMap(werk)
                .getOrElseThrow(Geweigerd::new);
        noteer(begonnen, poging, verwerkt.betrokkenen());
        return verwerkt.uitkomst();
    }

    private Option<Opgeslagen<Dossier>> vergrendel(DossierId id) {
        return Vector.ofAll(werkplek.opslag().dossiers().vindVoorWijziging(List.of(id)))
                .headOption();
    }

    private static <T> Verwerkt<T> alleen(T uitkomst) {
        return new Verwerkt<>(uitkomst, List.of());
    }

    private static Verwerking geweigerd(Verwerking begonnen, Afwijzing afwijzing) {
        return new VerwerkingBuilder()
                .from(begonnen)
                .status(Verwerking.Status.GEWEIGERD)
                .weigering(new Verwerking.Weigering(afwijzing.code(), new Code(afwijzing.reden())))
                .build();
    }

    /** One line for each of the dossiers, or one line for the question as a whole. */
    private void noteer(Verwerking begonnen, Poging poging, List<Dossierkenmerk> betrokkenen) {
        Instant nu = werkplek.klok().instant();
        // A clock can be set back while the work goes on.
        Verwerking klaar = begonnen.withEinde(nu.isBefore(begonnen.begin()) ? begonnen.begin() : nu)
                .withGegevens(poging.soorten)
                .withBetrokkene(poging.betrokkene);
        List<Verwerking> regels = betrokkenen.isEmpty()
                ? List.of(klaar)
                : Vector.ofAll(betrokkenen)
                        .map(kenmerk -> klaar.withBetrokkene(kenmerk)
                                .withSpoor(klaar.spoor().deel(deel())))
                        .asJava();
        werkplek.opslag().logboek().noteer(regels);
    }

    /** A number that no other part of a question has. */
    private long deel() {
        return werkplek.nummers().get().getLeastSignificantBits();
    }

    /** What fails is logged too, as far as that is still possible; the failure itself is what the asker gets. */
    private void noteerMislukt(Verwerking begonnen, Poging poging, RuntimeException fout) {
        try {
            noteer(begonnen.withStatus(Verwerking.Status.MISLUKT), poging, List.of());
        } catch (RuntimeException ookMislukt) {
            fout.addSuppressed(ookMislukt);
        }
        LOG.warn("{} mislukt", begonnen.actie());
    }
}
