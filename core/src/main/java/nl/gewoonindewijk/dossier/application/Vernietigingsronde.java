package nl.gewoonindewijk.dossier.application;

import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import nl.gewoonindewijk.dossier.Dossier;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.Dossierkenmerk;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.Stukverwijzing;
import nl.gewoonindewijk.dossier.bewaring.Bewaaroordeel;
import nl.gewoonindewijk.dossier.port.Dossiers;
import nl.gewoonindewijk.dossier.port.Vernietigingslijsten;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Lijstregel;
import nl.gewoonindewijk.dossier.vernietiging.Regeluitkomst;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;

/** Destroys the next lines of a list, within the transaction that runs: all of them, or none. */
final class Vernietigingsronde {

    private static final int PER_KEER = 500;

    private final Dossierwerkplek werkplek;
    private final Verwerker verwerker;

    Vernietigingsronde(Dossierwerkplek werkplek, Verwerker verwerker) {
        this.werkplek = werkplek;
        this.verwerker = verwerker;
    }

    /** Deals with the next lines; answers whose data were destroyed, or none if no line was left. */
    Option<Vector<Dossierkenmerk>> vernietig(LijstId id) {
        Vernietigingslijsten lijsten = werkplek.opslag().vernietigingslijsten();
        Vector<Lijstregel> regels = Vector.ofAll(lijsten.open(id, PER_KEER));
        if (regels.isEmpty()) {
            return Option.none();
        }
        Map<DossierId, Opgeslagen<Dossier>> dossiers = vergrendel(regels);
        Vector<Tuple2<Lijstregel, Regeluitkomst.Wat>> beoordeeld =
                regels.map(regel -> new Tuple2<>(regel, beoordeel(regel, dossiers.get(regel.dossier()))));
        Vector<Lijstregel> weg = beoordeeld
                .filter(regel -> regel._2() == Regeluitkomst.Wat.VERNIETIGD)
                .map(Tuple2::_1);
        vernietigStukken(weg.map(Lijstregel::stuk));
        werkDossiersBij(weg, dossiers);
        lijsten.rondAf(
                id,
                beoordeeld
                        .map(regel -> new Regeluitkomst(regel._1().volgnummer(), regel._2(), werkplek.vandaag()))
                        .asJava());
        lijsten.rondAfElders(weg.map(Lijstregel::stuk).asJava(), werkplek.vandaag());
        return Option.some(
                weg.map(Lijstregel::dossier).distinct().flatMap(dossiers::get).map(dossier -> dossier.waarde()
                        .kop()
                        .kenmerk()));
    }

    private Map<DossierId, Opgeslagen<Dossier>> vergrendel(Vector<Lijstregel> regels) {
        return Vector.ofAll(werkplek.opslag()
                        .dossiers()
                        .vindVoorWijziging(
                                regels.map(Lijstregel::dossier).distinct().asJava()))
                .foldLeft(
                        LinkedHashMap.<DossierId, Opgeslagen<Dossier>>empty(),
                        (alle, dossier) -> alle.put(dossier.waarde().id(), dossier));
    }

    private Regeluitkomst.Wat beoordeel(Lijstregel regel, Option<Opgeslagen<Dossier>> dossier) {
        return dossier.map(Opgeslagen::waarde)
                .flatMap(bestaand -> bestaand.stuk(regel.stuk())
                        .map(stuk -> werkplek.bewaarregeling().oordeel(bestaand, stuk, werkplek.vandaag())))
                .map(oordeel -> oordeel.stuk().categorieen().equals(regel.categorieen())
                        ? beoordeel(oordeel)
                        : Regeluitkomst.Wat.LANGER_BEWAREN)
                .getOrElse(Regeluitkomst.Wat.NIET_AANWEZIG);
    }

    private Regeluitkomst.Wat beoordeel(Bewaaroordeel oordeel) {
        return switch (oordeel.uitkomst()) {
            case VERNIETIGBAAR ->
                werkplek.vernietigers(oordeel.stuk().stuk().soort()).isEmpty()
                        ? Regeluitkomst.Wat.GEEN_VERNIETIGER
                        : Regeluitkomst.Wat.VERNIETIGD;
            case OPGESCHORT -> Regeluitkomst.Wat.OPGESCHORT;
            case BEWAREN, LOOPT_NOG, BLIJVEND, ONBEKEND -> Regeluitkomst.Wat.LANGER_BEWAREN;
        };
    }

    private void vernietigStukken(Vector<Stukverwijzing> stukken) {
        Map<Stuksoort, Vector<Stukverwijzing>> perSoort = stukken.groupBy(Stukverwijzing::soort);
        perSoort.forEach((soort, deel) ->
                werkplek.vernietigers(soort).forEach(vernietiger -> vernietiger.vernietig(deel.asJava())));
    }

    /** A dossier without any piece left goes with its last piece. */
    private void werkDossiersBij(Vector<Lijstregel> weg, Map<DossierId, Opgeslagen<Dossier>> dossiers) {
        Dossiers opslag = werkplek.opslag().dossiers();
        Vector<Tuple2<Opgeslagen<Dossier>, Dossier>> over = Vector.ofAll(weg.groupBy(Lijstregel::dossier))
                .flatMap(perDossier -> dossiers.get(perDossier._1())
                        .map(eerder -> new Tuple2<>(
                                eerder,
                                eerder.waarde()
                                        .zonder(perDossier
                                                ._2()
                                                .map(Lijstregel::stuk)
                                                .toJavaSet()))));
        List<DossierId> leeg = over.filter(dossier -> dossier._2().stukken().isEmpty())
                .map(dossier -> dossier._2().id())
                .asJava();
        over.reject(dossier -> dossier._2().stukken().isEmpty())
                .forEach(dossier -> verwerker.bewaar(dossier._1(), dossier._2()));
        werkplek.opslag().bewaaragenda().vervang(leeg, List.of());
        opslag.vernietig(leeg);
    }
}
