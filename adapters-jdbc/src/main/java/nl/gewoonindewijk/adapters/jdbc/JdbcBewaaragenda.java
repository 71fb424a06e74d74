package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.DossierId;
import nl.gewoonindewijk.dossier.bewaring.Bewaarmoment;
import nl.gewoonindewijk.dossier.port.Bewaaragenda;
import org.jdbi.v3.core.Handle;

/** What may be destroyed when in one opdracht, in a database. */
final class JdbcBewaaragenda implements Bewaaragenda {

    static final Tabel<Bewaarmoment> TABEL = Tabel.hoofd(
            "gidw_bewaarmoment",
            List.of("opdracht"),
            List.of(
                    new Kolom<>("vernietigbaar_vanaf", Bewaarmoment::vernietigbaarVanaf),
                    new Kolom<>("dossier", Bewaarmoment::dossier),
                    new Kolom<>("soort", moment -> moment.stuk().soort()),
                    new Kolom<>("nummer", moment -> moment.stuk().nummer())));

    private static final String OP = "select " + TABEL.gelezenAlsTekst() + " from gidw_bewaarmoment"
            + " where opdracht = :opdracht and vernietigbaar_vanaf <= :peildatum";

    /**
     * With the opdracht, so that H2 sees that the index has this order; with the name of the table, since without it the text
     * that is read would be sorted.
     */
    private static final String VOLGENDE = Vector.of("opdracht", "vernietigbaar_vanaf", "dossier", "soort", "nummer")
            .map(kolom -> TABEL.naam() + "." + kolom)
            .mkString(" order by ", ", ", " limit :meeste");

    static final String EERSTE = OP + VOLGENDE;

    /** The day by itself too, so that H2 begins there in the index. */
    static final String NA =
            OP + " and vernietigbaar_vanaf >= :na_dag and (vernietigbaar_vanaf, dossier, soort, nummer)"
                    + " > (:na_dag, :na_dossier, :na_soort, :na_nummer)" + VOLGENDE;

    private static final Comparator<Bewaarmoment> SCHRIJFVOLGORDE =
            Comparator.comparing(moment -> moment.dossier().waarde().toString());

    private final Opdracht opdracht;
    private final JdbcTransacties transacties;

    JdbcBewaaragenda(Opdracht opdracht, JdbcTransacties transacties) {
        this.opdracht = opdracht;
        this.transacties = transacties;
    }

    @Override
    public void vervang(Collection<DossierId> dossiers, List<Bewaarmoment> momenten) {
        Set<DossierId> bedoeld = HashSet.ofAll(dossiers);
        if (momenten.stream().anyMatch(moment -> !bedoeld.contains(moment.dossier()))) {
            throw new IllegalArgumentException("Een bewaarmoment is van een van deze dossiers.");
        }
        if (bedoeld.isEmpty()) {
            return;
        }
        transacties.voerUit(() -> transacties.met(handle -> vervang(handle, JdbcDossiers.nummers(dossiers), momenten)));
    }

    private Nummers vervang(Handle handle, Nummers dossiers, List<Bewaarmoment> momenten) {
        TABEL.verwijderAlle(handle, opdracht, "dossier", dossiers);
        TABEL.voegRijenToe(
                handle,
                Map.of("opdracht", opdracht.code()),
                momenten.stream().sorted(SCHRIJFVOLGORDE).toList());
        return dossiers;
    }

    @Override
    public List<Bewaarmoment> op(LocalDate peildatum, Optional<Bewaarmoment> na, int meeste) {
        Map<String, Object> waarden = new HashMap<>(
                Map.of("opdracht", opdracht.code(), "peildatum", Cel.begrensd(peildatum), "meeste", meeste));
        na.ifPresent(moment -> waarden.putAll(na(moment)));
        List<Rij> rijen = transacties.met(handle -> handle.createQuery(na.isPresent() ? NA : EERSTE)
                .bindMap(waarden)
                .map((resultaat, context) -> Rij.uit(resultaat, 1, TABEL.gelezen()))
                .list());
        return Foutvertaling.gelezen(
                () -> Vector.ofAll(rijen).map(JdbcBewaaragenda::moment).asJava());
    }

    private static Map<String, Object> na(Bewaarmoment moment) {
        return Map.of(
                "na_dag", Cel.begrensd(moment.vernietigbaarVanaf()),
                "na_dossier", moment.dossier().waarde(),
                "na_soort", moment.stuk().soort().name(),
                "na_nummer", moment.stuk().nummer());
    }

    private static Bewaarmoment moment(Rij rij) {
        return new Bewaarmoment(rij.datum("vernietigbaar_vanaf"), Dossiervorm.id(rij), rij.stuk());
    }
}
