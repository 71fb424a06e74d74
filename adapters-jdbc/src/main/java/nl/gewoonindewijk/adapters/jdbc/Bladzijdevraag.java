package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.Optional;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.port.Bladzijde;
import nl.gewoonindewijk.ondersteuning.port.Zoekvraag;

/**
 * Which cases are on a page. Only what is sought is in the condition, so that the database chooses an index for that.
 *
 * @param gelijk what the columns of a case must hold
 * @param na the place after which the page begins
 * @param aantal how many cases at most: one more than the page holds tells whether there is a next one
 */
record Bladzijdevraag(Map<String, Object> gelijk, Optional<Bladzijde.Plek> na, int aantal) {

    private static final String NA = "begonnen_op <= :na_dag and (begonnen_op < :na_dag or nummer > :na_nummer)";

    static Bladzijdevraag van(Opdracht opdracht, Zoekvraag<?> vraag, Bladzijde.Vraag bladzijde) {
        Map<String, Optional<?>> gevraagd = LinkedHashMap.of(
                "opdracht",
                Optional.of(opdracht.code()),
                "inwoner",
                vraag.inwoner(),
                "huishouden",
                vraag.huishouden(),
                "wijk",
                vraag.wijk(),
                "status",
                vraag.status());
        return new Bladzijdevraag(
                gevraagd.filterValues(Optional::isPresent).mapValues(waarde -> Cel.gevuld(waarde.orElseThrow())),
                bladzijde.na(),
                bladzijde.grootte() + 1);
    }

    /** Reads the cases on the page, and the first one after it. */
    Leesvraag vraag(Zaakvorm<?> vorm) {
        return new Leesvraag(vorm.tabellen(), waar(vorm.hoofd()));
    }

    private String waar(Tabel<?> hoofd) {
        Vector<String> voorwaarden = gelijk.keySet()
                .toVector()
                .map(kolom -> kolom + " = :" + kolom)
                .appendAll(na.stream().map(plek -> NA).toList());
        return "opdracht = :opdracht and nummer in (select nummer from " + hoofd.naam() + " where "
                + voorwaarden.mkString(" and ") + " order by begonnen_op desc, nummer limit :aantal)";
    }

    java.util.Map<String, Object> waarden() {
        Map<String, Object> alle = na.map(
                        plek -> gelijk.put("na_dag", Cel.gevuld(plek.op())).put("na_nummer", plek.nummer()))
                .orElse(gelijk);
        return alle.put("aantal", aantal).toJavaMap();
    }
}
