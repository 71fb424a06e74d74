package nl.gewoonindewijk.adapters.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.dossier.Stuksoort;
import nl.gewoonindewijk.dossier.vernietiging.LijstId;
import nl.gewoonindewijk.dossier.vernietiging.Lijstkop;
import nl.gewoonindewijk.dossier.vernietiging.Lijstregel;
import nl.gewoonindewijk.dossier.vernietiging.LijstregelBuilder;
import nl.gewoonindewijk.dossier.vernietiging.Regeluitkomst;
import nl.gewoonindewijk.dossier.vernietiging.Telling;
import nl.gewoonindewijk.dossier.vernietiging.Verklaringsregel;
import nl.gewoonindewijk.dossier.vernietiging.VerklaringsregelBuilder;
import nl.gewoonindewijk.dossier.vernietiging.Vernietigingslijst;
import nl.gewoonindewijk.gedeeld.MedewerkerId;
import nl.gewoonindewijk.gedeeld.port.Opgeslagen;

/**
 * How a vernietigingslijst is stored, with its lines. A line that was dealt with moves to another table, where there is no place
 * for the dossier and the piece.
 */
final class Lijstvorm {

    private static final List<String> SLEUTEL = List.of("opdracht", "lijst");

    /** Who judged a list, and when. */
    private record Beoordeling(MedewerkerId door, LocalDate op) {

        static Optional<Beoordeling> van(Vernietigingslijst lijst) {
            if (lijst instanceof Vernietigingslijst.Goedgekeurd goed) {
                return Optional.of(new Beoordeling(goed.door(), goed.op()));
            }
            if (lijst instanceof Vernietigingslijst.Afgekeurd af) {
                return Optional.of(new Beoordeling(af.door(), af.op()));
            }
            return lijst instanceof Vernietigingslijst.Uitgevoerd uitgevoerd
                    ? Optional.of(new Beoordeling(uitgevoerd.door(), uitgevoerd.op()))
                    : Optional.empty();
        }
    }

    static final Tabel<Opgeslagen<Vernietigingslijst>> TABEL = Tabel.hoofd(
            "gidw_vernietigingslijst",
            SLEUTEL,
            List.of(
                    new Kolom<>("versie", Opgeslagen::versie),
                    lijst("status", Vernietigingslijst::status),
                    kop("peildatum", Lijstkop::peildatum),
                    kop("voorgesteld_door", Lijstkop::voorgesteldDoor),
                    kop("voorgesteld_op", Lijstkop::voorgesteldOp),
                    lijst("beoordeeld_door", lijst -> Beoordeling.van(lijst).map(Beoordeling::door)),
                    lijst("beoordeeld_op", lijst -> Beoordeling.van(lijst).map(Beoordeling::op)),
                    uitgevoerd("afgerond_op", Vernietigingslijst.Uitgevoerd::afgerondOp),
                    uitgevoerd("vernietigd", lijst -> lijst.telling().vernietigd()),
                    uitgevoerd("overgeslagen", lijst -> lijst.telling().overgeslagen())));

    static final Leesvraag VIND = new Leesvraag(List.of(TABEL), TABEL.vanAggregaat());

    static final Tabel<Lijstregel> REGEL = Tabel.hoofd(
            "gidw_vernietigingsregel",
            SLEUTEL,
            List.of(
                    new Kolom<>("volgnummer", Lijstregel::volgnummer),
                    new Kolom<>("dossier", Lijstregel::dossier),
                    new Kolom<>("soort", regel -> regel.stuk().soort()),
                    new Kolom<>("nummer", regel -> regel.stuk().nummer()),
                    new Kolom<>("categorieen", regel -> Tekstlijst.categorieen(regel.categorieen())),
                    new Kolom<>("gronden", regel -> Tekstlijst.bronnen(regel.gronden())),
                    new Kolom<>("bewaard_tot_en_met", Lijstregel::bewaardTotEnMet),
                    new Kolom<>("op_verzoek", Lijstregel::opVerzoek)));

    static final Tabel<Verklaringsregel> VERKLARING = Tabel.hoofd(
            "gidw_verklaringsregel",
            SLEUTEL,
            List.of(
                    new Kolom<>("volgnummer", regel -> regel.uitkomst().volgnummer()),
                    new Kolom<>("soort", Verklaringsregel::soort),
                    new Kolom<>("categorieen", regel -> Tekstlijst.categorieen(regel.categorieen())),
                    new Kolom<>("gronden", regel -> Tekstlijst.bronnen(regel.gronden())),
                    new Kolom<>("bewaard_tot_en_met", Verklaringsregel::bewaardTotEnMet),
                    new Kolom<>("op_verzoek", Verklaringsregel::opVerzoek),
                    new Kolom<>("uitkomst", regel -> regel.uitkomst().wat()),
                    new Kolom<>("gedaan_op", regel -> regel.uitkomst().op())));

    private Lijstvorm() {}

    /** The list that a row makes, with the version that is stored. */
    static Opgeslagen<Vernietigingslijst> maak(Opdracht opdracht, Rij rij) {
        Lijstkop kop = new Lijstkop(
                new LijstId(rij.uuid("lijst")),
                opdracht,
                rij.datum("peildatum"),
                rij.medewerker("voorgesteld_door"),
                rij.datum("voorgesteld_op"));
        return new Opgeslagen<>(maak(kop, rij), rij.getal("versie"));
    }

    private static Vernietigingslijst maak(Lijstkop kop, Rij rij) {
        return switch (rij.keuze(Vernietigingslijst.Status.class, "status")) {
            case VOORGESTELD -> new Vernietigingslijst.Voorgesteld(kop);
            case GOEDGEKEURD ->
                new Vernietigingslijst.Goedgekeurd(kop, rij.medewerker("beoordeeld_door"), rij.datum("beoordeeld_op"));
            case AFGEKEURD ->
                new Vernietigingslijst.Afgekeurd(kop, rij.medewerker("beoordeeld_door"), rij.datum("beoordeeld_op"));
            case UITGEVOERD ->
                new Vernietigingslijst.Uitgevoerd(
                        kop,
                        rij.medewerker("beoordeeld_door"),
                        rij.datum("beoordeeld_op"),
                        new Telling(rij.getal("vernietigd"), rij.getal("overgeslagen")),
                        rij.datum("afgerond_op"));
        };
    }

    static Lijstregel regel(Rij rij) {
        return Foutvertaling.gelezen(() -> new LijstregelBuilder()
                .volgnummer(rij.klein("volgnummer"))
                .dossier(Dossiervorm.id(rij))
                .stuk(rij.stuk())
                .categorieen(rij.categorieen())
                .gronden(rij.gronden())
                .bewaardTotEnMet(rij.misschien("bewaard_tot_en_met", Rij::datum))
                .opVerzoek(rij.ja("op_verzoek"))
                .build());
    }

    static Verklaringsregel verklaring(Rij rij) {
        return Foutvertaling.gelezen(() -> new VerklaringsregelBuilder()
                .soort(rij.keuze(Stuksoort.class, "soort"))
                .categorieen(rij.categorieen())
                .gronden(rij.gronden())
                .bewaardTotEnMet(rij.misschien("bewaard_tot_en_met", Rij::datum))
                .opVerzoek(rij.ja("op_verzoek"))
                .uitkomst(new Regeluitkomst(
                        rij.klein("volgnummer"),
                        rij.keuze(Regeluitkomst.Wat.class, "uitkomst"),
                        rij.datum("gedaan_op")))
                .build());
    }

    private static Kolom<Opgeslagen<Vernietigingslijst>> lijst(String naam, Function<Vernietigingslijst, ?> waarde) {
        return new Kolom<>(naam, waarde).van(Opgeslagen::waarde);
    }

    private static Kolom<Opgeslagen<Vernietigingslijst>> kop(String naam, Function<Lijstkop, ?> waarde) {
        return new Kolom<>(naam, waarde).van(lijst -> lijst.waarde().kop());
    }

    private static Kolom<Opgeslagen<Vernietigingslijst>> uitgevoerd(
            String naam, Function<Vernietigingslijst.Uitgevoerd, ?> waarde) {
        Kolom<Vernietigingslijst> kolom = Kolom.alleen(Vernietigingslijst.Uitgevoerd.class, naam, waarde);
        return kolom.van(Opgeslagen::waarde);
    }
}
