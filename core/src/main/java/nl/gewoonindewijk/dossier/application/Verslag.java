package nl.gewoonindewijk.dossier.application;

import io.vavr.collection.Vector;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.Dossierkenmerk;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.logboek.Spoor;
import nl.gewoonindewijk.dossier.logboek.Verwerking;
import nl.gewoonindewijk.dossier.logboek.VerwerkingBuilder;
import nl.gewoonindewijk.dossier.toegang.Toegangsvraag;
import nl.gewoonindewijk.gedeeld.Code;
import nl.gewoonindewijk.regels.Afwijzing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is known of one question while it is dealt with, until it is written in the log. */
final class Verslag {

    private static final Logger LOG = LoggerFactory.getLogger(Verslag.class);

    private final Dossierwerkplek werkplek;
    private final Verwerking begonnen;
    private List<Stuksoort> soorten;
    private Optional<Dossierkenmerk> betrokkene = Optional.empty();

    Verslag(Dossierwerkplek werkplek, Toegangsvraag vraag, Logactie actie, List<Stuksoort> soorten) {
        Instant begin = werkplek.klok().instant();
        this.werkplek = werkplek;
        this.soorten = soorten;
        this.begonnen = new VerwerkingBuilder()
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

    /** A number that no other part of a question has. */
    private long deel() {
        return werkplek.nummers().get().getLeastSignificantBits();
    }

    Logactie actie() {
        return begonnen.actie();
    }

    List<Stuksoort> soorten() {
        return soorten;
    }

    void gebruikt(List<Stuksoort> alle) {
        soorten = alle;
    }

    void raakt(Dossier dossier) {
        betrokkene = Optional.of(dossier.kop().kenmerk());
    }

    boolean raaktNiemand() {
        return betrokkene.isEmpty();
    }

    /** One line for each of the dossiers, or one line for the question as a whole. */
    void geslaagd(List<Dossierkenmerk> betrokkenen) {
        Verwerking klaar = klaar();
        werkplek.opslag()
                .logboek()
                .noteer(
                        betrokkenen.isEmpty()
                                ? List.of(klaar)
                                : Vector.ofAll(betrokkenen)
                                        .map(kenmerk -> klaar.withBetrokkene(kenmerk)
                                                .withSpoor(klaar.spoor().deel(deel())))
                                        .asJava());
    }

    /** What was written has been stored. */
    void afgerond() {
        LOG.info("{} gedaan", actie());
    }

    void geweigerd(Afwijzing afwijzing) {
        werkplek.opslag()
                .logboek()
                .noteer(List.of(new VerwerkingBuilder()
                        .from(klaar())
                        .status(Verwerking.Status.GEWEIGERD)
                        .weigering(new Verwerking.Weigering(afwijzing.code(), new Code(afwijzing.reden())))
                        .build()));
        LOG.info("{} geweigerd: {}.{}", actie(), afwijzing.code(), afwijzing.reden());
    }

    /** What fails is logged too, as far as that is still possible; the failure itself is what the asker gets. */
    void mislukt(RuntimeException fout) {
        try {
            werkplek.opslag().logboek().noteer(List.of(klaar().withStatus(Verwerking.Status.MISLUKT)));
        } catch (RuntimeException ookMislukt) {
            fout.addSuppressed(ookMislukt);
        }
        LOG.warn("{} mislukt", actie());
    }

    /** A clock can be set back while the work goes on. */
    private Verwerking klaar() {
        Instant nu = werkplek.klok().instant();
        return begonnen.withEinde(nu.isBefore(begonnen.begin()) ? begonnen.begin() : nu)
                .withGegevens(soorten)
                .withBetrokkene(betrokkene);
    }
}
