package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.Dossierkenmerk;
import nl.gewoonindewijk.dossier.logboek.Logactie;
import nl.gewoonindewijk.dossier.logboek.Logregel;
import nl.gewoonindewijk.dossier.logboek.LogregelBuilder;
import nl.gewoonindewijk.dossier.logboek.Logstand;
import nl.gewoonindewijk.dossier.logboek.Spoor;
import nl.gewoonindewijk.dossier.logboek.Verwerking;
import nl.gewoonindewijk.dossier.logboek.VerwerkingBuilder;
import nl.gewoonindewijk.dossier.port.Verwerkingslogboek;
import nl.gewoonindewijk.gedeeld.Sleutel;
import nl.gewoonindewijk.gedeeld.port.GelijktijdigeWijziging;
import nl.gewoonindewijk.gedeeld.port.Sleutelbewaarder;
import org.jdbi.v3.core.Handle;

/**
 * What was done with personal data in one opdracht, in a database. Where the log ends stands apart from the log, so that a writer
 * waits for its turn there, and a line that was taken from the end is missed as soon as another one is written.
 */
final class JdbcVerwerkingslogboek implements Verwerkingslogboek {

    static final Tabel<Logregel> TABEL = Tabel.hoofd(
            "gidw_logregel",
            List.of("opdracht"),
            List.of(
                    new Kolom<>("volgnummer", Logregel::volgnummer),
                    spoor("trace_id", Spoor::traceId),
                    spoor("span_id", Spoor::spanId),
                    verwerking("actie", Verwerking::actie),
                    verwerking("begonnen_op", Verwerking::begin),
                    verwerking("geeindigd_op", Verwerking::einde),
                    verwerking("status", Verwerking::status),
                    verwerking("weigeringsregel", deze -> deze.weigering().map(Verwerking.Weigering::regel)),
                    verwerking("weigeringsreden", deze -> deze.weigering().map(Verwerking.Weigering::reden)),
                    verwerking("doel", Verwerking::doel),
                    verwerking("kenmerk", Verwerking::betrokkene),
                    verwerking("gegevens", deze -> Tekstlijst.gegevens(deze.gegevens())),
                    verwerking("gebruiker", Verwerking::gebruiker),
                    verwerking("verantwoordelijke", Verwerking::verantwoordelijke),
                    new Kolom<>("vorige", Logregel::vorige),
                    new Kolom<>("sleutel", Logregel::sleutel),
                    new Kolom<>("zegel", Logregel::zegel)));

    static final Tabel<Logstand> BEURT = Tabel.hoofd(
            "gidw_logbeurt",
            List.of("opdracht"),
            List.of(new Kolom<>("volgnummer", Logstand::volgnummer), new Kolom<>("zegel", Logstand::zegel)));

    /** With the name of the table, since without it the text that is read would be sorted. */
    private static final String OP_NUMMER = "gidw_logregel.opdracht, gidw_logregel.volgnummer";

    static final Stroomvraag ALLES = new Stroomvraag(TABEL, "opdracht = :opdracht", OP_NUMMER);

    static final Stroomvraag OVER = new Stroomvraag(TABEL, "opdracht = :opdracht and kenmerk = :kenmerk", OP_NUMMER);

    private final Opdracht opdracht;
    private final JdbcTransacties transacties;
    private final Sleutelbewaarder sleutels;

    JdbcVerwerkingslogboek(Opdracht opdracht, JdbcTransacties transacties, Sleutelbewaarder sleutels) {
        this.opdracht = opdracht;
        this.transacties = transacties;
        this.sleutels = sleutels;
    }

    @Override
    public void noteer(List<Verwerking> verwerkingen) {
        if (verwerkingen.isEmpty()) {
            return;
        }
        transacties.voerUit(() -> {
            Logstand stand = wachtOpBeurt();
            return transacties.met(handle -> voegToe(handle, stand, verwerkingen));
        });
    }

    private Logstand voegToe(Handle handle, Logstand begin, List<Verwerking> verwerkingen) {
        Vector<Logregel> regels = Foutvertaling.gelezen(() -> na(begin, verwerkingen));
        TABEL.voegRijenToe(handle, sleutel(), regels.asJava());
        BEURT.overschrijf(handle, sleutel(), regels.last().stand());
        return begin;
    }

    private Vector<Logregel> na(Logstand begin, List<Verwerking> verwerkingen) {
        Sleutel sleutel = sleutels.huidige();
        return Vector.ofAll(verwerkingen)
                .foldLeft(
                        Vector.empty(),
                        (eerder, verwerking) -> eerder.append(Logregel.na(
                                eerder.lastOption().map(Logregel::stand).getOrElse(begin),
                                opdracht,
                                verwerking,
                                sleutel)));
    }

    /** The first writer of an opdracht makes the row that all others wait for. */
    private Logstand wachtOpBeurt() {
        return beurt().or(() -> {
                    begin();
                    return beurt();
                })
                .orElseThrow(() -> new GelijktijdigeWijziging("het logboek", 0));
    }

    private void begin() {
        try {
            transacties.voerUit(() -> transacties.met(handle -> {
                BEURT.voegRijToe(handle, sleutel(), Logstand.LEEG);
                return Logstand.LEEG;
            }));
        } catch (GelijktijdigeWijziging anderWasEerder) {
            // Then there is a row, which is all that was asked.
        }
    }

    private Optional<Logstand> beurt() {
        return transacties.met(handle -> handle.createQuery(
                        "select volgnummer, zegel from gidw_logbeurt where opdracht = :opdracht for update")
                .bindMap(sleutel())
                .map((resultaat, context) -> new Logstand(resultaat.getLong(1), resultaat.getString(2)))
                .findOne());
    }

    @Override
    public List<Logregel> over(Dossierkenmerk betrokkene) {
        return transacties.stroom(
                OVER,
                Map.of("opdracht", opdracht.code(), "kenmerk", betrokkene.waarde()),
                rijen -> rijen.map(this::regel).toList());
    }

    @Override
    public <R> R lees(Function<Stream<Logregel>, R> lees) {
        return transacties.stroom(ALLES, sleutel(), rijen -> lees.apply(rijen.map(this::regel)));
    }

    private Logregel regel(Rij rij) {
        return Foutvertaling.gelezen(() -> new LogregelBuilder()
                .opdracht(opdracht)
                .volgnummer(rij.getal("volgnummer"))
                .verwerking(verwerking(rij))
                .vorige(rij.tekst("vorige"))
                .sleutel(rij.code("sleutel"))
                .zegel(rij.tekst("zegel"))
                .build());
    }

    private static Verwerking verwerking(Rij rij) {
        return new VerwerkingBuilder()
                .spoor(new Spoor(rij.tekst("trace_id"), rij.tekst("span_id")))
                .actie(rij.keuze(Logactie.class, "actie"))
                .begin(rij.tijdstip("begonnen_op"))
                .einde(rij.tijdstip("geeindigd_op"))
                .status(rij.keuze(Verwerking.Status.class, "status"))
                .weigering(rij.misschien(
                        "weigeringsregel",
                        (deze, kolom) -> new Verwerking.Weigering(deze.regelcode(kolom), deze.code("weigeringsreden"))))
                .doel(rij.doel())
                .betrokkene(rij.misschien("kenmerk", Rij::uuid).map(Dossierkenmerk::new))
                .gegevens(rij.gegevens())
                .gebruiker(rij.medewerker("gebruiker"))
                .verantwoordelijke(rij.medewerker("verantwoordelijke"))
                .build();
    }

    private Map<String, Object> sleutel() {
        return Map.of("opdracht", opdracht.code());
    }

    private static Kolom<Logregel> verwerking(String naam, Function<Verwerking, ?> waarde) {
        return new Kolom<>(naam, waarde).van(Logregel::verwerking);
    }

    private static Kolom<Logregel> spoor(String naam, Function<Spoor, ?> waarde) {
        return new Kolom<>(naam, waarde).van(regel -> regel.verwerking().spoor());
    }
}
