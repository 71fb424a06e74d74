package nl.gewoonindewijk.adapters.jdbc;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.gedeeld.Termijn;
import nl.gewoonindewijk.gedeeld.Wijkcode;
import nl.gewoonindewijk.ondersteuning.Partij;
import nl.gewoonindewijk.ondersteuning.Verplichting;
import nl.gewoonindewijk.ondersteuning.VerplichtingBuilder;
import nl.gewoonindewijk.ondersteuning.Zaakverwijzing;
import nl.gewoonindewijk.ondersteuning.port.Werkvoorraad;

/** What is due in the cases of one opdracht, in a database. */
final class JdbcWerkvoorraad implements Werkvoorraad {

    static final Tabel<Verplichting> TABEL = Tabel.lijst(
            "gidw_verplichting",
            List.of("opdracht", "zaaksoort", "nummer"),
            List.of(
                    new Kolom<>("regel", Verplichting::regel),
                    new Kolom<>(
                            "bron_document", verplichting -> verplichting.bron().document()),
                    new Kolom<>(
                            "bron_paragraaf",
                            verplichting -> verplichting.bron().paragraaf()),
                    new Kolom<>("wijk", Verplichting::wijk),
                    new Kolom<>("partij", Verplichting::partij),
                    new Kolom<>("regime", Verplichting::regime),
                    new Kolom<>("vanaf", Verplichting::vanaf),
                    new Kolom<>("uiterlijk", Verplichting::uiterlijk)));

    /**
     * {@link Verplichting#VOLGORDE}: the text of a number sorts as the number does, and within a case the rows are numbered
     * in that order. The name of the table is there because without it the text that is read would be sorted.
     */
    private static final String VOLGORDE = Vector.of("uiterlijk", "regime desc", "nummer", "volgnummer")
            .map(kolom -> TABEL.naam() + "." + kolom)
            .mkString(", ");

    /** Written out and not a value, so that the database knows how many of them there are. */
    private static final String NIET_VOORBIJ =
            " and (partij <> '" + Partij.INWONER.name() + "' or uiterlijk >= :peildatum)";

    static final Stroomvraag OVERAL =
            new Stroomvraag(TABEL, "opdracht = :opdracht and uiterlijk <= :totenmet" + NIET_VOORBIJ, VOLGORDE);

    static final Stroomvraag IN_WIJK = new Stroomvraag(
            TABEL, "opdracht = :opdracht and wijk = :wijk and uiterlijk <= :totenmet" + NIET_VOORBIJ, VOLGORDE);

    private final Opdracht opdracht;
    private final JdbcTransacties transacties;

    JdbcWerkvoorraad(Opdracht opdracht, JdbcTransacties transacties) {
        this.opdracht = opdracht;
        this.transacties = transacties;
    }

    @Override
    public void vervang(Zaakverwijzing zaak, List<Verplichting> open) {
        if (!open.stream()
                .allMatch(verplichting ->
                        verplichting.isOpen() && verplichting.zaak().equals(zaak))) {
            throw new IllegalArgumentException("De werkvoorraad van een zaak bevat wat in die zaak nog open staat.");
        }
        Map<String, Object> sleutel = sleutel(zaak);
        transacties.voerUit(() -> transacties.met(handle -> {
            TABEL.verwijder(handle, sleutel);
            TABEL.voegToe(
                    handle,
                    sleutel,
                    Vector.ofAll(open).sorted(Verplichting.VOLGORDE).asJava());
            return zaak;
        }));
    }

    @Override
    public <R> R lees(
            LocalDate peildatum, LocalDate totEnMet, Optional<Wijkcode> wijk, Function<Stream<Verplichting>, R> lees) {
        return transacties.stroom(
                wijk.isPresent() ? IN_WIJK : OVERAL,
                waarden(peildatum, totEnMet, wijk),
                rijen -> lees.apply(rijen.map(JdbcWerkvoorraad::verplichting)));
    }

    private Map<String, Object> waarden(LocalDate peildatum, LocalDate totEnMet, Optional<Wijkcode> wijk) {
        Map<String, Object> waarden = new HashMap<>(Map.of(
                "opdracht", opdracht.code(), "peildatum", Cel.begrensd(peildatum), "totenmet", Cel.begrensd(totEnMet)));
        wijk.ifPresent(deze -> waarden.put("wijk", deze.waarde()));
        return waarden;
    }

    private static Verplichting verplichting(Rij rij) {
        return Foutvertaling.gelezen(() -> new VerplichtingBuilder()
                .regel(rij.regelcode("regel"))
                .bron(rij.bron())
                .zaak(rij.zaak())
                .wijk(Zaakvorm.wijk(rij))
                .partij(rij.keuze(Partij.class, "partij"))
                .regime(rij.keuze(Termijn.Regime.class, "regime"))
                .vanaf(rij.datum("vanaf"))
                .uiterlijk(rij.datum("uiterlijk"))
                .build());
    }

    private Map<String, Object> sleutel(Zaakverwijzing zaak) {
        return Map.of("opdracht", opdracht.code(), "zaaksoort", Cel.gevuld(zaak.soort()), "nummer", zaak.nummer());
    }
}
