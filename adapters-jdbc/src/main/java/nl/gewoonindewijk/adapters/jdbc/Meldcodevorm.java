package nl.gewoonindewijk.adapters.jdbc;

import java.util.List;
import java.util.function.Function;
import nl.gewoonindewijk.contract.Opdracht;
import nl.gewoonindewijk.ondersteuning.MeldcodeId;
import nl.gewoonindewijk.ondersteuning.meldcode.Gezet;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcode;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcodebesluit;
import nl.gewoonindewijk.ondersteuning.meldcode.Meldcodestart;

/** How a use of the meldcode is stored. */
final class Meldcodevorm {

    private static final Lijst<Meldcode, Gezet> STAPPEN = new Lijst<>(
            Zaakvorm.lijst(
                    "gidw_meldcodestap",
                    List.of(new Kolom<>("gezet_op", Gezet::op), new Kolom<>("medewerker", Gezet::medewerker))),
            Meldcode::stappen,
            rij -> new Gezet(rij.datum("gezet_op"), rij.medewerker("medewerker")));

    static final Zaakvorm<Meldcode> VORM = Zaakvorm.van(
            "gidw_meldcode",
            List.of(
                    besluit("melden", Meldcodebesluit::melden),
                    besluit("hulp", Meldcodebesluit::hulp),
                    besluit("motivering", Meldcodebesluit::motivering)),
            List.of(STAPPEN),
            Meldcodevorm::maak);

    private Meldcodevorm() {}

    private static Meldcode maak(Opdracht opdracht, Rij hoofd, Rijen rijen) {
        Meldcodestart start = new Meldcodestart(
                new MeldcodeId(hoofd.uuid("nummer")), opdracht, Zaakvorm.lid(hoofd), hoofd.datum("begonnen_op"));
        List<Gezet> stappen = STAPPEN.lees(rijen);
        return switch (hoofd.keuze(Meldcode.Status.class, "status")) {
            case LOPEND -> new Meldcode.Lopend(start, stappen);
            case BESLOTEN ->
                new Meldcode.Besloten(
                        start,
                        stappen,
                        new Meldcodebesluit(hoofd.ja("melden"), hoofd.ja("hulp"), hoofd.dossiertekst("motivering")));
        };
    }

    private static Kolom<Meldcode> besluit(String naam, Function<Meldcodebesluit, ?> waarde) {
        return Kolom.alleen(Meldcode.Besloten.class, naam, besloten -> waarde.apply(besloten.besluit()));
    }
}
