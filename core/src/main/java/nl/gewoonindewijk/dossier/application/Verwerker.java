package nl.gewoonindewijk.dossier.application;

import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
 * or failed stands in the log before the asker gets an answer.
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

    /**
     * Does something with one dossier, which nobody else changes meanwhile.
     *
     * @param soorten the kinds of piece that are used
     */
    <T> Either<Afwijzing, T> inDossier(
            Toegangsvraag vraag,
            Logactie actie,
            DossierId id,
            List<Stuksoort> soorten,
            Function<Opgeslagen<Dossier>, Either<Afwijzing, T>> werk) {
        return verwerk(vraag, actie, soorten, (activiteit, medewerker) -> {
            Opgeslagen<Dossier> dossier = vind(id);
            Optional<Dossierkenmerk> betrokkene =
                    Optional.of(dossier.waarde().kop().kenmerk());
            T uitkomst = regels.beoordeel(medewerker, activiteit, dossier.waarde())
                    .flatMap(mag -> werk.apply(dossier))
                    .getOrElseThrow(afwijzing -> new Geweigerd(afwijzing, betrokkene));
            return new Verwerkt<>(uitkomst, betrokkene.stream().toList());
        });
    }

    /** Does something with a dossier that is not stored yet. */
    <T> Either<Afwijzing, T> metNieuwDossier(
            Toegangsvraag vraag, Logactie actie, Dossier dossier, Supplier<Either<Afwijzing, T>> werk) {
        return verwerk(
                vraag,
                actie,
                List.of(),
                (activiteit, medewerker) -> new Verwerkt<>(
                        regels.beoordeel(medewerker, activiteit, dossier)
                                .flatMap(mag -> werk.get())
                                .getOrElseThrow(afwijzing -> new Geweigerd(afwijzing, Optional.empty())),
                        List.of(dossier.kop().kenmerk())));
    }

    /** Does something that is about no dossier, or about many. */
    <T> Either<Afwijzing, T> inOpdracht(
            Toegangsvraag vraag, Logactie actie, Supplier<Either<Afwijzing, Verwerkt<T>>> werk) {
        return verwerk(vraag, actie, List.of(), (activiteit, medewerker) -> eisOpdracht(activiteit)
                .flatMap(mag -> werk.get())
                .getOrElseThrow(afwijzing -> new Geweigerd(afwijzing, Optional.empty())));
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

    @FunctionalInterface
    private interface Werk<T> {
        Verwerkt<T> doe(Verwerkingsactiviteit activiteit, Option<Medewerker> medewerker);
    }

    private <T> Either<Afwijzing, T> verwerk(
            Toegangsvraag vraag, Logactie actie, List<Stuksoort> soorten, Werk<T> werk) {
        Instant begin = werkplek.klok().instant();
        Verwerking kaal = new VerwerkingBuilder()
                .spoor(Spoor.van(vraag.id(), 1))
                .actie(actie)
                .begin(begin)
                .einde(begin)
                .status(Verwerking.Status.GESLAAGD)
                .doel(vraag.doel())
                .gegevens(soorten)
                .gebruiker(vraag.medewerker())
                .verantwoordelijke(vraag.verantwoordelijke())
                .build();
        try {
            T uitkomst = werkplek.opslag().transacties().voerUit(() -> doe(vraag, soorten, werk, kaal));
            LOG.info("{} gedaan", actie);
            return Either.right(uitkomst);
        } catch (Geweigerd geweigerd) {
            Afwijzing afwijzing = geweigerd.afwijzing();
            noteer(geweigerd(kaal, afwijzing).withBetrokkene(geweigerd.betrokkene()), List.of());
            LOG.info("{} geweigerd: {}.{}", actie, afwijzing.code(), afwijzing.reden());
            return Either.left(afwijzing);
        } catch (RuntimeException fout) {
            noteerMislukt(kaal, fout);
            throw fout;
        }
    }

    private <T> T doe(Toegangsvraag vraag, List<Stuksoort> soorten, Werk<T> werk, Verwerking kaal) {
        Option<Medewerker> medewerker = werkplek.medewerkers().vind(vraag.medewerker());
        Verwerkingsactiviteit activiteit = regels.beoordeel(medewerker, vraag.doel(), soorten, werkplek.vandaag())
                .getOrElseThrow(afwijzing -> new Geweigerd(afwijzing, Optional.empty()));
        Verwerkt<T> verwerkt = werk.doe(activiteit, medewerker);
        noteer(kaal, verwerkt.betrokkenen());
        return verwerkt.uitkomst();
    }

    private Opgeslagen<Dossier> vind(DossierId id) {
        return io.vavr.collection.List.ofAll(werkplek.opslag().dossiers().vindVoorWijziging(List.of(id)))
                .headOption()
                .getOrElseThrow(
                        () -> new Geweigerd(Dossiervoorschrift.BEVEILIGING.wijsAf("niet-gevonden"), Optional.empty()));
    }

    private static Either<Afwijzing, Verwerkingsactiviteit> eisOpdracht(Verwerkingsactiviteit activiteit) {
        return activiteit.bereik() == Verwerkingsactiviteit.Bereik.OPDRACHT
                ? Either.right(activiteit)
                : Either.left(Dossiervoorschrift.BEVEILIGING.wijsAf("ander-team"));
    }

    private static Verwerking geweigerd(Verwerking kaal, Afwijzing afwijzing) {
        return new VerwerkingBuilder()
                .from(kaal)
                .status(Verwerking.Status.GEWEIGERD)
                .weigering(new Verwerking.Weigering(afwijzing.code(), new Code(afwijzing.reden())))
                .build();
    }

    /** One line for each dossier; one without a dossier if it was about none. */
    private void noteer(Verwerking kaal, List<Dossierkenmerk> betrokkenen) {
        Instant nu = werkplek.klok().instant();
        // A clock can be set back while the work goes on.
        Verwerking klaar = kaal.withEinde(nu.isBefore(kaal.begin()) ? kaal.begin() : nu);
        List<Verwerking> regels = betrokkenen.isEmpty()
                ? List.of(klaar)
                : IntStream.range(0, betrokkenen.size())
                        .mapToObj(i -> klaar.withBetrokkene(betrokkenen.get(i))
                                .withSpoor(new Spoor(klaar.spoor().traceId(), String.format("%016x", i + 1L))))
                        .toList();
        werkplek.opslag().logboek().noteer(regels);
    }

    /** What fails is logged too, as far as that is still possible; the failure itself is what the asker gets. */
    private void noteerMislukt(Verwerking kaal, RuntimeException fout) {
        try {
            noteer(kaal.withStatus(Verwerking.Status.MISLUKT), List.of());
        } catch (RuntimeException ookMislukt) {
            fout.addSuppressed(ookMislukt);
        }
        LOG.warn("{} mislukt", kaal.actie());
    }
}
