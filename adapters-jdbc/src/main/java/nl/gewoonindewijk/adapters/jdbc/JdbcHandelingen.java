package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.Handeling;
import nl.gewoonindewijk.ondersteuning.HandelingBuilder;
import nl.gewoonindewijk.ondersteuning.Handelingsoort;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
import nl.gewoonindewijk.ondersteuning.port.Handelingen;
import org.jdbi.v3.core.Handle;

/** What employees did in the cases of one opdracht, in a database. */
final class JdbcHandelingen implements Handelingen {

    static final Tabel<Handeling> TABEL = Tabel.hoofd(
            "gidw_handeling",
            List.of("opdracht", "commando"),
            List.of(
                    new Kolom<>("medewerker", Handeling::medewerker),
                    new Kolom<>("tijdstip", Handeling::tijdstip),
                    new Kolom<>("soort", Handeling::soort),
                    new Kolom<>("zaaksoort", handeling -> handeling.zaak().soort()),
                    new Kolom<>("nummer", handeling -> handeling.zaak().nummer()),
                    new Kolom<>("versie", Handeling::versie)));

    static final Leesvraag VIND = new Leesvraag(List.of(TABEL), TABEL.vanAggregaat());

    static final Leesvraag OVER =
            new Leesvraag(List.of(TABEL), "opdracht = :opdracht and zaaksoort = :zaaksoort and nummer = :nummer");

    private static final Comparator<Handeling> VOLGORDE =
            Comparator.comparing(Handeling::versie).thenComparing(Handeling::tijdstip);

    private final Opdracht opdracht;
    private final JdbcTransacties transacties;

    JdbcHandelingen(Opdracht opdracht, JdbcTransacties transacties) {
        this.opdracht = opdracht;
        this.transacties = transacties;
    }

    @Override
    public void noteer(Handeling handeling) {
        transacties.voerUit(() -> transacties.met(handle -> voegToe(handle, handeling)));
    }

    private Handeling voegToe(Handle handle, Handeling handeling) {
        TABEL.voegRijToe(handle, sleutel(handeling.commando()), handeling);
        return handeling;
    }

    @Override
    public Option<Handeling> vind(UUID commando) {
        return lees(VIND, sleutel(commando)).headOption();
    }

    @Override
    public List<Handeling> over(Zaakverwijzing zaak) {
        return lees(
                        OVER,
                        Map.of(
                                "opdracht",
                                opdracht.code(),
                                "zaaksoort",
                                Cel.gevuld(zaak.soort()),
                                "nummer",
                                zaak.nummer()))
                .sorted(VOLGORDE)
                .asJava();
    }

    private Vector<Handeling> lees(Leesvraag vraag, Map<String, Object> waarden) {
        Rijen gelezen = transacties.met(handle -> vraag.lees(handle, waarden));
        return gelezen.maak(rijen -> Vector.ofAll(rijen.van(TABEL)).map(JdbcHandelingen::handeling));
    }

    private static Handeling handeling(Rij rij) {
        return new HandelingBuilder()
                .commando(rij.uuid("commando"))
                .medewerker(rij.medewerker("medewerker"))
                .tijdstip(rij.tijdstip("tijdstip"))
                .soort(rij.keuze(Handelingsoort.class, "soort"))
                .zaak(rij.zaak())
                .versie(rij.getal("versie"))
                .build();
    }

    private Map<String, Object> sleutel(UUID commando) {
        return Map.of("opdracht", opdracht.code(), "commando", commando);
    }
}
